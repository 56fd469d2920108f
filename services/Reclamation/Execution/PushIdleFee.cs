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

/// <summary>推送税务: the decision on the fee goes to the tax office, which collects it (税务总局等公告2021年第12号). Once, and only of a fee.</summary>
public sealed record PushIdleFee(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<PushIdleFee>;
}

public static class PushIdleFeeEndpoint
{
    public static Task<ExecutionFile> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        ExecutionFile.LoadAsync(idle, session, ct);

    public static ProblemDetails Validate(PushIdleFee command, Timeline<IdleCase> idle, ExecutionFile file, TimeProvider clock)
    {
        if (file.WhyNot(command.EffectiveOn, idle, clock.Today()) is { } refusal) return refusal;
        if (idle.Now().FeeDecision is null) return Refusals.NoServedDecision();
        return file.State.PushedOn is null ? WolverineContinue.NoProblems : Refusals.ExecutionStepDone();
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/execution/fee-push")]
    public static (Recorded, AlsoIn) Post(PushIdleFee command, [ReadModel("caseId")] Timeline<IdleCase> idle, ExecutionFile file) =>
        file.Enter(new IdleFeePushedToTax(idle.Id, idle.Now().FeeDecision!.FeeYuan!.Value, command.EffectiveOn, command.DocumentNumber));
}
