using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.Parcels;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Land.Offerings;

/// <summary>公告 of an offering: the days on which bids can be made, both included, and the last one for deposits.</summary>
public sealed record Announcement(DateOnly AnnouncedOn, DateOnly ListingFrom, DateOnly ListingUntil, DateOnly DepositUntil, string DocumentNumber)
{
    public static Announcement On(OfferingAnnounced e) => new(e.EffectiveOn, e.ListingFrom, e.ListingUntil, e.DepositUntil, e.DocumentNumber);
}

/// <summary>竞买保证金 of a bidder.</summary>
public sealed record BidDeposit(Holder Bidder, Yuan AmountYuan, DateOnly ReceivedOn, DateOnly? RefundedOn = null);

/// <summary>报价.</summary>
public sealed record Bid(Holder Bidder, Yuan AmountYuan, DateOnly PlacedOn);

/// <summary>成交.</summary>
public sealed record Sale(Holder Winner, Yuan PriceYuan, DateOnly SoldOn, DateOnly? ConfirmedOn = null, DateOnly? PublishedOn = null);

/// <summary>出让方案 → 公告 → 挂牌 → 成交 → 合同 of one parcel (domain.md C.5–C.6), on one day.</summary>
/// <param name="AreaSquareMetres">Of the parcel when it was proposed.</param>
/// <param name="Reason">Why it failed or was withdrawn.</param>
public sealed record Offering(
    Guid ParcelId, string ParcelCode, Area AreaSquareMetres, OfferingTerms Terms, OfferingStage Stage, DateOnly ProposedOn, DateOnly? ApprovedOn,
    decimal? FloorYuanPerSquareMetre, Announcement? Announcement, EquatableArray<BidDeposit> Deposits, EquatableArray<Bid> Bids, Sale? Sale,
    string? ContractNumber, string? Reason) : IState<Offering>
{
    public bool IsOver => Stage is OfferingStage.Contracted or OfferingStage.Failed or OfferingStage.Withdrawn;

    /// <summary>The bid that would win now: the highest, of equal ones the first.</summary>
    public Bid? Highest => Bids.Count == 0 ? null : Bids.Aggregate((best, bid) => bid.AmountYuan > best.AmountYuan ? bid : best);

    public bool HasDeposit(Holder bidder) =>
        Terms.DepositYuan is not { } needed || Deposits.Where(d => d.Bidder.Is(bidder) && d.RefundedOn is null).Sum(d => d.AmountYuan) >= needed;

    public static Offering? Evolve(Offering? offering, IFact given) => (offering, given.Itself()) switch
    {
        (null, OfferingProposed e) =>
            new(e.ParcelId, e.ParcelCode, e.AreaSquareMetres, e.Terms, OfferingStage.Proposed, e.EffectiveOn, null, null, null, [], [], null, null, null),
        (null, _) => null,
        (_, OfferingSchemeApproved e) =>
            offering with { Stage = OfferingStage.SchemeApproved, ApprovedOn = e.EffectiveOn, FloorYuanPerSquareMetre = e.FloorYuanPerSquareMetre },
        (_, OfferingAnnounced e) =>
            offering with { Stage = OfferingStage.Announced, Announcement = Announcement.On(e) },
        (_, OfferingListed) => offering.Stage == OfferingStage.Announced ? offering with { Stage = OfferingStage.Listed } : offering,
        (_, BidDepositReceived e) => offering with { Deposits = offering.Deposits.Add(new(e.Bidder, e.AmountYuan, e.EffectiveOn)) },
        (_, BidPlaced e) => offering with { Bids = offering.Bids.Add(new(e.Bidder, e.AmountYuan, e.EffectiveOn)) },
        (_, OfferingSold e) => offering with { Stage = OfferingStage.Sold, Sale = new(e.Winner, e.PriceYuan, e.EffectiveOn) },
        (_, OfferingFailed e) => offering with { Stage = OfferingStage.Failed, Reason = e.Reason },
        ({ Sale: { } sale }, SaleConfirmed e) => offering with { Stage = OfferingStage.Confirmed, Sale = sale with { ConfirmedOn = e.EffectiveOn } },
        ({ Sale: { } sale }, OfferingResultPublished e) => offering with { Sale = sale with { PublishedOn = e.EffectiveOn } },
        (_, BidDepositRefunded e) =>
            offering with { Deposits = [.. offering.Deposits.Select(d => d.Bidder.Is(e.Bidder) ? d with { RefundedOn = e.EffectiveOn } : d)] },
        (_, OfferingContracted e) => offering with { Stage = OfferingStage.Contracted, ContractNumber = e.ContractNumber },
        (_, OfferingWithdrawn e) => offering with { Stage = OfferingStage.Withdrawn, Reason = e.Reason },
        _ => offering,
    };
}

/// <summary>Every offering on every day, as known at every time.</summary>
public sealed class OfferingPeriods : PeriodTable<Offering>
{
    public static readonly OfferingPeriods Table = new();

    private OfferingPeriods() : base(ParkPlatform.Contracts.Services.Land, "offering")
    {
        Map("parcel_id", "uuid", o => o.ParcelId);
        Map("parcel_code", "text", o => o.ParcelCode);
        Map("stage", "text", o => o.Stage.ToString());
        Map("has_red_lines", "boolean", o => o.Sale is not null && (!o.IsOver || o is { Stage: OfferingStage.Contracted, Sale.PublishedOn: null }));
    }

    protected override void Index(Table table) => table.Indexes.Add(new IndexDefinition("offering_periods_by_parcel") { Columns = ["tenant_id", "parcel_id"] });
}
