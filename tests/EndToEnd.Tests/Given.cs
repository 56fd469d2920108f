using System.Globalization;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>What the stories begin with.</summary>
internal static class Given
{
    public const string Firm = "91510799MA6T00012D", FirmName = "绿溪纺织有限公司", OtherFirm = "91510799MA6T000208", OtherFirmName = "新能源有限公司";

    private static int _serial = Random.Shared.Next(10_000, 80_000);

    public static string Code() => string.Create(CultureInfo.InvariantCulture, $"510799003001GB{Interlocked.Increment(ref _serial):D5}");

    public static JsonObject Parcel(string? code = null, decimal area = 40_000m) => JsonNode.Parse(string.Create(CultureInfo.InvariantCulture, $$"""
        { "code": "{{code ?? Code()}}", "name": "青东坝A-01", "zone": "青东坝工业区", "location": "青东坝大道1号", "areaSquareMetres": {{area}}, "landUse": "0601",
          "planningConditions": { "documentNumber": "规条〔2022〕12号", "plotRatioMin": 1.0, "plotRatioMax": 2.5 },
          "boundary": null, "effectiveOn": "2022-02-01", "documentNumber": "川自然资〔2022〕5号" }
        """))!.AsObject();

    public static JsonObject Grant(string uscc = Firm, string name = FirmName, string on = "2022-03-20", string start = "2022-06-30", string finish = "2024-06-30") => JsonNode.Parse($$"""
        { "holder": { "uscc": "{{uscc}}", "name": "{{name}}" }, "method": "listing", "contractNumber": "C-{{on}}", "supervisionNumber": "5107992022B00011",
          "contractDate": "{{on}}", "termYears": 50, "priceYuan": 14400000.00, "instalments": [], "agreedDelivery": "{{on}}", "agreedCommencement": "{{start}}",
          "agreedCompletion": "{{finish}}", "effectiveOn": "{{on}}", "documentNumber": "出让合同{{on}}" }
        """)!.AsObject();

    public static JsonObject Building(string parcelCode, int units = 2) => JsonNode.Parse($$"""
        { "code": "E2E-{{Interlocked.Increment(ref _serial)}}", "name": "标准厂房三期5号楼", "zone": "青东坝工业区", "phase": "三期", "parcelCode": "{{parcelCode}}", "plotRatio": 2.0,
          "allowedFireClass": "丙", "powerKilovoltAmperes": 1250, "completionFiled": true, "fireAccepted": true, "planningPermit": "建字第510799202300012号",
          "floors": [ { "level": 1, "clearHeightMetres": 7.5, "floorLoadKilonewtonsPerSquareMetre": 15, "craneTonnes": 5,
                        "units": [ {{string.Join(", ", Enumerable.Range(101, units).Select(n => $$"""{ "code": "{{n}}", "areaSquareMetres": 1200.00 }"""))}} ] } ],
          "effectiveOn": "2023-05-01", "documentNumber": "竣备〔2023〕1号" }
        """)!.AsObject();

    public static JsonObject Lease(IEnumerable<Guid> units, string uscc = OtherFirm, string name = OtherFirmName, string from = "2026-03-16", string to = "2029-03-15") => JsonNode.Parse($$"""
        { "tenant": { "uscc": "{{uscc}}", "name": "{{name}}" }, "unitIds": [ {{string.Join(", ", units.Select(u => $"\"{u}\""))}} ], "from": "{{from}}", "to": "{{to}}",
          "rentYuanPerSquareMetreMonth": 8.00, "propertyFeeYuanPerSquareMetreMonth": 1.00, "billingMonths": 3, "rentFreeMonths": 3,
          "steps": [ { "fromMonth": 25, "percent": 5 } ], "depositYuan": 28800.00, "process": { "fireClass": "丙", "floorLoadKilonewtonsPerSquareMetre": 8 },
          "effectiveOn": "{{from}}", "documentNumber": "租1" }
        """)!.AsObject();

    public static async Task<Guid> RegisteredParcel(this HttpClient bureau, string? code = null, decimal area = 40_000m) => (await bureau.Post("/api/land/parcels", Parcel(code, area))).Id();

    public static async Task<Guid[]> RegisteredUnits(this HttpClient park, string parcelCode, int units = 2) =>
        [.. (await park.Post("/api/factories/buildings", Building(parcelCode, units))).GetProperty("units").EnumerateArray().Select(u => u.Id())];

    /// <summary>An idle-land case from the clue to the recovery decision that is served on 2024-09-20.</summary>
    public static async Task<Guid> RecoveredByCase(this HttpClient bureau, HttpClient park, Guid parcel, Func<string, Task>? beforeStep = null)
    {
        var opened = await park.Post("/api/reclamation/cases", new { assetType = "parcel", assetId = parcel, source = "contractTimer", effectiveOn = "2024-07-01", documentNumber = "线索1号" });
        foreach (var (step, on, body) in RecoverySteps())
        {
            if (beforeStep is not null) await beforeStep(step);
            body["effectiveOn"] = on;
            body["documentNumber"] = $"{step}-1号";
            using var answer = await bureau.PostAsync($"/api/reclamation/cases/{opened.Id()}/{step}", new StringContent(body.ToJsonString(), null, "application/json"));
            Xunit.Assert.True(answer.IsSuccessStatusCode, $"{step}: {await answer.Content.ReadAsStringAsync()}");
        }
        return opened.Id();
    }

    public static IEnumerable<(string Step, string On, JsonObject Body)> RecoverySteps() =>
    [
        ("investigation-notice", "2024-07-05", new() { ["servedOn"] = "2024-07-05", ["serviceMethod"] = "direct" }),
        ("determination", "2024-08-20", new() { ["limb"] = "notStarted", ["cause"] = "holder", ["facts"] = "未动工" }),
        ("publicity", "2024-08-22", []),
        ("monitoring-filing", "2024-08-23", []),
        ("hearing-notice", "2024-08-26", new() { ["servedOn"] = "2024-08-26", ["serviceMethod"] = "direct" }),
        ("recovery-decision", "2024-09-20", new()
        {
            ["approvedBy"] = "县人民政府", ["approvalDocumentNumber"] = "府批〔2024〕9号", ["servedOn"] = "2024-09-20", ["serviceMethod"] = "direct",
        }),
    ];
}
