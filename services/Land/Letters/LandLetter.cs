using JasperFx.Events;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.RedLines;

namespace ParkPlatform.Land.Letters;

/// <summary>文书种类.</summary>
public enum LandLetterKind
{
    /// <summary>履约提醒函: what the holder still has to do about the land, and what is late.</summary>
    PerformanceReminder,

    /// <summary>更正通知书: what stood in the register and was wrong, and what stands there now.</summary>
    CorrectionNotice,
}

/// <summary>A red line that a reminder speaks of.</summary>
/// <param name="Late">逾期: it was passed on the day of the letter.</param>
public sealed record RemindedLine(RedLineKind Kind, DateOnly DueOn, string? Detail, bool Late)
{
    public static RemindedLine Of(RedLine line) => new(line.Kind, line.DueOn, line.Detail, line.DaysLeft < 0);
}

/// <summary>文书制发: the bureau has written to the holder of a parcel, word for word as it stands here. A letter has a stream of its own, which its number names.</summary>
/// <param name="Batch">The step in which it went out with others.</param>
/// <param name="LetterVersion">1, then one more each time it is issued anew; the former versions stay.</param>
/// <param name="Lines">Of a reminder.</param>
/// <param name="Corrects">Of a notice: the version of the correction in the parcel's stream.</param>
/// <param name="Code">校验码.</param>
/// <param name="Reason">Why it is issued anew.</param>
public sealed record LandLetterIssued(
    Guid Batch, Guid ParcelId, string ParcelCode, LandLetterKind Kind, Holder Holder, string Number, int LetterVersion, string Title, EquatableArray<string> Paragraphs,
    EquatableArray<RemindedLine> Lines, long? Corrects, string Office, string Code, string? Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A letter in one version.</summary>
public sealed record LandLetterVersion(
    int Version, string Title, EquatableArray<string> Paragraphs, EquatableArray<RemindedLine> Lines, string Office, DateOnly IssuedOn, string Code, string? Reason)
{
    public OfficialLetter AsLetter(string number) => new(Title, number, Paragraphs, Office, IssuedOn, VerificationCode.Footnote(Code, Version));
}

/// <summary>文书: in all its versions.</summary>
public sealed record LandLetter(
    Guid Batch, Guid ParcelId, string ParcelCode, LandLetterKind Kind, Holder Holder, string Number, long? Corrects, EquatableArray<LandLetterVersion> Versions) : IState<LandLetter>
{
    public LandLetterVersion Latest => Versions[^1];

    public static LandLetter? Evolve(LandLetter? letter, IFact fact) => fact is LandLetterIssued e
        ? new(e.Batch, e.ParcelId, e.ParcelCode, e.Kind, e.Holder, e.Number, e.Corrects, (letter?.Versions ?? []).Add(
            new(e.LetterVersion, e.Title, e.Paragraphs, e.Lines, e.Office, e.EffectiveOn, e.Code, e.Reason)))
        : letter;

    /// <summary>One number, one letter.</summary>
    public static Guid StreamOf(string tenant, LetterNumber number) => StableId.From(tenant, "land-letter", $"{number}");
}

public static class LandLetterEvents
{
    /// <summary>The name under which letters are stored. It never changes; a class may.</summary>
    public static readonly EventNames Names = new() { { "land_letter_issued", typeof(LandLetterIssued) } };
}

/// <summary>A letter by its id, kept with its events for lists; all its codes, to be found by.</summary>
public sealed record StoredLandLetter(
    Guid Id, Guid Batch, Guid ParcelId, string? HolderUscc, LandLetterKind Kind, DateOnly IssuedOn, LandLetter State, EquatableArray<string> Codes, long Version);

public sealed partial class StoredLandLetters : SingleStreamProjection<StoredLandLetter, Guid>
{
    public override StoredLandLetter? Evolve(StoredLandLetter? snapshot, Guid id, IEvent e) =>
        e.Data is IFact fact && LandLetter.Evolve(snapshot?.State, fact) is { } state
            ? new(
                id, state.Batch, state.ParcelId, state.Holder.Uscc, state.Kind, state.Latest.IssuedOn, state, state.Versions.Select(v => v.Code).ToEquatableArray(), e.Version)
            : snapshot;
}
