using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.LandContracts;

/// <summary>Why a contract is supplemented; the limits of an extension depend on it (闲置土地处置办法 art. 12; GF-2008-2601).</summary>
public enum SupplementCause
{
    /// <summary>政府原因.</summary>
    Government,

    /// <summary>不可抗力.</summary>
    ForceMajeure,

    /// <summary>受让人申请.</summary>
    Holder,

    /// <summary>规划条件调整.</summary>
    PlanChange,
}

public enum PermitKind
{
    /// <summary>建设用地规划许可证.</summary>
    LandPlanning,

    /// <summary>建设工程规划许可证.</summary>
    WorksPlanning,

    /// <summary>施工许可证.</summary>
    Construction,
}

public enum RestrictionKind
{
    /// <summary>抵押.</summary>
    Mortgage,

    /// <summary>司法查封.</summary>
    Seizure,
}

/// <summary>价款缴纳: a payment towards the price, in yuan.</summary>
public sealed record PricePaid(Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>不动产登记: from this day the right exists (民法典 art. 349).</summary>
/// <param name="UnitCode">不动产单元代码, 28 characters, where one is known.</param>
public sealed record RightRegistered(string CertificateNumber, string? UnitCode, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A permit is issued; its number is the document's.</summary>
public sealed record PermitIssued(PermitKind Kind, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>
/// 补充协议: from the day of signing the contract says something else. What it doesn't mention stays; the old dates stay true of the days before.
/// </summary>
public sealed record ContractSupplemented(
    SupplementCause Cause, string Reason, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement, DateOnly? AgreedCompletion, Yuan? PriceYuan,
    EquatableArray<Instalment> Instalments, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>抵押登记、司法查封: other steps have to respect it until it is lifted.</summary>
/// <param name="Number">不动产登记证明号, or of the 协助执行通知书.</param>
/// <param name="InFavourOf">Mortgagee or court.</param>
public sealed record RestrictionPlaced(
    RestrictionKind Kind, string Number, string InFavourOf, Yuan? AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>抵押注销、解除查封.</summary>
public sealed record RestrictionLifted(string Number, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>转让: the holder has passed the right on. What the land is held on from now on says <see cref="LandTransferred"/>, of the same day.</summary>
public sealed record LandPassedOn(Holder? From, Holder To, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>
/// 受让: duties and idle time have passed over with the right (城市房地产管理法 art. 42). The price is still that of the contract with the bureau; what the buyer paid is
/// his affair.
/// </summary>
public sealed record LandTransferred(
    Holder? Holder, SupplyMethod Method, string? ContractNumber, string? SupervisionNumber, DateOnly? ContractDate, int? TermYears, Yuan? PriceYuan,
    EquatableArray<Instalment> Instalments, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement, DateOnly? AgreedCompletion, Yuan? PaidYuan,
    DateOnly? TermUntil, Yuan? TransferPriceYuan, DateOnly EffectiveOn, string DocumentNumber) : IGrantTerms
{
    Acquisition IGrantTerms.AcquiredBy => Acquisition.Transferred;
}

/// <summary>交还、协议收回: the holder gives the land back by agreement.</summary>
public sealed record LandSurrendered(string Reason, Yuan? CompensationYuan, DateOnly EffectiveOn, string DocumentNumber) : IEndsRight
{
    string IEndsRight.Cause => "surrendered";
}

/// <summary>期满收回: the term is over and was not renewed (城市房地产管理法 art. 22). The first day on which nobody holds the land.</summary>
public sealed record LandTermExpired(DateOnly EffectiveOn, string DocumentNumber) : IEndsRight
{
    string IEndsRight.Cause => "expired";
}

/// <summary>续期申请.</summary>
public sealed record RenewalAppliedFor(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>续期: a new contract continues the right until <see cref="TermUntil"/>, the last day.</summary>
public sealed record RightRenewed(
    string ContractNumber, int TermYears, DateOnly TermUntil, Yuan PriceYuan, EquatableArray<Instalment> Instalments, DateOnly EffectiveOn,
    string DocumentNumber) : IFact;

/// <summary>先租后让转出让: the targets of the lease are met, and the land is granted for the rest of the years.</summary>
public sealed record LeaseConvertedToGrant(
    string ContractNumber, Yuan PriceYuan, EquatableArray<Instalment> Instalments, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>置换, on the land that was given.</summary>
public sealed record LandGivenInExchange(Guid ForParcelId, string ForParcelCode, DateOnly EffectiveOn, string DocumentNumber) : IEndsRight
{
    string IEndsRight.Cause => "exchanged";
}

/// <summary>置换, on the land that was received.</summary>
public sealed record LandReceivedInExchange(
    Guid ForParcelId, string ForParcelCode, Holder? Holder, SupplyMethod Method, string? ContractNumber, string? SupervisionNumber, DateOnly? ContractDate,
    int? TermYears, Yuan? PriceYuan, EquatableArray<Instalment> Instalments, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement,
    DateOnly? AgreedCompletion, Yuan? PaidYuan, DateOnly? TermUntil, Yuan DifferenceYuan, DateOnly EffectiveOn, string DocumentNumber) : IGrantTerms
{
    Acquisition IGrantTerms.AcquiredBy => Acquisition.Exchanged;
}

public static class ContractEvents
{
    public static readonly EventNames Names = new()
    {
        { "land_price_paid", typeof(PricePaid) },
        { "land_right_registered", typeof(RightRegistered) },
        { "land_permit_issued", typeof(PermitIssued) },
        { "land_contract_supplemented", typeof(ContractSupplemented) },
        { "land_restriction_placed", typeof(RestrictionPlaced) },
        { "land_restriction_lifted", typeof(RestrictionLifted) },
        { "land_passed_on", typeof(LandPassedOn) },
        { "land_transferred", typeof(LandTransferred) },
        { "land_surrendered", typeof(LandSurrendered) },
        { "land_term_expired", typeof(LandTermExpired) },
        { "land_renewal_applied_for", typeof(RenewalAppliedFor) },
        { "land_right_renewed", typeof(RightRenewed) },
        { "land_lease_converted_to_grant", typeof(LeaseConvertedToGrant) },
        { "land_given_in_exchange", typeof(LandGivenInExchange) },
        { "land_received_in_exchange", typeof(LandReceivedInExchange) },
    };
}
