using ParkPlatform.Domain;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// The evaluation itself: rules and figures in, classes out (domain.md E.6). A pure function: the order of the firms plays no part, for they are put in the
/// order of their credit
/// codes before anything is added up; decimals throughout, unrounded up to the total by which firms are ranked.
/// </summary>
public static class Evaluation
{
    public static IReadOnlyList<FirmInRun> Of(RuleSet rules, IEnumerable<FirmInput> firms)
    {
        var ordered = firms.OrderBy(f => f.Uscc, StringComparer.Ordinal).ToArray();
        var outcomes = new Dictionary<string, FirmOutcome>(ordered.Length);
        foreach (var group in ordered.GroupBy(f => f.Stated.Group))
        {
            var scored = new List<FirmInput>();
            foreach (var firm in group)
            {
                if (SetAside(rules, firm) is { } aside) outcomes[firm.Uscc] = aside;
                else scored.Add(firm);
            }
            if (rules.Of(group.Key) is not { } groupRules) continue;
            foreach (var outcome in Classes.Of(rules, groupRules, Scores.Of(rules, groupRules, scored))) outcomes[outcome.Uscc] = outcome;
        }
        return [.. ordered.Select(f => new FirmInRun(f, outcomes[f.Uscc]))];
    }

    // Who takes no part in scores and ranks, nor in baselines. A veto reaches whoever could have been evaluated: who refuses to report gets no better class by
    // it.
    private static FirmOutcome? SetAside(RuleSet rules, FirmInput firm)
    {
        var year = firm.Stated;
        if (year.Exemption is { } exemption && exemption.Covers(year.Year))
            return Without(Standing.Exempt, new Reason("exempt", Text: exemption.Reason, DocumentNumber: exemption.DocumentNumber)) with { ManagedAs = rules.ExemptManagedAs };
        if (rules.Of(year.Group) is not { } group) return Without(Standing.NotEvaluable, new Reason("no-rules-for-group"));
        if (firm.LandMu is not { } land) return Refused(firm.Land.Lines.Count == 0 ? "no-land" : "no-land-left");
        if (land < group.MinimumLandMu) return Without(Standing.BelowMinimumLand, new Reason("below-minimum-land", Limit: group.MinimumLandMu));
        return group.Indicators.All(i => Scores.ValueOf(firm, i) is null) ? Refused("no-figures") : null;

        FirmOutcome Refused(string why)
        {
            var outcome = Without(Standing.NotEvaluable, new Reason(why));
            return year.Vetoes.Count == 0 ? outcome : outcome with { Class = rules.VetoClass, Reasons = [.. outcome.Reasons, .. Classes.Vetoes(rules, year)] };
        }

        FirmOutcome Without(Standing standing, Reason reason) => new(
            firm.Uscc, year.Group, standing, null, null, null, null, null, null,
            (rules.Of(year.Group)?.Indicators ?? []).Select(i => new IndicatorResult(i.Code, Scores.ValueOf(firm, i), null, i.Weight, null, false)).ToEquatableArray(), [reason]);
    }
}
