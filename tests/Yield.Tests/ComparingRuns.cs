using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Comparing_runs(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private Task<JsonElement> Compare(Guid left, Guid right, string more = "") => _county.Auditor.Read($"/api/yield/runs/compare?left={left}&right={right}{more}");

    private static JsonElement Mover(JsonElement compared, string name) => compared.GetProperty("movers").Items().Single(m => m.Text("name") == name);

    private static string[] Causes(JsonElement mover) => [.. mover.GetProperty("causes").EnumerateArray().Select(c => c.GetString()!)];

    [Fact]
    public async Task Other_rules_for_the_same_figures_show_who_moves_and_where_the_rules_differ()
    {
        await _county.IsGiven(landFromRegisters: false);
        var compared = await Compare(await _county.Run(await _county.Rules()), await _county.Run(await _county.Rules(r => r["order"] = "eligibilityFirst")));

        Assert.Equal((false, false), (compared.GetProperty("sameRules").GetBoolean(), compared.GetProperty("sameResults").GetBoolean()));
        Assert.Equal([("order", "quotaThenFloor", "eligibilityFirst")], compared.GetProperty("rules").EnumerateArray().Select(d => (d.Text("path"), d.Text("left"), d.Text("right"))));
        Assert.Equal(2, compared.GetProperty("movers").Number("total"));
        Assert.Equal(("B", "A"), (Mover(compared, "F01").Text("leftClass"), Mover(compared, "F01").Text("rightClass")));
        Assert.Equal(("C", "B", "rules,others"), (Mover(compared, "F05").Text("leftClass"), Mover(compared, "F05").Text("rightClass"), string.Join(',', Causes(Mover(compared, "F05")))));
        Assert.Contains(("B", "A", 1m), compared.GetProperty("transitions").EnumerateArray().Select(t => (t.GetProperty("from").GetString() ?? "", t.GetProperty("to").GetString() ?? "", t.Number("firms"))));
        Assert.Equal(12, compared.GetProperty("transitions").EnumerateArray().Sum(t => t.Number("firms")));
    }

    [Fact]
    public async Task A_corrected_figure_shows_indicator_by_indicator_what_it_did_to_the_firm_and_to_the_others()
    {
        await _county.IsGiven(landFromRegisters: false);
        var rules = await _county.Rules();
        var left = await _county.Run(rules);
        await _county.Planner.Put($"/api/yield/enterprises/{WorkedExample.Uscc("F05")}/years/2024", WorkedExample.Figures("F05", land: 12).With("taxTenThousandYuan", 600), 200);
        var compared = await Compare(left, await _county.Run(rules));

        Assert.True(compared.GetProperty("sameRules").GetBoolean());
        Assert.Empty(compared.GetProperty("rules").EnumerateArray());
        var mover = Mover(compared, "F05");
        Assert.Equal("figures,baseline", string.Join(',', Causes(mover)));
        var tax = mover.GetProperty("indicators")[0];
        Assert.Equal((5m, 50m, 8.3221m, 18.02m, 45m), (tax.Number("leftValue"), tax.Number("rightValue"), tax.Number("leftBaseline"), tax.Number("leftScore"), tax.Number("rightScore")));
        Assert.Equal(mover.GetProperty("causes").GetArrayLength(), mover.GetProperty("why").GetArrayLength());
    }

    [Fact]
    public async Task Land_veto_exemption_and_presence_are_told_apart()
    {
        await _county.IsGiven(landFromRegisters: false);
        var rules = await _county.Rules();
        var left = await _county.Run(rules);
        await _county.Planner.Put($"/api/yield/enterprises/{WorkedExample.Uscc("F09")}/years/2024", WorkedExample.Figures("F09", land: 10), 200);
        await _county.Planner.Put($"/api/yield/enterprises/{WorkedExample.Uscc("F08")}/years/2024", WorkedExample.Figures("F08").With("vetoes", new System.Text.Json.Nodes.JsonArray()), 200);
        await _county.Planner.Put($"/api/yield/enterprises/{WorkedExample.Uscc("F07")}/years/2024", WorkedExample.Figures("F07").With("exemption", null), 200);
        await _county.Planner.Put($"/api/yield/enterprises/{Given.Uscc(1)}/years/2024", Given.Year().With("landMuOverride", 100), 201);
        var compared = await Compare(left, await _county.Run(rules));

        foreach (var (name, cause) in new[] { ("F09", "land"), ("F08", "veto"), ("F07", "exemption"), ("绿溪纺织有限公司", "presence") }) Assert.Contains(cause, Causes(Mover(compared, name)));
        Assert.Equal((15m, 10m), (Mover(compared, "F09").Number("leftLandMu"), Mover(compared, "F09").Number("rightLandMu")));
    }

    [Fact]
    public async Task The_same_run_again_moves_nobody()
    {
        await _county.IsGiven(landFromRegisters: false);
        var rules = await _county.Rules();
        var compared = await Compare(await _county.Run(rules), await _county.Run(rules));
        Assert.Equal((true, true, true, 0m), (compared.GetProperty("sameRules").GetBoolean(), compared.GetProperty("sameInputs").GetBoolean(), compared.GetProperty("sameResults").GetBoolean(), compared.GetProperty("movers").Number("total")));
    }

    [Fact]
    public async Task A_run_that_is_not_there_cannot_be_compared()
    {
        await _county.IsGiven(landFromRegisters: false);
        var run = await _county.Run(await _county.Rules());
        await _county.Auditor.Read($"/api/yield/runs/compare?left={run}&right={Guid.NewGuid()}", 404);
        await _county.Auditor.Read($"/api/yield/runs/compare?left={run}", 400);
        await _county.Auditor.Read($"/api/yield/runs/compare?left={run}&right=yesterday", 400);
    }
}
