using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Offerings;

/// <summary>How far an offering has come.</summary>
public enum OfferingStage
{
    /// <summary>拟订.</summary>
    Proposed,

    /// <summary>方案已批准.</summary>
    SchemeApproved,

    /// <summary>已公告.</summary>
    Announced,

    /// <summary>挂牌、竞价中.</summary>
    Listed,

    /// <summary>已成交.</summary>
    Sold,

    /// <summary>已确认成交.</summary>
    Confirmed,

    /// <summary>已签合同.</summary>
    Contracted,

    /// <summary>流标、流拍.</summary>
    Failed,

    /// <summary>已终止.</summary>
    Withdrawn,
}

/// <summary>An offering of the parcel, as far as the parcel is concerned: what a contract has to agree with.</summary>
/// <param name="Winner">竞得人, or the one that the land is to go to without a competition.</param>
/// <param name="PriceYuan">成交价; before the sale, without a competition, the price of the scheme.</param>
public sealed record ParcelOffering(
    Guid OfferingId, OfferingStage Stage, SupplyMethod Method, int? TermYears, int? LeaseYears, Holder? Winner, Yuan? PriceYuan, DateOnly? SoldOn = null)
{
    /// <summary>Whether the contract may be signed: after a competition once the result is confirmed, without one once the scheme is approved.</summary>
    public bool IsReady => Method.IsCompetitive() ? Stage == OfferingStage.Confirmed : Stage == OfferingStage.SchemeApproved;

    internal static ParcelOffering? After(ParcelOffering? offering, IMovesOffering fact) => fact switch
    {
        ParcelOfferingApproved e => offering ?? new(e.OfferingId, OfferingStage.SchemeApproved, e.Method, e.TermYears, e.LeaseYears, e.Grantee, e.PriceYuan),
        _ when offering?.OfferingId != fact.OfferingId => offering,
        ParcelAnnounced => offering with { Stage = OfferingStage.Announced },
        ParcelListed => offering.Stage == OfferingStage.Announced ? offering with { Stage = OfferingStage.Listed } : offering,
        ParcelSold e => offering with { Stage = OfferingStage.Sold, Winner = e.Winner, PriceYuan = e.PriceYuan, SoldOn = e.EffectiveOn },
        ParcelSaleConfirmed => offering with { Stage = OfferingStage.Confirmed },
        ParcelOfferingEnded => null,
        _ => offering,
    };
}

public static class SupplyMethods
{
    /// <summary>招拍挂: won by whoever bids most or best. Leasing first can be competed for too; here it is, since industrial land must be.</summary>
    public static bool IsCompetitive(this SupplyMethod method) =>
        method is SupplyMethod.Listing or SupplyMethod.Auction or SupplyMethod.Tender or SupplyMethod.Lease or SupplyMethod.LeaseThenGrant;
}

/// <summary>A step of an offering, written into the parcel's own stream together with the offering's.</summary>
public interface IMovesOffering : IFact
{
    Guid OfferingId { get; }
}

/// <summary>The scheme for this parcel is approved (出让方案批准): until the offering ends, it can go to nobody else.</summary>
public sealed record ParcelOfferingApproved(
    Guid OfferingId, SupplyMethod Method, int? TermYears, int? LeaseYears, Holder? Grantee, Yuan? PriceYuan, DateOnly EffectiveOn,
    string DocumentNumber) : IMovesOffering;

/// <summary>出让公告.</summary>
public sealed record ParcelAnnounced(Guid OfferingId, DateOnly EffectiveOn, string DocumentNumber) : IMovesOffering;

/// <summary>挂牌起始: the day on which bids can be made. Known from the announcement on.</summary>
public sealed record ParcelListed(Guid OfferingId, DateOnly EffectiveOn, string DocumentNumber) : IMovesOffering;

/// <summary>成交.</summary>
public sealed record ParcelSold(Guid OfferingId, Holder Winner, Yuan PriceYuan, DateOnly EffectiveOn, string DocumentNumber) : IMovesOffering;

/// <summary>成交确认书.</summary>
public sealed record ParcelSaleConfirmed(Guid OfferingId, DateOnly EffectiveOn, string DocumentNumber) : IMovesOffering;

/// <summary>The offering has ended without a contract: nobody bid, it was withdrawn, the winner did not sign.</summary>
/// <param name="Outcome"><c>failed</c> or <c>withdrawn</c>.</param>
public sealed record ParcelOfferingEnded(Guid OfferingId, string Outcome, DateOnly EffectiveOn, string DocumentNumber) : IMovesOffering;

public static class ParcelOfferingEvents
{
    public static readonly EventNames Names = new()
    {
        { "parcel_offering_approved", typeof(ParcelOfferingApproved) },
        { "parcel_announced", typeof(ParcelAnnounced) },
        { "parcel_listed", typeof(ParcelListed) },
        { "parcel_sold", typeof(ParcelSold) },
        { "parcel_sale_confirmed", typeof(ParcelSaleConfirmed) },
        { "parcel_offering_ended", typeof(ParcelOfferingEnded) },
    };
}
