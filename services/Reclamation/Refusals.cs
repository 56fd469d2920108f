using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Idleness;
using ParkPlatform.Reclamation.Inefficiency;
using ParkPlatform.Reclamation.Letters;
using ParkPlatform.Reclamation.Matchings;
using ParkPlatform.Reclamation.Reallocations;
using ParkPlatform.Reclamation.Routes;

namespace ParkPlatform.Reclamation;

/// <summary>The rules by which the reclamation service says no; texts and sources in Texts.resx.</summary>
public static class Refusals
{
    private static readonly RuleBook Rules = new(Contracts.Services.Reclamation, typeof(Refusals).Assembly);
    private static readonly Texts Words = new(typeof(Refusals).Assembly);

    private static string Shown(DateOnly? day) => day is { } known ? $"{known:O}" : "—";

    // About assets
    public static ProblemDetails AssetUnknown(Guid asset, DateOnly on) => Rules.Refuse("asset-unknown", asset, on);

    public static ProblemDetails UnitIsNotLand() => Rules.Refuse("unit-is-not-land");

    public static ProblemDetails NoHolder(string code, DateOnly on) => Rules.Refuse("no-holder", code, on);

    public static ProblemDetails CaseIsOpen(string code, DateOnly openedOn, Guid idleCase) => Rules.Refuse("case-is-open", code, openedOn, idleCase);

    // About order and time
    public static ProblemDetails NotYet(DateOnly on, DateOnly today) => Rules.Refuse("not-yet", on, today);

    public static ProblemDetails CaseClosed(DateOnly on) => Rules.Refuse("case-closed", on);

    public static ProblemDetails DatedBefore(DateOnly on, DateOnly last) => Rules.Refuse("dated-before", on, last);

    public static ProblemDetails DoneBefore(CaseStep step) => Rules.Refuse("done-before", Words[$"step.{step.Path()}"]);

    public static ProblemDetails NothingToServe() => Rules.Refuse("nothing-to-serve");

    public static ProblemDetails NoInvestigationNotice() => Rules.Refuse("no-investigation-notice");

    public static ProblemDetails NotServed(CasePaper paper) => Rules.Refuse("not-served", Words[$"paper.{paper}"]);

    public static ProblemDetails ReplyTimeRunning(DateOnly due) => Rules.Refuse("reply-time-running", due, due.AddDays(1));

    public static ProblemDetails NotDetermined() => Rules.Refuse("not-determined");

    public static ProblemDetails NotPublicised() => Rules.Refuse("not-publicised");

    public static ProblemDetails NotFiled() => Rules.Refuse("not-filed");

    public static ProblemDetails NoHearingNotice() => Rules.Refuse("no-hearing-notice");

    public static ProblemDetails HearingWindowOpen(DateOnly due) => Rules.Refuse("hearing-window-open", due, due.AddDays(1));

    public static ProblemDetails HearingRequestLate(DateOnly on, DateOnly due) => Rules.Refuse("hearing-request-late", on, due);

    public static ProblemDetails HearingNotHeld(DateOnly requestedOn) => Rules.Refuse("hearing-not-held", requestedOn);

    public static ProblemDetails BureauOnly(CaseStep step) => Rules.Refuse(StatusCodes.Status403Forbidden, "bureau-only", Words[$"step.{step.Path()}"]);

    // About the facts that a decision rests on
    public static ProblemDetails HolderChanged(Holder holder, DateOnly on) => Rules.Refuse("holder-changed", PersonalNames.Shown(holder.Name, holder.Uscc), on);

    public static ProblemDetails SuspensionUnknown() => Rules.Refuse("suspension-unknown");

    public static ProblemDetails SuspensionNotEstablished(DateOnly on, Development found) => Rules.Refuse(
        "suspension-not-established", on, found.InspectedOn, Shown(found.SuspendedOn), Shown(found.SuspendedOn?.AddYearsCivil(1)),
        found.DevelopedAreaSquareMetres?.SquareMetres, found.AreaDueSquareMetres?.SquareMetres, (found.InvestedYuan - found.LandPriceIncludedYuan)?.Amount,
        (found.TotalInvestmentYuan - found.LandPriceIncludedYuan)?.Amount);

