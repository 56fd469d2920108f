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

/// <summary>A step of the holder with the land. The bureau and the park register steps; each once, in their order, by somebody who holds the land on that day.</summary>
public interface IMilestone
{
    DateOnly EffectiveOn { get; }
    string DocumentNumber { get; }
}

/// <summary>交地: the land is handed over (交地确认书).</summary>
public sealed record DeliverLand(DateOnly EffectiveOn, string DocumentNumber) : IMilestone
{
    public sealed class Validator : MilestoneValidator<DeliverLand>;
}

/// <summary>动工: works have begun, to the depth that counts (domain.md A.2).</summary>
public sealed record CommenceWorks(DateOnly EffectiveOn, string DocumentNumber, string? ConstructionPermitNumber = null) : IMilestone
{
    public sealed class Validator : MilestoneValidator<CommenceWorks>
    {
        public Validator() => RuleFor(c => c.ConstructionPermitNumber).MaximumLength(100);
    }
}

/// <summary>竣工.</summary>
public sealed record CompleteWorks(DateOnly EffectiveOn, string DocumentNumber) : IMilestone
{
    public sealed class Validator : MilestoneValidator<CompleteWorks>;
}

/// <summary>投产.</summary>
public sealed record StartProduction(DateOnly EffectiveOn, string DocumentNumber) : IMilestone
{
    public sealed class Validator : MilestoneValidator<StartProduction>;
}

public abstract class MilestoneValidator<T> : AbstractValidator<T> where T : IMilestone
{
    protected MilestoneValidator()
    {
        RuleFor(c => c.EffectiveOn).IsDay();
        RuleFor(c => c.DocumentNumber).IsDocumentNumber();
    }
}

public static class DeliverLandEndpoint
{
    public static ProblemDetails Validate(DeliverLand command, Timeline<Parcel> parcel) => MilestoneRules.Check(parcel, command.EffectiveOn, LandMilestone.Delivered);

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/deliver")]
    public static (Recorded, LandDelivered, OutgoingMessages) Post(DeliverLand command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var delivered = new LandDelivered(command.EffectiveOn, command.DocumentNumber);
        return (new(parcel.Version + 1), delivered, [Tell.Reached(parcel.Id, parcel.Version + 1, LandMilestone.Delivered, delivered, clock.GetUtcNow())]);
    }
}

public static class CommenceWorksEndpoint
{
    public static ProblemDetails Validate(CommenceWorks command, Timeline<Parcel> parcel) => MilestoneRules.Check(parcel, command.EffectiveOn, LandMilestone.Commenced);

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/commence")]
    public static (Recorded, WorksCommenced, OutgoingMessages) Post(CommenceWorks command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var commenced = new WorksCommenced(command.ConstructionPermitNumber, command.EffectiveOn, command.DocumentNumber);
        return (new(parcel.Version + 1), commenced, [Tell.Reached(parcel.Id, parcel.Version + 1, LandMilestone.Commenced, commenced, clock.GetUtcNow())]);
    }
}

public static class CompleteWorksEndpoint
{
    public static ProblemDetails Validate(CompleteWorks command, Timeline<Parcel> parcel) => MilestoneRules.Check(parcel, command.EffectiveOn, LandMilestone.Completed);

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/complete")]
    public static (Recorded, WorksCompleted, OutgoingMessages) Post(CompleteWorks command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var completed = new WorksCompleted(command.EffectiveOn, command.DocumentNumber);
        return (new(parcel.Version + 1), completed, [Tell.Reached(parcel.Id, parcel.Version + 1, LandMilestone.Completed, completed, clock.GetUtcNow())]);
    }
}

public static class StartProductionEndpoint
{
    public static ProblemDetails Validate(StartProduction command, Timeline<Parcel> parcel) => MilestoneRules.Check(parcel, command.EffectiveOn, LandMilestone.InProduction);

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/production")]
    public static (Recorded, ProductionStarted, OutgoingMessages) Post(StartProduction command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var started = new ProductionStarted(command.EffectiveOn, command.DocumentNumber);
        return (new(parcel.Version + 1), started, [Tell.Reached(parcel.Id, parcel.Version + 1, LandMilestone.InProduction, started, clock.GetUtcNow())]);
    }
}

internal static class MilestoneRules
{
    /// <summary>Somebody holds the land on that day; the step before is done, by then; this one is not, not even on a later day.</summary>
    public static ProblemDetails Check(Timeline<Parcel> parcel, DateOnly on, LandMilestone milestone)
    {
        if (parcel.At(on) is not { Grant: not null }) return Refusals.NotHeld(parcel.Now().Code, on);

        // The rest of this holder's time, however far it is known.
        var rest = parcel.From(on).TakeWhile(p => p.State.Grant is not null).Select(p => p.State.Milestones!).ToArray();
        var (now, last) = (rest[0], rest[^1]);

        if (Reached(last, milestone) is { } before) return Refusals.MilestoneReachedBefore(before);
        return milestone switch
        {
            LandMilestone.Completed when now.CommencedOn is null => Refusals.OutOfOrder("commenced", on),
            LandMilestone.InProduction when now.CompletedOn is null => Refusals.OutOfOrder("completed", on),
            _ => WolverineContinue.NoProblems,
        };
    }

    private static DateOnly? Reached(Milestones milestones, LandMilestone milestone) => milestone switch
    {
        LandMilestone.Delivered => milestones.DeliveredOn,
        LandMilestone.Commenced => milestones.CommencedOn,
        LandMilestone.Completed => milestones.CompletedOn,
        LandMilestone.InProduction => milestones.ProductionOn,
        _ => null,
    };
}
