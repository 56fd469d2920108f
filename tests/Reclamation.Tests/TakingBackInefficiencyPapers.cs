using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Inefficiency;
using ParkPlatform.Reclamation.Routes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>A paper about an inefficient asset that was taken back: the procedure stands where it stood before, and its letters say so wherever they are seen.</summary>
public class Taking_back_inefficiency_papers(ReclamationService service)
{
    private const string Cases = "/api/reclamation/inefficient-cases", Withdrawn = "低效撤〔2024〕1号";

    private HttpClient Planner => field ??= service.Host.As("planner");

    private Task<JsonElement> Take(Guid id, string step, string on, object? more = null, int status = 200, HttpClient? http = null) =>
        (http ?? service.Park).Post($"{Cases}/{id}/{step}", Given.Step(on, more), status);

    private Task<JsonElement> Of(Guid id, string query = "") => service.Auditor.Read($"{Cases}/{id}{query}");

    private async Task<(Guid Id, Guid Parcel, string Firm)> Suspected()
    {
        var firm = Given.NewFirm();
        var (parcel, _) = await service.HeldParcel(uscc: firm, name: "落后公司");
        await service.Hear(Given.Reached(parcel, LandMilestone.Commenced, "2022-06-01", 3));
        var suspicion = new { assetType = "parcel", assetId = parcel, criterion = "lowTax", measured = 0.25m, evidence = "税务数据" };
        return ((await service.Park.Post(Cases, Given.Step("2024-03-01", suspicion))).Id(), parcel, firm);
    }

    private async Task<(Guid Id, Guid Parcel, string Firm)> Recognised()
    {
        var begun = await Suspected();
        await service.Park.Post($"{Cases}/{begun.Id}/notice", Given.Served("2024-03-04"), 200);
        await Take(begun.Id, "explanation", "2024-03-20", new { statement = "订单减少" });
        await Reviewed(begun.Id, "2024-04-01");
        await Recognise(begun.Id, "2024-04-10");
        await Take(begun.Id, "publicity", "2024-04-15");
        return begun;
    }

    private async Task Reviewed(Guid id, string on)
    {
        foreach (var (department, office) in new[]
        {
            ("park", service.Park), ("naturalResources", service.Bureau), ("economy", Planner), ("tax", service.Park), ("environment", service.Park), ("emergency", service.Park),
        })
            await Take(id, "opinion", on, new { department, agrees = true, text = "意见" }, http: office);
    }

    private Task Recognise(Guid id, string on, string by = "2025-04-30") =>
        Take(id, "recognition", on, new { category = "improve", measures = new[] { new { route = "purchase", target = "由园区收储" } }, rectifyBy = by });

    private async Task<(Guid Id, Guid Parcel, string Firm)> Escalated()
    {
        var recognised = await Recognised();
        await Take(recognised.Id, "agreement", "2024-05-08", new { targets = "亩均税收达到园区均值", completeBy = "2025-12-31" });
        await Take(recognised.Id, "check", "2024-05-20", new { result = "refused", finding = "书面拒绝" });
        await Take(recognised.Id, "escalation", "2024-05-21", new { route = "agreedRecovery", reason = "拒不整改" });
        return recognised;
    }

    private Task<JsonElement> TakeBack(Guid id, string paper, string on, int status = 200, HttpClient? http = null) => (http ?? service.Park).Post(
        $"{Cases}/{id}/withdrawal", new { paper, reason = "核算口径有误", effectiveOn = on, documentNumber = Withdrawn }, status);

    private Task<JsonElement> Issue(Guid id, string kind, string on, string? reason = null, int status = 201) => service.Park.Post(
        $"{Cases}/{id}/letters", new { kind, office = "园区管委会", reason, effectiveOn = on, documentNumber = "发文1" }, status);

    private async Task<JsonElement> Letter(Guid id, int place) => (await service.Auditor.Read($"{Cases}/{id}/letters"))[place - 1];

    private static (string, string, string, string, string)[] Marks(JsonElement letter) =>
        [.. letter.GetProperty("marks").EnumerateArray().Select(m => (m.Text("standing"), m.Text("title"), m.Text("on"), m.Text("documentNumber"), m.Text("reason")))];

    private async Task<(string Word, string Pdf)> Files(Guid id, int place)
    {
        using var docx = await service.Park.GetAsync($"{Cases}/{id}/letters/{place}");
        using var word = WordprocessingDocument.Open(new MemoryStream(await docx.Content.ReadAsByteArrayAsync()), isEditable: false);
        using var pdf = await service.Park.GetAsync($"{Cases}/{id}/letters/{place}?format=pdf");
        return (word.MainDocumentPart!.Document!.InnerText, string.Concat(PdfText.LinesOf(await pdf.Content.ReadAsByteArrayAsync())));
    }

