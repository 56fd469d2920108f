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

/// <summary>
/// 注销登记: the registration of a right that was taken back has been cancelled, by the holder, or by public announcement after the holder's 30 days are over.
/// </summary>
/// <param name="Announced">By public announcement.</param>
public sealed record CancelRegistration(bool Announced, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<CancelRegistration>;
}

public static class CancelRegistrationEndpoint
{
    public static Task<ExecutionFile> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        ExecutionFile.LoadAsync(idle, session, ct);

    public static ProblemDetails Validate(CancelRegistration command, Timeline<IdleCase> idle, ExecutionFile file, TimeProvider clock)
    {
        if (file.WhyNot(command.EffectiveOn, idle, clock.Today()) is { } refusal) return refusal;
        var decision = file.Decision(idle)!;
        if (!decision.IsRecovery) return Refusals.NoServedDecision();
        if (file.State.Cancellation is not null) return Refusals.ExecutionStepDone();
        return command.Announced && command.EffectiveOn <= decision.PerformBy ? Refusals.StillTimeToPerform(decision.PerformBy) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/execution/deregistration")]
    public static (Recorded, AlsoIn) Post(CancelRegistration command, [ReadModel("caseId")] Timeline<IdleCase> idle, ExecutionFile file) =>
        file.Enter(new RegistrationCancelled(idle.Id, command.Announced, command.EffectiveOn, command.DocumentNumber));
}
