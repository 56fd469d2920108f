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
public sealed record LandGranted(
    Holder? Holder, SupplyMethod Method, string? ContractNumber, string? SupervisionNumber, DateOnly? ContractDate, int? TermYears, Yuan? PriceYuan,
    EquatableArray<Instalment> Instalments, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement, DateOnly? AgreedCompletion,
    DateOnly EffectiveOn, string DocumentNumber) : IGrantTerms;

/// <summary>What the register said about a grant was wrong; all the terms are stated anew.</summary>
public sealed record LandGrantCorrected(
    long Corrects, string Reason, Holder? Holder, SupplyMethod Method, string? ContractNumber, string? SupervisionNumber, DateOnly? ContractDate, int? TermYears,
    Yuan? PriceYuan, EquatableArray<Instalment> Instalments, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement, DateOnly? AgreedCompletion,
    DateOnly EffectiveOn, string DocumentNumber) : IGrantTerms, ICorrection;

/// <summary>交地: the land has been handed over (交地确认书).</summary>
public sealed record LandDelivered(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>动工开发: permit and works to the depth of domain.md A.2.</summary>
public sealed record WorksCommenced(string? ConstructionPermitNumber, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>竣工.</summary>
public sealed record WorksCompleted(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>投产.</summary>
public sealed record ProductionStarted(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>无偿收回: the bureau's recovery decision has ended the holder's right (房地产管理法 art. 26).</summary>
public sealed record LandTakenBackBecauseIdle(Guid CaseId, string ApprovalDocumentNumber, Holder? TakenFrom, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A recovery decision arrived that names a holder who does not hold the parcel. Nothing was ended.</summary>
public sealed record RecoveryDecisionNotApplied(Guid CaseId, string Cause, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class ParcelEvents
{
    /// <summary>The names under which a parcel's events are stored. They never change; a class may.</summary>
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
