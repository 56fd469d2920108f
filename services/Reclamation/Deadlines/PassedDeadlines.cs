using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;

namespace ParkPlatform.Reclamation.Deadlines;

/// <summary>
/// 期限届满: the last day of a period of a case is over, and the file did not say that it had been met. Entered by the service itself, once for each deadline;
/// <see cref="EffectiveOn"/> is the first day after it. If another calendar moves the day, that is another deadline.
/// </summary>
/// <param name="Trigger">Which step started it.</param>
/// <param name="IsDuty">A duty is overdue, a right has lapsed.</param>
public sealed record CaseDeadlinePassed(
    Guid CaseId, string AssetCode, Holder Holder, string Name, string Trigger, DateOnly TriggeredOn, DateOnly DueOn, bool IsDuty, string Rule,
    string RuleVersion, string CalendarVersion, DateOnly EffectiveOn, string DocumentNumber, Procedure Procedure = Procedure.IdleLand) : IFact;

/// <summary>Which procedure a case belongs to.</summary>
public enum Procedure
{
    /// <summary>闲置土地案件.</summary>
    IdleLand,

    /// <summary>低效资产认定.</summary>
    Inefficiency,
}

/// <summary>The deadlines of a case that have passed. They have a stream of their own, so that a timer does not stand between an officer and the case.</summary>
public sealed record PassedDeadlines(
    Guid CaseId, string AssetCode, Holder Holder, EquatableArray<PassedDeadline> All, Procedure Procedure = Procedure.IdleLand) : IState<PassedDeadlines>
{
    public static Guid IdOf(string tenant, Guid caseId) => StableId.From(tenant, "case-deadlines", caseId.ToString());

    public static PassedDeadlines? Evolve(PassedDeadlines? passed, IFact fact) => fact is CaseDeadlinePassed e
        ? new(e.CaseId, e.AssetCode, e.Holder, (passed?.All ?? []).Add(new(e.Name, e.TriggeredOn, e.DueOn, e.IsDuty)), e.Procedure)
        : passed;

    /// <summary>Whether this one has been entered.</summary>
    public bool Has(CaseDeadline deadline, DateOnly dueOn) => All.Any(p => p.Name == deadline.Name && p.TriggeredOn == deadline.TriggeredOn && p.DueOn == dueOn);
}

/// <summary>A deadline that has passed.</summary>
public sealed record PassedDeadline(string Name, DateOnly TriggeredOn, DateOnly DueOn, bool IsDuty);

public static class PassedDeadlineEvents
{
    /// <summary>The name under which a passed deadline is stored. It never changes; a class may.</summary>
    public static readonly EventNames Names = new() { { "case_deadline_passed", typeof(CaseDeadlinePassed) } };
}

/// <summary>The passed deadlines of every case, as known at every time.</summary>
public sealed class PassedDeadlinesPeriods : PeriodTable<PassedDeadlines>
{
    public static readonly PassedDeadlinesPeriods Table = new();

    private PassedDeadlinesPeriods() : base(Contracts.Services.Reclamation, "passed_deadlines")
    {
        Map("holder_uscc", "text", p => p.Holder.Uscc);
        Map("last_due_on", "date", p => p.All.Max(d => d.DueOn));
    }
}
