using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Lineage;
using ParkPlatform.Land.Supervision;

namespace ParkPlatform.Land.Parcels;

/// <summary>How far the holder has got: the day of each step.</summary>
/// <param name="RegisteredOn">不动产登记.</param>
/// <param name="PlanningPermitOn">建设用地规划许可证.</param>
/// <param name="WorksPermitOn">建设工程规划许可证.</param>
/// <param name="ConstructionPermitOn">施工许可证.</param>
/// <param name="AcceptedOn">土地复核验收.</param>
/// <param name="AtCapacityOn">达产验收, passed.</param>
/// <param name="ReviewedOn">The last 履约评估.</param>
public sealed record Milestones(
    DateOnly? DeliveredOn = null, DateOnly? CommencedOn = null, DateOnly? CompletedOn = null, DateOnly? ProductionOn = null,
    DateOnly? RegisteredOn = null, DateOnly? PlanningPermitOn = null, DateOnly? WorksPermitOn = null, DateOnly? ConstructionPermitOn = null,
    DateOnly? AcceptedOn = null, DateOnly? AtCapacityOn = null, DateOnly? ReviewedOn = null)
{
    /// <summary>The steps that the other services are told of.</summary>
    public IEnumerable<(LandMilestone Milestone, DateOnly On)> Told() =>
        from step in Enum.GetValues<LandMilestone>()
        let day = this[step]
        where day is not null
        select (step, day.Value);

    public DateOnly? this[LandMilestone milestone] => milestone switch
    {
        LandMilestone.Delivered => DeliveredOn,
        LandMilestone.Commenced => CommencedOn,
        LandMilestone.Completed => CompletedOn,
        LandMilestone.InProduction => ProductionOn,
        _ => null,
    };

    internal static Milestones After(Milestones reached, IFact fact) => fact switch
    {
        LandDelivered e => reached.With(LandMilestone.Delivered, e.EffectiveOn),
        WorksCommenced e => reached.With(LandMilestone.Commenced, e.EffectiveOn),
        WorksCompleted e => reached.With(LandMilestone.Completed, e.EffectiveOn),
        ProductionStarted e => reached.With(LandMilestone.InProduction, e.EffectiveOn),
        MilestoneCarriedOver e => reached.With(e.Milestone, e.ReachedOn),
        RightRegistered e => reached with { RegisteredOn = e.EffectiveOn },
        PermitIssued { Kind: PermitKind.LandPlanning } e => reached with { PlanningPermitOn = e.EffectiveOn },
        PermitIssued { Kind: PermitKind.WorksPlanning } e => reached with { WorksPermitOn = e.EffectiveOn },
        PermitIssued { Kind: PermitKind.Construction } e => reached with { ConstructionPermitOn = e.EffectiveOn },
        CompletionAccepted e => reached with { AcceptedOn = e.EffectiveOn },
        PerformanceChecked { Checkpoint: Checkpoint.Capacity, Passed: true } e => reached with { AtCapacityOn = e.EffectiveOn },
        PerformanceChecked { Checkpoint: Checkpoint.Periodic or Checkpoint.PreExpiry } e => reached with { ReviewedOn = e.EffectiveOn },
        _ => reached,
    };

    private Milestones With(LandMilestone milestone, DateOnly on) => milestone switch
    {
        LandMilestone.Delivered => this with { DeliveredOn = on },
        LandMilestone.Commenced => this with { CommencedOn = on },
        LandMilestone.Completed => this with { CompletedOn = on },
        _ => this with { ProductionOn = on },
    };
}
