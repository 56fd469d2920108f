using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;

namespace ParkPlatform.Factories.Leases;

/// <summary>
/// Units that have been split or merged, or whose registration has been withdrawn, in the table of lettings: a lease and a split are two streams, so the database itself refuses
/// to let what is there no more, and to take away what somebody has just been let.
/// </summary>
public sealed class UnitsGone : BookedRows<Building, Letting>
{
    public static readonly UnitsGone Table = new();

    private UnitsGone() : base(UnitLettings.TableName, BuildingEvents.Names) => UnitLettings.Columns(Map);

    protected override bool OwnsTable => false;

    protected override IEnumerable<string> Turns(IReadOnlyCollection<Letting> rows) => UnitLettings.TurnsOfUnits(rows);

    protected override IEnumerable<Letting> Rows(Timeline<Building> known)
    {
        var there = known.Periods.SelectMany(p => p.State.Units).Select(u => u.Id).ToHashSet();
        var withdrawn =
            from entry in known.Entries
            let said = entry.Event switch
            {
                IDescribesBuilding e => (On: e.EffectiveOn, e.Floors),
                UnitsAdded e => (On: e.EffectiveOn, e.Floors),
                _ => default,
            }
            from unit in said.Floors.SelectMany(f => f.Units)
            where !there.Contains(unit.Id)
            select Gone(unit.Id, unit.Code, said.On);
        var cut =
            from period in known.Periods.TakeLast(1)
            from recut in period.State.Recuts
            from unit in recut.Gone
            select Gone(unit, period.State.UnitCode(known.Entered(unit)), recut.On);
        return withdrawn.Concat(cut).DistinctBy(l => l.UnitId); // what was entered and cut on one day is both

        Letting Gone(Guid unit, string code, DateOnly on) => new(unit, code, known.Id, known.Id, LettingKind.Gone, on, null, null, "", on, on, Yuan.Zero);
    }
}
