using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts.Yield;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Measures;
using ParkPlatform.Yield.Rules;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// 公布评价结果: from this day on the run's classes hold for the year. Each firm's class is announced to the other services, once. A run that is published later in
/// the same year's
/// books takes the place of the one before, which stays as it was. Where the rules ask for publicity, the run must have been approved.
/// </summary>
/// <param name="ValidTo">The last day on which the classes hold; null until others take their place.</param>
public sealed record PublishRun(DateOnly EffectiveOn, string DocumentNumber, DateOnly? ValidTo = null)
{
    public sealed class Validator : AbstractValidator<PublishRun>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
            RuleFor(c => c.ValidTo).IsDay();
            RuleFor(c => c.ValidTo).Must((c, to) => to is null || c.EffectiveOn <= to).WithText(texts, "invalid.to-before-from");
        }
    }
}

/// <summary>The classes of a run are to be announced, some firms at a time: those after this credit code.</summary>
public sealed record AnnounceClasses(
    Guid RunId, long Version, Guid? Supersedes, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, string After,
    DateOnly? ValidTo = null);

/// <summary>200: the version, and which run it takes the place of.</summary>
public sealed record RunIsPublished(long Version, Guid? Supersedes);

/// <summary>The run that is to be published, and the year's list as it is.</summary>
public sealed record PublicationMaterial(StoredRun Run, Guid ListId, Timeline<ClassList>? List, bool AsksForPublicity)
{
    public Period<ClassList>? InForce => List?.Periods.LastOrDefault();
}

public static class PublishRunEndpoint
{
    public static async Task<PublicationMaterial?> LoadAsync(Guid runId, ClaimsPrincipal user, IDocumentSession session, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredRun>(runId, ct) is not { } run) return null;
        var list = ClassList.StreamOf(user.Tenant(), run.Year);
        var rules = (await session.LoadAsync<StoredRuleSet>(run.Completed.RuleSetId, ct))!.Rules;
        return new(run, list, await session.TimelineAsync<ClassList>(list, ct), rules.PublicityWorkingDays is not null);
    }

    public static ProblemDetails Validate(PublishRun command, PublicationMaterial? material) => material switch
    {
        { Run.Published: { } published } => Refusals.PublishedBefore(published.EffectiveOn),
        { Run.Completed: { } completed } when command.EffectiveOn <= completed.EffectiveOn => Refusals.YearNotOver(completed.Year, command.EffectiveOn),
        { Run.Approved: null, AsksForPublicity: true } => Refusals.NotApproved(),
        { Run.Approved: { } approved } when command.EffectiveOn < approved.EffectiveOn =>
            Refusals.EarlierThanApproval(command.EffectiveOn, approved.EffectiveOn),
        { InForce: { } inForce } when command.EffectiveOn < inForce.From => Refusals.EarlierThanListInForce(command.EffectiveOn, inForce.From),
        _ => WolverineContinue.NoProblems,
    };

    // The year's list is written at the version that was read: of two runs that are published at the same moment, the second is told to look again.
    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/runs/{runId}/publish")]
    public static (RunIsPublished, EvaluationPublished, OutgoingMessages) Post(
        PublishRun command, Guid runId, [WriteModel("runId")] Timeline<EvaluationRun> known, [NotBody] PublicationMaterial material, IDocumentSession session,
        TimeProvider clock)
    {
        var ((run, listId, list, _), version, supersedes) = (material, known.Version + 1, material.InForce?.State.RunId);
        var listed = new ClassListPublished(
            runId, run.Year, supersedes, run.Completed.RuleSetHash, run.Completed.ResultsHash, command.EffectiveOn, command.DocumentNumber);
        if (list is null) session.Events.StartStream<Timeline<ClassList>>(listId, listed);
        else session.Events.Append(listId, list.Version + 1, listed);
        return (
            new(version, supersedes),
            new(supersedes, command.EffectiveOn, command.DocumentNumber, command.ValidTo),
            [new AnnounceClasses(runId, version, supersedes, command.EffectiveOn, clock.GetUtcNow(), command.DocumentNumber, "", command.ValidTo)]);
    }
}

/// <summary>Tells the other services the classes of a run. A part of it and the order for the next part commit together, so each firm is told once.</summary>
public static class AnnounceClassesHandler
{
    private const int FirmsAtOnce = 500;

    public static async Task<OutgoingMessages> Handle(AnnounceClasses order, IDocumentSession session, CancellationToken ct)
    {
        var run = (await session.LoadAsync<StoredRun>(order.RunId, ct))!;
        var firms = await EvaluationResults.AfterAsync(session, order.RunId, order.After, FirmsAtOnce, ct);
        OutgoingMessages messages = [.. firms.Select(f => new ClassPublished(
            order.RunId, order.Version, order.EffectiveOn, order.RecordedAt, order.DocumentNumber, f.Outcome.Uscc, f.Input.Stated.Name, run.Year,
            f.Outcome.Class?.ToString(), run.Completed.RuleSetId, run.Completed.RuleSetHash, order.Supersedes, order.ValidTo,
            f.Outcome.Standing == Standing.Exempt))];
        messages.AddRange(await AdvisedMeasures.OfAsync(session, order, firms, ct));
        if (firms.Count == FirmsAtOnce) messages.Add(order with { After = firms[^1].Outcome.Uscc });
        return messages;
    }
}
