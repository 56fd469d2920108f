using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Applications;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Restrictions;
using ParkPlatform.Factories.Sublets;
using ParkPlatform.Factories.Tenancies;
using ParkPlatform.Factories.Utilities;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;

namespace ParkPlatform.Factories;

/// <summary>The rules by which the factories service says no; texts and sources in Texts.resx. What several units offend against is told of each.</summary>
public static class Refusals
{
    private static readonly RuleBook Rules = new(Contracts.Services.Factories, typeof(Refusals).Assembly);
    private static readonly Texts Texts = new(typeof(Refusals).Assembly);

    public static ProblemDetails CodeTaken(string code) => Rules.Refuse("code-taken", code);

    public static ProblemDetails BuildingNotRegisteredYet(string code, DateOnly on) => Rules.Refuse("building-not-registered-yet", code, on);

    public static ProblemDetails PaperAlreadyThere(string code, BuildingPaper paper, DateOnly since) =>
        Rules.Refuse("paper-already-there", code, NameOf(paper), since);

    public static ProblemDetails NothingToCorrect(long version) => Rules.Refuse("nothing-to-correct", version.ToString(CultureInfo.InvariantCulture));

    public static ProblemDetails LongerThanTwentyYears(DateOnly from, DateOnly latest) => Rules.Refuse("longer-than-twenty-years", from, latest);

    public static ProblemDetails UnitsUnknown(IEnumerable<Guid> units) => Rules.Refuse("unit-unknown", List(units.Select(u => u.ToString())));

    public static ProblemDetails UnitsNotRegisteredYet(IEnumerable<UnitToLet> units, DateOnly on) =>
        Rules.Refuse("unit-not-registered-yet", List(units.Select(u => u.Code)), on);

    public static ProblemDetails NotLettable(IEnumerable<UnitToLet> units, DateOnly on) => Rules.Refuse(
        "not-lettable", on, List(units.Select(u => Texts.Format("item.missing-papers", u.Code, List(u.Building!.MissingPapers.Select(NameOf))))));

    public static ProblemDetails ProcessTooDangerous(IEnumerable<UnitToLet> units, FireHazardClass process) => Rules.Refuse(
        "process-too-dangerous", process.Chinese(),
        List(units.Select(u => Texts.Format("item.allowed-fire-class", u.Code, u.Building!.AllowedFireClass.Chinese()))));

    public static ProblemDetails ProcessTooHeavy(IEnumerable<UnitToLet> units, decimal load) => Rules.Refuse(
        "process-too-heavy", load, List(units.Select(u => Texts.Format("item.floor-load", u.Code, u.Floor.FloorLoadKilonewtonsPerSquareMetre))));

    /// <summary>All the lettings that are in the way, in words and as <c>conflicts</c>; names as the caller may read them.</summary>
    public static ProblemDetails AlreadyLet(IReadOnlyList<Letting> lettings, ClaimsPrincipal user) => WithConflicts("already-let", lettings, user);

    private static ProblemDetails WithConflicts(string rule, IReadOnlyList<Letting> lettings, ClaimsPrincipal user)
    {
        var conflicts = lettings
            .Select(l => new LettingConflict(l.UnitId, l.UnitCode, user.NameFor(l.TenantName, l.TenantUscc), l.LeaseFrom, l.LeaseTo)).ToArray();
        var refusal = Rules.Refuse(rule, Listed(conflicts.Select(c => Texts.Format("item.let", c.UnitCode, c.TenantName, c.From, c.To))));
        refusal.Extensions["conflicts"] = conflicts;
        return refusal;
    }

    public static ProblemDetails UnitsGone(IEnumerable<UnitToLet> units) => Rules.Refuse("unit-gone", List(units.Select(u => Texts.Format("item.gone", u.Code, u.GoneOn))));

    public static ProblemDetails UnitNotThere(IEnumerable<string> codes, DateOnly on) => Rules.Refuse("unit-not-there", List(codes), on);

    public static ProblemDetails NotOnOneFloor() => Rules.Refuse("not-on-one-floor");

    public static ProblemDetails TooManyUnits(int most) => Rules.Refuse("too-many-units", most);

    public static ProblemDetails AreasDoNotAddUp(Area whole, Area parts) => Rules.Refuse("areas-do-not-add-up", whole.SquareMetres, parts.SquareMetres);

    /// <summary>Who has units that should be split or merged, and can't follow; as <see cref="AlreadyLet"/>.</summary>
    public static ProblemDetails UnitInUse(IReadOnlyList<Letting> lettings, ClaimsPrincipal user) => WithConflicts("unit-in-use", lettings, user);

    /// <summary>Each utility that would not suffice, with the first day on which it would not.</summary>
    public static ProblemDetails UtilityBeyondCapacity(IReadOnlyList<Shortage> shortages) => Rules.Refuse("utility-beyond-capacity", Listed(shortages.Select(s => Texts.Format(
        "item.shortage", s.Name, Texts[$"utility.{s.Utility}"], s.Day, s.Capacity, s.Committed - s.Asked, s.Asked, Texts[$"utility-unit.{s.Utility.UnitOf()}"]))));

    public static ProblemDetails UtilityPlaceUnknown(string place) => Rules.Refuse("utility-place-unknown", place);

