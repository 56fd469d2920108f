using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Lineage;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Reservations;
using ParkPlatform.Land.Supervision;
using Wolverine.Http;

namespace ParkPlatform.Land.Parcels;

/// <summary>
/// Which step may follow which in the life of a parcel (domain.md C.2). One table for commands, which are refused, for corrections, which must not leave a
/// later entry without what it rests on, and for the answer to "what is next, and what is missing?". Rules that have figures in them are not here but with
/// their commands.
/// </summary>
internal static class Lifecycle
{
    /// <summary>Whether the facts fit into the parcel's life on their days, and leave nothing that is recorded of later days without its ground.</summary>
    public static ProblemDetails Check(Timeline<Parcel> parcel, params IFact[] facts) =>
        WhyNot(parcel, facts) is { } refusal ? Refusals.Of(refusal) : WolverineContinue.NoProblems;

    public static Refusal? WhyNot(Timeline<Parcel> parcel, params IFact[] facts)
    {
        if (facts.FirstOrDefault(fact => parcel.At(fact.EffectiveOn) is null) is { } outside)
            return parcel.RetiredOn() is { } retired && retired <= outside.EffectiveOn
                ? new("retired", parcel.Now().Code, retired)
                : new("not-registered-yet", parcel.Now().Code, outside.EffectiveOn);

        var added = NewMisfits(parcel, parcel.With(facts));
        return (added.FirstOrDefault(m => facts.Contains(m.Fact)) ?? added.FirstOrDefault())?.Why;
    }

    /// <summary>The entries that fitted before, and would not any more.</summary>
    public static IReadOnlyList<Misfit> NewMisfits(Timeline<Parcel> before, Timeline<Parcel> after)
    {
        var known = Misfits(before).ToHashSet();
        return [.. Misfits(after).Where(m => !known.Contains(m))];
    }

    private static IEnumerable<Misfit> Misfits(Timeline<Parcel> parcel) => parcel.As<LifeSoFar>().Periods is [.., var last] ? last.State.Misfits : [];

    /// <summary>What keeps the step from being taken on land that stands like this; null if nothing does.</summary>
    public static Refusal? WhyNot(Parcel? land, IFact step) => (land, step) switch
    {
        (null, IDescribesParcel or IWithdrawal) => null,
        (null, _) => new("not-registered-yet", "—", step.EffectiveOn),
        (_, ParcelRedrawn or ParcelSurveyed or BuildingOutlined) => null,
        (_, ParcelReserved or ParcelReservationRefused or ParcelReservationEnded or ParcelRestrictedByIdleCase or ParcelIdleCaseClosed) => null,
        (_, PlanningConditionsIssued) => land.Grant is null ? null : Supplied(land),
        (_, IPreparesLand e) => land.Grant is null ? OfPreparation(land, land.Preparation ?? new(), e) : Supplied(land),
        (_, IMovesOffering e) => OfOffering(land, e),
        (_, LandGranted) => land.PlanningConditions is null ? new("no-planning-conditions", land.Code) : land.Grant is null ? null : Supplied(land),
        (_, IEndsRight or IRetiresParcel) when land.Grant is null && step is not IRetiresParcel => NotHeld(land, step),
        (_, IGrantTerms or IDescribesParcel or IRetiresParcel or IEndsRight or RecoveryDecisionNotApplied or IWithdrawal) => null,
        ({ Grant: { } grant, Milestones: { } reached }, _) => OfHolder(land, grant, reached, step),
        _ => NotHeld(land, step),
    };

    private static Refusal? OfPreparation(Parcel land, LandPreparation done, IPreparesLand step) => step switch
    {
        QuotaAssigned => done.Quota is { } quota ? new("quota-assigned-before", land.Code, quota.Batch) : null,
        QuotaUnassigned e => done.Quota?.Batch != e.Batch || done.Conversion is not null ? new("no-quota", land.Code) : null,
        LandConversionApproved e => done.Quota?.Batch != e.Batch ? new("no-quota", land.Code) : Before(done.Conversion?.ApprovedOn),
        LandExpropriationApproved => done.Conversion is null ? new("no-conversion", land.Code) : Before(done.Expropriation?.ApprovedOn),
        CompensationPaid => done.Expropriation is null ? new("no-expropriation", land.Code) : Before(done.CompensatedOn),
        LandServiced => Before(done.ServicedOn),
        NetLandCertified { Source: LandSource.Converted } when done.Expropriation is null => new("no-expropriation", land.Code),
        NetLandCertified { Source: LandSource.Converted } when done.CompensatedOn is null => new("no-compensation", land.Code),
        NetLandCertified when land.PlanningConditions is null => new("no-planning-conditions", land.Code),
        NetLandCertified when done.ServicedOn is null => new("not-serviced", land.Code),
        NetLandCertified => Before(done.NetLand?.CertifiedOn),
        StandardIndicatorsSet when done.NetLand is null => new("not-net-land", land.Code),
        StandardIndicatorsSet when done.AssessedOn is null => new("no-assessment", land.Code),
        _ => null,
    };

