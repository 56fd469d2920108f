using CsCheck;
using ParkPlatform.Domain;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>What holds for any firms under any rules.</summary>
public class Any_evaluation
{
    private static readonly Baseline Mean = new(BaselineKind.GroupWeightedMean, null);

    private static RuleSet Rules(SeatOrder order, decimal floor, decimal? cap = 1.5m) => new(
        "规则", null, ScoringKind.RatioToBaseline, order, [new(YieldClass.A, 0.25m), new(YieldClass.B, 0.7m), new(YieldClass.C, 0.95m)],
        [
            new(EnterpriseGroup.AboveScale, null,
                [
                    new("TAX_PER_MU", "亩均税收", null, "tax", "landMu", 50, cap, Mean, MissingRule.GroupMeanScore),
                    new("VA_PER_ENERGY", "单位能耗增加值", null, "valueAdded", "energy", 30, cap, Mean, MissingRule.GroupMeanScore),
                    new("RD_INTENSITY", "研发占比", null, "research", "revenue", 20, cap, Mean, MissingRule.Nought),
                ],
                [new("TAX_PER_MU", floor * 4, YieldClass.B), new("TAX_PER_MU", floor, YieldClass.D)]),
        ],
        YieldClass.D, YieldClass.B, 5, ["TAX_PER_MU", "tax"], null, new(2025, 1, 1), null, "文1号");

    private static readonly Gen<decimal?> Money = Gen.Int[-50, 2_000].Select(n => n < -20 ? null : (decimal?)n / 4);

    private static readonly Gen<decimal?> Extreme = Gen.Int[0, 4].Select(n => new decimal?[] { null, 0.000001m, -0.000001m, 100_000_000m, -100_000_000m }[n]);

    private static readonly Gen<FirmInput[]> Firms = Gen.Select(
        Money, Money, Gen.Int[0, 40], Gen.Int[0, 30], Gen.Int[0, 9]).Array[1, 30].Select(firms => firms.Select((f, n) =>
    {
        var (tax, valueAdded, energy, land, odd) = f;
        return Firm(n, tax, valueAdded, energy == 0 ? null : energy, land == 0 ? null : land / 2m, odd);
    }).ToArray());

    private static readonly Gen<RuleSet> AnyRules = Gen.Select(Gen.Bool, Gen.Int[0, 3], Gen.Bool, (eligible, floor, capped) =>
        Rules(eligible ? SeatOrder.EligibilityFirst : SeatOrder.QuotaThenFloor, floor, capped ? 1.5m : null));

    private static FirmInput Firm(int n, decimal? tax, decimal? valueAdded, decimal? energy, decimal? land, int odd) => new(
        new(
            $"uscc-{n:D3}", 2024, $"firm {n}", EnterpriseGroup.AboveScale, tax, valueAdded, 100, energy, null, null, n % 5, null, land, odd % 4,
            odd == 9 ? [new("事故", null)] : [], odd == 8 ? new("建设期", "合同1号", new(2025, 6, 30)) : null),
        new(Guid.Empty, 1), new(366, []));

    private static string Shown(IEnumerable<FirmInRun> firms) =>
        string.Join('\n', firms.Select(f => f.Outcome).OrderBy(o => o.Uscc, StringComparer.Ordinal)
            .Select(o => $"{o.Uscc} {o.Standing} {o.Rank} {o.RankedBy:G29} {o.RawClass} {o.Class}"));

    private static (string Inputs, string Results) Seal(IReadOnlyList<FirmInRun> firms)
    {
        using var seals = new RunSeals("rules", null);
        foreach (var firm in firms) seals.Add(RunSeals.Sealed(firm.Input), RunSeals.Sealed(firm.Outcome));
        return seals.End();
    }

    [Fact]
    public void Does_not_depend_on_the_order_of_the_firms() => (
        from firms in Firms
        from shuffled in Gen.Shuffle(firms)
        from rules in AnyRules
        select (firms, shuffled, rules)).Sample(x =>
            Assert.Equal(Seal(Evaluation.Of(x.rules, x.firms)), Seal(Evaluation.Of(x.rules, x.shuffled))));

    [Fact]
    public void Gives_the_same_classes_when_all_money_is_ten_times_as_much_and_the_floors_with_it() =>
        Gen.Select(Firms, Gen.Bool, Gen.Int[0, 3]).Sample((firms, eligible, floor) =>
    {
        var order = eligible ? SeatOrder.EligibilityFirst : SeatOrder.QuotaThenFloor;
        var richer = firms.Select(f => f with
        {
            Stated = f.Stated with
            {
                TaxTenThousandYuan = f.Stated.TaxTenThousandYuan * 10,
                ValueAddedTenThousandYuan = f.Stated.ValueAddedTenThousandYuan * 10,
                RevenueTenThousandYuan = f.Stated.RevenueTenThousandYuan * 10,
                ResearchTenThousandYuan = f.Stated.ResearchTenThousandYuan * 10,
            },
        });
        Assert.Equal(Shown(Evaluation.Of(Rules(order, floor), firms)), Shown(Evaluation.Of(Rules(order, floor * 10), richer)));
    });

    [Fact]
    public void Changes_for_nobody_when_an_exempt_firm_is_added() => Gen.Select(Firms, AnyRules, Money).Sample((firms, rules, tax) => Assert.Equal(
        Shown(Evaluation.Of(rules, firms)),
        Shown(Evaluation.Of(rules, [.. firms, Firm(999, tax, tax, 1, 1, 8)]).Where(f => f.Outcome.Uscc != "uscc-999"))));

