using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;

namespace ParkPlatform.Yield;

/// <summary>The rules by which the yield service says no; texts and sources in Texts.resx.</summary>
public static class Refusals
{
    private static readonly RuleBook Rules = new(Contracts.Services.Yield, typeof(Refusals).Assembly);

    public static ProblemDetails NoFigures(int year) => Rules.Refuse("no-figures", year);

    public static ProblemDetails NoEarlierRun(int year) => Rules.Refuse("no-earlier-run", year);

    public static ProblemDetails LandNotUpToDate() => Rules.Refuse("land-not-up-to-date");

    public static ProblemDetails PublishedBefore(DateOnly on) => Rules.Refuse("published-before", on);

    public static ProblemDetails YearNotOver(int year, DateOnly given) => Rules.Refuse("year-not-over", year, given);

    public static ProblemDetails EarlierThanListInForce(DateOnly given, DateOnly since) => Rules.Refuse("earlier-than-list-in-force", given, since);

    public static ProblemDetails NotInRun(string uscc) => Rules.Refuse("not-in-run", uscc);

    public static ProblemDetails NotPublicised() => Rules.Refuse("not-publicised");

    public static ProblemDetails LandNotPublicised(int year) => Rules.Refuse("land-not-publicised", year);

    public static ProblemDetails PublicisedBefore(DateOnly on) => Rules.Refuse("publicised-before", on);

    public static ProblemDetails PublicityTooShort(DateOnly until, int workingDays, DateOnly shortest) =>
        Rules.Refuse("publicity-too-short", until, workingDays, shortest);

    public static ProblemDetails OutsidePublicity(DateOnly given, DateOnly from, DateOnly until) => Rules.Refuse("outside-publicity", given, from, until);

    public static ProblemDetails PublicityNotOver(DateOnly until) => Rules.Refuse("publicity-not-over", until);

    public static ProblemDetails ObjectionsOpen(int open) => Rules.Refuse("objections-open", open);

    public static ProblemDetails CorrectionsNotIn(int upheld) => Rules.Refuse("corrections-not-in", upheld);

    public static ProblemDetails AnsweredBefore() => Rules.Refuse("answered-before");

    public static ProblemDetails AnsweredTooEarly(DateOnly given, DateOnly raised) => Rules.Refuse("answered-too-early", given, raised);

    public static ProblemDetails ApprovedBefore(DateOnly on) => Rules.Refuse("approved-before", on);

    public static ProblemDetails NotApproved() => Rules.Refuse("not-approved");

    public static ProblemDetails EarlierThanApproval(DateOnly given, DateOnly approved) => Rules.Refuse("earlier-than-approval", given, approved);

    public static ProblemDetails ResultsNotSettled() => Rules.Refuse("results-not-settled");

    public static ProblemDetails RunReplaced(DateOnly on) => Rules.Refuse("run-replaced", on);

    public static ProblemDetails LetterNumberTaken(string number) => Rules.Refuse("letter-number-taken", number);

    public static ProblemDetails ImportUndoneBefore() => Rules.Refuse("import-undone-before");

    public static ProblemDetails ImportBuiltUpon(string firms) => Rules.Refuse("import-built-upon", firms);

    public static ProblemDetails FiguresChangedSince(DateOnly sent) => Rules.Refuse("figures-changed-since", sent);

    public static ProblemDetails RuleValuesDiffer(string rule, IReadOnlyList<string> missing, IReadOnlyList<string> unknown) =>
        Rules.Refuse("rule-values-differ", rule, string.Join('、', missing), string.Join('、', unknown));

    public static ProblemDetails NoTargetYet(DateOnly given, DateOnly since) => Rules.Refuse("no-target-yet", given, since);

    public static ProblemDetails MeasureNotAdvised(string uscc, DateOnly on) => Rules.Refuse("measure-not-advised", uscc, on);

    public static ProblemDetails MeasureAppliedBefore(DateOnly from, DateOnly to, string document) => Rules.Refuse("measure-applied-before", from, to, document);

    public static ProblemDetails MeasureEndedBefore(DateOnly on) => Rules.Refuse("measure-ended-before", on);

    public static ProblemDetails MeasureNotAppliedThen(DateOnly given, DateOnly from, DateOnly to) => Rules.Refuse("measure-not-applied-then", given, from, to);
}
