using System.Globalization;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Preparation;

/// <summary>
/// 设定标准地指标: what whoever gets the land will have to promise. They may be stricter than the national control indicators (工业项目建设用地控制指标), never laxer (409
/// <c>laxer-than-national</c>); which indicators those are is a rule of the day. Ratios as decimals (0.40 = 40 %), intensity in yuan per square metre, taxes in
/// yuan per mu.
/// </summary>
/// <param name="IndustryCode">GB/T 4754: two digits.</param>
public sealed record SetStandardIndicators(string IndustryCode, EquatableArray<Indicator> Indicators, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<SetStandardIndicators>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.IndustryCode).Must(code => code.Length == 2 && code.All(char.IsAsciiDigit)).WithText(texts, "invalid.industry-code");
            RuleFor(c => c.Indicators).Must(i => i.Count is > 0 and <= 30 && i.DistinctBy(x => x.Metric).Count() == i.Count && !i.Any(x => x.Metric.IsDate()))
                .WithText(texts, "invalid.indicators");
            RuleForEach(c => c.Indicators).ChildRules(i => i.RuleFor(x => x.Target).InclusiveBetween(0, 1_000_000_000_000));
        }
    }

    public StandardIndicatorsSet ToEvent() => new(IndustryCode, Indicators, EffectiveOn, DocumentNumber);
}

public static class SetStandardIndicatorsEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(SetStandardIndicators command, Timeline<Parcel> parcel, VersionedRules rules)
    {
        var national = rules.On(LandRules.ControlIndicators, command.EffectiveOn);
        var laxer = from indicator in command.Indicators
                    let limit = NationalLimit(national, indicator.Metric, command.IndustryCode)
                    where limit is not null && !indicator.Metric.IsMetBy(limit.Value, indicator.Target)
                    select Refusals.LaxerThanNational(indicator, limit.Value, national.DocumentNumber);
        return laxer.FirstOrDefault() ?? Lifecycle.Check(parcel, command.ToEvent());
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/standard-indicators")]
    public static (Recorded, StandardIndicatorsSet) Post(SetStandardIndicators command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());

    /// <summary>What the national indicators demand of this industry, if they say anything.</summary>
    internal static decimal? NationalLimit(RuleVersion national, Metric metric, string industryCode) => metric switch
    {
        Metric.PlotRatio => national.FindOrNull(string.Create(CultureInfo.InvariantCulture, $"plotRatioMin.{industryCode}"))?.Value,
        Metric.BuildingCoefficient => national["buildingCoefficientMin"],
        Metric.OfficeLandShare => national["officeLandShareMax"],
        Metric.OfficeFloorShare => national.FindOrNull("officeFloorShareMax")?.Value,
        _ => null,
    };
}
