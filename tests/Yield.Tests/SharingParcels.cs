using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>同宗合并、结果共享, as Suichang has it (domain.md E.2): firms on one parcel are evaluated as one. Points computed independently from the figures of E.8.</summary>
public class Sharing_parcels(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private static readonly string F04 = WorkedExample.Uscc("F04"), F05 = WorkedExample.Uscc("F05");

    private async Task<Guid> Run(decimal? apartFromMu = null, bool shared = true) =>
        await _county.Run(await _county.Rules(r => r["sharedParcels"] = shared ? new JsonObject { ["tenantsApartFromMu"] = apartFromMu } : null));

    private async Task<string> Ranked(Guid run) => string.Join(", ", (await _county.Results(run)).Values
        .Where(r => r.Text("name")[0] == 'F' && r.GetProperty("total").ValueKind == JsonValueKind.Number).OrderBy(r => r.Text("name"), StringComparer.Ordinal)
        .Select(r => FormattableString.Invariant($"{r.Text("name")} {r.Number("rank")} {r.Number("total"):0.00} {r.Class()}")));

    [Fact]
    public async Task A_landlord_and_its_tenant_on_one_parcel_are_ranked_as_one_and_both_have_the_result()
    {
        await _county.IsGiven();
        var run = await Run();
        // 60 mu, tax 252, value added 3,300: 4.20 a mu. Seven are ranked; the baselines are those of E.8.2, for nothing is added up twice.
        Assert.Equal(
            "F01 3 126.39 B, F02 5 113.00 C, F03 1 138.84 A, F04 6 79.63 C, F05 6 79.63 C, F06 7 17.66 D, F08 4 124.54 D, F09 2 133.23 B", await Ranked(run));
        var results = await _county.Results(run);
        Assert.Equal(("scored", "sharesResult"), (results[F04].Text("standing"), results[F05].Text("standing")));
        Assert.Equal((4.2m, 8.3221m, 15.14m), (
            results[F05].GetProperty("indicators")[0].Number("value"), results[F05].GetProperty("indicators")[0].Number("baseline"), results[F05].GetProperty("indicators")[0].Number("score")));
        Assert.Contains("与同宗地的F05合并评价，结果共享", results[F04].GetProperty("reasons").EnumerateArray().Select(r => r.GetString()));
        Assert.Contains("与同宗地的F04合并评价，共享其结果", results[F05].GetProperty("reasons").EnumerateArray().Select(r => r.GetString()));
        var group = (await _county.Auditor.Read($"/api/yield/runs/{run}")).GetProperty("groups")[0];
        Assert.Equal((9m, 7m), (group.Number("firms"), group.Number("scored")));
    }

    [Fact]
    public async Task Without_the_rule_and_for_a_tenant_that_is_large_enough_each_is_ranked_by_itself()
    {
        await _county.IsGiven();
        var apart = "F01 3 126.39 B, F02 5 113.00 B, F03 1 138.40 A, F04 7 79.94 C, F05 6 81.95 C, F06 8 17.66 D, F08 4 124.54 D, F09 2 133.23 B";
        Assert.Equal(apart, await Ranked(await Run(shared: false)));
        Assert.Equal(apart, await Ranked(await Run(apartFromMu: 12))); // F05 rents 12 mu
        Assert.StartsWith("F01 3 126.39 B, F02 5 113.00 C", await Ranked(await Run(apartFromMu: 12.01m)), StringComparison.Ordinal);
        await _county.Planner.Post("/api/yield/rule-sets", await Invalid(), 400);

        async Task<JsonObject> Invalid()
        {
            var rules = await _county.LibraryRules();
            rules["sharedParcels"] = new JsonObject { ["tenantsApartFromMu"] = -1 };
            return rules;
        }
    }

    [Fact]
    public async Task A_veto_reaches_all_that_share_the_parcel_and_an_exempt_firm_is_not_added()
    {
        await _county.IsGiven();
        var url = $"/api/yield/enterprises/{F05}/years/2024";
        await _county.Planner.Put(url, WorkedExample.Figures("F05").With("vetoes", JsonNode.Parse("""[ { "reason": "环境违法", "documentNumber": "环罚1号" } ]""")), 200);
        var vetoed = await _county.Results(await Run());
        Assert.Equal(("D", "D"), (vetoed[F04].Class(), vetoed[F05].Class()));

        await _county.Planner.Put(url, WorkedExample.Figures("F05").With("exemption", JsonNode.Parse("""{ "reason": "初创", "documentNumber": "免1号", "until": "2025-12-31" }""")), 200);
        var exempt = await _county.Results(await Run());
        Assert.Equal(("exempt", "scored"), (exempt[F05].Text("standing"), exempt[F04].Text("standing")));
        Assert.DoesNotContain(exempt[F04].GetProperty("reasons").EnumerateArray(), r => r.GetString()!.Contains("合并", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_explanation_speaks_of_the_figures_added_up_and_a_sharer_is_told_with_whom()
    {
        await _county.IsGiven();
        var run = await Run();
        var first = await _county.Planner.Read($"/api/yield/runs/{run}/results/{F04}/explanation");
        Assert.Equal((6m, 7m), (first.Number("rank"), first.Number("of")));
        Assert.Equal(["F02", "F06"], first.GetProperty("neighbours").EnumerateArray().Select(n => n.Text("name")));
        var enough = first.GetProperty("enough");
        Assert.Equal(("B", "tax", 252m, 124.54m), (enough.Text("class"), enough.Text("figure"), enough.Number("now"), Math.Round(enough.Number("total"), 2)));

        var sentences = (await _county.Firm(F05).Read($"/api/yield/runs/{run}/results/{F05}/explanation")).GetProperty("sentences").EnumerateArray().Select(s => s.GetString()).ToArray();
        Assert.Equal("F05与同宗地企业合并评价，合并得 79.63 分，7 家中排第 6 名，共享 C 类结果：与同宗地的F04合并评价，共享其结果。", sentences[0]);
        Assert.Equal(3, sentences.Length);
    }

    [Fact]
    public async Task The_same_inputs_give_the_same_seals_and_a_firm_without_neighbours_on_its_parcel_stays_by_itself()
    {
        await _county.IsGiven();
        JsonElement first = await _county.Auditor.Read($"/api/yield/runs/{await Run()}"), second = await _county.Auditor.Read($"/api/yield/runs/{await Run()}");
        Assert.Equal((first.Text("inputsHash"), first.Text("resultsHash")), (second.Text("inputsHash"), second.Text("resultsHash")));
        Assert.Equal("scored", (await _county.Results(await Run()))[WorkedExample.Uscc("F03")].Text("standing")); // the only one on P-STANDARD
    }
}
