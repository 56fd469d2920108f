using FluentValidation;
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

/// <summary>复议、诉讼结果: upheld, revoked or varied. A decision that has been revoked is not executed any more.</summary>
public sealed record ConcludeRemedy(RemedyResult Result, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ConcludeRemedy>
    {
        public Validator() => RuleFor(c => c.Result).IsInEnum();
    }
}

public static class ConcludeRemedyEndpoint
{
    public static Task<ExecutionFile> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        ExecutionFile.LoadAsync(idle, session, ct);

    public static ProblemDetails Validate(ConcludeRemedy command, Timeline<IdleCase> idle, ExecutionFile file, TimeProvider clock)
    {
        if (file.WhyNot(command.EffectiveOn, idle, clock.Today()) is { } refusal) return refusal;
        return file.State.Pending is null ? Refusals.NoRemedyPending() : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/execution/remedy-result")]
    public static (Recorded, AlsoIn) Post(ConcludeRemedy command, [ReadModel("caseId")] Timeline<IdleCase> idle, ExecutionFile file) =>
        file.Enter(new RemedyConcluded(idle.Id, command.Result, command.EffectiveOn, command.DocumentNumber));
}