    [Fact]
    public async Task A_recognition_that_is_taken_back_marks_its_letters_in_the_list_at_verification_and_on_both_files()
    {
        var (id, _, firm) = await Recognised();
        var code = (await Issue(id, "inefficiencyRecognition", "2024-04-16")).Text("code");
        await Issue(id, "inefficiencyNotice", "2024-04-16");
        Assert.Empty(Marks(await Letter(id, 1)));
        await TakeBack(id, "inefficiencyRecognition", "2024-05-06");

        var mark = ("withdrawn", "已撤回", "2024-05-06", Withdrawn, "核算口径有误");
        Assert.Equal([mark], Marks(await Letter(id, 1)));
        Assert.Empty(Marks(await Letter(id, 2))); // the notice stands
        Assert.Equal([mark], Marks((await service.Host.As("enterprise", uscc: firm).Read($"{Cases}/{id}/letters"))[0]));
        Assert.Equal([mark], Marks(await service.Host.As("enterprise", uscc: Given.OtherFirm).Read($"/api/reclamation/letters/verification/{code}")));
        var (word, pdf) = await Files(id, 1);
        foreach (var file in new[] { word, pdf }) Assert.StartsWith($"【已撤回】2024年5月6日，{Withdrawn}：核算口径有误低效资产认定书", file, StringComparison.Ordinal);

        // The decision to take it back is a letter too; what it says is not what a later exit says.
        await Issue(id, "withdrawalNotice", "2024-05-06");
        Assert.Contains("我机关作出的《低效资产认定书》（文〔2024-04-10〕），经核查确有不当，现予撤回。撤回理由：核算口径有误。", (await Files(id, 3)).Word, StringComparison.Ordinal);
        Assert.Equal("letter-not-in-force", (await service.Park.Post(
            $"{Cases}/{id}/letters/1/correction",
            new { office = "园区管委会", reason = "错字", corrections = new[] { new { name = "area", value = "1平方米" } }, effectiveOn = "2024-05-07", documentNumber = "更1" }, 409)).Rule());
    }

    [Fact]
    public async Task With_the_recognition_the_label_leaves_the_ledger_the_list_the_board_and_the_routes_and_it_can_be_recognised_anew()
    {
        var (id, parcel, firm) = await Recognised();
        await TakeBack(id, "inefficiencyRecognition", "2024-05-06");
        var seen = await Of(id);
        Assert.Equal(("underReview", JsonValueKind.Null, JsonValueKind.Null), (
            seen.Text("state"), seen.GetProperty("recognition").ValueKind, seen.GetProperty("publicisedOn").ValueKind));
        Assert.Equal(("withdrawal", "撤回文书 · 低效资产认定书"), (
            seen.GetProperty("steps").EnumerateArray().Last().Text("step"), seen.GetProperty("steps").EnumerateArray().Last().Text("title")));
        Assert.Equal("publicised", (await Of(id, "?asOf=2024-05-05")).Text("state")); // as it was then
        Assert.DoesNotContain("withdrawal", seen.GetProperty("next").EnumerateArray().Select(n => n.Text("step")));
        Assert.Contains("recognition", seen.GetProperty("next").EnumerateArray().Select(n => n.Text("step")));

        await service.TablesAreUpToDate();
        async Task<int> Labelled(string day) => (await service.Park.All($"/api/reclamation/ledger?asOf={day}&q={firm}"))
            .Count(l => l.GetProperty("assetId").GetGuid() == parcel && l.Text("category") == "recognisedInefficient");
        async Task<string[]> Board(string day) => [.. (await service.Park.All($"/api/reclamation/deadlines?procedure=inefficiency&asOf={day}"))
            .Where(l => l.GetProperty("caseId").GetGuid() == id).Select(l => l.GetProperty("deadline").Text("name")).Order()];
        Assert.Equal((1, 0), (await Labelled("2024-05-05"), await Labelled("2024-05-06")));
        Assert.Equal(["checkBy", "rectifyBy"], await Board("2024-05-05"));
        Assert.Empty(await Board("2024-05-06"));
        Assert.Empty((await service.Auditor.Read($"{Cases}?public=true&asOf=2024-05-06&q={firm}")).Items());
        bool Open(JsonElement routes) => routes.GetProperty("routes").EnumerateArray().Single(r => r.Text("kind") == "agreedRecovery").GetProperty("open").GetBoolean();
        Assert.True(Open(await service.Park.Read($"/api/reclamation/assets/{parcel}/routes?asOf=2024-05-05")));
        Assert.False(Open(await service.Park.Read($"/api/reclamation/assets/{parcel}/routes?asOf=2024-05-06")));

        Assert.Equal("letter-has-no-ground", (await Issue(id, "inefficiencyRecognition", "2024-05-07", status: 409)).Rule());
        Assert.Equal("not-recognised", (await Take(id, "check", "2024-05-07", new { result = "met", finding = "达标" }, 409)).Rule());
        await Recognise(id, "2024-05-10", "2025-06-30");
        await Issue(id, "inefficiencyRecognition", "2024-05-10");
        var letter = await Letter(id, 1);
        Assert.Equal(("文〔2024-05-10〕", 0), (letter.Text("number"), letter.GetProperty("marks").GetArrayLength()));
        Assert.Contains("2025年6月30日", letter.ToString(), StringComparison.Ordinal);
        Assert.Equal("inefficiency_paper_withdrawn", (await service.Auditor.Read($"{Cases}/{id}/history")).EnumerateArray().ToArray()[^2].Text("type"));
    }

