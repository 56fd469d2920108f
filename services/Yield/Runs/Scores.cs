using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ParkPlatform.Domain;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>A firm that is scored, before it is ranked.</summary>
/// <param name="Unbound">As if no floor and no veto reached it: for what would have been.</param>
public sealed record ScoredFirm(FirmInput Input, EquatableArray<IndicatorResult> Indicators, decimal Total, decimal RankedBy, bool Unbound = false);

/// <summary>Points of the firms that are ranked with each other.</summary>
public static class Scores
{
    public const int UsualDecimals = 4;

    // From so many firms on, the indicators, which know nothing of each other, are computed side by side, and so are the firms' totals.
    private const int Many = 1_000;

    /// <summary>The least by which two totals differ as they are ranked: 0.0001.</summary>
    public static decimal StepOf(RuleSet rules) => new(1, 0, 0, isNegative: false, (byte)(rules.RankingDecimals ?? UsualDecimals));

    /// <summary>Numerator ÷ denominator, unrounded; null where one of them is not there, or the denominator is nought.</summary>
    public static decimal? ValueOf(FirmInput firm, Indicator indicator) =>
        Ratio(Figures.Of(firm, indicator.Numerator), Figures.Of(firm, indicator.Denominator)) is var (numerator, denominator) ? numerator / denominator : null;

    /// <summary>Whether there is such a value.</summary>
    public static bool HasValue(FirmInput firm, Indicator indicator) => Figures.Of(firm, indicator.Denominator) > 0 && Figures.Of(firm, indicator.Numerator) is not null;

    /// <param name="earlier">The group's baselines of the year before, by the codes of indicators.</param>
    public static IReadOnlyList<ScoredFirm> Of(
        RuleSet rules, GroupRules group, IReadOnlyList<FirmInput> firms, IReadOnlyDictionary<string, decimal?>? earlier = null)
    {
        var indicators = new IndicatorResult[group.Indicators.Count][];
        if (firms.Count < Many) for (var i = 0; i < indicators.Length; i++) indicators[i] = Of(rules, group.Indicators[i], firms, earlier);
        else Parallel.For(0, indicators.Length, i => indicators[i] = Of(rules, group.Indicators[i], firms, earlier));
        var scored = new ScoredFirm[firms.Count];
        if (firms.Count < Many) for (var n = 0; n < firms.Count; n++) scored[n] = Added(n);
        else Parallel.ForEach(Partitioner.Create(0, firms.Count), part =>
        {
            for (var n = part.Item1; n < part.Item2; n++) scored[n] = Added(n);
        });
        return scored;

        ScoredFirm Added(int n)
        {
            var results = new IndicatorResult[indicators.Length];
            for (var i = 0; i < indicators.Length; i++) results[i] = indicators[i][n];
            Reweight(group, results);
            var total = Bonuses.Of(rules, group, firms[n]);
            foreach (var result in results) total += result.Score!.Value;
            return new(
                firms[n], new(ImmutableCollectionsMarshal.AsImmutableArray(results)), total, Math.Round(total, rules.RankingDecimals ?? UsualDecimals, MidpointRounding.AwayFromZero));
        }
    }

    private static IndicatorResult[] Of(
        RuleSet rules, Indicator indicator, IReadOnlyList<FirmInput> firms, IReadOnlyDictionary<string, decimal?>? earlier)
    {
        // Borrowed, for it is needed only on the way: to make room for the next of its size, everything that is old would be looked through.
        var ratios = ArrayPool<(decimal Numerator, decimal Denominator)?>.Shared.Rent(firms.Count);
        var values = new decimal?[firms.Count];
        var (numerators, denominators) = (Figures.Reader(indicator.Numerator), Figures.Reader(indicator.Denominator));
        for (var n = 0; n < firms.Count; n++)
        {
            ratios[n] = Ratio(numerators(firms[n]), denominators(firms[n]));
            values[n] = ratios[n] is var (numerator, denominator) ? numerator / denominator : null;
        }
        var baselines = Baselines.Of(rules, indicator, firms, ratios.AsSpan(0, firms.Count), values, earlier);
        ArrayPool<(decimal Numerator, decimal Denominator)?>.Shared.Return(ratios);
        var points = Families.Of(rules, indicator, values, baselines);
        var missing = Missing(indicator.Missing, points);
        var results = new IndicatorResult[firms.Count];
        for (var n = 0; n < firms.Count; n++)
            results[n] = new(indicator.Code, values[n], baselines[n], indicator.Weight, points[n] ?? missing, values[n] is null);
        return results;
    }

    private static decimal Missing(MissingRule rule, decimal?[] points)
    {
        if (rule is MissingRule.Nought or MissingRule.Reweighted) return 0;
        var (sum, count, least) = (0m, 0, decimal.MaxValue);
        foreach (var point in points)
            if (point is { } known) (sum, count, least) = (sum + known, count + 1, Math.Min(least, known));
        return count == 0 ? 0 : rule == MissingRule.LowestScore ? least : sum / count;
    }

    // The same as to divide the total by the weights that are there: what is missing gets the share of points that the firm's other indicators have.
    private static void Reweight(GroupRules group, IndicatorResult[] results)
    {
        var (points, weights, any) = (0m, 0m, false);
        for (var i = 0; i < results.Length; i++)
        {
            if (results[i].Missing && group.Indicators[i].Missing == MissingRule.Reweighted) any = true;
            else (points, weights) = (points + results[i].Score!.Value, weights + results[i].Weight);
        }
        if (!any || weights == 0) return;
        for (var i = 0; i < results.Length; i++)
            if (results[i].Missing && group.Indicators[i].Missing == MissingRule.Reweighted)
                results[i] = results[i] with { Score = results[i].Weight * points / weights };
    }

    private static (decimal Numerator, decimal Denominator)? Ratio(decimal? numerator, decimal? denominator) =>
        numerator is { } over && denominator is { } under and > 0 ? (over, under) : null;
}

/// <summary>加分、扣分: what is recognised, with its caps, and what is taken off by number.</summary>
public static class Bonuses
{
    public static decimal Of(RuleSet rules, GroupRules group, FirmInput firm)
    {
        var (bonus, penalty) = firm.Stated.Bonus >= 0 ? (firm.Stated.Bonus, 0m) : (0m, -firm.Stated.Bonus);
        foreach (var honour in rules.Honours)
        {
            if (!firm.Stated.Honours.Contains(honour.Code)) continue;
            if (honour.Points >= 0) bonus += honour.Points;
            else penalty -= honour.Points;
        }
        var points = Math.Min(bonus, rules.BonusCap ?? decimal.MaxValue) - Math.Min(penalty, rules.PenaltyCap ?? decimal.MaxValue);
        foreach (var deduction in group.Deductions) points -= Of(deduction, Figures.Of(firm, deduction.Figure) ?? 0);
        return points;
    }

    /// <summary>The points that a number costs; not below nought.</summary>
    public static decimal Of(CountDeduction deduction, decimal number)
    {
        var counted = Math.Floor(number) - deduction.Free;
        return counted <= 0 ? 0 : Math.Min(deduction.First + (counted - 1) * deduction.Each, deduction.Most ?? decimal.MaxValue);
    }
}