    public static ProblemDetails LimbNotEstablished(DateOnly on, Assessment assessment) =>
        Rules.Refuse("limb-not-established", on, Shown(assessment.AgreedStart), Shown(assessment.YearOneEndsOn));

    public static ProblemDetails NoPenaltyBranch(Branch actual, DateOnly on) => Rules.Refuse("no-penalty-branch", on, Words[$"branch.{actual}"]);

    public static ProblemDetails NoFeeBranch(Branch actual, DateOnly on) => Rules.Refuse("no-fee-branch", on, Words[$"branch.{actual}"]);

    public static ProblemDetails NoRecoveryBranch(Branch actual, DateOnly on) => Rules.Refuse("no-recovery-branch", on, Words[$"branch.{actual}"]);

    public static ProblemDetails NoNegotiatedBranch(Branch actual, DateOnly on) => Rules.Refuse("no-negotiated-branch", on, Words[$"branch.{actual}"]);

    public static ProblemDetails HearingForAnotherDecision(Branch intended, Branch actual) =>
        Rules.Refuse("hearing-for-another-decision", Words[$"branch.{intended}"], Words[$"branch.{actual}"]);

    public static ProblemDetails NoGovernmentApproval() => Rules.Refuse("no-government-approval");

    public static ProblemDetails PriceUnknown(string code) => Rules.Refuse("price-unknown", code);

    // About others who have to be told
    public static ProblemDetails MortgageeNotNotified(Mortgage mortgage) => Rules.Refuse("mortgagee-not-notified", mortgage.Mortgagee, mortgage.Number);

    public static ProblemDetails NoSuchMortgage(string code, string number, DateOnly on) => Rules.Refuse("no-such-mortgage", code, number, on);

    public static ProblemDetails GovernmentNotNotified(string body) => Rules.Refuse("government-not-notified", body);

    // About negotiated ways
    public static ProblemDetails ExtensionTooLong(DateOnly newStart, DateOnly latest) => Rules.Refuse("extension-too-long", newStart, latest);

    public static ProblemDetails ExtensionUsed(DateOnly start) => Rules.Refuse("extension-used", start);

    public static ProblemDetails TemporaryUseTooLong(DateOnly to, DateOnly latest) => Rules.Refuse("temporary-use-too-long", to, latest);

    public static ProblemDetails PriceNotPaid(Yuan paid, Yuan? price) =>
        Rules.Refuse("price-not-paid", paid.Amount, price is { } known ? $"{known.Amount}" : "—");

    public static ProblemDetails FundsNotInPlace() => Rules.Refuse("funds-not-in-place");

    public static ProblemDetails NoPlanChange() => Rules.Refuse("no-plan-change");

    // About closing
    public static ProblemDetails RegisterNotHeard() => Rules.Refuse("register-not-heard");

    public static ProblemDetails StillIdle(DateOnly on) => Rules.Refuse("still-idle", on);

    public static ProblemDetails NothingToClose() => Rules.Refuse("nothing-to-close");

    // About taking a paper back
    public static ProblemDetails NothingToWithdraw(Enum paper) => Rules.Refuse("nothing-to-withdraw", Words[$"paper.{paper}"]);

    public static ProblemDetails LaterPaperRestsOnIt(Enum paper, Enum later) =>
        Rules.Refuse("later-paper-rests-on-it", Words[$"paper.{paper}"], Words[$"paper.{later}"]);

    public static ProblemDetails RecoveryIsServed(DateOnly on) => Rules.Refuse("recovery-is-served", on);

    public static ProblemDetails FeeIsPaid(Yuan paid) => Rules.Refuse("fee-is-paid", paid.Amount);

    // About the execution of a decision
    public static ProblemDetails NoServedDecision() => Rules.Refuse("no-served-decision");

    public static ProblemDetails DecisionRevoked() => Rules.Refuse("decision-revoked");

    public static ProblemDetails ExecutionStepDone() => Rules.Refuse("execution-step-done");

    public static ProblemDetails MoreThanTheFee(Yuan paid, Yuan amount, Yuan fee) => Rules.Refuse("more-than-the-fee", paid.Amount, amount.Amount, fee.Amount);

