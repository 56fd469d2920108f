using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Routes;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>
/// 转入退出: rectification has failed, and one of the ten routes is taken. Before the time to rectify is over only if a check has found that the holder refuses (409
/// <c>still-time-to-rectify</c>). Free recovery is no such route: it is for land that is idle by law (409 <c>free-recovery-is-for-idle-land</c>).
/// </summary>
public sealed record EscalateInefficiency(RouteKind Route, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<EscalateInefficiency>
    {
        public Validator()
        {
            RuleFor(c => c.Route).IsInEnum();
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class EscalateInefficiencyEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(
        EscalateInefficiency command, Timeline<InefficientCase> known, InefficiencyFile file, TimeProvider clock)
    {
        var now = known.Now();
        if (InefficiencyRules.WhyNot(InefficiencyStep.Escalation, command.EffectiveOn, now, file, clock.Today()) is { } refusal) return refusal;
        if (InefficiencyRules.WhyNotEscalated(now, command.EffectiveOn) is { } early) return early;
        return RouteOfCase.IsOpen(command.Route, file, command.EffectiveOn) ? WolverineContinue.NoProblems : RouteOfCase.Refuse(command.Route, now.AssetCode);
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/escalation")]
    public static (Recorded, InefficiencyEscalated) Post(EscalateInefficiency command, [WriteModel("caseId")] Timeline<InefficientCase> known) =>
        (new(known.Version + 1), new(command.Route, command.Reason, command.EffectiveOn, command.DocumentNumber));
}