    [Fact]
    public void Puts_nobody_above_a_floor_or_veto_and_gives_no_points_below_nought_or_above_the_cap() => Gen.Select(Firms, AnyRules).Sample((firms, rules) =>
    {
        foreach (var (input, outcome) in Evaluation.Of(rules, firms))
        {
            if (input.Stated.Vetoes.Count > 0 && outcome.Standing == Standing.Scored) Assert.Equal(YieldClass.D, outcome.Class);
            foreach (var indicator in outcome.Indicators.Where(i => i.Score is not null))
                Assert.InRange(indicator.Score!.Value, 0, indicator.Weight * (rules.Groups[0].Indicators[0].Cap ?? 1_000_000));
            foreach (var floor in rules.Groups[0].Floors)
                if (outcome is { Standing: Standing.Scored } && outcome.Indicators[0].Value < floor.Below) Assert.True(outcome.Class >= floor.AtBest);
        }
    });

    [Fact]
    public void Gives_no_class_more_places_than_its_share_except_to_equal_ones() => Gen.Select(Firms, AnyRules).Sample((firms, rules) =>
    {
        var scored = Evaluation.Of(rules, firms).Where(f => f.Outcome.Standing == Standing.Scored).ToArray();
        foreach (var share in rules.Shares)
        {
            var inClass = scored.Where(f => f.Outcome.Class <= share.Class).ToArray();
            Assert.True(inClass.Select(f => f.Outcome.Rank).Distinct().Count() <= share.UpTo * scored.Length);
        }
    });

    [Fact]
    public void Never_fails_for_the_largest_and_smallest_figures_that_may_be_stated() => Gen.Select(
        Extreme, Extreme, Extreme, Extreme).Array[1, 6].Sample(firms =>
    {
        FirmInput Of((decimal?, decimal?, decimal?, decimal?) f, int n) =>
            Firm(n, f.Item1, f.Item2, Math.Abs(f.Item3 ?? 0), f.Item4 is { } land ? Math.Min(Math.Abs(land), 150_000) : null, 0);
        var inputs = firms.Select(Of).ToArray();
        foreach (var cap in new decimal?[] { null, 1, 100 })
            Assert.Equal(inputs.Length, Evaluation.Of(Rules(SeatOrder.EligibilityFirst, 1, cap), inputs).Count);
    });

    [Fact]
    public void Of_the_days_of_a_parcel_every_holder_gets_its_own_and_together_they_are_the_year() => Gen.Int[1, 365].Sample(day =>
    {
        var (parcel, change) = (Guid.NewGuid(), new DateOnly(2024, 1, 1).AddDays(day));
        Hosting.TwoClocks.Held<ParcelUse> Held(string uscc, DateOnly from, DateOnly? until) =>
            new(parcel, from, until, new(null, new(uscc, uscc, new("P", Area.FromSquareMetres(36_600)), new(parcel, 1), "合同")));
        var land = LandInUse.Of(new(2024, default, [Held("a", new(2020, 1, 1), change), Held("b", change, null)], [], [], []), _ => true);
        Assert.Equal((100m * day, 36_600m), (land["a"].Counted.SquareMetres, land["a"].Counted.SquareMetres + land["b"].Counted.SquareMetres));
    });

    // Of a prefecture's firms some rows are read; they must tell the same as all of them.
    [Fact]
    public async Task What_would_have_been_told_by_ranks_alone_is_what_the_evaluation_tells_when_it_is_asked_again() => await Gen.Select(AnyRules, Firms).SampleAsync(async (rules, firms) =>
    {
        var (group, ranked) = (rules.Groups[0], Evaluation.Of(rules, firms).Where(f => f.Outcome.Standing == Standing.Scored).ToArray());
        var order = ranked.OrderBy(f => f.Outcome.Rank).ToArray();
        foreach (var firm in ranked)
        {
            if (!StandingByRank.Suffices(rules, group, firm.Outcome)) continue;
            var asked = Alternatives.Of(new Counterfactuals(rules, ranked, firm, []), firm.Outcome);
            var told = await new StandingByRank(rules, group, firm, ranked.Length, place => Task.FromResult(order[place - 1])).AlternativesAsync();
            Assert.Equal(asked with { Figure = null }, told);
        }
    });

    [Fact]
    public void A_figure_that_is_told_to_be_enough_is_enough_and_a_hundredth_less_is_not() => Gen.Select(AnyRules, Firms).Sample((rules, firms) =>
    {
        var scored = Evaluation.Of(rules, firms).Where(f => f.Outcome.Standing == Standing.Scored).ToArray();
        foreach (var firm in scored.Where(f => f.Outcome.Class > YieldClass.A && f.Input.Stated.Vetoes.Count == 0).Take(3))
        {
            if (new Counterfactuals(rules, scored, firm, []).FigureFor(firm.Outcome.Class!.Value - 1) is not { Needed: { } needed } answer) continue;
            YieldClass With(decimal figure)
            {
                var changed = firm.Input with { Stated = Figures.With(firm.Input.Stated, answer.Figure, figure) };
                return Evaluation.Of(rules, scored.Select(f => f == firm ? changed : f.Input)).First(f => f.Outcome.Uscc == firm.Outcome.Uscc).Outcome.Class!.Value;
            }
            Assert.True(With(needed) < firm.Outcome.Class);
            if (needed - 0.01m > (answer.Now ?? 0)) Assert.False(With(needed - 0.01m) < firm.Outcome.Class);
        }
    });
}
