using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;

namespace ParkPlatform.Yield.Tests;

/// <summary>The twelve fictional firms of domain.md E.8. F03, F04 and F05 have their land from what the other services tell; the others' is stated.</summary>
public static class WorkedExample
{
    public static readonly string[] Names = ["F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "S01", "S02", "S03"];

    private sealed record Firm(
        string Name, decimal? Land, decimal Tax, decimal? ValueAdded, decimal? Energy, decimal? Emission, decimal? Employees, decimal? Research,
        decimal Revenue, decimal Bonus);

    private static readonly Firm[] Firms =
    [
        new("F01", 120, 1680, 10800, 9000, 2.5m, 600, 1800, 52000, 2),
        new("F02", 40, 320, 4000, 1000, 0.5m, 400, 300, 15000, 0),
        new("F03", null, 54, 630, 150, null, 45, 120, 2400, 1),
        new("F04", null, 192, 2400, 1200, 0.8m, 200, 150, 9600, 0),
        new("F05", null, 60, 900, 500, 0.45m, 90, 30, 4200, 0),
        new("F06", 80, 64, 1200, 6000, 3, 120, 0, 7000, 0),
        new("F07", 90, 20, 300, 400, 0.1m, 60, 100, 2500, 0),
        new("F08", 50, 600, 5000, 4000, 1.5m, 180, 500, 18000, 0),
        new("F09", 15, 105, 2700, 300, 0.1m, 90, 900, 9000, 3),
        new("S01", 8, 32, null, null, null, null, null, 1500, 0),
        new("S02", 6, 5, null, null, null, null, null, 900, 0),
        new("S03", 3.2m, 6, null, null, null, null, null, 500, 0),
    ];

    /// <summary>Codes in an order that is not the order of the names, so that nothing rests on it.</summary>
    public static string Uscc(string name) => Given.Uscc(900 - 7 * Array.IndexOf(Names, name));

    public static string NameOf(string uscc) => Names.First(name => Uscc(name) == uscc);

    public static JsonObject Figures(string name, decimal? land = null, decimal times = 1)
    {
        var f = Firms.First(f => f.Name == name);
        var body = new JsonObject
        {
            ["name"] = name, ["group"] = name[0] == 'F' ? "aboveScale" : "belowScale", ["taxTenThousandYuan"] = f.Tax * times,
            ["valueAddedTenThousandYuan"] = f.ValueAdded * times, ["revenueTenThousandYuan"] = f.Revenue * times, ["energyTonnesCoalEquivalent"] = f.Energy,
            ["emissionTonnes"] = f.Emission, ["employees"] = f.Employees, ["researchTenThousandYuan"] = f.Research * times,
            ["landMuOverride"] = land ?? f.Land, ["bonus"] = f.Bonus, ["vetoes"] = new JsonArray(), ["exemption"] = null, ["effectiveOn"] = "2025-03-01",
            ["documentNumber"] = "经信〔2025〕1号",
        };
        if (name == "F07") body["exemption"] = JsonNode.Parse("""{ "reason": "土地合同未满3年，建设期未结束", "documentNumber": "合同7号", "until": "2025-06-30" }""");
        if (name == "F08") body["vetoes"] = JsonNode.Parse("""[ { "reason": "评价年度发生较大生产安全事故", "documentNumber": "应急〔2024〕5号" } ]""");
        return body;
    }

    /// <summary>States all figures, and tells the land of the landlord and of the tenants as the registers have it.</summary>
    public static async Task IsGiven(this Authority county, bool landFromRegisters = true)
    {
        var stated = new Dictionary<string, decimal> { ["F03"] = 4.5m, ["F04"] = 48, ["F05"] = 12 };
        foreach (var name in Names)
            await county.Planner.Put(
                $"/api/yield/enterprises/{Uscc(name)}/years/2024",
                Figures(name, landFromRegisters ? null : stated.GetValueOrDefault(name) is > 0 and var mu ? mu : null), 201);
        if (!landFromRegisters) return;

        var (parcel, building, standard) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await county.Hears(
            Told.Parcel(parcel, "P-60", 40_000), Told.Allocated(parcel, "P-60", 40_000, Uscc("F04"), "F04"),
            Told.Building(building, "P-60", 1.0m), Told.Occupied(Guid.NewGuid(), Guid.NewGuid(), building, "P-60", 1.0m, 8_000, Uscc("F05"), "F05"),
            Told.Building(standard, "P-STANDARD", 2.0m),
            Told.Occupied(Guid.NewGuid(), Guid.NewGuid(), standard, "P-STANDARD", 2.0m, 6_000, Uscc("F03"), "F03"));
    }

    /// <summary>RC-1 as it comes with the platform.</summary>
    public static async Task<JsonObject> LibraryRules(this Authority county) =>
        (await county.Planner.Read("/api/yield/rule-sets/library")).EnumerateArray().Single(l => l.Text("code") == "RC-1").GetProperty("document").Deserialize<JsonObject>()!;

    public static async Task<Guid> Rules(this Authority county, Action<JsonObject>? otherwise = null)
    {
        var document = await county.LibraryRules();
        otherwise?.Invoke(document);
        using var answer = await county.Planner.PostAsync("/api/yield/rule-sets", new StringContent(document.ToJsonString(), null, "application/json"));
        return (await answer.Must((int)answer.StatusCode == 200 ? 200 : 201)).Id();
    }

    public static async Task<Guid> Run(this Authority county, Guid rules, int year = 2024) =>
        (await county.Planner.Post("/api/yield/runs", new { year, ruleSetId = rules })).Id();

    public static async Task<Dictionary<string, JsonElement>> Results(this Authority county, Guid run, HttpClient? http = null) =>
        (await (http ?? county.Planner).All($"/api/yield/runs/{run}/results")).ToDictionary(r => r.Text("uscc"));

    public static string? Class(this JsonElement result) => result.GetProperty("class").GetString();
}
