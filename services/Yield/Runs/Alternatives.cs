using ParkPlatform.Domain;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>How a firm would stand otherwise: what an explanation says besides what is.</summary>
/// <param name="WithoutVeto">The class without its vetoes; null where it has none.</param>
/// <param name="Target">The next better class; null where there is none, or where a veto decides.</param>
/// <param name="Points">The points that lack for it, as far as ranks decide; null where no number of points would do.</param>
/// <param name="Figure">The numerator of the weightiest indicator, and how much of it would have been enough; null where that was not asked.</param>
/// <param name="Missing">With none and with all of the points for figures that are missing; null where none is.</param>
internal sealed record Alternatives(
    YieldClass? WithoutVeto, YieldClass? Target, decimal? Points, (string Code, decimal? Now, decimal? Needed)? Figure, (CaseOfMissing Worst, CaseOfMissing Best)? Missing)
{
    /// <summary>The class that an explanation aims at.</summary>
    public static YieldClass? TargetOf(FirmOutcome outcome, YieldClass? withoutVeto) => withoutVeto is not null || outcome.Class is YieldClass.A or null ? null : outcome.Class - 1;

    /// <summary>Asked of the evaluation itself, over all the firms that are ranked together.</summary>
    public static Alternatives Of(Counterfactuals asked, FirmOutcome outcome)
    {
        var withoutVeto = asked.WithoutVeto();
        var target = TargetOf(outcome, withoutVeto);
        return new(withoutVeto, target, target is { } next ? asked.PointsFor(next) : null, target is { } better ? asked.FigureFor(better) : null, asked.WhereMissing());
    }
}

/// <summary>
/// 最差与最好: a firm whose figures are missing, as if it had none or all of the points for them. All the points are the cap's; without a cap, the most that anybody has.
/// </summary>
internal static class AsIfTold
{
    /// <summary>Whether a case hangs on the most points that another firm has.</summary>
    public static bool HangsOnOthers(RuleSet rules, GroupRules group, FirmOutcome own) =>
        own.Indicators.Zip(group.Indicators).Any(i => i.First.Missing && i.Second.Cap is null && (i.Second.Scoring ?? rules.Scoring) == ScoringKind.RatioToBaseline);

    /// <param name="most">The most points that another firm has for the indicator at a place; null for none.</param>
    public static ScoredFirm Of(RuleSet rules, GroupRules group, ScoredFirm own, bool best, Func<int, decimal?> most)
    {
        var results = own.Indicators.Select((result, n) => result.Missing ? Told(result, n) : result).ToEquatableArray();
        var total = own.Total + results.Sum(r => r.Score!.Value) - own.Indicators.Sum(r => r.Score!.Value);
        return own with { Indicators = results, Total = total, RankedBy = Math.Round(total, rules.RankingDecimals ?? Scores.UsualDecimals, MidpointRounding.AwayFromZero) };

        // A value far from every floor, on the side that the case is about.
        IndicatorResult Told(IndicatorResult result, int place)
        {
            var (indicator, scoring) = (group.Indicators[place], group.Indicators[place].Scoring ?? rules.Scoring);
            var highest = scoring != ScoringKind.RatioToBaseline ? result.Weight
                : indicator.Cap is { } cap ? result.Weight * cap : Math.Max(result.Weight, most(place) ?? 0);
            var least = scoring == ScoringKind.MinMax ? result.Weight * (rules.FloorShare ?? 0) : 0;
            return result with
            {
                Score = best ? highest : least,
                Value = indicator.Direction == Direction.LowerIsBetter ? null : best ? decimal.MaxValue : decimal.MinValue,
            };
        }
    }
}
