using System.Text.Json;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Idleness;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Reclamation.Ledger;

/// <summary>A line that an asset stands in as long as it is as it is, or will stand in from a day on.</summary>
/// <param name="Category">Null: no line by itself, but somebody holds the asset, and their class may make it one.</param>
/// <param name="Since">
/// Since when, as far as it follows from the asset alone. Of built works that do not produce, the day of their completion: how many months pass, a rule says.
/// </param>
/// <param name="CountedFrom">What its days are counted from.</param>
public sealed record AssetLine(Asset Asset, LedgerCategory? Category, DateOnly? Since, DateOnly? CountedFrom, Limb Limb = Limb.None)
{
    /// <summary>Every line of an asset that is described.</summary>
    public static IEnumerable<AssetLine> Of(Asset asset)
    {
        if (asset.Code is null) yield break;
        if (asset.FreeSince is { } free) yield return new(asset, LedgerCategory.ApprovedNotSupplied, free, free);
        if (asset.Allocation is { } held)
        {
            if (held is { BegunOn: null, DeliveredOn: var delivered, Since: var granted })
                yield return new(asset, LedgerCategory.SuppliedNotUsed, delivered ?? granted, delivered ?? granted);
            if (held.BegunOn is null && held.Facts().AgreedStart is { } start) yield return Idle(start, Limb.NotStarted);
            if (held.SuspendedOn is { } stop) yield return Idle(stop, Limb.Suspended);
            if (held is { IsPartlyUsed: true, Development.InspectedOn: var inspected }) yield return new(asset, LedgerCategory.PartlyUsed, inspected, inspected);
            if (held is { CompletedOn: { } built, ProductionOn: null }) yield return new(asset, LedgerCategory.BuiltNotProducing, built, built);
        }
        if (asset.Occupancy?.VacantSince is { } vacant) yield return new(asset, LedgerCategory.VacantFactory, vacant, vacant);
        if (asset.Occupancy?.Idle is { Since: var idle }) yield return new(asset, LedgerCategory.OccupiedIdle, idle, idle);
        if (asset.Holder?.Uscc is not null) yield return new(asset, null, asset.HeldSince, null);

        AssetLine Idle(DateOnly from, Limb limb) => new(asset, LedgerCategory.IdleLand, from.AddYearsCivil(1).AddDays(1), from, limb);
    }
}

/// <summary>
/// The lines of every asset on every day, as known at every time: narrow rows, so that a ledger of a hundred thousand of them is counted in one pass and its page
/// is read in the order of an index.
/// </summary>
public sealed class AssetLinePeriods : PeriodRows<Asset, AssetLine>
{
    /// <summary>The table in SQL.</summary>
    public const string Sql = "reclamation.asset_line_periods";

    public static readonly AssetLinePeriods Table = new();

    private AssetLinePeriods() : base(Contracts.Services.Reclamation, "asset_line")
    {
        Map("asset_type", "text", l => l.Asset.Type.ToString());
        Map("code", "text", l => l.Asset.Code);
        Map("name", "text", l => l.Asset.Name);
        Map("zone", "text", l => l.Asset.Zone);
        Map("area_square_metres", "numeric", l => l.Asset.AreaSquareMetres?.SquareMetres);
        Map("holder_uscc", "text", l => l.Asset.Holder?.Uscc);
        Map("holder_name", "text", l => l.Asset.Holder?.Name);
        Map("agreed_start", "date", l => l.Asset.Allocation?.Facts().AgreedStart);
        Map("category", "text", l => l.Category is { } category ? Word(category) : null);
        Map("limb", "text", l => Word(l.Limb));
        Map("since", "date", l => l.Since);
        Map("counted_from", "date", l => l.CountedFrom);

        // Of idle land: from these two days, and the day asked about, follows the level.
        Map("year_one_ends_on", "date", l => l.Limb == Limb.None ? null : l.CountedFrom?.AddYearsCivil(1));
        Map("year_two_ends_on", "date", l => l.Limb == Limb.None ? null : l.CountedFrom?.AddYearsCivil(2));

        // Only of what is no line by itself.
        Map("held_by", "text", l => l.Category is null ? l.Asset.Holder?.Uscc : null);
    }

    protected override IEnumerable<AssetLine> RowsOf(Asset state) => AssetLine.Of(state);

    protected override void Index(Table table)
    {
        table.Indexes.Add(new IndexDefinition("asset_line_periods_by_code") { Columns = ["tenant_id", "code", "stream_id"] });
        table.Indexes.Add(new IndexDefinition("asset_line_periods_by_zone") { Columns = ["tenant_id", "zone", "code", "stream_id"] });
        table.Indexes.Add(new IndexDefinition("asset_line_periods_by_category")
        {
            Columns = ["tenant_id", "category", "since"], IncludeColumns = ["effective", "recorded"],
        });
        table.Indexes.Add(new IndexDefinition("asset_line_periods_by_holder")
        {
            Columns = ["tenant_id", "held_by"], IncludeColumns = ["effective", "recorded", "since"], Predicate = "held_by is not null",
        });
    }

    // As answers write it.
    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
