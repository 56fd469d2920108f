using System.Collections.Frozen;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Park;

namespace ParkPlatform.Yield.Targets;

/// <summary>A figure that the platform computes from the firms' records, so that its sources can be opened.</summary>
/// <param name="Unit">亿元, 家, 万元/亩: a target that is measured by it has the same.</param>
/// <param name="Figure">The figure whose sources it opens.</param>
/// <param name="AboveScaleOnly">Of the above-scale firms alone.</param>
/// <param name="Of">Of the firms that it is about.</param>
public sealed record Metric(string Code, string Unit, string Figure, bool AboveScaleOnly, Func<IReadOnlyList<ParkFirm>, decimal?> Of)
{
    /// <summary>The firms that it is about.</summary>
    public IReadOnlyList<ParkFirm> Among(IReadOnlyList<ParkFirm> firms) =>
        AboveScaleOnly ? [.. firms.Where(f => f.Input.Stated.Group == EnterpriseGroup.AboveScale)] : firms;

    /// <summary>Whether a firm's record says what the figure needs; who is only counted needs none.</summary>
    public bool IsIn(ParkFirm firm) =>
        Code == Metrics.AboveScaleFirms || Rules.Figures.Of(firm.Input, Figure) is not null && (Unit != Metrics.PerMu || firm.Input.LandMu > 0);
}

public static class Metrics
{
    internal const string AboveScaleFirms = "aboveScaleFirms", PerMu = "万元/亩";

    private const decimal TenThousand = 10_000;

    public static readonly FrozenDictionary<string, Metric> All = new Metric[]
    {
        new("aboveScaleOutput", "亿元", ParkIndicators.Output, true, firms => Sum(firms, ParkIndicators.Output) / TenThousand),
        new("output", "亿元", ParkIndicators.Output, false, firms => Sum(firms, ParkIndicators.Output) / TenThousand),
        new("valueAdded", "亿元", "valueAdded", false, firms => Sum(firms, "valueAdded") / TenThousand),
        new("revenue", "亿元", "revenue", false, firms => Sum(firms, "revenue") / TenThousand),
        new("tax", "亿元", "tax", false, firms => Sum(firms, "tax") / TenThousand),
        new(AboveScaleFirms, "家", "revenue", true, firms => firms.Count),
        new("firmsFrom100Million", "家", "revenue", false, firms => firms.Count(f => f.Input.Stated.RevenueTenThousandYuan >= TenThousand)),
        new("firmsFrom1Billion", "家", "revenue", false, firms => firms.Count(f => f.Input.Stated.RevenueTenThousandYuan >= 10 * TenThousand)),
        new("taxPerMu", PerMu, "tax", false, firms => ParkIndicators.ByMu("tax", firms).Value),
        new("outputPerMu", PerMu, ParkIndicators.Output, false, firms => ParkIndicators.ByMu(ParkIndicators.Output, firms).Value),
        new("valueAddedPerMu", PerMu, "valueAdded", false, firms => ParkIndicators.ByMu("valueAdded", firms).Value),
    }.ToFrozenDictionary(m => m.Code);

    private static decimal? Sum(IReadOnlyList<ParkFirm> firms, string figure) => ParkIndicators.Total(figure, firms).Value;
}
