using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Execution;

/// <summary>催告: a written reminder has been served, after the time to perform is over (行政强制法 art. 54). Ten days later a court may be asked.</summary>
public sealed record RemindHolder(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<RemindHolder>;
}

public static class RemindHolderEndpoint
{
    public static Task<ExecutionFile> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        ExecutionFile.LoadAsync(idle, session, ct);

    public static ProblemDetails Validate(RemindHolder command, Timeline<IdleCase> idle, ExecutionFile file, TimeProvider clock)
    {
        if (file.WhyNot(command.EffectiveOn, idle, clock.Today()) is { } refusal) return refusal;
        var decision = file.Decision(idle)!;
        return command.EffectiveOn <= decision.PerformBy ? Refusals.StillTimeToPerform(decision.PerformBy) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/execution/reminder")]
    public static (Recorded, AlsoIn) Post(RemindHolder command, [ReadModel("caseId")] Timeline<IdleCase> idle, ExecutionFile file) =>
        file.Enter(new HolderReminded(idle.Id, command.EffectiveOn, command.DocumentNumber));
}
