using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>基准值: what a full score takes; in most rules the same for all firms of a group.</summary>
internal readonly struct Baselines
{
    private readonly decimal? _ofAll;
    private readonly decimal?[]? _ofEach;

    private Baselines(decimal? ofAll, decimal?[]? ofEach = null) => (_ofAll, _ofEach) = (ofAll, ofEach);

    public decimal? this[int firm] => _ofEach is null ? _ofAll : _ofEach[firm];

    public static Baselines Of(
        RuleSet rules, Indicator indicator, IReadOnlyList<FirmInput> firms, ReadOnlySpan<(decimal Numerator, decimal Denominator)?> ratios, decimal?[] values,
        IReadOnlyDictionary<string, decimal?>? earlier) => indicator.Baseline.Kind switch
        {
            BaselineKind.Fixed => new(indicator.Baseline.Value),
            BaselineKind.GroupWeightedMean => new(WeightedMean(ratios)),
            BaselineKind.GroupMean => new(Mean(values)),
            BaselineKind.LastYear => new(earlier?.GetValueOrDefault(indicator.Code)),
            BaselineKind.IndustryWeightedMean => new(null, ByIndustry(rules, firms, ratios)),
            _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Baseline.Kind, "Not a kind of baseline."),
        };

    private static decimal? WeightedMean(ReadOnlySpan<(decimal Numerator, decimal Denominator)?> ratios)
    {
        var (numerators, denominators) = (0m, 0m);
        foreach (ref readonly var ratio in ratios)
            if (ratio is var (numerator, denominator)) (numerators, denominators) = (numerators + numerator, denominators + denominator);
        return denominators > 0 ? numerators / denominators : null;
    }

    private static decimal? Mean(decimal?[] values)
    {
        var (sum, count) = (0m, 0);
        foreach (var value in values)
            if (value is { } known) (sum, count) = (sum + known, count + 1);
        return count == 0 ? null : sum / count;
    }

    private static decimal?[] ByIndustry(RuleSet rules, IReadOnlyList<FirmInput> firms, ReadOnlySpan<(decimal, decimal)?> ratios)
    {
        var industries = firms.Select(f => rules.Industries.Count == 0 ? f.Stated.Industry : rules.IndustryOf(f.Stated.Industry)).ToArray();
        var means = industries.Zip(ratios.ToArray()).GroupBy(f => f.First ?? "").ToDictionary(i => i.Key, i => WeightedMean(i.Select(f => f.Second).ToArray()));
        return [.. industries.Select(industry => means[industry ?? ""])];
    }
}

/// <summary>赋分方法: how the values of one indicator become points.</summary>
internal static class Families
{
    // Where rules know no cap, points end here all the same, so that they can always be computed.
    private const decimal HighestCap = 1_000_000;

    public static decimal?[] Of(RuleSet rules, Indicator indicator, decimal?[] values, Baselines baselines)
    {
        switch (indicator.Scoring ?? rules.Scoring)
        {
            case ScoringKind.RatioToBaseline:
                var points = new decimal?[values.Length];
                for (var n = 0; n < values.Length; n++) points[n] = values[n] is { } value ? Ratio(indicator, value, baselines[n]) : null;
                return points;
            case ScoringKind.MinMax: return MinMax(indicator, values, rules.FloorShare ?? 0);
            case ScoringKind.Percentile: return ByPlace(indicator, values, (below, _, n) => n == 1 ? (1, 1) : (below, n - 1));
            case ScoringKind.Rank: return ByPlace(indicator, values, (below, equal, n) => (below + equal, n));
            default: throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Scoring ?? rules.Scoring, "Not a way of scoring.");
        }
    }

    // Nobody has points for an indicator whose baseline is nought or less: there is nothing to measure by.
    private static decimal Ratio(Indicator indicator, decimal value, decimal? baseline)
    {
        if (baseline is not > 0) return 0;
        var (weight, cap) = (indicator.Weight, indicator.Cap ?? HighestCap);
        if (indicator.Direction == Direction.LowerIsBetter)
            return value <= 0 || baseline.Value >= cap * value ? weight * cap : weight * baseline.Value / value;
        if (value <= 0) return 0;
        return value >= cap * baseline.Value ? weight * cap : weight * value / baseline.Value; // compared first: the quotient may be no decimal
    }

    private static decimal?[] MinMax(Indicator indicator, decimal?[] values, decimal floorShare)
    {
        var (least, most) = (decimal.MaxValue, decimal.MinValue);
        foreach (var value in values)
            if (value is { } known) (least, most) = (Math.Min(least, known), Math.Max(most, known));
        var points = new decimal?[values.Length];
        for (var n = 0; n < values.Length; n++)
        {
            if (values[n] is not { } value) continue;
            var better = indicator.Direction == Direction.LowerIsBetter ? most - value : value - least;
            points[n] = most == least ? indicator.Weight : indicator.Weight * (floorShare * (most - least) + (1 - floorShare) * better) / (most - least);
        }
        return points;
    }

    // By how many of the n firms with a value have a worse one, and how many the same.
    private static decimal?[] ByPlace(Indicator indicator, decimal?[] values, Func<int, int, int, (int Of, int All)> share)
    {
        var order = values.OfType<decimal>().Order().ToArray();
        var points = new decimal?[values.Length];
        for (var n = 0; n < values.Length; n++)
        {
            if (values[n] is not { } value) continue;
            var (below, upTo) = (FirstNotBelow(order, value, orEqual: false), FirstNotBelow(order, value, orEqual: true));
            var worse = indicator.Direction == Direction.LowerIsBetter ? order.Length - upTo : below;
            var (of, all) = share(worse, upTo - below, order.Length);
            points[n] = indicator.Weight * of / all;
        }
        return points;
    }

    // How many are below the value, or below it and equal to it.
    private static int FirstNotBelow(decimal[] ascending, decimal value, bool orEqual)
    {
        var (from, to) = (0, ascending.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (ascending[middle] < value || orEqual && ascending[middle] == value) from = middle + 1;
            else to = middle;
        }
        return from;
    }
}
