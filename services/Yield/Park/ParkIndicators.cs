using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Park;

/// <summary>A total, and how it was come by.</summary>
/// <param name="Value">Σ of what was reported; null where nobody has reported it.</param>
/// <param name="Firms">How many firms have reported it.</param>
/// <param name="Missing">How many have not: the total is that much too small.</param>
public sealed record ParkTotal(string Code, decimal? Value, int Firms, int Missing);

/// <summary>A total by the land of the firms that it comes from.</summary>
/// <param name="Value">Σ figure ÷ Σ mu over the firms that have both, to four places; null where there are none.</param>
/// <param name="Numerator">Σ figure of those firms.</param>
/// <param name="LandMu">Σ mu of those firms.</param>
public sealed record PerMu(string Code, decimal? Value, decimal Numerator, decimal LandMu, int Firms);

/// <summary>How much land the firms of a class use.</summary>
/// <param name="Class">Null for firms without one.</param>
public sealed record LandOfClass(YieldClass? Class, int Firms, decimal LandMu, decimal? Share);

/// <summary>A zone of the park, or all of it, in figures.</summary>
public sealed record ZoneFigures(
    string? Zone, int Firms, int AboveScaleFirms, int FirmsWithoutLand, decimal LandMu, IReadOnlyList<ParkTotal> Totals, IReadOnlyList<PerMu> PerMu,
    IReadOnlyList<LandOfClass> LandByClass);

/// <summary>Park-level indicators (domain.md E.10): pure sums over the firms. Output value, value added, revenue and investment are never mixed.</summary>
public static class ParkIndicators
{
    /// <summary>工业总产值 in 万元: a figure beyond the usual ones, by this code in a firm's other figures.</summary>
    public const string Output = "output";

    /// <summary>Figures that are added up.</summary>
    public static readonly IReadOnlyList<string> Figures = ["tax", "valueAdded", Output, "revenue", "employees", "electricity", "energy", "research"];

    /// <summary>Figures in 万元 of which more per mu is better.</summary>
    public static readonly IReadOnlyList<string> Money = ["tax", "valueAdded", Output, "revenue"];

    private static readonly string[] ByLand = ["tax", "valueAdded", Output, "revenue", "employees", "electricity"];

    public static ZoneFigures Of(string? zone, IReadOnlyList<ParkFirm> firms)
    {
        var land = firms.Sum(f => f.Input.LandMu ?? 0);
        return new(
            zone, firms.Count, firms.Count(f => f.Input.Stated.Group == EnterpriseGroup.AboveScale), firms.Count(f => f.Input.LandMu is null), Printed(land)!.Value,
            [.. Figures.Select(code => Total(code, firms))], [.. ByLand.Select(code => ByMu(code, firms))],
            [
                .. firms.GroupBy(f => f.Class).OrderBy(c => c.Key is null).ThenBy(c => c.Key)
                    .Select(c => (c.Key, Firms: c.Count(), Land: c.Sum(f => f.Input.LandMu ?? 0)))
                    .Select(c => new LandOfClass(c.Key, c.Firms, Printed(c.Land)!.Value, land > 0 ? Printed(c.Land / land) : null)),
            ]);
    }

    public static ParkTotal Total(string code, IReadOnlyList<ParkFirm> firms)
    {
        var reported = firms.Select(f => Rules.Figures.Of(f.Input, code)).OfType<decimal>().ToArray();
        return new(code, reported.Length == 0 ? null : reported.Sum(), reported.Length, firms.Count - reported.Length);
    }

    public static PerMu ByMu(string code, IReadOnlyList<ParkFirm> firms)
    {
        var both = firms.Select(f => (Figure: Rules.Figures.Of(f.Input, code), Land: f.Input.LandMu)).Where(f => f is { Figure: not null, Land: > 0 }).ToArray();
        var (figures, land) = (both.Sum(f => f.Figure!.Value), both.Sum(f => f.Land!.Value));
        return new(code, land > 0 ? Printed(figures / land) : null, figures, Printed(land)!.Value, both.Length);
    }

    private static decimal? Printed(decimal number) => Math.Round(number, 4, MidpointRounding.AwayFromZero);
}