    private static Refusal? OfOffering(Parcel land, IMovesOffering step) => step switch
    {
        ParcelOfferingApproved when land.PlanningConditions is null => new("no-planning-conditions", land.Code),
        ParcelOfferingApproved when land.Grant is not null => Supplied(land),
        ParcelOfferingApproved when land.Preparation?.NetLand is null => new("not-net-land", land.Code),
        ParcelOfferingApproved e => land.Offering is { } other && other.OfferingId != e.OfferingId ? new("offering-under-way", land.Code) : null,
        ParcelListed => null, // a day that was announced; what has ended meanwhile it does not touch
        _ => land.Offering?.OfferingId == step.OfferingId ? null : new("no-offering-under-way", land.Code),
    };

    private static Refusal? OfHolder(Parcel land, Grant grant, Milestones reached, IFact step) => step switch
    {
        LandDelivered => Reached(reached.DeliveredOn),
        WorksCommenced => Reached(reached.CommencedOn),
        WorksCompleted => Reached(reached.CompletedOn) ?? (reached.CommencedOn is null ? new("not-commenced", step.EffectiveOn) : null),
        ProductionStarted => Reached(reached.ProductionOn) ?? (reached.CompletedOn is null ? new("not-completed", step.EffectiveOn) : null),
        PricePaid e => grant.PriceYuan < (grant.PaidYuan ?? Yuan.Zero) + e.AmountYuan
            ? new("more-than-owed", grant.PriceYuan!.Value.Amount, (grant.PaidYuan ?? Yuan.Zero).Amount)
            : null,
        RightRegistered =>
            grant.IsPaid ? Reached(reached.RegisteredOn) : new("price-not-paid", land.Code, (grant.PaidYuan ?? Yuan.Zero).Amount, grant.PriceYuan?.Amount),
        PermitIssued { Kind: PermitKind.LandPlanning } => Before(reached.PlanningPermitOn),
        PermitIssued { Kind: PermitKind.WorksPlanning } =>
            reached.PlanningPermitOn is null ? new("no-planning-permit", land.Code) : Before(reached.WorksPermitOn),
        PermitIssued { Kind: PermitKind.Construction } =>
            reached.WorksPermitOn is null ? new("no-works-permit", land.Code) : Before(reached.ConstructionPermitOn),
        RestrictionPlaced { Kind: RestrictionKind.Mortgage } when reached.RegisteredOn is null => new("right-not-registered", land.Code),
        RestrictionPlaced { Kind: RestrictionKind.Mortgage } when land.Seizure() is { } seizure => new("seized", land.Code, seizure.InFavourOf, seizure.Number),
        RestrictionPlaced { Kind: RestrictionKind.Mortgage } when Encumbrances.OfIdleCase(land) is { } refusal => refusal,
        RestrictionPlaced e => land.Restrictions.Any(r => r.Number == e.Number) ? new("restriction-placed-before", e.Number) : null,
        RestrictionLifted e => land.Restrictions.Any(r => r.Number == e.Number) ? null : new("no-such-restriction", e.Number),
        RenewalAppliedFor => land.TermUntil is null ? new("no-term", land.Code) : Before(grant.RenewalAppliedOn),
        RightRenewed => grant.RenewalAppliedOn is null ? new("no-renewal-application", land.Code) : null,
        LeaseConvertedToGrant => grant is { Method: SupplyMethod.LeaseThenGrant, LeaseYears: not null } ? null : new("not-leased-first", land.Code),
        CompletionAccepted => reached.CompletedOn is null ? new("not-completed", step.EffectiveOn) : Before(reached.AcceptedOn),
        PerformanceChecked { Checkpoint: Checkpoint.Capacity } when reached.ProductionOn is null => new("not-in-production", land.Code),
        PerformanceChecked { Checkpoint: Checkpoint.Completion } when reached.CompletedOn is null => new("not-completed", step.EffectiveOn),
        _ => null,
    };

    private static Refusal Supplied(Parcel land) => new("already-supplied", land.Code, land.Holder?.Name ?? "—");

    private static Refusal NotHeld(Parcel land, IFact step) => new("not-held", land.Code, step.EffectiveOn);

    private static Refusal? Reached(DateOnly? before) => before is null ? null : new("milestone-reached-before", before);

    private static Refusal? Before(DateOnly? before) => before is null ? null : new("step-taken-before", before);
}

/// <summary>An entry that does not fit where it stands. Two are the same if the entry and the rule are.</summary>
internal sealed record Misfit(IFact Fact, string Rule)
{
    public Refusal Why { get; init; } = new(Rule);

    public bool Equals(Misfit? other) => other is not null && Rule == other.Rule && Equals(Fact, other.Fact);

    public override int GetHashCode() => HashCode.Combine(Fact, Rule);
}

/// <summary>A reading of a parcel's stream that keeps book of what does not fit.</summary>
internal sealed record LifeSoFar(Parcel? Land, EquatableArray<Misfit> Misfits) : IState<LifeSoFar>
{
    public static LifeSoFar? Evolve(LifeSoFar? life, IFact fact)
    {
        var (land, misfits) = (life?.Land, life?.Misfits ?? []);
        var why = Lifecycle.WhyNot(land, fact.Itself());
        return new(Parcel.Evolve(land, fact), why is null ? misfits : misfits.Add(new(fact, why.Rule) { Why = why }));
    }
}
