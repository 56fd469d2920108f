using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Lineage;

/// <summary>The parcel is no more from this day on; others have taken its place.</summary>
public interface IRetiresParcel : IFact;

/// <summary>A parcel that came out of another one, and its share of the area (0.25 = a quarter).</summary>
public sealed record Successor(Guid ParcelId, string Code, Area AreaSquareMetres, decimal Share);

/// <summary>A parcel that went into another one, and its share of that one's area.</summary>
public sealed record Predecessor(Guid ParcelId, string Code, Area AreaSquareMetres, decimal Share);

/// <summary>宗地分割: the parcel was split up into others.</summary>
public sealed record ParcelSplitUp(EquatableArray<Successor> Into, DateOnly EffectiveOn, string DocumentNumber) : IRetiresParcel;

/// <summary>宗地合并: the parcel was merged into another one, together with its neighbours.</summary>
public sealed record ParcelMergedAway(Guid IntoParcelId, string IntoCode, DateOnly EffectiveOn, string DocumentNumber) : IRetiresParcel;

/// <summary>A parcel that a split has made.</summary>
public sealed record ParcelMadeBySplit(
    Predecessor From, string Code, string Name, string? Zone, string? Location, Area AreaSquareMetres, string LandUse, PlanningConditions? PlanningConditions,
    Boundary? Boundary, DateOnly EffectiveOn, string DocumentNumber) : IDescribesParcel;

/// <summary>A parcel that a merger has made.</summary>
public sealed record ParcelMadeByMerger(
    EquatableArray<Predecessor> From, string Code, string Name, string? Zone, string? Location, Area AreaSquareMetres, string LandUse,
    PlanningConditions? PlanningConditions, Boundary? Boundary, DateOnly EffectiveOn, string DocumentNumber) : IDescribesParcel;

/// <summary>The right on the land that the parcel came from goes on here: duties and idle time follow the land, money by the share of the area.</summary>
public sealed record LandRightCarriedOver(
    Acquisition AcquiredBy, Holder? Holder, SupplyMethod Method, string? ContractNumber, string? SupervisionNumber, DateOnly? ContractDate, int? TermYears,
    Yuan? PriceYuan, EquatableArray<Instalment> Instalments, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement, DateOnly? AgreedCompletion,
    Yuan? PaidYuan, DateOnly? TermUntil, DateOnly EffectiveOn, string DocumentNumber) : IGrantTerms;

/// <summary>A step that was reached before the land changed hands, or came out of another parcel: it stays reached, on the day on which it was.</summary>
public sealed record MilestoneCarriedOver(LandMilestone Milestone, DateOnly ReachedOn, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class LineageEvents
{
    public static readonly EventNames Names = new()
    {
        { "parcel_split_up", typeof(ParcelSplitUp) },
        { "parcel_merged_away", typeof(ParcelMergedAway) },
        { "parcel_made_by_split", typeof(ParcelMadeBySplit) },
        { "parcel_made_by_merger", typeof(ParcelMadeByMerger) },
        { "land_right_carried_over", typeof(LandRightCarriedOver) },
        { "land_milestone_carried_over", typeof(MilestoneCarriedOver) },
    };
}
