using ParkPlatform.Domain;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>A firm that is scored, before it is ranked.</summary>
/// <param name="Unbound">As if no floor and no veto reached it: for what would have been.</param>
public sealed record ScoredFirm(FirmInput Input, EquatableArray<IndicatorResult> Indicators, decimal Total, decimal RankedBy, bool Unbound = false);

/// <summary>Points by the ratio of a firm's value to its group's baseline (基准值法).</summary>
public static class Scores
{
    // Where rules know no cap, points end here all the same, so that they can always be computed.
    private const decimal HighestCap = 1_000_000;

    public const int UsualDecimals = 4;

    /// <summary>Numerator ÷ denominator, unrounded; null where one of them is not there, or the denominator is nought.</summary>
    public static decimal? ValueOf(FirmInput firm, Indicator indicator) => Ratio(firm, indicator) is var (numerator, denominator) ? numerator / denominator : null;

    public static IReadOnlyList<ScoredFirm> Of(RuleSet rules, GroupRules group, IReadOnlyList<FirmInput> firms)
    {
        var indicators = group.Indicators.Select(i => Of(i, firms)).ToArray();
        return [.. firms.Select((firm, n) =>
        {
            var results = indicators.Select(i => i[n]).ToEquatableArray();
            var total = results.Sum(r => r.Score!.Value) + Math.Min(firm.Stated.Bonus, rules.BonusCap ?? decimal.MaxValue);
            return new ScoredFirm(firm, results, total, Math.Round(total, rules.RankingDecimals ?? UsualDecimals, MidpointRounding.AwayFromZero));
        })];
    }

    private static IndicatorResult[] Of(Indicator indicator, IReadOnlyList<FirmInput> firms)
    {
        var ratios = firms.Select(f => Ratio(f, indicator)).ToArray();
        var values = ratios.Select(r => r is var (numerator, denominator) ? numerator / denominator : (decimal?)null).ToArray();
        var baseline = indicator.Baseline.Kind == BaselineKind.Fixed ? indicator.Baseline.Value : WeightedMean(ratios);
        var points = values.Select(value => value is { } known ? Points(indicator, known, baseline) : (decimal?)null).ToArray();
        var count = points.Count(p => p is not null);
        var missing = indicator.Missing == MissingRule.GroupMeanScore && count > 0 ? points.Sum()!.Value / count : 0;
        return [.. values.Select((value, n) => new IndicatorResult(indicator.Code, value, baseline, indicator.Weight, points[n] ?? missing, value is null))];
    }

    // Nobody has points for an indicator whose baseline is nought or less: there is nothing to measure by.
    private static decimal Points(Indicator indicator, decimal value, decimal? baseline)
    {
        if (baseline is not > 0 || value <= 0) return 0;
        var cap = indicator.Cap ?? HighestCap;
        return value >= cap * baseline ? indicator.Weight * cap : indicator.Weight * value / baseline.Value; // compared first: a quotient without a bound may be no decimal
    }

    private static decimal? WeightedMean((decimal Numerator, decimal Denominator)?[] ratios)
    {
        var (numerators, denominators) = (0m, 0m);
        foreach (var ratio in ratios)
            if (ratio is var (numerator, denominator)) (numerators, denominators) = (numerators + numerator, denominators + denominator);
        return denominators > 0 ? numerators / denominators : null;
    }

    private static (decimal Numerator, decimal Denominator)? Ratio(FirmInput firm, Indicator indicator) =>
        Figures.Of(firm.Stated, firm.LandMu, indicator.Numerator) is { } numerator && Figures.Of(firm.Stated, firm.LandMu, indicator.Denominator) is { } denominator and > 0
            ? (numerator, denominator)
            : null;
}
