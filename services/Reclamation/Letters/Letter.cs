using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>The letters of a case, in the order in which they were issued. They have a stream of their own, so that the case keeps its steps alone.</summary>
/// <param name="Corrections">What has been corrected in them.</param>
public sealed record CaseLetters(Guid CaseId, EquatableArray<IssuedLetter> All, EquatableArray<LetterCorrection> Corrections = default) : IState<CaseLetters>
{
    public static CaseLetters? Evolve(CaseLetters? letters, IFact fact) => fact switch
    {
        LetterIssued e => new(e.CaseId, (letters?.All ?? []).Add(IssuedLetter.Of(e)), letters?.Corrections ?? []),
        LetterCorrected e when letters is not null => letters with { Corrections = letters.Corrections.Add(new(e.Kind, e.Number, e.DocumentNumber, e.Words)) },
        _ => letters,
    };

    /// <summary>In the order in which they were recorded, which is that of their places: the first is 1.</summary>
    public static IReadOnlyList<IssuedLetter> InOrder(Timeline<CaseLetters>? letters) =>
        [.. letters?.Entries.Select(e => e.Event).OfType<LetterIssued>().Select(IssuedLetter.Of) ?? []];

    /// <summary>The words of a paper that have been corrected, in the order of the corrections.</summary>
    public IEnumerable<CorrectedWord> Corrected(LetterKind kind, string number) =>
        Corrections.Where(c => c.Kind == kind && c.Number == number).SelectMany(c => c.Words);

    public static Guid IdOf(string tenant, Guid caseId) => StableId.From(tenant, "letters", caseId.ToString());
}

/// <summary>文书: what was written, word for word, with each value's source and a code to check a paper copy against.</summary>
/// <param name="Version">1, then one more each time it is issued anew; the former versions stay.</param>
/// <param name="Code">校验码: ten characters of a digest over number, version and text.</param>
public sealed record IssuedLetter(
    LetterKind Kind, string Number, int Version, string Title, EquatableArray<string> Paragraphs, string Office, EquatableArray<LetterField> Fields,
    int TemplateEdition, string Code, DateOnly IssuedOn, string? Reason)
{
    public static IssuedLetter Of(LetterIssued e) =>
        new(e.Kind, e.Number, e.Version, e.Title, e.Paragraphs, e.Office, e.Fields, e.TemplateEdition, e.Code, e.EffectiveOn, e.Reason);
}

/// <summary>What was corrected in a letter, and by which notice.</summary>
/// <param name="Number">文号 of the letter.</param>
/// <param name="DocumentNumber">文号 of the notice.</param>
public sealed record LetterCorrection(LetterKind Kind, string Number, string DocumentNumber, EquatableArray<CorrectedWord> Words);

/// <summary>What stood under a name, and what stands there now.</summary>
public sealed record CorrectedWord(string Name, string Was, string Now);

/// <summary>文书制发, or reissued for a reason.</summary>
public sealed record LetterIssued(
    Guid CaseId, LetterKind Kind, string Number, int Version, string Title, EquatableArray<string> Paragraphs, string Office,
    EquatableArray<LetterField> Fields, int TemplateEdition, string Code, string? Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>文书更正: words of a letter that was issued were wrong.</summary>
public sealed record LetterCorrected(
    Guid CaseId, LetterKind Kind, string Number, int Version, EquatableArray<CorrectedWord> Words, string Reason, DateOnly EffectiveOn,
    string DocumentNumber) : IFact;

public static class LetterEvents
{
    /// <summary>The names under which letters and templates are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new() { { "letter_issued", typeof(LetterIssued) }, { "letter_corrected", typeof(LetterCorrected) } };

    /// <inheritdoc cref="Names"/>
    public static readonly EventNames OfTemplates = new() { { "letter_template_published", typeof(LetterTemplatePublished) } };
}
