using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Factories.Leases;

/// <summary>Every lease on every day, as known at every time: lists read here.</summary>
public sealed class LeasePeriods : PeriodTable<Lease>
{
    public static readonly LeasePeriods Table = new();

    private LeasePeriods() : base(Contracts.Services.Factories, "lease")
    {
        Map("lessee_uscc", "text", l => l.Tenant.Uscc);
        Map("lessee_name", "text", l => l.Tenant.Name);
        Map("buildings", "uuid[]", l => l.Units.Select(u => u.BuildingId).Distinct().ToArray());
        Map("unit_codes", "text", l => string.Join(' ', l.Units.Select(u => u.UnitCode)));
        Map("starts_on", "date", l => l.Terms.From);
        Map("ends_on", "date", l => l.Terms.To);
        Map("terminated", "boolean", l => l.TerminatedOn is not null);
    }

    protected override void Index(Table table)
    {
        table.Indexes.Add(new IndexDefinition("lease_periods_by_lessee") { Columns = ["tenant_id", "lessee_uscc"] });
        table.Indexes.Add(new IndexDefinition("lease_periods_by_building") { Columns = ["buildings"], Method = IndexMethod.gin });
    }
}
