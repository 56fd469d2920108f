using ParkPlatform.Domain;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Offerings;

/// <summary>What land may be allocated for without a price (土地管理法 art. 54).</summary>
public enum AllocationPurpose
{
    /// <summary>国家机关、军事.</summary>
    Government,

    /// <summary>城市基础设施.</summary>
    Infrastructure,

    /// <summary>公益事业.</summary>
    PublicWelfare,

    /// <summary>国家重点扶持的能源、交通、水利.</summary>
    EnergyTransportWater,
}

/// <summary>出让方案: on what terms land is to be supplied. Prices in yuan for the whole parcel; of a lease, the rent of all its years.</summary>
/// <param name="TermYears">All the years: of a lease before a grant, both together.</param>
/// <param name="LeaseYears">先租后让: the years of the lease.</param>
/// <param name="Flexible">弹性年期: fewer years than the law allows, at a price in proportion.</param>
/// <param name="Pricing">What the lowest lawful price depends on; null where there is none (划拨).</param>
/// <param name="StartPriceYuan">起始价; without a competition the price.</param>
/// <param name="ReservePriceYuan">底价: below it nothing is sold.</param>
/// <param name="DepositYuan">竞买保证金.</param>
/// <param name="ActualCostYuan">What the land has cost to prepare: no reduction goes below it.</param>
/// <param name="LegalBasis">协议出让: which article or decision allows it.</param>
/// <param name="Grantee">协议出让、划拨: who is to get it.</param>
public sealed record OfferingTerms(
    SupplyMethod Method,
    int? TermYears,
    int? LeaseYears,
    bool Flexible,
    Pricing? Pricing,
    Yuan? StartPriceYuan,
    Yuan? ReservePriceYuan,
    Yuan? DepositYuan,
    Yuan? ActualCostYuan,
    string? LegalBasis,
    AllocationPurpose? AllocationPurpose,
    Holder? Grantee,
    DateOnly? AgreedDelivery,
    DateOnly? AgreedCommencement,
    DateOnly? AgreedCompletion);

/// <summary>What the lowest lawful price of industrial land depends on (domain.md C.7).</summary>
/// <param name="Grade">土地等别, 1 to 15.</param>
/// <param name="PriorityIndustry">省级优先发展产业.</param>
/// <param name="LandIntensive">用地集约; the reduction needs both.</param>
/// <param name="FarmProducts">农、林、牧、渔业产品初加工.</param>
/// <param name="UnusedLandOutsidePlan">使用土地利用总体规划范围外的未利用地.</param>
public sealed record Pricing(int Grade, bool PriorityIndustry, bool LandIntensive, bool FarmProducts = false, bool UnusedLandOutsidePlan = false);