    public static ProblemDetails RemedyPending() => Rules.Refuse("remedy-pending");

    public static ProblemDetails NoRemedyPending() => Rules.Refuse("no-remedy-pending");

    public static ProblemDetails RemedyLate(DateOnly on, DateOnly last) => Rules.Refuse("remedy-late", on, last);

    public static ProblemDetails StillTimeToPerform(DateOnly last) => Rules.Refuse("still-time-to-perform", last);

    public static ProblemDetails OutsideTheEnforcementWindow(DateOnly on, DateOnly from, DateOnly last) =>
        Rules.Refuse("outside-the-enforcement-window", on, from, last);

    public static ProblemDetails ReminderNotOver(DateOnly? remindedOn) => Rules.Refuse("reminder-not-over", Shown(remindedOn));

    public static ProblemDetails AlreadyPerformed() => Rules.Refuse("already-performed");

    // About letters
    public static ProblemDetails LetterHasNoGround(LetterKind kind) => Rules.Refuse("letter-has-no-ground", Words[$"letter.{kind}"]);

    public static ProblemDetails LetterValueMissing(LetterKind kind, IReadOnlyList<string> names) =>
        Rules.Refuse("letter-value-missing", Words[$"letter.{kind}"], string.Join("、", names));

    public static ProblemDetails ReissueNeedsReason(string number) => Rules.Refuse("reissue-needs-reason", number);

    public static ProblemDetails NoSuchLetter(int place) => Rules.Refuse("no-such-letter", place);

    public static ProblemDetails LetterNotInForce(LetterMark mark) => Rules.Refuse("letter-not-in-force", Words[$"letter-mark.{mark.Standing}"], mark.On, mark.DocumentNumber);

    public static ProblemDetails NotInTheLetter(IReadOnlyList<string> names, IEnumerable<string> known) =>
        Rules.Refuse("not-in-the-letter", string.Join("、", names), string.Join("、", known));

    public static ProblemDetails DecidesTheCase(IReadOnlyList<string> names) => Rules.Refuse("decides-the-case", string.Join("、", names));

    public static ProblemDetails CorrectsNothing(IReadOnlyList<string> names) => Rules.Refuse("corrects-nothing", string.Join("、", names));

    public static ProblemDetails TemplateNamesUnknown(IReadOnlyList<string> names) =>
        Rules.Refuse("template-names-unknown", string.Join("、", names), string.Join("、", LetterFields.Names));

    // About waiting projects and matchings
    public static ProblemDetails ProjectGone(string name, DateOnly on) => Rules.Refuse("project-gone", name, on);

    public static ProblemDetails NobodyWaits(DateOnly on) => Rules.Refuse("nobody-waits", on);

    public static ProblemDetails NotInTheMatching(Guid id) => Rules.Refuse("not-in-the-matching", id);

    public static ProblemDetails NotMatched(Guid project, Guid asset) => Rules.Refuse("not-matched", project, asset);

    public static ProblemDetails DecidedForAnother(string code) => Rules.Refuse("decided-for-another", code);

    public static ProblemDetails DoesNotFit(string code, string project, IReadOnlyList<Exclusion> excluded) => Rules.Refuse(
        "does-not-fit", code, project, string.Join("、", excluded.Select(e => Words[$"filter.{e.Filter}"])));

    // About inefficient assets
    public static ProblemDetails NobodyToHear(string code, DateOnly on) => Rules.Refuse("nobody-to-hear", code, on);

    public static ProblemDetails CriterionNotMet(Criterion criterion, decimal? measured, RuleValue figure) => Rules.Refuse(
        "criterion-not-met", Words[$"criterion.{criterion}"], measured is { } known ? $"{known:0.####}" : "—", $"{figure.Value:0.####}", figure.Source);

    public static ProblemDetails InefficiencyUnderWay(string code, DateOnly since, Guid id) => Rules.Refuse("inefficiency-under-way", code, since, id);

    public static ProblemDetails InefficiencyEnded(InefficiencyState state, DateOnly on) =>
        Rules.Refuse("inefficiency-ended", Words[$"inefficiency.{state}"], on);

    public static ProblemDetails DoneBefore(InefficiencyStep step) => Rules.Refuse("done-before", Words[$"inefficiency-step.{step.Path()}"]);

