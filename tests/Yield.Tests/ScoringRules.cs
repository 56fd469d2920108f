using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>Each choice that rules can make, by small numbers.</summary>
public class Scoring_rules
{
    private static readonly Baseline Mean = new(BaselineKind.GroupWeightedMean, null);

    private static readonly Indicator Tax = new("TAX_PER_MU", "亩均税收", null, "tax", "landMu", 60, null, Mean, MissingRule.Nought);
    private static readonly Indicator Energy = new("ENERGY", "单位能耗", null, "energy", "revenue", 40, 1.5m, Mean, MissingRule.Nought);

    private static RuleSet Rules(params Indicator[] indicators) => new(
        "规则", null, ScoringKind.RatioToBaseline, SeatOrder.QuotaThenFloor, [new(YieldClass.A, 0.25m), new(YieldClass.B, 0.7m), new(YieldClass.C, 0.95m)],
        [new(EnterpriseGroup.AboveScale, null, [.. indicators], [])], YieldClass.D, null, 5, ["tax"], null, new(2025, 1, 1), null, "文1号");

    private static RuleSet With(RuleSet rules, Func<GroupRules, GroupRules> change) => rules with { Groups = [change(rules.Groups[0])] };

    private static FirmInput Firm(int n, decimal? tax, decimal? energy = null, decimal bonus = 0, string? industry = null, bool veto = false, params string[] honours) => new(
        new(
            $"uscc-{n:D3}", 2024, $"firm {n}", EnterpriseGroup.AboveScale, tax, null, 100, energy, null, null, null, null, 1, bonus, veto ? [new("事故", null)] : [],
            null, industry)
        {
            Honours = [.. honours],
        },
        new(Guid.Empty, 1), new(366, []));

    private static FirmOutcome[] Of(RuleSet rules, params FirmInput[] firms) => [.. Evaluation.Of(rules, firms).Select(f => f.Outcome)];

    private static decimal[] Points(RuleSet rules, int indicator, params FirmInput[] firms) => [.. Of(rules, firms).Select(o => o.Indicators[indicator].Score!.Value)];

    [Theory]
    [InlineData(ScoringKind.Percentile, new[] { 0, 20, 20, 60 })]
    [InlineData(ScoringKind.Rank, new[] { 15, 45, 45, 60 })]
    [InlineData(ScoringKind.MinMax, new[] { 0, 30, 30, 60 })]
    public void Families_give_points_by_place_or_by_distance(ScoringKind scoring, int[] expected) => Assert.Equal(
        expected.Select(e => (decimal)e), Points(Rules(Tax) with { Scoring = scoring }, 0, Firm(1, 1), Firm(2, 2), Firm(3, 2), Firm(4, 3)));

    [Fact]
    public void All_alike_have_all_points_by_distance_and_one_firm_alone_by_place()
    {
        Assert.Equal([60, 60], Points(Rules(Tax) with { Scoring = ScoringKind.MinMax }, 0, Firm(1, 5), Firm(2, 5)));
        Assert.Equal([60], Points(Rules(Tax) with { Scoring = ScoringKind.Percentile }, 0, Firm(1, 5)));
    }

    [Theory]
    [InlineData(ScoringKind.RatioToBaseline, new[] { 60, 40, 20 })] // baseline 20 of 100: half of it ends at the cap, twice as much gets half the points
    [InlineData(ScoringKind.MinMax, new[] { 40, 30, 0 })]
    [InlineData(ScoringKind.Percentile, new[] { 40, 20, 0 })]
    public void Where_less_is_better_the_thriftiest_firm_has_the_most_points(ScoringKind scoring, int[] expected)
    {
        var energy = Energy with { Direction = Direction.LowerIsBetter, Baseline = new(BaselineKind.Fixed, 0.2m), Scoring = scoring };
        Assert.Equal(expected.Select(e => (decimal)e), Points(Rules(Tax, energy), 1, Firm(1, 1, 10), Firm(2, 1, scoring == ScoringKind.MinMax ? 17.5m : 20), Firm(3, 1, 40)));
    }

    [Fact]
    public void Baselines_are_weighted_means_plain_means_those_of_the_industry_or_those_of_the_year_before()
    {
        FirmInput[] firms = [Firm(1, 10, industry: "C1"), Firm(2, 30, industry: "C1"), Firm(3, 80, industry: "C2")];
        firms[0] = firms[0] with { Stated = firms[0].Stated with { LandMuOverride = 10 } }; // 1, 30 and 80 per mu
        decimal?[] Baselines(BaselineKind kind, IReadOnlyList<GroupSummary>? earlier = null) =>
            [.. Evaluation.Of(Rules(Tax with { Baseline = new(kind, null) }), firms, earlier).Select(f => f.Outcome.Indicators[0].Baseline)];

        Assert.Equal([10, 10, 10], Baselines(BaselineKind.GroupWeightedMean));
        Assert.Equal([37, 37, 37], Baselines(BaselineKind.GroupMean));
        Assert.Equal([40m / 11, 40m / 11, 80], Baselines(BaselineKind.IndustryWeightedMean));
        Assert.Equal([7, 7, 7], Baselines(BaselineKind.LastYear, [new(EnterpriseGroup.AboveScale, 1, 1, 0, 0, 0, [], [new("TAX_PER_MU", 7)])]));
        Assert.Equal([null, null, null], Baselines(BaselineKind.LastYear, []));
    }

