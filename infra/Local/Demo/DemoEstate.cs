namespace ParkPlatform.Local.Demo;

/// <summary>
/// What an asset office does besides letting: utility capacities with a transformer that is out for a day, a unit cut in two, two made one, a tenant who has its units and
/// does not work there, one that has given a unit on with the park's consent, and one that did without asking.
/// </summary>
internal static class DemoEstate
{
    private const int Months = 15;

    private static readonly DateOnly CutOn = new(2026, 9, 1), VisitedOn = new(2026, 11, 10);

    /// <param name="leases">The leases' ids, in the order of <see cref="DemoFactories.Leases"/>.</param>
    public static async Task LoadAsync(DemoTarget target, IReadOnlyList<string> leases, CancellationToken cancel)
    {
        await UtilitiesAsync(target, cancel);
        await CutAsync(target, cancel);
        await IdleAsync(target, leases, cancel);
        await SubletsAsync(target, leases, cancel);
        await DemoEntries.LoadAsync(target, cancel);
    }

    private static async Task SubletsAsync(DemoTarget target, IReadOnlyList<string> leases, CancellationToken cancel)
    {
        var (from, to) = (new DateOnly(2026, 4, 1), new DateOnly(2026, 12, 31));
        var lasting = DemoFactories.Leases.Select((lease, at) => (lease, at)).Where(l => l.lease.EndedOn is null && l.lease.From < from && l.lease.To > to).Select(l => l.at).Take(2).ToArray();
        foreach (var (at, consented, on) in new[] { (lasting[0], true, new DateOnly(2026, 3, 20)), (lasting[1], false, new DateOnly(2026, 10, 15)) })
        {
            var unit = (await target.Park.GetAsync($"/api/factories/leases/{leases[at]}", cancel)).GetProperty("units")[0].GetProperty("unitId").GetString();
            var subTenant = DemoFirms.All.Where(f => !f.OwnsLand && f != DemoFactories.Leases[at].Tenant).Skip(at % 20).First();
            await target.Park.PostAsync($"/api/factories/leases/{leases[at]}/sublets", new
            {
                subTenant = new { uscc = subTenant.Uscc, name = subTenant.Name }, unitIds = new[] { unit }, from, to, consented,
                finding = consented ? null : "巡查发现另有企业生产（合成数据）", effectiveOn = on, documentNumber = DemoData.Paper("转租", on, at + 1),
            }, $"sublet-{at}", cancel);
        }
    }

