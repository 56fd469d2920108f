using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Parcels;

/// <summary>交地: the land is handed over (交地确认书).</summary>
public sealed record DeliverLand(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<DeliverLand>;
}

/// <summary>
/// 动工: works have begun, to the depth that counts (domain.md A.2). Without a permit and the depth reached, the day stands but proves no promise.
/// </summary>
/// <param name="FoundationProgressShare">How far the foundation is: 1 = finished, which a pit and piles need; of others a third is enough.</param>
public sealed record CommenceWorks(
    DateOnly EffectiveOn, string DocumentNumber, string? ConstructionPermitNumber = null, FoundationType? FoundationType = null,
    decimal? FoundationProgressShare = null) : IStep
{
    public sealed class Validator : StepValidator<CommenceWorks>
    {
        public Validator()
        {
            RuleFor(c => c.ConstructionPermitNumber).MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.FoundationProgressShare).InclusiveBetween(0, 1);
        }
    }
}

/// <summary>竣工.</summary>
public sealed record CompleteWorks(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<CompleteWorks>;
}

/// <summary>投产.</summary>
public sealed record StartProduction(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<StartProduction>;
}

// The bureau and the park register steps of the holder: each once, in their order, by somebody who holds the land on that day.
public static class DeliverLandEndpoint
{
    public static ProblemDetails Validate(DeliverLand command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, Decide(command));

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/deliver")]
    public static (Recorded, LandDelivered, OutgoingMessages) Post(DeliverLand command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var delivered = Decide(command);
        return (new(parcel.Version + 1), delivered, [Tell.Reached(parcel.Id, parcel.Version + 1, LandMilestone.Delivered, delivered, clock.GetUtcNow())]);
    }

    private static LandDelivered Decide(DeliverLand command) => new(command.EffectiveOn, command.DocumentNumber);
}

public static class CommenceWorksEndpoint
{
    public static ProblemDetails Validate(CommenceWorks command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, Decide(command));

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/commence")]
    public static (Recorded, WorksCommenced, OutgoingMessages) Post(CommenceWorks command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var commenced = Decide(command);
        return (new(parcel.Version + 1), commenced, [Tell.Reached(parcel.Id, parcel.Version + 1, LandMilestone.Commenced, commenced, clock.GetUtcNow())]);
    }

    private static WorksCommenced Decide(CommenceWorks command) =>
        new(command.ConstructionPermitNumber, command.EffectiveOn, command.DocumentNumber, command.FoundationType, command.FoundationProgressShare);
}

public static class CompleteWorksEndpoint
{
    public static ProblemDetails Validate(CompleteWorks command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, Decide(command));

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/complete")]
    public static (Recorded, WorksCompleted, OutgoingMessages) Post(CompleteWorks command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var completed = Decide(command);
        return (new(parcel.Version + 1), completed, [Tell.Reached(parcel.Id, parcel.Version + 1, LandMilestone.Completed, completed, clock.GetUtcNow())]);
    }

    private static WorksCompleted Decide(CompleteWorks command) => new(command.EffectiveOn, command.DocumentNumber);
}

public static class StartProductionEndpoint
{
    public static ProblemDetails Validate(StartProduction command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, Decide(command));

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/production")]
    public static (Recorded, ProductionStarted, OutgoingMessages) Post(
        StartProduction command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var started = Decide(command);
        return (new(parcel.Version + 1), started, [Tell.Reached(parcel.Id, parcel.Version + 1, LandMilestone.InProduction, started, clock.GetUtcNow())]);
    }

    private static ProductionStarted Decide(StartProduction command) => new(command.EffectiveOn, command.DocumentNumber);
}
