namespace ParkPlatform.Local.Demo;

/// <summary>
/// The quota accounts of two years (用地指标账户, 合成数据): of the county, and of one zone that is given some of it; a batch whose conversion was approved, one that waits, and what was
/// returned and has expired.
/// </summary>
internal static class DemoQuotas
{
    public static async Task LoadAsync(DemoTarget target, CancellationToken cancel)
    {
        var former = await OpenAsync(target, 2025, null, 60_000, new(2025, 1, 6), cancel);
        await EnterAsync(target, former, "allotments", new(2025, 3, 18), 1, new { kind = "annual", areaSquareMetres = 240_000 }, cancel);
        await EnterAsync(target, former, "returns", new(2025, 11, 20), 2, new { areaSquareMetres = 80_000, reason = "年内未能落实项目，退回省统筹（合成数据）" }, cancel);
        await EnterAsync(target, former, "expiries", new(2025, 12, 31), 3, new { areaSquareMetres = 220_000, reason = "当年计划未使用，年末作废（合成数据）" }, cancel);

        var county = await OpenAsync(target, 2026, null, 0, new(2026, 1, 5), cancel);
        var zone = await OpenAsync(target, 2026, DemoZones.Qingdongba.Name, 0, new(2026, 1, 5), cancel);
        await EnterAsync(target, county, "allotments", new(2026, 3, 9), 4, new { kind = "annual", areaSquareMetres = 300_000 }, cancel);
        await EnterAsync(target, county, "allotments", new(2026, 5, 20), 5, new { kind = "keyProject", areaSquareMetres = 80_000 }, cancel);
        await EnterAsync(target, county, "stock-rewards", new(2026, 6, 15), 6, new { disposedSquareMetres = 46_000 }, cancel);
        await EnterAsync(target, county, "transfers", new(2026, 3, 16), 7, new { toAccountId = zone, areaSquareMetres = 120_000 }, cancel);

        // Land without planning conditions yet: what is offered has been through this long ago.
        var planned = DemoLand.All.Where(p => !p.HasConditions).TakeLast(2).ToArray();
        var ids = new string[planned.Length];
        for (var n = 0; n < planned.Length; n++) ids[n] = (await target.Bureau.GetAsync($"/api/land/parcels/{planned[n].Code}", cancel)).GetProperty("id").GetString()!;
        await ReserveAsync(county, "2026年第1批次", new(2026, 4, 8), 8, 0);
        await EnterAsync(target, county, "conversions", new(2026, 6, 22), 9, new
        {
            batch = "2026年第1批次", approvedBy = "province",
            parcels = new[] { new { parcelId = ids[0], arableSquareMetres = 6_000, includesBasicFarmland = false, farmlandOffset = "合成占补〔2026〕3号" } },
        }, cancel);
        await ReserveAsync(county, "2026年第2批次", new(2026, 8, 3), 10, 1);

        Task ReserveAsync(string account, string batch, DateOnly on, int number, int n) => EnterAsync(
            target, account, "reservations", on, number, new { batch, parcels = new[] { new { parcelId = ids[n], areaSquareMetres = 9_500 } } }, cancel);
    }

    private static async Task<string> OpenAsync(DemoTarget target, int year, string? zone, decimal opening, DateOnly on, CancellationToken cancel) => (await target.Bureau.PostAsync(
        "/api/land/quota-accounts", new { year, zone, openingSquareMetres = opening, effectiveOn = on, documentNumber = DemoData.Paper("计划", on, zone is null ? 1 : 2) },
        $"quota-{year}-{zone}", cancel)).GetProperty("id").GetString()!;

    private static Task EnterAsync(DemoTarget target, string account, string what, DateOnly on, int number, object entry, CancellationToken cancel)
    {
        var body = System.Text.Json.JsonSerializer.SerializeToNode(entry)!.AsObject();
        body["effectiveOn"] = System.Text.Json.JsonSerializer.SerializeToNode(on);
        body["documentNumber"] = DemoData.Paper("计划", on, number + 2);
        return target.Bureau.PostAsync($"/api/land/quota-accounts/{account}/{what}", body, $"quota-entry-{number}", cancel);
    }
}
