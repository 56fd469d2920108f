using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.LandContracts;

/// <summary>
/// 登记价款缴纳: so much of the price has come in on this day, by this receipt. Yuan. Interest is no part of it. More than is owed is refused (409
/// <c>more-than-owed</c>).
/// </summary>
public sealed record PayPrice(Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<PayPrice>
    {
        public Validator() => RuleFor(c => c.AmountYuan).IsAmount().Must(a => a > Yuan.Zero).WithText(Texts.Common, "invalid.amount");
    }

    public PricePaid ToEvent() => new(AmountYuan, EffectiveOn, DocumentNumber);
}

public static class PayPriceEndpoint
{
    public static ProblemDetails Validate(PayPrice command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/payments")]
    public static (Recorded, PricePaid) Post(PayPrice command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());
}
