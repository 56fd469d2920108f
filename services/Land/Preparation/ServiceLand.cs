using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Preparation;

/// <summary>登记场地通平: roads, water, power and more are laid, the ground is level; works can start. The park does this, and registers it.</summary>
public sealed record ServiceLand(ServiceLevel Level, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ServiceLand>;

    public LandServiced ToEvent() => new(Level, EffectiveOn, DocumentNumber);
}

public static class ServiceLandEndpoint
{
    public static ProblemDetails Validate(ServiceLand command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/servicing")]
    public static (Recorded, LandServiced) Post(ServiceLand command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());
}
