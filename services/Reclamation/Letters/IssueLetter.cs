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

public static class IssueLetterEndpoint
{
    public static async Task<LetterDraft> LoadAsync(IssueLetter command, Timeline<IdleCase> idle, IQuerySession session, Texts texts, CancellationToken ct) =>
        await LetterDraft.LoadAsync(
            session, idle.Id, command.Kind, command.EffectiveOn,
            LetterFields.Of(
                command.Kind, idle, (await session.AssetAsync(idle, ct))?.At(command.EffectiveOn)?.AreaSquareMetres, texts.InChinese),
            LetterFields.Ground(command.Kind, idle.Now()), ct);

    public static ProblemDetails Validate(IssueLetter command, LetterDraft draft, TimeProvider clock) =>
        draft.WhyNot(command.Kind, command.EffectiveOn, command.Reason, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/letters")]
    public static (LetterIsIssued, AlsoIn) Post(IssueLetter command, [ReadModel("caseId")] Timeline<IdleCase> idle, LetterDraft draft, IQuerySession session) =>
        draft.Issue(
            session.TenantId, $"/api/reclamation/cases/{idle.Id}/letters", command.Kind, command.Office, command.Reason, command.EffectiveOn,
            command.DocumentNumber);
}
