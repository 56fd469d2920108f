using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Inefficiency;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>
/// 制发低效认定文书: the notice, the recognition, the letter of exit or the decision to take one of them back, filled in from the case; numbered, coded and kept like the letters of an idle-land case.
/// </summary>
/// <param name="Office">印发机关, as it signs.</param>
/// <param name="Reason">Why it is issued again.</param>
public sealed record IssueInefficiencyLetter(LetterKind Kind, string Office, string? Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<IssueInefficiencyLetter>
    {
        public Validator()
        {
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.Office).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.Reason).MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class IssueInefficiencyLetterEndpoint
{
    public static async Task<LetterDraft> LoadAsync(
        IssueInefficiencyLetter command, Timeline<InefficientCase> known, IQuerySession session, Texts texts, CancellationToken ct) =>
        await LetterDraft.LoadAsync(
            session, known.Id, command.Kind, command.EffectiveOn,
            InefficiencyLetterFields.Of(
                command.Kind, known, (await session.TimelineAsync<Asset>(known.Now().AssetId, ct))?.At(command.EffectiveOn)?.AreaSquareMetres,
                texts.InChinese),
            InefficiencyLetterFields.Ground(command.Kind, known.Now()), ct);

    public static ProblemDetails Validate(IssueInefficiencyLetter command, LetterDraft draft, TimeProvider clock) =>
        draft.WhyNot(command.Kind, command.EffectiveOn, command.Reason, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/letters")]
    public static (LetterIsIssued, AlsoIn) Post(
        IssueInefficiencyLetter command, [ReadModel("caseId")] Timeline<InefficientCase> known, LetterDraft draft, IQuerySession session) =>
        draft.Issue(
            session.TenantId, $"/api/reclamation/inefficient-cases/{known.Id}/letters", command.Kind, command.Office, command.Reason, command.EffectiveOn,
            command.DocumentNumber);
}
