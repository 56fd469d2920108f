using ParkPlatform.Hosting;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>三句话说清: what it is, what it cost, what would have been enough. For readers who may not see figures the sentences speak of points alone.</summary>
internal sealed class ExplanationSentences(
    Texts texts, RuleSet rules, FirmInRun firm, int of, IReadOnlyList<IndicatorExplained> indicators, WhatWasEnough? enough, YieldClass? withoutVeto,
    MissingRange? missing, bool sees)
{
    private readonly FirmOutcome _outcome = firm.Outcome;
    private readonly EnterpriseYear _stated = firm.Input.Stated;

    public IReadOnlyList<string> All() =>
        _outcome.Standing == Standing.Scored ? [WhatItIs(), WhatItCost(), WhatWasEnough()] : [WhyNone(), WhatLand(), WhatNext()];

    private string Group => texts[$"group.{_outcome.Group}"];

    private IEnumerable<string> Reasons => _outcome.Reasons.Select(r => ReasonTexts.Of(r, rules, _outcome.Group, texts));

    private string Joined(IEnumerable<string> parts) => string.Join(texts["explain.and"], parts);

    private string WhatItIs()
    {
        var how = _outcome.Reasons.Count == 0 ? "explain.class" : _outcome.RawClass == _outcome.Class ? "explain.class-and" : "explain.class-because";
        return texts.Format(
            how, _stated.Name, rules.Name, Group, Printed.PointsText(_outcome.Total), _outcome.Rank, of, _outcome.Class, _outcome.RawClass, Joined(Reasons));
    }

    private string WhatItCost()
    {
        var lost = indicators.Where(i => i.Lost > 0).OrderByDescending(i => i.Lost).Take(2).ToArray();
        var cost = lost.Length == 0 ? texts["explain.nothing-lost"] : texts.Format("explain.lost", Joined(lost.Select(i => i switch
        {
            { Missing: true } => texts.Format("explain.lost-missing", i.Name, Printed.PointsText(i.Score), Printed.Text(i.Weight)),
            _ when sees => texts.Format(
                "explain.lost-value", i.Name, Printed.PointsText(i.Score), Printed.Text(i.Weight), Printed.Text(i.Value), Printed.Text(i.Baseline)),
            _ => texts.Format("explain.lost-points", i.Name, Printed.PointsText(i.Score), Printed.Text(i.Weight)),
        })));
        return missing is null ? cost : cost + texts.Format(
            "explain.where-missing", Joined(missing.Indicators), missing.Best.Class, Printed.PointsText(missing.Best.Total), missing.Worst.Class,
            Printed.PointsText(missing.Worst.Total));
    }

    private string WhatWasEnough()
    {
        if (withoutVeto is { } without) return texts.Format("explain.veto", without);
        if (enough is null) return texts["explain.best"];

        var needs = new List<string>();
        if (enough.Points is > 0) needs.Add(texts.Format("explain.needs-points", Printed.Text(enough.Points), Printed.Text(enough.Total)));
        if (enough.Points is null) needs.Add(texts.Format("explain.needs-place", of, enough.Class));
        needs.AddRange(enough.Floors.Select(f => texts.Format("explain.needs-floor", f.Name, Printed.Text(f.Below))));
        var sentence = texts.Format("explain.enough", enough.Class, Joined(needs));
        return enough.Figure is null ? sentence : sentence + (enough.Needed is { } needed
            ? texts.Format("explain.figure", FigureName(enough.Figure), Printed.Text(needed), Printed.Text(enough.Now))
            : texts.Format("explain.figure-not-enough", FigureName(enough.Figure)));
    }

    private string FigureName(string code) => Figures.IsOne(code) ? texts[$"figure.{code}"] : ReasonTexts.NameOf(rules, _outcome.Group, code);

    private string WhyNone() => _outcome is { Standing: Standing.FollowsLandlord, Class: { } followed }
        ? texts.Format("explain.follows", _stated.Name, followed, Joined(Reasons))
        : _outcome is { Standing: Standing.SharesResult, Class: { } shared }
        ? texts.Format("explain.shares", _stated.Name, Printed.PointsText(_outcome.Total), _outcome.Rank, of, shared, Joined(Reasons))
        : _outcome.Class is { } vetoed
        ? texts.Format("explain.none-but-veto", _stated.Name, vetoed, Joined(Reasons))
        : texts.Format(_outcome.ManagedAs is null ? "explain.none" : "explain.none-managed", _stated.Name, Joined(Reasons), _outcome.ManagedAs);

    private string WhatLand() => firm.Input.LandMu is { } mu ? texts.Format("explain.land", Printed.Text(Printed.Ratio(mu))) : texts["explain.no-land"];

    private string WhatNext() => _outcome.Standing switch
    {
        Standing.Exempt when _stated.Exemption is { } exemption => texts.Format("explain.exempt-until", exemption.Until),
        Standing.Exempt => texts["explain.exempt-by-rule"],
        Standing.FollowsLandlord => texts["explain.follows-next"],
        Standing.SharesResult => texts["explain.shares-next"],
        Standing.BelowMinimumLand => texts.Format("explain.minimum-land", Printed.Text(rules.Of(_outcome)!.MinimumLandMu)),
        _ => texts["explain.complete-figures"],
    };
}
