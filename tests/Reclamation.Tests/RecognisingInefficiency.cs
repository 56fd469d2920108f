using System.Text.Json;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Recognising_inefficiency(ReclamationService service)
{
    private const string Cases = "/api/reclamation/inefficient-cases";

    private static readonly string[] Departments = ["park", "naturalResources", "economy", "tax", "environment", "emergency"];

    private HttpClient Planner => field ??= service.Host.As("planner");

    private Task<JsonElement> Take(Guid id, string step, string on, object? more = null, int status = 200, HttpClient? http = null) =>
        (http ?? service.Park).Post($"{Cases}/{id}/{step}", Given.Step(on, more), status);

    private Task<JsonElement> Of(Guid id, string query = "", HttpClient? http = null) => (http ?? service.Auditor).Read($"{Cases}/{id}{query}");

    private async Task<(Guid Id, Guid Parcel)> Suspected(string firm, string tenant = "demo")
    {
        // Begun, so that nothing about it is idle by law.
        var (parcel, _) = await service.HeldParcel(uscc: firm, name: "落后公司", tenant: tenant);
        await service.Hear(Given.Reached(parcel, LandMilestone.Commenced, "2022-06-01", 3), tenant);
        return ((await service.Park.Post(Cases, Suspicion(parcel))).Id(), parcel);
    }

    private static JsonObject Suspicion(Guid asset, string criterion = "lowTax", decimal? measured = 0.25m, string on = "2024-03-01", string type = "parcel") =>
        Given.Step(on, new { assetType = type, assetId = asset, criterion, measured, evidence = "税务数据" });

    private Task<JsonElement> Say(Guid id, string department, string on = "2024-04-01", bool agrees = true, string? exemption = null, int status = 200) => Take(
        id, "opinion", on, new { department, agrees, exemption, text = "意见" }, status,
        department switch { "naturalResources" => service.Bureau, "economy" => Planner, _ => service.Park });

    private static object Recognition(string by = "2025-04-30", string route = "purchase") =>
        new { category = "improve", measures = new[] { new { route, target = "由园区收储" } }, rectifyBy = by };

    private async Task Reviewed(Guid id)
    {
        await service.Park.Post($"{Cases}/{id}/notice", Given.Served("2024-03-04"), 200);
        await Take(id, "explanation", "2024-03-20", new { statement = "订单减少" });
        foreach (var department in Departments) await Say(id, department);
    }

    private async Task Recognised(Guid id)
    {
        await Reviewed(id);
        await Take(id, "recognition", "2024-04-10", Recognition());
        await Take(id, "publicity", "2024-04-15");
    }

    [Fact]
    public async Task From_the_candidate_to_the_label_and_off_again()
    {
        var (id, _) = await Suspected(Given.NewFirm());
        await Recognised(id);
        await Take(id, "agreement", "2024-05-08", new { targets = "亩均税收达到园区均值", completeBy = "2025-12-31" });
        await Take(id, "check", "2024-10-08", new { result = "onTrack", finding = "设备已到位" });
        Assert.Equal("targets-not-met", (await Take(id, "clearing", "2024-10-09", new { finding = "完成" }, 409)).Rule());
        await Take(id, "check", "2025-04-01", new { result = "met", finding = "达标" });
        Assert.Equal("targets-are-met", (await Take(id, "escalation", "2025-04-02", new { route = "purchase", reason = "x" }, 409)).Rule());
        await Take(id, "clearing", "2025-04-03", new { finding = "完成" });

        var end = await Of(id);
        Assert.Equal(("cleared", "2025-12-31", 0), (end.Text("state"), end.Text("rectifyBy"), end.GetProperty("next").GetArrayLength()));
        Assert.Equal(
            ["notice", "service", "explanation", "opinion", "opinion", "opinion", "opinion", "opinion", "opinion", "recognition", "publicity", "agreement", "check", "check", "clearing"],
            end.GetProperty("steps").EnumerateArray().Select(s => s.Text("step")));
        Assert.Equal("inefficiency-ended", (await Take(id, "check", "2025-05-01", new { result = "met", finding = "再查" }, 409)).Rule());

        // As it was by its own dates.
        Assert.Equal("rectifying", (await Of(id, "?asOf=2024-06-01")).Text("state"));
        Assert.Equal("awaitingExplanation", (await Of(id, "?asOf=2024-03-10")).Text("state"));
    }

    [Fact]
    public async Task Only_what_meets_the_test_of_the_day_is_a_candidate_and_only_once_at_a_time()
    {
        var firm = Given.NewFirm();
        var (parcel, _) = await service.HeldParcel(uscc: firm, name: "公司");
        Assert.Equal("criterion-not-met", (await service.Park.Post(Cases, Suspicion(parcel, measured: 0.34m), 409)).Rule());
        Assert.Equal("criterion-not-met", (await service.Park.Post(Cases, Suspicion(parcel, "productionStopped", 11), 409)).Rule());
        Assert.Equal("criterion-not-met", (await service.Park.Post(Cases, Suspicion(parcel, "lowClass", null), 409)).Rule());
        await service.Park.Post(Cases, Suspicion(parcel, "lowClass", 3), 400);
        await service.Park.Post(Cases, Suspicion(parcel, "lowTax", null), 400);
        Assert.Equal("asset-unknown", (await service.Park.Post(Cases, Suspicion(Guid.NewGuid()), 409)).Rule());
        await service.Bureau.Post(Cases, Suspicion(parcel), 403);

        // Two published years of class D, the register's 60 mu.
        await service.Hear([Given.Classed(firm, 2021, "D", "2022-06-01"), Given.Classed(firm, 2022, "D", "2023-06-01")]);
        var id = (await Planner.Post(Cases, Suspicion(parcel, "lowClass", null))).Id();
        var suspicion = (await Of(id)).GetProperty("suspicion");
        Assert.Equal((2, 2, "years", "ledger"), (
            suspicion.GetProperty("measured").GetInt32(), suspicion.GetProperty("threshold").GetInt32(), suspicion.Text("unit"), suspicion.GetProperty("rule").Text("rule")));
        var again = await service.Park.Post(Cases, Suspicion(parcel, "subScale", null), 409);
        Assert.Equal("inefficiency-under-way", again.Rule());
        Assert.Contains($"{id}", again.Text("detail"), StringComparison.Ordinal);

        var (free, code) = (Guid.CreateVersion7(), Given.Code());
        await service.Hear(Given.Described(free, code));
        Assert.Equal("nobody-to-hear", (await service.Park.Post(Cases, Suspicion(free), 409)).Rule());
    }

    [Fact]
    public async Task No_step_is_taken_early_out_of_order_or_twice()
    {
        var (id, _) = await Suspected(Given.NewFirm());
        Assert.Equal("no-inefficiency-notice", (await Say(id, "park", status: 409)).Rule());
        Assert.Equal("no-inefficiency-notice", (await Take(id, "recognition", "2024-04-10", Recognition(), 409)).Rule());
        await Take(id, "notice", "2024-03-04");
        Assert.Equal("done-before", (await Take(id, "notice", "2024-03-05", status: 409)).Rule());
        Assert.Equal("inefficiency-notice-not-served", (await Take(id, "explanation", "2024-03-20", new { statement = "x" }, 409)).Rule());
        Assert.Contains("缺送达回证", (await Of(id)).GetProperty("warnings")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("dated-before", (await Take(id, "service", "2024-03-03", new { serviceMethod = "direct" }, 409)).Rule());
        await Take(id, "service", "2024-03-06", new { serviceMethod = "direct" });

        // 15 working days from Wednesday 6 March 2024; Thursday the 28th is the first day after.
        var due = (await Of(id)).Deadline("explainBy");
        Assert.Equal("2024-03-27", due.Text("dueOn"));
        Assert.Equal("explanation-time-running", (await Say(id, "park", "2024-03-27", status: 409)).Rule());
        await Say(id, "park", "2024-03-28");

        Assert.Equal("opinions-missing", (await Take(id, "recognition", "2024-04-10", Recognition(), 409)).Rule());
        Assert.Equal("opinion-of-another", (await Take(id, "opinion", "2024-04-01", new { department = "economy", agrees = true, text = "x" }, 403)).Rule());
        Assert.Equal("nobody-objects", (await Take(id, "rejection", "2024-04-01", new { reason = "x" }, 409)).Rule());
        foreach (var department in Departments) await Say(id, department);
        Assert.Equal("rectification-outside-limits", (await Take(id, "recognition", "2024-04-10", Recognition("2024-10-09"), 409)).Rule());
        Assert.Equal("rectification-outside-limits", (await Take(id, "recognition", "2024-04-10", Recognition("2026-04-11"), 409)).Rule());
        Assert.Equal("free-recovery-is-for-idle-land", (await Take(id, "recognition", "2024-04-10", Recognition(route: "freeRecovery"), 409)).Rule());
        Assert.Equal("route-not-open", (await Take(id, "recognition", "2024-04-10", Recognition(route: "sublease"), 409)).Rule());
        Assert.Equal("not-recognised", (await Take(id, "publicity", "2024-04-10", status: 409)).Rule());
        await Take(id, "recognition", "2024-04-10", Recognition("2024-10-10"));
        Assert.Equal("recognition-not-publicised", (await Take(id, "check", "2024-04-11", new { result = "met", finding = "x" }, 409)).Rule());
        await Take(id, "publicity", "2024-04-15");
        Assert.Equal("rectification-outside-limits", (await Take(id, "agreement", "2024-05-08", new { targets = "x", completeBy = "2026-04-11" }, 409)).Rule());
        Assert.Equal("still-time-to-rectify", (await Take(id, "escalation", "2024-10-10", new { route = "purchase", reason = "x" }, 409)).Rule());
        await Take(id, "escalation", "2024-10-11", new { route = "purchase", reason = "未完成" });
        Assert.Equal("escalated", (await Of(id)).Text("state"));
        await service.Bureau.Post($"{Cases}/{id}/check", Given.Step("2024-11-01", new { result = "met", finding = "x" }), 403);
    }

    [Fact]
    public async Task A_department_that_establishes_an_exemption_stops_the_recognition_until_it_speaks_again()
    {
        var (id, _) = await Suspected(Given.NewFirm());
        await Reviewed(id);
        await Take(id, "opinion", "2024-04-02", new { department = "tax", agrees = true, exemption = "rampUp", text = "x" }, 400);
        await Say(id, "naturalResources", "2024-04-02", agrees: false, exemption: "governmentCause");
        Assert.Equal("department-objects", (await Take(id, "recognition", "2024-04-10", Recognition(), 409)).Rule());
        var (other, _) = await Suspected(Given.NewFirm());
        await Reviewed(other);
        await Say(other, "tax", "2024-04-02", agrees: false);
        await Say(other, "tax", "2024-04-03");
        await Take(other, "recognition", "2024-04-10", Recognition());

        await Take(id, "rejection", "2024-04-11", new { reason = "政府原因停产" });
        Assert.Equal("notRecognised", (await Of(id)).Text("state"));
    }

    [Fact]
    public async Task A_refusal_to_rectify_leads_to_exit_at_once_and_a_holder_that_leaves_closes_the_case()
    {
        var (id, parcel) = await Suspected(Given.NewFirm());
        await Recognised(id);
        Assert.Equal("still-held", (await Take(id, "closing", "2024-05-01", new { reason = "x" }, 409)).Rule());
        await Take(id, "check", "2024-05-02", new { result = "refused", finding = "书面拒绝" });
        await Take(id, "escalation", "2024-05-03", new { route = "agreedRecovery", reason = "拒不整改" });
        await service.Hear(Given.Ended(parcel, "2024-08-01", 4, cause: "surrendered"));
        Assert.Contains("closing", (await Of(id)).GetProperty("next").EnumerateArray().Select(n => n.Text("step")));
        await Take(id, "closing", "2024-08-02", new { reason = "已收储" });
        Assert.Equal("noLongerHeld", (await Of(id)).Text("state"));

        var (another, left) = await Suspected(Given.NewFirm());
        await Reviewed(another);
        await service.Hear(Given.Ended(left, "2024-04-05", 4, cause: "surrendered"));
        Assert.Equal("holder-has-left", (await Take(another, "recognition", "2024-04-10", Recognition(), 409)).Rule());
    }

    [Fact]
    public async Task The_label_stands_in_the_ledger_apart_from_idleness_and_its_deadlines_on_the_board()
    {
        var firm = Given.NewFirm();
        var (id, parcel) = await Suspected(firm);
        await Recognised(id);
        await service.TablesAreUpToDate();
        async Task<JsonElement[]> Lines(string day) =>
            [.. (await service.Park.All($"/api/reclamation/ledger?asOf={day}&q={firm}")).Where(l => l.GetProperty("assetId").GetGuid() == parcel)];

        Assert.Empty(await Lines("2024-04-09"));
        var line = Assert.Single(await Lines("2024-06-01"));
        Assert.Equal(("recognisedInefficient", "2024-04-10", "park"), (line.Text("category"), line.Text("since"), line.Text("decider")));
        Assert.Equal((id, "publicised", "2025-04-30"), (
            line.GetProperty("inefficiency").Id(), line.GetProperty("inefficiency").Text("state"), line.GetProperty("inefficiency").Text("rectifyBy")));
        var evidence = await service.Park.Read($"/api/reclamation/ledger/{parcel}?asOf=2024-06-01");
        Assert.Equal(id, evidence.GetProperty("inefficiency").GetGuid());
        Assert.Contains("2024-04-10", evidence.GetProperty("lines")[0].Text("test"), StringComparison.Ordinal);

        var board = (await service.Park.All("/api/reclamation/deadlines?procedure=inefficiency&asOf=2024-06-01"))
            .Where(l => l.GetProperty("caseId").GetGuid() == id).ToDictionary(l => l.GetProperty("deadline").Text("name"), l => l.GetProperty("deadline").Text("dueOn"));
        Assert.Equal(("2024-10-10", "2025-04-30"), (board["checkBy"], board["rectifyBy"]));
        Assert.Equal(0, (await service.Park.All("/api/reclamation/deadlines?procedure=idleLand&asOf=2024-06-01"))
            .Count(l => l.GetProperty("caseId").GetGuid() == id));

        // The comparison of routes knows the label.
        var routes = (await service.Park.Read($"/api/reclamation/assets/{parcel}/routes?asOf=2024-06-01")).GetProperty("routes").EnumerateArray();
        Assert.True(routes.Single(r => r.Text("kind") == "agreedRecovery").GetProperty("open").GetBoolean());
    }

    [Fact]
    public async Task Its_letters_are_numbered_filled_and_coded_like_the_others_and_a_firm_reads_its_own()
    {
        var firm = Given.NewFirm();
        var (id, _) = await Suspected(firm);
        await Recognised(id);
        object Letter(string kind) => new { kind, office = "园区管委会", effectiveOn = "2024-04-16", documentNumber = "发文1" };
        Assert.Equal("letter-has-no-ground", (await service.Park.Post($"{Cases}/{id}/letters", Letter("inefficiencyExit"), 409)).Rule());
        Assert.Equal("letter-has-no-ground", (await service.Park.Post($"{Cases}/{id}/letters", Letter("feeDecision"), 409)).Rule());
        await service.Bureau.Post($"{Cases}/{id}/letters", Letter("inefficiencyNotice"), 403);
        await service.Park.Post($"{Cases}/{id}/letters", Letter("inefficiencyNotice"));
        var issued = await service.Park.Post($"{Cases}/{id}/letters", Letter("inefficiencyRecognition"));
        Assert.Equal(("文〔2024-04-10〕", 2), (issued.Text("number"), issued.GetProperty("place").GetInt32()));

        using var answer = await service.Park.GetAsync($"{Cases}/{id}/letters/2");
        using var word = WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), isEditable: false);
        Assert.Contains("收储：由园区收储", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Contains("2025年4月30日", word.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
        Assert.Equal("文〔2024-04-10〕", (await service.Auditor.Read($"/api/reclamation/letters/verification/{issued.Text("code")}")).Text("number"));

        var (own, other) = (service.Host.As("enterprise", uscc: firm), service.Host.As("enterprise", uscc: Given.NewFirm()));
        Assert.Equal(2, (await own.Read($"{Cases}/{id}/letters")).GetArrayLength());
        Assert.Equal(0, (await Of(id, http: own)).GetProperty("opinions").GetArrayLength());
        await other.Read($"{Cases}/{id}/letters", 404);
        await other.Read($"{Cases}/{id}", 404);
        await own.Read($"{Cases}/{id}/history", 403);
        Assert.Equal("inefficiency_suspected", (await service.Auditor.Read($"{Cases}/{id}/history"))[0].Text("type"));
    }

    [Fact]
    public async Task The_list_knows_who_bears_the_label_and_who_is_on_the_public_list()
    {
        var firm = Given.NewFirm();
        var (id, _) = await Suspected(firm);
        async Task<Guid[]> Listed(string query) =>
            [.. (await service.Auditor.All($"{Cases}?q={firm}&{query}")).Select(i => i.Id())];
        Assert.Equal([id], await Listed("recognised=false"));
        await Reviewed(id);
        await Take(id, "recognition", "2024-04-10", Recognition());
        Assert.Equal([id], await Listed("recognised=true&public=false"));
        await Take(id, "publicity", "2024-04-15");
        Assert.Equal([id], await Listed("public=true&state=publicised"));
        Assert.Empty(await Listed("public=true&asOf=2024-04-14"));
        Assert.Empty((await service.Host.As("enterprise", uscc: Given.NewFirm()).Read($"{Cases}?q={firm}")).Items());
    }

    [Fact]
    public async Task Two_beginnings_at_the_same_moment_meet()
    {
        var (parcel, _) = await service.HeldParcel(uscc: Given.NewFirm(), name: "公司");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => service.Park.PostAsync(Cases, System.Net.Http.Json.JsonContent.Create(Suspicion(parcel)))));
        Assert.Single(answers, a => (int)a.StatusCode == 201);
        Assert.All(answers.Where(a => (int)a.StatusCode != 201), a => Assert.True((int)a.StatusCode is 409 or 412));
    }
}
