using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Idleness;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// 结案. How a case ends follows from what has happened, not from what somebody wishes: not idle, if the facts of the day say so; recovered, if the register has
/// confirmed it; disposed of, by an approved scheme; begun, if works began after the determination; resumed, if an inspection after it found that works go on.
/// What nothing has ended stays open. Before the determination the park may close as well; afterwards only the bureau.
/// </summary>
public sealed record CloseIdleCase(string? Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<CloseIdleCase>
    {
        public Validator() => RuleFor(c => c.Reason).MaximumLength(CaseLimits.LongestText);
    }
}

public static class CloseIdleCaseEndpoint
{
    public static Task<(Timeline<Asset>?, WorkingCalendar)> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        session.AssetAndCalendarAsync(idle, ct);

    public static ProblemDetails Validate(
        CloseIdleCase command, Timeline<IdleCase> idle, Timeline<Asset>? asset, ClaimsPrincipal user, WorkingCalendar calendar, TimeProvider clock)
    {
        var now = idle.Now();
        if (CaseRules.WhyNot(CaseStep.Closing, command.EffectiveOn, now, calendar, clock.Today()) is { } refusal) return refusal;
        if (!CaseSteps.RolesOf(CaseStep.Closing, now).Any(user.IsInRole)) return Refusals.BureauOnly(CaseStep.Closing);
        if (OutcomeOf(now, CaseStanding.On(command.EffectiveOn, now, asset)) is not null) return WolverineContinue.NoProblems;
        return now switch
        {
            { RecoveryDecision: not null } => Refusals.RegisterNotHeard(),
            { Determination: null } => Refusals.StillIdle(command.EffectiveOn),
            _ => Refusals.NothingToClose(),
        };
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/reclamation/cases/{caseId}/closing")]
    public static (Recorded, IdleCaseClosed, OutgoingMessages) Post(
        CloseIdleCase command, [WriteModel("caseId")] Timeline<IdleCase> idle, Timeline<Asset>? asset, TimeProvider clock) => (
        new(idle.Version + 1), new(
            OutcomeOf(idle.Now(), CaseStanding.On(command.EffectiveOn, idle.Now(), asset))!.Value, command.Reason, command.EffectiveOn,
            command.DocumentNumber),
        idle.Now() is { Determination.Cause: Cause.Holder, Register: not { Confirmed: true } }
            ? [Tell.Lifted(idle, command.EffectiveOn, command.DocumentNumber, clock.GetUtcNow())]
            : []);

    /// <summary>How the case has ended; null if nothing has ended it.</summary>
    internal static CaseOutcome? OutcomeOf(IdleCase idle, CaseStanding standing) => idle switch
    {
        { Register.Confirmed: true } => CaseOutcome.Recovered,
        { Register.Confirmed: false } => CaseOutcome.RecoveryRefused,
        { RecoveryDecision: not null } => null,
        { Scheme: not null } => CaseOutcome.Disposed,
        _ when standing.Allocation is null => CaseOutcome.NoLongerHeld,
        { Determination: null } => standing.Assessment!.IsIdle ? null : CaseOutcome.NotIdle,
        { Determination: { Limb: Limb.Suspended, On: var determined } } =>
            standing.Allocation.Development?.InspectedOn > determined && !standing.Assessment!.IsIdle ? CaseOutcome.Resumed : null,
        { Determination.On: var determined } => standing.Allocation.BegunOn > determined ? CaseOutcome.Begun : null,
    };
}
