using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Rules;
using Wolverine.Http;

namespace ParkPlatform.Yield.Runs;

/// <summary>An indicator in an explanation. Points to two places, value and baseline to four.</summary>
/// <param name="Most">The points at most: weight × cap; null without a cap.</param>
/// <param name="Lost">The points that lack to the weight, which is what the baseline gives; nought for more.</param>
/// <param name="Numbers">What it is computed from, as <c>sources</c> name it.</param>
public sealed record IndicatorExplained(
    string Code, string Name, decimal? Value, decimal? Baseline, decimal Weight, decimal? Score, decimal? Most, decimal Lost, bool Missing,
    IReadOnlyList<string> Numbers);

/// <summary>A floor of the group's rules, and whether the firm lies below it.</summary>
public sealed record FloorExplained(string Indicator, string Name, decimal Below, YieldClass AtBest, decimal? Value, bool Hit);

/// <summary>The firm before or after in the group's order. Another firm reads no name.</summary>
public sealed record Neighbour(int Rank, decimal Total, YieldClass? Class, string? Uscc, string? Name);

/// <summary>
/// What would have been enough for the next better class, everything else as it was. Computed by evaluating again: one step less was not enough. Where a veto
/// decides, nothing would.
/// </summary>
/// <param name="Points">By how much the total had to be higher for the rank; nought where the rank is good enough, null where the group is too small for a
/// place in the class.</param>
/// <param name="Total">That total.</param>
/// <param name="Floors">The floors that stand in the way besides.</param>
/// <param name="Figure">The figure of the weightiest indicator: <c>tax</c>.</param>
/// <param name="Needed">How much of it would have been enough alone, floors included; null where no amount would, and for readers who may not see
/// figures.</param>
public sealed record WhatWasEnough(
    YieldClass Class, decimal? Points, decimal? Total, IReadOnlyList<FloorExplained> Floors, string? Figure, decimal? Now, decimal? Needed);

/// <summary>A firm as it would stand; the total to two places.</summary>
public sealed record CaseOfMissing(YieldClass Class, int Rank, decimal Total);

/// <summary>
/// 最差与最好: where figures are missing, how the firm would stand with none and with all of the points for them, everything else as it was. All the points are the
/// cap's; without a cap, the most that anybody has.
/// </summary>
/// <param name="Indicators">Names of those that cannot be computed.</param>
public sealed record MissingRange(IReadOnlyList<string> Indicators, CaseOfMissing Worst, CaseOfMissing Best)
{
    internal static MissingRange? Of(Alternatives? alternatives, IReadOnlyList<IndicatorExplained> indicators) =>
        alternatives?.Missing is var (worst, best) ? new([.. indicators.Where(i => i.Missing).Select(i => i.Name)], worst, best) : null;
}

/// <summary>
/// Why a firm has its class (算分明细), in three sentences and in data. The park and the bureau read points and ranks; figures are for the planner, the auditor and
/// the firm.
/// </summary>
/// <param name="ClassWithoutVeto">The class that the firm would have without its vetoes; null where it has none.</param>
/// <param name="Sources">Which events each number was recorded in.</param>
/// <param name="WhereMissing">The best and the worst case where figures are missing; null where none is.</param>
public sealed record Explanation(
    string Uscc, string Name, int Year, EnterpriseGroup Group, Guid RuleSetId, string RuleSetName, string RuleSetHash, Standing Standing, int? Rank, int Of,
    decimal? Total, YieldClass? RawClass, YieldClass? Class, YieldClass? ManagedAs, IReadOnlyList<string> Sentences, IReadOnlyList<string> Reasons,
    IReadOnlyList<IndicatorExplained> Indicators, decimal Bonus, decimal BonusCounted, IReadOnlyList<FloorExplained> Floors, EquatableArray<Veto> Vetoes,
    YieldClass? ClassWithoutVeto, LandInUseView? Land, IReadOnlyList<Neighbour> Neighbours, WhatWasEnough? Enough, IReadOnlyList<string> Masked,
    IReadOnlyList<NumberSource> Sources, MissingRange? WhereMissing);

public static class ExplainResultEndpoint
{
    /// <summary>
    /// 算分明细: which indicator cost what, which floors and vetoes apply, what land it stands on, who stands next to it, and what would have been enough. A firm
    /// reads its own.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/yield/runs/{runId}/results/{uscc}/explanation")]
    public static async Task<Explanation?> Get(Guid runId, string uscc, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct)
    {
        var code = Uscc.Normalise(uscc);
        if (!user.MaySee(code) || await session.LoadAsync<StoredRun>(runId, ct) is not { } run) return null;
        if (await EvaluationResults.OneAsync(session, runId, code, ct) is not { } firm) return null;

        var rules = (await session.LoadAsync<StoredRuleSet>(run.Completed.RuleSetId, ct))!;
        var earlier = run.Completed.Earlier is { } before ? (await session.LoadAsync<StoredRun>(before, ct))!.Completed.Groups : default;
        var group = await RankedGroup.LoadAsync(session, run, rules.Rules, firm, earlier, ct);
        var sources = await NumberSources.LoadAsync(run, rules, firm, user.SeesFiguresOf(code), session, texts, ct);
        return new Explaining(run, rules, group, firm, user, texts).Explain(sources);
    }
}

