using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Deadlines;
using Wolverine;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Calendars;

/// <summary>
/// 载入放假通知 (国务院办公厅关于部分节假日安排的通知): which days of a year are off, and which weekends are worked for it. Another one for the same year takes its place.
/// Deadlines that are still open are counted anew, and the answer lists those that move; what has been done or has lapsed stays as it was.
/// </summary>
public sealed record LoadCalendarNotice(
    int Year, string NoticeNumber, EquatableArray<Holiday> Holidays, EquatableArray<DateOnly> MakeUpWorkdays, DateOnly EffectiveOn, string DocumentNumber)
{
    public CalendarYear Notice() => new(Year, NoticeNumber, Holidays, MakeUpWorkdays);

    public sealed class Validator : AbstractValidator<LoadCalendarNotice>
    {
        private const int Most = 100;

        public Validator(Texts texts)
        {
            RuleFor(c => c.NoticeNumber).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.Holidays).Must(h => h.Count <= Most && h.All(x => x is { Days.Days: <= Most })).WithText(texts, "invalid.holidays");
            RuleFor(c => c.MakeUpWorkdays).Must(d => d.Count <= Most).WithText(texts, "invalid.holidays");
            RuleFor(c => c).Must(c => c.Notice().Faults().Count == 0).WithText(texts, "invalid.calendar-year").OverridePropertyName("holidays")
                .When(c => c.Holidays.All(x => x is { Days.Days: <= Most }));
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>201: the calendar's version now, and the open deadlines that have moved.</summary>
public sealed record CalendarNoticeIsLoaded(int Year, string CalendarVersion, int Recomputed, IReadOnlyList<MovedDeadline> Moved, long Version)
    : Created("/api/reclamation/calendar");

public static class LoadCalendarNoticeEndpoint
{
    public static async Task<(Timeline<LoadedCalendar>?, OpenCases)> LoadAsync(
        LoadCalendarNotice command, IQuerySession session, TimeProvider clock, CancellationToken ct) => (
            await session.TimelineAsync<LoadedCalendar>(Calendar.IdOf(session.TenantId), ct),
            await OpenCases.LoadAsync(session, clock.Today(), clock.GetUtcNow(), null, ct));

    public static ProblemDetails Validate(LoadCalendarNotice command, TimeProvider clock) =>
        command.EffectiveOn > clock.Today() ? Refusals.NotYet(command.EffectiveOn, clock.Today()) : WolverineContinue.NoProblems;

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/calendar/notices")]
    public static (CalendarNoticeIsLoaded, AlsoIn, OutgoingMessages) Post(
        LoadCalendarNotice command, Timeline<LoadedCalendar>? calendar, OpenCases open, IQuerySession session, TimeProvider clock)
    {
        var (after, today) = (open.Calendar.With(command.Notice()), clock.Today());
        var (recomputed, moved) = open.Recount(after, today);
        return (
            new(command.Year, after.Version, recomputed, moved, (calendar?.Version ?? 0) + 1),
            new(Calendar.IdOf(session.TenantId), calendar?.Version ?? 0, new CalendarNoticeLoaded(
                command.Notice(), after.Version, moved.ToEquatableArray(), command.EffectiveOn, command.DocumentNumber)),
            [
                new CalendarNoticePublished(
                    Calendar.IdOf(session.TenantId), (calendar?.Version ?? 0) + 1, command.EffectiveOn, clock.GetUtcNow(), command.DocumentNumber, command.Year,
                    command.NoticeNumber, [.. command.Holidays.Select(h => new PublishedHoliday(h.Name, h.Days.From, h.Days.To))], [.. command.MakeUpWorkdays]),
            ]);
    }
}

/// <summary>The calendar that deadlines are counted with.</summary>
public sealed record CalendarView(string Version, IReadOnlyList<CalendarYear> Notices);

public static class GetCalendarEndpoint
{
    /// <summary>工作日历: the notices that deadlines are counted with, those that came with the platform and those that were loaded.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/calendar")]
    public static async Task<CalendarView> Get(IQuerySession session, CancellationToken ct)
    {
        var calendar = await Calendar.LoadAsync(session, ct);
        return new(calendar.Version, [.. calendar.Notices]);
    }
}

public static class GetCalendarHistoryEndpoint
{
    /// <summary>工作日历履历: who loaded which notice, and which deadlines moved.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/calendar/history")]
    public static async Task<IReadOnlyList<HistoryEntry>> Get(ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.HistoryAsync(Calendar.IdOf(user.Tenant()), texts, user, ct) ?? [];
}
