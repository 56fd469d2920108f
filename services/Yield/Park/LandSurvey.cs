using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Parameters;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Park;

/// <summary>开发区土地调查成果: what a survey found, of this day.</summary>
public sealed record LandSurveyed(int Year, LandSurveyFigures Figures, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The survey of one year, as it is known.</summary>
public sealed record LandSurvey(int Year, LandSurveyFigures Figures, DateOnly SurveyedOn, string DocumentNumber) : IState<LandSurvey>
{
    public static LandSurvey? Evolve(LandSurvey? survey, IFact fact) => fact is LandSurveyed e ? new(e.Year, e.Figures, e.EffectiveOn, e.DocumentNumber) : survey;

    public static Guid StreamOf(string tenant, int year) =>
        StableId.From(tenant, "land-survey", year.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

public static class LandSurveyEvents
{
    /// <summary>The name under which surveys are stored. It never changes; a class may.</summary>
    public static readonly EventNames Names = new() { { "park_land_surveyed", typeof(LandSurveyed) } };
}

/// <summary>录入土地调查成果: what a survey of the park's land found, in hectares and 10 000 yuan. Said again with a later day, it holds from that day.</summary>
public sealed record StateLandSurvey(LandSurveyFigures Figures, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<StateLandSurvey>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Figures).Must(f => f.All().All(Limits.IsQuantity)).WithText(texts, "invalid.quantity");
            RuleFor(c => c.Figures).Must(f => !(f.Industrial + f.Residential > f.BuiltUp) && !(f.ReadyToSupply > f.NotBuiltUp)).WithText(texts, "invalid.survey-parts");
        }
    }
}

/// <summary>201 for the first survey of a year, 200 afterwards.</summary>
public sealed record LandSurveyIsStated(int Year, long Version, bool IsNew) : CreatedOrFound(IsNew, $"/api/yield/park/surveys/{Year}");

/// <summary>土地集约利用评价 of a year: what the survey found, and what follows.</summary>
/// <param name="Rule">Which ideal values were used.</param>
/// <param name="Score">综合得分, weighted for the type of the zone; <paramref name="WeightRule"/> is where the weights come from.</param>
/// <param name="Potential">用地潜力.</param>
public sealed record LandIntensityView(
    int Year, DateOnly SurveyedOn, string DocumentNumber, LandSurveyFigures Figures, ZoneType? ZoneType, IReadOnlyList<IntensityIndicator> Indicators, RuleReference Rule,
    string Sources, decimal? Score, RuleReference WeightRule, IReadOnlyList<LandPotential> Potential);

public static class StateLandSurveyEndpoint
{
    public static Guid StreamOf(int year, ClaimsPrincipal user) => LandSurvey.StreamOf(user.Tenant(), year);

    public static ProblemDetails Validate(int year, Texts texts) => year is < Limits.FirstYear or > Limits.LastYear
        ? CommonProblems.InvalidField("year", texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear))
        : WolverineContinue.NoProblems;

    [ForRoles(Roles.Planner, Roles.Bureau)]
    [WolverinePut("/api/yield/park/surveys/{year}")]
    public static (LandSurveyIsStated, LandSurveyed) Put(
        StateLandSurvey command, int year, [WriteModel(FromMethod = nameof(StreamOf))] Timeline<LandSurvey>? known) => (
            new(year, (known?.Version ?? 0) + 1, known is null), new(year, command.Figures, command.EffectiveOn, command.DocumentNumber));
}

public static class GetLandIntensityEndpoint
{
    /// <summary>开发区土地节约集约利用评价（按事实日期与当时掌握）: the indicators of the survey, each with its formula, its ideal value and its score; the
    /// score of all of them by the weights for the type of the zone; and the land that there is room for (用地潜力).</summary>
    [ForOffices]
    [WolverineGet("/api/yield/park/surveys/{year}")]
    public static async Task<LandIntensityView?> Get(
        int year, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock));
        if ((await session.TimelineAsync<LandSurvey>(LandSurvey.StreamOf(user.Tenant(), year), ct))?.KnownAt(known) is not { } recorded) return null;
        if (recorded.At(day) is not { } survey) return null;
        var rules = (await YieldParameters.LoadAsync(session, ct)).KnownAt(known);
        var (ideals, weights) = (rules.On(YieldParameters.Intensity, survey.SurveyedOn), rules.On(YieldParameters.IntensityWeights, survey.SurveyedOn));
        var indicators = LandIntensity.Of(survey.Figures, ideals, weights);
        response.SetETag(recorded.Version);
        return new(
            year, survey.SurveyedOn, survey.DocumentNumber, survey.Figures, LandIntensity.TypeOf(survey.Figures), indicators,
            ideals.On(survey.SurveyedOn), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/api/yield/park/surveys/{year}/history"),
            LandIntensity.ScoreOf(indicators), weights.On(survey.SurveyedOn), LandIntensity.PotentialOf(survey.Figures, ideals));
    }
}

public static class GetLandSurveyHistoryEndpoint
{
    /// <summary>土地调查履历.</summary>
    [ForOffices]
    [WolverineGet("/api/yield/park/surveys/{year}/history")]
    public static Task<IReadOnlyList<HistoryEntry>?> Get(int year, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        session.HistoryAsync(LandSurvey.StreamOf(user.Tenant(), year), texts, user, ct);
}
