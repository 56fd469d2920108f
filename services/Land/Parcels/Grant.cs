using ParkPlatform.Domain;

namespace ParkPlatform.Land.Parcels;

/// <summary>The holder of a land-use right (土地使用权人).</summary>
/// <param name="Uscc">统一社会信用代码; null for a natural person, and where a published list names no code.</param>
/// <param name="Name">As the contract spells it.</param>
public sealed record Holder(string? Uscc, string Name)
{
    /// <summary>Whether both are the same firm or person: by code where both have one, else by name.</summary>
    public bool Is(Holder? other) => other is not null && (Uscc is not null && other.Uscc is not null ? Uscc == other.Uscc : Name == other.Name);
}

/// <summary>One part of the price, and when it is due (分期支付约定).</summary>
public sealed record Instalment(DateOnly DueOn, Yuan AmountYuan);

/// <summary>How the holder of a day came to the land.</summary>
public enum Acquisition
{
    /// <summary>供应: by grant, lease, allocation.</summary>
    Supplied,

    /// <summary>转让.</summary>
    Transferred,

    /// <summary>宗地分割.</summary>
    Split,

    /// <summary>宗地合并.</summary>
    Merged,

    /// <summary>置换.</summary>
    Exchanged,
}

/// <summary>The terms on which the land is held now.</summary>
/// <param name="LeaseYears">先租后让: how many of the years are the lease before the grant; null once it is granted.</param>
/// <param name="OfferingId">The offering that it was won in; null where a contract was entered that existed before.</param>
/// <param name="PaidYuan">What has been paid of the price; null where nothing is known of it.</param>
/// <param name="TermUntil">The last day of the term where it is stated; otherwise it follows from the years: see <see cref="Term"/>.</param>
/// <param name="CertificateNumber">不动产权证号, once the right is registered.</param>
public sealed record Grant(
    Holder? Holder,
    SupplyMethod Method,
    string? ContractNumber,
    string? SupervisionNumber,
    DateOnly? ContractDate,
    int? TermYears,
    Yuan? PriceYuan,
    EquatableArray<Instalment> Instalments,
    DateOnly? AgreedDelivery,
    DateOnly? AgreedCommencement,
    DateOnly? AgreedCompletion,
    int? LeaseYears = null,
    Guid? OfferingId = null,
    Yuan? PaidYuan = null,
    Acquisition AcquiredBy = Acquisition.Supplied,
    DateOnly? TermUntil = null,
    string? CertificateNumber = null,
    DateOnly? RenewalAppliedOn = null)
{
    public static Grant On(IGrantTerms e) => new(
        e.Holder, e.Method, e.ContractNumber, e.SupervisionNumber, e.ContractDate, e.TermYears, e.PriceYuan, e.Instalments,
        e.AgreedDelivery, e.AgreedCommencement, e.AgreedCompletion, e.LeaseYears, e.OfferingId, e.PaidYuan, e.AcquiredBy, e.TermUntil, e.CertificateNumber);

    /// <summary>
    /// Whether all that is owed for the land has been paid. Land allocated without a price owes nothing; a price that nobody published cannot be proved to be
    /// paid.
    /// </summary>
    public bool IsPaid => PriceYuan is { } price ? price <= (PaidYuan ?? Yuan.Zero) : Method == SupplyMethod.Allocation;

    /// <summary>
    /// The last day of the right (使用年限): the years begin when the land is handed over, until then when that was agreed, else with the contract. Of land leased
    /// first, the lease. Null where no term was agreed.
    /// </summary>
    public DateOnly? Term(Milestones? milestones) =>
        TermUntil ?? ((milestones?.DeliveredOn ?? AgreedDelivery ?? ContractDate, LeaseYears ?? TermYears) is ({ } from, { } years)
            ? from.AddYearsCivil(years).AddDays(-1)
            : null);
}

/// <summary>供应方式 (domain.md C.5).</summary>
public enum SupplyMethod
{
    /// <summary>挂牌.</summary>
    Listing,

    /// <summary>拍卖.</summary>
    Auction,

    /// <summary>招标.</summary>
    Tender,

    /// <summary>协议出让.</summary>
    Agreement,

    /// <summary>划拨.</summary>
    Allocation,

    /// <summary>租赁.</summary>
    Lease,

    /// <summary>先租后让.</summary>
    LeaseThenGrant,

    /// <summary>置换.</summary>
    Exchange,
}
