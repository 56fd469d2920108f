using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Idleness;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>A paper that was taken back or corrected: the case stands where it stood before, and its letters say so wherever they are seen.</summary>
public class Marking_letters(ReclamationService service)
{
    private const string Withdrawn = "闲撤〔2024〕1号";

    private async Task<Guid> Filed(string start = "2023-06-29")
    {
        var (parcel, _) = await service.HeldParcel(start);
        var idle = await service.OpenedCase(parcel, "2024-07-01");
        await service.Bureau.Filed(idle);
        return idle;
    }

    private async Task<Guid> Charged()
    {
        var idle = await Filed();
        await service.Bureau.Step(idle, "hearing-notice", Given.Served("2024-08-26"));
        await Decide(idle, "fee-decision", "2024-09-10", "闲费〔2024〕7号");
        return idle;
    }

    private Task<JsonElement> Decide(Guid idle, string step, string on, string number, bool served = true) => service.Bureau.Step(
        idle, step, served
            ? Given.Served(on, more: new { approvedBy = "县人民政府", approvalDocumentNumber = "府批〔2024〕9号", documentNumber = number })
            : Given.Step(on, new { approvedBy = "县人民政府", approvalDocumentNumber = "府批〔2024〕9号", documentNumber = number }));

    private Task<JsonElement> Issue(Guid idle, string kind, string on = "2024-09-13", string? reason = null, int status = 201) => service.Bureau.Post(
        $"/api/reclamation/cases/{idle}/letters", new { kind, office = "绿溪县自然资源局", reason, effectiveOn = on, documentNumber = "发文1" }, status);

    private static Task<JsonElement> TakeBack(HttpClient http, Guid idle, string paper, string on, int status = 200, string number = Withdrawn) => http.Post(
        $"/api/reclamation/cases/{idle}/withdrawal", new { paper, reason = "认定依据不足", effectiveOn = on, documentNumber = number }, status);

    private Task<JsonElement> Correct(Guid idle, int place, string name, string value, string on = "2024-09-20", int status = 201, string number = "闲更〔2024〕1号") => service.Bureau.Post(
        $"/api/reclamation/cases/{idle}/letters/{place}/correction",
        new { office = "绿溪县自然资源局", reason = "录入错误", corrections = new[] { new { name, value } }, effectiveOn = on, documentNumber = number }, status);

    private async Task<(string, string, string, string, string)[]> Marks(Guid idle, int place) => Marks((await service.Auditor.Read($"/api/reclamation/cases/{idle}/letters"))[place - 1]);

    private static (string, string, string, string, string)[] Marks(JsonElement letter) =>
        [.. letter.GetProperty("marks").EnumerateArray().Select(m => (m.Text("standing"), m.Text("title"), m.Text("on"), m.Text("documentNumber"), m.Text("reason")))];

    private async Task<(string Word, string Pdf)> Files(Guid idle, int place)
    {
        using var docx = await service.Bureau.GetAsync($"/api/reclamation/cases/{idle}/letters/{place}");
        using var word = WordprocessingDocument.Open(new MemoryStream(await docx.Content.ReadAsByteArrayAsync()), isEditable: false);
        using var pdf = await service.Bureau.GetAsync($"/api/reclamation/cases/{idle}/letters/{place}?format=pdf");
        return (word.MainDocumentPart!.Document!.InnerText, string.Concat(PdfText.LinesOf(await pdf.Content.ReadAsByteArrayAsync())));
    }

