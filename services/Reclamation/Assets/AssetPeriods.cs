using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Reclamation.Assets;

/// <summary>
/// Every asset on every day, as known at every time. What makes an asset a candidate stands in columns, so that it is found without folding a stream.
/// </summary>
public sealed class AssetPeriods : PeriodTable<Asset>
{
    /// <summary>The table in SQL.</summary>
    public const string Sql = "reclamation.asset_periods";

    public static readonly AssetPeriods Table = new();

    private AssetPeriods() : base(Contracts.Services.Reclamation, "asset", version: 3)
    {
        Map("asset_type", "text", a => a.Type.ToString());
        Map("code", "text", a => a.Code);
        Map("name", "text", a => a.Name);
        Map("zone", "text", a => a.Zone);
        Map("area_square_metres", "numeric", a => a.AreaSquareMetres?.SquareMetres);
        Map("holder_uscc", "text", a => a.Holder?.Uscc);
        Map("holder_name", "text", a => a.Holder?.Name);
        Map("held_since", "date", a => a.HeldSince);
        Map("supervision_number", "text", a => a.Allocation?.SupervisionNumber);
        Map("agreed_start", "date", a => a.Allocation?.Facts().AgreedStart);

        // Only while nothing has been begun: from these two days, and the day asked about, follows the level.
        Map("year_one_ends_on", "date", a => a.Allocation is { BegunOn: null } waiting ? waiting.Facts().YearOneEndsOn : null);
        Map("year_two_ends_on", "date", a => a.Allocation is { BegunOn: null } waiting ? waiting.Facts().YearTwoEndsOn : null);
        Map("vacant_since", "date", a => a.Occupancy?.VacantSince);
        Map("occupied_idle_since", "date", a => a.Occupancy?.Idle?.Since);

        // Begun, stopped, and too little built or invested; what follows, as above.
        Map("suspended_on", "date", a => a.Allocation?.SuspendedOn);
        Map("suspended_year_ends_on", "date", a => a.Allocation?.SuspendedOn?.AddYearsCivil(1));
        Map("suspended_two_end_on", "date", a => a.Allocation?.SuspendedOn?.AddYearsCivil(2));

        // The five "un-" categories (五未土地), as far as they follow from an asset alone.
        Map("free_since", "date", a => a.FreeSince);
        Map("unused_since", "date", a => a.Allocation is { BegunOn: null } held ? held.DeliveredOn ?? held.Since : null);
        Map("not_producing_since", "date", a => a.Allocation is { ProductionOn: null } held ? held.CompletedOn : null);
        Map("partly_used_since", "date", a => a.Allocation is { IsPartlyUsed: true } held ? held.Development!.InspectedOn : null);
    }

    protected override void Index(Table table)
    {
        table.Indexes.Add(new IndexDefinition("asset_periods_not_begun")
        {
            Columns = ["tenant_id", "year_one_ends_on"],
            Predicate = "year_one_ends_on is not null",
        });
        table.Indexes.Add(new IndexDefinition("asset_periods_vacant") { Columns = ["tenant_id", "vacant_since"], Predicate = "vacant_since is not null" });
        table.Indexes.Add(new IndexDefinition("asset_periods_by_holder") { Columns = ["tenant_id", "holder_uscc"], Predicate = "holder_uscc is not null" });
    }
}
