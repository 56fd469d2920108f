using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Preparation;

/// <summary>
/// 出具规划条件: location, use and intensity by the detailed plan (城乡规划法 art. 38); they hold from this day on, until others are issued. Not while somebody holds the
/// land: then the contract says what holds.
/// </summary>
public sealed record IssuePlanningConditions(PlanningConditions Conditions, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<IssuePlanningConditions>
    {
        public Validator(Texts texts) => RuleFor(c => c.Conditions).SetValidator(new PlanningConditionsValidator(texts));
    }

    public PlanningConditionsIssued ToEvent() => new(Conditions, EffectiveOn, DocumentNumber);
}

public static class IssuePlanningConditionsEndpoint
{
    public static ProblemDetails Validate(IssuePlanningConditions command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/planning-conditions")]
    public static (Recorded, PlanningConditionsIssued, OutgoingMessages) Post(
        IssuePlanningConditions command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var issued = command.ToEvent();
        return (new(parcel.Version + 1), issued, [.. Tell.OfAll(parcel, [issued], clock.GetUtcNow())]);
    }
}
