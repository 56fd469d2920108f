using System.Text.Json;

namespace ParkPlatform.Local.Demo;

/// <summary>
/// Two years of figures for every firm, the ratings made from them by two rule sets, and the way of one of them to its publication: the land first, then the draft
/// for objections, one that is upheld, the correction, the approval (合成数据).
/// </summary>
internal static class DemoFigures
{
    private sealed record RatedYear(int Year, DateOnly StatedOn, DateOnly LandOn, DateOnly PublicisedOn, DateOnly ApprovedOn, DateOnly PublishedOn);

    private const int Objector = 11; // the firm that finds a part of its tax missing

    private static readonly RatedYear[] Years =
    [
        new(2024, new(2025, 3, 12), new(2025, 4, 7), new(2025, 7, 21), new(2025, 8, 4), new(2025, 8, 8)),
        new(2025, new(2026, 3, 10), new(2026, 4, 7), new(2026, 7, 20), new(2026, 8, 4), new(2026, 8, 10)),
    ];

    public static async Task LoadAsync(DemoTarget target, CancellationToken cancel)
    {
        foreach (var (year, statedOn, _, _, _, _) in Years)
        {
            await DemoData.ForEachAsync(DemoFirms.All, (firm, n) => target.Planner.PutAsync(
                $"/api/yield/enterprises/{firm.Uscc}/years/{year}", Sheet(firm, year, statedOn, n), $"{firm.Uscc}-{year}", cancel), cancel);
        }

        await DemoConfirmations.LoadAsync(target, Years[^1].Year, Years[^1].StatedOn.AddDays(8), cancel);

        // The land is what the other services have told; the ratings must not begin before they have told all of it.
        await DemoData.ForEachAsync(DemoFirms.All, (firm, _) => target.Planner.UntilAsync(
            $"/api/yield/enterprises/{firm.Uscc}/land?year={Years[^1].Year}", land => land.GetProperty("lines").GetArrayLength() >= LinesOf(firm), cancel), cancel);

        var usual = await StateAsync(target, "RC-1", "亩产效益评价规则 RC-1（合成）", cancel);
        var provincial = await StateAsync(target, "sichuan-5-2", "亩均效益评价（省定五项＋地方两项，合成）", cancel);
        foreach (var year in Years)
        {
            await target.Planner.PostAsync("/api/yield/land-publicities",
                new { year = year.Year, where = "县政府网站", effectiveOn = year.LandOn, documentNumber = DemoData.Paper("用地公示", year.LandOn, 1) }, $"land-{year.Year}", cancel);
            await target.Planner.PostAsync("/api/yield/runs", new { year = year.Year, ruleSetId = provincial }, $"run-provincial-{year.Year}", cancel);
            var draft = await RunAsync(target, year, usual, null, cancel);
            await target.Planner.PostAsync($"/api/yield/runs/{draft}/publicity",
                new { where = "县政府网站", effectiveOn = year.PublicisedOn, documentNumber = DemoData.Paper("亩均公示", year.PublicisedOn, 1) }, $"publicity-{year.Year}", cancel);
            await PublishAsync(target, year, year == Years[^1] ? await CorrectedAsync(target, year, usual, draft, cancel) : draft, cancel);
        }
    }

    private static async Task<string> RunAsync(DemoTarget target, RatedYear year, string ruleSet, string? replaces, CancellationToken cancel) =>
        (await target.Planner.PostAsync("/api/yield/runs", new { year = year.Year, ruleSetId = ruleSet, replaces }, $"run-{year.Year}-{replaces}", cancel))
            .GetProperty("id").GetString()!;

    // A firm objects, is right, and everybody is ranked anew.
    private static async Task<string> CorrectedAsync(DemoTarget target, RatedYear year, string ruleSet, string draft, CancellationToken cancel)
    {
        var (firm, raisedOn) = (DemoFirms.All[Objector], year.PublicisedOn.AddDays(2));
        var objection = await target.Planner.PostAsync($"/api/yield/runs/{draft}/objections", new
        {
            uscc = firm.Uscc, about = "figures", statement = "第四季度入库税款未计入（合成数据）", effectiveOn = raisedOn, documentNumber = DemoData.Paper("异议", raisedOn, 1),
        }, $"objection-{year.Year}", cancel);
        await target.Planner.PostAsync($"/api/yield/objections/{objection.GetProperty("id").GetString()}/uphold", new
        {
            answer = "经税务部门核对，补计入库税款（合成数据）", effectiveOn = raisedOn.AddDays(2), documentNumber = DemoData.Paper("异议复", raisedOn.AddDays(2), 1),
        }, $"uphold-{year.Year}", cancel);
        await target.Planner.PutAsync(
            $"/api/yield/enterprises/{firm.Uscc}/years/{year.Year}", Sheet(firm, year.Year, year.StatedOn, Objector, taxTimes: 1.6m), $"corrected-{firm.Uscc}-{year.Year}", cancel);
        return await RunAsync(target, year, ruleSet, draft, cancel);
    }

