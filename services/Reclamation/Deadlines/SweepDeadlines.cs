using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;

namespace ParkPlatform.Reclamation.Deadlines;

/// <summary>
/// Enters every deadline that has passed, once. It looks at what is so, not at what was to happen when: so it is right after an outage, after a late entry,
/// after another calendar. Entering is held against the version of the case's record, so that two sweeps at once, or one cut off in the middle, double and
/// lose nothing.
/// </summary>
internal static class SweepDeadlines
{
    // So many cases are entered in one transaction.
    private const int Batch = 50;

    /// <summary>How many have been entered in the books of one authority, and up to which moment it knew them.</summary>
    public static async Task<(int Entered, DateTimeOffset KnownAt)> RunAsync(IDocumentStore store, string tenant, DateOnly today, CancellationToken ct)
    {
        await using var reading = store.QuerySession(tenant);
        var open = await OpenCases.LoadAsync(reading, today, DateTimeOffset.MaxValue, null, ct);
        var passed = open.Deadlines(today).Concat(open.Lapsed(today)).Where(d => d.State != DeadlineState.Open && !d.IsEntered).ToLookup(d => d.CaseId);

        var entered = 0;
        foreach (var cases in passed.Chunk(Batch))
        {
            var files = await reading.EventsOfAsync([.. cases.Select(c => c.Key)], ct);
            Appended[] entries = [.. cases.Select(c => new Appended(
                PassedDeadlines.IdOf(tenant, c.Key), c.First().PassedVersion, [.. c.Select(d => Passed(d, files[c.Key].Select(e => (IFact)e.Data), open.Calendar))]))];

            await using var session = store.LightweightSession(tenant);
            ActorOnEvents.Stamp(session);
            new AlsoIn(entries).Execute(session);
            await session.SaveChangesAsync(ct);
            entered += entries.Sum(e => e.Events.Count);
        }
        return (entered, open.KnownAt);
    }

    // The paper is that of the step which started it, or of the last one before.
    private static CaseDeadlinePassed Passed(RunningDeadline d, IEnumerable<IFact> file, WorkingCalendar calendar) => new(
        d.CaseId, d.AssetCode, d.Holder, d.Deadline.Name, d.Deadline.Trigger, d.Deadline.TriggeredOn, d.DueOn, d.Deadline.IsDuty, d.Deadline.Rule.Id,
        d.Deadline.Rule.Version, calendar.Version, d.DueOn.AddDays(1),
        file.Where(f => f.EffectiveOn <= d.Deadline.TriggeredOn).OrderBy(f => f.EffectiveOn).Last().DocumentNumber, d.Procedure);
}
