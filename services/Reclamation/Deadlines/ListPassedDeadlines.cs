using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Deadlines;

/// <summary>届满期限 as of a day.</summary>
public sealed record ListPassedDeadlines : IAsOfQuery, IPageQuery
{
    /// <summary>Only those whose last day was this one or later; without it, of the 30 days before.</summary>
    [FromQuery] public DateOnly? Since { get; set; }

    /// <summary>true: only duties, which are overdue; false: only rights, which have lapsed.</summary>
    [FromQuery] public bool? Duty { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListPassedDeadlines>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListPassedDeadlines>());
            RuleFor(q => q.Since).IsDay();
            RuleFor(q => q.AsOf).IsDay();
        }
    }
}

/// <summary>A deadline that passed without being met, as the service has entered it.</summary>
public sealed record PassedDeadlineLine(
    Guid CaseId, string AssetCode, Holder Holder, string Name, string Title, DateOnly TriggeredOn, DateOnly DueOn, bool IsDuty,
    Procedure Procedure);

public static class ListPassedDeadlinesEndpoint
{
    // As many cases as the board takes in.
    private const int Most = 20_000, DaysBefore = 30;

    /// <summary>届满期限（按事实日期与当时掌握）: what has lapsed or become overdue of late, the last first. A firm sees what concerns its own land.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/deadlines/passed")]
    public static async Task<Page<PassedDeadlineLine>> Get(
        [AsParameters] ListPassedDeadlines query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (day, since) = (query.Day(clock), query.Since ?? query.Day(clock).AddDays(-DaysBefore));
        var found = await PassedDeadlinesPeriods.Table.On(
            session, day, query.Known(clock), new Conditions().AndOwnOf(user, "holder_uscc").And("last_due_on >= ?", since), "last_due_on desc", 0, Most, ct);
        var lines = (from row in found.Rows
                     from passed in row.State.All
                     where passed.DueOn >= since && (query.Duty ?? passed.IsDuty) == passed.IsDuty
                     orderby passed.DueOn descending, row.State.AssetCode, passed.Name
                     select (row.State, passed)).ToArray();
        return new(
            [.. lines.Skip(query.Skip()).Take(query.Size()).Select(l => new PassedDeadlineLine(
                l.State.CaseId, l.State.AssetCode, l.State.Holder.SeenBy(user), l.passed.Name, texts[$"deadline.{l.passed.Name}"], l.passed.TriggeredOn,
                l.passed.DueOn, l.passed.IsDuty, l.State.Procedure))],
            lines.Length)
        { KnownAt = found.KnownAt };
    }
}

public static class GetDeadlineHistoryEndpoint
{
    /// <summary>案件期限履历: which deadlines of the case have passed, and when that was entered. A firm sees that of its own cases.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/cases/{caseId}/deadlines/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(Guid caseId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.TimelineAsync<IdleCase>(caseId, ct) is { Periods: [.., _] } idle && user.MaySee(idle.Now().Holder.Uscc)
            ? await session.HistoryAsync(PassedDeadlines.IdOf(session.TenantId, caseId), texts, user, ct) ?? []
            : null;
}