    [Fact]
    public async Task Papers_of_the_procedure_are_taken_back_from_the_last_one_on()
    {
        var (id, _, _) = await Escalated();
        foreach (var paper in new[] { "inefficiencyNotice", "inefficiencyRecognition", "rectificationAgreement" })
            Assert.Equal("later-paper-rests-on-it", (await TakeBack(id, paper, "2024-06-03", 409)).Rule());
        Assert.Equal("dated-before", (await TakeBack(id, "inefficiencyExit", "2024-05-20", 409)).Rule());
        foreach (var (paper, state) in new[]
        {
            ("inefficiencyExit", "rectifying"), ("rectificationAgreement", "publicised"), ("inefficiencyRecognition", "underReview"), ("inefficiencyNotice", "suspected"),
        })
        {
            await TakeBack(id, paper, "2024-06-03");
            Assert.Equal(state, (await Of(id)).Text("state"));
            Assert.Equal("nothing-to-withdraw", (await TakeBack(id, paper, "2024-06-03", 409)).Rule());
        }
        Assert.Empty((await Of(id)).GetProperty("deadlines").EnumerateArray());

        // And all over again: the holder is told anew, explains anew, and the departments speak anew.
        await service.Park.Post($"{Cases}/{id}/notice", Given.Served("2024-06-04"), 200);
        Assert.Equal("2024-06-25", (await Of(id)).Deadline("explainBy").Text("dueOn"));
        Assert.Equal("explanation-time-running", (await Take(id, "opinion", "2024-06-05", new { department = "park", agrees = true, text = "意见" }, 409)).Rule());
        await Take(id, "explanation", "2024-06-06", new { statement = "订单减少" });
        await Reviewed(id, "2024-06-07");
        await Recognise(id, "2024-06-11");
    }

    [Fact]
    public async Task An_agreement_that_is_taken_back_leaves_the_day_of_the_recognition_and_forgets_what_was_checked_against_it()
    {
        var (id, _, _) = await Recognised();
        await Take(id, "check", "2024-05-06", new { result = "behind", finding = "尚未启动" });
        await Take(id, "agreement", "2024-05-08", new { targets = "完成技改", completeBy = "2025-12-31" });
        await Take(id, "check", "2024-10-08", new { result = "met", finding = "协议目标已完成" });
        await TakeBack(id, "rectificationAgreement", "2024-10-10");

        var seen = await Of(id);
        Assert.Equal(("publicised", "2025-04-30", "尚未启动"), (seen.Text("state"), seen.Text("rectifyBy"), Assert.Single(seen.GetProperty("checks").EnumerateArray()).Text("finding")));
        Assert.Equal(("2025-04-30", "2024-11-06"), (seen.Deadline("rectifyBy").Text("dueOn"), seen.Deadline("checkBy").Text("dueOn")));
        Assert.Equal("targets-not-met", (await Take(id, "clearing", "2024-10-11", new { finding = "完成" }, 409)).Rule());
        await Issue(id, "inefficiencyRecognition", "2024-10-11");
        Assert.Contains("2025年4月30日", (await Files(id, 1)).Word, StringComparison.Ordinal);
        await Take(id, "agreement", "2024-10-14", new { targets = "完成技改和验收", completeBy = "2025-10-31" });
        Assert.Equal("2025-10-31", (await Of(id)).Text("rectifyBy"));
    }

