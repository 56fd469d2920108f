using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Leases;

/// <summary>租赁合同清单 as of a day: what has been signed by then.</summary>
public sealed record ListLeases : IAsOfQuery, IPageQuery
{
    /// <summary>Id or code of the building.</summary>
    [FromQuery] public string? Building { get; set; }

    /// <summary>Credit code or name of the tenant.</summary>
    [FromQuery] public string? Tenant { get; set; }

    /// <summary>Only leases in buildings of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    /// <summary>Only leases that stand so on that day.</summary>
    [FromQuery] public LeaseStatus? Status { get; set; }

    /// <summary>Anything in the tenant's name or code, or in the units' codes.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListLeases>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListLeases>());
            RuleFor(q => q.Building).MaximumLength(CommonRules.LongestCode);
            RuleFor(q => q.Tenant).MaximumLength(CommonRules.LongestName);
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestCode);
            RuleFor(q => q.Q).MaximumLength(CommonRules.LongestCode);
        }
    }
}

public static class ListLeasesEndpoint
{
    /// <summary>租赁合同清单（按事实日期与当时掌握）. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/leases")]
    public static async Task<Page<LeaseView>> Get(
        [AsParameters] ListLeases query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock).ToUniversalTime());
        var found = await LeasePeriods.Table.On(session, day, known, Where(query, user, session, day, known), Order, query.Skip(), query.Size(), ct);
        return new([.. found.Rows.Select(r => LeaseView.Of(r.StreamId, r.State, day, null, user))], found.Total) { KnownAt = found.KnownAt };
    }

    internal const string Order = "starts_on desc, unit_codes";

    /// <summary>What the filters say, and who asks.</summary>
    internal static Conditions Where(ListLeases query, ClaimsPrincipal user, IQuerySession session, DateOnly day, DateTimeOffset known)
    {
        var where = new Conditions().AndOwnOf(user, "lessee_uscc");

        // Names of natural persons are not to be found by those who may not read them.
        var name = user.SeesPersonalNames() ? "lessee_name" : "case when lessee_uscc is not null or length(lessee_name) > 4 then lessee_name end";
        if (!string.IsNullOrEmpty(query.Tenant)) where.And($"lessee_uscc = ? or {name} = ?", query.Tenant, query.Tenant);
        if (!string.IsNullOrEmpty(query.Building))
            where.And("buildings @> array[?]::uuid[]", Guid.TryParse(query.Building, out var id) ? id : BuildingIds.OfBuilding(user.Tenant(), query.Building));
        if (!string.IsNullOrEmpty(query.Zone)) where.And($"buildings && {UnitRegister.Table.BuildingsOfZone}", session.TenantId, query.Zone, day, known);
        if (query.Status is { } status) AndStatus(where, status, day);
        return where.AndContains(query.Q, name, "lessee_uscc", "unit_codes");
    }

    private static Conditions AndStatus(Conditions where, LeaseStatus status, DateOnly day) => status switch
    {
        LeaseStatus.Upcoming => where.And("not terminated and starts_on > ?", day),
        LeaseStatus.Active => where.And("not terminated and starts_on <= ? and ends_on >= ?", day, day),
        LeaseStatus.Expired => where.And("not terminated and ends_on < ?", day),
        _ => where.And("terminated"),
    };
}
