using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Buildings;

/// <summary>一幢厂房 as of a day, floor by floor (楼层堆叠图), the top floor first. Areas in square metres, loads in kN/m².</summary>
/// <param name="MissingPapers">What is missing before its units may be let.</param>
public sealed record BuildingView(
    Guid Id, string Code, string Name, string? Zone, string? Phase, string? ParcelCode, decimal PlotRatio, FireHazardClass AllowedFireClass,
    decimal? PowerKilovoltAmperes, bool CompletionFiled, bool FireAccepted, string? PlanningPermit, bool Lettable, IReadOnlyList<BuildingPaper> MissingPapers,
    Area AreaSquareMetres, IReadOnlyList<FloorView> Floors, Technicals? Technicals, long Version);

/// <summary>层 as of a day.</summary>
public sealed record FloorView(
    int Level, decimal? ClearHeightMetres, decimal FloorLoadKilonewtonsPerSquareMetre, decimal? CraneTonnes, IReadOnlyList<UnitView> Units);

/// <summary>单元 as of a day. A firm sees tenant and lease of its own units only, of the others whether they are let.</summary>
/// <param name="Tenant">Who has it, or has signed for it.</param>
/// <param name="VacantSince">First day of the present gap: after the last lease ended, or when the unit came into the register; null while leased.</param>
public sealed record UnitView(Guid Id, string Code, Area AreaSquareMetres, UnitStatus Status, Tenant? Tenant, UnitLeaseView? Lease, DateOnly? VacantSince);

/// <summary>The lease of a unit: its days, both included, and the rent agreed, in yuan per square metre and month.</summary>
public sealed record UnitLeaseView(Guid Id, DateOnly From, DateOnly To, Yuan RentYuanPerSquareMetreMonth);

public static class GetBuildingEndpoint
{
    /// <summary>厂房详情与楼层堆叠图（按事实日期与当时掌握）. By id or by code.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/buildings/{idOrCode}")]
    public static async Task<BuildingView?> Get(
        string idOrCode, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, HttpResponse response,
        CancellationToken ct)
    {
        var (day, knownAt) = (query.Day(clock), query.Known(clock));
        if ((await BuildingLookup.FindAsync(session, user, idOrCode, ct))?.KnownAt(knownAt) is not { } known || known.At(day) is not { } building) return null;

        var lettings = (await UnitLettings.Table.InBuilding(session, known.Id, knownAt, ct)).ToLookup(l => l.UnitId);
        response.SetETag(known.Version);
        return new(
            known.Id, building.Code, building.Name, building.Zone, building.Phase, building.ParcelCode, building.PlotRatio, building.AllowedFireClass,
            building.PowerKilovoltAmperes, building.CompletionFiled, building.FireAccepted, building.PlanningPermit, building.Lettable,
            [.. building.MissingPapers], building.Units.Sum(u => u.AreaSquareMetres),
            [.. building.Floors.OrderByDescending(f => f.Level).Select(floor => new FloorView(
                floor.Level, floor.ClearHeightMetres, floor.FloorLoadKilonewtonsPerSquareMetre, floor.CraneTonnes,
                [.. floor.Units.Select(u => View(u, UnitOnDay.Of(day, building.Lettable, known.RegisteredOn(u.Id), Of(u)), user))]))],
            building.Technicals, known.Version);

        // Who had a unit that this one was cut out of, had this one.
        Letting[] Of(Unit unit) => [.. known.Now().Ancestors(unit.Id).Prepend(unit.Id).SelectMany(id => lettings[id])];
    }

    private static UnitView View(Unit unit, UnitOnDay on, ClaimsPrincipal user)
    {
        var letting = on.Letting is { } known && user.MaySee(known.TenantUscc) ? known : null;
        return new(
            unit.Id, unit.Code, unit.AreaSquareMetres, on.Status,
            letting is null ? null : new(letting.TenantUscc, user.NameFor(letting.TenantName, letting.TenantUscc)),
            letting is null or { Kind: LettingKind.Promised } ? null : new(letting.LeaseId, letting.LeaseFrom, letting.LeaseTo, letting.RentYuanPerSquareMetreMonth),
            on.VacantSince);
    }
}

public static class GetBuildingHistoryEndpoint
{
    /// <summary>厂房履历: every entry that was ever made about the building, in the order of recording.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/buildings/{idOrCode}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(
        string idOrCode, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await BuildingLookup.FindAsync(session, user, idOrCode, ct) is { } building ? await session.HistoryAsync(building.Id, texts, user, ct) : null;
}

/// <summary>A building by whatever a clerk has at hand.</summary>
internal static class BuildingLookup
{
    public static async Task<Timeline<Building>?> FindAsync(IQuerySession session, ClaimsPrincipal user, string idOrCode, CancellationToken ct)
    {
        var id = Guid.TryParse(idOrCode, out var given) ? given : BuildingIds.OfBuilding(user.Tenant(), idOrCode);
        var building = await session.TimelineAsync<Building>(id, ct);
        return building?.Entries.Any(e => e.Event is IDescribesBuilding) == true ? building : null; // the stream of something else is no building; one that was withdrawn is
    }
}
