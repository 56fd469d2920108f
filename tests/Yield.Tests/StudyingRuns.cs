using System.Text.Json;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>What hangs on which number of the rules, and what leaves the house.</summary>
public class Studying_runs(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private async Task<Guid> Run()
    {
        await _county.IsGiven(landFromRegisters: false);
        return await _county.Run(await _county.Rules());
    }

    [Fact]
    public async Task A_floor_that_is_a_tenth_lower_puts_the_firm_that_missed_it_into_its_class()
    {
        var run = await Run();
        var study = await _county.Park.Read($"/api/yield/runs/{run}/sensitivity?shareStep=0.125");
        var shifts = study.GetProperty("shifts").EnumerateArray().ToArray();
        JsonElement Of(string path, decimal to) => shifts.Single(s => s.Text("path") == path && s.Number("to") == to);

        // Tax per mu of F09 is 7, of F02 8: a floor of 7.2 still keeps F09 from A.
        Assert.Equal(0, Of("groups[0].floors[0].below", 7.2m).Number("flipped"));
        var wider = Of("shares[0].upTo", 0.375m); // three of eight: F01 is the third
        Assert.Equal(["F01"], wider.GetProperty("firms").EnumerateArray().Select(f => f.Text("name")));
        Assert.Equal(("B", "A"), (wider.GetProperty("firms")[0].Text("from"), wider.GetProperty("firms")[0].Text("to")));
        Assert.Equal(shifts.Select(s => s.Number("flipped")).OrderDescending(), shifts.Select(s => s.Number("flipped")));
        Assert.Contains("groups[0].indicators[5].weight", shifts.Select(s => s.Text("path")));
        await _county.Planner.Read($"/api/yield/runs/{Guid.NewGuid()}/sensitivity", 404);
        await _county.Planner.Read($"/api/yield/runs/{run}/sensitivity?weightStep=90", 400);
    }

    [Fact]
    public async Task Results_are_exported_with_figures_for_the_planner_and_without_for_the_park_and_each_export_is_recorded()
    {
        var run = await Run();
        async Task<TableFile> Export(HttpClient http, string format)
        {
            using var answer = await http.GetAsync($"/api/yield/runs/{run}/results/export?format={format}");
            Assert.Equal(200, (int)answer.StatusCode);
            return TableFile.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
        }

        using var planners = await Export(_county.Planner, "xlsx");
        using var parks = await Export(_county.Park, "csv");
        Assert.Equal(12, planners.Rows(100).Count());
        Assert.Contains("亩均税收", planners.Header);
        Assert.DoesNotContain("亩均税收", parks.Header);
        Assert.Contains("亩均税收得分", parks.Header);

        var log = (await _county.Auditor.Read("/api/yield/exports")).Items();
        Assert.Equal([("park", false), ("planner", true)], log.Select(e => (e.Text("role"), e.GetProperty("withFigures").GetBoolean())));
        await _county.Park.Read("/api/yield/exports", 403);
        await _county.Firm(Given.Uscc(1)).Read($"/api/yield/runs/{run}/results/export", 403);
    }

    [Fact]
    public async Task Who_may_not_read_figures_reads_in_which_band_they_lie()
    {
        var run = await Run();
        var indicators = (await _county.Results(run, _county.Park))[WorkedExample.Uscc("F06")].GetProperty("indicators");
        Assert.Equal(("<0.5", JsonValueKind.Null), (indicators[0].Text("band"), indicators[0].GetProperty("value").ValueKind)); // 0.80 of 8.32
        Assert.Equal("≥1.5", (await _county.Results(run, _county.Park))[WorkedExample.Uscc("F01")].GetProperty("indicators")[0].Text("band"));
    }
}
