using System.Text.Json;

namespace ParkPlatform.Local.Demo;

/// <summary>Idle-land cases, from a notice just served to a plot that has a new holder (合成数据); <see cref="DemoCaseStates"/> has the states that are left.</summary>
internal static class DemoCases
{
    internal sealed record Step(string Name, DateOnly On, Func<DateOnly, string, object> Body);

    public static async Task LoadAsync(DemoTarget target, CancellationToken cancel)
    {
        var late = DemoLand.All.Where(p => p.Holder is not null && p.Milestones.Count < 2 && p.AgreedCommencement < new DateOnly(2026, 1, 1)).OrderBy(p => p.AgreedCommencement).ToArray();
        var (first, second) = (late[0], late[1]); // agreed to start in 2022

        // Recovered, proposed to a waiting project, granted to it.
        var ended = await RecoverAsync(target, first, new(2024, 7, 1), 1, cancel);
        var parcel = await FreedAsync(target, first, cancel);
        await target.Bureau.UntilAsync($"/api/reclamation/cases/{ended}", seen => seen.GetProperty("state").GetString() is "recovered" or "closed", cancel);
        await target.Bureau.PostAsync($"/api/reclamation/cases/{ended}/execution/deregistration", new
        {
            announced = false, effectiveOn = new DateOnly(2024, 10, 10), documentNumber = DemoData.Paper("注销", new(2024, 10, 10), 1),
        }, "case-1-deregistration", cancel);
        await target.Bureau.PostAsync($"/api/reclamation/cases/{ended}/closing", new
        {
            reason = "土地已收回并注销登记（合成数据）", effectiveOn = new DateOnly(2024, 10, 25), documentNumber = DemoData.Paper("结案", new(2024, 10, 25), 1),
        }, "case-1-closing", cancel);
        var waiting = DemoFirms.Newcomers[^1];
        await target.Park.PostAsync("/api/reclamation/reallocations", Proposal(parcel, waiting, new(2025, 2, 10), 1), "reallocation-1", cancel);
        await target.Bureau.PostAsync($"/api/land/parcels/{parcel}/grant", new
        {
            holder = new { uscc = waiting.Uscc, name = waiting.Name },
            method = "listing",
            contractNumber = "合成510799-2025-C-0201",
            contractDate = new DateOnly(2025, 4, 15),
            termYears = 30,
            priceYuan = first.PriceYuan,
            agreedDelivery = new DateOnly(2025, 5, 15),
            agreedCommencement = new DateOnly(2025, 8, 15),
            agreedCompletion = new DateOnly(2027, 8, 15),
            effectiveOn = new DateOnly(2025, 4, 15),
            documentNumber = DemoData.Paper("让", new(2025, 4, 15), 201),
        }, "regrant-1", cancel);
        foreach (var (step, on) in new[] { ("deliver", new DateOnly(2025, 5, 12)), ("commence", new DateOnly(2025, 8, 4)) })
            await target.Park.PostAsync($"/api/land/parcels/{parcel}/{step}", new { effectiveOn = on, documentNumber = DemoData.Paper("履", on, 201) }, $"regrant-1-{step}", cancel);

        // Recovered, proposed and kept for the project, not yet granted.
        await RecoverAsync(target, second, new(2025, 2, 10), 2, cancel);
        parcel = await FreedAsync(target, second, cancel);
        var proposed = await target.Park.PostAsync("/api/reclamation/reallocations", Proposal(parcel, DemoFirms.Newcomers[^2], new(2026, 9, 10), 2), "reallocation-2", cancel);
        await target.Park.PostAsync($"/api/reclamation/reallocations/{proposed.GetProperty("id").GetString()}/reservation", new
        {
            expiresOn = new DateOnly(2027, 2, 28), effectiveOn = new DateOnly(2026, 9, 15), documentNumber = DemoData.Paper("园招", new(2026, 9, 15), 3),
        }, "reservation-2", cancel);

        // A fee decided, a case with a cause of the government's, a notice just served, a clue.
        var year = late.Where(p => p.AgreedCommencement > new DateOnly(2024, 11, 30)).ToArray();
        var charged = await CaseAsync(
            target, year[0], new(2026, 6, 8), 3, cancel, Notice(new(2026, 6, 15)), Reply(new(2026, 7, 8)), Determination(new(2026, 7, 28), "holder"), Publicity(new(2026, 7, 30)),
            Filing(new(2026, 7, 31)), Hearing(new(2026, 8, 5)), Decision("fee-decision", new(2026, 9, 21)));
        await CaseAsync(target, late[2], new(2026, 5, 11), 4, cancel, Notice(new(2026, 5, 18)), Reply(new(2026, 6, 10)), Determination(new(2026, 7, 6), "government"), Publicity(new(2026, 7, 8)),
            Filing(new(2026, 7, 9)));
        await CaseAsync(target, late[3], new(2026, 10, 26), 5, cancel, Notice(new(2026, 11, 5)));
        await CaseAsync(target, year[1], new(2026, 11, 16), 6, cancel);

        await DemoCaseStates.LoadAsync(target, [late[4], late[5], .. year[2..5]], cancel);

        // The letters of the fee, and projects that wait for floors, matched with what is free.
        foreach (var kind in new[] { "feeDecision", "serviceReceipt" })
        {
            await target.Bureau.PostAsync($"/api/reclamation/cases/{charged}/letters", new
            {
                kind, office = "绿溪县自然资源局（合成）", effectiveOn = new DateOnly(2026, 9, 22), documentNumber = DemoData.Paper("发文", new(2026, 9, 22), 3),
            }, $"letter-3-{kind}", cancel);
        }
        await target.Bureau.PostAsync($"/api/reclamation/cases/{charged}/letters/1/correction", new
        {
            office = "绿溪县自然资源局（合成）", reason = "批准文号录入错误（合成数据）",
            corrections = new[] { new { name = "approvalDocumentNumber", value = DemoData.Paper("府批", new(2026, 9, 21), 19) } }, effectiveOn = new DateOnly(2026, 9, 23),
            documentNumber = DemoData.Paper("闲更", new(2026, 9, 23), 3),
        }, "letter-3-correction", cancel);
        await target.Bureau.PostAsync($"/api/reclamation/cases/{charged}/execution/fee-push",
            new { effectiveOn = new DateOnly(2026, 9, 23), documentNumber = DemoData.Paper("推送", new(2026, 9, 23), 3) }, "case-3-fee-push", cancel);
        await SupposeAsync(target, late[3], cancel);
        await MatchAsync(target, cancel);
        await DemoInefficiency.LoadAsync(target, cancel);
    }

