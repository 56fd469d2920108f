using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Reminders;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Factories.Tenants;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.CriticalDates;

/// <summary>到期日历 as of a day.</summary>
public sealed record ListCriticalDates : IAsOfQuery, IPageQuery
{
    /// <summary>Only dates of this kind.</summary>
    [FromQuery] public CriticalDateKind? Kind { get; set; }

    /// <summary>Only green, amber or red ones.</summary>
    [FromQuery] public Signal? Signal { get; set; }

    /// <summary>Only dates that are due within so many days, or past; 180 when not said.</summary>
    [FromQuery] public int? WithinDays { get; set; }

    /// <summary>Only dates that are this role's business.</summary>
    [FromQuery] public string? Role { get; set; }

    /// <summary>Only dates about which a letter has gone out (true) or has not (false).</summary>
    [FromQuery] public bool? Letters { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListCriticalDates>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListCriticalDates>());
            RuleFor(q => q.WithinDays).InclusiveBetween(0, 10_000);
            RuleFor(q => q.Role).MaximumLength(40);
        }
    }
}

/// <summary>A critical date of a lease.</summary>
/// <param name="Letter">提醒函: the last letter about this very date; null where none has gone out.</param>
/// <param name="Class">The tenant's last published class (亩均等级), and of which year.</param>
public sealed record LeaseCriticalDate(
    Guid LeaseId, Tenant Tenant, IReadOnlyList<string> Units, CriticalDate Date, LetterSent? Letter, string? Class = null, int? ClassYear = null);

/// <summary>That a letter has gone out, and in which batch.</summary>
public sealed record LetterSent(Guid ReminderId, DateOnly SentOn, string DocumentNumber);

public static class ListCriticalDatesEndpoint
{
    /// <summary>到期日历（按事实日期与当时掌握）: what is due first stands first. A firm sees the dates of its own leases.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/critical-dates")]
    public static async Task<Page<LeaseCriticalDate>> Get(
        [AsParameters] ListCriticalDates query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var found = await FindAsync(query, user, session, texts, clock, ct);
        return new(await RatedAsync(found.Skip(query.Skip()).Take(query.Size()), query, session, clock, ct), found.Count);
    }

    /// <summary>All the dates that the question is about, what is due first at the top; without the tenants' classes.</summary>
    internal static async Task<IReadOnlyList<LeaseCriticalDate>> FindAsync(
        ListCriticalDates query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (day, rules, last) = (query.Day(clock), await FactoryRules.LoadAsync(session, ct), query.Day(clock).AddDays(query.WithinDays ?? 180));
        var found = new List<LeaseCriticalDate>();
        var where = new Conditions().AndOwnOf(user, "lessee_uscc").And("is_open");
        await foreach (var held in LeaseDatesPeriods.Table.Stream(session, day, query.Known(clock), where, "ends_on", ct))
        {
            if (held.State.Tenancy.Lease is not { } lease) continue;
            found.AddRange(
                from date in CriticalDating.Of(held.State, day, rules, texts)
                where date.DueOn <= last && (query.Kind ?? date.Kind) == date.Kind && (query.Signal ?? date.Signal) == date.Signal && (query.Role is null || date.For.Contains(query.Role))
                let letter = held.State.LetterAbout(date)
                where query.Letters is null || query.Letters == letter is not null
                select new LeaseCriticalDate(
                    held.StreamId, lease.Tenant with { Name = user.NameFor(lease.Tenant.Name, lease.Tenant.Uscc) }, [.. lease.Units.Select(u => u.UnitCode)], date,
                    letter is null ? null : new(letter.ReminderId, letter.SentOn, letter.DocumentNumber)));
        }
        return [.. found.OrderBy(d => d.Date.DueOn).ThenBy(d => d.LeaseId)];
    }

    /// <summary>These dates with the class that was last published of each tenant.</summary>
    internal static async Task<IReadOnlyList<LeaseCriticalDate>> RatedAsync(
        IEnumerable<LeaseCriticalDate> dates, ListCriticalDates query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var some = dates.ToArray();
        var classes = await FirmClasses.OfAllAsync(session, [.. some.Select(d => d.Tenant.Uscc).OfType<string>().Distinct()], query.Day(clock), ct, query.Known(clock));
        return [.. some.Select(d => classes.GetValueOrDefault(d.Tenant.Uscc ?? "")?.ByYear is [var of, ..] ? d with { Class = of.Class, ClassYear = of.Year } : d)];
    }
}

/// <summary>A lease's critical dates, the reminders that were given in the house, and the letters that went out.</summary>
public sealed record LeaseDatesView(
    Guid LeaseId, DateOnly AsOf, IReadOnlyList<CriticalDate> Dates, IReadOnlyList<Reminder> Reminders, IReadOnlyList<ReminderLetter> Letters, long Version);

public static class GetLeaseDatesEndpoint
{
    /// <summary>租约的关键日期, each with its clause, and with the days one by one where it is counted. A firm sees those of its own leases.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/leases/{id}/critical-dates")]
    public static async Task<LeaseDatesView?> Get(
        Guid id, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        if ((await session.TimelineAsync<LeaseDates>(id, ct))?.KnownAt(query.Known(clock)) is not { Periods.IsEmpty: false } known) return null;
        if (known.At(day) is not { Tenancy.Lease: { } lease } dates || !user.MaySee(lease.Tenant.Uscc)) return null;
        var given = await session.TimelineAsync<GivenReminders>(GivenReminders.IdOf(session.TenantId, id), ct);
        return new(
            id, day, CriticalDating.Of(dates, day, await FactoryRules.LoadAsync(session, ct), texts),
            [.. given?.KnownAt(query.Known(clock)).At(day)?.Reminders ?? []], dates.Letters, known.Version);
    }
}
