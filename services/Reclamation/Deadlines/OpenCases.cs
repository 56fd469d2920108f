using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;

namespace ParkPlatform.Reclamation.Deadlines;

/// <summary>A deadline of a case that nobody has met yet.</summary>
public sealed record RunningDeadline(Guid CaseId, IdleCase Case, CaseDeadline Deadline, DateOnly DueOn, DeadlineState State);

/// <summary>The open cases of a day, and the calendar that their deadlines are counted with.</summary>
public sealed record OpenCases(IReadOnlyList<(Guid Id, IdleCase Case)> Cases, WorkingCalendar Calendar, DateTimeOffset KnownAt)
{
    // A county has some hundreds of open cases.
    private const int Most = 20_000;

    public static async Task<OpenCases> LoadAsync(
        IQuerySession session, DateOnly day, DateTimeOffset known, Conditions? where, CancellationToken ct)
    {
        var open = await IdleCasePeriods.Table.On(
            session, day, known, (where ?? new()).And("stands <> ?", nameof(CaseState.Closed)), "opened_on", 0, Most, ct);
        return new([.. open.Rows.Select(c => (c.StreamId, c.State))], await Calendars.Calendar.LoadAsync(session, ct, known), open.KnownAt);
    }

    /// <summary>What is open on the day: rights and duties that run, and duties that are late.</summary>
    public IEnumerable<RunningDeadline> Deadlines(DateOnly day) =>
        from idle in Cases
        from deadline in CaseDeadlines.Of(idle.Case, Calendar)
        let due = deadline.Rule.DueOn(deadline.TriggeredOn, Calendar)
        let state = deadline.StateOn(day, due)
        where state == DeadlineState.Open || state == DeadlineState.Overdue && deadline.DoneOn is null
        select new RunningDeadline(idle.Id, idle.Case, deadline, due, state);
}
