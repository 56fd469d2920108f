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
        return new(
            caseId, templates.At(on) ?? templates.Periods[0].State, fields, ground,
            await session.TimelineAsync<CaseLetters>(CaseLetters.IdOf(session.TenantId, caseId), ct));
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
    public (LetterIsIssued, AlsoIn) Issue(
        string tenant, string address, LetterKind kind, string office, string? reason, DateOnly effectiveOn, string documentNumber)
    {
        var (number, version, paragraphs) = (Ground!.Value.Number, VersionOf(kind), Template.Filled(Fields));
        var code = VerificationCode.Of(tenant, CaseId, number, version, paragraphs);
        return (
            new((int)(Letters?.Version ?? 0) + 1, number, version, code, address),
            new(CaseLetters.IdOf(tenant, CaseId), Letters?.Version ?? 0, new LetterIssued(
                CaseId, kind, number, version, Template.Title, paragraphs, office, Template.Asked().Select(name => Fields[name]).ToEquatableArray(),
                Template.Edition, code, reason, effectiveOn, documentNumber)));
    }

    private int VersionOf(LetterKind kind) => 1 + (Letters?.Now().All.Count(l => l.Kind == kind && l.Number == Ground!.Value.Number) ?? 0);
}
