using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Factories.Tenants;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Figures;

/// <summary>园区厂房指标 as of a day.</summary>
public sealed record FiguresQuery : IAsOfQuery
{
    /// <summary>The first day of the dues that the collection rate is about; 1 January of the year when not said.</summary>
    [FromQuery] public DateOnly? From { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
}

/// <summary>租约到期集中: what runs out in a quarter.</summary>
/// <param name="Share">Of all that is let.</param>
public sealed record Rollover(DateOnly QuarterFrom, int Leases, Area AreaSquareMetres, decimal Share, Yuan MonthlyRentYuan);

/// <summary>园区厂房指标 (domain.md D.6). Let by contract is not yet at work: both rates are shown. Areas in square metres.</summary>
/// <param name="OperatingRate">投产率: area of tenants at work ÷ leasable area.</param>
/// <param name="WeightedRemainingDays">加权剩余租期, weighted by area; null where nothing is let.</param>
/// <param name="CollectionRate">收缴率: collected ÷ (due − credited); null where nothing was due.</param>
/// <param name="FullyLetAndStaffed">齐装满员, by the shares that the rule has.</param>
/// <param name="TaxTenThousandYuanPerThousandSquareMetres">千平方米税收: what tenants of that day paid in the last year that is stated, over what they have; null where none is stated.</param>
/// <param name="TaxedShare">So much of the let area is of tenants whose tax is stated.</param>
/// <param name="Rollovers">The next twelve quarters in which leases run out.</param>
public sealed record ParkFigures(
    DateOnly AsOf, Area LeasableSquareMetres, Area LeasedSquareMetres, Area OperatingSquareMetres, decimal? OccupancyRate, decimal? OperatingRate,
    int? WeightedRemainingDays, Yuan DueYuan, Yuan CreditedYuan, Yuan CollectedYuan, decimal? CollectionRate, bool FullyLetAndStaffed, RuleReference Rule,
    decimal? TaxTenThousandYuanPerThousandSquareMetres, decimal? TaxedShare, IReadOnlyList<Rollover> Rollovers);

public static class GetFiguresEndpoint
{
    private const int Quarters = 12;

    /// <summary>园区厂房指标（按事实日期与当时掌握）: occupancy, operation, remaining term, collection, and when leases run out.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/figures")]
    public static async Task<ParkFigures> Get([AsParameters] FiguresQuery query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock));
        var rule = (await FactoryRules.LoadAsync(session, ct)).On(FactoryRules.Figures, day);
        var units = await UnitStates.OnAsync(session, day, known, null, ct);
        var lettings = units.Where(u => u.On.Status == UnitStatus.Leased).ToArray();
        var leasable = units.Where(u => u.On.Status != UnitStatus.Unavailable).Sum(u => u.AreaSquareMetres);
        var leased = lettings.Sum(u => u.AreaSquareMetres);

        var working = new HashSet<Guid>();
        await foreach (var held in LeaseDatesPeriods.Table.Stream(session, day, known, new Conditions(), "ends_on", ct))
            if (held.State.Tenancy.OperatingSince is not null) working.Add(held.StreamId);
        var operating = lettings.Where(u => working.Contains(u.On.Letting!.LeaseId)).Sum(u => u.AreaSquareMetres);

        var (from, claims) = (query.From ?? new DateOnly(day.Year, 1, 1), new List<SettledClaim>());
        foreach (var rows in (await AccountLedger.Table.AllOn(session, day, known, ct)).GroupBy(r => r.LeaseId))
            claims.AddRange(ListArrearsEndpoint.SettledOf(rows).Claims.Where(c => c.Claim.DueOn >= from && c.Claim.DueOn <= day));
        var (due, credited, paid) = (claims.Sum(c => c.Claim.AmountYuan), claims.Sum(c => c.CreditedYuan), claims.Sum(c => c.PaidYuan));

        var (tax, taxed) = await TaxAsync(session, lettings, day, known, ct);
        var (occupancy, operation) = (Rate(leased, leasable), Rate(operating, leasable));
        return new(
            day, leasable, leased, operating, occupancy, operation,
            leased == Area.Zero ? null : Remaining(lettings, leased, day),
            due, credited, paid, due == credited ? null : Math.Round(paid / (due - credited), 4, MidpointRounding.AwayFromZero),
            occupancy >= rule["fullyLetShare"] && operation >= rule["fullyOperatingShare"], rule.On(day),
            taxed == Area.Zero ? null : Math.Round(tax / (taxed.SquareMetres / 1000), 4, MidpointRounding.AwayFromZero), Rate(taxed, leased), Ahead(lettings, leased, day));
    }

    // What the tenants of the day paid, and how much they have whose tax is known.
    private static async Task<(decimal TenThousandYuan, Area Of)> TaxAsync(
        IQuerySession session, IReadOnlyList<UnitState> lettings, DateOnly day, DateTimeOffset known, CancellationToken ct)
    {
        var areas = lettings.Where(u => u.On.Letting!.TenantUscc is not null).GroupBy(u => u.On.Letting!.TenantUscc!).ToDictionary(f => f.Key, f => f.Sum(u => u.AreaSquareMetres));
        var taxes = (await session.TimelinesAsync<TenantTaxes>(areas.Keys.Select(uscc => TenantTaxes.IdOf(session.TenantId, uscc)), ct))
            .Select(t => t.KnownAt(known).At(day)).OfType<TenantTaxes>().Select(t => (t.Uscc, Tax: t.Before(day)))
            .Where(t => t.Tax is not null && areas.ContainsKey(t.Uscc)).ToArray();
        return (taxes.Sum(t => t.Tax!.TaxTenThousandYuan), taxes.Sum(t => areas[t.Uscc]));
    }

    private static int Remaining(IReadOnlyList<UnitState> lettings, Area leased, DateOnly day)
    {
        var weighted = lettings.Sum(u => u.AreaSquareMetres.SquareMetres * (u.On.Letting!.LeaseTo.DayNumber - day.DayNumber + 1));
        return (int)Math.Round(weighted / leased.SquareMetres, MidpointRounding.AwayFromZero);
    }

    private static decimal? Rate(Area part, Area whole) => whole == Area.Zero ? null : Math.Round(part / whole, 4, MidpointRounding.AwayFromZero);

    private static IReadOnlyList<Rollover> Ahead(IReadOnlyList<UnitState> lettings, Area leased, DateOnly day)
    {
        var first = Quarter(day);
        return [..
            from unit in lettings
            let quarter = Quarter(unit.On.Letting!.LeaseTo)
            where quarter < first.AddMonths(3 * Quarters)
            group unit by quarter into ending
            orderby ending.Key
            select new Rollover(
                ending.Key, ending.Select(u => u.On.Letting!.LeaseId).Distinct().Count(), ending.Sum(u => u.AreaSquareMetres),
                Rate(ending.Sum(u => u.AreaSquareMetres), leased) ?? 0,
                ending.Sum(u => u.On.Letting!.RentYuanPerSquareMetreMonth * u.AreaSquareMetres.SquareMetres).Rounded())];
    }

    private static DateOnly Quarter(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
}
