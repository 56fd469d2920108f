using System.Globalization;
using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>domain.md E.8, figure by figure as it is printed there.</summary>
public class Evaluating_the_worked_example(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private static decimal[] Numbers(string row) => [.. row.Split('|').Select(n => decimal.Parse(n, CultureInfo.InvariantCulture))];

    private static decimal Printed(decimal number, int decimals = 2) => Math.Round(number, decimals, MidpointRounding.AwayFromZero);

    public static TheoryData<bool> WhereLandComesFrom => [true, false];

    [Theory]
    [MemberData(nameof(WhereLandComesFrom))]
    public async Task The_scores_ranks_and_classes_are_those_that_are_printed(bool landFromRegisters)
    {
        await _county.IsGiven(landFromRegisters);
        var run = await _county.Run(await _county.Rules());
        var results = await _county.Results(run);

        foreach (var (row, name, raw, final) in new[]
        {
            ("1|12.00|140.00|43.26|30.00|30.00|10.40|8.74|15.00|1|138.40", "F03", "A", "A"), ("2|7.00|180.00|25.23|30.00|30.00|15.00|15.00|15.00|3|133.23", "F09", "A", "B"),
            ("3|14.00|90.00|45.00|24.07|19.24|14.16|11.24|10.68|2|126.39", "F01", "B", "B"), ("4|12.00|100.00|43.26|26.75|20.04|10.93|15.00|8.57|0|124.54", "F08", "B", "D"),
            ("5|8.00|100.00|28.84|26.75|30.00|15.00|6.24|6.17|0|113.00", "F02", "B", "B"), ("6|5.00|75.00|18.02|20.06|28.86|6.56|6.24|2.20|0|81.95", "F05", "C", "C"),
            ("7|4.00|50.00|14.42|13.37|30.00|9.83|7.49|4.82|0|79.94", "F04", "C", "C"), ("8|0.80|15.00|2.88|4.01|3.21|1.31|6.24|0.00|0|17.66", "F06", "D", "D"),
        })
        {
            var (expected, result) = (Numbers(row), results[WorkedExample.Uscc(name)]);
            var indicators = result.GetProperty("indicators").EnumerateArray().ToArray();
            decimal[] actual =
            [
                result.Number("rank"), Printed(indicators[0].Number("value")), Printed(indicators[1].Number("value")), .. indicators.Select(i => i.Number("score")), result.Number("bonus"), result.Number("total"),
            ];
            Assert.Equal(expected, actual);
            Assert.Equal((name, "scored", raw, final), (result.Text("name"), result.Text("standing"), result.Text("rawClass"), result.Class()));
            Assert.Equal(["TAX_PER_MU", "VA_PER_MU", "VA_PER_ENERGY", "VA_PER_EMISSION", "VA_PER_WORKER", "RD_INTENSITY"], indicators.Select(i => i.Text("code")));
            Assert.Equal([8.3221m, 74.7767m, 1.2474m, 3050.8475m, 16.0174m, 0.0324m], indicators.Select(i => i.Number("baseline")));
            Assert.Equal([30m, 20m, 20m, 10m, 10m, 10m], indicators.Select(i => i.Number("weight")));
            Assert.Equal(name == "F03", indicators[3].GetProperty("missing").GetBoolean());
        }

        string Reason(string name) => string.Join(';', results[WorkedExample.Uscc(name)].GetProperty("reasons").EnumerateArray().Select(r => r.GetString()));
        Assert.All(new[] { "F01", "F02", "F03", "F04", "F05" }, name => Assert.Equal("", Reason(name)));
        Assert.Equal("亩均税收低于 8，等级不高于 B", Reason("F09"));
        Assert.Equal("亩均税收低于 1，等级不高于 D", Reason("F06"));
        Assert.Contains("评价年度发生较大生产安全事故", Reason("F08"), StringComparison.Ordinal);

        var exempt = results[WorkedExample.Uscc("F07")];
        Assert.Equal(("exempt", JsonValueKind.Null, JsonValueKind.Null, null, "B"), (exempt.Text("standing"), exempt.GetProperty("rank").ValueKind, exempt.GetProperty("total").ValueKind, exempt.Class(), exempt.Text("managedAs")));
        Assert.Equal((0.22m, 3.33m), (Printed(exempt.GetProperty("indicators")[0].Number("value")), Printed(exempt.GetProperty("indicators")[1].Number("value"))));
    }

    [Fact]
    public async Task The_sub_scale_group_is_ranked_apart_and_small_land_takes_no_part()
    {
        await _county.IsGiven();
        var results = await _county.Results(await _county.Run(await _county.Rules()));

        foreach (var (name, rank, land, taxPerMu, final) in new[] { ("S01", 1, 8m, 4.00m, "B"), ("S02", 2, 6m, 0.83m, "D") })
        {
            var result = results[WorkedExample.Uscc(name)];
            Assert.Equal((rank, land, taxPerMu, final), (result.Number("rank"), result.Number("landMu"), Printed(result.GetProperty("indicators")[0].Number("value")), result.Class()));
        }
        Assert.Contains("低于 1", results[WorkedExample.Uscc("S02")].GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);
        var small = results[WorkedExample.Uscc("S03")];
        Assert.Equal(("belowMinimumLand", null, 1.88m), (small.Text("standing"), small.Class(), Printed(small.GetProperty("indicators")[0].Number("value"))));
        Assert.Contains("5 亩", small.GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_places_go_to_those_who_may_have_them_the_next_ones_move_up()
    {
        await _county.IsGiven();
        var results = await _county.Results(await _county.Run(await _county.Rules(r => r["order"] = "eligibilityFirst")));
        foreach (var (name, total, final) in new[]
        {
            ("F01", 126.39m, "A"), ("F02", 113.00m, "B"), ("F03", 138.40m, "A"), ("F04", 79.94m, "C"), ("F05", 81.95m, "B"), ("F06", 17.66m, "D"), ("F08", 124.54m, "D"), ("F09", 133.23m, "B"),
        })
        {
            Assert.Equal((total, final), (results[WorkedExample.Uscc(name)].Number("total"), results[WorkedExample.Uscc(name)].Class()));
        }
        Assert.Contains("递补", results[WorkedExample.Uscc("F01")].GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_what_is_told_about_tenancy_the_landlord_has_3_20_and_the_tenants_cannot_be_evaluated()
    {
        foreach (var name in WorkedExample.Names) await _county.Planner.Put($"/api/yield/enterprises/{WorkedExample.Uscc(name)}/years/2024", WorkedExample.Figures(name, name == "F04" ? 60 : null), 201);
        var results = await _county.Results(await _county.Run(await _county.Rules()));

        Assert.Equal(3.20m, results[WorkedExample.Uscc("F04")].GetProperty("indicators")[0].Number("value"));
        foreach (var tenant in new[] { "F03", "F05" })
        {
            var result = results[WorkedExample.Uscc(tenant)];
            Assert.Equal(("notEvaluable", null), (result.Text("standing"), result.Class()));
            Assert.Contains("没有用地面积", result.GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_run_tells_its_numbers_and_its_seals()
    {
        await _county.IsGiven();
        var rules = await _county.Rules();
        var (first, second) = (await _county.Run(rules), await _county.Run(rules));
        var run = await _county.Auditor.Read($"/api/yield/runs/{first}");
        var above = run.GetProperty("groups")[0];
        Assert.Equal((2024m, 12m, rules), (run.Number("year"), run.Number("firms"), run.GetProperty("ruleSetId").GetGuid()));
        Assert.Equal(("aboveScale", 9m, 8m, 1m), (above.Text("group"), above.Number("firms"), above.Number("scored"), above.Number("exempt")));
        Assert.Equal([("A", 1m), ("B", 3m), ("C", 2m), ("D", 2m)], above.GetProperty("classes").EnumerateArray().Select(c => (c.Text("class"), c.Number("firms"))));
        Assert.Equal(8.3221m, above.GetProperty("baselines")[0].Number("value"));

        var again = await _county.Auditor.Read($"/api/yield/runs/{second}");
        Assert.Equal((run.Text("inputsHash"), run.Text("resultsHash")), (again.Text("inputsHash"), again.Text("resultsHash")));
        Assert.Equal([second, first], (await _county.Auditor.Read("/api/yield/runs?year=2024")).Items().Select(r => r.Id()));
        Assert.Equal(["evaluation_completed"], (await _county.Auditor.Read($"/api/yield/runs/{first}/history")).EnumerateArray().Select(h => h.Text("type")));
    }
}
