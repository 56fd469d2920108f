using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Domain;
using ParkPlatform.Testing;

namespace ParkPlatform.Yield.Tests;

/// <summary>What the tests begin with: bodies as api.md prints them.</summary>
public static class Given
{
    /// <summary>The n-th fictional firm's credit code, with a sound check character.</summary>
    public static string Uscc(int n) => Domain.Uscc.Make("510799", $"MB{n:D6}");

    public static JsonObject Year(string name = "绿溪纺织有限公司", string group = "aboveScale") => JsonNode.Parse($$"""
        { "name": "{{name}}", "group": "{{group}}", "taxTenThousandYuan": 1680.50, "valueAddedTenThousandYuan": 10800, "revenueTenThousandYuan": 52000,
          "energyTonnesCoalEquivalent": 9000, "emissionTonnes": 2.5, "employees": 600, "researchTenThousandYuan": 1800, "landMuOverride": null, "bonus": 0, "vetoes": [],
          "exemption": null, "effectiveOn": "2025-03-01", "documentNumber": "经信〔2025〕1号" }
        """)!.AsObject();

    public static async Task<JsonElement> Put(this HttpClient http, string url, object body, int status = 200, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, url) { Content = body is string json ? new StringContent(json, null, "application/json") : JsonContent.Create(body) };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request);
        return await response.Must(status);
    }

    public static JsonObject With(this JsonObject body, string field, JsonNode? value)
    {
        body[field] = value;
        return body;
    }
}
