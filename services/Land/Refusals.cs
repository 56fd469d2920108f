using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land;

/// <summary>The rules by which the land service says no; texts and sources in Texts.resx.</summary>
public static class Refusals
{
    private static readonly RuleBook Rules = new(Contracts.Services.Land, typeof(Refusals).Assembly);

    public static ProblemDetails CodeTaken(string code) => Rules.Refuse("code-taken", code);

    public static ProblemDetails NotRegisteredYet(string code, DateOnly on) => Rules.Refuse("not-registered-yet", code, on);

    public static ProblemDetails AlreadyHeld(Parcel held, DateOnly from) => Rules.Refuse("already-held", held.Code, held.Holder?.Name ?? "—", from);

    public static ProblemDetails NoPlanningConditions(string code) => Rules.Refuse("no-planning-conditions", code);

    public static ProblemDetails NotHeld(string code, DateOnly on) => Rules.Refuse("not-held", code, on);

    public static ProblemDetails OutOfOrder(string missing, DateOnly on) => Rules.Refuse($"not-{missing}", on);

    public static ProblemDetails MilestoneReachedBefore(DateOnly on) => Rules.Refuse("milestone-reached-before", on);

    public static ProblemDetails EarlierThan(DateOnly given, DateOnly earliest) => Rules.Refuse("too-early", given, earliest);

    public static ProblemDetails NothingToCorrect(long version) => Rules.Refuse("nothing-to-correct", version.ToString(CultureInfo.InvariantCulture));
}
