using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;

namespace ParkPlatform.Land.Tests;

/// <summary>What the tests begin with: bodies as api.md prints them, and parcels that have come so far.</summary>
public static class Given
{
    private static int _serial = Random.Shared.Next(10_000, 50_000);
    private static int _place;

    public static string Code() => string.Create(CultureInfo.InvariantCulture, $"510799001001GB{Interlocked.Increment(ref _serial):D5}");

    /// <summary>A square of two thousandths of a degree, about 60 mu, where no other parcel of the tests lies.</summary>
    public static JsonNode Square(int? place = null, decimal side = 0.002m)
    {
        var n = place ?? Interlocked.Increment(ref _place);
        var (west, south) = (100 + n % 1000 * 0.003m, 30 + n / 1000 * 0.003m);
        return Polygon((west, south), (west + side, south), (west + side, south + side), (west, south + side));
    }

    public static JsonNode Polygon(params (decimal East, decimal North)[] points) => JsonNode.Parse(string.Create(CultureInfo.InvariantCulture,
        $$"""{ "type": "Polygon", "coordinates": [[{{string.Join(',', points.Append(points[0]).Select(p => $"[{p.East},{p.North}]"))}}]] }"""))!;

    public static JsonObject Parcel(string? code = null) => JsonNode.Parse($$"""
        { "code": "{{code ?? Code()}}", "name": "青东坝A-01", "zone": "青东坝工业区", "location": "青东坝大道1号", "areaSquareMetres": 40000.00, "landUse": "0601",
          "planningConditions": { "documentNumber": "规条〔2023〕12号", "plotRatioMin": 1.0, "plotRatioMax": 2.5, "buildingCoefficientMin": 0.40,
                                  "officeLivingShareMax": 0.07, "heightLimitMetres": 60 },
          "boundary": {{Square().ToJsonString()}},
          "effectiveOn": "2023-02-01", "documentNumber": "川自然资〔2023〕5号" }
        """)!.AsObject();

    public static JsonObject Grant(string uscc = "91510799MA6T00012D", string name = "绿溪纺织有限公司", string on = "2023-03-20") => JsonNode.Parse($$"""
        { "holder": { "uscc": "{{uscc}}", "name": "{{name}}" }, "method": "listing", "contractNumber": "510799-2023-C-0007",
          "supervisionNumber": "5107992023B00011", "contractDate": "{{on}}", "termYears": 50, "priceYuan": 14400000.00,
          "instalments": [ { "dueOn": "2023-04-20", "amountYuan": 7200000.00 }, { "dueOn": "2024-03-20", "amountYuan": 7200000.00 } ],
          "agreedDelivery": "2023-04-30", "agreedCommencement": "2023-06-30", "agreedCompletion": "2025-06-30",
          "effectiveOn": "{{on}}", "documentNumber": "出让合同510799-2023-C-0007" }
        """)!.AsObject();

    public static object Step(string on) => new { effectiveOn = on, documentNumber = $"文〔{on}〕" };

    public static async Task<Guid> RegisteredParcel(this HttpClient bureau, string? code = null) => (await bureau.Post("/api/land/parcels", Parcel(code))).Id();

    public static async Task<Guid> GrantedParcel(this HttpClient bureau, string uscc = "91510799MA6T00012D")
    {
        var parcel = await bureau.RegisteredParcel();
        await bureau.Post($"/api/land/parcels/{parcel}/grant", Grant(uscc));
        return parcel;
    }

    public static async Task<string?> HolderOn(this HttpClient http, Guid parcel, string asOf, DateTimeOffset? knownAt = null)
    {
        var seen = await http.Read($"/api/land/parcels/{parcel}?asOf={asOf}{(knownAt is { } at ? $"&knownAt={at.Instant()}" : "")}");
        return seen.GetProperty("holder") is { ValueKind: JsonValueKind.Object } holder ? holder.Text("uscc") : null;
    }
}
