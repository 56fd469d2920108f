using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;

namespace ParkPlatform.Factories.Leases;

/// <summary>
/// Units that have been split or merged, in the table of lettings: a lease and a split are two streams, so the database itself refuses to let what is there no more, and to
/// split away what somebody has just been let.
/// </summary>
public sealed class UnitsGone : BookedRows<Building, Letting>
{
    public static readonly UnitsGone Table = new();

    private UnitsGone() : base(UnitLettings.TableName, BuildingEvents.Names) => UnitLettings.Columns(Map);

    protected override bool OwnsTable => false;

    protected override IEnumerable<string> Turns(IReadOnlyCollection<Letting> rows) => rows.Select(r => $"building/{r.BuildingId}");

    protected override IEnumerable<Letting> Rows(Timeline<Building> known) =>
        known.Periods.IsEmpty ? [] :
        from cut in known.Periods[^1].State.Recuts
        from unit in cut.Gone
        select new Letting(
            unit, known.Periods[^1].State.UnitCode(known.Last(unit)!.Value.Unit), known.Id, known.Id, LettingKind.Gone, cut.On, null, null, "", cut.On, cut.On, Yuan.Zero);
}
