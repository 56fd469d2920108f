using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>201: the letter's place among the letters of the case, and its code.</summary>
public sealed record LetterIsIssued(int Place, string Number, int LetterVersion, string Code, [property: JsonIgnore] string Letters)
    : Created($"{Letters}/{Place}");

/// <summary>All that a letter is made of.</summary>
/// <param name="Ground">The paper of the step that it is the letter of, and its day; null as long as the step has not been taken.</param>
public sealed record LetterDraft(
    Guid CaseId, LetterTemplate Template, IReadOnlyDictionary<string, LetterField> Fields, (string Number, DateOnly On)? Ground, Timeline<CaseLetters>? Letters)
{
    public static async Task<LetterDraft> LoadAsync(
        IQuerySession session, Guid caseId, LetterKind kind, DateOnly on, IReadOnlyDictionary<string, LetterField> fields, (string, DateOnly)? ground,
        CancellationToken ct)
    {
        var templates = await LetterTemplates.LoadAsync(session, kind, ct);
        var letters = await session.TimelineAsync<CaseLetters>(CaseLetters.IdOf(session.TenantId, caseId), ct);
        return new(caseId, templates.At(on) ?? templates.Periods[0].State, Corrected(fields, kind, ground?.Item1, letters), ground, letters);
    }

    // Whatever was corrected in a former version of it stands corrected in the next.
    private static IReadOnlyDictionary<string, LetterField> Corrected(
        IReadOnlyDictionary<string, LetterField> fields, LetterKind kind, string? number, Timeline<CaseLetters>? letters)
    {
        if (number is null || letters is null) return fields;
        var all = new Dictionary<string, LetterField>(fields);
        foreach (var correction in letters.Now().Corrections.Where(c => c.Kind == kind && c.Number == number))
            foreach (var word in correction.Words) all[word.Name] = new(word.Name, word.Now, "letter_corrected", correction.DocumentNumber);
        return all;
    }

    /// <summary>Why it can't be issued; null if it can.</summary>
    public ProblemDetails? WhyNot(LetterKind kind, DateOnly on, string? reason, DateOnly today)
    {
        if (on > today) return Refusals.NotYet(on, today);
        if (Ground is not { } ground) return Refusals.LetterHasNoGround(kind);
        if (on < ground.On) return Refusals.DatedBefore(on, ground.On);
        var missing = Template.Asked().Where(name => !Fields.ContainsKey(name)).ToArray();
        if (missing.Length > 0) return Refusals.LetterValueMissing(kind, missing);
        return VersionOf(kind) > 1 && string.IsNullOrWhiteSpace(reason) ? Refusals.ReissueNeedsReason(ground.Number) : null;
    }

    /// <param name="address">Where the letters of the case are.</param>
    /// <param name="before">What is entered among the letters together with it, and before it.</param>
    public (LetterIsIssued, AlsoIn) Issue(
        string tenant, string address, LetterKind kind, string office, string? reason, DateOnly effectiveOn, string documentNumber, params object[] before)
    {
        var (number, version, paragraphs) = (Ground!.Value.Number, VersionOf(kind), Template.Filled(Fields));
        var code = VerificationCode.Of(tenant, CaseId, number, version, paragraphs);
        return (
            new(CaseLetters.InOrder(Letters).Count + 1, number, version, code, address),
            new(CaseLetters.IdOf(tenant, CaseId), Letters?.Version ?? 0, [.. before, new LetterIssued(
                CaseId, kind, number, version, Template.Title, paragraphs, office, Template.Asked().Select(name => Fields[name]).ToEquatableArray(),
                Template.Edition, code, reason, effectiveOn, documentNumber)]));
    }

    private int VersionOf(LetterKind kind) => 1 + (Letters?.Now().All.Count(l => l.Kind == kind && l.Number == Ground!.Value.Number) ?? 0);
}