    private static async Task UtilitiesAsync(DemoTarget target, CancellationToken cancel)
    {
        var on = new DateOnly(2023, 1, 1);
        (string Utility, decimal[] Feeds)[] supplies = [("power", [31_500, 31_500]), ("water", [6_000]), ("drainage", [5_000]), ("gas", [2_400]), ("steam", [20]), ("telecom", [400, 200])];
        var zones = DemoFactories.Buildings.Select(b => b.Parcel.Zone.Name).Distinct();
        var stated = zones.SelectMany(zone => supplies.Select(s => (Zone: (string?)zone, Building: (string?)null, s.Utility, s.Feeds)))
            .Concat(DemoFactories.Buildings.Where(b => b.Accepted).Select(b => (Zone: (string?)null, Building: (string?)b.Code, Utility: "power", Feeds: new decimal[] { 800, 800 })))
            .ToArray();
        await DemoData.ForEachAsync(stated, async (s, n) => await target.Park.PostAsync("/api/factories/utilities/capacities", new
        {
            building = s.Building, zone = s.Zone, utility = s.Utility, feeds = s.Feeds.Select((capacity, at) => new { name = $"{at + 1}号（合成）", capacity }),
            effectiveOn = on, documentNumber = DemoData.Paper("供", on, n),
        }, $"capacity-{n}", cancel), cancel);

        var (first, outage) = (DemoFactories.Buildings[0].Code, new DateOnly(2026, 10, 18));
        await target.Park.PostAsync("/api/factories/utilities/outages", new
        {
            building = first, utility = "power", beganAt = "2026-10-18T08:00:00+08:00", endedAt = "2026-10-18T17:30:00+08:00", planned = true, reason = "变压器检修（合成数据）",
            effectiveOn = outage, documentNumber = DemoData.Paper("停电", outage, 1),
        }, "outage", cancel);
        var (from, read) = (new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 31));
        await target.Park.PostAsync("/api/factories/utilities/uses", new
        {
            building = first, utility = "power", peak = 1_180m, from, effectiveOn = read, documentNumber = DemoData.Paper("负荷", read, 1),
        }, "peak", cancel);
    }

    // Units that nobody has from that day on, and has not signed for.
    private static async Task CutAsync(DemoTarget target, CancellationToken cancel)
    {
        var taken = DemoFactories.Leases.Where(l => (l.EndedOn ?? l.To) >= CutOn).SelectMany(l => l.Units.Select(at => (l.Building, At: at))).ToHashSet();
        var floors = DemoFactories.Buildings.Where(b => b.Accepted).SelectMany(b => b.Floors, (building, floor) => (
            Building: building, Free: floor.Units.Where(u => !taken.Contains((building, building.Units.ToList().IndexOf(u)))).ToArray())).ToArray();

        var (whole, one) = floors.Where(f => f.Free.Length == 1).Select(f => (f.Building, f.Free[0])).First();
        var half = Math.Round(one.AreaSquareMetres * 0.6m, 2);
        await target.Park.PostAsync($"/api/factories/buildings/{await IdOfAsync(target, whole, cancel)}/splits", new
        {
            unitCode = one.Code, into = new[] { new { code = $"{one.Code}A", areaSquareMetres = half }, new { code = $"{one.Code}B", areaSquareMetres = one.AreaSquareMetres - half } },
            leaseFollows = false, effectiveOn = CutOn, documentNumber = DemoData.Paper("分户", CutOn, 1),
        }, "split", cancel);

        var (merged, several) = floors.First(f => f.Free.Length >= 2);
        await target.Park.PostAsync($"/api/factories/buildings/{await IdOfAsync(target, merged, cancel)}/mergers", new
        {
            unitCodes = several[..2].Select(u => u.Code), code = $"{several[0].Code}H", leaseFollows = false, effectiveOn = CutOn, documentNumber = DemoData.Paper("合户", CutOn, 2),
        }, "merge", cancel);
    }

    private static async Task<string> IdOfAsync(DemoTarget target, DemoBuilding building, CancellationToken cancel) =>
        (await target.Park.GetAsync($"/api/factories/buildings/{Uri.EscapeDataString(building.Code)}?asOf={CutOn:O}", cancel)).GetProperty("id").GetString()!;

    // A tenant at work for long, of whose meter there has been little to read for three months.
    private static async Task IdleAsync(DemoTarget target, IReadOnlyList<string> leases, CancellationToken cancel)
    {
        var month = new DateOnly(2026, 11, 1).AddMonths(-Months);
        var (lease, at) = DemoFactories.Leases.Select((lease, at) => (lease, at)).First(l =>
            (l.at + 1) % 7 != 0 && l.lease.EndedOn is null && l.lease.From.AddDays(75) < month && l.lease.To > VisitedOn.AddYears(1));
        var (address, stand) = ($"/api/factories/leases/{leases[at]}", 1_000m);
        for (var n = 1; n <= Months; n++, month = month.AddMonths(1))
        {
            var (next, last) = (stand + (n <= Months - 3 ? 210 : 6) + n % 4, month.AddMonths(1).AddDays(-1));
            await target.Park.PostAsync($"{address}/metered-bills", new
            {
                readings = new[] { new { utility = "power", meter = $"D{at + 1:D4}", from = month, to = last, first = stand, last = next, times = 40 } },
                effectiveOn = last.AddDays(10), documentNumber = DemoData.Paper("抄表", last, n),
            }, $"meter-{n}", cancel);
            stand = next;
        }
        foreach (var (quarter, on) in new[] { (2, new DateOnly(2026, 7, 20)), (3, new DateOnly(2026, 10, 20)) })
            await target.Park.PostAsync($"/api/factories/tenants/{lease.Tenant.Uscc}/quarter-taxes", new
            {
                year = 2026, quarter, taxTenThousandYuan = 0m, effectiveOn = on, documentNumber = DemoData.Paper("税函", on, quarter),
            }, $"quarter-{quarter}", cancel);
        await target.Park.PostAsync($"{address}/idle-finding", new
        {
            idleSince = new DateOnly(2026, 8, 1), finding = "车间断电，设备封存，仅一名看守（合成数据）", photoDigests = new[] { new string('0', 64) },
            effectiveOn = VisitedOn, documentNumber = DemoData.Paper("巡查", VisitedOn, 1),
        }, "idle-finding", cancel);
    }
}
