using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Land.Imports;

/// <summary>A list of supply results has been imported.</summary>
/// <param name="Sha256">Of the file as it was sent.</param>
public sealed record SupplyResultsImported(
    string FileName, string Sha256, string Encoding, int Rows, int Created, int Updated, int Unchanged, int Failed, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class ImportEvents
{
    /// <summary>The names under which an import's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new() { { "supply_results_imported", typeof(SupplyResultsImported) } };
}
