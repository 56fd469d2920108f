using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Idleness;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>线索登记: somebody has found that a parcel may lie idle, and a case is opened about it.</summary>
/// <param name="Source">线索来源: patrol, satellite, contract timer, complaint …</param>
/// <param name="Holder">Who holds the parcel, and so who will be heard.</param>
/// <param name="ConflictOfInterest">利益冲突提示: that the holder is a company of the same government, in words. The same rules hold for it.</param>
public sealed record IdleCaseOpened(
    AssetType AssetType, Guid AssetId, string AssetCode, Holder Holder, string Source, DateOnly? AgreedStart, DateOnly EffectiveOn,
    string DocumentNumber, string? ConflictOfInterest = null) : IFact;

/// <summary>《闲置土地调查通知书》 issued.</summary>
public sealed record InvestigationNoticeIssued(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>送达: a paper of the case has reached the holder on this day. Only from here does a period run.</summary>
/// <param name="ServedTo">受送达人, where it is not the holder: a bankruptcy administrator, an agent.</param>
public sealed record CasePaperServed(
    CasePaper Paper, ServiceMethod ServiceMethod, DateOnly EffectiveOn, string DocumentNumber, string? ServedTo = null) : IFact;

/// <summary>The holder has answered the investigation notice, whether in time or late.</summary>
public sealed record HolderReplied(string? Statement, Cause? ClaimedCause, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>《闲置土地认定书》: the bureau has determined that the land is idle, on which limb, for which cause.</summary>
/// <param name="Level">As it was on that day; every later decision computes it anew.</param>
public sealed record IdlenessDetermined(
    Limb Limb, Cause Cause, EquatableArray<CauseSpan> CauseSpans, string Facts, Level Level, Branch Branch, DateOnly? AgreedStart, int IdleDaysGross,
    int IdleDaysExcluded, DateOnly EffectiveOn, string DocumentNumber, string? GovernmentBody = null) : IFact;

/// <summary>告知抵押权人: the mortgagee has been told of the case in writing.</summary>
/// <param name="RegistrationNumber">不动产登记证明号.</param>
public sealed record MortgageeNotified(string RegistrationNumber, string Mortgagee, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>告知有关政府部门: the body whose act has kept the land idle has been told of it in writing.</summary>
public sealed record GovernmentBodyNotified(string Body, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>公示: location, holder and idle time stand on the portal (art. 11).</summary>
public sealed record IdlenessPublicised(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>备案: the parcel is in the land-market monitoring system (art. 25).</summary>
public sealed record IdleCaseFiledInMonitoring(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>听证告知书 issued: the holder is told of the right to a hearing before this decision.</summary>
public sealed record HearingNoticeIssued(Branch IntendedBranch, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The holder asks for a hearing.</summary>
public sealed record HearingRequested(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>听证会 held.</summary>
public sealed record HearingHeld(string? Outcome, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>《征缴土地闲置费决定书》: the bureau has decided a fee of 20 % of the price, in yuan.</summary>
public sealed record IdleFeeDecided(
    Holder Holder, Yuan PriceYuan, Yuan FeeYuan, Level Level, string ApprovedBy, string ApprovalDocumentNumber, DateOnly EffectiveOn,
    string DocumentNumber) : IFact;

/// <summary>《收回国有建设用地使用权决定书》: the bureau has decided to take the land back without compensation. It ends the holder's right when it is served.</summary>
public sealed record LandUseRightRecoveryDecided(
    Holder Holder, Level Level, string ApprovedBy, string ApprovalDocumentNumber, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The land register has ended the holder's right on the decision.</summary>
/// <param name="ParcelVersion">The entry of the parcel that says so.</param>
public sealed record RecoveryConfirmedByRegister(Guid ParcelId, long ParcelVersion, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The land register has refused the decision: the holder it names does not hold the parcel. Nothing was ended.</summary>
/// <param name="Cause"><c>notHeld</c>, <c>heldByAnother</c> or <c>unknownParcel</c>.</param>
public sealed record RecoveryRefusedByRegister(Guid ParcelId, long ParcelVersion, string Cause, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>处置方案 approved: one of the negotiated ways of art. 12.</summary>
public sealed record DisposalSchemeApproved(
    Scheme Scheme, string ApprovedBy, string ApprovalDocumentNumber, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>撤回: the office has taken a paper back, which it had found wrong. What rested on it alone is gone with it; the entries stay.</summary>
/// <param name="Number">文号 of the paper that was taken back.</param>
public sealed record CasePaperWithdrawn(
    WithdrawnPaper Paper, string Number, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IPaperWithdrawn
{
    Enum IPaperWithdrawn.Taken => Paper;
}

/// <summary>撤回 of a paper of either procedure, as its letters see it.</summary>
public interface IPaperWithdrawn : IFact
{
    /// <summary>Which paper; named as the kind of its letter.</summary>
    Enum Taken { get; }

    string Number { get; }

    string Reason { get; }
}

/// <summary>结案.</summary>
public sealed record IdleCaseClosed(CaseOutcome Outcome, string? Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The papers of a case whose service starts a period.</summary>
public enum CasePaper
{
    /// <summary>闲置土地调查通知书.</summary>
    InvestigationNotice,

    /// <summary>听证告知书.</summary>
    HearingNotice,

    /// <summary>征缴土地闲置费决定书.</summary>
    FeeDecision,

    /// <summary>收回国有建设用地使用权决定书.</summary>
    RecoveryDecision,
}

/// <summary>The papers of a case that the office can take back.</summary>
public enum WithdrawnPaper
{
    /// <summary>闲置土地调查通知书.</summary>
    InvestigationNotice,

    /// <summary>闲置土地认定书.</summary>
    Determination,

    /// <summary>闲置土地处置方案.</summary>
    Scheme,

    /// <summary>听证告知书.</summary>
    HearingNotice,

    /// <summary>征缴土地闲置费决定书.</summary>
    FeeDecision,

    /// <summary>收回国有建设用地使用权决定书.</summary>
    RecoveryDecision,
}

/// <summary>送达方式. By announcement (公告), the day of service is the one on which the paper counts as served, when the announcement's time is over.</summary>
public enum ServiceMethod
{
    /// <summary>直接送达.</summary>
    Direct,

    /// <summary>留置送达.</summary>
    LeftAtPremises,

    /// <summary>邮寄送达.</summary>
    Post,

    /// <summary>委托送达.</summary>
    Entrusted,

    /// <summary>电子送达.</summary>
    Electronic,

    /// <summary>公告送达.</summary>
    Announcement,
}

/// <summary>How a case ended.</summary>
public enum CaseOutcome
{
    /// <summary>不构成闲置.</summary>
    NotIdle,

    /// <summary>已动工: works began after the determination.</summary>
    Begun,

    /// <summary>已收回.</summary>
    Recovered,

    /// <summary>登记未采纳: the register refused the recovery, whose holder does not hold the land.</summary>
    RecoveryRefused,

    /// <summary>已协商处置.</summary>
    Disposed,

    /// <summary>供地关系已变: the holder no longer holds the land, or holds it by another grant.</summary>
    NoLongerHeld,

    /// <summary>已复工: an inspection after the determination has found that works that had stopped go on, or are no longer too little.</summary>
    Resumed,
}

public static class IdleCaseEvents
{
    /// <summary>The names under which a case's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "idle_case_opened", typeof(IdleCaseOpened) },
        { "investigation_notice_issued", typeof(InvestigationNoticeIssued) },
        { "case_paper_served", typeof(CasePaperServed) },
        { "holder_replied", typeof(HolderReplied) },
        { "idleness_determined", typeof(IdlenessDetermined) },
        { "mortgagee_notified", typeof(MortgageeNotified) },
        { "government_body_notified", typeof(GovernmentBodyNotified) },
        { "idleness_publicised", typeof(IdlenessPublicised) },
        { "idle_case_filed_in_monitoring", typeof(IdleCaseFiledInMonitoring) },
        { "hearing_notice_issued", typeof(HearingNoticeIssued) },
        { "hearing_requested", typeof(HearingRequested) },
        { "hearing_held", typeof(HearingHeld) },
        { "idle_fee_decided", typeof(IdleFeeDecided) },
        { "land_use_right_recovery_decided", typeof(LandUseRightRecoveryDecided) },
        { "recovery_confirmed_by_register", typeof(RecoveryConfirmedByRegister) },
        { "recovery_refused_by_register", typeof(RecoveryRefusedByRegister) },
        { "disposal_scheme_approved", typeof(DisposalSchemeApproved) },
        { "case_paper_withdrawn", typeof(CasePaperWithdrawn) },
        { "idle_case_closed", typeof(IdleCaseClosed) },
    };
}
