using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Idleness;
using Wolverine;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// 《收回国有建设用地使用权决定书》 (闲置土地处置办法 art. 14; 土地管理法 art. 38): land not begun for two full years, by the holder's own cause, is taken back without compensation. The
/// government with approval power must have approved, and the holder must have been heard or have let the time for it pass. When it has been served, the land
/// register ends the right.
/// </summary>
public sealed record DecideRecovery(
    string? ApprovedBy, string? ApprovalDocumentNumber, DateOnly? ServedOn, ServiceMethod? ServiceMethod, DateOnly EffectiveOn,
    string DocumentNumber) : IServedStep, IApprovedStep
{
    public sealed class Validator(Texts texts) : ApprovedDecisionValidator<DecideRecovery>(texts);
}

public static class DecideRecoveryEndpoint
{
    public static Task<(Timeline<Asset>?, WorkingCalendar)> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        session.AssetAndCalendarAsync(idle, ct);

    public static ProblemDetails Validate(DecideRecovery command, Timeline<IdleCase> idle, Timeline<Asset>? asset, WorkingCalendar calendar, TimeProvider clock)
    {
        var now = idle.Now();
        if (CaseRules.WhyNot(CaseStep.RecoveryDecision, command.EffectiveOn, now, calendar, clock.Today(), command.ServedOn) is { } refusal) return refusal;
        var standing = CaseStanding.On(command.EffectiveOn, now, asset);
        if (standing.Allocation is null) return Refusals.HolderChanged(now.Holder, command.EffectiveOn);
        if (standing.Branch != Branch.Recovery) return Refusals.NoRecoveryBranch(standing.Branch, command.EffectiveOn);
        if (!CaseRules.IsNotified(now, Branch.Recovery)) return Refusals.HearingForAnotherDecision(now.Hearing!.IntendedBranch, Branch.Recovery);
        if (standing.UnnotifiedMortgage is { } mortgage) return Refusals.MortgageeNotNotified(mortgage);
        return command.IsApproved() ? WolverineContinue.NoProblems : Refusals.NoGovernmentApproval();
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/recovery-decision")]
    public static (Recorded, Events, OutgoingMessages) Post(
        DecideRecovery command, [WriteModel("caseId")] Timeline<IdleCase> idle, Timeline<Asset>? asset, TimeProvider clock)
    {
        var (held, assessment, _) = CaseStanding.On(command.EffectiveOn, idle.Now(), asset);
        Events events =
        [
            new LandUseRightRecoveryDecided(
                held!.Holder!, assessment!.Level, command.ApprovedBy!, command.ApprovalDocumentNumber!, command.EffectiveOn, command.DocumentNumber),
            .. command.Service(CasePaper.RecoveryDecision),
        ];
        return (new(idle.Version + events.Count), events, command.ServedOn is null ? [] : [Tell.Recovered(idle, events, clock.GetUtcNow())]);
    }
}
