using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>
/// 制发文书: the letter of a step that has been taken, filled in from the case. Its number is that of the step's paper. To issue it again makes another version and
/// needs a reason. Nothing is typed into a letter but who issues it.
/// </summary>
/// <param name="Office">印发机关, as it signs.</param>
/// <param name="Reason">Why it is issued again.</param>
public sealed record IssueLetter(LetterKind Kind, string Office, string? Reason, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<IssueLetter>
    {
        public Validator()
        {
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.Office).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.Reason).MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>201: the letter's place among the letters of the case, and its code.</summary>
public sealed record LetterIsIssued(int Place, string Number, int LetterVersion, string Code, [property: System.Text.Json.Serialization.JsonIgnore] Guid CaseId)
    : Created($"/api/reclamation/cases/{CaseId}/letters/{Place}");

/// <summary>All that a letter is made of.</summary>
public sealed record LetterDraft(LetterTemplate Template, IReadOnlyDictionary<string, LetterField> Fields, Timeline<CaseLetters>? Letters);

public static class IssueLetterEndpoint
{
    public static async Task<LetterDraft> LoadAsync(IssueLetter command, Timeline<IdleCase> idle, IQuerySession session, Texts texts, CancellationToken ct)
    {
        var templates = await LetterTemplates.LoadAsync(session, command.Kind, ct);
        var area = (await session.AssetAsync(idle, ct))?.At(command.EffectiveOn)?.AreaSquareMetres;
        return new(
            templates.At(command.EffectiveOn) ?? templates.Periods[0].State,
            LetterFields.Of(command.Kind, idle, area, key => texts.Find(key, Texts.Chinese) ?? key), // letters are Chinese whoever asks
            await session.TimelineAsync<CaseLetters>(CaseLetters.IdOf(session.TenantId, idle.Id), ct));
    }

    public static ProblemDetails Validate(IssueLetter command, Timeline<IdleCase> idle, LetterDraft draft, TimeProvider clock)
    {
        if (command.EffectiveOn > clock.Today()) return Refusals.NotYet(command.EffectiveOn, clock.Today());
        if (LetterFields.Ground(command.Kind, idle.Now()) is not { } ground) return Refusals.LetterHasNoGround(command.Kind);
        if (command.EffectiveOn < ground.On) return Refusals.DatedBefore(command.EffectiveOn, ground.On);
        var missing = draft.Template.Asked().Where(name => !draft.Fields.ContainsKey(name)).ToArray();
        if (missing.Length > 0) return Refusals.LetterValueMissing(command.Kind, missing);
        return VersionOf(command, ground.Number, draft) > 1 && string.IsNullOrWhiteSpace(command.Reason)
            ? Refusals.ReissueNeedsReason(ground.Number)
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/letters")]
    public static (LetterIsIssued, AlsoIn) Post(IssueLetter command, [ReadModel("caseId")] Timeline<IdleCase> idle, LetterDraft draft, IQuerySession session)
    {
        var number = LetterFields.Ground(command.Kind, idle.Now())!.Value.Number;
        var (version, paragraphs) = (VersionOf(command, number, draft), draft.Template.Filled(draft.Fields));
        var code = VerificationCode.Of(session.TenantId, idle.Id, number, version, paragraphs);
        return (
            new((int)(draft.Letters?.Version ?? 0) + 1, number, version, code, idle.Id),
            new(CaseLetters.IdOf(session.TenantId, idle.Id), draft.Letters?.Version ?? 0, new LetterIssued(
                idle.Id, command.Kind, number, version, draft.Template.Title, paragraphs, command.Office,
                draft.Template.Asked().Select(name => draft.Fields[name]).ToEquatableArray(), draft.Template.Edition, code, command.Reason, command.EffectiveOn,
                command.DocumentNumber)));
    }

    private static int VersionOf(IssueLetter command, string number, LetterDraft draft) =>
        1 + (draft.Letters?.Periods[^1].State.All.Count(l => l.Kind == command.Kind && l.Number == number) ?? 0);
}
