using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Offerings;

/// <summary>出让方案拟订: what is to be offered, how, on what terms. The park may propose; it becomes an offering only with the approval.</summary>
public sealed record OfferingProposed(
    Guid ParcelId, string ParcelCode, Area AreaSquareMetres, OfferingTerms Terms, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>方案批准 (城市房地产管理法 art. 12): the paper is the county government's.</summary>
/// <param name="FloorYuanPerSquareMetre">The lowest price that was lawful; null where there is none.</param>
public sealed record OfferingSchemeApproved(string ApprovedBy, decimal? FloorYuanPerSquareMetre, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>出让公告: when bids can be made, until when deposits are to be paid.</summary>
public sealed record OfferingAnnounced(DateOnly ListingFrom, DateOnly ListingUntil, DateOnly DepositUntil, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>挂牌起始, as announced.</summary>
public sealed record OfferingListed(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>竞买保证金到账.</summary>
public sealed record BidDepositReceived(Holder Bidder, Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>报价.</summary>
public sealed record BidPlaced(Holder Bidder, Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>成交: to the highest bid, or the best tender.</summary>
public sealed record OfferingSold(Holder Winner, Yuan PriceYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>未成交: nobody bid, or nobody enough.</summary>
public sealed record OfferingFailed(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>成交确认书 signed.</summary>
public sealed record SaleConfirmed(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>成交结果公布.</summary>
public sealed record OfferingResultPublished(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>竞买保证金退还 to those who did not win.</summary>
public sealed record BidDepositRefunded(Holder Bidder, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The contract has been signed with the winner; from here on the parcel's stream goes on.</summary>
public sealed record OfferingContracted(string ContractNumber, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>终止: the offering ends before a contract, because conditions changed, or the winner did not sign.</summary>
public sealed record OfferingWithdrawn(WithdrawalCause Cause, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public enum WithdrawalCause
{
    /// <summary>条件变化.</summary>
    ConditionsChanged,

    /// <summary>竞得人放弃、逾期不签: the deposit is not given back.</summary>
    WinnerDefaulted,

    /// <summary>其他.</summary>
    Other,
}

public static class OfferingEvents
{
    public static readonly EventNames Names = new()
    {
        { "offering_proposed", typeof(OfferingProposed) },
        { "offering_scheme_approved", typeof(OfferingSchemeApproved) },
        { "offering_announced", typeof(OfferingAnnounced) },
        { "offering_listed", typeof(OfferingListed) },
        { "offering_deposit_received", typeof(BidDepositReceived) },
        { "offering_bid_placed", typeof(BidPlaced) },
        { "offering_sold", typeof(OfferingSold) },
        { "offering_failed", typeof(OfferingFailed) },
        { "offering_sale_confirmed", typeof(SaleConfirmed) },
        { "offering_result_published", typeof(OfferingResultPublished) },
        { "offering_deposit_refunded", typeof(BidDepositRefunded) },
        { "offering_contracted", typeof(OfferingContracted) },
        { "offering_withdrawn", typeof(OfferingWithdrawn) },
    };
}
