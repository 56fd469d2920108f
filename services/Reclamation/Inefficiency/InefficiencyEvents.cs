using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Routes;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>疑似低效: an asset meets a test of the rule, with the figures of that day as they were.</summary>
/// <param name="Measured">In <paramref name="Unit"/>, as the threshold.</param>
public sealed record InefficiencySuspected(
    AssetType AssetType, Guid AssetId, string AssetCode, Holder Holder, Criterion Criterion, decimal Measured, decimal Threshold, string Unit, string Evidence,
    RuleReference Rule, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>《低效资产认定告知书》 issued.</summary>
public sealed record InefficiencyNoticeIssued(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The notice has reached the holder; the time to explain runs from here.</summary>
public sealed record InefficiencyNoticeServed(ServiceMethod ServiceMethod, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The holder has explained.</summary>
public sealed record InefficiencyExplained(string Statement, Exemption? ClaimedExemption, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>联审意见: one department has said what it thinks.</summary>
public sealed record InefficiencyOpinionGiven(
    Department Department, bool Agrees, Exemption? Exemption, string Text, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>《低效资产认定书》: with which measures, by when.</summary>
public sealed record InefficiencyRecognised(
    InefficiencyCategory Category, EquatableArray<RectificationMeasure> Measures, DateOnly RectifyBy, RuleReference Rule, DateOnly EffectiveOn,
    string DocumentNumber) : IFact;

/// <summary>不予认定, because a department objects or has established an exemption.</summary>
public sealed record InefficiencyNotRecognised(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The asset is on the public list.</summary>
public sealed record InefficiencyPublicised(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>整改协议 signed with the holder.</summary>
public sealed record RectificationAgreed(string Targets, DateOnly CompleteBy, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>整改检查.</summary>
public sealed record RectificationChecked(CheckResult Result, string Finding, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>销号: a check has found the targets met, and the label is taken off.</summary>
public sealed record InefficiencyCleared(string Finding, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>转入退出: rectification has failed; the asset goes the way of one of the ten routes.</summary>
public sealed record InefficiencyEscalated(RouteKind Route, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>撤回: the park has taken a paper back, which it had found wrong. What rested on it alone is gone with it; the entries stay.</summary>
/// <param name="Number">文号 of the paper that was taken back.</param>
public sealed record InefficiencyPaperWithdrawn(
    InefficiencyPaper Paper, string Number, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IPaperWithdrawn
{
    Enum IPaperWithdrawn.Taken => Paper;
}

/// <summary>The holder that the procedure is about no longer has the asset.</summary>
public sealed record InefficiencyCaseClosed(string? Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The papers of the procedure that can be taken back.</summary>
public enum InefficiencyPaper
{
    /// <summary>低效资产认定告知书.</summary>
    InefficiencyNotice,

    /// <summary>低效资产认定书.</summary>
    InefficiencyRecognition,

    /// <summary>整改协议, when both sides let go of it.</summary>
    RectificationAgreement,

    /// <summary>低效资产转入退出告知书.</summary>
    InefficiencyExit,
}

/// <summary>联审部门.</summary>
public enum Department
{
    /// <summary>园区管委会.</summary>
    Park,

    /// <summary>自然资源部门.</summary>
    NaturalResources,

    /// <summary>经信部门.</summary>
    Economy,

    /// <summary>税务部门.</summary>
    Tax,

    /// <summary>生态环境部门.</summary>
    Environment,

    /// <summary>应急管理部门.</summary>
    Emergency,
}

/// <summary>不纳入低效的情形 (domain.md B.2).</summary>
public enum Exemption
{
    /// <summary>爬坡期.</summary>
    RampUp,

    /// <summary>公用设施.</summary>
    PublicUtility,

    /// <summary>政府原因停产.</summary>
    GovernmentCause,

    /// <summary>已进入破产程序.</summary>
    Bankruptcy,
}

/// <summary>低效类别, by what is to become of the asset.</summary>
public enum InefficiencyCategory
{
    /// <summary>提升类: the holder goes on and does better.</summary>
    Improve,

    /// <summary>盘活类: others use what the holder doesn't.</summary>
    Revitalise,

    /// <summary>退出类.</summary>
    Exit,
}

/// <summary>整改措施: one of the ten routes, and what it must come to.</summary>
public sealed record RectificationMeasure(RouteKind Route, string Target);

/// <summary>整改检查结论.</summary>
public enum CheckResult
{
    /// <summary>已达标.</summary>
    Met,

    /// <summary>按计划推进.</summary>
    OnTrack,

    /// <summary>进度滞后.</summary>
    Behind,

    /// <summary>拒不整改.</summary>
    Refused,
}

public static class InefficiencyEvents
{
    /// <summary>The names under which the events of the procedure are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "inefficiency_suspected", typeof(InefficiencySuspected) },
        { "inefficiency_notice_issued", typeof(InefficiencyNoticeIssued) },
        { "inefficiency_notice_served", typeof(InefficiencyNoticeServed) },
        { "inefficiency_explained", typeof(InefficiencyExplained) },
        { "inefficiency_opinion_given", typeof(InefficiencyOpinionGiven) },
        { "inefficiency_recognised", typeof(InefficiencyRecognised) },
        { "inefficiency_not_recognised", typeof(InefficiencyNotRecognised) },
        { "inefficiency_publicised", typeof(InefficiencyPublicised) },
        { "rectification_agreed", typeof(RectificationAgreed) },
        { "rectification_checked", typeof(RectificationChecked) },
        { "inefficiency_cleared", typeof(InefficiencyCleared) },
        { "inefficiency_escalated", typeof(InefficiencyEscalated) },
        { "inefficiency_case_closed", typeof(InefficiencyCaseClosed) },
        { "inefficiency_paper_withdrawn", typeof(InefficiencyPaperWithdrawn) },
    };

    /// <summary>The paper that an entry made or served; null of what is no such paper.</summary>
    public static InefficiencyPaper? PaperOf(object entry) => entry switch
    {
        InefficiencyNoticeIssued or InefficiencyNoticeServed => InefficiencyPaper.InefficiencyNotice,
        InefficiencyRecognised => InefficiencyPaper.InefficiencyRecognition,
        RectificationAgreed => InefficiencyPaper.RectificationAgreement,
        InefficiencyEscalated => InefficiencyPaper.InefficiencyExit,
        _ => null,
    };
}
