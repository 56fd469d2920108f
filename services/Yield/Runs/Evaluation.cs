using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// The evaluation itself: rules and figures in, classes out (domain.md E.6). A pure function: the order of the firms plays no part, for they are put in the
/// order of their credit
/// codes before anything is added up; decimals throughout, unrounded up to the total by which firms are ranked.
/// </summary>
public static class Evaluation
{
    private const string AnyIndustry = "-";

    /// <param name="earlier">The groups of the run that is in force for the year before, for rules that measure by its baselines.</param>
    public static IReadOnlyList<FirmInRun> Of(RuleSet rules, IEnumerable<FirmInput> firms, IReadOnlyList<GroupSummary>? earlier = null)
    {
        var ordered = firms.ToArray();
        Array.Sort(ordered, (a, b) => string.CompareOrdinal(a.Uscc, b.Uscc));
        var shared = SharedParcels.Of(rules, ordered);
        var outcomes = new Dictionary<string, FirmOutcome>(ordered.Length);
        var cohorts = new Dictionary<(EnterpriseGroup, string?), (Cohort Cohort, List<FirmInput> Firms)>();
        var following = new List<(Cohort Cohort, FirmInput Firm)>();
        foreach (var firm in shared.Units)
        {
            if (SetAside(rules, firm, out var cohort) is { } aside) outcomes[firm.Uscc] = aside;
            else if (cohort.Rules.FollowsLandlord == true) following.Add((cohort, firm));
            else if (cohorts.TryGetValue((firm.Stated.Group, cohort.Name), out var others)) others.Firms.Add(firm);
            else cohorts[(firm.Stated.Group, cohort.Name)] = (cohort, [firm]);
        }
        foreach (var (cohort, scored) in cohorts.Values)
        {
            var ranked = Classes.Of(rules, cohort.Rules, Scores.Of(rules, cohort.Rules, scored, BaselinesOf(earlier, cohort)));
            foreach (var outcome in ranked) outcomes[outcome.Uscc] = cohort.Name is null ? outcome : outcome with { Cohort = cohort.Name };
        }
        foreach (var unit in shared.OfSeveral)
            if (outcomes.TryGetValue(unit.Uscc, out var result)) Share(unit, result);
        foreach (var (cohort, firm) in following) Share(firm, Following(rules, cohort, firm, outcomes));
        return [.. ordered.Select(f => new FirmInRun(f, outcomes[f.Uscc]))];

        void Share(FirmInput unit, FirmOutcome result)
        {
            foreach (var outcome in shared.Shared(unit, result)) outcomes[outcome.Uscc] = outcome;
        }
    }

    // Whoever lets land holds some, so no landlord follows another.
    private static FirmOutcome Following(RuleSet rules, Cohort cohort, FirmInput firm, Dictionary<string, FirmOutcome> outcomes)
    {
        var landlord = firm.Land.Lines.Where(l => l is { Kind: LandKind.Rented, CounterpartyUscc: not null, WhyNot: null }).GroupBy(l => l.CounterpartyUscc!)
            .OrderByDescending(l => l.Sum(line => line.LandDays)).ThenBy(l => l.Key, StringComparer.Ordinal).FirstOrDefault();
        var theirs = landlord is null ? null : outcomes.GetValueOrDefault(landlord.Key);
        var (name, year) = (landlord?.First().CounterpartyName, firm.Stated);
        if (theirs is not ({ Class: not null } or { ManagedAs: not null }))
            return Without(firm, cohort.Rules, Standing.NotEvaluable, new("landlord-without-class", Text: name)) with { Cohort = cohort.Name };

        var own = Without(firm, cohort.Rules, Standing.FollowsLandlord, new("follows-landlord", Class: theirs.Class ?? theirs.ManagedAs, Text: name));
        if (theirs.Class is not { } seat) return own with { ManagedAs = theirs.ManagedAs, Cohort = cohort.Name };
        if (year.Vetoes.Count > 0) seat = Classes.Vetoed(rules, seat);
        return own with { Class = seat, Cohort = cohort.Name, Reasons = [.. own.Reasons, .. Classes.Vetoes(year, seat)] };
    }

    private static Dictionary<string, decimal?>? BaselinesOf(IReadOnlyList<GroupSummary>? earlier, Cohort cohort) =>
        earlier?.FirstOrDefault(g => g.Group == cohort.Rules.Group && g.Cohort == cohort.Name)?.Baselines.ToDictionary(b => b.Code, b => b.Value);

    // Who takes no part in scores and ranks, nor in baselines. A veto reaches whoever could have been evaluated: who refuses to report gets no better class by
    // it.
    private static FirmOutcome? SetAside(RuleSet rules, FirmInput firm, out Cohort cohort)
    {
        var (year, land) = (firm.Stated, firm.LandMu);
        GroupRules? group = null;
        foreach (var open in rules.Groups)
        {
            if (!open.IsOpenTo(firm)) continue;
            group ??= open;
            if (open.MinimumLandMu is not null && !(land >= open.MinimumLandMu)) continue;
            group = open;
            break;
        }
        cohort = group is null ? default : new(group, group.ByIndustry == true ? rules.IndustryOf(year.Industry) ?? AnyIndustry : null);

        if (year.Exemption is { } exempt && exempt.Covers(year.Year))
            return Without(group, Standing.Exempt, new("exempt", Text: exempt.Reason, DocumentNumber: exempt.DocumentNumber)) with
            {
                ManagedAs = rules.ExemptManagedAs,
            };
        if (group is null) return Without(null, Standing.NotEvaluable, new("no-rules-for-group"));
        if (land is null) return Refused(firm.Area is AreaKind.Measured ? "no-measured-land" : firm.Land.Lines.Count == 0 ? "no-land" : "no-land-left");
        if (land < group.MinimumLandMu) return Without(group, Standing.BelowMinimumLand, new("below-minimum-land", Limit: group.MinimumLandMu));
        foreach (var rule in group.Exemptions)
            if (Figures.Of(firm, rule.Figure) < rule.Below)
                return Without(group, Standing.Exempt, new("exempt-by-rule", Limit: rule.Below, Text: rule.Reason)) with { ManagedAs = rules.ExemptManagedAs };
        return group.FollowsLandlord == true || HasAny(group, firm) ? null : Refused("no-figures");

        FirmOutcome Refused(string why)
        {
            var outcome = Without(group, Standing.NotEvaluable, new(why));
            return year.Vetoes.Count == 0
                ? outcome
                : outcome with { Class = rules.VetoClass, Reasons = [.. outcome.Reasons, .. Classes.Vetoes(year, rules.VetoClass)] };
        }

        FirmOutcome Without(GroupRules? of, Standing standing, Reason reason) => Evaluation.Without(firm, of, standing, reason);
    }

    private static bool HasAny(GroupRules group, FirmInput firm)
    {
        foreach (var indicator in group.Indicators)
            if (Scores.HasValue(firm, indicator)) return true;
        return false;
    }

    private static FirmOutcome Without(FirmInput firm, GroupRules? of, Standing standing, Reason reason) => new(
        firm.Uscc, firm.Stated.Group, standing, null, null, null, null, null, null,
        [.. (of?.Indicators ?? []).Select(i => new IndicatorResult(i.Code, Scores.ValueOf(firm, i), null, i.Weight, null, false))],
        [reason], of?.Code);
}
