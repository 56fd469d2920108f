using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Outlines;

/// <summary>登记实测面积: a survey has measured the parcel. The bureau and the park may. The certificate's area stays; the answer says whether they differ by more than is allowed. Square metres.</summary>
public sealed record SurveyParcel(Area AreaSquareMetres, string Surveyor, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<SurveyParcel>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.AreaSquareMetres).Must(a => a > Area.Zero && a <= Limits.LargestParcel).WithText(texts, "invalid.area");
            RuleFor(c => c.Surveyor).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>The parcel's version, and its three areas side by side.</summary>
public sealed record ParcelIsSurveyed(long Version, ParcelAreas Areas);

public static class SurveyParcelEndpoint
{
    public static ProblemDetails Validate(SurveyParcel command, Timeline<Parcel> parcel) =>
        parcel.At(command.EffectiveOn) is null ? Refusals.NotRegisteredYet(parcel.Now().Code, command.EffectiveOn) : WolverineContinue.NoProblems;

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/survey")]
    public static async Task<(ParcelIsSurveyed, ParcelSurveyed)> Post(SurveyParcel command, [WriteModel("parcelId")] Timeline<Parcel> parcel, IDocumentSession session, CancellationToken ct)
    {
        var surveyed = new ParcelSurveyed(command.AreaSquareMetres, command.Surveyor, command.EffectiveOn, command.DocumentNumber);
        var land = parcel.At(command.EffectiveOn)!;
        return (new(parcel.Version + 1, ParcelAreas.Of(land with { Survey = Survey.Of(land.Survey, surveyed) }, await Tolerances.OnAsync(session, command.EffectiveOn, ct))), surveyed);
    }
}

/// <summary>
/// 建筑物落图: where a building stands on the parcel. The bureau and the park may. A building that reaches over the parcel's border is refused (409 <c>building-outside-parcel</c>); where the
/// parcel is not drawn, that cannot be known and is not asked.
/// </summary>
public sealed record OutlineBuilding(string BuildingCode, Boundary Footprint, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<OutlineBuilding>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.BuildingCode).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.Footprint).IsOutline(texts);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

public static class OutlineBuildingEndpoint
{
    public static async Task<ProblemDetails> ValidateAsync(OutlineBuilding command, Timeline<Parcel> parcel, IQuerySession session, CancellationToken ct)
    {
        if (parcel.At(command.EffectiveOn) is not { } land) return Refusals.NotRegisteredYet(parcel.Now().Code, command.EffectiveOn);
        if (land.Boundary is null) return WolverineContinue.NoProblems;
        var tolerances = await Tolerances.OnAsync(session, command.EffectiveOn, ct);
        return Boundaries.Outside(command.Footprint.Shape(), land.Boundary.Shape(), tolerances.BorderWidthMetres) is { } outside
            ? Refusals.BuildingOutsideParcel(command.BuildingCode, land.Code, outside)
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/buildings")]
    public static (Recorded, BuildingOutlined) Post(OutlineBuilding command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), new(command.BuildingCode, command.Footprint, command.EffectiveOn, command.DocumentNumber));
}
