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

    /// <summary>The body that the API's documentation shows for a command.</summary>
    public static JsonObject Example(string command)
    {
        using var file = typeof(Program).Assembly.GetManifestResourceStream($"{typeof(Program).Assembly.GetName().Name}.Examples.{command}.json")!;
        return JsonNode.Parse(file)!.AsObject();
    }

    /// <summary>The same body with another value in it: <c>terms.termYears</c>.</summary>
    public static JsonObject With(this JsonObject body, string path, object? value)
    {
        var parts = path.Split('.');
        var target = parts[..^1].Aggregate((JsonNode)body, (node, name) => node[name]!);
        target[parts[^1]] = value as JsonNode ?? JsonSerializer.SerializeToNode(value);
        return body;
    }

    public static JsonObject On(this JsonObject body, string day) => body.With("effectiveOn", day);

    public static object Step(string on) => new { effectiveOn = on, documentNumber = $"文〔{on}〕" };

    public static async Task<Guid> RegisteredParcel(this HttpClient bureau, string? code = null) => (await bureau.Post("/api/land/parcels", Parcel(code))).Id();

    public static async Task<Guid> GrantedParcel(this HttpClient bureau, string uscc = "91510799MA6T00012D")
    {
        var parcel = await bureau.RegisteredParcel();
        await bureau.Post($"/api/land/parcels/{parcel}/grant", Grant(uscc));
        return parcel;
    }

    /// <summary>A parcel of stock land that can be offered: serviced and certified as net.</summary>
    public static async Task<Guid> NetParcel(this HttpClient bureau, string? landUse = null)
    {
        var parcel = (await bureau.Post("/api/land/parcels", Parcel().With("landUse", landUse ?? "0601"))).Id();
        await bureau.Post($"/api/land/parcels/{parcel}/servicing", Example("ServiceLand"), 200);
        await bureau.Post($"/api/land/parcels/{parcel}/net-land", Example("CertifyNetLand"), 200);
        return parcel;
    }

    /// <summary>A parcel that is being offered, and how far.</summary>
    public static async Task<(Guid Parcel, Guid Offering)> Offered(this HttpClient bureau, string until = "listed", JsonObject? terms = null)
    {
        var parcel = await bureau.NetParcel();
        var offering = (
            await bureau.Post(
            $"/api/land/parcels/{parcel}/offerings", Example("ProposeOffering").With("terms", terms ?? Example("ProposeOffering")["terms"]!.DeepClone()))).Id();
        var steps = new (string Name, string Path, string Command)[]
        {
            ("approved", "approval", "ApproveScheme"), ("announced", "announcement", "AnnounceOffering"), ("listed", "deposits", "ReceiveBidDeposit"),
            ("bid", "bids", "PlaceBid"), ("sold", "closing", "CloseListing"), ("confirmed", "confirmation", "ConfirmSale"),
        };
        foreach (var step in steps[..(1 + Array.FindIndex(steps, s => s.Name == until))])
            await bureau.Post($"/api/land/offerings/{offering}/{step.Path}", Example(step.Command), 200);
        return (parcel, offering);
    }

    /// <summary>The contract of the winner of <see cref="Offered"/>.</summary>
    public static JsonObject WinnersGrant() =>
        Grant(on: "2026-04-13").With("contractDate", "2026-04-13").With("termYears", 20).With("priceYuan", 1100000.00m).With("instalments", new JsonArray(
        new JsonObject { ["dueOn"] = "2026-05-13", ["amountYuan"] = 550000.00m }, new JsonObject { ["dueOn"] = "2027-04-13", ["amountYuan"] = 550000.00m }))
        .With("agreedDelivery", "2026-05-20").With("agreedCommencement", "2026-08-20").With("agreedCompletion", "2028-08-20");

    /// <summary>A granted parcel whose price is paid and whose right is registered.</summary>
    public static async Task<Guid> RegisteredRight(this HttpClient bureau, string uscc = "91510799MA6T00012D", JsonObject? parcel = null)
    {
        var id = (await bureau.Post("/api/land/parcels", parcel ?? Parcel())).Id();
        await bureau.Post($"/api/land/parcels/{id}/grant", Grant(uscc));
        await bureau.Post($"/api/land/parcels/{id}/payments", Example("PayPrice").With("amountYuan", 14400000.00m), 200);
        await bureau.Post($"/api/land/parcels/{id}/deliver", Step("2023-04-28"), 200);
        await bureau.Post($"/api/land/parcels/{id}/registration", Example("RegisterRight"), 200);
        return id;
    }

    public static async Task<string> StageOn(this HttpClient http, Guid parcel, string asOf) =>
        (await http.Read($"/api/land/parcels/{parcel}?asOf={asOf}")).Text("stage");

    public static async Task<string?> HolderOn(this HttpClient http, Guid parcel, string asOf, DateTimeOffset? knownAt = null)
    {
        var seen = await http.Read($"/api/land/parcels/{parcel}?asOf={asOf}{(knownAt is { } at ? $"&knownAt={at.Instant()}" : "")}");
        return seen.GetProperty("holder") is { ValueKind: JsonValueKind.Object } holder ? holder.Text("uscc") : null;
    }
}
