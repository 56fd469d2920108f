using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Scenarios;

/// <summary>撤回一步: the branch goes on as if the move had not been tried. Refused where a later move rests on it, with the problem that this one would meet.</summary>
public sealed record TakeBackMove(string Reason)
{
    public sealed class Validator : AbstractValidator<TakeBackMove>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

public static class TakeBackMoveEndpoint
{
    public static Task<BranchBooks> LoadAsync(Timeline<Sandbox> sandbox, IQuerySession session, CancellationToken ct) =>
        BranchBooks.LoadAsync(session, sandbox.Now(), ct);

    public static ProblemDetails Validate(TakeBackMove command, Guid moveId, Timeline<Sandbox> sandbox, BranchBooks books)
    {
        var now = sandbox.Now();
        if (now.PlanId is { } plan) return Refusals.SandboxIsAPlan(plan);
        if (now.Moves.All(m => m.Id != moveId)) return Refusals.NoSuchMove(moveId);
        return Branch.Replay(books, now.Moves.Where(m => m.Id != moveId)).Refused ?? WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau, Roles.Park, Roles.Planner)]
    [WolverinePost("/api/reclamation/sandboxes/{sandboxId}/moves/{moveId}/withdrawal")]
    public static (Recorded, SandboxMoveTakenBack) Post(TakeBackMove command, Guid moveId, [WriteModel("sandboxId")] Timeline<Sandbox> sandbox)
    {
        var entry = sandbox.Entries.Single(e => e.Event is SandboxMoveTried tried && tried.MoveId == moveId);
        return (new(sandbox.Version + 1), new(moveId, entry.Source.Version, command.Reason, ((SandboxMoveTried)entry.Event).EffectiveOn));
    }
}
