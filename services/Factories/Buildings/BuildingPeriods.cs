using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Factories.Buildings;

/// <summary>Every building on every day, as known at every time: lists read here.</summary>
public sealed class BuildingPeriods : PeriodTable<Building>
{
    public static readonly BuildingPeriods Table = new();

    private BuildingPeriods() : base(Contracts.Services.Factories, "building")
    {
        Map("code", "text", b => b.Code);
        Map("name", "text", b => b.Name);
        Map("zone", "text", b => b.Zone);
    }

    protected override void Index(Table table) => table.Indexes.Add(new IndexDefinition("building_periods_by_code") { Columns = ["tenant_id", "code"] });
}
