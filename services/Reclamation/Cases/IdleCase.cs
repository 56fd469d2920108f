using ParkPlatform.Domain;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Idleness;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>闲置土地案件 on a day: one per parcel and episode, from the first clue to its closing (domain.md A.6).</summary>
/// <param name="LastDay">The day of the last step: none that follows can be dated before it.</param>
/// <param name="MortgagesNotified">不动产登记证明号 of those whose mortgagees have been told of the case.</param>
/// <param name="BodiesNotified">The government bodies that have been told.</param>
public sealed record IdleCase(
    AssetType AssetType, Guid AssetId, string AssetCode, Holder Holder, string Source, DateOnly OpenedOn, CaseState State, DateOnly LastDay,
    ServedPaper? InvestigationNotice = null, DateOnly? RepliedOn = null, Determination? Determination = null, DateOnly? PublicisedOn = null,
    DateOnly? FiledOn = null, Hearing? Hearing = null, Decision? FeeDecision = null, Decision? RecoveryDecision = null, RegisterAnswer? Register = null,
    Scheme? Scheme = null, Closing? Closing = null, EquatableArray<StepDone> Steps = default, EquatableArray<string> MortgagesNotified = default,
    EquatableArray<string> BodiesNotified = default, string? ConflictOfInterest = null) : IState<IdleCase>
{
    /// <summary>The papers that have been issued and not served yet: until they are, their periods do not run.</summary>
    public IEnumerable<CasePaper> Unserved =>
        from paper in Enum.GetValues<CasePaper>()
        where Paper(paper) is { ServedOn: null }
        select paper;

    public ServedPaper? Paper(CasePaper paper) => paper switch
    {
        CasePaper.InvestigationNotice => InvestigationNotice,
        CasePaper.HearingNotice => Hearing?.Notice,
        CasePaper.FeeDecision => FeeDecision?.Paper,
        CasePaper.RecoveryDecision => RecoveryDecision?.Paper,
        _ => null,
    };

    /// <summary>文号 of a paper that stands; null if there is none.</summary>
    public string? NumberOf(WithdrawnPaper paper) => paper switch
    {
        WithdrawnPaper.InvestigationNotice => InvestigationNotice?.DocumentNumber,
        WithdrawnPaper.Determination => Determination?.DocumentNumber,
        WithdrawnPaper.Scheme => Scheme is null ? null : Steps.Last(s => s.Step == CaseStep.Scheme).DocumentNumber,
        WithdrawnPaper.HearingNotice => Hearing?.Notice.DocumentNumber,
        WithdrawnPaper.FeeDecision => FeeDecision?.Paper.DocumentNumber,
        WithdrawnPaper.RecoveryDecision => RecoveryDecision?.Paper.DocumentNumber,
        _ => null,
    };

    public static IdleCase? Evolve(IdleCase? idle, IFact fact) => (idle, fact) switch
    {
        (null, IdleCaseOpened e) => new IdleCase(
            e.AssetType, e.AssetId, e.AssetCode, e.Holder, e.Source, e.EffectiveOn, CaseState.Opened, e.EffectiveOn, ConflictOfInterest: e.ConflictOfInterest),
        (null, _) => null,
        ({ }, IdleCaseOpened) => idle,
        _ => Changed(idle, fact) with { LastDay = fact.EffectiveOn > idle.LastDay ? fact.EffectiveOn : idle.LastDay },
    };

    private static IdleCase Changed(IdleCase idle, IFact fact) => fact switch
    {
        InvestigationNoticeIssued e => idle.Done(CaseStep.InvestigationNotice, e) with
        {
            State = CaseState.NoticeIssued,
            InvestigationNotice = ServedPaper.Of(e),
        },
        CasePaperServed e => idle.Served(e),
        HolderReplied e => idle.Done(CaseStep.Reply, e) with { State = CaseState.Replied, RepliedOn = e.EffectiveOn },
        IdlenessDetermined e => idle.Done(CaseStep.Determination, e) with
        {
            State = CaseState.Determined,
            Determination = new(e.EffectiveOn, e.DocumentNumber, e.Limb, e.Level, e.Cause, e.CauseSpans, e.Branch, e.GovernmentBody),
        },
        MortgageeNotified e => idle.Done(CaseStep.MortgageeNotice, e) with { MortgagesNotified = idle.MortgagesNotified.Add(e.RegistrationNumber) },
        GovernmentBodyNotified e => idle.Done(CaseStep.GovernmentNotice, e) with { BodiesNotified = idle.BodiesNotified.Add(e.Body) },
        IdlenessPublicised e => idle.Done(CaseStep.Publicity, e) with { State = CaseState.Publicised, PublicisedOn = e.EffectiveOn },
        IdleCaseFiledInMonitoring e => idle.Done(CaseStep.MonitoringFiling, e) with { State = CaseState.Filed, FiledOn = e.EffectiveOn },
        HearingNoticeIssued e => idle.Done(CaseStep.HearingNotice, e) with
        {
            State = CaseState.HearingNotified,
            Hearing = new(e.IntendedBranch, ServedPaper.Of(e)),
        },
        HearingRequested e => idle.Done(CaseStep.HearingRequest, e) with
        {
            State = CaseState.HearingRequested,
            Hearing = idle.Hearing! with { RequestedOn = e.EffectiveOn },
        },
        HearingHeld e => idle.Done(CaseStep.Hearing, e) with { State = CaseState.HearingHeld, Hearing = idle.Hearing! with { HeldOn = e.EffectiveOn } },
        IdleFeeDecided e => idle.Done(CaseStep.FeeDecision, e) with
        {
            State = CaseState.FeeDecided,
            FeeDecision = new(ServedPaper.Of(e), e.Holder, e.Level, e.ApprovedBy, e.ApprovalDocumentNumber, e.PriceYuan, e.FeeYuan),
        },
        LandUseRightRecoveryDecided e => idle.Done(CaseStep.RecoveryDecision, e) with
        {
            State = CaseState.RecoveryDecided,
            RecoveryDecision = new(ServedPaper.Of(e), e.Holder, e.Level, e.ApprovedBy, e.ApprovalDocumentNumber),
        },
        RecoveryConfirmedByRegister e => idle with { State = CaseState.Recovered, Register = new(true, null, e.EffectiveOn) },
        RecoveryRefusedByRegister e => idle with { State = CaseState.RecoveryRefused, Register = new(false, e.Cause, e.EffectiveOn) },
        DisposalSchemeApproved e => idle.Done(CaseStep.Scheme, e) with { State = CaseState.SchemeApproved, Scheme = e.Scheme },
        CasePaperWithdrawn e => idle.Without(e.Paper) with { Steps = idle.Steps.Add(new(CaseStep.Withdrawal, e.EffectiveOn, e.DocumentNumber, Withdrawn: e.Paper)) },
        IdleCaseClosed e => idle.Done(CaseStep.Closing, e) with { State = CaseState.Closed, Closing = new(e.EffectiveOn, e.Outcome, e.Reason) },
        _ => idle,
    };

    private IdleCase Done(CaseStep step, IFact fact) => this with { Steps = Steps.Add(new(step, fact.EffectiveOn, fact.DocumentNumber)) };

    // The case stands where it stood before the paper: what followed from it alone is gone with it.
    private IdleCase Without(WithdrawnPaper paper)
    {
        var left = paper switch
        {
            WithdrawnPaper.InvestigationNotice => this with { InvestigationNotice = null, RepliedOn = null },
            WithdrawnPaper.Determination => this with { Determination = null, PublicisedOn = null, FiledOn = null },
            WithdrawnPaper.Scheme => this with { Scheme = null },
            WithdrawnPaper.HearingNotice => this with { Hearing = null },
            WithdrawnPaper.FeeDecision => this with { FeeDecision = null },
            _ => this with { RecoveryDecision = null },
        };
        return left with { State = left.ComeTo() };
    }

    private CaseState ComeTo() => this switch
    {
        { FeeDecision: not null, Hearing: null or { IntendedBranch: Branch.Fee } } => CaseState.FeeDecided,
        { Hearing.HeldOn: not null } => CaseState.HearingHeld,
        { Hearing.RequestedOn: not null } => CaseState.HearingRequested,
        { Hearing: not null } => CaseState.HearingNotified,
        { FiledOn: not null } => CaseState.Filed,
        { PublicisedOn: not null } => CaseState.Publicised,
        { Determination: not null } => CaseState.Determined,
        { RepliedOn: not null } => CaseState.Replied,
        { InvestigationNotice.ServedOn: not null } => CaseState.AwaitingReply,
        { InvestigationNotice: not null } => CaseState.NoticeIssued,
        _ => CaseState.Opened,
    };

    private IdleCase Served(CasePaperServed e)
    {
        ServedPaper On(ServedPaper paper) => paper with { ServedOn = e.EffectiveOn, ServiceMethod = e.ServiceMethod };
        var served = e.Paper switch
        {
            CasePaper.InvestigationNotice => this with { State = CaseState.AwaitingReply, InvestigationNotice = On(InvestigationNotice!) },
            CasePaper.HearingNotice => this with { Hearing = Hearing! with { Notice = On(Hearing.Notice) } },
            CasePaper.FeeDecision => this with { FeeDecision = FeeDecision! with { Paper = On(FeeDecision.Paper) } },
            CasePaper.RecoveryDecision => this with { RecoveryDecision = RecoveryDecision! with { Paper = On(RecoveryDecision.Paper) } },
            _ => this,
        };
        return served with { Steps = Steps.Add(new(CaseStep.Service, e.EffectiveOn, e.DocumentNumber, e.Paper, e.ServiceMethod)) };
    }
}

