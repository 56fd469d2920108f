using ParkPlatform.Domain;
using ParkPlatform.Reclamation.Deadlines;
using ParkPlatform.Reclamation.Execution;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>How a deadline stands on the day asked about.</summary>
public enum DeadlineState
{
    /// <summary>期限内.</summary>
    Open,

    /// <summary>已按期完成.</summary>
    Met,

    /// <summary>已过期: a right that was not used in time.</summary>
    Lapsed,

    /// <summary>逾期: a duty that was not done in time, as far as the file knows.</summary>
    Overdue,
}

/// <summary>A period of a case that runs, or has run.</summary>
/// <param name="From">
/// The first day on which it can be done, where there is one: an application to the court must not come before the remedies are over.
/// </param>
/// <param name="Trigger">Which step started it; its text is <c>trigger.{Trigger}</c>.</param>
/// <param name="IsDuty">A duty becomes overdue, a right lapses.</param>
/// <param name="DoneOn">When it was done; null if the file says nothing about it.</param>
public sealed record CaseDeadline(string Name, DeadlineRule Rule, DateOnly TriggeredOn, string Trigger, bool IsDuty, DateOnly? DoneOn, DateOnly? From = null)
{
    public DeadlineState StateOn(DateOnly day, DateOnly dueOn) =>
        DoneOn <= dueOn ? DeadlineState.Met
        : DoneOn is null && day <= dueOn ? DeadlineState.Open
        : IsDuty ? DeadlineState.Overdue : DeadlineState.Lapsed;
}

internal static class CaseDeadlines
{
    /// <summary>
    /// All periods that have begun, in the order of their beginnings. A paper that has not been served starts none, and a decision that has been revoked binds
    /// nobody any more.
    /// </summary>
    public static IReadOnlyList<CaseDeadline> Of(IdleCase idle, WorkingCalendar calendar, CaseExecution? execution = null)
    {
        var running = new List<CaseDeadline> { new("verifyBy", IdleLandRules.Verify, idle.OpenedOn, "opened", true, idle.InvestigationNotice?.IssuedOn) };
        if (idle.InvestigationNotice?.ServedOn is { } noticed)
            running.Add(new("replyBy", IdleLandRules.Reply, noticed, "investigationNotice", false, idle.RepliedOn));
        if (idle.Determination is { } determined) running.Add(new("publishBy", IdleLandRules.Publish, determined.On, "determination", true, idle.PublicisedOn));
        var isRevoked = execution?.IsRevoked == true;
        if (!isRevoked && idle.FeeDecision is { Paper.ServedOn: { } feeServed, FeeYuan: var fee })
        {
            running.Add(new("payBy", IdleLandRules.Pay, feeServed, "feeDecision", true, execution?.PaidInFullOn(fee)));
            running.AddRange(Remedies(feeServed, "feeDecision", calendar, execution));
        }
        if (idle.Hearing is { Notice.ServedOn: { } told } hearing)
        {
            running.Add(new("hearingRequestBy", IdleLandRules.HearingRequest, told, "hearingNotice", false, hearing.RequestedOn));
            if (hearing.RequestedOn is { } asked) running.Add(new("hearingHeldBy", IdleLandRules.HearingHeld, asked, "hearingRequest", true, hearing.HeldOn));
        }
        if (!isRevoked && idle.RecoveryDecision?.Paper.ServedOn is { } recoveryServed)
        {
            running.Add(new("deregisterBy", IdleLandRules.Deregister, recoveryServed, "recoveryDecision", true, execution?.Cancellation?.On));
            running.AddRange(Remedies(recoveryServed, "recoveryDecision", calendar, execution));
        }
        return [.. running.OrderBy(d => d.TriggeredOn)];
    }

    private static IEnumerable<CaseDeadline> Remedies(DateOnly served, string decision, WorkingCalendar calendar, CaseExecution? execution)
    {
        var remediesEndOn = Latest(IdleLandRules.Reconsider.DueOn(served, calendar), IdleLandRules.Sue.DueOn(served, calendar));
        yield return new("reconsiderBy", IdleLandRules.Reconsider, served, decision, false, Sought(RemedyKind.Reconsideration));
        yield return new("sueBy", IdleLandRules.Sue, served, decision, false, Sought(RemedyKind.Litigation));
        yield return new(
            "applyToCourtBy", IdleLandRules.ApplyToCourt, remediesEndOn, "remediesOver", false, execution?.EnforcementAppliedOn, From: remediesEndOn.AddDays(1));

        DateOnly? Sought(RemedyKind kind) => execution?.Remedies.FirstOrDefault(r => r.Kind == kind && r.SoughtOn >= served)?.SoughtOn;
    }

    private static DateOnly Latest(DateOnly a, DateOnly b) => a > b ? a : b;
}
