using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>The letters of a case, in the order in which they were issued. They have a stream of their own, so that the case keeps its steps alone.</summary>
public sealed record CaseLetters(Guid CaseId, EquatableArray<Letter> All) : IState<CaseLetters>
{
    public static CaseLetters? Evolve(CaseLetters? letters, IFact fact) => fact is LetterIssued e
        ? new(e.CaseId, (letters?.All ?? []).Add(new(
            e.Kind, e.Number, e.Version, e.Title, e.Paragraphs, e.Office, e.Fields, e.TemplateEdition, e.Code, e.EffectiveOn, e.Reason)))
        : letters;

    public static Guid IdOf(string tenant, Guid caseId) => StableId.From(tenant, "letters", caseId.ToString());
}

/// <summary>文书: what was written, word for word, with each value's source and a code to check a paper copy against.</summary>
/// <param name="Version">1, then one more each time it is issued anew; the former versions stay.</param>
/// <param name="Code">校验码: ten characters of a digest over number, version and text.</param>
public sealed record Letter(
    LetterKind Kind, string Number, int Version, string Title, EquatableArray<string> Paragraphs, string Office, EquatableArray<LetterField> Fields,
    int TemplateEdition, string Code, DateOnly IssuedOn, string? Reason);

/// <summary>文书制发, or reissued for a reason.</summary>
public sealed record LetterIssued(
    Guid CaseId, LetterKind Kind, string Number, int Version, string Title, EquatableArray<string> Paragraphs, string Office,
    EquatableArray<LetterField> Fields, int TemplateEdition, string Code, string? Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class LetterEvents
{
    /// <summary>The names under which letters and templates are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new() { { "letter_issued", typeof(LetterIssued) } };

    /// <inheritdoc cref="Names"/>
    public static readonly EventNames OfTemplates = new() { { "letter_template_published", typeof(LetterTemplatePublished) } };
}
