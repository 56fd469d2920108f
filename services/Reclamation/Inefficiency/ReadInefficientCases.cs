using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Calendars;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Deadlines;
using ParkPlatform.Reclamation.Rules;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>低效资产台账 as of a day.</summary>
public sealed record ListInefficientCases : IAsOfQuery, IPageQuery
{
    /// <summary>Only cases that stand there.</summary>
    [FromQuery] public InefficiencyState? State { get; set; }

    /// <summary>true: only assets that bear the label; false: only those that don't.</summary>
    [FromQuery] public bool? Recognised { get; set; }

    /// <summary>true: only what is on the public list.</summary>
    [FromQuery] public bool? Public { get; set; }

    /// <summary>Only cases about this asset.</summary>
    [FromQuery] public Guid? AssetId { get; set; }

    /// <summary>Anything in the asset's code, or the holder's name or code.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListInefficientCases>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListInefficientCases>());
            RuleFor(q => q.State).IsInEnum();
            RuleFor(q => q.Q).MaximumLength(CommonRules.LongestCode);
        }
    }
}

/// <summary>A case in the list, and the deadline that comes next.</summary>
public sealed record InefficientCaseItem(
    Guid Id, AssetType AssetType, Guid AssetId, string AssetCode, Holder Holder, Criterion Criterion, decimal Measured, decimal Threshold, string Unit,
    DateOnly SuspectedOn, InefficiencyState State, InefficiencyCategory? Category, DateOnly? RecognisedOn, DateOnly? RectifyBy, NextDeadline? NextDeadline);

public static class ListInefficientCasesEndpoint
{
    /// <summary>低效资产清单（按事实日期与当时掌握）, the newest first. A firm sees those about its own land and floors.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/inefficient-cases")]
    public static async Task<Page<InefficientCaseItem>> Get(
        [AsParameters] ListInefficientCases query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (day, instant) = (query.Day(clock), query.Known(clock));
        var (calendar, rules) = (await Calendar.LoadAsync(session, ct, instant), (await ReclamationRules.LoadAsync(session, ct)).KnownAt(instant));
        var where = new Conditions().AndIf(query.State?.ToString(), "stands = ?").AndIf(query.AssetId, "asset_id = ?").AndOwnOf(user, "holder_uscc")
            .AndIf(query.Recognised, "(recognised_on is not null) = ?").AndIf(query.Public, "(publicised_on is not null) = ?")
            .AndContains(query.Q, "asset_code", HolderMask.SearchedName(user), "holder_uscc");
        var found = await InefficientCasePeriods.Table.On(session, day, instant, where, "suspected_on desc", query.Skip(), query.Size(), ct);
        return new([.. found.Rows.Select(r => Item(r.StreamId, r.State))], found.Total) { KnownAt = found.KnownAt };

        InefficientCaseItem Item(Guid id, InefficientCase c) => new(
            id, c.AssetType, c.AssetId, c.AssetCode, c.Holder.SeenBy(user), c.Suspicion.Criterion, c.Suspicion.Measured, c.Suspicion.Threshold, c.Suspicion.Unit,
            c.Suspicion.On, c.State, c.Recognition?.Category, c.Recognition?.On, c.RectifyBy,
            NextDeadline.Of(c.IsOpen ? InefficiencyDeadlines.Of(c, rules) : [], day, calendar, texts));
    }
}

/// <summary>低效资产认定案件 as of a day: where it stands, what has been said and done, what may be done next by whom and from when, and every deadline.</summary>
/// <param name="Opinions">Of the joint review; for the offices alone.</param>
/// <param name="OpinionsMissing">Departments that have not spoken.</param>
public sealed record InefficientCaseView(
    Guid Id, AssetType AssetType, Guid AssetId, string AssetCode, Holder Holder, Suspicion Suspicion, InefficiencyState State, ServedPaper? Notice,
    Explanation? Explanation, EquatableArray<Opinion> Opinions, IReadOnlyList<Department> OpinionsMissing, Recognition? Recognition, DateOnly? PublicisedOn,
    Agreement? Agreement, DateOnly? RectifyBy, EquatableArray<RectificationCheck> Checks, Escalation? Escalation, Ending? Ending,
    IReadOnlyList<StepView> Steps, IReadOnlyList<NextStepView> Next, IReadOnlyList<DeadlineView> Deadlines, IReadOnlyList<string> Warnings, long Version);

public static class GetInefficientCaseEndpoint
{
    /// <summary>低效资产认定案件（按事实日期与当时掌握）. A firm sees those about its own land and floors, without what the departments said to each other.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/inefficient-cases/{caseId}")]
    public static async Task<InefficientCaseView?> Get(
        Guid caseId, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, HttpResponse response,
        CancellationToken ct)
    {
        if (await session.TimelineAsync<InefficientCase>(caseId, ct) is not { } all) return null;
        var (day, instant) = (query.Day(clock), query.Known(clock));
        var known = all.KnownAt(instant);
        if (known.At(day) is not { } c || !user.MaySee(c.Holder.Uscc)) return null;

        var file = new InefficiencyFile(
            (await session.TimelineAsync<Asset>(c.AssetId, ct))?.KnownAt(instant), (await ReclamationRules.LoadAsync(session, ct)).KnownAt(instant),
            await Calendar.LoadAsync(session, ct, instant));
        var passed = (await session.TimelineAsync<PassedDeadlines>(PassedDeadlines.IdOf(session.TenantId, caseId), ct))?.KnownAt(instant).At(day);
        var deadlines = InefficiencyDeadlines.Of(c, file.Rules).Select(d => DeadlineView.Of(d, day, file.Calendar, texts, passed)).ToArray();
        var isOffice = user.OnlyUscc() is null;
        response.SetETag(known.Version);
        return new(
            caseId, c.AssetType, c.AssetId, c.AssetCode, c.Holder.SeenBy(user), c.Suspicion, c.State, c.Notice, c.Explanation, isOffice ? c.Opinions : [],
            isOffice ? c.Silent : [], c.Recognition, c.PublicisedOn, c.Agreement, c.RectifyBy, c.Checks, c.Escalation, c.Ending,
            [.. c.Steps.Select(s => StepView.Of(s, texts))],
            [.. InefficiencyRules.Next(c, file, day).Select(n => new NextStepView(
                n.Step.Path(), texts[$"inefficiency-step.{n.Step.Path()}"], n.From, null, [.. n.Roles]))],
            deadlines, [.. Warnings(c, file, day, deadlines, texts)], known.Version);
    }

    private static IEnumerable<string> Warnings(InefficientCase c, InefficiencyFile file, DateOnly day, DeadlineView[] deadlines, Texts texts)
    {
        if (!c.IsOpen) yield break;
        if (c.Notice is { ServedOn: null }) yield return texts.Format("warning.not-served", texts[$"letter.{Letters.LetterKind.InefficiencyNotice}"]);
        if (!file.IsHeld(c, day)) yield return texts["warning.no-longer-held"];
        foreach (var late in deadlines.Where(d => d.State == DeadlineState.Overdue)) yield return texts.Format("warning.overdue", late.Title, late.DueOn);
    }
}

public static class GetInefficientCaseHistoryEndpoint
{
    /// <summary>低效资产认定履历: every entry, in the order of recording. For the offices: it holds what the departments said to each other.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/inefficient-cases/{caseId}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(Guid caseId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.TimelineAsync<InefficientCase>(caseId, ct) is { Periods: [.., _] } ? await session.HistoryAsync(caseId, texts, user, ct) : null;
}
