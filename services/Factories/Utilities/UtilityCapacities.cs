using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Factories.Utilities;

/// <summary>The capacity of a utility on some days.</summary>
/// <param name="Capacity">Null in an account that has other entries only.</param>
/// <param name="Stated">By the utility's own account; else it is what the register of buildings says of the transformer.</param>
public sealed record CapacityRow(UtilityPlaceKind Kind, string Place, Utility Utility, decimal? Capacity, bool Stated, DateOnly From, DateOnly? Until) : IBookedRow;

/// <summary>How much of a utility a building or zone has on which days. What is stated in its account goes before what the register says.</summary>
public sealed class UtilityCapacities : BookedRows<UtilityAccount, CapacityRow>
{
    public static readonly UtilityCapacities Table = new();

    internal const string TableName = "utility_capacities";

    private UtilityCapacities() : base(TableName, UtilityAccount.Names) => Columns(Map);

    internal static void Columns(Action<string, string, Func<CapacityRow, object?>> map)
    {
        map("kind", "text", c => c.Kind.ToString());
        map("place", "text", c => c.Place);
        map("utility", "text", c => c.Utility.ToString());
        map("capacity", "numeric", c => c.Capacity);
        map("stated", "boolean", c => c.Stated);
    }

    protected override void Index(Table table) =>
        table.Indexes.Add(new IndexDefinition("utility_capacities_by_place") { Columns = ["tenant_id", "kind", "place", "utility"] });

    protected override IEnumerable<CapacityRow> Rows(Timeline<UtilityAccount> known) =>
        from period in known.Periods
        let account = period.State
        select new CapacityRow(account.Place.Kind, account.Place.Key, account.Utility, account.Capacity, true, period.From, period.Until);
}

/// <summary>变压器容量 of the register of buildings, as long as nobody has stated the feeds.</summary>
public sealed class RegisteredPower : BookedRows<Building, CapacityRow>
{
    public static readonly RegisteredPower Table = new();

    private RegisteredPower() : base(UtilityCapacities.TableName, BuildingEvents.Names) => UtilityCapacities.Columns(Map);

    protected override bool OwnsTable => false;

    protected override IEnumerable<CapacityRow> Rows(Timeline<Building> known) =>
        from period in known.Periods
        where period.State.PowerKilovoltAmperes is not null
        select new CapacityRow(UtilityPlaceKind.Building, $"{known.Id}", Utility.Power, period.State.PowerKilovoltAmperes, false, period.From, period.Until);
}
