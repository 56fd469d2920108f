using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Factories.Buildings;

/// <summary>A unit as the register has it for some days. Area in square metres.</summary>
/// <param name="Ancestors">The units that it was cut out of; who had them, had it.</param>
/// <param name="Position">Its place on the floor, in the order of the register.</param>
public sealed record UnitInRegister(
    Guid UnitId, Guid BuildingId, string BuildingCode, string BuildingName, string? Zone, Area AreaSquareMetres, bool Lettable,
    int Level, int Position, string Code, DateOnly RegisteredOn, DateOnly From, DateOnly? Until, EquatableArray<Guid> Ancestors) : IBookedRow;

/// <summary>单元登记簿: every unit on every day, as known at every time. It finds a unit's building, and adds up areas.</summary>
public sealed class UnitRegister : BookedRows<Building, UnitInRegister>
{
    public static readonly UnitRegister Table = new();

    private UnitRegister() : base("units", BuildingEvents.Names)
    {
        Map("unit_id", "uuid", u => u.UnitId);
        Map("building_code", "text", u => u.BuildingCode);
        Map("building_name", "text", u => u.BuildingName);
        Map("zone", "text", u => u.Zone);
        Map("area", "numeric", u => u.AreaSquareMetres.SquareMetres);
        Map("lettable", "boolean", u => u.Lettable);
        Map("level", "integer", u => u.Level);
        Map("position", "integer", u => u.Position);
        Map("code", "text", u => u.Code);
        Map("registered_on", "date", u => u.RegisteredOn);
        Map("ancestors", "uuid[]", u => u.Ancestors.Count == 0 ? null : u.Ancestors.ToArray());
    }

    protected override void Index(Table table) => table.Indexes.Add(new IndexDefinition("units_by_unit") { Columns = ["tenant_id", "unit_id"] });

    protected override IEnumerable<UnitInRegister> Rows(Timeline<Building> known) =>
        from period in known.Periods
        let building = period.State
        from floor in building.Floors
        from unit in floor.Units.Select((unit, at) => (Unit: unit, At: at))
        select new UnitInRegister(
            unit.Unit.Id, known.Id, building.Code, building.Name, building.Zone, unit.Unit.AreaSquareMetres, building.Lettable, floor.Level, unit.At, unit.Unit.Code,
            known.RegisteredOn(unit.Unit.Id), period.From, period.Until, [.. known.Now().Ancestors(unit.Unit.Id).Order()]);

    /// <summary>
    /// SQL: those rows of a full join with units <c>u</c> that are units. Where PostgreSQL plans for any day, it takes either side for a handful of rows and would hold each unit
    /// against each lease; a full join it can only hash or merge. A condition that no row without a unit can meet would make it a left join again: hence the <c>coalesce</c>.
    /// </summary>
    public const string IsUnit = "coalesce(u.area, -1) >= 0";

    /// <summary>The buildings of these units, as far as there are such units.</summary>
    public async Task<IReadOnlyList<Guid>> BuildingsOf(IQuerySession session, IReadOnlyCollection<Guid> units, CancellationToken ct) =>
        await session.AdvancedSql.QueryAsync<Guid>(
            $"select distinct stream_id from {Of} where tenant_id = ? and unit_id = any(?)", ct, session.TenantId, units.ToArray());

    /// <summary>SQL: the buildings of a zone. Parameters: authority, zone, day, instant.</summary>
    public string BuildingsOfZone =>
        $"array(select stream_id from {Of} where tenant_id = ? and zone = ? and effective @> ?::date and recorded @> ?::timestamptz)";
}
