namespace ParkPlatform.Local.Demo;

/// <summary>
/// The targets of the year as the county's leaders named them, each with the sentence in which it was said; what has been reached since then is made up (合成数据). And
/// what follows from a class: one surcharge that the price authority has applied, and the survey that land intensity is judged by.
/// </summary>
internal static class DemoTargets
{
    private sealed record Goal(
        string Code, string Name, string Kind, string Unit, string Owner, string Definition, string Sentence, decimal? Start, decimal? Target, string? Metric, decimal? Reached = null);

    private const int Year = 2026;

    private static readonly DateOnly SetOn = new(2026, 1, 20), ReachedOn = new(2026, 10, 31);

    private static readonly Goal[] Goals =
    [
        new("park-output", "园区工业总产值", "cumulative", "亿元", "园区管委会", "园区规上工业企业工业总产值（当年价格）",
            "去年园区工业总产值161.6亿元，占全县83.14%；今年突破200亿元", null, 200, "aboveScaleOutput", 171.2m),
        new("park-above-scale-firms", "园区规上企业", "level", "家", "园区管委会", "园区内规模以上工业企业户数", "园区规上企业90家，年底达到96家", null, 96, "aboveScaleFirms", 94),
        new("county-output", "全县规上工业总产值", "cumulative", "亿元", "县经信局", "全县规模以上工业企业总产值（当年价格）", "全县规上工业总产值突破230亿元", 194.37m, 230, null, 188.6m),
        new("county-output-to-may", "全县规上工业总产值（1-5月）", "cumulative", "亿元", "县经信局", "原文口径不明，待核实", "1-5月全县工业总产值25.05亿元，增长19.3%", null, null, null),
        new("industrial-investment", "工业投资", "cumulative", "亿元", "县发改局", "全县工业固定资产投资完成额", "完成工业投资51亿元", null, 51, null, 44.9m),
        new("gdp", "地区生产总值", "cumulative", "亿元", "县统计局", "全县地区生产总值，季度累计", "地区生产总值突破500亿元", null, 500, null, 371),
        new("clusters", "百亿级产业集群", "level", "个", "县经信局", "年产值百亿元以上的产业集群：鞋服纺织、食品医药、新能源", "打造三个百亿级产业集群", 0, 3, null, 1),
        new("big-projects", "引进5亿元以上项目", "cumulative", "个", "县投促局", "签约总投资5亿元以上的工业项目", "引进5亿元以上项目7个", null, 7, null, 6),
        new("arrived-funds", "到位资金", "cumulative", "%", "县投促局", "到位资金为年度任务的百分比", "到位资金超目标任务20%以上", null, 120, null, 103),
        new("new-above-scale", "新增规上企业", "cumulative", "家", "县经信局", "全县当年新入库规模以上工业企业", "新增规上企业13家", null, 13, null, 9),
        new("little-giants", "国家级专精特新小巨人", "cumulative", "家", "县经信局", "当年新认定国家级专精特新小巨人企业", "新增国家级小巨人1家", null, 1, null, 0),
        new("specialised", "省级专精特新", "cumulative", "家", "县经信局", "当年新认定省级专精特新企业", "新增省级专精特新企业1家", null, 1, null, 1),
        new("champions", "国家级单项冠军", "cumulative", "家", "县经信局", "当年新认定制造业单项冠军", "新增国家级单项冠军1家", null, 1, null, 0),
        new("firms-100-million", "亿元以上企业", "level", "家", "园区管委会", "年营业收入1亿元以上的企业", "亿元以上企业近50家", null, null, "firmsFrom100Million"),
        new("firms-1-billion", "10亿元以上企业", "level", "家", "园区管委会", "年营业收入10亿元以上的企业", "10亿元以上企业1家", null, null, "firmsFrom1Billion"),
        new("advanced-county", "全省工业强县", "note", "—", "县政府", "省级先进县称号", "争创全省先进县", null, null, null),
    ];

    public static async Task LoadAsync(DemoTarget target, CancellationToken cancel)
    {
        foreach (var goal in Goals)
        {
            var address = $"/api/yield/targets/{Year}/{goal.Code}";
            await target.Planner.PutAsync(address, new
            {
                terms = new
                {
                    name = goal.Name, kind = goal.Kind, unit = goal.Unit, owner = goal.Owner, frequency = "月", definition = goal.Definition, sentence = goal.Sentence,
                    from = new DateOnly(Year, 1, 1), to = new DateOnly(Year, 12, 31), start = goal.Start, value = goal.Target, metric = goal.Metric,
                },
                effectiveOn = SetOn, documentNumber = DemoData.Paper("府发", SetOn, 2),
            }, $"target-{goal.Code}", cancel);
            if (goal.Reached is { } reached) await ReachedAsync(target, address, reached, false, "合成数据", ReachedOn, $"reached-{goal.Code}", cancel);
        }

        // As it was printed: 25.05 in five months are 10.9 % of 230. Nobody puts it right before somebody has asked.
        await ReachedAsync(
            target, $"/api/yield/targets/{Year}/county-output-to-may", 25.05m, true, "原文数字仅为全年目标230亿元的10.9%，待核实", new(2026, 5, 31), "reached-county-output-to-may", cancel);

        await target.Planner.PutAsync($"/api/yield/park/surveys/{Year - 1}", new
        {
            figures = new
            {
                builtUp = 812.5m, industrial = 486.2m, residential = 118.4m, notBuiltUp = 196.3m, readyToSupply = 74.8m, supplied = 871.6m, idle = 14.2m, floorArea = 771.9m,
                footprint = 288.1m, industrialFloorArea = 447.3m, industrialFootprint = 214.6m, industrialFixedAssets = 3_112_000m, industrialTax = 52_300m, overallTax = 61_800m,
                residents = 23_500m,
            },
            effectiveOn = new DateOnly(Year - 1, 12, 31), documentNumber = DemoData.Paper("地调", SetOn, 4),
        }, "land-survey", cancel);
        await SurchargeAsync(target, cancel);
    }

    private static Task ReachedAsync(
        DemoTarget target, string address, decimal value, bool doubted, string note, DateOnly on, string key, CancellationToken cancel) =>
        target.Planner.PostAsync($"{address}/progress", new
        {
            value, needsConfirmation = doubted, note, effectiveOn = on, documentNumber = DemoData.Paper("统", on, 6),
        }, key, cancel);

    // The first firm in the lowest class pays more for its power since October.
    private static async Task SurchargeAsync(DemoTarget target, CancellationToken cancel)
    {
        var on = new DateOnly(2026, 10, 1);
        var firms = await target.Planner.GetAsync($"/api/yield/measures/power-surcharge/firms?asOf={on:yyyy-MM-dd}&class=D&pageSize=1", cancel);
        foreach (var firm in firms.GetProperty("items").EnumerateArray())
        {
            await target.Planner.PostAsync("/api/yield/measures/power-surcharge/applications", new
            {
                uscc = firm.GetProperty("uscc").GetString(), appliedBy = "县发展和改革局（合成）", to = new DateOnly(2027, 7, 31), effectiveOn = on,
                documentNumber = DemoData.Paper("发改价", on, 9),
            }, "surcharge", cancel);
        }
    }
}