    [Fact]
    public async Task An_exit_is_taken_back_only_while_the_holder_has_the_asset_and_an_ended_procedure_not_at_all()
    {
        var (left, parcel, _) = await Escalated();
        await service.Hear(Given.Ended(parcel, "2024-08-01", 4, cause: "surrendered"));
        Assert.Equal("holder-has-left", (await TakeBack(left, "inefficiencyExit", "2024-08-02", 409)).Rule());
        await Take(left, "closing", "2024-08-05", new { reason = "已收储" });
        Assert.Equal("inefficiency-ended", (await TakeBack(left, "inefficiencyExit", "2024-08-06", 409)).Rule());

        // Taken back in time, the holder goes on; what was checked in the meantime remains.
        var (id, _, _) = await Escalated();
        await Issue(id, "inefficiencyExit", "2024-05-22");
        await Take(id, "check", "2024-06-20", new { result = "met", finding = "亩均税收已达标" });
        await TakeBack(id, "inefficiencyExit", "2024-06-21");
        Assert.Equal(("withdrawn", "核算口径有误"), (Marks(await Letter(id, 1))[0].Item1, Marks(await Letter(id, 1))[0].Item5));
        await Take(id, "clearing", "2024-06-24", new { finding = "完成" });
    }

    [Fact]
    public async Task Only_the_park_takes_back_and_only_with_a_reason_and_a_paper()
    {
        var (id, _, _) = await Recognised();
        foreach (var stranger in new[] { service.Bureau, service.Auditor, Planner }) await TakeBack(id, "inefficiencyRecognition", "2024-05-06", 403, stranger);
        foreach (var body in new object[]
        {
            new { paper = "inefficiencyRecognition", reason = "", effectiveOn = "2024-05-06", documentNumber = Withdrawn },
            new { paper = "inefficiencyRecognition", reason = "误", effectiveOn = "2024-05-06", documentNumber = "" },
            new { paper = "determination", reason = "误", effectiveOn = "2024-05-06", documentNumber = Withdrawn },
        })
            await service.Park.Post($"{Cases}/{id}/withdrawal", body, 400);
        Assert.Equal("not-yet", (await TakeBack(id, "inefficiencyRecognition", "2090-01-01", 409)).Rule());
        await service.Host.As("park", "another").Post(
            $"{Cases}/{id}/withdrawal", new { paper = "inefficiencyRecognition", reason = "误", effectiveOn = "2024-05-06", documentNumber = Withdrawn }, 404);
        Assert.Equal("publicised", (await Of(id)).Text("state"));
    }

    [Fact]
    public void Whatever_paper_of_the_procedure_is_taken_back_it_stands_where_it_stood_before_it()
    {
        var (day, paper, rule) = (Given.Day("2024-07-01"), "文1", new RuleReference("inefficiency", 1, "示例县", Given.Day("2024-01-01"), "规1", false));
        (InefficiencyPaper Paper, IFact[] Facts)[] file =
        [
            (InefficiencyPaper.InefficiencyNotice, [
                new InefficiencyNoticeIssued(day, paper), new InefficiencyNoticeServed(ServiceMethod.Direct, day, paper), new InefficiencyExplained("订单减少", null, day, paper),
                .. Enum.GetValues<Department>().Select(d => new InefficiencyOpinionGiven(d, true, null, "意见", day, paper))]),
            (InefficiencyPaper.InefficiencyRecognition, [
                new InefficiencyRecognised(InefficiencyCategory.Improve, [new(RouteKind.Purchase, "收储")], day.AddYears(1), rule, day, paper),
                new InefficiencyPublicised(day, paper), new RectificationChecked(CheckResult.Behind, "滞后", day, paper)]),
            (InefficiencyPaper.RectificationAgreement, [
                new RectificationAgreed("技改", day.AddYears(1), day, paper), new RectificationChecked(CheckResult.OnTrack, "推进", day, paper),
                new RectificationChecked(CheckResult.Refused, "拒绝", day, paper)]),
            (InefficiencyPaper.InefficiencyExit, [new InefficiencyEscalated(RouteKind.Purchase, "拒不整改", day, paper)]),
        ];
        InefficientCase? now = InefficientCase.Evolve(null, new InefficiencySuspected(
            AssetType.Parcel, Guid.NewGuid(), "GB1", new(null, "甲"), Criterion.LowTax, 0.2m, 0.33m, "share", "税务数据", rule, day, paper));
        foreach (var (taken, facts) in file)
        {
            var after = facts.Aggregate(now, InefficientCase.Evolve)!;
            Assert.Equal(paper, after.NumberOf(taken));
            var left = InefficientCase.Evolve(after, new InefficiencyPaperWithdrawn(taken, paper, "误", day, "撤1"))!;
            Assert.Equal(now! with { Steps = left.Steps }, left);
            Assert.Equal(after.Steps.Count + 1, left.Steps.Count);
            now = after;
        }
    }
}
