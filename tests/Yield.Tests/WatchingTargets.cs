using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using ParkPlatform.Yield.Parameters;
using ParkPlatform.Yield.Targets;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>目标看板, domain.md F.8.</summary>
public class Watching_targets(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private static JsonObject Target(string kind = "cumulative", decimal? start = null, decimal? value = 200, string? metric = null, string unit = "亿元")
    {
        var target = Counting_the_park.Example("SetTarget");
        var terms = target["terms"]!.AsObject();
        (terms["kind"], terms["start"], terms["value"], terms["metric"], terms["unit"]) = (kind, start, value, metric, unit);
        return target;
    }

    private Task<JsonElement> States(string code, decimal value, string on, bool doubted = false) => _county.Planner.Post(
        $"/api/yield/targets/2026/{code}/progress", new { value, needsConfirmation = doubted, effectiveOn = on, documentNumber = $"示例统{on}号" }, 200);

    private async Task<JsonElement> Row(string code, string query = "&asOf=2026-11-20") =>
        (await _county.Park.Read($"/api/yield/targets/board?year=2026{query}")).GetProperty("rows").EnumerateArray().Single(r => r.Text("code") == code);

    [Fact]
    public async Task The_output_of_last_year_is_computed_and_opens_its_sources_and_the_growth_that_is_needed_is_that_of_the_speech()
    {
        // 16.16 bn yuan of 90 above-scale firms; what the small ones make is another figure.
        foreach (var (firm, group, output) in new[] { (1, "aboveScale", 1_000_000m), (2, "aboveScale", 616_000m), (3, "belowScale", 5_000m) })
            await _county.Planner.Put($"/api/yield/enterprises/{Given.Uscc(firm)}/years/2025", Given.Year($"企业{firm}", group)
                .With("effectiveOn", "2026-03-01").With("otherFigures", new JsonArray(new JsonObject { ["code"] = "output", ["value"] = output })), 201);
        await _county.Planner.Put("/api/yield/targets/2026/park-output", Target(metric: "aboveScaleOutput"), 201);

        var row = await Row("park-output");
        var start = row.GetProperty("start");
        Assert.Equal((161.6m, "computed", 0.2376m), (start.Number("value"), start.Text("origin"), row.GetProperty("judgement").Number("neededGrowth")));
        Assert.Equal(3, (await _county.Planner.Read(start.Text("opens"))).Number("total"));
        Assert.Equal(("none", "none"), (row.GetProperty("current").Text("origin"), row.GetProperty("judgement").Text("light")));
    }

    [Fact]
    public async Task A_number_that_somebody_doubts_is_shown_as_it_was_stated_and_flagged()
    {
        await _county.Planner.Put("/api/yield/targets/2026/county-output", Target(value: 230), 201);
        await States("county-output", 25.05m, "2026-05-31", doubted: true);
        var row = await Row("county-output");
        Assert.Equal((25.05m, true, "2026-05-31"), (
            row.GetProperty("current").Number("value"), row.GetProperty("current").GetProperty("needsConfirmation").GetBoolean(), row.GetProperty("current").Text("asOf")));
        // 10.9 % of 230 in five months of twelve.
        Assert.Equal((0.1089m, 0.4137m, "red"), (
            row.GetProperty("judgement").Number("progress"), row.GetProperty("judgement").Number("elapsed"), row.GetProperty("judgement").Text("light")));
    }

    [Fact]
    public async Task The_board_of_an_earlier_day_and_of_what_was_known_then_reads_as_it_did()
    {
        await _county.Planner.Put("/api/yield/targets/2026/investment", Target(value: 51), 201);
        await States("investment", 10, "2026-03-31");
        var known = DateTimeOffset.UtcNow;
        await States("investment", 40, "2026-09-30");

        Assert.Equal("none", (await Row("investment", "&asOf=2026-03-30")).GetProperty("current").Text("origin"));
        Assert.Equal(10, (await Row("investment", "&asOf=2026-09-29")).GetProperty("current").Number("value"));
        Assert.Equal(40, (await Row("investment")).GetProperty("current").Number("value"));
        Assert.Equal(10, (await Row("investment", $"&asOf=2026-11-20&knownAt={known.Instant()}")).GetProperty("current").Number("value"));
        Assert.Equal("/problems/yield/no-target-yet", (await _county.Planner.Post(
            "/api/yield/targets/2026/investment/progress", new { value = 1, effectiveOn = "2026-01-01", documentNumber = "号" }, 409)).Text("type"));
        Assert.Equal(
            ["target_set", "target_progress_stated", "target_progress_stated"],
            (await _county.Auditor.Read("/api/yield/targets/2026/investment/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task The_lights_are_a_rule_that_the_planner_keeps()
    {
        await _county.Planner.Put("/api/yield/targets/2026/investment", Target(value: 51), 201);
        await States("investment", 36, "2026-11-20"); // 0.7059 of 51, when 0.8877 of the year is over: 0.795 of what it should be
        Assert.Equal("red", (await Row("investment")).GetProperty("judgement").Text("light"));

        var rule = Counting_the_park.Example("PublishRule");
        rule["values"]![1]!["value"] = 0.75;
        await _county.Planner.Post("/api/yield/rules/targets/versions", rule);
        Assert.Equal("amber", (await Row("investment")).GetProperty("judgement").Text("light"));
        Assert.Equal(2, (await _county.Park.Read("/api/yield/targets/board?year=2026")).GetProperty("rule").Number("edition"));
        rule["values"]!.AsArray().RemoveAt(0);
        Assert.Equal("/problems/yield/rule-values-differ", (await _county.Planner.Post("/api/yield/rules/targets/versions", rule, 409)).Text("type"));
        Assert.Equal(2, (await _county.Park.Read("/api/yield/rules/targets/versions")).GetArrayLength());
    }

    [Fact]
    public async Task A_target_that_is_computed_has_the_unit_of_what_computes_it()
    {
        var errors = (await _county.Planner.Put("/api/yield/targets/2026/firms", Target(metric: "aboveScaleFirms"), 400)).GetProperty("errors");
        Assert.Equal("单位须与自动计算的指标一致", errors.GetProperty("terms.unit")[0].GetString());
        await _county.Planner.Put("/api/yield/targets/2026/firms", Target("level", 90, 96, "aboveScaleFirms", "家"), 201);
        await _county.Park.Put("/api/yield/targets/2026/firms", Target(), 403);
    }

    public static TheoryData<string, decimal?, decimal?, decimal?, string, string?, Light> Judgements => new()
    {
        { "Cumulative", null, 200, 100, "2026-07-02", "0.5", Light.Amber }, // a day late
        { "Cumulative", null, 200, 110, "2026-07-02", "0.55", Light.Green },
        { "Cumulative", null, 200, 10, "2026-07-02", "0.05", Light.Red },
        { "Level", 90, 96, 93, "2026-07-01", "0.5", Light.Green },
        { "Level", 90, 96, 90, "2026-12-31", "0", Light.Red },
        { "Level", 96, 96, 96, "2026-12-31", "1", Light.Green }, // to be kept
        { "Level", null, 96, 93, "2026-07-01", null, Light.None }, // nobody has said where it stood
        { "Cumulative", null, 200, null, "2026-07-01", null, Light.None },
        { "Note", null, null, 1, "2026-07-01", null, Light.None },
    };

    [Theory]
    [MemberData(nameof(Judgements))]
    public void The_light_is_progress_by_the_time_that_has_passed(
        string kind, decimal? start, decimal? target, decimal? value, string on, string? progress, Light light)
    {
        var terms = new TargetTerms(
            "n", null, Enum.Parse<TargetKind>(kind), "u", "o", "月", "d", "s", new(2026, 1, 1), new(2026, 12, 31), start, target, null);
        var judged = TargetJudgement.Of(
            terms, start, value, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture),
            YieldParameters.AsShipped.On(YieldParameters.Targets, new(2026, 1, 1)));
        Assert.Equal((progress is null ? null : decimal.Parse(progress, System.Globalization.CultureInfo.InvariantCulture), light), (judged.Progress, judged.Light));
    }
}
