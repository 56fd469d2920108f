using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Land.Outlines;
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

    public static ProblemDetails ParcelsOverlap(IReadOnlyList<OverlapWith> overlaps, decimal widthMetres)
    {
        const int named = 5;
        var names = string.Join('、', overlaps.Take(named).Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Code}（{o.AreaSquareMetres.SquareMetres:0.##} m²）")));
        var problem = Rules.Refuse("parcels-overlap", overlaps.Count > named ? $"{names}…" : names, widthMetres);
        problem.Extensions["overlaps"] = overlaps.Take(named);
        return problem;
    }

    public static ProblemDetails BuildingOutsideParcel(string building, string parcel, Area outside) =>
        Rules.Refuse("building-outside-parcel", building, parcel, outside.SquareMetres);

    public static ProblemDetails ImportRunning() => Rules.Refuse("import-running");

    public static ProblemDetails ImportUndoneBefore() => Rules.Refuse("import-undone-before");

    /// <param name="entries">Codes of parcels with the versions of the entries, as the histories show them.</param>
    public static ProblemDetails ImportBuiltUpon(IReadOnlyList<string> entries) => Rules.Refuse("import-built-upon", string.Join('、', entries));

    public static ProblemDetails LineDoesNotCut(string code) => Rules.Refuse("line-does-not-cut", code);

    public static ProblemDetails ParcelsApart(string codes, decimal widthMetres) => Rules.Refuse("parcels-apart", codes, widthMetres);

    public static ProblemDetails NotDrawn(string code, DateOnly on) => Rules.Refuse("not-drawn", code, on);

    public static ProblemDetails NothingToCorrect(long version) => Rules.Refuse("nothing-to-correct", version.ToString(CultureInfo.InvariantCulture));
}