    public static ProblemDetails NoInefficiencyNotice() => Rules.Refuse("no-inefficiency-notice");

    public static ProblemDetails InefficiencyNoticeNotServed() => Rules.Refuse("inefficiency-notice-not-served");

    public static ProblemDetails ExplanationTimeRunning(DateOnly due) => Rules.Refuse("explanation-time-running", due, due.AddDays(1));

    public static ProblemDetails OpinionOfAnother(Department department) =>
        Rules.Refuse(StatusCodes.Status403Forbidden, "opinion-of-another", Words[$"department.{department}"]);

    public static ProblemDetails OpinionsMissing(IReadOnlyList<Department> silent) =>
        Rules.Refuse("opinions-missing", string.Join("、", silent.Select(d => Words[$"department.{d}"])));

    public static ProblemDetails DepartmentObjects(Opinion opinion) =>
        Rules.Refuse("department-objects", Words[$"department.{opinion.Department}"], opinion.On, opinion.Text);

    public static ProblemDetails NobodyObjects() => Rules.Refuse("nobody-objects");

    public static ProblemDetails HolderHasLeft(InefficientCase c, DateOnly on) =>
        Rules.Refuse("holder-has-left", PersonalNames.Shown(c.Holder.Name, c.Holder.Uscc), c.AssetCode, on);

    public static ProblemDetails StillHeld(InefficientCase c, DateOnly on) =>
        Rules.Refuse("still-held", PersonalNames.Shown(c.Holder.Name, c.Holder.Uscc), c.AssetCode, on);

    public static ProblemDetails NotRecognised() => Rules.Refuse("not-recognised");

    public static ProblemDetails RecognitionNotPublicised() => Rules.Refuse("recognition-not-publicised");

    public static ProblemDetails RectificationOutsideLimits(DateOnly by, DateOnly soonest, DateOnly latest) =>
        Rules.Refuse("rectification-outside-limits", by, soonest, latest);

    public static ProblemDetails RouteNotOpen(RouteKind route, string code) => Rules.Refuse("route-not-open", Words[$"route.{route}.title"], code);

    public static ProblemDetails FreeRecoveryIsForIdleLand() => Rules.Refuse("free-recovery-is-for-idle-land");

    public static ProblemDetails StillTimeToRectify(DateOnly by) => Rules.Refuse("still-time-to-rectify", by);

    public static ProblemDetails TargetsAreMet() => Rules.Refuse("targets-are-met");

    public static ProblemDetails TargetsNotMet() => Rules.Refuse("targets-not-met");

    // About plans
    public static ProblemDetails NotInThePool(Guid project, DateOnly on) => Rules.Refuse("not-in-the-pool", project, on);

    // About sandboxes
    public static ProblemDetails SandboxEmpty() => Rules.Refuse("sandbox-empty");

    public static ProblemDetails SandboxFull(int most) => Rules.Refuse("sandbox-full", most);

    public static ProblemDetails SandboxIsAPlan(Guid plan) => Rules.Refuse("sandbox-is-a-plan", plan);

    public static ProblemDetails NoSuchMove(Guid move) => Rules.Refuse("no-such-move", move);

    // About rules
    public static ProblemDetails RuleValuesDiffer(string rule, IReadOnlyList<string> differences) =>
        Rules.Refuse("rule-values-differ", rule, string.Join("、", differences));

    public static ProblemDetails RuleCountsWhole(string rule) => Rules.Refuse("rule-counts-whole", rule);

    // About proposals
    public static ProblemDetails AssetHeld(string code, DateOnly since) => Rules.Refuse("asset-held", code, since);

    public static ProblemDetails UnitNotLettable(string code) => Rules.Refuse("unit-not-lettable", code);

    public static ProblemDetails AlreadyProposed(string code, string project, DateOnly on) => Rules.Refuse("already-proposed", code, project, on);

    public static ProblemDetails ReservationTooLong(DateOnly latest) => Rules.Refuse("reservation-too-long", latest);

    public static ProblemDetails ProposalSettled(ReallocationStatus status) => Rules.Refuse("proposal-settled", Words[$"reallocation.{status}"]);
}
