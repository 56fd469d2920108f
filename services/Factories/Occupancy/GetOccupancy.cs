using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Occupancy;

/// <summary>Areas in square metres. Leasable = leased + vacant; what may not be let is counted apart.</summary>
/// <param name="LeasableSquareMetres">可租: what may be let, or is.</param>
/// <param name="VacantSquareMetres">空置: nobody has it on that day, though somebody may have signed for it.</param>
/// <param name="ReservedSquareMetres">已签待入: the part of the vacant area that is promised.</param>
/// <param name="UnavailableSquareMetres">不可出租: a paper is missing.</param>
public record OccupancyFigures(
    int Units, Area LeasableSquareMetres, Area LeasedSquareMetres, Area VacantSquareMetres, Area ReservedSquareMetres, Area UnavailableSquareMetres)
{
    /// <summary>出租率: leased ÷ leasable, to four places; null where nothing can be let.</summary>
    public decimal? Rate => LeasableSquareMetres == Area.Zero ? null : Math.Round(LeasedSquareMetres / LeasableSquareMetres, 4, MidpointRounding.AwayFromZero);
}

/// <summary>出租率 as of a day (domain.md D.6): of the whole park, and of each zone and building.</summary>
public sealed record OccupancyView : OccupancyFigures
{
    internal OccupancyView(OccupancyFigures park, DateOnly asOf, DateTimeOffset knownAt) : base(park) => (AsOf, KnownAt) = (asOf, knownAt);

    public DateOnly AsOf { get; }
    public DateTimeOffset KnownAt { get; }
    public required IReadOnlyList<ZoneOccupancy> ByZone { get; init; }
    public required IReadOnlyList<BuildingOccupancy> ByBuilding { get; init; }
}

/// <summary>A zone (片区); null for buildings without one.</summary>
public sealed record ZoneOccupancy : OccupancyFigures
{
    internal ZoneOccupancy(string? zone, OccupancyFigures figures) : base(figures) => Zone = zone;

    public string? Zone { get; }
}

/// <summary>A building (幢).</summary>
public sealed record BuildingOccupancy : OccupancyFigures
{
    internal BuildingOccupancy(Guid id, string code, string name, string? zone, OccupancyFigures figures) : base(figures) => (Id, Code, Name, Zone) = (id, code, name, zone);

    public Guid Id { get; }
    public string Code { get; }
    public string Name { get; }
    public string? Zone { get; }
}

public static class GetOccupancyEndpoint
{
    /// <summary>出租率（按事实日期与当时掌握）.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/occupancy")]
    public static async Task<OccupancyView> Get([AsParameters] AsOfQuery query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock).ToUniversalTime());
        var rows = await session.AdvancedSql.QueryAsync<Row>(Question, ct, session.TenantId, day, known, session.TenantId, day, known);
        return new(rows.Single(r => r.Level == Park).Figures, day, known)
        {
            ByZone = [.. rows.Where(r => r.Level == Zone).Select(r => new ZoneOccupancy(r.Zone, r.Figures))],
            ByBuilding = [.. rows.Where(r => r.Level == Building).Select(r => new BuildingOccupancy(r.BuildingId!.Value, r.Code!, r.Name!, r.Zone, r.Figures))],
        };
    }

    private const string Park = "park", Zone = "zone", Building = "building";

    private sealed record Row(string Level, Guid? BuildingId, string? Code, string? Name, string? Zone, OccupancyFigures Figures);

    // A unit that somebody has, or has signed for, counts as leasable, whatever its papers turn out to be: as its status does.
    private static readonly string Question = $"""
        with held as (
            select unit_id, bool_or(kind = '{nameof(LettingKind.Leased)}') as leased from {UnitLettings.Table.Of}
            where tenant_id = ? and effective @> ?::date and recorded @> ?::timestamptz and kind not in ('{nameof(LettingKind.Held)}', '{nameof(LettingKind.Gone)}') group by unit_id),
        unit as (
            select unit_id, zone, stream_id, building_code, building_name, area, lettable from {UnitRegister.Table.Of}
            where tenant_id = ? and effective @> ?::date and recorded @> ?::timestamptz),
        building as (
            select u.zone, u.stream_id, u.building_code, u.building_name, count(*) as units, sum(u.area) as area, sum(u.area) filter (where held.leased) as leased,
                sum(u.area) filter (where not held.leased) as reserved, sum(u.area) filter (where u.lettable or held.leased is not null) as leasable
            from unit u full join held on held.unit_id = u.unit_id where {UnitRegister.IsUnit}
            group by u.zone, u.stream_id, u.building_code, u.building_name)
        select jsonb_build_object(
            'level', case when grouping(stream_id) = 0 then '{Building}' when grouping(zone) = 0 then '{Zone}' else '{Park}' end,
            'buildingId', stream_id, 'code', building_code, 'name', building_name, 'zone', zone,
            'figures', jsonb_build_object(
                'units', coalesce(sum(units), 0),
                'leasableSquareMetres', coalesce(sum(leasable), 0),
                'leasedSquareMetres', coalesce(sum(leased), 0),
                'vacantSquareMetres', coalesce(sum(leasable), 0) - coalesce(sum(leased), 0),
                'reservedSquareMetres', coalesce(sum(reserved), 0),
                'unavailableSquareMetres', coalesce(sum(area), 0) - coalesce(sum(leasable), 0)))
        from building group by grouping sets ((), (zone), (zone, stream_id, building_code, building_name)) order by zone, building_code
        """;
}
