using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Execution;

namespace ParkPlatform.Reclamation.Deadlines;

/// <summary>A deadline of a case that nobody has met yet.</summary>
/// <param name="Passed">What has been entered as passed, with the version of that record.</param>
public sealed record RunningDeadline(
    Guid CaseId, IdleCase Case, CaseDeadline Deadline, DateOnly DueOn, DeadlineState State, PassedDeadlines? Passed, long PassedVersion)
{
    /// <summary>Whether it has been entered that it has passed.</summary>
    public bool IsEntered => Passed?.Has(Deadline, DueOn) == true;
}

/// <summary>An open case with what is kept beside it.</summary>
public sealed record OpenCase(Guid Id, IdleCase Case, CaseExecution? Execution, PassedDeadlines? Passed, long PassedVersion);

/// <summary>The open cases of a day, and the calendar that their deadlines are counted with.</summary>
public sealed record OpenCases(IReadOnlyList<OpenCase> Cases, WorkingCalendar Calendar, DateTimeOffset KnownAt)
{
    // A county has some hundreds of open cases.
    private const int Most = 20_000;

    public static async Task<OpenCases> LoadAsync(
        IQuerySession session, DateOnly day, DateTimeOffset known, Conditions? where, CancellationToken ct)
    {
        var open = await IdleCasePeriods.Table.On(
            session, day, known, (where ?? new()).And("stands <> ?", nameof(CaseState.Closed)), "opened_on", 0, Most, ct);
        var executions = await CaseExecution.OfCasesAsync(session, open.Rows.Select(c => c.StreamId), day, known, ct);
        var passed = (await session.TimelinesAsync<PassedDeadlines>(open.Rows.Select(c => PassedDeadlines.IdOf(session.TenantId, c.StreamId)), ct))
            .Select(t => t.KnownAt(known)).Where(t => !t.Periods.IsEmpty).ToDictionary(t => t.Now().CaseId);
        return new(
            [.. open.Rows.Select(c => new OpenCase(
                c.StreamId, c.State, executions.GetValueOrDefault(c.StreamId), passed.GetValueOrDefault(c.StreamId)?.Now(),
                passed.GetValueOrDefault(c.StreamId)?.Version ?? 0))],
            await Calendars.Calendar.LoadAsync(session, ct, known), open.KnownAt);
    }

    /// <summary>What is open on the day: rights and duties that run, and duties that are late.</summary>
    public IEnumerable<RunningDeadline> Deadlines(DateOnly day) => Undone(day).Where(d => d.State is DeadlineState.Open or DeadlineState.Overdue);

    /// <summary>Rights that nobody has used in time.</summary>
    public IEnumerable<RunningDeadline> Lapsed(DateOnly day) => Undone(day).Where(d => d.State == DeadlineState.Lapsed);

    private IEnumerable<RunningDeadline> Undone(DateOnly day) =>
        from open in Cases
        from deadline in CaseDeadlines.Of(open.Case, Calendar, open.Execution)
        where deadline.DoneOn is null
        let due = deadline.Rule.DueOn(deadline.TriggeredOn, Calendar)
        select new RunningDeadline(open.Id, open.Case, deadline, due, deadline.StateOn(day, due), open.Passed, open.PassedVersion);
}
