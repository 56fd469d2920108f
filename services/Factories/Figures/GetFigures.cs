using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Factories.Tenancies;
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
        var sums = await LetAsync(session, day, known, ct);
        var (tax, taxed) = await TaxAsync(session, sums.Tenants, day, known, ct);
        var money = await CollectedAsync(session, query.From ?? new DateOnly(day.Year, 1, 1), day, known, ct);
        var (occupancy, operation) = (Rate(sums.Leased, sums.Leasable), Rate(sums.Operating, sums.Leasable));
        return new(
            day, sums.Leasable, sums.Leased, sums.Operating, occupancy, operation,
            sums.Leased == Area.Zero ? null : (int)Math.Round(sums.AreaDays / sums.Leased.SquareMetres, MidpointRounding.AwayFromZero),
            money.Due, money.Credited, money.Paid, money.Due == money.Credited ? null : Math.Round(money.Paid / (money.Due - money.Credited), 4, MidpointRounding.AwayFromZero),
            occupancy >= rule["fullyLetShare"] && operation >= rule["fullyOperatingShare"], rule.On(day),
            taxed == Area.Zero ? null : Math.Round(tax / (taxed.SquareMetres / 1000), 4, MidpointRounding.AwayFromZero), Rate(taxed, sums.Leased),
            [.. sums.Rollovers.Select(r => new Rollover(r.QuarterFrom, r.Leases, r.Area, Rate(r.Area, sums.Leased) ?? 0, r.Rent.Rounded()))]);
    }

    /// <param name="AreaDays">Square metres times the days that are left of the lease, the day asked about included.</param>
    /// <param name="Tenants">Area by credit code.</param>
    private sealed record LetSums(Area Leasable, Area Leased, Area Operating, decimal AreaDays, IReadOnlyDictionary<string, Area> Tenants, IReadOnlyList<QuarterSums> Rollovers);

    private sealed record QuarterSums(DateOnly QuarterFrom, int Leases, Area Area, Yuan Rent);

    private static async Task<LetSums> LetAsync(IQuerySession session, DateOnly day, DateTimeOffset known, CancellationToken ct)
    {
        var (at, tenant) = (known.ToUniversalTime(), session.TenantId);
        return (await session.AdvancedSql.QueryAsync<LetSums>(
            Question, ct, tenant, day, at, tenant, day, at, tenant, day, at, tenant, day, at, day, Quarter(day).AddMonths(3 * Quarters))).Single();
    }

    // A unit that somebody has, or has signed for, counts as leasable, whatever its papers turn out to be: as its status does.
    private static readonly string Question = $"""
        with let as (
            select unit_id as let_unit, stream_id as lease_id, lessee_uscc, lease_to, rent from {UnitLettings.Table.Of}
            where tenant_id = ? and kind = '{nameof(LettingKind.Leased)}' and effective @> ?::date and recorded @> ?::timestamptz),
        reserved as (
            select distinct unit_id as reserved_unit from {UnitLettings.Table.Of}
            where tenant_id = ? and kind in ('{nameof(LettingKind.Reserved)}', '{nameof(LettingKind.Promised)}') and effective @> ?::date and recorded @> ?::timestamptz),
        registered as (
            select unit_id, area, lettable from {UnitRegister.Table.Of} where tenant_id = ? and effective @> ?::date and recorded @> ?::timestamptz),
        held as (
            select u.area, u.lettable, let.*, reserved_unit from registered u full join let on let_unit = u.unit_id full join reserved on reserved_unit = u.unit_id
            where {UnitRegister.IsUnit}),
        unit as (
            select h.*, w.stream_id is not null as at_work, h.lettable or let_unit is not null or reserved_unit is not null as leasable
            from held h left join {TenantsAtWork.Table.Of} w on w.tenant_id = ? and w.stream_id = h.lease_id and w.effective @> ?::date and w.recorded @> ?::timestamptz)
        select jsonb_build_object(
            'leasable', coalesce(sum(area) filter (where leasable), 0),
            'leased', coalesce(sum(area) filter (where let_unit is not null), 0),
            'operating', coalesce(sum(area) filter (where at_work), 0),
            'areaDays', coalesce(sum(area * (lease_to - ?::date + 1)), 0),
            'tenants', (select coalesce(jsonb_object_agg(lessee_uscc, area), jsonb_build_object())
                from (select lessee_uscc, sum(area) as area from unit where lessee_uscc is not null group by lessee_uscc) tenant),
            'rollovers', (select coalesce(jsonb_agg(jsonb_build_object('quarterFrom', quarter, 'leases', leases, 'area', area, 'rent', rent) order by quarter), '[]')
                from (select date_trunc('quarter', lease_to)::date as quarter, count(distinct lease_id) as leases, sum(area) as area, sum(rent * area) as rent
                    from unit where date_trunc('quarter', lease_to) < ?::date group by 1) ending))
        from unit
        """;

    private static async Task<(Yuan Due, Yuan Credited, Yuan Paid)> CollectedAsync(IQuerySession session, DateOnly from, DateOnly day, DateTimeOffset known, CancellationToken ct)
    {
        var sums = await AccountLedger.Table.SumsWithoutCredits(session, from, day, known, ct);
        var claims = (await AccountLedger.Table.CreditedOn(session, day, known, ct)).GroupBy(r => r.LeaseId)
            .SelectMany(rows => ListArrearsEndpoint.SettledOf(rows).Claims).Where(c => c.Claim.DueOn >= from).ToArray();
        return (sums.DueYuan + claims.Sum(c => c.Claim.AmountYuan), claims.Sum(c => c.CreditedYuan), sums.PaidYuan + claims.Sum(c => c.PaidYuan));
    }

    // What the tenants of the day paid, and how much they have whose tax is known.
    private static async Task<(decimal TenThousandYuan, Area Of)> TaxAsync(
        IQuerySession session, IReadOnlyDictionary<string, Area> areas, DateOnly day, DateTimeOffset known, CancellationToken ct)
    {
        var taxes = (await session.TimelinesAsync<TenantTaxes>(areas.Keys.Select(uscc => TenantTaxes.IdOf(session.TenantId, uscc)), ct))
            .Select(t => t.KnownAt(known).At(day)).OfType<TenantTaxes>().Select(t => (t.Uscc, Tax: t.Before(day)))
            .Where(t => t.Tax is not null && areas.ContainsKey(t.Uscc)).ToArray();
        return (taxes.Sum(t => t.Tax!.TaxTenThousandYuan), taxes.Sum(t => areas[t.Uscc]));
    }

    private static decimal? Rate(Area part, Area whole) => whole == Area.Zero ? null : Math.Round(part / whole, 4, MidpointRounding.AwayFromZero);

    private static DateOnly Quarter(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
}
