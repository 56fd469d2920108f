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
/// 登记不动产权证: from this day the right exists (民法典 art. 349). Only once the price is paid in full; a certificate for a share of it there is not (409
/// <c>price-not-paid</c>).
/// </summary>
public sealed record RegisterRight(string CertificateNumber, string? UnitCode, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<RegisterRight>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.CertificateNumber).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.UnitCode).Must(code => RealEstateUnitCode.IsWellFormed(code)).When(c => c.UnitCode is not null).WithText(texts, "invalid.unit-code");
        }
    }

    public RightRegistered ToEvent() => new(CertificateNumber, UnitCode, EffectiveOn, DocumentNumber);
}

public static class RegisterRightEndpoint
{
    public static ProblemDetails Validate(RegisterRight command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/registration")]
    public static (Recorded, RightRegistered) Post(RegisterRight command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());
}
