using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Routes;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Scenarios;

/// <summary>
/// 推演一步: on a day of the branch an asset is recovered or improved by a route, a user moves to another asset, or a free asset goes to a waiting project. It is decided as
/// the real command would be, by what would be so on the branch by then, and refused with the same problems: <c>route-not-open</c>, <c>asset-held</c>, <c>project-gone</c>,
/// <c>does-not-fit</c> … So is a move that would leave a later one without its ground.
/// </summary>
/// <param name="Kind"><c>recover</c>, <c>relocate</c> or <c>reallocate</c>.</param>
/// <param name="Route">Of a recovery.</param>
/// <param name="ToAssetId">Of a relocation: where to.</param>
/// <param name="ProjectId">Of a reallocation: to whom.</param>
/// <param name="On">The day of the branch on which it is begun.</param>
public sealed record TryMove(BranchMoveKind Kind, Guid AssetId, RouteKind? Route, Guid? ToAssetId, Guid? ProjectId, DateOnly On)
{
    public sealed class Validator : AbstractValidator<TryMove>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.AssetId).NotEmpty();
            RuleFor(c => c.Route).IsInEnum();
            RuleFor(c => c.On).IsDay();
            RuleFor(c => c).Must(c => (c.Route is not null, c.ToAssetId is not null, c.ProjectId is not null) == c.Kind switch
            {
                BranchMoveKind.Recover => (true, false, false),
                BranchMoveKind.Relocate => (false, true, false),
                _ => (false, false, true),
            }).OverridePropertyName("kind").WithText(texts, "invalid.branch-move");
        }
    }

    internal TriedMove Tried(Guid id) => new(id, On, new(Kind, AssetId, Route, ToAssetId, ProjectId));
}

/// <summary>201: the move's id, and the day on which it would be through.</summary>
public sealed record MoveIsTried(Guid Id, Guid SandboxId, DateOnly ReadyOn, long Version) : Created($"/api/reclamation/sandboxes/{SandboxId}");

public static class TryMoveEndpoint
{
    private const int Most = 200;

    public static Task<BranchBooks> LoadAsync(TryMove command, Timeline<Sandbox> sandbox, IQuerySession session, CancellationToken ct) =>
        BranchBooks.LoadAsync(session, sandbox.Now(), ct, command.Tried(default).Move);

    public static ProblemDetails Validate(TryMove command, Timeline<Sandbox> sandbox, BranchBooks books)
    {
        var now = sandbox.Now();
        if (now.PlanId is { } plan) return Refusals.SandboxIsAPlan(plan);
        if (now.Moves.Count >= Most) return Refusals.SandboxFull(Most);
        if (command.On < now.From) return Refusals.DatedBefore(command.On, now.From);
        if (command.On > now.To) return Refusals.DatedBefore(now.To, command.On);
        return Branch.Replay(books, [.. now.Moves, command.Tried(default)]).Refused ?? WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau, Roles.Park, Roles.Planner)]
    [WolverinePost("/api/reclamation/sandboxes/{sandboxId}/moves")]
    public static (MoveIsTried, SandboxMoveTried) Post(TryMove command, [WriteModel("sandboxId")] Timeline<Sandbox> sandbox, BranchBooks books)
    {
        var tried = command.Tried(Guid.CreateVersion7());
        var branch = Branch.Replay(books, [.. sandbox.Now().Moves, tried]).Branch;
        return (new(tried.Id, sandbox.Id, branch.ReadyOn(tried), sandbox.Version + 1), new(tried.Id, tried.Move, tried.On));
    }
}
