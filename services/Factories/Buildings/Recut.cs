using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Buildings;

/// <summary>单元拆分: from that day on there are these units instead of the one. Their areas add up to its area.</summary>
public sealed record UnitSplit(Guid UnitId, EquatableArray<Unit> Into, DateOnly EffectiveOn, string DocumentNumber) : IFact, IRecut
{
    EquatableArray<Guid> IRecut.Gone => [UnitId];
}

/// <summary>单元合并: from that day on there is one unit instead of these. Its area is the sum of theirs.</summary>
public sealed record UnitsMerged(EquatableArray<Guid> UnitIds, Unit Into, DateOnly EffectiveOn, string DocumentNumber) : IFact, IRecut
{
    EquatableArray<Guid> IRecut.Gone => UnitIds;

    EquatableArray<Unit> IRecut.Into => [Into];
}

/// <summary>Units of a floor have become other units.</summary>
public interface IRecut : IFact
{
    EquatableArray<Guid> Gone { get; }
    EquatableArray<Unit> Into { get; }
}

/// <summary>Which units have become which, and when.</summary>
public sealed record Recut(DateOnly On, EquatableArray<Guid> Gone, EquatableArray<Guid> Into);

public static class Recuts
{
    /// <summary>The floor with the new units where the first of the old ones was.</summary>
    internal static Building Recut(this Building building, IRecut e) => building with
    {
        Floors = [.. building.Floors.Select(floor => floor.Units.Any(u => e.Gone.Contains(u.Id)) ? floor with { Units = [.. Units(floor.Units, e)] } : floor)],
        Recuts = building.Recuts.Add(new(e.EffectiveOn, e.Gone, [.. e.Into.Select(u => u.Id)])),
    };

    private static IEnumerable<Unit> Units(IEnumerable<Unit> units, IRecut e)
    {
        var placed = false;
        foreach (var unit in units)
        {
            if (!e.Gone.Contains(unit.Id)) yield return unit;
            else if (!placed)
            {
                placed = true;
                foreach (var next in e.Into) yield return next;
            }
        }
    }

    /// <summary>The units that this one came out of, however often it was cut; itself not included.</summary>
    public static IEnumerable<Guid> Ancestors(this Building building, Guid unit)
    {
        var (found, ahead) = (new HashSet<Guid>(), new Queue<Guid>([unit]));
        while (ahead.TryDequeue(out var next))
            foreach (var before in building.Recuts.Where(r => r.Into.Contains(next)).SelectMany(r => r.Gone))
                if (found.Add(before)) ahead.Enqueue(before);
        return found;
    }

    /// <summary>Since when there has been such a place to let: a unit that was cut out of others is as old as the youngest of them, or it would have stood empty for no day at all.</summary>
    public static DateOnly RegisteredOn(this Timeline<Building> known, Guid unit) =>
        known.Now().Recuts.FirstOrDefault(r => r.Into.Contains(unit)) is { } cut
            ? cut.Gone.Max(known.RegisteredOn)
            : known.Periods.Where(p => p.State.Units.Any(u => u.Id == unit)).Select(p => (DateOnly?)p.From).FirstOrDefault()
                ?? known.GoneOn(unit)!.Value; // registered and cut on one day: it stood on none

    /// <summary>The first day on which the unit is there no more; null while it is.</summary>
    public static DateOnly? GoneOn(this Timeline<Building> known, Guid unit) => known.Now().Recuts.FirstOrDefault(r => r.Gone.Contains(unit))?.On;

    /// <summary>A unit as the register had it last.</summary>
    public static (Floor Floor, Unit Unit)? Last(this Timeline<Building> known, Guid unit)
    {
        var found = known.Periods.SelectMany(p => p.State.Floors).SelectMany(f => f.Units, (Floor, Unit) => (Floor, Unit)).LastOrDefault(u => u.Unit.Id == unit);
        return found.Unit is null ? null : found;
    }

    /// <summary>A unit as the register had it last; one that came and went on one day, as it was entered.</summary>
    public static Unit Entered(this Timeline<Building> known, Guid unit) =>
        known.Last(unit)?.Unit ?? known.Entries.SelectMany(e => UnitsIn(e.Event)).First(u => u.Id == unit);

    private static IEnumerable<Unit> UnitsIn(object entered) => entered switch
    {
        IDescribesBuilding e => e.Floors.SelectMany(f => f.Units),
        UnitsAdded e => e.Floors.SelectMany(f => f.Units),
        IRecut e => e.Into,
        _ => [],
    };
}
