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
/// 登记交还、协议收回: the holder gives the land back by agreement, for a compensation or none. Yuan. Not while a court has seized it; a mortgagee must agree. Taking
/// land back without the holder's agreement is not done here.
/// </summary>
public sealed record SurrenderLand(string Reason, Yuan? CompensationYuan, string? MortgageeConsent, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<SurrenderLand>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.CompensationYuan).IsAmount();
            RuleFor(c => c.MortgageeConsent).MaximumLength(CommonRules.LongestName);
        }
    }

    public LandSurrendered ToEvent() => new(Reason, CompensationYuan, EffectiveOn, DocumentNumber);
}

public static class SurrenderLandEndpoint
{
    public static ProblemDetails Validate(SurrenderLand command, Timeline<Parcel> parcel) =>
        parcel.At(command.EffectiveOn) is { Grant: not null } land && Encumbrances.OfRestrictions(land, command.MortgageeConsent) is { } refusal
            ? Refusals.Of(refusal)
            : Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/surrender")]
    public static (Recorded, LandSurrendered, OutgoingMessages) Post(
        SurrenderLand command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var surrendered = command.ToEvent();
        return (new(parcel.Version + 1), surrendered, [.. Tell.OfAll(parcel, [surrendered], clock.GetUtcNow())]);
    }
}

/// <summary>
/// 登记期满收回: the term is over and nobody has renewed it (城市房地产管理法 art. 22). Its effect begins on the day after the last of the term, not before (409
/// <c>term-not-over</c>).
/// </summary>
public sealed record ExpireTerm(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ExpireTerm>;

    public LandTermExpired ToEvent() => new(EffectiveOn, DocumentNumber);
}

public static class ExpireTermEndpoint
{
    public static ProblemDetails Validate(ExpireTerm command, Timeline<Parcel> parcel) => parcel.At(command.EffectiveOn) switch
    {
        { Grant: not null, TermUntil: null } land => Refusals.Of(new Refusal("no-term", land.Code)),
        { Grant: not null, TermUntil: { } last } when command.EffectiveOn <= last => Refusals.Of(new Refusal("term-not-over", last)),
        _ => Lifecycle.Check(parcel, command.ToEvent()),
    };

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/expiry")]
    public static (Recorded, LandTermExpired, OutgoingMessages) Post(ExpireTerm command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var expired = command.ToEvent();
        return (new(parcel.Version + 1), expired, [.. Tell.OfAll(parcel, [expired], clock.GetUtcNow())]);
    }
}
