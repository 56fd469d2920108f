using JasperFx.Events;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.ResultLetters;

/// <summary>评价结果告知: a firm has been told its result of a run in a letter, word for word as it stands here. The letter's number is its paper.</summary>
/// <param name="Class">Null without a class (不定等级).</param>
/// <param name="LetterVersion">1, then one more each time it is issued anew; the former versions stay.</param>
/// <param name="ObjectBy">异议截止日: the last day on which the firm may object.</param>
/// <param name="Code">校验码.</param>
/// <param name="Reason">Why it is issued anew.</param>
public sealed record ResultLetterIssued(
    Guid RunId, int Year, string Uscc, string Name, YieldClass? Class, int LetterVersion, string Title, EquatableArray<string> Paragraphs, string Office,
    DateOnly ObjectBy, string Code, string? Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>批量告知: letters about one run have gone out in one step, and so many numbers of a series with them. In the authority's book of letters.</summary>
/// <param name="Series">亩均告〔2026〕.</param>
/// <param name="First">The first number; with <paramref name="Issued"/> letters, so many are taken from it on.</param>
/// <param name="Reissued">Letters that were issued anew under the numbers that they had.</param>
public sealed record ResultLettersIssued(
    Guid RunId, int Year, string Series, int First, int Issued, int Reissued, string Office, DateOnly ObjectBy, string Calendar, DateOnly EffectiveOn,
    string DocumentNumber) : IFact;

/// <summary>告知书: a letter in one version.</summary>
public sealed record ResultLetter(
    int Version, string Title, EquatableArray<string> Paragraphs, string Office, DateOnly IssuedOn, DateOnly ObjectBy, string Code, string? Reason)
{
    public OfficialLetter AsLetter(string number) => new(Title, number, Paragraphs, Office, IssuedOn, VerificationCode.Footnote(Code, Version));
}

/// <summary>A firm's letter about one run, in all its versions.</summary>
public sealed record FirmLetters(Guid RunId, int Year, string Uscc, string Name, YieldClass? Class, string Number, EquatableArray<ResultLetter> Versions) : IState<FirmLetters>
{
    public ResultLetter Latest => Versions[^1];

    public static FirmLetters? Evolve(FirmLetters? letters, IFact fact) => fact is ResultLetterIssued e
        ? new(e.RunId, e.Year, e.Uscc, e.Name, e.Class, e.DocumentNumber, (letters?.Versions ?? []).Add(
            new(e.LetterVersion, e.Title, e.Paragraphs, e.Office, e.EffectiveOn, e.ObjectBy, e.Code, e.Reason)))
        : letters;

    /// <summary>One letter for a firm and a run.</summary>
    public static Guid StreamOf(string tenant, Guid run, string uscc) => StableId.From(tenant, "result-letter", run.ToString(), uscc);

    /// <summary>Whether the firm may object on a day: from the day of the letter to the one that it names.</summary>
    public bool IsOpenOn(DateOnly day) => Versions.Any(v => v.IssuedOn <= day && day <= v.ObjectBy);
}

/// <summary>发文簿: which numbers are taken. One for an authority, so that two steps at the same moment never give the same number.</summary>
public sealed record LetterBook(EquatableArray<NumbersTaken> Taken) : IState<LetterBook>
{
    public static LetterBook? Evolve(LetterBook? book, IFact fact) => fact is ResultLettersIssued { Issued: > 0 } e
        ? new((book?.Taken ?? []).Add(new(e.Series, e.First, e.Issued)))
        : book ?? new([]);

    public static Guid StreamOf(string tenant) => StableId.From(tenant, "result-letter-book");

    /// <summary>The first of some numbers that a letter has already; null if none has.</summary>
    public LetterNumber? FirstTaken(LetterNumber first, int letters) => Taken
        .Where(t => t.Series == first.Series && t.First < first.Serial + letters && first.Serial < t.First + t.Letters)
        .Select(t => first with { Serial = Math.Max(t.First, first.Serial) }).MinBy(t => t.Serial);
}

/// <summary>So many numbers of a series from the first on.</summary>
public sealed record NumbersTaken(string Series, int First, int Letters);

public static class ResultLetterEvents
{
    /// <summary>The name under which a firm's letter is stored. It never changes; a class may.</summary>
    public static readonly EventNames Names = new() { { "result_letter_issued", typeof(ResultLetterIssued) } };

    /// <summary>The same for the book of letters.</summary>
    public static readonly EventNames OfBook = new() { { "result_letters_issued", typeof(ResultLettersIssued) } };
}

/// <summary>A letter by its id, kept with its events for lists; all its codes, to be found by.</summary>
public sealed record StoredResultLetter(Guid Id, Guid RunId, int Year, string Uscc, FirmLetters State, EquatableArray<string> Codes, long Version);

public sealed partial class StoredResultLetters : SingleStreamProjection<StoredResultLetter, Guid>
{
    public override StoredResultLetter? Evolve(StoredResultLetter? snapshot, Guid id, IEvent e) =>
        e.Data is IFact fact && FirmLetters.Evolve(snapshot?.State, fact) is { } state
            ? new(id, state.RunId, state.Year, state.Uscc, state, state.Versions.Select(v => v.Code).ToEquatableArray(), e.Version)
            : snapshot;
}
