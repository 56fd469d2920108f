using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Objections;
using ParkPlatform.Yield.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// 审定评价结果: the government approves the results, after the publicity and when every objection is answered. A run that was made again after corrections stands on
/// the publicity of the one that it takes the place of; one that is older than an objection that was upheld cannot be approved.
/// </summary>
/// <param name="ApprovedBy">审定机关.</param>
public sealed record ApproveRun(string ApprovedBy, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<ApproveRun>
    {
        public Validator()
        {
            RuleFor(c => c.ApprovedBy).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>The run, the publicity that counts for it, and what was objected on the way.</summary>
public sealed record ApprovalMaterial(StoredRun Run, RuleSet Rules, EvaluationPublicised? Publicity, IReadOnlyList<StoredObjection> Objections)
{
    public int Open => Objections.Count(o => o.State.Status == ObjectionStatus.Open);

    /// <summary>Objections that were upheld after the run had taken its figures.</summary>
    public int Uncorrected => Objections.Count(o => o.State.Status == ObjectionStatus.Upheld && o.AnsweredAt > Run.Completed.KnownAt);
}

public static class ApproveRunEndpoint
{
    public static async Task<ApprovalMaterial?> LoadAsync(Guid runId, IQuerySession session, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredRun>(runId, ct) is not { } run) return null;
        var rules = (await session.LoadAsync<StoredRuleSet>(run.Completed.RuleSetId, ct))!.Rules;
        var chain = await ReplacedRuns.ChainAsync(session, run, ct);
        Guid[] ids = [.. chain.Select(r => r.Id)];
        var publicity = chain.Select(r => r.Publicised).FirstOrDefault(p => p is not null);
        return new(run, rules, publicity, [.. await session.Query<StoredObjection>().Where(o => ids.Contains(o.State.RunId)).ToListAsync(ct)]);
    }

    public static ProblemDetails Validate(ApproveRun command, ApprovalMaterial? material) => material switch
    {
        null => WolverineContinue.NoProblems,
        { Run.Published: { } published } => Refusals.PublishedBefore(published.EffectiveOn),
        { Run.Approved: { } approved } => Refusals.ApprovedBefore(approved.EffectiveOn),
        { Publicity: null, Rules.PublicityWorkingDays: not null } => Refusals.NotPublicised(),
        { Publicity: { } publicity } when command.EffectiveOn <= publicity.Until => Refusals.PublicityNotOver(publicity.Until),
        { Open: > 0 and var open } => Refusals.ObjectionsOpen(open),
        { Uncorrected: > 0 and var upheld } => Refusals.CorrectionsNotIn(upheld),
        _ => WolverineContinue.NoProblems,
    };

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/runs/{runId}/approve")]
    public static (Recorded, EvaluationApproved) Post(
        ApproveRun command, [WriteModel("runId")] Timeline<EvaluationRun> known, [NotBody] ApprovalMaterial material) =>
        (new(known.Version + 1), new(command.ApprovedBy, material.Objections.Count, command.EffectiveOn, command.DocumentNumber));
}
