using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Messaging;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;

namespace ParkPlatform.Factories.CriticalDates;

/// <summary>
/// Looks at a lease's critical dates, reminds of those that have become amber or red, and comes back when the next one does; to this service itself. It is kept in the
/// database, so it survives restarts. Whoever changes something that moves a date sends a new one, and the old one finds that it has been overtaken.
/// </summary>
/// <param name="Seen">The version of the last entry that could move a date when this was sent.</param>
public sealed record WatchCriticalDates([property: OneAtATime] Guid LeaseId, long Seen);

public static class WatchCriticalDatesHandler
{
    public static async Task<OutgoingMessages> Handle(WatchCriticalDates watch, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var timeline = await session.TimelineAsync<LeaseDates>(watch.LeaseId, ct);
        if (timeline is null or { Periods.IsEmpty: true } || timeline.Seen() != watch.Seen) return []; // overtaken

        var (today, rules) = (clock.Today(), await FactoryRules.LoadAsync(session, ct));
        var dates = CriticalDating.Of(timeline.Now(), today, rules, texts);
        if (dates.Any(d => d.Signal > Signal.Green)) await RemindAsync(session, watch.LeaseId, dates, today, ct);

        var messages = new OutgoingMessages();
        ScheduleNext(messages, watch, dates, today, rules);
        return messages;
    }

    /// <summary>
    /// Looks at dates that have just come into being: at once where one is amber or red already; else the next look is scheduled with what is being entered, and no message has to
    /// find out that nothing is due.
    /// </summary>
    internal static void Begin(OutgoingMessages messages, WatchCriticalDates watch, LeaseDates dates, DateOnly today, VersionedRules rules, Texts texts)
    {
        var open = CriticalDating.Of(dates, today, rules, texts);
        if (open.Any(d => d.Signal > Signal.Green)) messages.Add(watch);
        else ScheduleNext(messages, watch, open, today, rules);
    }

    private static void ScheduleNext(OutgoingMessages messages, WatchCriticalDates watch, IReadOnlyList<CriticalDate> dates, DateOnly today, VersionedRules rules)
    {
        if (NextLook(dates, today, rules.On(FactoryRules.CriticalDates, today)) is { } next)
            messages.Schedule(watch, new DateTimeOffset(next.ToDateTime(new TimeOnly(8, 0)), TimeSpan.FromHours(8)));
    }

    private static async Task RemindAsync(IDocumentSession session, Guid lease, IReadOnlyList<CriticalDate> dates, DateOnly today, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<Timeline<GivenReminders>>(GivenReminders.IdOf(session.TenantId, lease), ct);
        var given = stream.Aggregate is { Periods: [.., { State: var state }] } ? state.Reminders : [];
        foreach (var date in dates.Where(d => d.Signal > Signal.Green && !given.Any(r => r.Name == d.Name && r.DueOn == d.DueOn && r.Signal >= d.Signal)))
            stream.AppendOne(new CriticalDateReminded(date.Name, date.Kind, date.DueOn, date.Signal, today, date.Source));
    }

    /// <summary>The next day on which a date becomes amber or red; at the latest in a year, when new dates may have come into view.</summary>
    public static DateOnly? NextLook(IReadOnlyList<CriticalDate> dates, DateOnly today, RuleVersion rule)
    {
        var changes = dates.SelectMany(d => new[] { d.DueOn.AddDays(-rule.Whole("amberDays")), d.DueOn.AddDays(-rule.Whole("redDays")), d.DueOn.AddDays(1) });
        return dates.Count == 0 ? null : changes.Where(c => c > today).Append(today.AddYears(1)).Min();
    }
}
