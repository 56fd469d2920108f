using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Factories.Tenancies;
using ParkPlatform.Factories.Tenants;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.IdleTenancies;

/// <summary>疑似占而不用清单 as of a day.</summary>
public sealed record ListIdleTenancies : IAsOfQuery, IPageQuery
{
    /// <summary>Only those where both signs are there, or only those where tax is missing or unknown.</summary>
    [FromQuery] public bool? Suspected { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListIdleTenancies>
    {
        public Validator() => Include(new Paging.Rules<ListIdleTenancies>());
    }
}

/// <summary>A lease whose tenant uses next to no power.</summary>
/// <param name="IdleSince">What a visit has found; null while nobody has looked, or the tenant works again.</param>
public sealed record IdleTenancy(Guid LeaseId, Tenant Tenant, IReadOnlyList<string> Units, Area AreaSquareMetres, IdleSigns Signs, DateOnly? IdleSince);

public static class ListIdleTenanciesEndpoint
{
    /// <summary>
    /// 疑似占而不用（按事实日期与当时掌握）: leases that run, whose meters show next to no power beside the year before, with what is stated of the tenant's taxes; the least used
    /// first. It is a hint: only a visit makes it a finding.
    /// </summary>
    [ForOffices]
    [WolverineGet("/api/factories/idle-tenancies")]
    public static async Task<Page<IdleTenancy>> Get(
        [AsParameters] ListIdleTenancies query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock));
        var rule = (await FactoryRules.LoadAsync(session, ct)).On(FactoryRules.IdleTenancies, day);
        var signs = await FindAsync(session, rule, day, known, null, ct);
        var leases = (await session.TimelinesAsync<Tenancy>(signs.Keys, ct)).Select(t => (t.Id, Tenancy: t.KnownAt(known).At(day)));
        IdleTenancy[] found = [..
            from lease in leases
            let its = signs[lease.Id]
            where lease.Tenancy?.Lease is not null && (query.Suspected ?? its.Suspected) == its.Suspected
            let terms = lease.Tenancy!.Lease!
            orderby its.PowerShare, lease.Id
            select new IdleTenancy(
                lease.Id, terms.Tenant with { Name = user.NameFor(terms.Tenant.Name, terms.Tenant.Uscc) }, [.. terms.Units.Select(u => u.UnitCode)], terms.AreaSquareMetres, its,
                lease.Tenancy!.Idle?.Since)];
        return new([.. found.Skip(query.Skip()).Take(query.Size())], found.Length);
    }

    /// <summary>The signs of all leases that show them on a day, or of one.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, IdleSigns>> FindAsync(
        IQuerySession session, RuleVersion rule, DateOnly day, DateTimeOffset known, Guid? lease, CancellationToken ct)
    {
        // Who used in the last months at least the share of all that was used in the months before needs no closer look.
        var (at, months, before) = (known.ToUniversalTime(), rule.Whole("powerMonths"), rule.Whole("powerMonthsBefore"));
        var rows = await session.AdvancedSql.QueryAsync<MetersOfLease>($"""
            with read as (
                select stream_id, meter, kilowatt_hours, lower(effective) as first, upper(effective) as next, max(upper(effective)) over (partition by stream_id) as last
                from {PowerUse.Table.Of} where tenant_id = ? and recorded @> ?::timestamptz and upper(effective) <= ?::date + 1{(lease is null ? "" : " and stream_id = ?")}),
            counted as (select * from read where next > last - make_interval(months => ?))
            select jsonb_build_object('leaseId', c.stream_id, 'readings', jsonb_agg(jsonb_build_object('meter', meter, 'kilowattHours', kilowatt_hours, 'from', first, 'until', next)),
                'uscc', (select max(l.lessee_uscc) from {UnitLettings.Table.Of} l where l.tenant_id = ? and l.stream_id = c.stream_id))
            from counted c where exists (select from {UnitLettings.Table.Of} l where l.tenant_id = ? and l.stream_id = c.stream_id and l.kind = '{nameof(LettingKind.Leased)}'
                and l.recorded @> ?::timestamptz and l.effective @> ?::date)
            group by c.stream_id
            having coalesce(sum(kilowatt_hours) filter (where first >= last - make_interval(months => ?)), 0)
                < ? * coalesce(sum(kilowatt_hours) filter (where first < last - make_interval(months => ?)), 0)
            """, ct,
            [session.TenantId, at, day, .. lease is { } one ? [one] : Array.Empty<object>(), months + before, session.TenantId, session.TenantId, at, day, months, rule["powerShare"], months]);
        var taxes = (await session.TimelinesAsync<TenantTaxes>(rows.Select(r => r.Uscc).OfType<string>().Distinct().Select(uscc => TenantTaxes.IdOf(session.TenantId, uscc)), ct))
            .ToDictionary(t => t.Id, t => t.KnownAt(known).At(day));
        return rows
            .Select(r => (r.LeaseId, Signs: IdleSigns.Of(r.Readings, r.Uscc is null ? null : taxes.GetValueOrDefault(TenantTaxes.IdOf(session.TenantId, r.Uscc)), rule, day)))
            .Where(r => r.Signs is not null).ToDictionary(r => r.LeaseId, r => r.Signs!);
    }

    private sealed record MetersOfLease(Guid LeaseId, EquatableArray<PowerReading> Readings, string? Uscc);
}
