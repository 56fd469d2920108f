using System.Collections.Frozen;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Park;

namespace ParkPlatform.Yield.Targets;

/// <summary>A figure that the platform computes from the firms' records, so that its sources can be opened.</summary>
/// <param name="Unit">亿元, 家, 万元/亩: a target that is measured by it has the same.</param>
/// <param name="Figure">The figure whose sources it opens.</param>
public sealed record Metric(string Code, string Unit, string Figure, Func<IReadOnlyList<ParkFirm>, decimal?> Of);

public static class Metrics
{
    private const decimal TenThousand = 10_000;

    public static readonly FrozenDictionary<string, Metric> All = new Metric[]
    {
        new("aboveScaleOutput", "亿元", ParkIndicators.Output, firms => Sum(AboveScale(firms), ParkIndicators.Output) / TenThousand),
        new("output", "亿元", ParkIndicators.Output, firms => Sum(firms, ParkIndicators.Output) / TenThousand),
        new("valueAdded", "亿元", "valueAdded", firms => Sum(firms, "valueAdded") / TenThousand),
        new("revenue", "亿元", "revenue", firms => Sum(firms, "revenue") / TenThousand),
        new("tax", "亿元", "tax", firms => Sum(firms, "tax") / TenThousand),
        new("aboveScaleFirms", "家", "revenue", firms => AboveScale(firms).Count),
        new("firmsFrom100Million", "家", "revenue", firms => firms.Count(f => f.Input.Stated.RevenueTenThousandYuan >= TenThousand)),
        new("firmsFrom1Billion", "家", "revenue", firms => firms.Count(f => f.Input.Stated.RevenueTenThousandYuan >= 10 * TenThousand)),
        new("taxPerMu", "万元/亩", "tax", firms => ParkIndicators.ByMu("tax", firms).Value),
        new("outputPerMu", "万元/亩", ParkIndicators.Output, firms => ParkIndicators.ByMu(ParkIndicators.Output, firms).Value),
        new("valueAddedPerMu", "万元/亩", "valueAdded", firms => ParkIndicators.ByMu("valueAdded", firms).Value),
    }.ToFrozenDictionary(m => m.Code);

    private static IReadOnlyList<ParkFirm> AboveScale(IReadOnlyList<ParkFirm> firms) =>
        [.. firms.Where(f => f.Input.Stated.Group == EnterpriseGroup.AboveScale)];

    private static decimal? Sum(IReadOnlyList<ParkFirm> firms, string figure) => ParkIndicators.Total(figure, firms).Value;
}
