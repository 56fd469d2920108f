using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
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
    public static ProblemDetails AlreadyLet(IReadOnlyList<Letting> lettings, ClaimsPrincipal user)
    {
        var conflicts = lettings
            .Select(l => new LettingConflict(l.UnitId, l.UnitCode, user.NameFor(l.TenantName, l.TenantUscc), l.LeaseFrom, l.LeaseTo)).ToArray();
        var refusal = Rules.Refuse("already-let", List(conflicts.Select(c => Texts.Format("item.let", c.UnitCode, c.TenantName, c.From, c.To))));
        refusal.Extensions["conflicts"] = conflicts;
        return refusal;
    }

    public static ProblemDetails AlreadyTerminated(DateOnly on) => Rules.Refuse("already-terminated", on);

    public static ProblemDetails OutsideLease(DateOnly on, DateOnly signedOn, DateOnly lastDay) => Rules.Refuse("outside-lease", on, signedOn, lastDay);

    private static string NameOf(BuildingPaper paper) => Texts[$"paper.{paper}"];

    private static string List(IEnumerable<string> items) => string.Join(Texts["list.separator"], items);
}

/// <summary>A letting that is in the way of a lease: whose, and from which to which day, both included.</summary>
public sealed record LettingConflict(Guid UnitId, string UnitCode, string TenantName, DateOnly From, DateOnly To);
