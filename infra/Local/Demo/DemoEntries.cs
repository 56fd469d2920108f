namespace ParkPlatform.Local.Demo;

/// <summary>Firms that want to come: one has just applied, one does not fit the unit it was thought of for, one is fit to be approved, one has a unit kept for it, one was refused.</summary>
internal static class DemoEntries
{
    private static readonly DateOnly First = new(2026, 10, 9);

    /// <param name="Area">Square metres.</param>
    /// <param name="Crane">Tonnes.</param>
    private sealed record Wish(int Firm, int Day, string[] Steps, decimal Area, decimal Crane);

    private static readonly Wish[] Wishes =
    [
        new(14, 38, [], 1_200, 0), new(13, 28, ["screening"], 1_000, 32), new(12, 24, ["screening"], 600, 0), new(11, 0, ["screening", "approval", "reservation"], 600, 0),
        new(10, 8, ["screening", "rejection"], 60_000, 10),
    ];

    public static async Task LoadAsync(DemoTarget target, CancellationToken cancel)
    {
        // The last of the units that nobody has, and nobody has signed for; those of 刘营 stay free.
        var taken = DemoFactories.Leases.Where(l => (l.EndedOn ?? l.To) >= First).SelectMany(l => l.Units.Select(at => (l.Building, At: at))).ToHashSet();
        var (building, free) = DemoFactories.Buildings.Where(b => b.Accepted && !b.Code.StartsWith("LY", StringComparison.Ordinal))
            .SelectMany(b => b.Units.Select((unit, at) => (Building: b, Unit: unit, At: at))).Where(u => !taken.Contains((u.Building, u.At))).Select(u => (u.Building, u.Unit)).Last();
        var there = await target.Park.GetAsync($"/api/factories/buildings/{Uri.EscapeDataString(building.Code)}?asOf={First:O}", cancel);
        var unit = there.GetProperty("floors").EnumerateArray().SelectMany(f => f.GetProperty("units").EnumerateArray())
            .First(u => u.GetProperty("code").GetString() == free.Code).GetProperty("id").GetString()!;
        await DemoData.ForEachAsync(Wishes, (wish, n) => OneAsync(target, wish, n, unit, cancel), cancel);
    }

    private static async Task OneAsync(DemoTarget target, Wish wish, int n, string unit, CancellationToken cancel)
    {
        var (firm, on) = (DemoFirms.Newcomers[wish.Firm], First.AddDays(wish.Day));
        var promises = new { outputTenThousandYuan = 1_500m * n, taxTenThousandYuan = 45m * n, jobs = 20 * n };
        var applied = await target.Park.PostAsync("/api/factories/applications", new
        {
            applicant = new { uscc = firm.Uscc, name = firm.Name },
            industryCode = firm.Industry.Code,
            needs = new
            {
                areaSquareMetres = wish.Area, process = new { fireClass = firm.Industry.FireClass, floorLoadKilonewtonsPerSquareMetre = 5m }, clearHeightMetres = 4m, craneTonnes = wish.Crane,
                powerKilovoltAmperes = 200m, dischargesWastewater = false,
            },
            promises,
            effectiveOn = on,
            documentNumber = DemoData.Paper("入申", on, n),
        }, $"entry-{n}", cancel);
        var address = $"/api/factories/applications/{applied.GetProperty("id").GetString()}";
        foreach (var step in wish.Steps)
        {
            on = on.AddDays(4);
            await target.Park.PostAsync($"{address}/{step}", Body(step, on), $"entry-{n}-{step}", cancel);
        }

        object Body(string step, DateOnly on) => step switch
        {
            "screening" => new { unitIds = new[] { unit }, effectiveOn = on, documentNumber = DemoData.Paper("评审", on, n) },
            "approval" => new { promises, conditions = "投产后次年起按年核查承诺（合成数据）", effectiveOn = on, documentNumber = DemoData.Paper("准入", on, n) },
            "rejection" => new { reason = "需要单独供地，标准厂房不适合（合成数据）", effectiveOn = on, documentNumber = DemoData.Paper("不准", on, n) },
            _ => new
            {
                unitIds = new[] { unit }, from = new DateOnly(2027, 1, 1), to = new DateOnly(2029, 12, 31), expiresOn = on.AddDays(85),
                utilities = new[] { new { utility = "power", amount = 200m } }, effectiveOn = on, documentNumber = DemoData.Paper("预留", on, n),
            },
        };
    }
}
