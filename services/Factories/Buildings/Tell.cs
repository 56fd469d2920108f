using ParkPlatform.Contracts.Factories;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

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
        var after = before.Record(new Entry(new Source(before.Id, version), now, e));
        var last = after.Periods[^1];
        var building = last.State;

        // A unit that was split or merged away is told of too, or whoever listens would take it for empty.
        var gone = building.Recuts.SelectMany(r => r.Gone).Select(unit => after.Last(unit)).OfType<(Floor Floor, Unit Unit)>().Select(u => Described(u.Floor, u.Unit, false));
        return new(
            before.Id, version, last.From, now, e.DocumentNumber,
            building.Code, building.Name, building.Zone, building.ParcelCode, building.PlotRatio,
            [.. building.Floors.SelectMany(floor => floor.Units, (floor, unit) => Described(floor, unit, building.Lettable)), .. gone],
            Corrects: e is ICorrection correction && last.From == e.EffectiveOn ? correction.Corrects : null,
            AllowedFireClass: building.AllowedFireClass.Chinese(), PowerKilovoltAmperes: building.PowerKilovoltAmperes);
    }

    /// <summary>The building without what an entry had said: what is there no more can't be let.</summary>
    public static BuildingDescribed Withdrawn(Timeline<Building> before, BuildingEntryWithdrawn e, DateTimeOffset now)
    {
        var withdrawn = (IFact)before.Entries.First(x => x.Source.Version == e.Withdraws).Event;
        var after = before.Record(new Entry(new Source(before.Id, before.Version + 1), now, e));
        var (building, left) = (before.Now(), after.Periods.IsEmpty ? [] : after.Now().Units.Select(u => u.Id).ToHashSet());
        var on = after.Periods.IsEmpty || after.Periods[^1].From < withdrawn.EffectiveOn ? withdrawn.EffectiveOn : after.Periods[^1].From;
        return new(
            before.Id, before.Version + 1, on, now, e.DocumentNumber, building.Code, building.Name, building.Zone, building.ParcelCode, building.PlotRatio,
            [.. building.Floors.SelectMany(floor => floor.Units, (floor, unit) => Described(floor, unit, building.Lettable && left.Contains(unit.Id)))],
            Corrects: e.Withdraws, AllowedFireClass: building.AllowedFireClass.Chinese(), PowerKilovoltAmperes: building.PowerKilovoltAmperes);
    }

    private static DescribedUnit Described(Floor floor, Unit unit, bool lettable) => new(
        unit.Id, unit.Code, floor.Level, unit.AreaSquareMetres.SquareMetres, lettable, floor.ClearHeightMetres, floor.FloorLoadKilonewtonsPerSquareMetre,
        floor.CraneTonnes);
}
