using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;

namespace ParkPlatform.Land.Parcels;

/// <summary>What the other services are told about a parcel's events.</summary>
internal static class Tell
{
    public static ParcelDescribed Described(Guid parcel, long version, long? corrects, IDescribesParcel e, DateTimeOffset now) => new(
        parcel, version, corrects, e.EffectiveOn, now, e.DocumentNumber,
        e.Code, e.Name, e.Zone, e.AreaSquareMetres.SquareMetres, e.LandUse, e.PlanningConditions?.PlotRatioMax);

    public static LandAllocated Allocated(Guid parcel, long version, long? corrects, Parcel land, IGrantTerms e, DateTimeOffset now) => new(
        parcel, version, corrects, e.EffectiveOn, now, e.DocumentNumber,
        land.Code, land.Zone, land.AreaSquareMetres.SquareMetres, e.Holder?.Uscc, e.Holder?.Name, e.Method.ToString(), e.PriceYuan?.Amount,
        e.ContractNumber, e.SupervisionNumber, e.AgreedDelivery, e.AgreedCommencement, e.AgreedCompletion);

    public static LandMilestoneReached Reached(Guid parcel, long version, LandMilestone milestone, IFact e, DateTimeOffset now) =>
        new(parcel, version, null, e.EffectiveOn, now, e.DocumentNumber, milestone);
}