    private static async Task MatchAsync(DemoTarget target, CancellationToken cancel)
    {
        var on = new DateOnly(2026, 11, 10);
        foreach (var (firm, n) in DemoFirms.Newcomers.Take(3).Select((firm, n) => (firm, n)))
        {
            await target.Park.PostAsync("/api/reclamation/projects", new
            {
                name = $"{firm.Name[..6]}{firm.Industry.Name}项目（合成）",
                firm = new { uscc = firm.Uscc, name = firm.Name },
                needs = new
                {
                    assetType = "unit", areaMinSquareMetres = 400m, areaMaxSquareMetres = 2400m + 400m * n, readyBy = new DateOnly(2027, 6, 30),
                    fireClass = firm.Industry.FireClass, clearHeightMetres = 4.5m + n, floorLoadKilonewtonsPerSquareMetre = 5m,
                },
                promises = new { taxTenThousandYuanPerMu = 18m + 4 * n, investmentTenThousandYuanPerMu = 260m + 60 * n, jobsPerMu = 5m },
                effectiveOn = on,
                documentNumber = DemoData.Paper("园招", on, 31 + n),
            }, $"project-{n}", cancel);
        }
        var run = await target.Park.PostAsync("/api/reclamation/matchings",
            new { effectiveOn = on.AddDays(8), documentNumber = DemoData.Paper("招会", on.AddDays(8), 7) }, "matching-1", cancel);

        // The first pair of it becomes a proposal.
        var matching = $"/api/reclamation/matchings/{run.GetProperty("id").GetString()}";
        var pairs = (await target.Park.GetAsync(matching, cancel)).GetProperty("matching").GetProperty("pairs");
        if (pairs.GetArrayLength() == 0) return;
        await target.Park.PostAsync($"{matching}/proposals", new
        {
            projectId = pairs[0].GetProperty("projectId").GetString(), assetId = pairs[0].GetProperty("assetId").GetString(),
            reasons = new[] { "经招商联席会议同意（合成数据）" }, effectiveOn = on.AddDays(9), documentNumber = DemoData.Paper("招会", on.AddDays(9), 8),
        }, "matching-1-proposal", cancel);
    }

    // A sandbox: what it would come to if the parcel of a case were bought back.
    private static async Task SupposeAsync(DemoTarget target, DemoParcel parcel, CancellationToken cancel)
    {
        var on = new DateOnly(2026, 11, 25);
        var sandbox = await target.Park.PostAsync("/api/reclamation/sandboxes", new { name = "青东坝收储推演（合成）", from = on, to = on.AddYears(2) }, "sandbox-1", cancel);
        await target.Park.PostAsync($"/api/reclamation/sandboxes/{sandbox.GetProperty("id").GetString()}/moves",
            new { kind = "recover", assetId = await IdAsync(target, parcel, cancel), route = "purchase", on = on.AddDays(20) }, "sandbox-1-move-1", cancel);
    }

