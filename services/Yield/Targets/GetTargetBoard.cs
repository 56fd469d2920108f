using System.Globalization;
using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Parameters;
using ParkPlatform.Yield.Park;
using Wolverine.Http;

namespace ParkPlatform.Yield.Targets;

/// <summary>目标看板 of a year, as of a day.</summary>
public sealed record GetTargetBoard : IAsOfQuery
{
    /// <summary>年度.</summary>
    [FromQuery] public int? Year { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    public sealed class Validator : AbstractValidator<GetTargetBoard>
    {
        public Validator(Texts texts) => RuleFor(q => q.Year).NotNull().InclusiveBetween(Limits.FirstYear, Limits.LastYear)
            .WithMessage(_ => texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear));
    }
}

/// <summary>Where a figure comes from.</summary>
public enum FigureOrigin
{
    /// <summary>Nobody has stated it, and nothing computes it.</summary>
    None,

    /// <summary>上报: somebody has stated it, on a paper.</summary>
    Stated,

    /// <summary>自动计算: from the firms' records.</summary>
    Computed,
}

/// <summary>A figure on the board. Each opens its sources.</summary>
/// <param name="AsOf">The day that it is about.</param>
/// <param name="DocumentNumber">Of a stated one.</param>
/// <param name="Opens">Address of the records that it comes from.</param>
/// <param name="Records">How many records it comes from: firms, or the one paper that states it; null where there is no figure.</param>
/// <param name="Missing">Of a computed one: how many firms have not reported it.</param>
public sealed record BoardFigure(
    decimal? Value, FigureOrigin Origin, DateOnly? AsOf, string? DocumentNumber, bool NeedsConfirmation, string? Note, string Opens, int? Records = null,
    int? Missing = null)
{
    public static BoardFigure Nothing(string opens) => new(null, FigureOrigin.None, null, null, false, null, opens);
}

/// <summary>One target.</summary>
/// <param name="Start">Where it stood: the year before.</param>
/// <param name="Judgement">Progress by the time that has passed, and the light.</param>
public sealed record BoardRow(
    string Code, string Name, TargetKind Kind, string Unit, decimal? Target, BoardFigure Start, BoardFigure Current, TargetJudgement Judgement, string Owner,
    string Frequency, string Definition, string Sentence, DateOnly From, DateOnly To, string DocumentNumber)
{
    internal static BoardRow Of(Target target, ParkBooks now, ParkBooks before, DateOnly day, RuleVersion rule)
    {
        var terms = target.Terms;
        var history = string.Create(CultureInfo.InvariantCulture, $"/api/yield/targets/{target.Year}/{target.Code}/history");
        var start = terms.Start is { } stated
            ? new(stated, FigureOrigin.Stated, null, target.DocumentNumber, false, null, history, 1)
            : Computed(terms.Metric, before) ?? BoardFigure.Nothing(history);
        var current = target.Progress is { } p
            ? new(p.Value, FigureOrigin.Stated, p.On, p.DocumentNumber, p.NeedsConfirmation, p.Note, history, 1)
            : Computed(terms.Metric, now) ?? BoardFigure.Nothing(history);
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return new(
            target.Code, english && terms.NameEn is { } name ? name : terms.Name, terms.Kind, terms.Unit, terms.Value, start, current,
            TargetJudgement.Of(terms, start.Value, current.Value, current.AsOf is { } on && on < day ? on : day, rule), terms.Owner, terms.Frequency, terms.Definition,
            terms.Sentence, terms.From, terms.To, target.DocumentNumber);
    }

    private static BoardFigure? Computed(string? code, ParkBooks books)
    {
        if (code is null || books.Firms.Count == 0) return null;
        var metric = Metrics.All[code];
        var (firms, records) = (metric.Among(books.Firms), metric.Among(books.Firms).Count(metric.IsIn));
        return new(
            metric.Of(firms), FigureOrigin.Computed, new DateOnly(books.Year, 12, 31), null, false, null,
            string.Create(CultureInfo.InvariantCulture, $"/api/yield/park/indicators/sources?year={books.Year}&figure={metric.Figure}"), records, firms.Count - records);
    }
}

/// <summary>目标看板.</summary>
/// <param name="Rule">Which wording of the rule of lights was applied.</param>
public sealed record TargetBoard(int Year, DateOnly AsOf, IReadOnlyList<BoardRow> Rows, RuleReference Rule)
{
    /// <param name="books">The firms of the year and of the one before; null for a board none of whose figures is computed.</param>
    public static async Task<TargetBoard> LoadAsync(
        IQuerySession session, IAsOfQuery query, int year, TimeProvider clock, (ParkBooks Now, ParkBooks Before)? books, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock));
        var rule = (await YieldParameters.LoadAsync(session, ct)).KnownAt(known).On(YieldParameters.Targets, day);
        var ids = await session.Query<StoredTarget>().Where(t => t.Year == year).OrderBy(t => t.Code).Select(t => t.Id).ToListAsync(ct);
        var targets = (await session.TimelinesAsync<Target>(ids, ct)).Select(t => t.KnownAt(known).At(day)).OfType<Target>().ToArray();
        var (now, before) = books ?? (targets.Any(t => t.Terms.Metric is not null)
            ? await BothYearsAsync(session, query, year, clock, ct)
            : (new(year, known, []), new(year - 1, known, [])));
        return new(year, day, [.. targets.OrderBy(t => t.Code, StringComparer.Ordinal).Select(t => BoardRow.Of(t, now, before, day, rule))], rule.On(day));
    }

    /// <summary>The firms of a year and of the one before it, by which it is measured.</summary>
    public static async Task<(ParkBooks Now, ParkBooks Before)> BothYearsAsync(IQuerySession session, IAsOfQuery query, int year, TimeProvider clock, CancellationToken ct) => (
        await ParkBooks.LoadAsync(session, year, query.AsOf, query.KnownAt, clock, ct),
        await ParkBooks.LoadAsync(session, year - 1, query.AsOf, query.KnownAt, clock, ct));
}

public static class GetTargetBoardEndpoint
{
    /// <summary>
    /// 目标看板（按事实日期与当时掌握）: every target of the year with where it stood, where it is, and a light: progress by the time that has passed. A number that
    /// needs confirmation is shown as it was stated, and flagged.
    /// </summary>
    [ForOffices]
    [WolverineGet("/api/yield/targets/board")]
    public static Task<TargetBoard> Get([AsParameters] GetTargetBoard query, IQuerySession session, TimeProvider clock, CancellationToken ct) =>
        TargetBoard.LoadAsync(session, query, query.Year!.Value, clock, null, ct);
}

public static class GetTargetEndpoint
{
    /// <summary>目标（按事实日期与当时掌握）, with the last progress stated.</summary>
    [ForOffices]
    [WolverineGet("/api/yield/targets/{year}/{code}")]
    public static async Task<Target?> Get(
        int year, string code, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if ((await session.TimelineAsync<Target>(Target.StreamOf(user.Tenant(), year, code), ct))?.KnownAt(query.Known(clock)) is not { } target) return null;
        response.SetETag(target.Version);
        return target.At(query.Day(clock));
    }
}

public static class GetTargetHistoryEndpoint
{
    /// <summary>目标履历: who set it, and who stated which progress, when, by which paper.</summary>
    [ForOffices]
    [WolverineGet("/api/yield/targets/{year}/{code}/history")]
    public static Task<IReadOnlyList<HistoryEntry>?> Get(
        int year, string code, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        session.HistoryAsync(Target.StreamOf(user.Tenant(), year, code), texts, user, ct);
}