/// <summary>Puts an explanation together.</summary>
internal sealed class Explaining(
    StoredRun run, StoredRuleSet stored, RankedGroup group, FirmInRun firm, ClaimsPrincipal user, Texts texts)
{
    private readonly RuleSet _rules = stored.Rules;
    private readonly FirmOutcome _outcome = firm.Outcome;
    private readonly EnterpriseYear _stated = firm.Input.Stated;
    private readonly GroupRules? _group = stored.Rules.Of(firm.Outcome);
    private readonly bool _sees = user.SeesFiguresOf(firm.Outcome.Uscc);

    public Explanation Explain(IReadOnlyList<NumberSource> sources)
    {
        var (otherwise, of, indicators) = (group.Alternatives, group.Scored, Indicators());
        var withoutVeto = otherwise?.WithoutVeto;
        var enough = otherwise is { Target: { } target } ? Enough(otherwise, target) : null;
        var missing = MissingRange.Of(otherwise, indicators);
        return new(
            _outcome.Uscc, _stated.Name, run.Year, _outcome.Group, stored.Id, _rules.Name, stored.Hash, _outcome.Standing, _outcome.Rank, of,
            Printed.Points(_outcome.Total), _outcome.RawClass, _outcome.Class, _outcome.ManagedAs,
            new ExplanationSentences(texts, _rules, firm, of, indicators, enough, withoutVeto, missing, _sees).All(),
            [.. _outcome.Reasons.Select(r => ReasonTexts.Of(r, _rules, _outcome.Group, texts))], indicators, _stated.Bonus,
            _group is null ? 0 : Bonuses.Of(_rules, _group, firm.Input), Floors(), _stated.Vetoes, withoutVeto,
            LandInUseView.Of(_outcome.Uscc, run.Year, firm.Input.Land, _stated, run.Completed.LandKnownAt, user, texts),
            Neighbours(), enough, _sees ? [] : ["value", "figure", "now", "needed"], sources, missing);
    }

    private IndicatorExplained[] Indicators() =>
    [
        .. from result in _outcome.Indicators
           let view = ResultView.Indicator(_rules, _outcome.Group, result, _sees)
           let cap = CapOf(result.Code)
           select new IndicatorExplained(
               view.Code, view.Name, view.Value, view.Baseline, view.Weight, view.Score, result.Weight * cap,
               Printed.Points(Math.Max(0, result.Weight - (result.Score ?? result.Weight)))!.Value, view.Missing, NumbersOf(result.Code)),
    ];

    private string[] NumbersOf(string code) => _group?.Indicators.First(i => i.Code == code) is not { } indicator ? []
        : [.. new[] { indicator.Numerator, indicator.Denominator }.Where(number => number != Figures.One)];

    // Only points by a baseline go beyond the weight.
    private decimal? CapOf(string code) => _group?.Indicators.First(i => i.Code == code) is not { } indicator ? null
        : (indicator.Scoring ?? _rules.Scoring) == ScoringKind.RatioToBaseline ? indicator.Cap : 1;

    private FloorExplained[] Floors() =>
    [
        .. from floor in _group?.Floors ?? []
           let value = _outcome.Indicators.First(i => i.Code == floor.Indicator).Value
           let name = ReasonTexts.NameOf(_rules, _outcome.Group, floor.Indicator)
           select new FloorExplained(floor.Indicator, name, floor.Below, floor.AtBest, _sees ? Printed.Ratio(value) : null, value < floor.Below),
    ];

    private Neighbour[] Neighbours()
    {
        var named = user.OnlyUscc() is null;
        return [.. group.Neighbours.Select(n => new Neighbour(
            n.Outcome.Rank!.Value, Printed.Points(n.Outcome.Total)!.Value, n.Outcome.Class, named ? n.Outcome.Uscc : null, named ? n.Input.Stated.Name : null))];
    }

    private WhatWasEnough Enough(Alternatives otherwise, YieldClass target)
    {
        var (points, figure) = (otherwise.Points, otherwise.Figure);
        return new(
            target, points, points is null ? null : _outcome.RankedBy + points, [.. Floors().Where(f => f.Hit && f.AtBest > target)],
            _sees ? figure?.Code : null, _sees ? figure?.Now : null, _sees ? figure?.Needed : null);
    }
}
