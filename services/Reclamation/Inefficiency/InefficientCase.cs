using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Routes;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>
/// 低效资产认定案件 on a day: from the candidate to the end of its rectification (domain.md B.4). A local label with a local procedure: neither a fee nor a recovery
/// follows from it, and it says nothing about idleness by law.
/// </summary>
/// <param name="LastDay">The day of the last step: none that follows can be dated before it.</param>
public sealed record InefficientCase(
    AssetType AssetType, Guid AssetId, string AssetCode, Holder Holder, Suspicion Suspicion, InefficiencyState State, DateOnly LastDay,
    ServedPaper? Notice = null, Explanation? Explanation = null, EquatableArray<Opinion> Opinions = default, Recognition? Recognition = null,
    DateOnly? PublicisedOn = null, Agreement? Agreement = null, EquatableArray<RectificationCheck> Checks = default, Escalation? Escalation = null,
    Ending? Ending = null, EquatableArray<InefficiencyStepDone> Steps = default) : IState<InefficientCase>
{
    public bool IsOpen => Ending is null;

    /// <summary>Whether the asset bears the label.</summary>
    public bool IsRecognised => Recognition is not null && IsOpen;

    /// <summary>The last opinion of each department counts.</summary>
    public IEnumerable<Opinion> Review => Opinions.GroupBy(o => o.Department).Select(o => o.Last());

    /// <summary>Whose opinion the joint review still lacks.</summary>
    public IReadOnlyList<Department> Silent => [.. Enum.GetValues<Department>().Except(Opinions.Select(o => o.Department))];

    /// <summary>整改期限: as agreed, or else as recognised.</summary>
    public DateOnly? RectifyBy => Agreement?.CompleteBy ?? Recognition?.RectifyBy;

    /// <summary>文号 of a paper that stands; null if there is none.</summary>
    public string? NumberOf(InefficiencyPaper paper) => paper switch
    {
        InefficiencyPaper.InefficiencyNotice => Notice?.DocumentNumber,
        InefficiencyPaper.InefficiencyRecognition => Recognition?.DocumentNumber,
        InefficiencyPaper.RectificationAgreement => Agreement?.DocumentNumber,
        InefficiencyPaper.InefficiencyExit => Escalation?.DocumentNumber,
        _ => null,
    };

    public static InefficientCase? Evolve(InefficientCase? c, IFact fact) => (c, fact) switch
    {
        (null, InefficiencySuspected e) => new InefficientCase(
            e.AssetType, e.AssetId, e.AssetCode, e.Holder, new(e.EffectiveOn, e.Criterion, e.Measured, e.Threshold, e.Unit, e.Evidence, e.Rule),
            InefficiencyState.Suspected, e.EffectiveOn),
        (null, _) => null,
        ({ }, InefficiencySuspected) => c,
        _ => Changed(c, fact) with { LastDay = fact.EffectiveOn > c.LastDay ? fact.EffectiveOn : c.LastDay },
    };

    private static InefficientCase Changed(InefficientCase c, IFact fact) => fact switch
    {
        InefficiencyNoticeIssued e => c.Done(InefficiencyStep.Notice, e) with { State = InefficiencyState.NoticeIssued, Notice = ServedPaper.Of(e) },
        InefficiencyNoticeServed e => c.Done(InefficiencyStep.Service, e) with
        {
            State = InefficiencyState.AwaitingExplanation,
            Notice = c.Notice! with { ServedOn = e.EffectiveOn, ServiceMethod = e.ServiceMethod },
        },
        InefficiencyExplained e => c.Done(InefficiencyStep.Explanation, e) with
        {
            State = c.Opinions.Count == 0 ? InefficiencyState.Explained : c.State,
            Explanation = new(e.EffectiveOn, e.Statement, e.ClaimedExemption),
        },
        InefficiencyOpinionGiven e => c.Done(InefficiencyStep.Opinion, e) with
        {
            State = InefficiencyState.UnderReview,
            Opinions = c.Opinions.Add(new(e.Department, e.Agrees, e.Exemption, e.Text, e.EffectiveOn, e.DocumentNumber)),
        },
        InefficiencyRecognised e => c.Done(InefficiencyStep.Recognition, e) with
        {
            State = InefficiencyState.Recognised,
            Recognition = new(e.EffectiveOn, e.DocumentNumber, e.Category, e.Measures, e.RectifyBy, e.Rule),
        },
        InefficiencyPublicised e => c.Done(InefficiencyStep.Publicity, e) with { State = InefficiencyState.Publicised, PublicisedOn = e.EffectiveOn },
        RectificationAgreed e => c.Done(InefficiencyStep.Agreement, e) with
        {
            State = InefficiencyState.Rectifying,
            Agreement = new(e.EffectiveOn, e.DocumentNumber, e.Targets, e.CompleteBy),
        },
        RectificationChecked e => c.Done(InefficiencyStep.Check, e) with { Checks = c.Checks.Add(new(e.EffectiveOn, e.Result, e.Finding, e.DocumentNumber)) },
        InefficiencyEscalated e => c.Done(InefficiencyStep.Escalation, e) with
        {
            State = InefficiencyState.Escalated,
            Escalation = new(e.EffectiveOn, e.DocumentNumber, e.Route, e.Reason),
        },
        InefficiencyPaperWithdrawn e => c.Without(e.Paper) with
        {
            Steps = c.Steps.Add(new(InefficiencyStep.Withdrawal, e.EffectiveOn, e.DocumentNumber, e.Paper)),
        },
        InefficiencyNotRecognised e => c.Done(InefficiencyStep.Rejection, e).Ended(InefficiencyState.NotRecognised, e, e.Reason),
        InefficiencyCleared e => c.Done(InefficiencyStep.Clearing, e).Ended(InefficiencyState.Cleared, e, e.Finding),
        InefficiencyCaseClosed e => c.Done(InefficiencyStep.Closing, e).Ended(InefficiencyState.NoLongerHeld, e, e.Reason),
        _ => c,
    };

    private InefficientCase Done(InefficiencyStep step, IFact fact) => this with { Steps = Steps.Add(new(step, fact.EffectiveOn, fact.DocumentNumber)) };

    // The procedure stands where it stood before the paper: what followed from it alone is gone with it. What was checked against the targets of an agreement says
    // nothing about those of the recognition; what was found on the spot after an exit remains found.
    private InefficientCase Without(InefficiencyPaper paper)
    {
        var left = paper switch
        {
            InefficiencyPaper.InefficiencyNotice => this with { Notice = null, Explanation = null, Opinions = [] },
            InefficiencyPaper.InefficiencyRecognition => this with { Recognition = null, PublicisedOn = null, Checks = [] },
            InefficiencyPaper.RectificationAgreement => this with { Agreement = null, Checks = [.. Checks.Take(Checks.Count - CheckedSinceAgreed())] },
            _ => this with { Escalation = null },
        };
        return left with { State = left.ComeTo() };
    }

    private int CheckedSinceAgreed() => Steps.Reverse().TakeWhile(s => s.Step != InefficiencyStep.Agreement).Count(s => s.Step == InefficiencyStep.Check);

    private InefficiencyState ComeTo() => this switch
    {
        { Agreement: not null } => InefficiencyState.Rectifying,
        { PublicisedOn: not null } => InefficiencyState.Publicised,
        { Recognition: not null } => InefficiencyState.Recognised,
        { Opinions.Count: > 0 } => InefficiencyState.UnderReview,
        { Explanation: not null } => InefficiencyState.Explained,
        { Notice.ServedOn: not null } => InefficiencyState.AwaitingExplanation,
        { Notice: not null } => InefficiencyState.NoticeIssued,
        _ => InefficiencyState.Suspected,
    };

    private InefficientCase Ended(InefficiencyState state, IFact fact, string? reason) => this with { State = state, Ending = new(fact.EffectiveOn, reason) };
}

