using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land;

/// <summary>A rule that says no, and the facts that show why. It becomes an answer only when somebody is answered, in that person's language.</summary>
public sealed record Refusal(string Rule, params object?[] Facts);

/// <summary>
/// The rules by which the land service says no; texts and sources in Texts.resx. Where a paper is missing, the answer names it and whoever supplies it.
/// </summary>
public static partial class Refusals
{
    private static readonly RuleBook Rules = new(Contracts.Services.Land, typeof(Refusals).Assembly);
    private static readonly Texts Texts = new(typeof(Refusals).Assembly);

    public static ProblemDetails CodeTaken(string code) => Of("code-taken", code);

    public static ProblemDetails NotRegisteredYet(string code, DateOnly on) => Of("not-registered-yet", code, on);

    public static ProblemDetails AlreadyHeld(Parcel held, DateOnly from) => Of("already-held", held.Code, held.Holder?.Name ?? "—", from);

    public static ProblemDetails NoPlanningConditions(string code) => Of("no-planning-conditions", code);

    public static ProblemDetails NothingToCorrect(long version) => Of("nothing-to-correct", version.ToString(CultureInfo.InvariantCulture));

    public static ProblemDetails RuleValuesDiffer(string rule, IEnumerable<string> missing, IEnumerable<string> unknown) =>
        Of("rule-values-differ", rule, Listed(missing), Listed(unknown));

    public static ProblemDetails LetterNumberTaken(string number) => Of("letter-number-taken", number);

    public static ProblemDetails NotACorrection(long version) => Of("not-a-correction", version.ToString(CultureInfo.InvariantCulture));

    public static ProblemDetails NobodyToTell(string code, DateOnly on) => Of("nobody-to-tell", code, on);

    public static ProblemDetails CorrectionToldBefore(string number) => Of("correction-told-before", number);

    public static ProblemDetails NothingToRemindOf(string code, DateOnly on) => Of("nothing-to-remind-of", code, on);

    /// <summary>The answer that a rule gives.</summary>
    public static ProblemDetails Of(Refusal refusal) => Of(refusal.Rule, refusal.Facts);

    private static ProblemDetails Of(string rule, params object?[] facts)
    {
        var problem = Rules.Refuse(rule, facts);
        if (Texts.Find($"problem.{rule}.missing") is { } missing) problem.Extensions["missing"] = missing;
        if (Texts.Find($"problem.{rule}.supplied-by") is { } office) problem.Extensions["suppliedBy"] = office;
        return problem;
    }

    public static ProblemDetails ParcelsOverlap(IReadOnlyList<OverlapWith> overlaps, decimal widthMetres)
    {
        const int named = 5;
        var names = string.Join('、', overlaps.Take(named).Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Code}（{o.AreaSquareMetres.SquareMetres:0.##} m²）")));
        var problem = Of("parcels-overlap", overlaps.Count > named ? $"{names}…" : names, widthMetres);
        problem.Extensions["overlaps"] = overlaps.Take(named);
        return problem;
    }

    public static ProblemDetails BuildingOutsideParcel(string building, string parcel, Area outside) =>
        Of("building-outside-parcel", building, parcel, outside.SquareMetres);

    public static ProblemDetails EarlierThan(DateOnly given, DateOnly earliest) => Of("too-early", given, earliest);

    public static ProblemDetails ImportRunning() => Of("import-running");

    public static ProblemDetails ImportUndoneBefore() => Of("import-undone-before");

    /// <param name="entries">Codes of parcels with the versions of the entries, as the histories show them.</param>
    public static ProblemDetails ImportBuiltUpon(IReadOnlyList<string> entries) => Of("import-built-upon", string.Join('、', entries));

    public static ProblemDetails LineDoesNotCut(string code) => Of("line-does-not-cut", code);

    public static ProblemDetails ParcelsApart(string codes, decimal widthMetres) => Of("parcels-apart", codes, widthMetres);

    public static ProblemDetails NotDrawn(string code, DateOnly on) => Of("not-drawn", code, on);

    private static string Listed(IEnumerable<string> items) => string.Join(Texts["list.separator"], items) is { Length: > 0 } list ? list : "—";
}
