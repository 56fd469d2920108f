using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.LandContracts;

/// <summary>
/// 登记抵押、查封. A mortgage needs a registered right, and cannot be had on seized land; a court seizes what it sees fit. Transfer, split, surrender and exchange
/// respect both.
/// </summary>
/// <param name="Number">不动产登记证明号, or of the 协助执行通知书: by it the restriction is lifted.</param>
/// <param name="InFavourOf">Mortgagee, or court.</param>
/// <param name="AmountYuan">The debt that it secures.</param>
public sealed record PlaceRestriction(
    RestrictionKind Kind, string Number, string InFavourOf, Yuan? AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<PlaceRestriction>
    {
        public Validator()
        {
            RuleFor(c => c.Number).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.InFavourOf).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.AmountYuan).IsAmount();
        }
    }

    public RestrictionPlaced ToEvent() => new(Kind, Number, InFavourOf, AmountYuan, EffectiveOn, DocumentNumber);
}

public static class PlaceRestrictionEndpoint
{
    public static ProblemDetails Validate(PlaceRestriction command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/restrictions")]
    public static (Recorded, RestrictionPlaced, OutgoingMessages) Post(
        PlaceRestriction command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var placed = command.ToEvent();
        return (new(parcel.Version + 1), placed, [.. Tell.OfAll(parcel, [placed], clock.GetUtcNow())]);
    }
}

/// <summary>登记抵押注销、解除查封.</summary>
public sealed record LiftRestriction(string Number, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<LiftRestriction>
    {
        public Validator() => RuleFor(c => c.Number).NotEmpty().MaximumLength(CommonRules.LongestCode);
    }

    public RestrictionLifted ToEvent() => new(Number, EffectiveOn, DocumentNumber);
}

public static class LiftRestrictionEndpoint
{
    public static ProblemDetails Validate(LiftRestriction command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/restriction-lifts")]
    public static (Recorded, RestrictionLifted, OutgoingMessages) Post(
        LiftRestriction command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var lifted = command.ToEvent();
        return (new(parcel.Version + 1), lifted, [.. Tell.OfAll(parcel, [lifted], clock.GetUtcNow())]);
    }
}
