using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Reclamation.Calendars;

/// <summary>工作日历: the notices that an authority has loaded beside those that came with the platform. One stream for each authority.</summary>
public sealed record LoadedCalendar(EquatableArray<CalendarYear> Notices) : IState<LoadedCalendar>
{
    public static LoadedCalendar? Evolve(LoadedCalendar? calendar, IFact fact) => fact is CalendarNoticeLoaded e
        ? new((calendar?.Notices ?? []).Where(n => n.Year != e.Notice.Year).Append(e.Notice).ToEquatableArray())
        : calendar;
}

/// <summary>放假通知载入: the State Council's notice for a year, and which open deadlines it has moved.</summary>
public sealed record CalendarNoticeLoaded(
    CalendarYear Notice, string CalendarVersion, EquatableArray<MovedDeadline> Moved, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A deadline that another calendar has moved.</summary>
public sealed record MovedDeadline(Guid CaseId, string AssetCode, string Name, DateOnly WasDueOn, DateOnly DueOn);

public static class CalendarEvents
{
    /// <summary>The name under which notices are stored. It never changes; a class may.</summary>
    public static readonly EventNames Names = new() { { "calendar_notice_loaded", typeof(CalendarNoticeLoaded) } };
}

internal static class Calendar
{
    public static Guid IdOf(string tenant) => StableId.From(tenant, "calendar");

    /// <summary>The calendar that holds now, or held by a moment: a notice counts from when it is known, for all deadlines that are still open.</summary>
    public static async Task<WorkingCalendar> LoadAsync(IQuerySession session, CancellationToken ct, DateTimeOffset? knownAt = null)
    {
        var loaded = await session.TimelineAsync<LoadedCalendar>(IdOf(session.TenantId), ct);
        if (knownAt is { } instant) loaded = loaded?.KnownAt(instant);
        return (loaded?.Entries ?? []).Select(e => ((CalendarNoticeLoaded)e.Event).Notice)
            .Aggregate(WorkingCalendar.Official, (calendar, notice) => calendar.With(notice));
    }
}
