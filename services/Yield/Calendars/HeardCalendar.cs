using Marten;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Calendars;

/// <summary>得知放假通知: the authority's own calendar has another notice.</summary>
public sealed record CalendarNoticeNoted(Source Source, CalendarYear Notice, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>工作日历: the notices that we have heard of beside those that came with the platform.</summary>
public sealed record HeardCalendar(EquatableArray<CalendarYear> Notices) : IState<HeardCalendar>
{
    public static HeardCalendar? Evolve(HeardCalendar? calendar, IFact fact) => fact is CalendarNoticeNoted e
        ? new((calendar?.Notices ?? []).Where(n => n.Year != e.Notice.Year).Append(e.Notice).ToEquatableArray())
        : calendar;
}

public static class CalendarEvents
{
    /// <summary>The name under which notices are stored. It never changes; a class may.</summary>
    public static readonly EventNames Names = new() { { "calendar_notice_noted", typeof(CalendarNoticeNoted) } };
}

/// <summary>One calendar of an authority, whose id is that of the sender's.</summary>
public static class NoteNoticeOnCalendarNoticePublishedHandler
{
    public static Events Handle(CalendarNoticePublished m, [WriteModel(nameof(CalendarNoticePublished.CalendarId))] Timeline<HeardCalendar>? calendar) =>
        calendar.Hear(new CalendarNoticeNoted(
            m.Source(), new(m.Year, m.NoticeNumber, [.. m.Holidays.Select(h => new Holiday(h.Name, new(h.From, h.To)))], [.. m.MakeUpWorkdays]), m.EffectiveOn,
            m.DocumentNumber));
}

internal static class WorkingDays
{
    /// <summary>
    /// The calendar that holds now: a notice counts from when it is known, whatever its day; of two for one year the one that the authority has loaded last.
    /// </summary>
    public static async Task<WorkingCalendar> LoadAsync(IQuerySession session, CancellationToken ct)
    {
        var heard = await session.TimelineAsync<HeardCalendar>(StableId.From(session.TenantId, "calendar"), ct);
        return (heard?.Entries ?? []).Select(e => ((CalendarNoticeNoted)e.Event).Notice)
            .Aggregate(WorkingCalendar.Official, (calendar, notice) => calendar.With(notice));
    }
}
