using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Land.Imports;

/// <summary>A large list has been read and checked; its rows go in one portion after the other.</summary>
/// <param name="Kind"><c>supplyResults</c> or <c>parcels</c>.</param>
/// <param name="Rows">Rows with anything in them.</param>
/// <param name="Unchanged">Rows that say again what one above them says.</param>
/// <param name="Failed">Rows with an error, which are not taken.</param>
public sealed record ImportStarted(string Kind, string FileName, string Sha256, string Encoding, int Rows, int Unchanged, int Failed, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>What an import has written about one parcel: these versions of its stream.</summary>
/// <param name="Key">The supervision number, for a list of supply results.</param>
/// <param name="FingerprintBefore">Of the row as an earlier import had it; null where there was none.</param>
public sealed record ImportTouch(Guid ParcelId, long From, long To, string? Key = null, string? FingerprintBefore = null);

/// <summary>Rows of an import are in the books.</summary>
public sealed record ImportRowsTaken(int Rows, int Created, int Updated, int Unchanged, int Failed, EquatableArray<ImportTouch> Touched, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A list of supply results has been imported.</summary>
/// <param name="Sha256">Of the file as it was sent.</param>
public sealed record SupplyResultsImported(
    string FileName, string Sha256, string Encoding, int Rows, int Created, int Updated, int Unchanged, int Failed, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A file of parcels has been imported: new ones registered, known ones drawn anew.</summary>
/// <param name="Sha256">Of the file as it was sent.</param>
public sealed record ParcelsImported(
    string FileName, string Sha256, string Encoding, int Epsg, int Rows, int Created, int Updated, int Unchanged, int Failed, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>撤销本批: all that an import wrote is withdrawn. Nothing is deleted; what was believed meanwhile can still be asked for.</summary>
/// <param name="Parcels">How many parcels it had touched.</param>
public sealed record ImportUndone(string Reason, int Parcels, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>An entry of a parcel is withdrawn because the import that made it has been undone.</summary>
public sealed record EntryWithdrawnWithImport(long Withdraws, Guid BatchId, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact, IWithdrawal;

public static class ImportEvents
{
    /// <summary>The names under which an import's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "import_started", typeof(ImportStarted) },
        { "import_rows_taken", typeof(ImportRowsTaken) },
        { "supply_results_imported", typeof(SupplyResultsImported) },
        { "parcels_imported", typeof(ParcelsImported) },
        { "import_undone", typeof(ImportUndone) },
    };
}
