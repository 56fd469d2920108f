using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>证载、在用、实测, and where each figure comes from (domain.md E.3, E.4).</summary>
public class Keeping_areas_apart(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private string Year(int firm = 1) => $"/api/yield/enterprises/{Given.Uscc(firm)}/years/2024";

    private static JsonObject Only(string area, JsonObject rules)
    {
        rules["landArea"] = area;
        rules.Remove("publicityWorkingDays");
        return rules;
    }

    [Theory]
    [InlineData("inUse", "48", null)]
    [InlineData("registered", "60", null)]
    [InlineData("measured", "61.5", null)]
    [InlineData("measured", null, "规则按实测面积计算，该企业没有实测面积")]
    public async Task The_rule_set_says_which_area_counts_and_the_result_says_which_it_was(string area, string? mu, string? whyNot)
    {
        // 60 mu registered, 12 of them let to an evaluated firm, 61.5 measured.
        var (parcel, building) = (Guid.NewGuid(), Guid.NewGuid());
        await _county.Hears(
            Told.Parcel(parcel, "P-60", 40_000), Told.Allocated(parcel, "P-60", 40_000, Given.Uscc(1), "老机械"), Told.Building(building, "P-60", 1.0m),
            Told.Occupied(Guid.NewGuid(), Guid.NewGuid(), building, "P-60", 1.0m, 8_000, Given.Uscc(2), "食品"));
        await _county.Planner.Put(Year(), Given.Year("老机械").With("measuredLandMu", mu is null && area == "measured" ? null : 61.5m), 201);
        await _county.Planner.Put(Year(2), Given.Year("食品").With("measuredLandMu", 12), 201);
        await _county.Land(Given.Uscc(2));

        var run = await _county.Run(await _county.Rules(r => Only(area, r)));
        var result = (await _county.Results(run))[Given.Uscc(1)];
        Assert.Equal(area, result.Text("landArea"));
        Assert.Equal(mu is null ? null : decimal.Parse(mu, System.Globalization.CultureInfo.InvariantCulture), Number(result, "landMu"));
        if (whyNot is not null) Assert.Equal(("notEvaluable", whyNot), (result.Text("standing"), result.GetProperty("reasons")[0].GetString()));
    }

    [Fact]
    public async Task The_three_areas_stand_side_by_side()
    {
        var parcel = Guid.NewGuid();
        await _county.Hears(Told.Parcel(parcel, "P-60", 40_000), Told.Allocated(parcel, "P-60", 40_000, Given.Uscc(1), "老机械"));
        await _county.Planner.Put(Year(), Given.Year("老机械").With("measuredLandMu", 61.5m).With("landMuOverride", 55), 201);
        var land = await _county.Land(Given.Uscc(1));
        Assert.Equal((55m, 60m, 61.5m), (land.Number("countedMu"), land.Number("registeredMu"), land.Number("measuredMu")));
        await _county.Planner.Put(Year(), Given.Year("老机械").With("measuredLandMu", 61.5m).With("registeredLandMu", 59.2m), 200);
        Assert.Equal(59.2m, (await _county.Land(Given.Uscc(1))).Number("registeredMu"));
        await _county.Planner.Put(Year(), Given.Year().With("measuredLandMu", 0), 400);
    }

    [Fact]
    public async Task A_figure_without_a_source_is_warned_about_and_one_with_a_source_says_when_it_came_in()
    {
        var body = Given.Year().With("sources", Sources("tax", "valueAdded", "revenue", "energy", "emission", "employees"));
        var warnings = (await _county.Planner.Put(Year(), body, 201)).GetProperty("warnings").EnumerateArray().Select(w => w.GetString());
        Assert.Contains("未注明来源：研发经费", string.Join('\n', warnings).Replace("研发费用", "研发经费", StringComparison.Ordinal), StringComparison.Ordinal);

        var read = await _county.Planner.Read(Year());
        Assert.Equal(["research"], read.GetProperty("unsourced").EnumerateArray().Select(f => f.GetString()));
        var source = read.GetProperty("sources")[0];
        Assert.Equal(("tax", "县税务局", "2025-02-20"), (source.Text("figure"), source.Text("supplier"), source.Text("receivedOn")));

        body["sources"]!.AsArray().Add(JsonNode.Parse("""{ "figure": "tax", "supplier": "园区", "receivedOn": "2025-02-21", "documentNumber": null }"""));
        Assert.True((await _county.Planner.Put(Year(), body, 400)).GetProperty("errors").TryGetProperty("sources", out _));
    }

    [Fact]
    public async Task A_figure_that_comes_late_is_a_new_fact_and_what_was_known_before_stays()
    {
        await _county.Planner.Put(Year(), Given.Year().With("researchTenThousandYuan", null).With("sources", Sources("tax")), 201);
        var late = Given.Year().With("sources", Sources("tax", "research")).With("effectiveOn", "2025-07-10").With("documentNumber", "统〔2025〕补1号");
        await _county.Planner.Put(Year(), late, 200);

        Assert.Equal(JsonValueKind.Null, (await _county.Planner.Read(Year() + "?asOf=2025-07-09")).GetProperty("researchTenThousandYuan").ValueKind);
        Assert.Equal(1_800m, (await _county.Planner.Read(Year() + "?asOf=2025-07-10")).Number("researchTenThousandYuan"));
        Assert.Equal(
            ["enterprise_year_reported", "enterprise_year_reported"],
            (await _county.Planner.Read(Year() + "/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task A_file_does_not_take_away_what_it_has_no_column_for()
    {
        await _county.Planner.Put(Year(), Given.Year("绿溪纺织").With("measuredLandMu", 61.5m).With("sources", Sources("tax", "revenue")).With(
            "otherFigures", new JsonArray(new JsonObject { ["code"] = "output", ["value"] = 9_000 })), 201);
        var csv = $"统一社会信用代码,企业名称,年度,分组,评价税收(万元),营业收入(万元)\n{Given.Uscc(1)},绿溪纺织,2024,规上,1700,52000\n";
        await _county.Planner.Post("/api/yield/imports/enterprise-years?dryRun=false", Requests.Upload(System.Text.Encoding.UTF8.GetBytes(csv), "2024.csv"), 200);

        var year = await _county.Planner.Read(Year());
        Assert.Equal((1_700m, 61.5m, 9_000m), (year.Number("taxTenThousandYuan"), year.Number("measuredLandMu"), year.GetProperty("otherFigures")[0].Number("value")));
        Assert.Equal((10_800m, 600m), (year.Number("valueAddedTenThousandYuan"), year.Number("employees"))); // another department's
        Assert.Equal(["revenue"], year.GetProperty("sources").EnumerateArray().Select(s => s.Text("figure"))); // the tax is another one now
    }

    private static JsonArray Sources(params string[] figures) => [.. figures.Select(f => JsonNode.Parse(
        $$"""{ "figure": "{{f}}", "supplier": "{{(f == "tax" ? "县税务局" : "县统计局")}}", "receivedOn": "2025-02-20", "documentNumber": null }"""))];

    private static decimal? Number(JsonElement json, string property) =>
        json.GetProperty(property) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