    private static Task<string> RecoverAsync(DemoTarget target, DemoParcel parcel, DateOnly opened, int number, CancellationToken cancel) => CaseAsync(target, parcel, opened, number, cancel,
        Notice(opened.AddDays(7)), Determination(opened.AddDays(50), "holder"), Publicity(opened.AddDays(52)), Filing(opened.AddDays(53)), Hearing(opened.AddDays(56)),
        Decision("recovery-decision", opened.AddDays(85)));

    internal static async Task<string> CaseAsync(DemoTarget target, DemoParcel parcel, DateOnly opened, int number, CancellationToken cancel, params Step[] steps)
    {
        var asset = await IdAsync(target, parcel, cancel);
        await target.Park.UntilAsync($"/api/reclamation/candidates?asOf={opened:O}&signal=notStarted&q={parcel.Code}", found => found.GetProperty("total").GetInt64() > 0, cancel);
        var begun = await target.Park.PostAsync("/api/reclamation/cases",
            new { assetType = "parcel", assetId = asset, source = "contractTimer", effectiveOn = opened, documentNumber = DemoData.Paper("线索", opened, number) }, $"case-{number}", cancel);
        var id = begun.GetProperty("id").GetString()!;
        foreach (var step in steps) await TakeAsync(target, id, number, step, cancel);
        return id;
    }

    internal static Task TakeAsync(DemoTarget target, string id, int number, Step step, CancellationToken cancel) => target.Bureau.PostAsync(
        $"/api/reclamation/cases/{id}/{step.Name}", step.Body(step.On, DemoData.Paper(PaperOf(step.Name), step.On, number)), $"case-{number}-{step.Name}", cancel);

    internal static async Task<string> IdAsync(DemoTarget target, DemoParcel parcel, CancellationToken cancel) =>
        (await target.Park.GetAsync($"/api/land/parcels/{parcel.Code}", cancel)).GetProperty("id").GetString()!;

    private static async Task<string> FreedAsync(DemoTarget target, DemoParcel parcel, CancellationToken cancel) => (await target.Park.UntilAsync(
        $"/api/land/parcels/{parcel.Code}", seen => seen.GetProperty("holder").ValueKind == JsonValueKind.Null, cancel)).GetProperty("id").GetString()!;

    private static object Proposal(string parcel, DemoFirm firm, DateOnly on, int number) => new
    {
        assetType = "parcel",
        assetId = parcel,
        project = new { name = $"{firm.Name[..6]}{firm.Industry.Name}项目（合成）", firm = new { uscc = firm.Uscc, name = firm.Name } },
        reasons = new[] { "符合园区产业目录", "用地面积与项目需求相符", "承诺亩均税收高于园区均值（合成数据）" },
        alternatives = Array.Empty<object>(),
        effectiveOn = on,
        documentNumber = DemoData.Paper("园招", on, number),
    };

    private static string PaperOf(string step) => step switch
    {
        "investigation-notice" => "闲调",
        "reply" => "复",
        "determination" => "闲认",
        "publicity" => "公示",
        "monitoring-filing" => "备案",
        "hearing-notice" => "听告",
        "hearing-request" or "hearing" => "听证",
        "scheme" => "处方",
        "withdrawal" => "闲撤",
        "fee-decision" => "闲费",
        _ => "闲收",
    };

    internal static Step Notice(DateOnly on) => new("investigation-notice", on, Served);

    internal static Step Reply(DateOnly on) => new("reply", on, (day, paper) => new { statement = "资金安排调整，尚未动工（合成数据）", claimedCause = "holder", effectiveOn = day, documentNumber = paper });

    internal static Step Determination(DateOnly on, string cause) => new("determination", on, (day, paper) => new
    {
        limb = "notStarted", cause, facts = "现场踏勘未见施工，满一年未动工（合成数据）", effectiveOn = day, documentNumber = paper,
    });

    internal static Step Publicity(DateOnly on) => new("publicity", on, Plain);

    internal static Step Filing(DateOnly on) => new("monitoring-filing", on, Plain);

    internal static Step Hearing(DateOnly on) => new("hearing-notice", on, Served);

    private static Step Decision(string name, DateOnly on) => new(name, on, (day, paper) => new
    {
        approvedBy = "绿溪县人民政府（合成）", approvalDocumentNumber = DemoData.Paper("府批", day, 9), servedOn = day, serviceMethod = "direct", effectiveOn = day, documentNumber = paper,
    });

    private static object Served(DateOnly on, string paper) => new { servedOn = on, serviceMethod = "direct", effectiveOn = on, documentNumber = paper };

    internal static object Plain(DateOnly on, string paper) => new { effectiveOn = on, documentNumber = paper };
}
