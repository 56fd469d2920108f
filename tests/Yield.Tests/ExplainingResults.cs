using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Explaining_results(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private Task<JsonElement> Explanation(Guid run, string name, HttpClient? http = null) =>
        (http ?? _county.Planner).Read($"/api/yield/runs/{run}/results/{WorkedExample.Uscc(name)}/explanation");

    private async Task<Guid> Run(Action<System.Text.Json.Nodes.JsonObject>? otherwise = null)
    {
        await _county.IsGiven();
        return await _county.Run(await _county.Rules(otherwise));
    }

    private static string[] Sentences(JsonElement explanation) => [.. explanation.GetProperty("sentences").EnumerateArray().Select(s => s.GetString()!)];

    [Fact]
    public async Task Three_sentences_say_what_it_is_what_it_cost_and_what_would_have_been_enough()
    {
        var run = await Run();
        Assert.Equal(
            [
                "F09按《亩产效益评价规则 RC-1》在规上组得 133.23 分，8 家中排第 2 名，按名次为 A，定为 B：亩均税收低于 8，等级不高于 B。",
                "失分最多的是：亩均税收得 25.23 分，基准分 30 分（本企业 7，基准 8.3221）。",
                "其他都不变时，要评为 A：亩均税收不低于 8。仅评价税收（万元）达到 120 即可（现为 105）。",
            ],
            Sentences(await Explanation(run, "F09")));
        Assert.Equal("一票否决决定了等级；没有否决时为 B。", Sentences(await Explanation(run, "F08"))[2]);
        Assert.Equal("已是最高等级。", Sentences(await Explanation(run, "F03"))[2]);
        Assert.Equal("F07不定等级，参照 B 类管理：免评：土地合同未满3年，建设期未结束（合同7号）。", Sentences(await Explanation(run, "F07"))[0]);
        Assert.Equal("用地达到 5 亩才参评。", Sentences(await Explanation(run, "S03"))[2]);
        Assert.Contains("没有 A 类名额", Sentences(await Explanation(run, "S01"))[2], StringComparison.Ordinal);

        _county.Planner.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        Assert.Equal(
            "Everything else as it is, class A takes: Tax per mu of at least 8. A tax (10 000 yuan) of 120 alone would have been enough (it was 105).",
            Sentences(await Explanation(run, "F09"))[2]);
    }

    [Fact]
    public async Task The_data_behind_the_sentences_tell_points_floors_land_and_neighbours()
    {
        var explained = await Explanation(await Run(), "F04");
        Assert.Equal((7m, 8m, 79.94m, "C"), (explained.Number("rank"), explained.Number("of"), explained.Number("total"), explained.Class()));
        var tax = explained.GetProperty("indicators")[0];
        Assert.Equal((14.42m, 45m, 15.58m), (tax.Number("score"), tax.Number("most"), tax.Number("lost")));
        Assert.Equal(
            [(8m, "B", true), (1m, "D", false)],
            explained.GetProperty("floors").EnumerateArray().Select(f => (f.Number("below"), f.Text("atBest"), f.GetProperty("hit").GetBoolean())));
        var land = explained.GetProperty("land");
        Assert.Equal((60m, 12m, 48m), (land.Number("ownMu"), land.Number("leasedOutMu"), land.Number("countedMu")));
        Assert.Equal(
            [("F05", 6m, 81.95m), ("F06", 8m, 17.66m)],
            explained.GetProperty("neighbours").EnumerateArray().Select(n => (n.Text("name"), n.Number("rank"), n.Number("total"))));
        Assert.Equal(
            ("B", 112.9970m, 33.0601m),
            (explained.GetProperty("enough").Text("class"), explained.GetProperty("enough").Number("total"), explained.GetProperty("enough").Number("points")));
    }

    [Theory]
    [InlineData("F01", "quotaThenFloor")]
    [InlineData("F05", "quotaThenFloor")]
    [InlineData("F09", "quotaThenFloor")]
    [InlineData("S02", "quotaThenFloor")]
    [InlineData("F02", "eligibilityFirst")]
    [InlineData("F04", "eligibilityFirst")]
    public async Task What_would_have_been_enough_is_enough_and_a_hundredth_less_is_not(string name, string order)
    {
        var run = await Run(r => r["order"] = order);
        var enough = (await Explanation(run, name)).GetProperty("enough");
        Assert.Equal("tax", enough.Text("figure"));

        foreach (var (tax, reaches) in new[] { (enough.Number("needed"), true), (enough.Number("needed") - 0.01m, false) })
        {
            await _county.Planner.Put(
                $"/api/yield/enterprises/{WorkedExample.Uscc(name)}/years/2024",
                WorkedExample.Figures(name).With("taxTenThousandYuan", tax).With("documentNumber", $"试算{tax}"), 200);
            var changed = (await _county.Results(await _county.Run(await _county.Rules(r => r["order"] = order))))[WorkedExample.Uscc(name)];
            Assert.Equal(reaches, string.CompareOrdinal(changed.Class(), enough.Text("class")) <= 0);
        }
    }

    [Fact]
    public async Task The_points_that_lack_are_enough_as_a_bonus_and_a_ten_thousandth_less_is_not()
    {
        var run = await Run(r => r["bonusCap"] = 100);
        var points = (await Explanation(run, "F05")).GetProperty("enough").Number("points");
        foreach (var (bonus, @class) in new[] { (points, "B"), (points - 0.0001m, "C") })
        {
            await _county.Planner.Put($"/api/yield/enterprises/{WorkedExample.Uscc("F05")}/years/2024", WorkedExample.Figures("F05").With("bonus", bonus), 200);
            Assert.Equal(@class, (await _county.Results(await _county.Run(await _county.Rules(r => r["bonusCap"] = 100))))[WorkedExample.Uscc("F05")].Class());
        }
    }

    [Fact]
    public async Task The_class_without_the_veto_is_the_class_without_the_veto()
    {
        var explained = await Explanation(await Run(), "F08");
        await _county.Planner.Put(
            $"/api/yield/enterprises/{WorkedExample.Uscc("F08")}/years/2024",
            WorkedExample.Figures("F08").With("vetoes", new System.Text.Json.Nodes.JsonArray()), 200);
        Assert.Equal(explained.Text("classWithoutVeto"), (await _county.Results(await _county.Run(await _county.Rules())))[WorkedExample.Uscc("F08")].Class());
    }

    [Fact]
    public async Task Where_figures_are_missing_the_best_and_the_worst_case_are_told()
    {
        var run = await Run();
        // Without an emission: none of its points, or the fifteen of its cap. In between stand the 10.40 of the group's mean.
        var (range, total) = ((await Explanation(run, "F03")).GetProperty("whereMissing"), (await Explanation(run, "F03")).Number("total"));
        Assert.Equal("单位排放增加值", Assert.Single(range.GetProperty("indicators").EnumerateArray()).GetString());
        Assert.Equal(((128.00m, 2m, "A"), 138.40m, (143.00m, 1m, "A")), (Case(range, "worst"), total, Case(range, "best")));
        Assert.Equal(JsonValueKind.Null, (await Explanation(run, "F01")).GetProperty("whereMissing").ValueKind);

        // Without value added four of six indicators are missing, and the class hangs on them.
        await _county.Planner.Put(
            $"/api/yield/enterprises/{WorkedExample.Uscc("F02")}/years/2024", WorkedExample.Figures("F02").With("valueAddedTenThousandYuan", null), 200);
        var explained = await Explanation(await _county.Run(await _county.Rules()), "F02");
        Assert.Equal(((35.01m, 7m, "C"), (125.01m, 5m, "B")), (Case(explained.GetProperty("whereMissing"), "worst"), Case(explained.GetProperty("whereMissing"), "best")));
        Assert.EndsWith("缺数据：补齐后最好为B类（125.01分），最差为C类（35.01分）。", Sentences(explained)[1], StringComparison.Ordinal);
        Assert.Equal(3, Sentences(explained).Length);

        static (decimal, decimal, string?) Case(JsonElement range, string name) =>
            (range.GetProperty(name).Number("total"), range.GetProperty(name).Number("rank"), range.GetProperty(name).Class());
    }

    [Fact]
    public async Task An_explanation_rests_on_what_was_frozen_and_not_on_what_was_stated_since()
    {
        var run = await Run();
        var before = (await Explanation(run, "F05")).GetRawText();
        await _county.Planner.Put(
            $"/api/yield/enterprises/{WorkedExample.Uscc("F01")}/years/2024", WorkedExample.Figures("F01").With("taxTenThousandYuan", 1), 200);
        Assert.Equal(before, (await Explanation(run, "F05")).GetRawText());
    }

    [Fact]
    public async Task Every_number_opens_the_events_in_which_it_was_recorded()
    {
        await _county.IsGiven();
        var url = $"/api/yield/enterprises/{WorkedExample.Uscc("F08")}/years/2024";
        await _county.Planner.Put(url, WorkedExample.Figures("F08").With("taxTenThousandYuan", 610).With("documentNumber", "税函〔2025〕9号").With(
            "sources", JsonNode.Parse("""[ { "figure": "tax", "supplier": "县税务局", "receivedOn": "2025-03-20", "documentNumber": null } ]""")), 200);
        var (rules, history) = (await _county.Rules(), await _county.Planner.Read(url + "/history"));
        var run = await _county.Run(rules);
        var explained = await Explanation(run, "F08");
        var sources = explained.GetProperty("sources").EnumerateArray().ToDictionary(s => s.Text("number"));
        JsonElement Event(string number, int n = 0) => sources[number].GetProperty("events")[n];

        // Each number of each indicator has its source; the corrected tax comes from the correction, the others from the first statement.
        foreach (var indicator in explained.GetProperty("indicators").EnumerateArray())
            Assert.All(indicator.GetProperty("numbers").EnumerateArray(), number => Assert.True(sources.ContainsKey(number.GetString()!), $"{number}"));
        Assert.Equal(
            (2m, "enterprise_year_corrected", "税函〔2025〕9号", "2025-03-01"),
            (Event("tax").Number("version"), Event("tax").Text("type"), Event("tax").Text("documentNumber"), Event("tax").Text("effectiveOn")));
        Assert.Equal(("县税务局", "2025-03-20"), (sources["tax"].Text("supplier"), sources["tax"].Text("receivedOn")));
        Assert.Equal((1m, "enterprise_year_reported"), (Event("valueAdded").Number("version"), Event("valueAdded").Text("type")));
        Assert.Equal((1m, 1m), (Event("vetoes").Number("version"), Event("landMu").Number("version")));
        Assert.Equal(history[1].Text("documentNumber"), Event("tax").Text("documentNumber"));
        Assert.Equal((rules, "rule_set_stated"), (Event("rules").GetProperty("stream").GetGuid(), Event("rules").Text("type")));
        Assert.Equal((run, "evaluation_completed"), (Event("evaluation").GetProperty("stream").GetGuid(), Event("evaluation").Text("type")));
        foreach (var opened in sources.Values.SelectMany(s => s.GetProperty("events").EnumerateArray()))
        {
            Assert.NotEqual(Guid.Empty, opened.GetProperty("eventId").GetGuid());
            await _county.Planner.Read(opened.Text("opens"));
        }

        // Land from the registers opens the allocation and the lease where they are kept.
        var landlord = (await Explanation(run, "F04")).GetProperty("sources").EnumerateArray().Single(s => s.Text("number") == "landMu").GetProperty("events");
        Assert.Equal(
            ["/api/factories/leases/", "/api/land/parcels/"],
            landlord.EnumerateArray().Select(e => e.Text("opens")[..(e.Text("opens").IndexOf('/', 17) + 1)]).Order(StringComparer.Ordinal));
        Assert.All(landlord.EnumerateArray(), e => Assert.NotEmpty(e.Text("documentNumber")));

        // Who may not read figures is not sent where they are.
        var park = (await Explanation(run, "F08", _county.Park)).GetProperty("sources").EnumerateArray().Single(s => s.Text("number") == "tax");
        Assert.Equal(url, park.GetProperty("events")[0].Text("opens"));
    }

    [Fact]
    public async Task Nobody_who_was_not_in_the_run_is_explained()
    {
        var run = await Run();
        await _county.Planner.Read($"/api/yield/runs/{run}/results/{Given.Uscc(1)}/explanation", 404);
        await _county.Planner.Read($"/api/yield/runs/{Guid.NewGuid()}/results/{WorkedExample.Uscc("F01")}/explanation", 404);
    }
}
