using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>Every case on every day, as known at every time.</summary>
public sealed class IdleCasePeriods : PeriodTable<IdleCase>
{
    public static readonly IdleCasePeriods Table = new();

    private IdleCasePeriods() : base(Contracts.Services.Reclamation, "idle_case")
    {
        Map("asset_id", "uuid", c => c.AssetId);
        Map("asset_code", "text", c => c.AssetCode);
        Map("holder_uscc", "text", c => c.Holder.Uscc);
        Map("holder_name", "text", c => c.Holder.Name);
        Map("opened_on", "date", c => c.OpenedOn);
        Map("stands", "text", c => c.State.ToString());
    }

    protected override void Index(Table table)
    {
        table.Indexes.Add(new IndexDefinition("idle_case_periods_by_asset") { Columns = ["tenant_id", "asset_id"] });
        table.Indexes.Add(new IndexDefinition("idle_case_periods_by_holder") { Columns = ["tenant_id", "holder_uscc"] });
    }
}
