using System.Text.Json;
using System.Text.Json.Nodes;

namespace ParkPlatform.Local.Demo;

/// <summary>Two years of figures for every firm, and the two ratings made from them (合成数据).</summary>
internal static class DemoFigures
{
    private static readonly (int Year, DateOnly StatedOn, DateOnly PublishedOn)[] Years = [(2024, new(2025, 3, 12), new(2025, 8, 8)), (2025, new(2026, 3, 10), new(2026, 8, 10))];

    public static async Task LoadAsync(DemoTarget target, CancellationToken cancel)
    {
        foreach (var (year, statedOn, _) in Years)
        {
            await DemoData.ForEachAsync(DemoFirms.All, (firm, n) => target.Planner.PutAsync(
                $"/api/yield/enterprises/{firm.Uscc}/years/{year}", Sheet(firm, year, statedOn, n), $"{firm.Uscc}-{year}", cancel), cancel);
        }

        // The land is what the other services have told; the ratings must not begin before they have told all of it.
        await DemoData.ForEachAsync(DemoFirms.All, (firm, _) => target.Planner.UntilAsync(
            $"/api/yield/enterprises/{firm.Uscc}/land?year={Years[^1].Year}", land => land.GetProperty("lines").GetArrayLength() >= LinesOf(firm), cancel), cancel);

        var ruleSet = await target.Planner.PostAsync("/api/yield/rule-sets", await RuleSetAsync(target, cancel), "rule-set", cancel);
        foreach (var (year, _, publishedOn) in Years)
        {
            var run = await target.Planner.PostAsync("/api/yield/runs", new { year, ruleSetId = ruleSet.GetProperty("id").GetString() }, $"run-{year}", cancel);
            await target.Planner.PostAsync($"/api/yield/runs/{run.GetProperty("id").GetString()}/publish",
                new { effectiveOn = publishedOn, documentNumber = DemoData.Paper("府发", publishedOn, 20) }, $"publish-{year}", cancel);
        }
    }

    // How many parcels and units it has in the last year.
    private static int LinesOf(DemoFirm firm)
    {
        var (first, last) = (new DateOnly(Years[^1].Year, 1, 1), new DateOnly(Years[^1].Year, 12, 31));
        return DemoLand.All.Count(p => p.Holder == firm && p.GrantedOn <= last)
            + DemoFactories.Leases.Where(l => l.Tenant == firm && l.From <= last && l.To >= first && !(l.EndedOn <= first)).Sum(l => l.Units.Count);
    }

    private static object Sheet(DemoFirm firm, int year, DateOnly statedOn, int n)
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
            taxTenThousandYuan = Math.Round(revenue * 0.033m * quality * Share(0.85m, 1.15m, "tax"), 2),
            valueAddedTenThousandYuan = OfAboveScale(revenue * Share(0.15m, 0.26m, "added") * (0.8m + quality / 4)),
            revenueTenThousandYuan = revenue,
            energyTonnesCoalEquivalent = OfAboveScale(revenue * firm.Industry.EnergyPerRevenue * Share(0.6m, 1.3m, "energy")),
            emissionTonnes = n % 17 == 3 ? null : OfAboveScale(revenue / 20_000 * Share(0.2m, 1.6m, "emission"), 3),
            employees = Math.Ceiling(revenue / Share(70, 160, "workers")),
            researchTenThousandYuan = n % 9 == 4 ? OfAboveScale(0) : OfAboveScale(revenue * Share(0.002m, 0.042m, "research")),
            landMuOverride = (decimal?)null,
            bonus = n % 13 == 5 ? 2m : 0m,
            vetoes = n == 37 && year == Years[^1].Year ? new[] { new { reason = "较大生产安全事故（合成数据）", documentNumber = DemoData.Paper("应急", statedOn, n) } } : [],
            exemption = n is 23 or 58 ? new { reason = "新建项目，仍在合同约定建设期（合成数据）", documentNumber = DemoData.Paper("让", statedOn, n), until = new DateOnly(year, 12, 31) } : null,
            effectiveOn = statedOn,
            documentNumber = DemoData.Paper("统", statedOn, n),
        };
    }

    private static async Task<JsonNode> RuleSetAsync(DemoTarget target, CancellationToken cancel)
    {
        var library = await target.Planner.GetAsync("/api/yield/rule-sets/library", cancel);
        var document = JsonSerializer.SerializeToNode(library[0].GetProperty("document"))!;
        document["name"] = "亩产效益评价规则 RC-1（合成）";
        document["place"] = "绿溪县（合成）";
        document["documentNumber"] = DemoData.Paper("府办", new(2025, 1, 1), 1);
        return document;
    }
}