/// <summary>Where a case stands.</summary>
public enum CaseState
{
    /// <summary>已立案.</summary>
    Opened,

    /// <summary>调查通知书已制发，未送达.</summary>
    NoticeIssued,

    /// <summary>待答复.</summary>
    AwaitingReply,

    /// <summary>已答复.</summary>
    Replied,

    /// <summary>已认定.</summary>
    Determined,

    /// <summary>已公示.</summary>
    Publicised,

    /// <summary>已备案.</summary>
    Filed,

    /// <summary>已告知听证权利.</summary>
    HearingNotified,

    /// <summary>已申请听证.</summary>
    HearingRequested,

    /// <summary>已听证.</summary>
    HearingHeld,

    /// <summary>已决定征缴闲置费.</summary>
    FeeDecided,

    /// <summary>已决定收回，待登记确认.</summary>
    RecoveryDecided,

    /// <summary>已收回，登记已确认.</summary>
    Recovered,

    /// <summary>登记未采纳收回决定.</summary>
    RecoveryRefused,

    /// <summary>处置方案已批准.</summary>
    SchemeApproved,

    /// <summary>已结案.</summary>
    Closed,
}

/// <summary>A paper, and whether it has reached the holder.</summary>
public sealed record ServedPaper(DateOnly IssuedOn, string DocumentNumber, DateOnly? ServedOn = null, ServiceMethod? ServiceMethod = null)
{
    public static ServedPaper Of(IFact issued) => new(issued.EffectiveOn, issued.DocumentNumber);
}

