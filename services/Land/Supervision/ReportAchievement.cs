using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Preparation;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Supervision;

/// <summary>
/// 登记履约数据: a figure of the holder's, about a day, and the paper that proves it. Without a paper it is kept, and proves nothing. Of a date (start, finish,
/// production), 0 says that a visit on that day found nothing.
/// </summary>
/// <param name="AboutOn">The day that the figure is about: of a year's tax, 31 December.</param>
public sealed record ReportAchievement(
    Metric Metric, decimal Value, DateOnly AboutOn, string? EvidenceNumber, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ReportAchievement>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Value).InclusiveBetween(0, 1_000_000_000_000);
            RuleFor(c => c.Value).Equal(0).When(c => c.Metric.IsDate()).WithText(texts, "invalid.date-is-a-milestone");
            RuleFor(c => c.AboutOn).IsDay();
            RuleFor(c => c.AboutOn).LessThanOrEqualTo(c => c.EffectiveOn);
            RuleFor(c => c.EvidenceNumber).MaximumLength(CommonRules.LongestName);
        }
    }

    public AchievementReported ToEvent() => new(Metric, Value, AboutOn, EvidenceNumber, EffectiveOn, DocumentNumber);
}

public static class ReportAchievementEndpoint
{
    public static ProblemDetails Validate(ReportAchievement command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/achievements")]
    public static (Recorded, AchievementReported) Post(ReportAchievement command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());
}

/// <summary>
/// 登记土地复核验收: what stands there was measured, and held against the conditions of the contract. The bureau's; after completion. Ratios as decimals.
/// </summary>
public sealed record AcceptCompletion(
    decimal? PlotRatio, decimal? BuildingCoefficient, decimal? OfficeLandShare, decimal? OfficeFloorShare, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<AcceptCompletion>
    {
        public Validator()
        {
            RuleFor(c => c.PlotRatio).InclusiveBetween(0, 20);
            RuleFor(c => c.BuildingCoefficient).InclusiveBetween(0, 1);
            RuleFor(c => c.OfficeLandShare).InclusiveBetween(0, 1);
            RuleFor(c => c.OfficeFloorShare).InclusiveBetween(0, 1);
        }
    }

    public CompletionAccepted ToEvent() => new(PlotRatio, BuildingCoefficient, OfficeLandShare, OfficeFloorShare, EffectiveOn, DocumentNumber);
}

public static class AcceptCompletionEndpoint
{
    public static ProblemDetails Validate(AcceptCompletion command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/acceptance")]
    public static (Recorded, CompletionAccepted) Post(AcceptCompletion command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());
}
