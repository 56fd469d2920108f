using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Execution;
using ParkPlatform.Reclamation.Idleness;

namespace ParkPlatform.Reclamation.Ledger;

/// <summary>The open case about an asset, as far as a line of the ledger shows it.</summary>
/// <param name="Cause">Null until the determination.</param>
/// <param name="NextDeadline">The open deadline that comes first; null where none runs.</param>
public sealed record LedgerCase(Guid Id, CaseState State, bool Determined, Cause? Cause, string? NextDeadline, DateOnly? NextDueOn, int? DaysLeft)
{
    internal EquatableArray<CauseSpan> CauseSpans { get; init; }
}

internal static class LedgerCases
{
    // A county has some hundreds of open cases.
    private const int Most = 20_000;

    /// <summary>The open cases on the day, by the asset they are about: of these assets, or of all.</summary>
    public static async Task<Dictionary<Guid, LedgerCase>> LoadAsync(
        IQuerySession session, DateOnly day, DateTimeOffset known, Guid[]? assets, WorkingCalendar calendar, Texts texts, CancellationToken ct)
    {
        var where = new Conditions().And("stands <> ?", nameof(CaseState.Closed));
        if (assets is not null) where.And("asset_id = any(?)", assets);
        var open = await IdleCasePeriods.Table.On(session, day, known, where, "opened_on", 0, Most, ct);
        var executions = await CaseExecution.OfCasesAsync(session, open.Rows.Select(c => c.StreamId), day, known, ct);
        return open.Rows.GroupBy(c => c.State.AssetId).ToDictionary(c => c.Key, c => Shown(c.Last().StreamId, c.Last().State));

        LedgerCase Shown(Guid id, IdleCase idle)
        {
            var next = CaseDeadlines.Of(idle, calendar, executions.GetValueOrDefault(id)).Select(d => (d.Name, DueOn: d.Rule.DueOn(d.TriggeredOn, calendar), d))
                .Where(d => d.d.StateOn(day, d.DueOn) == DeadlineState.Open).OrderBy(d => d.DueOn).FirstOrDefault();
            return new(
                id, idle.State, idle.Determination is not null, idle.Determination?.Cause, next.Name is null ? null : texts[$"deadline.{next.Name}"],
                next.Name is null ? null : next.DueOn, next.Name is null ? null : next.DueOn.DayNumber - day.DayNumber)
            {
                CauseSpans = idle.Determination?.CauseSpans ?? [],
            };
        }
    }
}
