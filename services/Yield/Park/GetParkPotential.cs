using System.Text.Json;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Wolverine.Http;

namespace ParkPlatform.Yield.Park;

/// <summary>亩均挖潜 of a year, as of a day.</summary>
public sealed record GetParkPotential : IAsOfQuery
{
    /// <summary>年度.</summary>
    [FromQuery] public int? Year { get; set; }

    /// <summary>Code of the figure: <c>tax</c>, <c>valueAdded</c>, <c>output</c>, <c>revenue</c>; tax when left out.</summary>
    [FromQuery] public string? Figure { get; set; }

    /// <summary>What low firms are measured by; the weighted mean when left out.</summary>
    [FromQuery] public PotentialReference? Reference { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    public sealed class Validator : AbstractValidator<GetParkPotential>
    {
        public Validator(Texts texts)
        {
            RuleFor(q => q.Year).NotNull().InclusiveBetween(Limits.FirstYear, Limits.LastYear)
                .WithMessage(_ => texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear));
            RuleFor(q => q.Figure).Must(f => f is null || ParkIndicators.Money.Contains(f)).WithText(texts, "invalid.money-figure");
        }
    }
}

/// <summary>亩均挖潜.</summary>
/// <param name="Now">Σ of the figure over the firms that were looked at; <paramref name="Gain"/> is what there would be more.</param>
/// <param name="GainShare">Gain ÷ now; null where that is nought or less.</param>
/// <param name="SpareLandMu">The land that the low firms would not need for what they have now.</param>
/// <param name="Definition">口径.</param>
/// <param name="Firms">Where the firms behind the figures are listed.</param>
public sealed record PotentialView(
    int Year, DateTimeOffset KnownAt, string Figure, string Name, string Unit, PotentialReference Reference, decimal Now, decimal Gain, decimal? GainShare,
    decimal SpareLandMu, IReadOnlyList<GroupPotential> Groups, IReadOnlyList<ZonePotential> Zones, string Definition, string Firms);

public static class GetParkPotentialEndpoint
{
    /// <summary>
    /// 亩均挖潜（按年度、事实日期与当时掌握）: what the park would have more, if every firm below the mean or the median of its group came up to it, by group and zone
    /// (片区). Exempt firms are left out.
    /// </summary>
    [ForOffices]
    [WolverineGet("/api/yield/park/potential")]
    public static async Task<PotentialView> Get(
        [AsParameters] GetParkPotential query, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var books = await ParkBooks.LoadAsync(session, query.Year!.Value, query.AsOf, query.KnownAt, clock, ct);
        var (figure, reference) = (query.Figure ?? "tax", query.Reference ?? PotentialReference.GroupMean);
        var potential = new ParkPotential(books.Firms, figure, reference);
        var gain = potential.Firms.Sum(f => f.Gain);
        return new(
            books.Year, books.KnownAt, figure, texts[$"figure.{figure}"], texts[$"park.unit.{figure}"], reference, potential.Now, Printed.Points(gain)!.Value,
            potential.Now > 0 ? Printed.Ratio(gain / potential.Now) : null, Printed.Ratio(potential.Firms.Sum(f => f.SpareLandMu))!.Value,
            [.. potential.Groups.Select(Shown)], [.. potential.Zones().Select(Shown)], texts[$"park.potential.{reference}"],
            $"/api/yield/park/potential/firms?year={books.Year}&figure={figure}&reference={JsonNamingPolicy.CamelCase.ConvertName(reference.ToString())}");
    }

    private static GroupPotential Shown(GroupPotential g) => g with
    {
        Reference = Printed.Ratio(g.Reference),
        LandMuBelow = Printed.Ratio(g.LandMuBelow)!.Value,
        Gain = Printed.Points(g.Gain)!.Value,
        SpareLandMu = Printed.Ratio(g.SpareLandMu)!.Value,
    };

    private static ZonePotential Shown(ZonePotential z) => z with
    {
        LandMuBelow = Printed.Ratio(z.LandMuBelow)!.Value,
        Gain = Printed.Points(z.Gain)!.Value,
        SpareLandMu = Printed.Ratio(z.SpareLandMu)!.Value,
    };
}

/// <summary>挖潜企业清单: the firms below the reference.</summary>
public sealed record ListPotentialFirms : IAsOfQuery, IPageQuery
{
    /// <summary>年度.</summary>
    [FromQuery] public int? Year { get; set; }

    /// <summary>Code of the figure; tax when left out.</summary>
    [FromQuery] public string? Figure { get; set; }

    /// <summary>What low firms are measured by; the weighted mean when left out.</summary>
    [FromQuery] public PotentialReference? Reference { get; set; }

    /// <summary>Only this zone.</summary>
    [FromQuery] public string? Zone { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListPotentialFirms>
    {
        public Validator(Texts texts)
        {
            Include(new Paging.Rules<ListPotentialFirms>());
            RuleFor(q => q.Year).NotNull().InclusiveBetween(Limits.FirstYear, Limits.LastYear)
                .WithMessage(_ => texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear));
            RuleFor(q => q.Figure).Must(f => f is null || ParkIndicators.Money.Contains(f)).WithText(texts, "invalid.money-figure");
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestName);
        }
    }
}

/// <summary>A firm below the reference, with the event in which its figure was recorded.</summary>
/// <param name="Class">In the published list of the year.</param>
public sealed record PotentialFirm(
    string Uscc, string Name, EnterpriseGroup Group, string? Zone, YieldClass? Class, decimal Value, decimal LandMu, decimal? PerMu, decimal? Reference, decimal Gain,
    decimal SpareLandMu, DateOnly EffectiveOn, string DocumentNumber, Guid SourceStream, long SourceVersion, string Opens, string OpensLand);

public static class ListPotentialFirmsEndpoint
{
    /// <summary>挖潜企业清单, those with the most room first. For those who may read firms' figures.</summary>
    [ForRoles(Roles.Planner, Roles.Auditor)]
    [WolverineGet("/api/yield/park/potential/firms")]
    public static async Task<Page<PotentialFirm>> Get([AsParameters] ListPotentialFirms query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var books = await ParkBooks.LoadAsync(session, query.Year!.Value, query.AsOf, query.KnownAt, clock, ct);
        var potential = new ParkPotential(books.Firms, query.Figure ?? "tax", query.Reference ?? PotentialReference.GroupMean);
        var firms = potential.Firms.Where(f => query.Zone is null or "" || f.Firm.Zone == query.Zone).ToArray();
        return new([.. firms.Skip(query.Skip()).Take(query.Size()).Select(View)], firms.Length) { KnownAt = books.KnownAt };
    }

    private static PotentialFirm View(FirmPotential f)
    {
        var (stated, source) = (f.Firm.Input.Stated, f.Firm.Input.Figures);
        return new(
            stated.Uscc, stated.Name, stated.Group, f.Firm.Zone, f.Firm.Class, f.Value, Printed.Ratio(f.LandMu)!.Value, Printed.Ratio(f.Value / f.LandMu),
            Printed.Ratio(f.Reference), Printed.Points(f.Gain)!.Value, Printed.Ratio(f.SpareLandMu)!.Value, f.Firm.EffectiveOn, f.Firm.DocumentNumber,
            source.Stream, source.Version, $"/api/yield/enterprises/{stated.Uscc}/years/{stated.Year}/history",
            $"/api/yield/enterprises/{stated.Uscc}/land?year={stated.Year}");
    }
}
