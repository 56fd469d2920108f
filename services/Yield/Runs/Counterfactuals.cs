using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// What would have been enough. Nothing here is estimated: each answer is found by asking the evaluation itself again, with one thing changed and everything
/// else as it was, and the
/// step just below it has been tried and was not enough.
/// </summary>
internal sealed class Counterfactuals
{
    private const decimal FigureStep = 0.01m, HighestFigure = 100_000_000;

    // Beyond, asking again thirty times would keep people waiting; the points are told all the same.
    private const int LargestGroup = 20_000;

    private readonly RuleSet _rules;
    private readonly GroupRules _group;
    private readonly IReadOnlyList<FirmInput> _firms;
    private readonly FirmInRun _own;
    private readonly IReadOnlyList<GroupSummary> _earlier;

    public Counterfactuals(RuleSet rules, IReadOnlyList<FirmInRun> group, FirmInRun own, IReadOnlyList<GroupSummary> earlier)
    {
        _firms = SharedParcels.Of(rules, [.. group.Where(f => f.Outcome.Standing is Standing.Scored or Standing.SharesResult).Select(f => f.Input)]).Units;
        (_rules, _group, _own, _earlier) = (rules, rules.Of(own.Outcome)!, own with { Input = _firms.First(f => f.Uscc == own.Outcome.Uscc) }, earlier);
    }

    /// <summary>The class that the firm would have without its vetoes.</summary>
    public YieldClass? WithoutVeto() =>
        _own.Input.Stated.Vetoes.Count == 0 ? null : ClassOf(_own.Input with { Stated = _own.Input.Stated with { Vetoes = [] } });

    /// <summary>The points that lack for a class, as far as ranks decide; nought if the rank is good enough. Floors and vetoes are another matter.</summary>
    public decimal? PointsFor(YieldClass target)
    {
        var (others, own) = Scored();
        var step = Scores.StepOf(_rules);
        var highest = Math.Max(own.RankedBy, others.Max(s => (decimal?)s.RankedBy) ?? own.RankedBy) + step;
        var standing = Classes.Among(_rules, _group, others);
        var steps = Smallest(0, (long)Math.Ceiling((highest - own.RankedBy) / step), n => Reaches(n * step));
        return steps is { } found ? found * step : null;

        bool Reaches(decimal points) => standing(own with { Total = own.Total + points, RankedBy = own.RankedBy + points, Unbound = true }).Class <= target;
    }

    /// <summary>
    /// 最差与最好: where figures are missing, the firm with none and with all of the points for them; nobody else changes. Null where nothing is missing.
    /// </summary>
    public (CaseOfMissing Worst, CaseOfMissing Best)? WhereMissing()
    {
        if (!_own.Outcome.Indicators.Any(i => i.Missing)) return null;
        var (others, own) = Scored();
        var standing = Classes.Among(_rules, _group, others);
        return (With(best: false), With(best: true));

        CaseOfMissing With(bool best)
        {
            var told = AsIfTold.Of(_rules, _group, own, best, place => others.Max(s => s.Indicators[place].Score));
            var (@class, rank) = standing(told);
            return new(@class, rank, Printed.Points(told.Total)!.Value);
        }
    }

    /// <summary>
    /// The numerator of the weightiest indicator that a firm reports itself, and how much of it would have been enough for a class; null where no amount would.
    /// </summary>
    public (string Figure, decimal? Now, decimal? Needed)? FigureFor(YieldClass target)
    {
        if (_firms.Count > LargestGroup || _group.Indicators.Where(i => i.Numerator is not (Figures.LandMu or Figures.One)).MaxBy(i => i.Weight)?.Numerator is not { } figure)
            return null;

        var now = Figures.Of(_own.Input.Stated, _own.Input.LandMu, figure);
        var (start, span) = (now ?? 0, Math.Max(Math.Abs(now ?? 0) / 8, 1));
        while (!Reaches(Math.Min(start + span, HighestFigure)))
        {
            if (start + span >= HighestFigure) return (figure, now, null);
            span *= 4;
        }
        var steps = Smallest(0, (long)Math.Ceiling((Math.Min(start + span, HighestFigure) - start) / FigureStep), n => Reaches(start + n * FigureStep));
        return (figure, now, steps is { } found ? start + found * FigureStep : null);

        bool Reaches(decimal value) => ClassOf(_own.Input with { Stated = Figures.With(_own.Input.Stated, figure, value) }) <= target;
    }

    private (IReadOnlyList<ScoredFirm> Others, ScoredFirm Own) Scored()
    {
        var scored = Scores.Of(_rules, _group, _firms, Before());
        var own = scored.First(s => s.Input.Uscc == _own.Outcome.Uscc);
        return ([.. scored.Where(s => !ReferenceEquals(s, own))], own);
    }

    // Where nobody moves up into a place that is freed, the firm's rank decides, and the others need not be put in order for it.
    private YieldClass? ClassOf(FirmInput changed)
    {
        var firms = _firms.Select(f => f.Uscc == changed.Uscc ? changed : f).ToArray();
        if (_rules.Order != SeatOrder.QuotaThenFloor || _group.Exemptions.Count > 0)
            return Evaluation.Of(_rules, firms, _earlier).First(f => f.Outcome.Uscc == changed.Uscc).Outcome.Class;

        var scored = Scores.Of(_rules, _group, firms, Before());
        var own = scored.First(s => s.Input.Uscc == changed.Uscc);
        return Classes.At(_rules, _group, own, 1 + scored.Count(s => Classes.GoesBefore(_rules, s, own)), scored.Count);
    }

    private Dictionary<string, decimal?>? Before() =>
        _earlier.FirstOrDefault(g => g.Group == _own.Outcome.Group && g.Cohort == _own.Outcome.Cohort)?.Baselines.ToDictionary(b => b.Code, b => b.Value);

    // Of the numbers from..to, the first one for which it holds, where it holds for all after it; null if for none.
    private static long? Smallest(long from, long to, Func<long, bool> holds)
    {
        if (!holds(to)) return null;
        while (from < to)
        {
            var middle = from + (to - from) / 2;
            if (holds(middle)) to = middle;
            else from = middle + 1;
        }
        return from;
    }
}