/// <summary>认定: what was concluded, and with which level on that day.</summary>
public sealed record Determination(
    DateOnly On, string DocumentNumber, Limb Limb, Level Level, Cause Cause, EquatableArray<CauseSpan> CauseSpans, Branch Branch,
    string? GovernmentBody = null);

/// <summary>听证: the holder's right to be heard before this decision, and what became of it.</summary>
public sealed record Hearing(Branch IntendedBranch, ServedPaper Notice, DateOnly? RequestedOn = null, DateOnly? HeldOn = null);

/// <summary>A decision that ends the penalty branch; price and fee, in yuan, only of a fee.</summary>
public sealed record Decision(
    ServedPaper Paper, Holder Holder, Level Level, string ApprovedBy, string ApprovalDocumentNumber, Yuan? PriceYuan = null, Yuan? FeeYuan = null);

/// <summary>What the land register made of the recovery decision.</summary>
public sealed record RegisterAnswer(bool Confirmed, string? RefusedBecause, DateOnly On);

/// <summary>结案.</summary>
public sealed record Closing(DateOnly On, CaseOutcome Outcome, string? Reason);

/// <summary>A step that has been taken; of a service, which paper and how; of a withdrawal, which paper.</summary>
public sealed record StepDone(
    CaseStep Step, DateOnly EffectiveOn, string DocumentNumber, CasePaper? Paper = null, ServiceMethod? ServiceMethod = null, WithdrawnPaper? Withdrawn = null);
