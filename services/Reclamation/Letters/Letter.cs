using System.Security.Cryptography;
using System.Text;
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

internal static class VerificationCode
{
    // Without the letters and digits that are taken for each other.
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static string Of(string tenant, Guid caseId, string number, int version, IEnumerable<string> paragraphs)
    {
        var code = string.Concat(Digest(tenant, caseId, number, version, paragraphs).Take(10).Select(b => Alphabet[b % Alphabet.Length]));
        return $"{code[..5]}-{code[5..]}";
    }

    /// <summary>The whole digest that the code is made of.</summary>
    public static string Hash(string tenant, Guid caseId, string number, int version, IEnumerable<string> paragraphs) =>
        Convert.ToHexStringLower(Digest(tenant, caseId, number, version, paragraphs));

    /// <summary>As it is stored, whatever a person types: small letters, blanks, no hyphen. Null if it can't be a code.</summary>
    public static string? Normal(string typed)
    {
        var code = string.Concat(typed.Where(c => c is not ('-' or ' '))).ToUpperInvariant();
        return code.Length == 10 && code.All(Alphabet.Contains) ? $"{code[..5]}-{code[5..]}" : null;
    }

    private static byte[] Digest(string tenant, Guid caseId, string number, int version, IEnumerable<string> paragraphs) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [tenant, $"{caseId}", number, $"{version}", .. paragraphs])));
}
