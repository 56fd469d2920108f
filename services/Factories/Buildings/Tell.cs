using ParkPlatform.Contracts.Factories;
using ParkPlatform.Domain;

namespace ParkPlatform.Factories.Buildings;

/// <summary>What the other services are told about a building.</summary>
internal static class Tell
{
    /// <summary>
    /// The building as it is after the event. A message speaks of one day; where facts that came in earlier lie on later days, it is the last of them on
    /// which anything changes, so that whoever listens knows what holds from then on.
    /// </summary>
    public static BuildingDescribed Described(Timeline<Building> before, IFact e, DateTimeOffset now)
    {
        var version = before.Version + 1;
        var last = before.Record(new Entry(new Source(before.Id, version), now, e)).Periods[^1];
        var building = last.State;
        return new(
            before.Id, version, last.From, now, e.DocumentNumber,
            building.Code, building.Name, building.Zone, building.ParcelCode, building.PlotRatio,
            [.. from floor in building.Floors
                from unit in floor.Units
                select new DescribedUnit(
                    unit.Id, unit.Code, floor.Level, unit.AreaSquareMetres.SquareMetres, building.Lettable, floor.ClearHeightMetres,
                    floor.FloorLoadKilonewtonsPerSquareMetre, floor.CraneTonnes)],
            Corrects: e is ICorrection correction && last.From == e.EffectiveOn ? correction.Corrects : null,
            AllowedFireClass: building.AllowedFireClass.Chinese(), PowerKilovoltAmperes: building.PowerKilovoltAmperes);
    }
}
