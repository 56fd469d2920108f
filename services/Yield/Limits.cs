using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Yield.Enterprises;

namespace ParkPlatform.Yield;

/// <summary>
/// What no firm of a county can exceed; beyond it somebody has mistyped a unit. Six decimals, so that ratios of what is allowed are always computable.
/// </summary>
public static class Limits
{
    public const int FirstYear = 2000, LastYear = 2100, MostVetoes = 20, MostDecimals = 6, MostOthers = 30;

    public static readonly Area MostLand = Area.FromHectares(10_000);

    private const decimal MostOfAnything = 100_000_000, MostElectricity = 100_000_000_000, MostLandMu = 150_000, MostBonus = 100;

    /// <summary>Money that may be negative: tax after refunds, value added.</summary>
    public static bool IsFigure(decimal? figure) => figure is null || Math.Abs(figure.Value) <= MostOfAnything && HasFewDecimals(figure.Value);

    public static bool IsQuantity(decimal? figure) => figure is null or >= 0 && IsFigure(figure);

    public static bool IsElectricity(decimal? kilowattHours) => kilowattHours is null or >= 0 and <= MostElectricity && HasFewDecimals(kilowattHours ?? 0);

    public static bool IsLandMu(decimal? mu) => mu is null or > 0 and <= MostLandMu && HasFewDecimals(mu ?? 0);

    public static bool IsBonus(decimal? bonus) => bonus is null or >= -MostBonus and <= MostBonus && HasFewDecimals(bonus ?? 0);

    public static bool IsVeto(Veto? veto) =>
        veto is { Reason.Length: > 0 and <= CommonRules.LongestText, DocumentNumber: null or { Length: <= CommonRules.LongestName } }
        && !string.IsNullOrWhiteSpace(veto.Reason);

    public static bool AreOtherFigures(EquatableArray<OtherFigure> figures) =>
        figures.Count <= MostOthers && figures.All(f => f is not null && IsCode(f.Code) && IsFigure(f.Value))
        && figures.DistinctBy(f => f.Code).Count() == figures.Count;

    public static bool AreSources(EquatableArray<FigureSource> sources) =>
        sources.Count <= 2 * MostOthers && sources.DistinctBy(s => s?.Figure).Count() == sources.Count && sources.All(s =>
            s is { Supplier.Length: > 0 and <= CommonRules.LongestName, DocumentNumber: null or { Length: <= CommonRules.LongestName } } && IsCode(s.Figure)
            && s.ReceivedOn >= CommonRules.FirstDay && s.ReceivedOn <= CommonRules.LastDay);

    public static bool AreHonours(EquatableArray<string> codes) => codes.Count <= MostOthers && codes.All(IsCode) && codes.Distinct().Count() == codes.Count;

    /// <summary>A short name of letters and digits by which rules call something.</summary>
    public static bool IsCode(string? code) => code is { Length: > 0 and <= 50 } && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private static bool HasFewDecimals(decimal number) => decimal.Round(number, MostDecimals) == number;
}