    public static ProblemDetails OutageOverlaps(DateTimeOffset began) => Rules.Refuse(
        "outage-overlaps", began.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
    public static ProblemDetails LandIsIdle(RestrictingCase open) => Rules.Refuse("land-is-idle", open.ParcelCode, open.DocumentNumber, open.CaseId);

    public static ProblemDetails AlreadyTerminated(DateOnly on) => Rules.Refuse("already-terminated", on);

    public static ProblemDetails HandoverOutsideLease(DateOnly on, DateOnly from, DateOnly lastDay) => Rules.Refuse("handover-outside-lease", on, from, lastDay);

    public static ProblemDetails OutsideLease(DateOnly on, DateOnly signedOn, DateOnly lastDay) => Rules.Refuse("outside-lease", on, signedOn, lastDay);

    public static ProblemDetails RuleValuesDiffer(string rule, IEnumerable<string> missing, IEnumerable<string> unknown) =>
        Rules.Refuse("rule-values-differ", rule, Listed(missing), Listed(unknown));

    public static ProblemDetails NothingToBill(DateOnly through) => Rules.Refuse("nothing-to-bill", through);

    public static ProblemDetails PaymentEnteredBefore(string reference) => Rules.Refuse("payment-entered-before", reference);

    public static ProblemDetails CreditBeyondRent(Yuan credits, Yuan rent) => Rules.Refuse("credit-beyond-rent", credits.Amount, rent.Amount);

    public static ProblemDetails NothingToWithdraw(long version) => Rules.Refuse("nothing-to-withdraw", version.ToString(CultureInfo.InvariantCulture));

    public static ProblemDetails MoreThanTheDeposit(Yuan received, Yuan agreed) => Rules.Refuse("more-than-the-deposit", received.Amount, agreed.Amount);

    public static ProblemDetails MoreThanIsHeld(Yuan wanted, Yuan held) => Rules.Refuse("more-than-is-held", wanted.Amount, held.Amount);

    public static ProblemDetails MoreThanIsOwed(Yuan wanted, Yuan owed) => Rules.Refuse("more-than-is-owed", wanted.Amount, owed.Amount);

    public static ProblemDetails DepositNeeded(Yuan owed) => Rules.Refuse("deposit-needed", owed.Amount);

    public static ProblemDetails MeterBilledBefore(IEnumerable<string> meters) => Rules.Refuse("meter-billed-before", List(meters));

    public static ProblemDetails StepOutOfOrder(TenancyStage stage, IReadOnlyList<string> next) =>
        Rules.Refuse("step-out-of-order", Texts[$"stage.{stage}"], Listed(next.Select(n => Texts[$"step.{n}"])));

    public static ProblemDetails StepTooEarly(DateOnly on, DateOnly before) => Rules.Refuse("step-too-early", on, before);

    public static ProblemDetails NotSettled(Yuan owed, Yuan held) => Rules.Refuse("not-settled", owed.Amount, held.Amount);

    public static ProblemDetails ApplicationStepOutOfOrder(ApplicationStatus status) => Rules.Refuse("application-step-out-of-order", Texts[$"application.{status}"]);

    public static ProblemDetails ScreeningNotPassed(IEnumerable<string> findings) => Rules.Refuse("screening-not-passed", List(findings));

    public static ProblemDetails ApplicationNotApproved() => Rules.Refuse("application-not-approved");

    public static ProblemDetails ReservationTooLong(DateOnly latest) => Rules.Refuse("reservation-too-long", latest);

    public static ProblemDetails SubletOutsideLease(DateOnly from, DateOnly lastDay) => Rules.Refuse("sublet-outside-lease", from, lastDay);

    /// <summary>Null where another sub-let came in at the same moment.</summary>
    public static ProblemDetails AlreadySublet(UnitSublet? sublet) => Rules.Refuse("already-sublet", sublet?.From, sublet?.Until?.AddDays(-1));

    public static ProblemDetails DeemedConsented(DateOnly objectBy) => Rules.Refuse("deemed-consented", objectBy);

    public static ProblemDetails NothingToObjectTo() => Rules.Refuse("nothing-to-object-to");

    public static ProblemDetails SubletNotRunning(DateOnly from, DateOnly lastDay) => Rules.Refuse("sublet-not-running", from, lastDay);

    public static ProblemDetails NoSuchDate(string name) => Rules.Refuse("no-such-date", name);

    public static ProblemDetails NoSuchPolicy(string code, DateOnly on) => Rules.Refuse("no-such-policy", code, on);

    public static ProblemDetails ReliefAppliedBefore(DateOnly on) => Rules.Refuse("relief-applied-before", on);

    public static ProblemDetails ReliefRunWithdrawn(DateOnly on) => Rules.Refuse("relief-run-withdrawn", on);

    public static ProblemDetails LetterNumberTaken(string number) => Rules.Refuse("letter-number-taken", number);

    public static ProblemDetails NotEntitled(IEnumerable<Guid> leases) => Rules.Refuse("not-entitled", List(leases.Select(l => l.ToString())));

    public static ProblemDetails ImportBuiltUpon(IEnumerable<string> later) => Rules.Refuse("import-built-upon", Listed(later));

    public static ProblemDetails ImportUndoneBefore() => Rules.Refuse("import-undone-before");

    private static string Listed(IEnumerable<string> items) => items.Any() ? List(items) : "—";

    private static string NameOf(BuildingPaper paper) => Texts[$"paper.{paper}"];

    private static string List(IEnumerable<string> items) => string.Join(Texts["list.separator"], items);
}

/// <summary>A letting that is in the way of a lease: whose, and from which to which day, both included.</summary>
public sealed record LettingConflict(Guid UnitId, string UnitCode, string TenantName, DateOnly From, DateOnly To);
