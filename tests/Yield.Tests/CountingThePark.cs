using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using ParkPlatform.Yield.Parameters;
using ParkPlatform.Yield.Park;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>Park-level figures, domain.md E.10.</summary>
public class Counting_the_park(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private const string Indicators = "/api/yield/park/indicators?year=2024";

    private Task<JsonElement> States(int firm, decimal tax, decimal? output, decimal? land = null, string on = "2025-03-01", int status = 201) => _county.Planner.Put(
        $"/api/yield/enterprises/{Given.Uscc(firm)}/years/2024",
        Given.Year().With("taxTenThousandYuan", tax).With("landMuOverride", land).With("effectiveOn", on)
            .With("otherFigures", output is null ? new JsonArray() : new JsonArray(new JsonObject { ["code"] = "output", ["value"] = output })), status);

    private async Task Holds(int firm, string parcel, decimal squareMetres, string zone) => await _county.Hears(
        Told.Allocated(Guid.NewGuid(), parcel, squareMetres, Given.Uscc(firm), $"企业{firm}") with { Zone = zone });

    private static JsonElement PerMu(JsonElement figures, string code) => figures.GetProperty("perMu").EnumerateArray().Single(p => p.Text("code") == code);

    private static decimal Total(JsonElement figures, string code) => figures.GetProperty("totals").EnumerateArray().Single(p => p.Text("code") == code).Number("value");

    [Fact]
    public async Task Tax_and_output_per_mu_are_counted_for_the_park_and_each_zone_by_year()
    {
        await Holds(1, "P-1", 40_000, "青东坝工业区"); // 60 mu
        await Holds(2, "P-2", 20_000, "青东坝工业区"); // 30 mu
        await Holds(3, "P-3", 10_000, "西平工业区"); // 15 mu
        await States(1, 600, 6_000);
        await States(2, 150, 3_000);
        await States(3, 300, null);
        await _county.Land(Given.Uscc(3));

        var answer = await _county.Park.Read(Indicators);
        var park = answer.GetProperty("park");
        Assert.Equal((3m, 105m, 1_050m, 10m), (park.Number("firms"), park.Number("landMu"), Total(park, "tax"), PerMu(park, "tax").Number("value")));
        // Who has not reported output lends it no land either.
        Assert.Equal((100m, 90m, 2m), (PerMu(park, "output").Number("value"), PerMu(park, "output").Number("landMu"), PerMu(park, "output").Number("firms")));
        Assert.Equal(
            [("西平工业区", 20m), ("青东坝工业区", 8.3333m)],
            answer.GetProperty("zones").EnumerateArray().Select(z => (z.Text("zone"), PerMu(z, "tax").Number("value"))).OrderBy(z => z.Item1, StringComparer.Ordinal));
        Assert.Equal(0, (await _county.Park.Read("/api/yield/park/indicators?year=2020")).GetProperty("park").Number("firms"));
    }

    [Fact]
    public async Task Every_figure_opens_the_records_that_it_was_added_up_from()
    {
        await States(1, 600, 6_000, land: 60);
        await States(2, 150, 3_000, land: 30);
        var definition = (await _county.Park.Read(Indicators)).GetProperty("definitions").EnumerateArray().Single(d => d.Text("code") == "output");
        Assert.Contains("不与增加值", definition.Text("definition"), StringComparison.Ordinal);

        var sources = await _county.Auditor.Read(definition.Text("sources"));
        Assert.Equal([6_000m, 3_000m], sources.Items().Select(s => s.Number("value")).OrderDescending());
        var (source, history) = (sources.Items()[0], await _county.Auditor.Read(sources.Items()[0].Text("opens")));
        Assert.Equal((source.Number("sourceVersion"), source.Text("documentNumber")), (history[0].Number("version"), history[0].Text("documentNumber")));
        await _county.Park.Read(definition.Text("sources"), 403); // firms' figures
    }

    [Fact]
    public async Task Figures_are_those_in_force_on_a_day_as_known_at_a_moment()
    {
        await States(1, 600, null, land: 60);
        var known = DateTimeOffset.UtcNow;
        await States(1, 900, null, land: 60, on: "2025-06-01", status: 200);

        foreach (var (query, tax) in new[] { ("", 900m), ("&asOf=2025-05-31", 600m), ("&asOf=2025-06-01", 900m), ($"&asOf=2025-06-01&knownAt={known.Instant()}", 600m) })
            Assert.Equal(tax, Total((await _county.Park.Read(Indicators + query)).GetProperty("park"), "tax"));
        Assert.Equal(0, (await _county.Park.Read(Indicators + "&asOf=2025-02-28")).GetProperty("park").Number("firms"));
    }

    [Fact]
    public async Task Land_by_class_follows_the_published_list_of_the_year()
    {
        await _county.IsGiven(landFromRegisters: false);
        var run = await _county.Run(await _county.Rules(r => r.Remove("publicityWorkingDays")));
        await _county.Planner.Post($"/api/yield/runs/{run}/publish", new { effectiveOn = "2025-08-08", documentNumber = "示例府发〔2025〕20号" }, 200);
        var classes = (await _county.Park.Read(Indicators)).GetProperty("park").GetProperty("landByClass").EnumerateArray()
            .ToDictionary(c => c.GetProperty("class").GetString() ?? "", c => (c.Number("firms"), c.Number("landMu")));
        Assert.Equal((1m, 4.5m), classes["A"]);
        Assert.Equal((3m, 136m), classes["D"]); // F06, F08, S02
        Assert.Equal((2m, 93.2m), classes[""]); // F07, S03
    }

    [Fact]
    public async Task A_survey_gives_the_indicators_of_land_intensity_with_formula_and_ideal_value()
    {
        var example = Example("StateLandSurvey");
        await _county.Bureau.Put("/api/yield/park/surveys/2025", example, 201);
        var answer = await _county.Park.Read("/api/yield/park/surveys/2025");
        var rate = answer.GetProperty("indicators").EnumerateArray().Single(i => i.Text("code") == "developmentRate");
        Assert.Equal((0.9m, "(A + B21) / (A + B)", 0.93m, 96.77m), (rate.Number("value"), rate.Text("formula"), rate.Number("ideal"), rate.Number("score")));
        Assert.Equal(("industryLed", 1m), (answer.Text("zoneType"), answer.GetProperty("rule").Number("edition")));
        Assert.Equal(
            [("expansion", 200m), ("structure", 0m), ("intensity", 61.8182m), ("management", 17m)],
            answer.GetProperty("potential").EnumerateArray().Select(p => (p.Text("code"), p.Number("hectares"))));
        Assert.Equal(["park_land_surveyed"], (await _county.Auditor.Read(answer.Text("sources"))).EnumerateArray().Select(h => h.Text("type")));
        await _county.Park.Read("/api/yield/park/surveys/2024", 404);

        example["figures"]!["residential"] = 500;
        Assert.True((await _county.Planner.Put("/api/yield/park/surveys/2025", example, 400)).GetProperty("errors").TryGetProperty("figures", out _));
    }

    [Fact]
    public async Task The_score_of_a_zone_is_weighted_by_its_type_and_the_weights_are_the_planners()
    {
        await _county.Bureau.Put("/api/yield/park/surveys/2025", Example("StateLandSurvey"), 201);
        var before = await _county.Park.Read("/api/yield/park/surveys/2025");
        var scored = before.GetProperty("indicators").EnumerateArray().Where(i => i.GetProperty("score").ValueKind == JsonValueKind.Number).ToArray();
        Assert.Equal(Math.Round(scored.Average(i => i.Number("score")), 2, MidpointRounding.AwayFromZero), before.Number("score")); // all alike, as shipped

        var rule = await _county.Planner.Read("/api/yield/rules/intensityWeights");
        var values = JsonSerializer.Deserialize<JsonArray>(rule.GetProperty("values"))!;
        foreach (var value in values) value!["value"] = value["name"]!.ToString() is "industryLed.developmentRate" ? 3 : value["name"]!.ToString() is "industryLed.landSupplyRate" ? 1 : 0;
        await _county.Planner.Post("/api/yield/rules/intensityWeights/versions", new JsonObject
        {
            ["place"] = "本县", ["validTo"] = null, ["values"] = values, ["effectiveOn"] = "2025-06-01", ["documentNumber"] = "自然资发〔2025〕6号",
        }, 201);
        var after = await _county.Park.Read("/api/yield/park/surveys/2025");
        decimal Score(string code) => scored.Single(i => i.Text("code") == code).Number("score");
        Assert.Equal(
            (Math.Round((3 * Score("developmentRate") + Score("landSupplyRate")) / 4, 2, MidpointRounding.AwayFromZero), 2m),
            (after.Number("score"), after.GetProperty("weightRule").Number("edition")));
    }

    [Theory]
    [InlineData("groupMean", 10, 2, 300, 30)] // 1,200 on 120 mu; the second firm makes 5 and the third nothing
    [InlineData("groupMedian", 5, 1, 75, 15)]
    public async Task The_potential_is_what_low_firms_would_add_at_the_mean_or_the_median_of_their_group(string reference, int perMu, int below, int gain, int spare)
    {
        await Holds(1, "P-1", 50_000, "青东坝工业区"); // 75 mu
        await Holds(2, "P-2", 20_000, "青东坝工业区"); // 30 mu
        await Holds(3, "P-3", 10_000, "西平工业区"); // 15 mu
        await States(1, 1_050, null);
        await States(2, 150, null);
        await States(3, 0, null);
        await _county.Planner.Put($"/api/yield/enterprises/{Given.Uscc(4)}/years/2024", Given.Year().With("landMuOverride", 20).With("taxTenThousandYuan", 1).With(
            "exemption", JsonNode.Parse("""{ "reason": "建设期", "documentNumber": "合同4号", "until": "2025-06-30" }""")), 201); // a new project counts for nothing
        await _county.Land(Given.Uscc(3));

        var potential = await _county.Park.Read($"/api/yield/park/potential?year=2024&reference={reference}");
        var group = Assert.Single(potential.GetProperty("groups").EnumerateArray());
        Assert.Equal((3m, 1m, perMu, below), (group.Number("firms"), group.Number("exempt"), group.Number("reference"), group.Number("below")));
        Assert.Equal((1_200m, gain, gain / 1_200m, spare), (potential.Number("now"), potential.Number("gain"), potential.Number("gainShare"), potential.Number("spareLandMu")));
        Assert.Equal(gain, potential.GetProperty("zones").EnumerateArray().Sum(z => z.Number("gain")));

        await _county.Park.Read(potential.Text("firms"), 403); // firms' figures
        var firms = (await _county.Auditor.Read(potential.Text("firms"))).Items();
        Assert.Equal((below, (decimal)gain), (firms.Length, firms.Sum(f => f.Number("gain"))));
        var least = firms.Single(f => f.Text("uscc") == Given.Uscc(3));
        Assert.Equal((0m, 15m, "西平工业区"), (least.Number("value"), least.Number("landMu"), least.Text("zone")));
        Assert.Equal(least.Text("documentNumber"), (await _county.Auditor.Read(least.Text("opens")))[0].Text("documentNumber"));
    }

    [Fact]
    public async Task A_potential_of_a_figure_that_is_no_money_is_refused_and_one_of_a_year_without_figures_is_nought()
    {
        Assert.True((await _county.Park.Read("/api/yield/park/potential?year=2024&figure=energy", 400)).GetProperty("errors").TryGetProperty("figure", out _));
        var potential = await _county.Park.Read("/api/yield/park/potential?year=2020");
        Assert.Equal((0m, 0m, 0), (potential.Number("now"), potential.Number("gain"), potential.GetProperty("groups").GetArrayLength()));
    }

    [Theory]
    [InlineData("678.99", "45.27")]
    [InlineData("8984.3", "598.95")]
    public void E10_figures_per_hectare_are_a_fifteenth_per_mu(string perHectare, string perMu) => Assert.Equal(
        decimal.Parse(perMu, System.Globalization.CultureInfo.InvariantCulture),
        LandIntensity.PerMu(decimal.Parse(perHectare, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void E10_the_bulletin_of_national_zones_is_reproduced_by_the_formulas()
    {
        // Of 10 000 hectares built up, with the rates that the bulletin names.
        var survey = new LandSurveyFigures(
            10_000, 4_852, 1_000, 1_607, 383.5422m, 9_623.5422m, null, 9_800, null, 4_512.36m, null, 43_591_823.6m, 3_294_459.48m, 5_399_600, null);
        var indicators = LandIntensity.Of(survey, YieldParameters.AsShipped.On(YieldParameters.Intensity, new(2025, 1, 1))).ToDictionary(i => i.Code);
        Assert.Equal(0.8946m, Math.Round(indicators["developmentRate"].Value!.Value, 4));
        Assert.Equal(0.9268m, Math.Round(indicators["landSupplyRate"].Value!.Value, 4));
        Assert.Equal(
            (0.98m, 0.93m, 0.4852m, 8984.3m, 678.99m, 539.96m),
            (indicators["overallPlotRatio"].Value, indicators["industrialPlotRatio"].Value, indicators["industrialShare"].Value,
                indicators["industrialFixedAssetsPerHectare"].Value, indicators["industrialTaxPerHectare"].Value, indicators["overallTaxPerHectare"].Value));
        Assert.Equal((100m, 100m), (indicators["industrialTaxPerHectare"].Score, indicators["industrialShare"].Score));
        Assert.Null(indicators["idleRate"].Value);
    }

    internal static JsonObject Example(string command)
    {
        var assembly = typeof(Program).Assembly;
        using var file = assembly.GetManifestResourceStream(
            assembly.GetManifestResourceNames().Single(n => n.EndsWith($".Examples.{command}.json", StringComparison.Ordinal)))!;
        return JsonNode.Parse(file)!.AsObject();
    }
}
