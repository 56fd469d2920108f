using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Accounts;

/// <summary>欠费清单 as of a day.</summary>
public sealed record ListArrears : IAsOfQuery, IPageQuery
{
    /// <summary>Only what has been overdue for more days than this.</summary>
    [FromQuery] public int? OverdueDays { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListArrears>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListArrears>());
            RuleFor(q => q.OverdueDays).InclusiveBetween(0, 100_000);
        }
    }
}

/// <summary>A lease in arrears: what is due and not settled, by how long.</summary>
/// <param name="DaysOverdue">Of the oldest bill.</param>
public sealed record ArrearsView(
    Guid LeaseId, Tenant? Tenant, IReadOnlyList<string> Units, Yuan OutstandingYuan, Ageing Ageing, DateOnly OldestDueOn, int DaysOverdue);

/// <summary>A page of the leases in arrears, the largest first, and the sums of all of them.</summary>
/// <param name="Bounds">The days at which the ageing goes from one class to the next: 30, 90, 180.</param>
public sealed record ArrearsPage(IReadOnlyList<ArrearsView> Items, long Total, Yuan OutstandingYuan, Ageing Ageing, IReadOnlyList<int> Bounds, DateOnly AsOf);

public static class ListArrearsEndpoint
{
    /// <summary>欠费清单与账龄（按事实日期与当时掌握）. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/arrears")]
    public static async Task<ArrearsPage> Get([AsParameters] ListArrears query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        var rule = (await FactoryRules.LoadAsync(session, ct)).On(FactoryRules.Billing, day);
        var all = await FindAsync(session, user, day, query.Known(clock), rule, query.OverdueDays ?? 0, ct);
        return new(
            [.. all.Skip(query.Skip()).Take(query.Size())], all.Count, all.Sum(a => a.OutstandingYuan), all.Aggregate(Ageing.None, (sum, a) => sum + a.Ageing),
            [rule.Whole("ageingFirstDays"), rule.Whole("ageingSecondDays"), rule.Whole("ageingThirdDays")], day);
    }

    internal static async Task<IReadOnlyList<ArrearsView>> FindAsync(
        IQuerySession session, ClaimsPrincipal user, DateOnly day, DateTimeOffset known, RuleVersion rule, int overdueDays, CancellationToken ct)
    {
        var owing = (await AccountLedger.Table.OwingOn(session, day, known, ct)).GroupBy(r => r.LeaseId)
            .Select(rows => (Lease: rows.Key, Account: SettledOf(rows)))
            .Where(a => a.Account.OutstandingYuan > Yuan.Zero).ToArray();
        var leases = await UnitLettings.Table.OfLeases(session, [.. owing.Select(o => o.Lease)], ct);
        return [..
            from o in owing
            let units = leases[o.Lease].DistinctBy(l => l.UnitCode).ToArray()
            let tenant = units.FirstOrDefault()
            where user.MaySee(tenant?.TenantUscc)
            let oldest = o.Account.Claims.First(c => c.OutstandingYuan > Yuan.Zero).Claim.DueOn
            where day.DayNumber - oldest.DayNumber > overdueDays
            orderby o.Account.OutstandingYuan descending, o.Lease
            select new ArrearsView(
                o.Lease, tenant is null ? null : new(tenant.TenantUscc, user.NameFor(tenant.TenantName, tenant.TenantUscc)), [.. units.Select(u => u.UnitCode)],
                o.Account.OutstandingYuan, Ageing.Of(o.Account, day, rule), oldest, day.DayNumber - oldest.DayNumber)];
    }

    internal static SettledAccount SettledOf(IEnumerable<LedgerRow> rows)
    {
        var entries = rows.ToLookup(r => r.Kind);
        return Settling.Of(
            entries[AccountLedger.Bill].Select(b => new Claim(b.Number ?? 0, b.On, b.RentYuan, b.AmountYuan - b.RentYuan)),
            entries[AccountLedger.Credit].Select(c => new Means(c.On, c.AmountYuan, true))
                .Concat(entries[AccountLedger.Payment].Concat(entries[AccountLedger.DepositApplied]).Select(p => new Means(p.On, p.AmountYuan, false))));
    }
}
