using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Idleness;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// 《征缴土地闲置费决定书》 (闲置土地处置办法 art. 14): 20 % of the price of the contract as it stands on that day, for land not begun for a full year but not for two, by the
/// holder's own cause. The same-level government must have approved, and the holder must have been heard or have let the time for it pass. To be paid within 30
/// days of service, at the tax office.
/// </summary>
public sealed record DecideFee(
    string? ApprovedBy, string? ApprovalDocumentNumber, DateOnly? ServedOn, ServiceMethod? ServiceMethod, DateOnly EffectiveOn,
    string DocumentNumber) : IServedStep, IApprovedStep
{
    public sealed class Validator(Texts texts) : ApprovedDecisionValidator<DecideFee>(texts);
}

public static class DecideFeeEndpoint
{
    public static Task<(Timeline<Asset>?, WorkingCalendar)> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        session.AssetAndCalendarAsync(idle, ct);

    public static ProblemDetails Validate(DecideFee command, Timeline<IdleCase> idle, Timeline<Asset>? asset, WorkingCalendar calendar, TimeProvider clock)
    {
        var now = idle.Now();
        if (CaseRules.WhyNot(CaseStep.FeeDecision, command.EffectiveOn, now, calendar, clock.Today(), command.ServedOn) is { } refusal) return refusal;
        var standing = CaseStanding.On(command.EffectiveOn, now, asset);
        if (standing.Allocation is null) return Refusals.HolderChanged(now.Holder, command.EffectiveOn);
        if (standing.Branch != Branch.Fee) return Refusals.NoFeeBranch(standing.Branch, command.EffectiveOn);
        if (!CaseRules.IsNotified(now, Branch.Fee)) return Refusals.HearingForAnotherDecision(now.Hearing!.IntendedBranch, Branch.Fee);
        if (!command.IsApproved()) return Refusals.NoGovernmentApproval();
        return standing.Assessment!.FeeYuan is null ? Refusals.PriceUnknown(now.AssetCode) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/fee-decision")]
    public static (Recorded, Events) Post(DecideFee command, [WriteModel("caseId")] Timeline<IdleCase> idle, Timeline<Asset>? asset)
    {
        var (held, assessment, _) = CaseStanding.On(command.EffectiveOn, idle.Now(), asset);
        Events events =
        [
            new IdleFeeDecided(
                held!.Holder!, held.PriceYuan!.Value, assessment!.FeeYuan!.Value, assessment.Level, command.ApprovedBy!, command.ApprovalDocumentNumber!,
                command.EffectiveOn, command.DocumentNumber),
            .. command.Service(CasePaper.FeeDecision),
        ];
        return (new(idle.Version + events.Count), events);
    }
}
