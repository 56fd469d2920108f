using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Deadlines;

/// <summary>How urgent a deadline is.</summary>
public enum Urgency
{
    /// <summary>红: late, or at most 3 days left.</summary>
    Red,

    /// <summary>黄: at most 10 days left.</summary>
    Amber,

    /// <summary>绿.</summary>
    Green,
}

/// <summary>期限看板 as of a day.</summary>
public sealed record ListDeadlines : IAsOfQuery, IPageQuery
{
    /// <summary>Only these.</summary>
    [FromQuery] public Urgency? Urgency { get; set; }

    /// <summary>true: only duties; false: only rights, which lapse.</summary>
    [FromQuery] public bool? Duty { get; set; }

    /// <summary>Only those of cases of idle land, or of inefficient assets.</summary>
    [FromQuery] public Procedure? Procedure { get; set; }

    /// <summary>Only those that are at most so many days away. What is late is always there.</summary>
    [FromQuery] public int? Within { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListDeadlines>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListDeadlines>());
            RuleFor(q => q.Urgency).IsInEnum();
            RuleFor(q => q.Procedure).IsInEnum();
            RuleFor(q => q.Within).InclusiveBetween(0, 40_000);
            RuleFor(q => q.AsOf).IsDay();
        }
    }
}

/// <summary>A line of the board.</summary>
/// <param name="DaysLeft">Days, not working days; negative when it is late.</param>
/// <param name="Deadline">The rule, the trigger, the calendar, and the strip of days.</param>
public sealed record BoardLine(
    Guid CaseId, string AssetCode, Holder Holder, Urgency Urgency, bool IsDuty, int DaysLeft, DeadlineView Deadline, Procedure Procedure);

public static class ListDeadlinesEndpoint
{
    /// <summary>期限看板（按事实日期与当时掌握）: the open deadlines of all open cases, what is late first. A firm sees those about its own land.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/deadlines")]
    public static async Task<Page<BoardLine>> Get(
        [AsParameters] ListDeadlines query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        var open = await OpenCases.LoadAsync(session, day, query.Known(clock), () => new Conditions().AndOwnOf(user, "holder_uscc"), ct);
        var lines = (from running in open.Deadlines(day)
                     let left = running.DueOn.DayNumber - day.DayNumber
                     let urgency = UrgencyOf(left)
                     where (query.Urgency is null || query.Urgency == urgency) && (query.Duty is null || query.Duty == running.Deadline.IsDuty)
                         && !(left > query.Within) && (query.Procedure is null || query.Procedure == running.Procedure)
                     orderby left, running.AssetCode, running.Deadline.Name
                     select (running, left, urgency)).ToArray();
        return new(
            [.. lines.Skip(query.Skip()).Take(query.Size()).Select(l => new BoardLine(
                l.running.CaseId, l.running.AssetCode, l.running.Holder.SeenBy(user), l.urgency, l.running.Deadline.IsDuty, l.left,
                DeadlineView.Of(l.running.Deadline, day, open.Calendar, texts, l.running.Passed), l.running.Procedure))],
            lines.Length)
        { KnownAt = open.KnownAt };
    }

    /// <summary>红黄绿, by the days that are left.</summary>
    public static Urgency UrgencyOf(int daysLeft) => daysLeft <= 3 ? Urgency.Red : daysLeft <= 10 ? Urgency.Amber : Urgency.Green;
}
