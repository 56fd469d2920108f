using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Calendars;
using ParkPlatform.Reclamation.Execution;
using ParkPlatform.Reclamation.Idleness;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>闲置土地台账 as of a day.</summary>
public sealed record ListIdleCases : IAsOfQuery, IPageQuery
{
    /// <summary>Only cases that stand there.</summary>
    [FromQuery] public CaseState? State { get; set; }

    /// <summary>true: only open cases; false: only closed ones.</summary>
    [FromQuery] public bool? Open { get; set; }

    /// <summary>Only cases about this parcel.</summary>
    [FromQuery] public Guid? AssetId { get; set; }

    /// <summary>Anything in the parcel's code, or the holder's name or code.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListIdleCases>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListIdleCases>());
            RuleFor(q => q.State).IsInEnum();
            RuleFor(q => q.Q).MaximumLength(100);
        }
    }
}

/// <summary>A case in the ledger: where it stands, and the deadline that comes next.</summary>
/// <param name="Level">As determined; null before the determination.</param>
public sealed record IdleCaseItem(
    Guid Id, AssetType AssetType, Guid AssetId, string AssetCode, Holder Holder, DateOnly OpenedOn, CaseState State, Limb? Limb, Level? Level, Cause? Cause,
    NextDeadline? NextDeadline);

/// <summary>The deadline that comes next.</summary>
/// <param name="DaysLeft">From the day asked about to the deadline; 0 on the day itself.</param>
public sealed record NextDeadline(string Name, string Title, DateOnly DueOn, int DaysLeft)
{
    internal static NextDeadline? Of(IEnumerable<CaseDeadline> deadlines, DateOnly day, WorkingCalendar calendar, Texts texts) => deadlines
        .Select(d => (Deadline: d, DueOn: d.Rule.DueOn(d.TriggeredOn, calendar)))
        .Where(d => d.Deadline.StateOn(day, d.DueOn) == DeadlineState.Open).OrderBy(d => d.DueOn)
        .Select(d => new NextDeadline(d.Deadline.Name, texts[$"deadline.{d.Deadline.Name}"], d.DueOn, d.DueOn.DayNumber - day.DayNumber))
        .FirstOrDefault();
}

public static class ListIdleCasesEndpoint
{
    /// <summary>案件清单（按事实日期与当时掌握）, the newest first. A firm sees the cases about its own land.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/cases")]
    public static async Task<Page<IdleCaseItem>> Get(
        [AsParameters] ListIdleCases query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock,
        CancellationToken ct)
    {
        var calendar = await Calendar.LoadAsync(session, ct, query.Known(clock));
        var where = new Conditions().AndIf(query.State?.ToString(), "stands = ?").AndIf(query.AssetId, "asset_id = ?").AndOwnOf(user, "holder_uscc")
            .AndContains(query.Q, "asset_code", HolderMask.SearchedName(user), "holder_uscc");
        if (query.Open is { } open) where.And(open ? "stands <> ?" : "stands = ?", nameof(CaseState.Closed));

        var day = query.Day(clock);
        var found = await IdleCasePeriods.Table.On(session, day, query.Known(clock), where, "opened_on desc", query.Skip(), query.Size(), ct);
        var executions = await CaseExecution.OfCasesAsync(session, found.Rows.Select(r => r.StreamId), day, query.Known(clock), ct);
        return new([.. found.Rows.Select(r => Item(r.StreamId, r.State))], found.Total) { KnownAt = found.KnownAt };

        IdleCaseItem Item(Guid id, IdleCase idle) => new(
            id, idle.AssetType, idle.AssetId, idle.AssetCode, idle.Holder.SeenBy(user), idle.OpenedOn, idle.State, idle.Determination?.Limb,
            idle.Determination?.Level, idle.Determination?.Cause, Next(id, idle));

        NextDeadline? Next(Guid id, IdleCase idle) => NextDeadline.Of(
            idle.State == CaseState.Closed ? [] : CaseDeadlines.Of(idle, calendar, executions.GetValueOrDefault(id)), day, calendar, texts);
    }
}
