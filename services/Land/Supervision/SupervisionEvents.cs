using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Preparation;

namespace ParkPlatform.Land.Supervision;

/// <summary>When a promise is held against what was done (履约监管节点).</summary>
public enum Checkpoint
{
    /// <summary>开工核查.</summary>
    Start,

    /// <summary>竣工核查.</summary>
    Completion,

    /// <summary>达产验收.</summary>
    Capacity,

    /// <summary>定期评估.</summary>
    Periodic,

    /// <summary>届满前评估.</summary>
    PreExpiry,
}

/// <summary>What follows from a promise that was not kept; the contract decides, the platform computes it.</summary>
public enum Remedy
{
    /// <summary>Nothing is to be paid; it has to be put right.</summary>
    CureOnly,

    /// <summary>按日违约金: a share of the land price for each day late.</summary>
    PriceShareByDay,

    /// <summary>按欠缺比例: the share that is missing, of the land price.</summary>
    PriceShareMissing,

    /// <summary>按欠缺比例: the share that is missing, of the promised investment.</summary>
    InvestmentShareMissing,

    /// <summary>补足差额: what is missing per mu, times the area.</summary>
    MakeUpDifference,
}

/// <summary>What one knows about a promise on a day.</summary>
public enum Verdict
{
    /// <summary>未到期.</summary>
    Open,

    /// <summary>已履行.</summary>
    Met,

    /// <summary>未履行.</summary>
    Missed,

    /// <summary>情况不明: it is due, and nothing proves that it was met.</summary>
    Unknown,
}

/// <summary>承诺: so much of it, by then.</summary>
/// <param name="Id">Names it within the parcel.</param>
/// <param name="Target">At least, or at most, so much; null of a date.</param>
/// <param name="Tolerance">How much may be missing: a share of the target, or days of a date.</param>
/// <param name="Evidence">The paper that proves it.</param>
/// <param name="RemedyShare">The share of the price per day, where the remedy is one.</param>
public sealed record Commitment(
    string Id, Metric Metric, decimal? Target, DateOnly DueOn, decimal Tolerance, string Evidence, Remedy Remedy, decimal? RemedyShare);

/// <summary>What a check has found about one promise.</summary>
/// <param name="PenaltyYuan">What the remedy comes to; null where it is nothing to be paid, or can't be computed.</param>
public sealed record Finding(
    string CommitmentId, Metric Metric, Verdict Verdict, decimal? Target, decimal? Achieved, DateOnly DueOn, DateOnly? AchievedOn, Yuan? PenaltyYuan);

/// <summary>履约监管协议、投资建设合同: what the holder has promised (浙江省土地管理条例 art. 35).</summary>
/// <param name="CarriedFrom">The parcel on whose land these were promised before it was split or merged.</param>
public sealed record CommitmentsMade(EquatableArray<Commitment> Commitments, Guid? CarriedFrom, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>履约情况登记: a figure of the holder's, about a day, and the paper that proves it.</summary>
/// <param name="AboutOn">The day that the figure is about: of a year's tax, 31 December.</param>
/// <param name="EvidenceNumber">The paper that proves it; null where somebody only says so.</param>
public sealed record AchievementReported(
    Metric Metric, decimal Value, DateOnly AboutOn, string? EvidenceNumber, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>复核验收: the land conditions of the contract were held against what stands there. Null where it was not measured.</summary>
public sealed record CompletionAccepted(
    decimal? PlotRatio, decimal? BuildingCoefficient, decimal? OfficeLandShare, decimal? OfficeFloorShare, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>履约核查: promises held against facts; passed when none was missed and none is unknown.</summary>
public sealed record PerformanceChecked(
    Checkpoint Checkpoint, bool Passed, EquatableArray<Finding> Findings, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>违约认定: a check has found that a promise was not kept.</summary>
/// <param name="CureBy">整改期限.</param>
public sealed record BreachFound(Finding Finding, DateOnly CureBy, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>违约已纠正.</summary>
public sealed record BreachCured(string CommitmentId, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>违约金核定.</summary>
public sealed record PenaltyAssessed(string CommitmentId, Yuan AmountYuan, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class SupervisionEvents
{
    public static readonly EventNames Names = new()
    {
        { "land_commitments_made", typeof(CommitmentsMade) },
        { "land_achievement_reported", typeof(AchievementReported) },
        { "land_completion_accepted", typeof(CompletionAccepted) },
        { "land_performance_checked", typeof(PerformanceChecked) },
        { "land_breach_found", typeof(BreachFound) },
        { "land_breach_cured", typeof(BreachCured) },
        { "land_penalty_assessed", typeof(PenaltyAssessed) },
    };
}
