using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Calendars;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Execution;
using ParkPlatform.Reclamation.Inefficiency;
using ParkPlatform.Reclamation.Rules;

namespace ParkPlatform.Reclamation.Deadlines;

/// <summary>A deadline of a case that nobody has met yet.</summary>
/// <param name="Passed">What has been entered as passed, with the version of that record.</param>
public sealed record RunningDeadline(
    Guid CaseId, Procedure Procedure, string AssetCode, Holder Holder, CaseDeadline Deadline, DateOnly DueOn, DeadlineState State, PassedDeadlines? Passed,
    long PassedVersion)
{
    /// <summary>Whether it has been entered that it has passed.</summary>
    public bool IsEntered => Passed?.Has(Deadline, DueOn) == true;
}

/// <summary>An open case of either procedure, as far as its deadlines go.</summary>
public sealed record OpenCase(
    Guid Id, Procedure Procedure, string AssetCode, Holder Holder, IReadOnlyList<CaseDeadline> Deadlines, PassedDeadlines? Passed, long PassedVersion);

/// <summary>The open cases of a day, and the calendar that their deadlines are counted with.</summary>
public sealed record OpenCases(IReadOnlyList<OpenCase> Cases, WorkingCalendar Calendar, DateTimeOffset KnownAt)
{
    // A county has some hundreds of open cases.
    private const int Most = 20_000;

    public static async Task<OpenCases> LoadAsync(
        IQuerySession session, DateOnly day, DateTimeOffset known, Func<Conditions>? where, CancellationToken ct)
    {
        var calendar = await Calendars.Calendar.LoadAsync(session, ct, known);
        var rules = (await ReclamationRules.LoadAsync(session, ct)).KnownAt(known);
        var idle = await IdleCasePeriods.Table.On(
            session, day, known, (where?.Invoke() ?? new()).And("stands <> ?", nameof(CaseState.Closed)), "opened_on", 0, Most, ct);
        var executions = await CaseExecution.OfCasesAsync(session, idle.Rows.Select(c => c.StreamId), day, known, ct);
        var inefficient = await InefficientCasePeriods.Table.On(
            session, day, known, (where?.Invoke() ?? new()).And("is_open"), "suspected_on", 0, Most, ct);

        OpenCase[] open =
        [
            .. idle.Rows.Select(c => new OpenCase(
                c.StreamId, Procedure.IdleLand, c.State.AssetCode, c.State.Holder,
                CaseDeadlines.Of(c.State, calendar, executions.GetValueOrDefault(c.StreamId)), null, 0)),
            .. inefficient.Rows.Select(c => new OpenCase(
                c.StreamId, Procedure.Inefficiency, c.State.AssetCode, c.State.Holder, InefficiencyDeadlines.Of(c.State, rules), null, 0)),
        ];
        var passed = (await session.TimelinesAsync<PassedDeadlines>(open.Select(c => PassedDeadlines.IdOf(session.TenantId, c.Id)), ct))
            .Select(t => t.KnownAt(known)).Where(t => !t.Periods.IsEmpty).ToDictionary(t => t.Now().CaseId);
        return new(
            [.. open.Select(c => passed.GetValueOrDefault(c.Id) is { } entered ? c with { Passed = entered.Now(), PassedVersion = entered.Version } : c)],
            calendar, idle.KnownAt < inefficient.KnownAt ? idle.KnownAt : inefficient.KnownAt);
    }

    /// <summary>What is open on the day: rights and duties that run, and duties that are late.</summary>
    public IEnumerable<RunningDeadline> Deadlines(DateOnly day) => Undone(day).Where(d => d.State is DeadlineState.Open or DeadlineState.Overdue);

    /// <summary>Rights that nobody has used in time.</summary>
    public IEnumerable<RunningDeadline> Lapsed(DateOnly day) => Undone(day).Where(d => d.State == DeadlineState.Lapsed);

    /// <summary>What another calendar does to what is open on the day: how many were counted anew, and those that move. What is done or has lapsed stays as it was.</summary>
    public (int Recomputed, MovedDeadline[] Moved) Recount(WorkingCalendar after, DateOnly day)
    {
        var before = Deadlines(day).ToArray();
        return (before.Length,
        [
            .. from running in before
               let due = running.Deadline.Rule.DueOn(running.Deadline.TriggeredOn, after)
               where due != running.DueOn
               orderby running.DueOn
               select new MovedDeadline(running.CaseId, running.AssetCode, running.Deadline.Name, running.DueOn, due),
        ]);
    }

    private IEnumerable<RunningDeadline> Undone(DateOnly day) =>
        from open in Cases
        from deadline in open.Deadlines
        where deadline.DoneOn is null
        let due = deadline.Rule.DueOn(deadline.TriggeredOn, Calendar)
        select new RunningDeadline(
            open.Id, open.Procedure, open.AssetCode, open.Holder, deadline, due, deadline.StateOn(day, due), open.Passed, open.PassedVersion);
}
