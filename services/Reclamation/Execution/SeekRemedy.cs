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

/// <summary>
/// 申请复议、提起诉讼: the holder has done so, within 60 days (行政复议法 art. 20) or 6 months (行政诉讼法 art. 46) of service; later it is refused. Performance is not suspended
/// by it, but no court enforces meanwhile.
/// </summary>
/// <param name="Before">复议机关 or court.</param>
public sealed record SeekRemedy(RemedyKind Kind, string Before, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<SeekRemedy>
    {
        public Validator()
        {
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.Before).NotEmpty().MaximumLength(CommonRules.LongestName);
        }
    }
}

public static class SeekRemedyEndpoint
{
    public static Task<ExecutionFile> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        ExecutionFile.LoadAsync(idle, session, ct);

    public static ProblemDetails Validate(SeekRemedy command, Timeline<IdleCase> idle, ExecutionFile file, TimeProvider clock)
    {
        if (file.WhyNot(command.EffectiveOn, idle, clock.Today()) is { } refusal) return refusal;
        if (file.State.Pending is not null) return Refusals.RemedyPending();
        var decision = file.Decision(idle)!;
        var last = command.Kind == RemedyKind.Reconsideration ? decision.ReconsiderBy : decision.SueBy;
        return command.EffectiveOn > last ? Refusals.RemedyLate(command.EffectiveOn, last) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/execution/remedies")]
    public static (Recorded, AlsoIn) Post(SeekRemedy command, [ReadModel("caseId")] Timeline<IdleCase> idle, ExecutionFile file) =>
        file.Enter(new RemedySought(idle.Id, command.Kind, command.Before, command.EffectiveOn, command.DocumentNumber));
}
