using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Deadlines;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Execution;

/// <summary>
/// 申请法院强制执行 (行政强制法 art. 53-54): within three months after the remedies are over, ten days or more after the reminder, with no remedy pending, and while the
/// holder has not performed.
/// </summary>
public sealed record ApplyForEnforcement(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ApplyForEnforcement>;
}

public static class ApplyForEnforcementEndpoint
{
    public static Task<ExecutionFile> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        ExecutionFile.LoadAsync(idle, session, ct);

    public static ProblemDetails Validate(ApplyForEnforcement command, Timeline<IdleCase> idle, ExecutionFile file, TimeProvider clock)
    {
        if (file.WhyNot(command.EffectiveOn, idle, clock.Today()) is { } refusal) return refusal;
        var decision = file.Decision(idle)!;
        if (file.State.EnforcementAppliedOn is not null) return Refusals.ExecutionStepDone();
        if (file.State.Pending is not null) return Refusals.RemedyPending();
        if (command.EffectiveOn < decision.EnforceFrom || command.EffectiveOn > decision.EnforceBy)
            return Refusals.OutsideTheEnforcementWindow(command.EffectiveOn, decision.EnforceFrom, decision.EnforceBy);
        if (file.State.RemindedOn is not { } reminded || command.EffectiveOn < IdleLandRules.ReminderOver.DueOn(reminded, file.Calendar))
            return Refusals.ReminderNotOver(file.State.RemindedOn);
        var performed = decision.IsRecovery ? file.State.Cancellation is not null : file.State.PaidYuan >= decision.Decision.FeeYuan;
        return performed ? Refusals.AlreadyPerformed() : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/execution/enforcement")]
    public static (Recorded, AlsoIn) Post(ApplyForEnforcement command, [ReadModel("caseId")] Timeline<IdleCase> idle, ExecutionFile file) =>
        file.Enter(new EnforcementApplied(idle.Id, command.EffectiveOn, command.DocumentNumber));
}