    private static async Task PublishAsync(DemoTarget target, RatedYear year, string run, CancellationToken cancel)
    {
        await target.Planner.PostAsync($"/api/yield/runs/{run}/approve",
            new { approvedBy = "绿溪县人民政府（合成）", effectiveOn = year.ApprovedOn, documentNumber = DemoData.Paper("府批", year.ApprovedOn, 8) }, $"approve-{year.Year}", cancel);
        await target.Planner.PostAsync($"/api/yield/runs/{run}/publish", new
        {
            effectiveOn = year.PublishedOn, documentNumber = DemoData.Paper("府发", year.PublishedOn, 20), validTo = year.PublishedOn.AddYears(1).AddDays(1),
        }, $"publish-{year.Year}", cancel);
        await target.Planner.PostAsync($"/api/yield/runs/{run}/letters", new
        {
            usccs = Array.Empty<string>(), office = "绿溪县亩均办（合成）", effectiveOn = year.PublishedOn.AddDays(1), documentNumber = DemoData.Paper("亩均告", year.PublishedOn, 1),
        }, $"result-letters-{year.Year}", cancel);
    }

    // How many parcels and units it has in the last year.
    private static int LinesOf(DemoFirm firm)
    {
        var (first, last) = (new DateOnly(Years[^1].Year, 1, 1), new DateOnly(Years[^1].Year, 12, 31));
        return DemoLand.All.Count(p => p.Holder == firm && p.GrantedOn <= last)
            + DemoFactories.Leases.Where(l => l.Tenant == firm && l.From <= last && l.To >= first && !(l.EndedOn <= first)).Sum(l => l.Units.Count);
    }

    private static object Sheet(DemoFirm firm, int year, DateOnly statedOn, int n, decimal taxTimes = 1)
    {
        decimal Share(decimal low, decimal high, string what) => Dice.Between(low, high, $"{what}-{year}", n);
        decimal? OfAboveScale(decimal figure, int places = 2) => firm.AboveScale ? Math.Round(figure, places) : null;

        // What a firm is good at, it is good at in both years; the year before was the leaner one.
        var quality = Dice.Between(0.35m, 1.5m, "quality", n);
        var revenue = year == Years[^1].Year ? firm.RevenueTenThousandYuan : Math.Round(firm.RevenueTenThousandYuan * Share(0.74m, 0.98m, "growth"), 2);
        return new
        {
            name = firm.Name,
            group = firm.AboveScale ? "aboveScale" : "belowScale",
            taxTenThousandYuan = Math.Round(revenue * 0.033m * quality * Share(0.85m, 1.15m, "tax") * taxTimes, 2),
            valueAddedTenThousandYuan = OfAboveScale(revenue * Share(0.15m, 0.26m, "added") * (0.8m + quality / 4)),
            revenueTenThousandYuan = revenue,
            energyTonnesCoalEquivalent = OfAboveScale(revenue * firm.Industry.EnergyPerRevenue * Share(0.6m, 1.3m, "energy")),
            emissionTonnes = n % 17 == 3 ? null : OfAboveScale(revenue / 20_000 * Share(0.2m, 1.6m, "emission"), 3),
            employees = Math.Ceiling(revenue / Share(70, 160, "workers")),
            researchTenThousandYuan = n % 9 == 4 ? OfAboveScale(0) : OfAboveScale(revenue * Share(0.002m, 0.042m, "research")),
            electricityKilowattHours = Math.Round(revenue * firm.Industry.EnergyPerRevenue * 4_000 * Share(0.6m, 1.3m, "power"), 0),
            landMuOverride = (decimal?)null,
            otherFigures = new[] { new { code = "output", value = revenue }, new { code = "waterCubicMetres", value = Math.Round(revenue * Share(0.4m, 3, "water"), 0) } },
            sources = new[]
            {
                Source("tax", "县税务局", statedOn), Source("valueAdded", "县统计局", statedOn), Source("revenue", "县统计局", statedOn), Source("output", "县统计局", statedOn),
                Source("energy", "县统计局", statedOn), Source("emission", "县生态环境局", statedOn), Source("employees", "县人社局", statedOn),
                Source("research", "县统计局", statedOn), Source("electricity", "县供电公司", statedOn), Source("waterCubicMetres", "县水务公司", statedOn),
            },
            bonus = n % 13 == 5 ? 2m : 0m,
            vetoes = n == 37 && year == Years[^1].Year ? new[] { new { reason = "较大生产安全事故（合成数据）", documentNumber = DemoData.Paper("应急", statedOn, n) } } : [],
            exemption = n is 23 or 58 ? new { reason = "新建项目，仍在合同约定建设期（合成数据）", documentNumber = DemoData.Paper("让", statedOn, n), until = new DateOnly(year, 12, 31) } : null,
            effectiveOn = statedOn,
            documentNumber = DemoData.Paper("统", statedOn, n),
        };
    }

    private static object Source(string figure, string supplier, DateOnly statedOn) =>
        new { figure, supplier = $"{supplier}（合成）", receivedOn = statedOn.AddDays(-(figure.Length + 3)) };

    private static async Task<string> StateAsync(DemoTarget target, string code, string name, CancellationToken cancel)
    {
        var library = await target.Planner.GetAsync("/api/yield/rule-sets/library", cancel);
        var document = JsonSerializer.SerializeToNode(library.EnumerateArray().First(l => l.GetProperty("code").GetString() == code).GetProperty("document"))!;
        document["name"] = name;
        document["landPublicityFirst"] = true;
        document["place"] = "绿溪县（合成）";
        document["documentNumber"] = DemoData.Paper("府办", new(2025, 1, 1), 1);
        return (await target.Planner.PostAsync("/api/yield/rule-sets", document, $"rule-set-{code}", cancel)).GetProperty("id").GetString()!;
    }
}
