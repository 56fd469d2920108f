using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Running_evaluations(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private Task<JsonElement> State(string uscc, JsonObject body, int status = 201, int year = 2024) => _county.Planner.Put($"/api/yield/enterprises/{uscc}/years/{year}", body, status);

    [Theory]
    [InlineData("huangyan2022")]
    [InlineData("huangyan2021")]
    public async Task Published_baselines_give_the_published_score(string scheme)
    {
        using var vectors = JsonDocument.Parse(SharedFiles.Bytes("vectors/ratings.json"));
        var (benchmarks, weights) = (vectors.RootElement.GetProperty(scheme).GetProperty("benchmarks"), vectors.RootElement.GetProperty(scheme).GetProperty("weights"));
        var rules = await _county.Rules(document =>
        {
            var group = document["groups"]![0]!;
            foreach (var (indicator, n) in group["indicators"]!.AsArray().Select((i, n) => (i!.AsObject(), n)))
            {
                var name = new[] { "taxPerMu", "vaPerMu", "vaPerEnergy", "vaPerEmission", "labour", "rd" }[n];
                indicator["baseline"] = new JsonObject { ["kind"] = "fixed", ["value"] = JsonNode.Parse(benchmarks.GetProperty(name).GetString()!) };
                indicator["weight"] = weights[n].GetInt32();
                indicator["cap"] = null;
            }
            group["floors"] = new JsonArray();
            document["groups"] = new JsonArray(group.DeepClone());
        });

        // 亩均税收 18, 亩均增加值 150, 单位能耗增加值 3.1, 单位排放增加值 4000, 劳动生产率 20, 研发占比 0.021, on one mu.
        await State(Given.Uscc(1), Given.Year().With("landMuOverride", 1).With("taxTenThousandYuan", 18).With("valueAddedTenThousandYuan", 150).With("energyTonnesCoalEquivalent", 48.387097m)
            .With("emissionTonnes", 0.0375m).With("employees", 7.5m).With("researchTenThousandYuan", 0.21m).With("revenueTenThousandYuan", 10));
        var result = (await _county.Results(await _county.Run(rules)))[Given.Uscc(1)];
        Assert.Equal(vectors.RootElement.GetProperty("cases")[0].GetProperty(scheme).GetString(), result.GetProperty("total").GetRawText());
        Assert.All(result.GetProperty("indicators").EnumerateArray(), i => Assert.True(i.Number("score") > 0));
    }

    [Fact]
    public async Task Equal_totals_are_parted_by_the_tie_keys_and_equal_through_all_of_them_share_rank_and_class()
    {
        var rules = await _county.Rules(r =>
        {
            r["groups"]![0]!["floors"] = new JsonArray();
            r["shares"] = JsonNode.Parse("""[ { "class": "A", "upTo": 0.25 }, { "class": "B", "upTo": 0.5 }, { "class": "C", "upTo": 0.75 } ]""");
        });
        JsonObject Firm(decimal times, decimal bonus) => Given.Year().With("landMuOverride", 100 * times).With("taxTenThousandYuan", 1000 * times).With("valueAddedTenThousandYuan", 10_000 * times)
            .With("energyTonnesCoalEquivalent", 1000 * times).With("emissionTonnes", times).With("employees", 100 * times).With("researchTenThousandYuan", 100 * times).With("revenueTenThousandYuan", 10_000 * times)
            .With("bonus", bonus);

        // Four firms of the same yield: two of them of the same size too; the largest pays the most tax, which is the last key.
        foreach (var (n, times, bonus) in new[] { (1, 1m, 0m), (2, 1m, 0m), (3, 2m, 0m), (4, 1m, 3m) }) await State(Given.Uscc(n), Firm(times, bonus));
        var results = await _county.Results(await _county.Run(rules));
        Assert.Equal(
            [(3, "C"), (3, "C"), (2, "B"), (1, "A")], Enumerable.Range(1, 4).Select(n => ((int)results[Given.Uscc(n)].Number("rank"), results[Given.Uscc(n)].Class()!)));
    }

    [Fact]
    public async Task Negative_value_added_gets_no_points_and_never_less()
    {
        await _county.IsGiven(landFromRegisters: false);
        await State(WorkedExample.Uscc("F02"), WorkedExample.Figures("F02").With("valueAddedTenThousandYuan", -100), 200);
        var indicators = (await _county.Results(await _county.Run(await _county.Rules())))[WorkedExample.Uscc("F02")].GetProperty("indicators").EnumerateArray().ToArray();
        Assert.All(indicators[1..5], i => Assert.Equal((0m, true), (i.Number("score"), i.Number("value") < 0)));
        Assert.True(indicators[0].Number("score") > 0);
    }

    [Fact]
    public async Task A_denominator_of_nought_is_a_figure_that_is_missing()
    {
        await _county.IsGiven(landFromRegisters: false);
        await State(WorkedExample.Uscc("F02"), WorkedExample.Figures("F02").With("emissionTonnes", 0), 200);
        var indicator = (await _county.Results(await _county.Run(await _county.Rules())))[WorkedExample.Uscc("F02")].GetProperty("indicators")[3];
        Assert.Equal((true, JsonValueKind.Null), (indicator.GetProperty("missing").GetBoolean(), indicator.GetProperty("value").ValueKind));
    }

    [Fact]
    public async Task A_firm_without_any_figure_cannot_be_evaluated_and_a_veto_reaches_it_all_the_same()
    {
        await _county.IsGiven(landFromRegisters: false);
        var nothing = Given.Year().With("landMuOverride", 10);
        foreach (var field in new[] { "tax", "valueAdded", "revenue", "research" }) nothing[$"{field}TenThousandYuan"] = null;
        foreach (var field in new[] { "energyTonnesCoalEquivalent", "emissionTonnes", "employees" }) nothing[field] = null;
        await State(Given.Uscc(1), nothing);
        await State(Given.Uscc(2), nothing.With("vetoes", new JsonArray("拒不报送数据")));

        var results = await _county.Results(await _county.Run(await _county.Rules()));
        Assert.Equal([("notEvaluable", null), ("notEvaluable", "D")], new[] { 1, 2 }.Select(n => (results[Given.Uscc(n)].Text("standing"), results[Given.Uscc(n)].Class())));
        Assert.Equal(138.40m, results[WorkedExample.Uscc("F03")].Number("total")); // nobody else is touched by them
    }

    [Fact]
    public async Task A_correction_makes_a_new_run_and_the_old_one_stays_as_it_was()
    {
        await _county.IsGiven(landFromRegisters: false);
        var rules = await _county.Rules();
        var before = await _county.Run(rules);
        var seen = (await _county.Planner.Read($"/api/yield/runs/{before}/results?pageSize=500")).GetRawText();

        await State(WorkedExample.Uscc("F05"), WorkedExample.Figures("F05", land: 12).With("taxTenThousandYuan", 600).With("documentNumber", "税更〔2025〕8号"), 200);
        var after = await _county.Run(rules);

        Assert.Equal(seen, (await _county.Planner.Read($"/api/yield/runs/{before}/results?pageSize=500")).GetRawText());
        Assert.NotEqual((await _county.Planner.Read($"/api/yield/runs/{before}")).Text("resultsHash"), (await _county.Planner.Read($"/api/yield/runs/{after}")).Text("resultsHash"));
        Assert.Equal("B", (await _county.Results(after))[WorkedExample.Uscc("F05")].Class());
    }

    [Fact]
    public async Task An_exemption_that_has_ended_takes_the_firm_in_with_the_next_run()
    {
        await _county.IsGiven(landFromRegisters: false);
        var rules = await _county.Rules();
        Assert.Equal("exempt", (await _county.Results(await _county.Run(rules)))[WorkedExample.Uscc("F07")].Text("standing"));

        // The same firms a year later, under the same exemption until 2025-06-30.
        foreach (var name in WorkedExample.Names) await State(WorkedExample.Uscc(name), WorkedExample.Figures(name, land: name switch { "F03" => 4.5m, "F04" => 48, "F05" => 12, _ => null }), year: 2025);
        var next = (await _county.Results(await _county.Run(rules, 2025)))[WorkedExample.Uscc("F07")];
        Assert.Equal(("scored", "D"), (next.Text("standing"), next.Class()));
    }

    [Fact]
    public async Task Land_that_is_deducted_after_an_objection_moves_the_baseline_of_everybody()
    {
        await _county.IsGiven();
        var rules = await _county.Rules();
        var before = await _county.Results(await _county.Run(rules));
        await _county.Planner.Post($"/api/yield/enterprises/{WorkedExample.Uscc("F04")}/land-deductions", new { reason = "政府原因不能使用", areaSquareMetres = 4_000, from = "2024-01-01", to = "2024-12-31", documentNumber = "核减〔2025〕2号" });
        var after = await _county.Results(await _county.Run(rules)); // it knows what was entered a moment ago

        Assert.Equal(42m, after[WorkedExample.Uscc("F04")].Number("landMu"));
        Assert.All(WorkedExample.Names[..6], name => Assert.True(
            after[WorkedExample.Uscc(name)].GetProperty("indicators")[0].Number("baseline") > before[WorkedExample.Uscc(name)].GetProperty("indicators")[0].Number("baseline")));
    }

    [Fact]
    public async Task Results_are_found_by_group_class_standing_and_text_page_by_page()
    {
        await _county.IsGiven(landFromRegisters: false);
        var run = await _county.Run(await _county.Rules());
        foreach (var (query, total) in new[] { ("", 12), ("?group=belowScale", 3), ("?class=D", 3), ("?standing=exempt", 1), ("?q=F0", 9), ("?q=%25", 0), ("?group=aboveScale&class=B", 3) })
            Assert.Equal(total, (await _county.Planner.Read($"/api/yield/runs/{run}/results{query}")).Number("total"));
        Assert.Equal(["F03", "F09", "F01"], (await _county.Planner.Read($"/api/yield/runs/{run}/results?group=aboveScale&pageSize=3")).Items().Select(r => r.Text("name")));
        Assert.Equal(["F07"], (await _county.Planner.Read($"/api/yield/runs/{run}/results?group=aboveScale&pageSize=4&page=3")).Items().Select(r => r.Text("name"))); // without a rank, last
        foreach (var query in new[] { "class=E", "pageSize=501", "page=0", "group=middle" }) await _county.Planner.Read($"/api/yield/runs/{run}/results?{query}", 400);
        await _county.Planner.Read($"/api/yield/runs/{Guid.NewGuid()}/results", 404);
        await _county.Planner.Read($"/api/yield/runs/{Guid.NewGuid()}", 404);
    }

    [Fact]
    public async Task Without_rules_or_figures_there_is_nothing_to_run()
    {
        var rules = await _county.Rules();
        Assert.Equal("/problems/yield/no-figures", (await _county.Planner.Post("/api/yield/runs", new { year = 2024, ruleSetId = rules }, 409)).Text("type"));
        foreach (var (body, field) in new (object, string)[] { (new { year = 2024, ruleSetId = Guid.NewGuid() }, "ruleSetId"), (new { year = 1800, ruleSetId = rules }, "year"), (new { year = 2024, ruleSetId = "RC-1" }, "ruleSetId") })
            Assert.Contains(field, (await _county.Planner.Post("/api/yield/runs", body, 400)).GetProperty("errors").EnumerateObject().Select(e => e.Name));
        Assert.Equal(0, (await _county.Planner.Read("/api/yield/runs")).Number("total"));
    }

    [Fact]
    public async Task A_run_that_is_sent_twice_with_one_key_is_one_run()
    {
        await _county.IsGiven(landFromRegisters: false);
        var body = new { year = 2024, ruleSetId = await _county.Rules() };
        var (first, second) = (await _county.Planner.Post("/api/yield/runs", body, 201, ("Idempotency-Key", "run-1")), await _county.Planner.Post("/api/yield/runs", body, 201, ("Idempotency-Key", "run-1")));
        Assert.Equal(first.Id(), second.Id());
        Assert.Equal(1, (await _county.Planner.Read("/api/yield/runs")).Number("total"));
    }
}
