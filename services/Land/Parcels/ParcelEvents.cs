using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Imports;
using ParkPlatform.Land.Outlines;

namespace ParkPlatform.Land.Parcels;

/// <summary>What an event that describes a parcel says about it.</summary>
public interface IDescribesParcel : IFact
{
    string Code { get; }
    string Name { get; }
    string? Zone { get; }
    string? Location { get; }
    Area AreaSquareMetres { get; }
    string LandUse { get; }
    PlanningConditions? PlanningConditions { get; }
    Boundary? Boundary { get; }
}

/// <summary>What an event that gives land to somebody says about the terms.</summary>
public interface IGrantTerms : IFact
{
    Holder? Holder { get; }
    SupplyMethod Method { get; }
    string? ContractNumber { get; }
    string? SupervisionNumber { get; }
    DateOnly? ContractDate { get; }
    int? TermYears { get; }
    Yuan? PriceYuan { get; }
    EquatableArray<Instalment> Instalments { get; }
    DateOnly? AgreedDelivery { get; }
    DateOnly? AgreedCommencement { get; }
    DateOnly? AgreedCompletion { get; }
    int? LeaseYears => null;
    Guid? OfferingId => null;
    Yuan? PaidYuan => null;
    DateOnly? TermUntil => null;
    string? CertificateNumber => null;
    Acquisition AcquiredBy => Acquisition.Supplied;
}

/// <summary>The holder's right ends on this day, which is the first on which the land is nobody's.</summary>
public interface IEndsRight : IFact
{
    /// <summary>As the other services are told: <c>recovered</c>, <c>surrendered</c> …</summary>
    string Cause { get; }
}

/// <summary>宗地登记: the parcel is in the register.</summary>
public sealed record ParcelRegistered(
    string Code, string Name, string? Zone, string? Location, Area AreaSquareMetres, string LandUse, PlanningConditions? PlanningConditions, Boundary? Boundary,
    DateOnly EffectiveOn, string DocumentNumber) : IDescribesParcel;

/// <summary>What the register said about a parcel was wrong.</summary>
public sealed record ParcelDescriptionCorrected(
    long Corrects, string Reason, string Code, string Name, string? Zone, string? Location, Area AreaSquareMetres, string LandUse,
    PlanningConditions? PlanningConditions, Boundary? Boundary, DateOnly EffectiveOn, string DocumentNumber) : IDescribesParcel, ICorrection;

/// <summary>供地: the bureau has given the land to a holder (签订出让合同 or 划拨决定书).</summary>
/// <param name="LeaseYears">先租后让: the years of the lease that comes first.</param>
/// <param name="OfferingId">The offering in which the holder won the land.</param>
public sealed record LandGranted(
    Holder? Holder, SupplyMethod Method, string? ContractNumber, string? SupervisionNumber, DateOnly? ContractDate, int? TermYears, Yuan? PriceYuan,
    EquatableArray<Instalment> Instalments, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement, DateOnly? AgreedCompletion,
    DateOnly EffectiveOn, string DocumentNumber, int? LeaseYears = null, Guid? OfferingId = null) : IGrantTerms;

/// <summary>What the register said about a grant was wrong; all the terms are stated anew.</summary>
public sealed record LandGrantCorrected(
    long Corrects, string Reason, Holder? Holder, SupplyMethod Method, string? ContractNumber, string? SupervisionNumber, DateOnly? ContractDate,
    int? TermYears, Yuan? PriceYuan, EquatableArray<Instalment> Instalments, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement,
    DateOnly? AgreedCompletion, DateOnly EffectiveOn, string DocumentNumber, int? LeaseYears = null, Guid? OfferingId = null) : IGrantTerms, ICorrection;

/// <summary>交地: the land has been handed over (交地确认书).</summary>
public sealed record LandDelivered(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>动工开发: permit and works to the depth of domain.md A.2.</summary>
public sealed record WorksCommenced(
    string? ConstructionPermitNumber, DateOnly EffectiveOn, string DocumentNumber, FoundationType? FoundationType = null,
    decimal? FoundationProgressShare = null) : IFact
{
    /// <summary>Whether there are the permit and the depth that make works a commencement (动工开发 is more than a fence).</summary>
    public bool IsProved() => ConstructionPermitNumber is { Length: > 0 } && FoundationType switch
    {
        Parcels.FoundationType.DeepPit or Parcels.FoundationType.Piled => FoundationProgressShare >= 1,
        Parcels.FoundationType.Other => FoundationProgressShare * 3 >= 1,
        _ => false,
    };
}

/// <summary>What a building stands on: it decides how far works must be to count as commenced.</summary>
public enum FoundationType
{
    /// <summary>需开挖深基坑: the pit is dug.</summary>
    DeepPit,

    /// <summary>使用桩基: all piles are driven.</summary>
    Piled,

    /// <summary>其他: a third of the foundation is finished.</summary>
    Other,
}

/// <summary>竣工.</summary>
public sealed record WorksCompleted(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>投产.</summary>
public sealed record ProductionStarted(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>无偿收回: the bureau's recovery decision has ended the holder's right (房地产管理法 art. 26).</summary>
public sealed record LandTakenBackBecauseIdle(
    Guid CaseId, string ApprovalDocumentNumber, Holder? TakenFrom, DateOnly EffectiveOn, string DocumentNumber) : IEndsRight
{
    string IEndsRight.Cause => "recovered";
}

/// <summary>A recovery decision arrived that names a holder who does not hold the parcel. Nothing was ended.</summary>
public sealed record RecoveryDecisionNotApplied(Guid CaseId, string Cause, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class ParcelEvents
{
    /// <summary>The names under which these events of a parcel are stored. They never change; a class may. Those of its other chapters are with them.</summary>
    public static readonly EventNames Names = new()
    {
        { "parcel_registered", typeof(ParcelRegistered) },
        { "parcel_description_corrected", typeof(ParcelDescriptionCorrected) },
        { "land_granted", typeof(LandGranted) },
        { "land_grant_corrected", typeof(LandGrantCorrected) },
        { "land_delivered", typeof(LandDelivered) },
        { "works_commenced", typeof(WorksCommenced) },
        { "works_completed", typeof(WorksCompleted) },
        { "production_started", typeof(ProductionStarted) },
        { "land_taken_back_because_idle", typeof(LandTakenBackBecauseIdle) },
        { "recovery_decision_not_applied", typeof(RecoveryDecisionNotApplied) },
        { "parcel_redrawn", typeof(ParcelRedrawn) },
        { "parcel_surveyed", typeof(ParcelSurveyed) },
        { "building_outlined", typeof(BuildingOutlined) },
        { "entry_withdrawn_with_import", typeof(EntryWithdrawnWithImport) },
    };
}
