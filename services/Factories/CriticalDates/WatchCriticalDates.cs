using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;

namespace ParkPlatform.Factories.CriticalDates;

/// <summary>
/// Looks at a lease's critical dates, reminds of those that have become amber or red, and comes back when the next one does; to this service itself. It is kept in the
/// database, so it survives restarts. Whoever changes something that moves a date sends a new one, and the old one finds that it has been overtaken.
/// </summary>
/// <param name="Seen">The version of the last entry that could move a date when this was sent.</param>
public sealed record WatchCriticalDates(Guid LeaseId, long Seen);

public static class WatchCriticalDatesHandler
{
    public static async Task<OutgoingMessages> Handle(WatchCriticalDates watch, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var timeline = await session.TimelineAsync<LeaseDates>(watch.LeaseId, ct);
        if (timeline is null or { Periods.IsEmpty: true } || timeline.Seen() != watch.Seen) return []; // overtaken

        var (today, rules) = (clock.Today(), await FactoryRules.LoadAsync(session, ct));
        var dates = CriticalDating.Of(timeline.Now(), today, rules, texts);
        var stream = await session.Events.FetchForWriting<Timeline<GivenReminders>>(GivenReminders.IdOf(session.TenantId, watch.LeaseId), ct);
        var given = stream.Aggregate is { Periods: [.., { State: var state }] } ? state.Reminders : [];
        foreach (var date in dates.Where(d => d.Signal > Signal.Green && !given.Any(r => r.Name == d.Name && r.DueOn == d.DueOn && r.Signal >= d.Signal)))
            stream.AppendOne(new CriticalDateReminded(date.Name, date.Kind, date.DueOn, date.Signal, today, date.Source));

        var messages = new OutgoingMessages();
        if (NextLook(dates, today, rules.On(FactoryRules.CriticalDates, today)) is { } next)
            messages.Schedule(watch, new DateTimeOffset(next.ToDateTime(new TimeOnly(8, 0)), TimeSpan.FromHours(8)));
        return messages;
    }

    /// <summary>The next day on which a date becomes amber or red; at the latest in a year, when new dates may have come into view.</summary>
    public static DateOnly? NextLook(IReadOnlyList<CriticalDate> dates, DateOnly today, RuleVersion rule)
    {
        var changes = dates.SelectMany(d => new[] { d.DueOn.AddDays(-rule.Whole("amberDays")), d.DueOn.AddDays(-rule.Whole("redDays")), d.DueOn.AddDays(1) });
        return dates.Count == 0 ? null : changes.Where(c => c > today).Append(today.AddYears(1)).Min();
    }
}
