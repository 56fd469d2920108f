using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;

namespace ParkPlatform.Factories.Tests;

/// <summary>What the tests begin with: bodies as api.md prints them, and buildings and leases that have come so far.</summary>
public static class Given
{
    public const string Firm = "91510799MA6T000208", FirmsName = "新能源有限公司", OtherFirm = "91510799MA6T00012D";

    private static int _serial;

    public static string Code() => string.Create(CultureInfo.InvariantCulture, $"T-{Interlocked.Increment(ref _serial):D5}");

    public static JsonObject Building(string? code = null, string zone = "青东坝工业区", bool fireAccepted = true) => JsonNode.Parse($$"""
        { "code": "{{code ?? Code()}}", "name": "青东坝标准厂房三期5号楼", "zone": "{{zone}}", "phase": "三期", "parcelCode": "510799001001GB00002", "plotRatio": 2.0,
          "allowedFireClass": "丙", "powerKilovoltAmperes": 1250,
          "completionFiled": true, "fireAccepted": {{(fireAccepted ? "true" : "false")}}, "planningPermit": "建字第510799202300012号",
          "floors": [ { "level": 1, "clearHeightMetres": 7.5, "floorLoadKilonewtonsPerSquareMetre": 15, "craneTonnes": 5,
                        "units": [ { "code": "101", "areaSquareMetres": 1200.00 }, { "code": "102", "areaSquareMetres": 1200.00 } ] },
                      { "level": 2, "clearHeightMetres": 4.5, "floorLoadKilonewtonsPerSquareMetre": 5, "craneTonnes": null,
                        "units": [ { "code": "201", "areaSquareMetres": 800.50 } ] } ],
          "effectiveOn": "2023-05-01", "documentNumber": "竣备〔2023〕17号" }
        """)!.AsObject();

    public static JsonObject Lease(
        Guid[] units, string from = "2026-03-16", string to = "2029-03-15", string uscc = Firm, string name = FirmsName, string signed = "2026-03-10") =>
        JsonNode.Parse($$"""
        { "tenant": { "uscc": "{{uscc}}", "name": "{{name}}" }, "unitIds": {{JsonSerializer.Serialize(units)}}, "from": "{{from}}", "to": "{{to}}",
          "rentYuanPerSquareMetreMonth": 8.00, "propertyFeeYuanPerSquareMetreMonth": 1.00, "billingMonths": 3, "rentFreeMonths": 3,
          "steps": [ { "fromMonth": 25, "percent": 5 } ], "depositYuan": 28800.00, "process": { "fireClass": "丙", "floorLoadKilonewtonsPerSquareMetre": 5 },
          "effectiveOn": "{{signed}}", "documentNumber": "园租〔2026〕31号" }
        """)!.AsObject();

    public static JsonObject Lease(
        Guid unit, string from = "2026-03-16", string to = "2029-03-15", string uscc = Firm, string name = FirmsName, string signed = "2026-03-10") =>
        Lease([unit], from, to, uscc, name, signed);

    /// <summary>A lease signed on its first day.</summary>
    public static JsonObject LeaseOn(Guid unit, string from, string to) => Lease([unit], from, to, signed: from);

    public static object End(string on, string reason = "协商解除") => new { reason, effectiveOn = on, documentNumber = $"解〔{on}〕" };

    public static object Paper(string on) => new { effectiveOn = on, documentNumber = $"文〔{on}〕" };

    public static JsonObject Correction(JsonObject building, long corrects, string? on = null)
    {
        var correction = building.DeepClone().AsObject();
        correction.Remove("floors");
        correction.Remove("code");
        correction["corrects"] = corrects;
        correction["reason"] = "录入有误";
        if (on is not null) correction["effectiveOn"] = on;
        return correction;
    }

    public static JsonObject With(this JsonObject body, string field, JsonNode? value)
    {
        body[field] = value;
        return body;
    }

    /// <summary>A building that may be let: 101 and 102 of 1200 m² on the ground floor, 201 of 800.5 m² above.</summary>
    public static async Task<Registered> RegisteredBuilding(this HttpClient park, JsonObject? body = null)
    {
        body ??= Building();
        var made = await park.Post("/api/factories/buildings", body);
        return new(made.Id(), made.Text("code"), made.GetProperty("units").EnumerateArray().ToDictionary(u => u.Text("code"), u => u.Id()));
    }

    public static Task<JsonElement> Correct(this HttpClient park, Guid building, JsonObject correction, int status = 200) =>
        park.Post($"/api/factories/buildings/{building}/corrections", correction, status);

    /// <summary>planning-permit, completion-filing or fire-acceptance.</summary>
    public static Task<JsonElement> Obtain(this HttpClient park, Guid building, string paper, string on, int status = 200) =>
        park.Post($"/api/factories/buildings/{building}/{paper}", Paper(on), status);

    public static Task<JsonElement> Terminate(this HttpClient park, Guid lease, string on, int status = 200) =>
        park.Post($"/api/factories/leases/{lease}/terminate", End(on), status);

    public static async Task<Guid> Sign(this HttpClient park, JsonObject lease) => (await park.Post("/api/factories/leases", lease)).Id();

    public static Task<HttpResponseMessage> TrySign(this HttpClient park, JsonObject lease) =>
        park.PostAsync("/api/factories/leases", new StringContent(lease.ToJsonString(), null, "application/json"));

    public static async Task<string> Refused(this HttpClient park, JsonObject lease)
    {
        var refusal = await park.Post("/api/factories/leases", lease, 409);
        return refusal.Text("type").Replace("/problems/factories/", "", StringComparison.Ordinal);
    }

    public static async Task<JsonElement> UnitOn(this HttpClient http, Registered building, string unit, string asOf, DateTimeOffset? knownAt = null) =>
        (await http.Read($"/api/factories/buildings/{building.Id}?asOf={asOf}{(knownAt is { } at ? $"&knownAt={at.Instant()}" : "")}"))
        .GetProperty("floors").EnumerateArray().SelectMany(f => f.GetProperty("units").EnumerateArray()).Single(u => u.Text("code") == unit);

    public static async Task<string> StatusOn(this HttpClient http, Registered building, string unit, string asOf, DateTimeOffset? knownAt = null) =>
        (await http.UnitOn(building, unit, asOf, knownAt)).Text("status");
}

/// <summary>A building and its units by code.</summary>
public sealed record Registered(Guid Id, string Code, IReadOnlyDictionary<string, Guid> Units)
{
    public Guid this[string unit] => Units[unit];
}