/// <summary>Where the procedure stands.</summary>
public enum InefficiencyState
{
    /// <summary>疑似低效.</summary>
    Suspected,

    /// <summary>告知书已制发，未送达.</summary>
    NoticeIssued,

    /// <summary>待说明.</summary>
    AwaitingExplanation,

    /// <summary>已说明.</summary>
    Explained,

    /// <summary>部门联审中.</summary>
    UnderReview,

    /// <summary>已认定.</summary>
    Recognised,

    /// <summary>已公布.</summary>
    Publicised,

    /// <summary>整改中.</summary>
    Rectifying,

    /// <summary>转入退出.</summary>
    Escalated,

    /// <summary>不予认定.</summary>
    NotRecognised,

    /// <summary>已销号.</summary>
    Cleared,

    /// <summary>使用人已变更.</summary>
    NoLongerHeld,
}

/// <summary>线索: by which test the asset is a candidate, with the figure measured, the threshold of the rule's version of the day, and the evidence.</summary>
public sealed record Suspicion(DateOnly On, Criterion Criterion, decimal Measured, decimal Threshold, string Unit, string Evidence, RuleReference Rule);

/// <summary>说明: what the holder has said.</summary>
public sealed record Explanation(DateOnly On, string Statement, Exemption? ClaimedExemption);

/// <summary>联审意见 of one department.</summary>
/// <param name="Exemption">What it has established that exempts the asset; then it does not agree.</param>
public sealed record Opinion(Department Department, bool Agrees, Exemption? Exemption, string Text, DateOnly On, string DocumentNumber);

/// <summary>认定.</summary>
public sealed record Recognition(
    DateOnly On, string DocumentNumber, InefficiencyCategory Category, EquatableArray<RectificationMeasure> Measures, DateOnly RectifyBy, RuleReference Rule);

/// <summary>整改协议.</summary>
public sealed record Agreement(DateOnly On, string DocumentNumber, string Targets, DateOnly CompleteBy);

/// <summary>整改检查.</summary>
public sealed record RectificationCheck(DateOnly On, CheckResult Result, string Finding, string DocumentNumber);

/// <summary>转入退出.</summary>
public sealed record Escalation(DateOnly On, string DocumentNumber, RouteKind Route, string Reason);

/// <summary>结束.</summary>
public sealed record Ending(DateOnly On, string? Reason);

/// <summary>A step that has been taken; of a withdrawal, which paper.</summary>
public sealed record InefficiencyStepDone(InefficiencyStep Step, DateOnly EffectiveOn, string DocumentNumber, InefficiencyPaper? Withdrawn = null);
