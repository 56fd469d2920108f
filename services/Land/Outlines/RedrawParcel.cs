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

/// <summary>
/// 变更界址: from that day on the parcel is drawn otherwise. The bureau and the park may. Refused where it lies on another parcel in force (409 <c>parcels-overlap</c>), or leaves a
/// building of its own outside (409 <c>building-outside-parcel</c>). Earlier days keep their outline; the area on the certificate does not change.
/// </summary>
public sealed record RedrawParcel(Boundary Boundary, string Reason, string? SourceFile, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<RedrawParcel>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Boundary).IsOutline(texts);
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.SourceFile).MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>The parcel's version, and its three areas as they are now.</summary>
public sealed record ParcelIsRedrawn(long Version, ParcelAreas Areas);

public static class RedrawParcelEndpoint
{
    public static async Task<ProblemDetails> ValidateAsync(RedrawParcel command, Timeline<Parcel> parcel, IDocumentSession session, CancellationToken ct)
    {
        if (parcel.At(command.EffectiveOn) is not { } land) return Refusals.NotRegisteredYet(parcel.Now().Code, command.EffectiveOn);

        var tolerances = await Tolerances.OnAsync(session, command.EffectiveOn, ct);
        var shape = command.Boundary.Shape();
        foreach (var building in land.Survey?.Buildings ?? [])
            if (Boundaries.Outside(building.Footprint.Shape(), shape, tolerances.BorderWidthMetres) is { } outside) return Refusals.BuildingOutsideParcel(building.Code, land.Code, outside);

        return await Neighbours.RefuseOverlapAsync(session, command.Boundary, command.EffectiveOn, parcel.DrawnUntil(command.EffectiveOn), [parcel.Id], ct);
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/redraw")]
    public static async Task<(ParcelIsRedrawn, ParcelRedrawn)> Post(RedrawParcel command, [WriteModel("parcelId")] Timeline<Parcel> parcel, IDocumentSession session, CancellationToken ct)
    {
        var redrawn = new ParcelRedrawn(command.Boundary, command.Reason, command.SourceFile, command.EffectiveOn, command.DocumentNumber);
        var land = parcel.At(command.EffectiveOn)! with { Boundary = command.Boundary };
        return (new(parcel.Version + 1, ParcelAreas.Of(land, await Tolerances.OnAsync(session, command.EffectiveOn, ct))), redrawn);
    }

    // Told late, a new outline holds only until the next one.
    private static DateOnly? DrawnUntil(this Timeline<Parcel> parcel, DateOnly day) =>
        parcel.Entries.Where(e => e.Event is ParcelRedrawn && parcel.Stands(e.Source)).Select(e => ((ParcelRedrawn)e.Event).EffectiveOn).Where(on => on > day).Cast<DateOnly?>().Min();
}

internal static class OutlineRules
{
    /// <summary>An outline that can be one, in degrees.</summary>
    public static void IsOutline<T>(this IRuleBuilder<T, Boundary?> boundary, Texts texts) => boundary.Custom((outline, context) =>
    {
        if (outline?.Fault() is { } fault) context.AddFailure(context.PropertyPath, fault.Message(texts));
    });
}
