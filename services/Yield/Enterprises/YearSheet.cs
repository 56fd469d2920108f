using System.Text.Json.Serialization;
using JasperFx.Events;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;

namespace ParkPlatform.Yield.Enterprises;

/// <summary>
/// The last word on a firm's year, kept with every event: evaluations, lists and imports read thousands of them at once and must miss nothing that has just
/// been recorded.
/// What was so on an earlier day, or known at an earlier moment, the stream tells.
/// </summary>
/// <param name="Version">The stream's version.</param>
/// <param name="Entry">The entry that stands, where a later one has been withdrawn; else the last one.</param>
/// <param name="Before">What stood before the last entry; one step back, so that it can be withdrawn.</param>
/// <param name="Earlier">The day of the statement before, if there is one: figures that follow it cannot be older.</param>
public sealed record YearSheet(
    Guid Id, int Year, string Uscc, string Name, EnterpriseGroup Group, EnterpriseYear Stated, long Version, DateOnly EffectiveOn, DateOnly? Earlier,
    string DocumentNumber, long? Entry = null, YearSheet? Before = null)
{
    public static YearSheet? After(YearSheet? sheet, Guid id, object e, long version)
    {
        if (e is EnterpriseYearEntryWithdrawn withdrawn && sheet?.Standing == withdrawn.Withdraws)
            return sheet.Before is { } before ? before with { Version = version, Entry = before.Standing } : null;
        if (e is not IStatesYear { Stated: var stated } fact) return sheet;
        var earlier = fact is ICorrection ? sheet?.Earlier : sheet?.EffectiveOn;
        return new(id, stated.Year, stated.Uscc, stated.Name, stated.Group, stated, version, fact.EffectiveOn, earlier, fact.DocumentNumber,
            Before: sheet is null ? null : sheet with { Before = null });
    }

    /// <summary>The version of the entry that stands.</summary>
    [JsonIgnore]
    public long Standing => Entry ?? Version;

    public static YearSheet? Of(Timeline<EnterpriseYear>? timeline) =>
        timeline?.Entries.Aggregate((YearSheet?)null, (sheet, entry) => After(sheet, timeline.Id, entry.Event, entry.Source.Version));

    /// <summary>
    /// What has to be recorded when this is stated: nothing if it is known already; from a later day on, a new fact; otherwise a correction of the last one.
    /// </summary>
    public static IStatesYear? Decide(YearSheet? known, EnterpriseYear stated, DateOnly effectiveOn, string documentNumber)
    {
        if (known is null || effectiveOn > known.EffectiveOn) return new EnterpriseYearReported(stated, effectiveOn, documentNumber);

        var day = effectiveOn < known.Earlier ? known.Earlier.Value : effectiveOn;
        return (stated, day, documentNumber) == (known.Stated, known.EffectiveOn, known.DocumentNumber)
            ? null
            : new EnterpriseYearCorrected(known.Standing, stated, day, documentNumber);
    }
}

public sealed partial class YearSheets : SingleStreamProjection<YearSheet, Guid>
{
    public override YearSheet? Evolve(YearSheet? snapshot, Guid id, IEvent e) => YearSheet.After(snapshot, id, e.Data, e.Version);
}
