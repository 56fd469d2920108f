using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Rules;
using Wolverine.Http;

namespace ParkPlatform.Yield.Park;

/// <summary>园区指标 of a year, as of a day.</summary>
public sealed record GetParkIndicators : IAsOfQuery
{
    /// <summary>年度.</summary>
    [FromQuery] public int? Year { get; set; }

    /// <summary>The figures in force on this day; the last word when left out.</summary>
    [FromQuery] public DateOnly? AsOf { get; set; }

    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    public sealed class Validator : AbstractValidator<GetParkIndicators>
    {
        public Validator(Texts texts) => RuleFor(q => q.Year).NotNull().InclusiveBetween(Limits.FirstYear, Limits.LastYear)
            .WithMessage(_ => texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear));
    }
}

/// <summary>What a figure means (口径), in which unit, and where the records behind it are opened.</summary>
public sealed record FigureDefinition(string Code, string Name, string Unit, string Definition, string Sources);

/// <summary>园区指标: the park and each of its zones.</summary>
/// <param name="KnownAt">Up to which moment the land is known.</param>
public sealed record ParkFigures(int Year, DateTimeOffset KnownAt, ZoneFigures Park, IReadOnlyList<ZoneFigures> Zones, IReadOnlyList<FigureDefinition> Definitions);

public static class GetParkIndicatorsEndpoint
{
    /// <summary>
    /// 园区指标（按年度、事实日期与当时掌握）: totals and figures per mu of the park and each zone (片区). A firm counts in the zone where most of its land lies.
    /// </summary>
    [ForOffices]
    [WolverineGet("/api/yield/park/indicators")]
    public static async Task<ParkFigures> Get(
        [AsParameters] GetParkIndicators query, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var books = await ParkBooks.LoadAsync(session, query.Year!.Value, query.AsOf, query.KnownAt, clock, ct);
        return new(
            books.Year, books.KnownAt, ParkIndicators.Of(null, books.Firms),
            [.. books.Firms.GroupBy(f => f.Zone).Where(z => z.Key is not null).OrderBy(z => z.Key, StringComparer.Ordinal).Select(z => ParkIndicators.Of(z.Key, [.. z]))],
            [
                .. ParkIndicators.Figures.Append(Figures.LandMu).Select(code => new FigureDefinition(
                    code, texts[$"figure.{code}"], texts[$"park.unit.{code}"], texts[$"park.definition.{code}"],
                    $"/api/yield/park/indicators/sources?year={books.Year}&figure={code}")),
            ]);
    }
}

/// <summary>园区指标来源: the records that a figure was added up from.</summary>
public sealed record ListParkSources : IAsOfQuery, IPageQuery
{
    /// <summary>年度.</summary>
    [FromQuery] public int? Year { get; set; }

    /// <summary>Code of the figure: <c>tax</c>, <c>output</c>, <c>landMu</c> …</summary>
    [FromQuery] public string? Figure { get; set; }

    /// <summary>Only this zone.</summary>
    [FromQuery] public string? Zone { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListParkSources>
    {
        public Validator(Texts texts)
        {
            Include(new Paging.Rules<ListParkSources>());
            RuleFor(q => q.Year).NotNull().InclusiveBetween(Limits.FirstYear, Limits.LastYear)
                .WithMessage(_ => texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear));
            RuleFor(q => q.Figure).Must(Limits.IsCode).WithText(texts, "invalid.code");
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestName);
        }
    }
}

/// <summary>One firm's part of a figure, and where it was recorded.</summary>
/// <param name="Value">Null where the firm has not reported it.</param>
public sealed record ParkSource(
    string Uscc, string Name, string? Zone, decimal? Value, decimal? LandMu, DateOnly EffectiveOn, string DocumentNumber, Guid SourceStream, long SourceVersion, string Opens);

public static class ListParkSourcesEndpoint
{
    /// <summary>园区指标来源: every firm's part of a figure, with the event that it was recorded in. For those who may read firms' figures.</summary>
    [ForRoles(Roles.Planner, Roles.Auditor)]
    [WolverineGet("/api/yield/park/indicators/sources")]
    public static async Task<Page<ParkSource>> Get([AsParameters] ListParkSources query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var books = await ParkBooks.LoadAsync(session, query.Year!.Value, query.AsOf, query.KnownAt, clock, ct);
        var firms = books.Firms.Where(f => query.Zone is null or "" || f.Zone == query.Zone).ToArray();
        return new([.. firms.Skip(query.Skip()).Take(query.Size()).Select(f => Source(f, query.Figure!))], firms.Length) { KnownAt = books.KnownAt };
    }

    private static ParkSource Source(ParkFirm firm, string figure)
    {
        var (stated, source) = (firm.Input.Stated, firm.Input.Figures);
        var opens = figure == Figures.LandMu
            ? $"/api/yield/enterprises/{stated.Uscc}/land?year={stated.Year}"
            : $"/api/yield/enterprises/{stated.Uscc}/years/{stated.Year}/history";
        return new(
            stated.Uscc, stated.Name, firm.Zone, Figures.Of(firm.Input, figure), firm.Input.LandMu, firm.EffectiveOn, firm.DocumentNumber, source.Stream, source.Version,
            opens);
    }
}
