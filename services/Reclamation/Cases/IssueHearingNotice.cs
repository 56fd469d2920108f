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
/// 听证告知书 (闲置土地处置办法 art. 15): before a fee or a recovery the holder is told of the right to a hearing. Which of the two is intended follows from the facts of
/// the day and stands in the notice; if the second year ends before the decision, the holder must be told anew.
/// </summary>
public sealed record IssueHearingNotice(DateOnly? ServedOn, ServiceMethod? ServiceMethod, DateOnly EffectiveOn, string DocumentNumber) : IServedStep
{
    public sealed class Validator(Texts texts) : ServedStepValidator<IssueHearingNotice>(texts);
}

public static class IssueHearingNoticeEndpoint
{
    public static Task<(Timeline<Asset>?, WorkingCalendar)> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        session.AssetAndCalendarAsync(idle, ct);

    public static ProblemDetails Validate(
        IssueHearingNotice command, Timeline<IdleCase> idle, Timeline<Asset>? asset, WorkingCalendar calendar, TimeProvider clock)
    {
        var now = idle.Now();
        if (CaseRules.WhyNot(CaseStep.HearingNotice, command.EffectiveOn, now, calendar, clock.Today(), command.ServedOn) is { } refusal) return refusal;
        var standing = CaseStanding.On(command.EffectiveOn, now, asset);
        if (standing.Allocation is null) return Refusals.HolderChanged(now.Holder, command.EffectiveOn);
        if (standing.Branch is not (Branch.Fee or Branch.Recovery)) return Refusals.NoPenaltyBranch(standing.Branch, command.EffectiveOn);
        return CaseRules.IsNotified(now, standing.Branch) ? Refusals.DoneBefore(CaseStep.HearingNotice) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/hearing-notice")]
    public static (Recorded, Events) Post(IssueHearingNotice command, [WriteModel("caseId")] Timeline<IdleCase> idle, Timeline<Asset>? asset)
    {
        var branch = CaseStanding.On(command.EffectiveOn, idle.Now(), asset).Branch;
        Events events = [new HearingNoticeIssued(branch, command.EffectiveOn, command.DocumentNumber), .. command.Service(CasePaper.HearingNotice)];
        return (new(idle.Version + events.Count), events);
    }
}
