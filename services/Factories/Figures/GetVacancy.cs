using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Figures;

/// <summary>空置 as of a day.</summary>
public sealed record VacancyQuery : IAsOfQuery, IPageQuery
{
    /// <summary>Only units of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    /// <summary>Only units that have been vacant for more days than this.</summary>
    [FromQuery] public int? LongerThanDays { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<VacancyQuery>
    {
        public Validator()
        {
            Include(new Paging.Rules<VacancyQuery>());
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestCode);
            RuleFor(q => q.LongerThanDays).InclusiveBetween(0, 100_000);
        }
    }
}

/// <summary>So many units, so many square metres, for one reason or one age.</summary>
public sealed record VacancySum(string Of, int Units, Area AreaSquareMetres);

/// <summary>A page of vacant units, the longest vacant first; and all of them by reason and by age.</summary>
public sealed record VacancyPage(
    IReadOnlyList<VacantUnit> Items, long Total, Area AreaSquareMetres, IReadOnlyList<VacancySum> ByReason, IReadOnlyList<VacancySum> ByAge, DateOnly AsOf);

public static class GetVacancyEndpoint
{
    /// <summary>空置分析：原因与时长（按事实日期与当时掌握）. The days are computed from what happened; nobody types them.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/vacancy")]
    public static async Task<VacancyPage> Get([AsParameters] VacancyQuery query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        var rule = (await FactoryRules.LoadAsync(session, ct)).On(FactoryRules.Figures, day);
        var bounds = new[] { rule.Whole("vacancyFirstDays"), rule.Whole("vacancySecondDays"), rule.Whole("vacancyThirdDays") };
        var vacant = await FindAsync(session, day, query.Known(clock), query.Zone, query.LongerThanDays, ct);
        return new(
            [.. vacant.Skip(query.Skip()).Take(query.Size())], vacant.Count, vacant.Sum(v => v.AreaSquareMetres),
            [.. vacant.GroupBy(v => v.Reason).OrderBy(g => g.Key).Select(g => new VacancySum(Camel(g.Key.ToString()), g.Count(), g.Sum(v => v.AreaSquareMetres)))],
            [.. vacant.GroupBy(v => bounds.Count(b => v.Days > b)).OrderBy(g => g.Key).Select(g => new VacancySum(
                g.Key < bounds.Length ? $"<={bounds[g.Key]}" : $">{bounds[^1]}", g.Count(), g.Sum(v => v.AreaSquareMetres)))],
            day);
    }

    /// <summary>All vacant units, the longest vacant first.</summary>
    internal static async Task<IReadOnlyList<VacantUnit>> FindAsync(
        IQuerySession session, DateOnly day, DateTimeOffset known, string? zone, int? longerThanDays, CancellationToken ct) =>
        [.. (await UnitStates.OnAsync(session, day, known, zone, ct, withoutTenant: true)).Select(u => u.Vacant(day)).OfType<VacantUnit>()
            .Where(v => v.Days > (longerThanDays ?? -1)).OrderByDescending(v => v.Days).ThenBy(v => v.BuildingCode).ThenBy(v => v.Code)];

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
