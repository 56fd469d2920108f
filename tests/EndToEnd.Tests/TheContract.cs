using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>Every body that the contract prints is accepted as printed, in the books of an authority that has nothing else in them.</summary>
[Collection(OnPostgres.Name)]
public sealed partial class The_contract(ParkOnPostgres platform)
{
    private static readonly Lazy<string> Text = new(() => Encoding.UTF8.GetString(SharedFiles.Bytes("api.md")));

    [Fact]
    public async Task The_bodies_are_accepted_in_the_order_in_which_they_are_printed()
    {
        var tenant = $"contract-{Guid.NewGuid():N}";
        var bureau = await platform.AsNew("bureau", tenant);
        var park = await platform.AsNew("park", tenant);
        var planner = await platform.AsNew("planner", tenant);

        var parcel = await park.Post("/api/land/parcels", Printed("POST /api/land/parcels"));
        Assert.Equal("510799001001GB00001", parcel.Text("code"));
        var granted = await bureau.Post($"/api/land/parcels/{parcel.Id()}/grant", Printed("POST /api/land/parcels/{id}/grant"));
        Assert.Equal(2, granted.Number("version"));
        foreach (var (step, on) in new[] { ("deliver", "2023-04-28"), ("commence", "2023-06-20"), ("complete", "2025-05-30"), ("production", "2025-09-01") })
            await park.Post($"/api/land/parcels/{parcel.Id()}/{step}", new { effectiveOn = on, documentNumber = "文1号" }, 200);
        var seen = await bureau.Read($"/api/land/parcels/{parcel.Text("code")}");
        Properties(seen, "id", "code", "name", "zone", "location", "areaSquareMetres", "areaMu", "landUse", "status", "holder", "grant", "planningConditions", "milestones", "version");
        Properties(seen.GetProperty("milestones"), "deliveredOn", "commencedOn", "completedOn", "productionOn");
        Assert.Equal(("inProduction", 60m), (seen.Text("status"), seen.Number("areaMu")));

        var building = await park.Post("/api/factories/buildings", Printed("POST /api/factories/buildings"));
        var units = building.GetProperty("units").EnumerateArray().ToArray();
        Assert.Equal(["101", "102"], units.Select(u => u.Text("code")));
        var lease = JsonNode.Parse(Printed("POST /api/factories/leases"))!.AsObject();
        lease["unitIds"] = new JsonArray(units[0].Text("id")); // printed as "…"
        var signed = await park.Post("/api/factories/leases", lease.ToJsonString());
        var schedule = await park.Read($"/api/factories/leases/{signed.Id()}/schedule");
        Properties(schedule[0], "from", "to", "dueOn", "rentYuan", "propertyFeeYuan");
        Assert.Equal((322_560.00m, 43_200.00m), (schedule.EnumerateArray().Sum(b => b.Number("rentYuan")), schedule.EnumerateArray().Sum(b => b.Number("propertyFeeYuan"))));

        var assessed = await park.Post("/api/reclamation/assessments", Printed("POST /api/reclamation/assessments"), 200);
        Properties(assessed, "agreedStart", "yearOneEndsOn", "yearTwoEndsOn", "limb", "level", "branch", "feeYuan", "idleDaysGross", "idleDaysExcluded", "idleDaysNet", "reasons");
        Assert.Equal(("oneYear", "fee", 2_880_000.00m), (assessed.Text("level"), assessed.Text("branch"), assessed.Number("feeYuan")));

        // Of the figures only the names are printed.
        Assert.Contains("\"landMuOverride\":null,\"bonus\":0,\"vetoes\":[],\"exemption\":null,\"effectiveOn\",\"documentNumber\"", Text.Value, StringComparison.Ordinal);
        using var put = await planner.PutAsync("/api/yield/enterprises/91510799MA6T00012D/years/2024", new StringContent("""
            { "name": "绿溪纺织有限公司", "group": "aboveScale", "taxTenThousandYuan": 1680, "valueAddedTenThousandYuan": 10800, "revenueTenThousandYuan": 52000,
              "energyTonnesCoalEquivalent": 9000, "emissionTonnes": 2.5, "employees": 600, "researchTenThousandYuan": 1800, "landMuOverride": null, "bonus": 0, "vetoes": [],
              "exemption": null, "effectiveOn": "2025-03-01", "documentNumber": "统〔2025〕1号" }
            """, null, "application/json"));
        Assert.True(put.IsSuccessStatusCode, await put.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Every_address_that_is_printed_is_in_the_published_document_and_on_the_page()
    {
        var printed = Addresses().Matches(Text.Value).Select(m => $"{m.Groups[1].Value} {Shape(m.Groups[2].Value)}").Distinct().ToArray();
        Assert.True(printed.Length > 20, $"only {printed.Length} addresses were found in the contract");
        var auditor = await platform.As("demo-auditor");
        Assert.Empty(await Eventually.Gives(Missing, missing => missing.Length == 0)); // a service that has just come back is asked again within seconds

        using var http = new HttpClient { BaseAddress = platform.Address };
        Assert.Contains("text/html", (await http.GetAsync("docs")).Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);

        async Task<string[]> Missing()
        {
            var published = (await auditor.Read("/openapi/v1.json")).GetProperty("paths").EnumerateObject()
                .SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {Shape(path.Name)}"));
            return [.. printed.Except(published)];
        }
    }

    [Fact]
    public async Task The_values_that_a_word_may_have_do_not_depend_on_what_was_published_first()
    {
        var schemas = (await (await platform.As("demo-auditor")).Read("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");
        var words = schemas.EnumerateObject().Where(s => s.Value.TryGetProperty("enum", out _)).ToArray();
        Assert.NotEmpty(words);
        Assert.Empty(words.Where(w => w.Value.GetProperty("enum").EnumerateArray().Any(v => v.ValueKind == JsonValueKind.Null)).Select(w => w.Name));
    }

    private static void Properties(JsonElement seen, params string[] names) => Assert.Empty(names.Except(seen.EnumerateObject().Select(p => p.Name)));

    // The body in the code block behind the address.
    private static string Printed(string address)
    {
        var at = Text.Value.IndexOf($"`{address}`", StringComparison.Ordinal);
        Assert.True(at >= 0, $"{address} is not in the contract");
        return Block().Match(Text.Value, at).Groups[1].Value;
    }

    // {id} and {idOrCode} and {parcelId} are the same place; a question's parameters are no part of the address.
    private static string Shape(string path) => Hole().Replace(path.Split('?')[0].TrimEnd('/'), "{}");

    [GeneratedRegex(@"`(GET|POST|PUT) (/(?:api|connect)/[^`\s]+)", RegexOptions.None, 1000)]
    private static partial Regex Addresses();

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
