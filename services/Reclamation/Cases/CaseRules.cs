using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Reclamation.Deadlines;
using ParkPlatform.Reclamation.Idleness;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>The order of the steps and their waiting times: what may be done next, and why something may not. Both answers come from the same place.</summary>
internal static class CaseRules
{
    /// <summary>
    /// Why the step may not be taken on that day, by what the case has come to; null if nothing stands against it. Whether the facts bear the step is its own
    /// question.
    /// </summary>
    public static ProblemDetails? WhyNot(CaseStep step, DateOnly on, IdleCase idle, WorkingCalendar calendar, DateOnly today, DateOnly? servedOn = null)
    {
        if ((servedOn ?? on) > today) return Refusals.NotYet(servedOn ?? on, today);
        if (idle.State == CaseState.Closed) return Refusals.CaseClosed(idle.Closing!.On);
        if (Missing(step, idle) is { } missing) return missing;
        if (on < idle.LastDay) return Refusals.DatedBefore(on, idle.LastDay);
        if (Wait(step, idle, calendar) is { } wait && on < wait.From) return wait.Refusal;
        return LastDayOf(step, idle, calendar) is { } last && on > last ? Refusals.HearingRequestLate(on, last) : null;
    }

    /// <summary>
    /// The steps that may still be taken on a day or after it, each from its first day on. Which way the case goes follows from the facts of that day.
    /// </summary>
    public static IReadOnlyList<NextStep> Next(IdleCase idle, CaseStanding standing, WorkingCalendar calendar, DateOnly day) =>
    [
        .. from step in Enum.GetValues<CaseStep>()
           where idle.State != CaseState.Closed && Missing(step, idle) is null && Fits(step, idle, standing)
           let first = Wait(step, idle, calendar)?.From
           let last = LastDayOf(step, idle, calendar)
           where !(last < day)
           select new NextStep(step, first > idle.LastDay ? first.Value : idle.LastDay, last, CaseSteps.RolesOf(step, idle)),
    ];

    // What must have been done before, and mustn't have been done yet.
    private static ProblemDetails? Missing(CaseStep step, IdleCase idle) => step switch
    {
        CaseStep.Service => idle.Unserved.Any() ? null : Refusals.NothingToServe(),
        CaseStep.Closing or CaseStep.MortgageeNotice or CaseStep.Withdrawal => null,
        _ when idle.RecoveryDecision is not null => Refusals.DoneBefore(CaseStep.RecoveryDecision),
        _ when idle.Scheme is not null => Refusals.DoneBefore(CaseStep.Scheme),
        CaseStep.InvestigationNotice => Once(idle.InvestigationNotice is null, step),
        _ when idle.InvestigationNotice is null => Refusals.NoInvestigationNotice(),
        _ when idle.InvestigationNotice.ServedOn is null => Refusals.NotServed(CasePaper.InvestigationNotice),
        CaseStep.Reply => Once(idle is { Determination: null, RepliedOn: null }, idle.Determination is null ? step : CaseStep.Determination),
        CaseStep.Determination => Once(idle.Determination is null, step),
        _ when idle.Determination is null => Refusals.NotDetermined(),
        CaseStep.GovernmentNotice => null,
        CaseStep.Publicity when idle.Determination.GovernmentBody is { } body && !idle.BodiesNotified.Contains(body) => Refusals.GovernmentNotNotified(body),
        CaseStep.Publicity => Once(idle.PublicisedOn is null, step),
        _ when idle.PublicisedOn is null => Refusals.NotPublicised(),
        CaseStep.MonitoringFiling => Once(idle.FiledOn is null, step),
        _ when idle.FiledOn is null => Refusals.NotFiled(),
        CaseStep.Scheme or CaseStep.HearingNotice => null,
        _ when idle.Hearing is null => Refusals.NoHearingNotice(),
        _ when idle.Hearing.Notice.ServedOn is null => Refusals.NotServed(CasePaper.HearingNotice),
        CaseStep.HearingRequest => Once(idle.Hearing is { RequestedOn: null, HeldOn: null } && !IsDecided(idle), step),
        CaseStep.Hearing => Once(idle.Hearing.HeldOn is null && !IsDecided(idle), step),
        CaseStep.FeeDecision => Once(idle.FeeDecision is null, step) ?? Heard(idle.Hearing),
        _ => Heard(idle.Hearing),
    };

    private static ProblemDetails? Once(bool first, CaseStep step) => first ? null : Refusals.DoneBefore(step);

    private static ProblemDetails? Heard(Hearing hearing) => hearing is { RequestedOn: { } asked, HeldOn: null } ? Refusals.HearingNotHeld(asked) : null;

    // A fee that was decided after this notice has used it up; for recovery there must be another.
    private static bool IsDecided(IdleCase idle) => idle is { FeeDecision: not null, Hearing.IntendedBranch: Branch.Fee };

    // The first day on which the step may be taken, where a period must be over first.
    private static (DateOnly From, ProblemDetails Refusal)? Wait(CaseStep step, IdleCase idle, WorkingCalendar calendar) => step switch
    {
        CaseStep.Determination when idle is { RepliedOn: null, InvestigationNotice.ServedOn: { } served } =>
            After(IdleLandRules.Reply.DueOn(served, calendar), Refusals.ReplyTimeRunning),
        CaseStep.FeeDecision or CaseStep.RecoveryDecision when idle.Hearing is { HeldOn: null, Notice.ServedOn: { } served } =>
            After(IdleLandRules.HearingRequest.DueOn(served, calendar), Refusals.HearingWindowOpen),
        _ => null,
    };

    // The last day on which a right can be used.
    private static DateOnly? LastDayOf(CaseStep step, IdleCase idle, WorkingCalendar calendar) =>
        step == CaseStep.HearingRequest && idle.Hearing?.Notice.ServedOn is { } served
        ? IdleLandRules.HearingRequest.DueOn(served, calendar)
        : null;

    private static (DateOnly, ProblemDetails) After(DateOnly due, Func<DateOnly, ProblemDetails> refusal) => (due.AddDays(1), refusal(due));

    /// <summary>Whether the facts of a day bear the step, as far as that decides which way a case goes.</summary>
    private static bool Fits(CaseStep step, IdleCase idle, CaseStanding standing) => step switch
    {
        CaseStep.Determination => standing.Assessment?.IsIdle == true,
        CaseStep.MortgageeNotice => standing.UnnotifiedMortgage is not null,
        CaseStep.GovernmentNotice => idle.Determination?.GovernmentBody is { } body && !idle.BodiesNotified.Contains(body),
        CaseStep.HearingNotice => standing.Branch is Branch.Fee or Branch.Recovery && !IsNotified(idle, standing.Branch),
        CaseStep.FeeDecision => standing.Branch == Branch.Fee && idle.Hearing?.IntendedBranch == Branch.Fee,
        CaseStep.RecoveryDecision => standing.Branch == Branch.Recovery && idle.Hearing?.IntendedBranch == Branch.Recovery,
        CaseStep.Scheme => standing.Branch == Branch.Negotiated,
        CaseStep.Closing => CloseIdleCaseEndpoint.OutcomeOf(idle, standing) is not null,
        CaseStep.Withdrawal => false, // it undoes a step, and is none that comes next
        _ => true,
    };

    /// <summary>Whether the holder has been told of the right to a hearing before this very decision.</summary>
    public static bool IsNotified(IdleCase idle, Branch branch) => idle.Hearing?.IntendedBranch == branch;
}