    [Fact]
    public async Task A_determination_that_is_taken_back_marks_its_letters_in_the_list_at_verification_and_on_both_files()
    {
        var idle = await Filed();
        var code = (await Issue(idle, "determination", "2024-08-23")).Text("code");
        await Issue(idle, "investigationNotice", "2024-08-23");
        Assert.Empty(await Marks(idle, 1));
        await TakeBack(service.Bureau, idle, "determination", "2024-08-28");

        var mark = ("withdrawn", "已撤回", "2024-08-28", Withdrawn, "认定依据不足");
        Assert.Equal([mark], await Marks(idle, 1));
        Assert.Empty(await Marks(idle, 2)); // the notice stands
        Assert.Equal([mark], Marks(await service.Host.As("enterprise", uscc: Given.OtherFirm).Read($"/api/reclamation/letters/verification/{code}")));
        var (word, pdf) = await Files(idle, 1);
        foreach (var file in new[] { word, pdf }) Assert.StartsWith($"【已撤回】2024年8月28日，{Withdrawn}：认定依据不足闲置土地认定书", file, StringComparison.Ordinal);

        // The decision to take it back is a letter too.
        await Issue(idle, "withdrawalNotice", "2024-08-28");
        Assert.Contains($"我机关作出的《闲置土地认定书》（文〔2024-08-20〕），经核查确有不当，现予撤回。", (await Files(idle, 3)).Word, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_whose_determination_was_taken_back_restricts_nobody_and_can_be_determined_anew()
    {
        var idle = await Filed();
        await TakeBack(service.Bureau, idle, "determination", "2024-08-28");
        var seen = await service.Auditor.Case(idle);
        Assert.Equal(("awaitingReply", JsonValueKind.Null), (seen.Text("state"), seen.GetProperty("determination").ValueKind));
        Assert.Equal("撤回文书 · 闲置土地认定书", seen.GetProperty("steps").EnumerateArray().Last().Text("title"));
        Assert.Equal("publicised", (await service.Auditor.Case(idle, "?asOf=2024-08-21")).Text("state")); // as it was then
        var lifted = await Eventually.Gives(
            async () => (await Queues.Told<LandRestrictionLifted>(service.Connection, "land")).Where(m => m.CaseId == idle).ToArray(), m => m.Length > 0);
        Assert.Equal(Given.Day("2024-08-28"), Assert.Single(lifted).EffectiveOn);

        Assert.Equal("letter-has-no-ground", (await Issue(idle, "determination", status: 409)).Rule());
        Assert.Equal("dated-before", (await service.Bureau.Step(idle, "determination", Given.Step("2024-08-27", Given.Determination()), 409)).Rule());
        await service.Bureau.Step(idle, "determination", Given.Step("2024-09-02", Given.Determination("government")));
        await Issue(idle, "determination");
        Assert.Empty(await Marks(idle, 1));
        Assert.Equal("case_paper_withdrawn", (await service.Bureau.History(idle))[^2]);
    }

    [Fact]
    public async Task A_paper_issued_anew_under_the_number_of_one_that_was_taken_back_bears_no_mark_of_it()
    {
        var idle = await Filed();
        await Issue(idle, "determination", "2024-08-23");
        await TakeBack(service.Bureau, idle, "determination", "2024-08-28");
        var anew = Given.Step("2024-09-02", Given.Determination("government"));
        anew["documentNumber"] = "文〔2024-08-20〕";
        await service.Bureau.Step(idle, "determination", anew);
        await Issue(idle, "determination", reason: "重新认定");
        Assert.Equal(["reissued", "withdrawn"], (await Marks(idle, 1)).Select(m => m.Item1).Order());
        Assert.Empty(await Marks(idle, 2));
    }

    [Fact]
    public async Task A_fee_that_is_taken_back_is_owed_by_nobody_and_one_decided_anew_is_executed_from_its_beginning()
    {
        var idle = await Charged();
        await Issue(idle, "feeDecision");
        await Issue(idle, "serviceReceipt");
        Task<JsonElement> Execute(string step, string on, object? more = null, int status = 200) =>
            service.Bureau.Post($"/api/reclamation/cases/{idle}/execution/{step}", Given.Step(on, more), status);
        await Execute("fee-push", "2024-09-12");
        await Execute("remedies", "2024-09-16", new { kind = "reconsideration", before = "市人民政府" });
        await TakeBack(service.Bureau, idle, "feeDecision", "2024-09-18");

        var seen = await service.Auditor.Case(idle);
        Assert.Equal("hearingNotified", seen.Text("state"));
        Assert.DoesNotContain(seen.GetProperty("deadlines").EnumerateArray(), d => d.Text("name") is "payBy" or "sueBy");
        Assert.Equal("no-served-decision", (await Execute("fee-payment", "2024-09-19", new { amountYuan = 1 }, 409)).Rule());
        Assert.Equal(("withdrawn", "withdrawn"), ((await Marks(idle, 1))[0].Item1, (await Marks(idle, 2))[0].Item1));

        await Decide(idle, "fee-decision", "2024-09-20", "闲费〔2024〕8号");
        await Execute("fee-push", "2024-09-21");
        await Execute("fee-payment", "2024-09-23", new { amountYuan = 1_000m });
        Assert.Equal("fee-is-paid", (await TakeBack(service.Bureau, idle, "feeDecision", "2024-09-25", 409)).Rule());
    }

    [Fact]
    public async Task Papers_are_taken_back_from_the_last_one_on()
    {
        var idle = await Charged();
        foreach (var (paper, rule) in new[]
        {
            ("investigationNotice", "later-paper-rests-on-it"), ("determination", "later-paper-rests-on-it"), ("hearingNotice", "later-paper-rests-on-it"),
            ("scheme", "nothing-to-withdraw"), ("recoveryDecision", "nothing-to-withdraw"),
        })
            Assert.Equal(rule, (await TakeBack(service.Bureau, idle, paper, "2024-09-18", 409)).Rule());
        Assert.Equal("dated-before", (await TakeBack(service.Bureau, idle, "feeDecision", "2024-09-09", 409)).Rule());
        foreach (var (paper, state) in new[]
        {
            ("feeDecision", "hearingNotified"), ("hearingNotice", "filed"), ("determination", "awaitingReply"), ("investigationNotice", "opened"),
        })
        {
            await TakeBack(service.Bureau, idle, paper, "2024-09-18");
            Assert.Equal(state, (await service.Auditor.Case(idle)).Text("state"));
        }
        await service.Bureau.Filed(idle, notice: "2024-09-19", determination: "2024-11-01", filing: "2024-11-02"); // and all over again
    }

    [Fact]
    public async Task A_recovery_is_taken_back_only_before_it_is_served()
    {
        var idle = await Filed("2022-06-30");
        await service.Bureau.Step(idle, "hearing-notice", Given.Served("2024-08-26"));
        await Decide(idle, "recovery-decision", "2024-09-10", "闲收〔2024〕1号", served: false);
        await TakeBack(service.Bureau, idle, "recoveryDecision", "2024-09-11");
        await Decide(idle, "recovery-decision", "2024-09-12", "闲收〔2024〕2号");
        Assert.Equal("recovery-is-served", (await TakeBack(service.Bureau, idle, "recoveryDecision", "2024-09-13", 409)).Rule());
    }

    [Fact]
    public async Task The_park_takes_back_its_notice_and_after_the_determination_nothing()
    {
        var idle = await Filed();
        Assert.Equal("bureau-only", (await TakeBack(service.Park, idle, "determination", "2024-08-28", 403)).Rule());
        await TakeBack(service.Auditor, idle, "determination", "2024-08-28", 403);
        var early = await service.OpenedCase((await service.HeldParcel()).Id);
        await service.Park.Step(early, "investigation-notice", Given.Served("2024-07-05"));
        await TakeBack(service.Park, early, "investigationNotice", "2024-07-08");
        Assert.Equal("opened", (await service.Auditor.Case(early)).Text("state"));
        await service.Bureau.Post($"/api/reclamation/cases/{early}/withdrawal", new { paper = "weather", reason = "", effectiveOn = "2024-07-09", documentNumber = "撤" }, 400);
    }

    [Fact]
    public async Task A_slip_is_corrected_by_a_notice_that_says_what_stood_there_and_what_stands_now()
    {
        var idle = await Charged();
        var code = (await Issue(idle, "feeDecision")).Text("code");
        var notice = await Correct(idle, 1, "approvalDocumentNumber", "府批〔2024〕19号");
        Assert.Equal(("闲更〔2024〕1号", 2, 1), (notice.Text("number"), notice.GetProperty("place").GetInt32(), notice.GetProperty("letterVersion").GetInt32()));

        var mark = ("corrected", "已更正", "2024-09-20", "闲更〔2024〕1号", "录入错误");
        Assert.Equal([mark], await Marks(idle, 1));
        Assert.Equal([mark], Marks(await service.Auditor.Read($"/api/reclamation/letters/verification/{code}")));
        var (word, pdf) = await Files(idle, 1);
        foreach (var file in new[] { word, pdf }) Assert.Contains("【已更正】2024年9月20日，闲更〔2024〕1号：录入错误", file, StringComparison.Ordinal);
        var (text, _) = await Files(idle, 2);
        Assert.Contains("2024年9月13日印发的《征缴土地闲置费决定书》（闲费〔2024〕7号）文字有误", text, StringComparison.Ordinal);
        Assert.Contains("“府批〔2024〕9号”更正为“府批〔2024〕19号”", text, StringComparison.Ordinal);

        // Corrected once more, what stood there is what the first notice said; a version issued now says what stands.
        await Correct(idle, 1, "approvalDocumentNumber", "府批〔2024〕29号", "2024-09-21", number: "闲更〔2024〕2号");
        Assert.Contains("“府批〔2024〕19号”更正为“府批〔2024〕29号”", (await Files(idle, 3)).Word, StringComparison.Ordinal);
        await Issue(idle, "feeDecision", "2024-09-22", "按更正后的内容重新制发");
        var anew = (await service.Auditor.Read($"/api/reclamation/cases/{idle}/letters"))[3];
        Assert.Contains("府批〔2024〕29号", anew.GetProperty("paragraphs")[2].GetString(), StringComparison.Ordinal);
        Assert.Equal(
            ("letter_corrected", "闲更〔2024〕2号"),
            anew.GetProperty("fields").EnumerateArray().Where(f => f.Text("name") == "approvalDocumentNumber").Select(f => (f.Text("event"), f.Text("source"))).Single());
        Assert.Empty(Marks(anew));
        Assert.Equal(["corrected", "corrected", "reissued"], (await Marks(idle, 1)).Select(m => m.Item1));
        Assert.Equal("letter-not-in-force", (await Correct(idle, 1, "area", "1平方米", "2024-09-23", 409)).Rule());
    }

    [Fact]
    public async Task What_decides_the_case_or_does_not_stand_in_the_letter_is_not_corrected()
    {
        var idle = await Charged();
        await Issue(idle, "feeDecision");
        foreach (var (name, value, rule) in new[]
        {
            ("fee", "1.00元", "decides-the-case"), ("cause", "政府原因", "decides-the-case"), ("terms", "条件", "not-in-the-letter"),
            ("approvedBy", "县人民政府", "corrects-nothing"),
        })
            Assert.Equal(rule, (await Correct(idle, 1, name, value, status: 409)).Rule());
        Assert.Equal("no-such-letter", (await Correct(idle, 2, "area", "1平方米", status: 409)).Rule());
        Assert.Equal("dated-before", (await Correct(idle, 1, "area", "1平方米", "2024-09-12", 409)).Rule());
        await Correct(idle, 1, "area", "", status: 400);
        await service.Park.Post($"/api/reclamation/cases/{idle}/letters/1/correction", new { }, 403);
        await TakeBack(service.Bureau, idle, "feeDecision", "2024-09-18");
        Assert.Equal("letter-not-in-force", (await Correct(idle, 1, "area", "1平方米", status: 409)).Rule());
        Assert.Single((await service.Auditor.Read($"/api/reclamation/cases/{idle}/letters")).EnumerateArray()); // nothing of it was stored
    }

    [Fact]
    public async Task A_decision_that_a_court_or_an_authority_changes_marks_its_letters()
    {
        var idle = await Charged();
        await Issue(idle, "feeDecision");
        await Issue(idle, "determination");
        foreach (var (step, on, more) in new (string, string, object)[]
        {
            ("remedies", "2024-10-08", new { kind = "litigation", before = "县人民法院" }), ("remedy-result", "2024-12-20", new { result = "revoked", documentNumber = "（2024）行初1号" }),
        })
            await service.Bureau.Post($"/api/reclamation/cases/{idle}/execution/{step}", Given.Step(on, more), 200);
        Assert.Equal([("revoked", "已撤销", "2024-12-20", "（2024）行初1号", "行政诉讼结果")], await Marks(idle, 1));
        Assert.Empty(await Marks(idle, 2));
        Assert.Equal("decision-revoked", (await TakeBack(service.Bureau, idle, "feeDecision", "2024-12-21", 409)).Rule());
    }

    [Fact]
    public async Task A_hearing_notice_is_replaced_when_the_holder_is_told_of_another_decision()
    {
        var idle = await Filed();
        await service.Bureau.Step(idle, "hearing-notice", Given.Served("2024-08-26"));
        await Issue(idle, "hearingNotice");
        Assert.Empty(await Marks(idle, 1));
        await service.Bureau.Step(idle, "hearing-notice", Given.Served("2025-07-02", more: new { documentNumber = "听告〔2025〕1号" }));
        Assert.Equal([("replaced", "2025-07-02", "听告〔2025〕1号")], (await Marks(idle, 1)).Select(m => (m.Item1, m.Item3, m.Item4)));
    }

    [Fact]
    public void Whatever_paper_is_taken_back_the_case_stands_where_it_stood_before_it()
    {
        var (day, paper) = (Given.Day("2024-07-01"), "文1");
        (WithdrawnPaper? Paper, IFact[] Facts)[] file =
        [
            (WithdrawnPaper.InvestigationNotice, [new InvestigationNoticeIssued(day, paper), new CasePaperServed(CasePaper.InvestigationNotice, ServiceMethod.Direct, day, paper)]),
            (null, [new HolderReplied("未动工", Cause.Holder, day, paper)]),
            (WithdrawnPaper.Determination, [
                new IdlenessDetermined(Limb.NotStarted, Cause.Holder, [], "未动工", Level.OneYear, Branch.Fee, null, 400, 0, day, paper),
                new IdlenessPublicised(day, paper), new IdleCaseFiledInMonitoring(day, paper)]),
            (WithdrawnPaper.HearingNotice, [new HearingNoticeIssued(Branch.Fee, day, paper), new CasePaperServed(CasePaper.HearingNotice, ServiceMethod.Direct, day, paper)]),
            (null, [new HearingRequested(day, paper)]),
            (null, [new HearingHeld(null, day, paper)]),
            (WithdrawnPaper.FeeDecision, [new IdleFeeDecided(new(null, "甲"), Yuan.Of(5), Yuan.Of(1), Level.OneYear, "县", "批", day, paper)]),
        ];
        IdleCase? now = IdleCase.Evolve(null, new IdleCaseOpened(AssetType.Parcel, Guid.NewGuid(), "GB1", new(null, "甲"), "patrol", null, day, paper));
        foreach (var (taken, facts) in file)
        {
            var after = facts.Aggregate(now, IdleCase.Evolve)!;
            if (taken is { } back)
            {
                Assert.Equal(paper, after.NumberOf(back));
                var left = IdleCase.Evolve(after, new CasePaperWithdrawn(back, paper, "误", day, "撤1"))!;
                Assert.Equal(now! with { Steps = left.Steps }, left with { RepliedOn = now.RepliedOn });
                Assert.Equal(after.Steps.Count + 1, left.Steps.Count);
            }
            now = after;
        }
    }
}
