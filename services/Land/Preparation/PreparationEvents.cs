using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Preparation;

/// <summary>Something done to land before it can be supplied.</summary>
public interface IPreparesLand : IFact;

/// <summary>Who approves conversions and expropriations (土地管理法 art. 44, 46).</summary>
public enum ApprovingOrgan
{
    /// <summary>国务院.</summary>
    StateCouncil,

    /// <summary>省级人民政府.</summary>
    Province,

    /// <summary>设区的市、自治州人民政府, where the province has delegated to it.</summary>
    City,
}

/// <summary>Where the land comes from.</summary>
public enum LandSource
{
    /// <summary>新增建设用地: farmland that was converted, and uses quota.</summary>
    Converted,

    /// <summary>存量建设用地: construction land already; uses no quota.</summary>
    Stock,
}

/// <summary>What has been laid to the land.</summary>
public enum ServiceLevel
{
    /// <summary>三通一平.</summary>
    ThreeServices,

    /// <summary>五通一平.</summary>
    FiveServices,

    /// <summary>七通一平.</summary>
    SevenServices,
}

/// <summary>规划条件出具 (城乡规划法 art. 38).</summary>
public sealed record PlanningConditionsIssued(PlanningConditions Conditions, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>用地指标安排: a share of the year's quota is reserved for this parcel, in a batch.</summary>
public sealed record QuotaAssigned(Guid AccountId, string Batch, Area AreaSquareMetres, DateOnly EffectiveOn, string DocumentNumber) : IPreparesLand;

/// <summary>指标收回: the reservation was given up before the conversion was approved.</summary>
public sealed record QuotaUnassigned(Guid AccountId, string Batch, DateOnly EffectiveOn, string DocumentNumber) : IPreparesLand;

/// <summary>农用地转用批准 (土地管理法 art. 44): on this day the quota is used up.</summary>
/// <param name="FarmlandOffset">
/// 占补平衡 of the arable land: the certificate or the receipt of the reclamation fee; null where there is no arable land in it.
/// </param>
public sealed record LandConversionApproved(
    Guid AccountId, string Batch, ApprovingOrgan ApprovedBy, Area AreaSquareMetres, Area ArableSquareMetres, bool IncludesBasicFarmland, string? FarmlandOffset,
    DateOnly EffectiveOn, string DocumentNumber) : IPreparesLand;

/// <summary>征收土地批准 (土地管理法 art. 46).</summary>
public sealed record LandExpropriationApproved(
    ApprovingOrgan ApprovedBy, Area ArableSquareMetres, Area OtherSquareMetres, bool IncludesBasicFarmland, DateOnly EffectiveOn,
    string DocumentNumber) : IPreparesLand;

/// <summary>征地补偿安置费用到位 (土地管理法 art. 48). Yuan.</summary>
public sealed record CompensationPaid(Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IPreparesLand;

/// <summary>场地通平: works can start.</summary>
public sealed record LandServiced(ServiceLevel Level, DateOnly EffectiveOn, string DocumentNumber) : IPreparesLand;

/// <summary>净地认定: title clear, compensation settled, no dispute, planning conditions fixed, works can start (闲置土地处置办法 art. 21).</summary>
public sealed record NetLandCertified(LandSource Source, DateOnly EffectiveOn, string DocumentNumber) : IPreparesLand;

/// <summary>区域评估: done once for an area by the government; firms are not charged for it (优化营商环境条例 art. 42).</summary>
public sealed record RegionalAssessmentsDone(EquatableArray<RegionalAssessment> Assessments, DateOnly EffectiveOn, string DocumentNumber) : IPreparesLand;

/// <summary>标准地指标: what whoever gets the land will have to promise.</summary>
public sealed record StandardIndicatorsSet(
    string IndustryCode, EquatableArray<Indicator> Indicators, DateOnly EffectiveOn, string DocumentNumber) : IPreparesLand;

/// <summary>One of the assessments that are done for a whole area: energy, environment, geology, floods, heritage …</summary>
public sealed record RegionalAssessment(string Kind, string DocumentNumber);

public static class PreparationEvents
{
    public static readonly EventNames Names = new()
    {
        { "planning_conditions_issued", typeof(PlanningConditionsIssued) },
        { "land_quota_assigned", typeof(QuotaAssigned) },
        { "land_quota_unassigned", typeof(QuotaUnassigned) },
        { "land_conversion_approved", typeof(LandConversionApproved) },
        { "land_expropriation_approved", typeof(LandExpropriationApproved) },
        { "land_compensation_paid", typeof(CompensationPaid) },
        { "land_serviced", typeof(LandServiced) },
        { "net_land_certified", typeof(NetLandCertified) },
        { "regional_assessments_done", typeof(RegionalAssessmentsDone) },
        { "standard_indicators_set", typeof(StandardIndicatorsSet) },
    };
}
