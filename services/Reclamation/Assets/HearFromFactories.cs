using ParkPlatform.Contracts.Factories;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Reallocations;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Assets;

/// <summary>What a building's description says about one of its units: each unit has a watch of its own, and so a message of its own.</summary>
public sealed record DescribeUnit(Guid UnitId, WatchedUnitDescribed Unit);

public static class DescribeUnitsOnBuildingDescribedHandler
{
    public static OutgoingMessages Handle(BuildingDescribed m) => [.. m.Units.Select(unit => new DescribeUnit(unit.UnitId, new(
        m.Source(), m.Corrects, $"{m.Code}-{unit.Code}", m.Name, m.Zone, unit.Level, Area.FromSquareMetres(unit.AreaSquareMetres), unit.Lettable, m.EffectiveOn,
        m.DocumentNumber,
        new(unit.Level, m.AllowedFireClass, unit.ClearHeightMetres, unit.FloorLoadKilonewtonsPerSquareMetre, unit.CraneTonnes, m.PowerKilovoltAmperes))))];
}

public static class HearOfUnitHandler
{
    public static Events Handle(DescribeUnit m, [WriteModel(nameof(DescribeUnit.UnitId))] Timeline<Asset>? asset) => asset.Hear(m.Unit);
}

/// <summary>Somebody has let the unit. If it was proposed for a project, the proposal is told.</summary>
public static class HearOnUnitOccupiedHandler
{
    public static (Events, OutgoingMessages) Handle(UnitOccupied m, [WriteModel(nameof(UnitOccupied.UnitId))] Timeline<Asset>? asset)
    {
        var lease = new WatchedUnitOccupied(
            m.Source(), m.UnitCode, Area.FromSquareMetres(m.AreaSquareMetres), new(m.TenantUscc.Length == 0 ? null : m.TenantUscc, m.TenantName), m.Until,
            m.EffectiveOn, m.DocumentNumber);
        return (
            [.. asset.Hear(lease), .. asset.Hear(WatchedUnitLeaseRunOut.Of(lease))],
            [.. asset.Proposed().Select(id => new SettleReallocation(id, m.UnitId))]);
    }
}

public static class HearOnUnitVacatedHandler
{
    public static Events Handle(UnitVacated m, [WriteModel(nameof(UnitVacated.UnitId))] Timeline<Asset>? asset) =>
        asset.Hear(new WatchedUnitVacated(m.Source(), m.EffectiveOn, m.DocumentNumber));
}

public static class HearOnUnitFoundIdleHandler
{
    public static Events Handle(UnitFoundIdle m, [WriteModel(nameof(UnitFoundIdle.UnitId))] Timeline<Asset>? asset) =>
        asset.Hear(new WatchedUnitFoundIdle(m.Source(), m.IdleSince, m.Finding, m.EffectiveOn, m.DocumentNumber));
}

public static class HearOnUnitAtWorkAgainHandler
{
    public static Events Handle(UnitAtWorkAgain m, [WriteModel(nameof(UnitAtWorkAgain.UnitId))] Timeline<Asset>? asset) =>
        asset.Hear(new WatchedUnitAtWorkAgain(m.Source(), m.EffectiveOn, m.DocumentNumber));
}
