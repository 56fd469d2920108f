namespace ParkPlatform.Local.Demo;

/// <summary>Procedures about inefficient land, one in each state from the candidate to the label taken off (合成数据).</summary>
internal static class DemoInefficiency
{
    private static readonly (string Name, Func<DemoTarget, DemoClient> Office)[] Departments =
    [
        ("park", t => t.Park), ("naturalResources", t => t.Bureau), ("economy", t => t.Planner), ("tax", t => t.Park), ("environment", t => t.Park), ("emergency", t => t.Park),
    ];

    public static async Task LoadAsync(DemoTarget target, CancellationToken cancel)
    {
        // Small firms that have land and are in production.
        var land = DemoLand.All.Where(p => p.Holder is { AboveScale: false } holder && holder != DemoFirms.Landlord && p.Milestones.Count == 4).Take(7).ToArray();

        await BeginAsync(target, land[0], 1, new(2026, 11, 12), cancel);

        // The first notice was taken back, so its letter says so; the time to explain runs from the second one.
        var told = await BeginAsync(target, land[1], 2, new(2026, 10, 29), cancel);
        await told.NoticeAsync(new(2026, 10, 30));
        await told.LetterAsync("inefficiencyNotice", new(2026, 10, 30));
        await told.StepAsync("withdrawal", new(2026, 11, 2), new { paper = "inefficiencyNotice", reason = "告知书所附税务数据年度有误（合成数据）" }, "低效撤");
        await told.LetterAsync("withdrawalNotice", new(2026, 11, 2));
        await told.NoticeAsync(new(2026, 11, 3), "低效重告");

        var reviewed = await BeginAsync(target, land[2], 3, new(2026, 9, 7), cancel);
        await reviewed.NoticeAsync(new(2026, 9, 9));
        await reviewed.ExplainAsync(new(2026, 9, 21));
        await reviewed.ReviewAsync(new(2026, 10, 20), departments: 3);

        var rectifying = await RecognisedAsync(target, land[3], 4, new(2025, 9, 1), cancel);
        await rectifying.StepAsync("agreement", new(2025, 12, 22), new { targets = "两年内完成技改，亩均税收达到园区均值（合成数据）", completeBy = new DateOnly(2027, 6, 30) });
        await rectifying.StepAsync("check", new(2026, 5, 6), new { result = "onTrack", finding = "新生产线已安装（合成数据）" });
        await rectifying.LetterAsync("inefficiencyRecognition", new(2025, 11, 26));

        var cleared = await RecognisedAsync(target, land[4], 5, new(2024, 9, 2), cancel);
        await cleared.StepAsync("check", new(2025, 5, 20), new { result = "onTrack", finding = "厂房加层已开工（合成数据）" });
        await cleared.StepAsync("check", new(2025, 11, 18), new { result = "met", finding = "亩均税收达到整改目标（合成数据）" });
        await cleared.StepAsync("clearing", new(2025, 11, 25), new { finding = "整改目标已完成（合成数据）" });

        var escalated = await RecognisedAsync(target, land[5], 6, new(2025, 1, 6), cancel);
        await escalated.StepAsync("check", new(2025, 9, 4), new { result = "refused", finding = "企业书面表示不再投入（合成数据）" });
        await escalated.StepAsync("escalation", new(2025, 9, 10), new { route = "purchase", reason = "拒不整改，转为协议收储（合成数据）" });

        var spared = await BeginAsync(target, land[6], 7, new(2026, 3, 2), cancel);
        await spared.NoticeAsync(new(2026, 3, 4));
        await spared.ExplainAsync(new(2026, 3, 18), "governmentCause");
        await spared.ReviewAsync(new(2026, 4, 8), objecting: "naturalResources");
        await spared.StepAsync("rejection", new(2026, 4, 15), new { reason = "道路改造期间无法进出货物，属政府原因（合成数据）" });
    }

    private static async Task<Procedure> RecognisedAsync(DemoTarget target, DemoParcel parcel, int number, DateOnly on, CancellationToken cancel)
    {
        var procedure = await BeginAsync(target, parcel, number, on, cancel);
        await procedure.NoticeAsync(on.AddDays(3));
        await procedure.ExplainAsync(on.AddDays(17));
        await procedure.ReviewAsync(on.AddDays(60));
        await procedure.StepAsync("recognition", on.AddDays(84), new
        {
            category = "improve", measures = new[] { new { route = "upgrade", target = "完成技改，亩均税收达到园区均值（合成数据）" } }, rectifyBy = on.AddDays(84).AddMonths(18),
        });
        await procedure.StepAsync("publicity", on.AddDays(86));
        return procedure;
    }

    private static async Task<Procedure> BeginAsync(DemoTarget target, DemoParcel parcel, int number, DateOnly on, CancellationToken cancel)
    {
        var asset = (await target.Park.GetAsync($"/api/land/parcels/{parcel.Code}", cancel)).GetProperty("id").GetString();
        var begun = await target.Park.PostAsync("/api/reclamation/inefficient-cases", new
        {
            assetType = "parcel", assetId = asset, criterion = "lowTax", measured = Dice.Between(0.08m, 0.30m, "lowTax", number),
            evidence = "近两年入库税款与园区均值比较（合成数据）", effectiveOn = on, documentNumber = DemoData.Paper("低效线索", on, number),
        }, $"inefficient-{number}", cancel);
        return new(target, begun.GetProperty("id").GetString()!, number, cancel);
    }

    private sealed record Procedure(DemoTarget Target, string Id, int Number, CancellationToken Cancel)
    {
        private const string Usual = "低效";

        public Task NoticeAsync(DateOnly on, string paper = Usual) => StepAsync("notice", on, new { servedOn = on, serviceMethod = "direct" }, paper);

        public Task ExplainAsync(DateOnly on, string? exemption = null) =>
            StepAsync("explanation", on, new { statement = "订单减少，正在寻找合作方（合成数据）", claimedExemption = exemption });

        public async Task ReviewAsync(DateOnly on, int departments = 6, string? objecting = null)
        {
            foreach (var (name, office) in Departments.Take(departments))
            {
                var objects = name == objecting;
                await SendAsync(office(Target), "opinion", on, new
                {
                    department = name, agrees = !objects, exemption = objects ? "governmentCause" : null, text = objects ? "属政府原因（合成数据）" : "同意（合成数据）",
                }, name);
            }
        }

        public Task LetterAsync(string kind, DateOnly on) => SendAsync(Target.Park, "letters", on, new { kind, office = "绿溪县工业园区管理委员会（合成）" }, kind);

        public Task StepAsync(string step, DateOnly on, object? more = null, string paper = Usual) => SendAsync(Target.Park, step, on, more ?? new { }, $"{on:yyyyMMdd}", paper);

        private async Task SendAsync(DemoClient office, string step, DateOnly on, object more, string which, string paper = Usual)
        {
            var body = System.Text.Json.JsonSerializer.SerializeToNode(more)!.AsObject();
            body["effectiveOn"] = on.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
            body["documentNumber"] = DemoData.Paper(paper, on, Number);
            await office.PostAsync($"/api/reclamation/inefficient-cases/{Id}/{step}", body, $"inefficient-{Number}-{step}-{which}", Cancel);
        }
    }
}