    [Theory]
    [InlineData(MissingRule.Nought, 0)]
    [InlineData(MissingRule.GroupMeanScore, 40)]
    [InlineData(MissingRule.LowestScore, 20)]
    [InlineData(MissingRule.Reweighted, 80)] // 60 × 2 of 60: twice its weight, so twice 40
    public void A_figure_that_is_missing_gets_what_the_rules_say(MissingRule rule, int points)
    {
        var rules = Rules(Tax with { Baseline = new(BaselineKind.Fixed, 10) }, Energy with { Missing = rule, Baseline = new(BaselineKind.Fixed, 0.2m) });
        Assert.Equal(points, Points(rules, 1, Firm(1, 20), Firm(2, 10, 10), Firm(3, 10, 30))[0]);
    }

    [Fact]
    public void Honours_and_penalties_count_once_and_end_at_their_caps()
    {
        var rules = Rules(Tax) with { BonusCap = 5, PenaltyCap = 4, Honours = [new("little-giant", "小巨人", 3), new("green", "绿色工厂", 4), new("warned", "通报", -6)] };
        decimal Bonus(FirmInput firm) => Bonuses.Of(rules, rules.Groups[0], firm);
        Assert.Equal(3, Bonus(Firm(1, 1, honours: "little-giant")));
        Assert.Equal(5, Bonus(Firm(1, 1, honours: ["little-giant", "green"])));
        Assert.Equal(1, Bonus(Firm(1, 1, bonus: 1, honours: ["little-giant", "green", "warned"]))); // 8 end at 5, 6 at 4
        Assert.Equal(0, Bonus(Firm(1, 1, honours: "unknown-here")));
    }

    [Theory]
    [InlineData(Cutoff.Down, "AABBBCCCDD")]
    [InlineData(Cutoff.HalfUp, "AAABBBBCCD")]
    [InlineData(Cutoff.Up, "AAABBBBCCC")]
    public void A_quarter_of_ten_firms_is_two_or_three_places(Cutoff cutoff, string classes)
    {
        var rules = Rules(Tax) with { Cutoff = cutoff, Shares = [new(YieldClass.A, 0.25m), new(YieldClass.B, cutoff == Cutoff.Down ? 0.55m : 0.7m), new(YieldClass.C, cutoff == Cutoff.HalfUp ? 0.94m : cutoff == Cutoff.Down ? 0.89m : 0.95m)] };
        Assert.Equal(classes, string.Concat(Of(rules, [.. Enumerable.Range(1, 10).Select(n => Firm(n, 20 - n))]).Select(o => o.Class)));
    }

    [Fact]
    public void A_veto_lowers_by_a_class_where_the_rules_say_so()
    {
        var rules = Rules(Tax) with { VetoLowersBy = 1 };
        FirmInput[] firms = [Firm(1, 9, veto: true), Firm(2, 8), Firm(3, 7), Firm(4, 6, veto: true)];
        Assert.Equal("BBCD", string.Concat(Of(rules, firms).Select(o => o.Class)));
        Assert.Equal(YieldClass.B, Of(rules, firms)[0].Reasons.Single(r => r.Code == "veto").Class);
    }

    [Fact]
    public void A_leading_firm_is_not_put_lower_than_its_protection_unless_by_a_veto()
    {
        var rules = With(Rules(Tax, Energy), g => g with { Protections = [new("revenue", 100, YieldClass.B)] });
        FirmInput[] firms = [Firm(1, 90), Firm(2, 50), Firm(3, 20), Firm(4, 0.1m), Firm(5, 0.1m, veto: true)];
        var outcomes = Of(rules, firms);
        Assert.Equal((YieldClass.C, YieldClass.B), (outcomes[3].RawClass, outcomes[3].Class));
        Assert.Equal("protection", outcomes[3].Reasons.Single().Code);
        Assert.Equal(YieldClass.D, outcomes[4].Class);
    }

    [Fact]
    public void Groups_by_land_follow_each_other_and_what_is_too_small_for_all_takes_no_part()
    {
        var rules = Rules(Tax);
        var group = rules.Groups[0];
        rules = rules with { Groups = [group with { Code = "small", BelowLandMu = 3, MinimumLandMu = 1 }, group with { Code = "large" }] };
        FirmInput OnLand(int n, decimal mu) => Firm(n, n) with { Stated = Firm(n, n).Stated with { LandMuOverride = mu } };
        var outcomes = Of(rules, OnLand(1, 2.999m), OnLand(2, 3), OnLand(3, 0.5m));
        Assert.Equal(["small", "large", "large"], outcomes.Select(o => o.Cohort));
        rules = rules with { Groups = [rules.Groups[0]] };
        Assert.Equal(Standing.BelowMinimumLand, Of(rules, OnLand(3, 0.5m))[0].Standing);
        Assert.Equal(Standing.NotEvaluable, Of(rules, OnLand(3, 4))[0].Standing);
    }
}
