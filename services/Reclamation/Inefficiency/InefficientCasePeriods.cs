using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>Every procedure on every day, as known at every time.</summary>
public sealed class InefficientCasePeriods : PeriodTable<InefficientCase>
{
    /// <summary>The table in SQL.</summary>
    public const string Sql = "reclamation.inefficient_case_periods";

    public static readonly InefficientCasePeriods Table = new();

    private InefficientCasePeriods() : base(Contracts.Services.Reclamation, "inefficient_case")
    {
        Map("asset_id", "uuid", c => c.AssetId);
        Map("asset_code", "text", c => c.AssetCode);
        Map("holder_uscc", "text", c => c.Holder.Uscc);
        Map("holder_name", "text", c => c.Holder.Name);
        Map("suspected_on", "date", c => c.Suspicion.On);
        Map("stands", "text", c => c.State.ToString());
        Map("is_open", "boolean", c => c.IsOpen);

        // Only while the asset bears the label.
        Map("recognised_on", "date", c => c.IsRecognised ? c.Recognition!.On : null);
        Map("publicised_on", "date", c => c.IsRecognised ? c.PublicisedOn : null);
    }

    protected override void Index(Table table)
    {
        table.Indexes.Add(new IndexDefinition("inefficient_case_periods_by_asset") { Columns = ["tenant_id", "asset_id"] });
        table.Indexes.Add(new IndexDefinition("inefficient_case_periods_by_holder") { Columns = ["tenant_id", "holder_uscc"] });
    }
}
