using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>评价结果告知: the letters by which firms are told their results.</summary>
public class Telling_results(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private static readonly string F05 = WorkedExample.Uscc("F05"), F09 = WorkedExample.Uscc("F09");

    private static object Letters(string number = "亩均告〔2025〕1号", string on = "2025-08-11", string? reason = null, params string[] usccs) =>
        new { usccs, office = "绿溪县亩均办", reason, effectiveOn = on, documentNumber = number };

    private Task<JsonElement> Tell(Guid run, object letters, int status = 201) => _county.Planner.Post($"/api/yield/runs/{run}/letters", letters, status);

    private async Task<JsonElement[]> Listed(Guid? run = null, HttpClient? http = null) =>
        [.. (await (http ?? _county.Planner).Read($"/api/yield/result-letters?pageSize=100{(run is null ? "" : $"&runId={run}")}")).Items()];

    private async Task<JsonElement> Letter(string uscc, Guid? run = null, HttpClient? http = null) =>
        await (http ?? _county.Planner).Read($"/api/yield/result-letters/{(await Listed(run, http)).Single(l => l.Text("uscc") == uscc).Id()}");

    private static string[] Paragraphs(JsonElement letter, int version = 1) =>
        [.. letter.GetProperty("versions")[version - 1].GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString()!)];

    private async Task<Guid> Draft()
    {
        await _county.IsGiven(landFromRegisters: false);
        var run = await _county.Run(await _county.Rules());
        await _county.Planner.Post($"/api/yield/runs/{run}/publicity", new { where = "网站", effectiveOn = "2025-07-21", documentNumber = "公示1号" }, 200);
        return run;
    }

    private async Task<Guid> Approve(Guid run, string on = "2025-08-04")
    {
        await _county.Planner.Post($"/api/yield/runs/{run}/approve", new { approvedBy = "县人民政府", effectiveOn = on, documentNumber = "府批〔2025〕8号" }, 200);
        return run;
    }

    private async Task<Guid> Approved() => await Approve(await Draft());

    [Fact]
    public async Task One_step_tells_every_firm_of_an_approved_run_its_class_its_place_what_cost_it_and_until_when_to_object()
    {
        var run = await Approved();
        var told = await Tell(run, Letters());
        Assert.Equal((12m, 0m, 0m, "亩均告〔2025〕1号", "亩均告〔2025〕12号"), (told.Number("issued"), told.Number("reissued"), told.Number("remaining"), told.Text("firstNumber"), told.Text("lastNumber")));
        Assert.Equal(("2025-08-18", false), (told.Text("objectBy"), told.GetProperty("provisional").GetBoolean())); // five working days later

        var text = Paragraphs(await Letter(F09));
        Assert.Equal("F09：", text[0]);
        Assert.Equal("根据《亩产效益评价规则 RC-1》（示例〔2025〕1号）和县人民政府的审定意见（府批〔2025〕8号），现将你单位2024年度亩产效益评价结果告知如下：", text[1]);
        Assert.Equal("一、评价结果。你单位在规上组参评的8家企业中综合得分133.23分，名次位于前30%，评为B类。等级认定情况：亩均税收低于 8，等级不高于 B。", text[2]);
        Assert.StartsWith("二、得分构成。亩均税收25.23分（基准分30分，本企业7，基准值8.3221）；", text[3], StringComparison.Ordinal);
        Assert.EndsWith("加分扣分合计3.00分。失分最多的是亩均税收（少得4.77分）。", text[3], StringComparison.Ordinal);
        Assert.StartsWith("三、异议申请。对上述结果有异议的，可在2025年8月18日前（含当日）", text[4], StringComparison.Ordinal);

        Assert.Equal("一、评价结果。你单位不定等级，参照B类管理。等级认定情况：免评：土地合同未满3年，建设期未结束（合同7号）。", Paragraphs(await Letter(WorkedExample.Uscc("F07")))[2]);
        Assert.Contains("评为D类。等级认定情况：一票否决", Paragraphs(await Letter(WorkedExample.Uscc("F08")))[2], StringComparison.Ordinal);
        Assert.Contains("排放增加值10.40分（基准分10分，缺数据，按规则赋分）", Paragraphs(await Letter(WorkedExample.Uscc("F03")))[3], StringComparison.Ordinal);
        Assert.StartsWith("二、异议申请。", Paragraphs(await Letter(WorkedExample.Uscc("S03")))[3], StringComparison.Ordinal);

        // Twelve firms, twelve numbers; whoever has a letter gets no second one.
        Assert.Equal(12, (await Listed(run)).Select(l => l.Text("number")).Distinct().Count());
        Assert.Equal((0m, 12m), ((await Tell(run, Letters("亩均告〔2025〕13号"), 200)).Number("issued"), (await Tell(run, Letters("亩均告〔2025〕13号"), 200)).Number("unchanged")));
    }

    [Fact]
    public async Task A_firm_reads_its_own_letter_and_nobody_else_s()
    {
        var run = await Approved();
        await Tell(run, Letters());
        var (own, other) = (_county.Firm(F05), (await Listed(run)).Single(l => l.Text("uscc") == F09).Id());
        Assert.Equal(F05, Assert.Single(await Listed(http: own)).Text("uscc"));
        Assert.Equal("F05：", Paragraphs(await Letter(F05, http: own))[0]);
        await own.Read($"/api/yield/result-letters/{other}", 404);
        await own.Read($"/api/yield/result-letters/{other}/file", 404);
        await own.Read($"/api/yield/runs/{run}/letters/file", 403);
        await own.Post($"/api/yield/runs/{run}/letters", Letters(), 403);
        await _county.Park.Read("/api/yield/result-letters", 403);
        Assert.Empty(await Listed(http: yield.NewAuthority().Planner));
    }

    [Fact]
    public async Task A_letter_is_a_word_file_and_a_pdf_and_all_of_a_run_are_one_file_that_is_recorded_as_an_export()
    {
        var run = await Approved();
        await Tell(run, Letters());
        var letter = await Letter(F05);
        var (id, code, number) = (letter.GetProperty("letter").Id(), letter.GetProperty("letter").Text("code"), letter.GetProperty("letter").Text("number"));

        using var word = await _county.Firm(F05).GetAsync($"/api/yield/result-letters/{id}/file");
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.Content.Headers.ContentType!.MediaType);
        using var document = WordprocessingDocument.Open(new MemoryStream(await word.Content.ReadAsByteArrayAsync()), isEditable: false);
        var (inner, text) = (document.MainDocumentPart!.Document!.InnerText, Paragraphs(letter));
        Assert.All([.. text, number, code, "绿溪县亩均办", "2025年8月11日"], part => Assert.Contains(part, inner, StringComparison.Ordinal));
        Assert.Contains("仿宋_GB2312", document.MainDocumentPart.Document.OuterXml, StringComparison.Ordinal);

        using var paper = await _county.Firm(F05).GetAsync($"/api/yield/result-letters/{id}/file?format=pdf");
        Assert.Equal("application/pdf", paper.Content.Headers.ContentType!.MediaType);
        var printed = string.Concat(PdfText.LinesOf(await paper.Content.ReadAsByteArrayAsync()));
        Assert.All([.. text, number, code], part => Assert.Contains(part, printed, StringComparison.Ordinal));

        using var all = await _county.Planner.GetAsync($"/api/yield/runs/{run}/letters/file?format=pdf");
        var lines = PdfText.LinesOf(await all.Content.ReadAsByteArrayAsync());
        Assert.Equal(12, lines.Count(l => l == "2024年度亩产效益评价结果告知书"));
        Assert.Equal(WorkedExample.Names, lines.Where(l => l.EndsWith('：') && l.Length == 4).Select(l => l[..3]).Order(StringComparer.Ordinal));
        await _county.Planner.Read($"/api/yield/runs/{run}/letters/file?page=2", 404);
        var export = (await _county.Auditor.Read("/api/yield/exports")).Items().First();
        Assert.Equal(("resultLetters", 12m, true), (export.Text("list"), export.Number("rows"), export.GetProperty("withFigures").GetBoolean()));
    }

    [Fact]
    public async Task A_letter_that_is_issued_anew_keeps_its_number_and_its_former_version_and_says_why()
    {
        var run = await Approved();
        await Tell(run, Letters());
        await _county.Planner.Post($"/api/yield/runs/{run}/letters", Letters(reason: "印发机关名称有误"), 400);
        var again = await Tell(run, Letters("亩均告〔2025〕13号", "2025-08-12", "印发机关名称有误", F05));
        Assert.Equal((0m, 1m, JsonValueKind.Null), (again.Number("issued"), again.Number("reissued"), again.GetProperty("firstNumber").ValueKind));

        var letter = await Letter(F05);
        Assert.Equal((2m, "2025-08-12", "2025-08-19"), (letter.GetProperty("letter").Number("letterVersion"), letter.GetProperty("letter").Text("issuedOn"), letter.GetProperty("letter").Text("objectBy")));
        Assert.Equal([1m, 2m], letter.GetProperty("versions").EnumerateArray().Select(v => v.Number("version")));
        Assert.Contains("本告知书因“印发机关名称有误”重新印发，为第2版，此前印发的版本不再有效。", Paragraphs(letter, 2));
        Assert.DoesNotContain(Paragraphs(letter), p => p.Contains("重新印发", StringComparison.Ordinal));
        var codes = letter.GetProperty("versions").EnumerateArray().Select(v => v.Text("code")).ToArray();
        foreach (var (code, version) in codes.Zip([1, 2]))
        {
            var seen = await _county.Firm(F09).Read($"/api/yield/result-letters/verification/{code.ToLowerInvariant()}");
            Assert.Equal((letter.GetProperty("letter").Text("number"), version, version == 2, false), (
                seen.Text("number"), (int)seen.Number("letterVersion"), seen.GetProperty("isLatest").GetBoolean(), seen.GetProperty("isReplaced").GetBoolean()));
            Assert.Equal(["hash", "isLatest", "isReplaced", "issuedOn", "letterVersion", "number"], seen.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        }
        await _county.Firm(F09).Read("/api/yield/result-letters/verification/AAAAA-AAAAA", 404);
        using var former = await _county.Planner.GetAsync($"/api/yield/result-letters/{letter.GetProperty("letter").Id()}/file?format=pdf&version=1");
        Assert.Contains(codes[0], string.Concat(PdfText.LinesOf(await former.Content.ReadAsByteArrayAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firm_objects_within_the_days_of_its_letter_and_the_run_that_follows_marks_the_letters_as_replaced()
    {
        var run = await Approved();
        await Tell(run, Letters());
        object Objection(string on) => new { uscc = F05, about = "figures", statement = "第四季度入库税款未计入", effectiveOn = on, documentNumber = "异议书1号" };
        await _county.Firm(F05).Post($"/api/yield/runs/{run}/objections", Objection("2025-08-19"), 409);
        var objection = (await _county.Firm(F05).Post($"/api/yield/runs/{run}/objections", Objection("2025-08-18"))).Id();
        await _county.Planner.Post($"/api/yield/objections/{objection}/uphold", new { answer = "属实", effectiveOn = "2025-08-20", documentNumber = "复1号" }, 200);
        await _county.Planner.Put($"/api/yield/enterprises/{F05}/years/2024", WorkedExample.Figures("F05", land: 12).With("taxTenThousandYuan", 600), 200);
        var corrected = (await _county.Planner.Post("/api/yield/runs", new { year = 2024, ruleSetId = await _county.Rules(), replaces = run })).Id();
        Assert.All(await Listed(run), l => Assert.Equal(JsonValueKind.Null, l.GetProperty("replacedBy").ValueKind)); // a draft takes nobody's place

        await Approve(corrected, "2025-08-25");
        Assert.All(await Listed(run), l => Assert.Equal(corrected, l.GetProperty("replacedBy").GetGuid()));
        Assert.Equal("/problems/yield/run-replaced", (await Tell(run, Letters("亩均告〔2025〕13号", "2025-08-26", "补印", F05), 409)).Text("type"));
        var old = (await Letter(F05, run)).GetProperty("letter");
        Assert.True((await _county.Firm(F05).Read($"/api/yield/result-letters/verification/{old.Text("code")}")).GetProperty("isReplaced").GetBoolean());

        Assert.Equal("/problems/yield/letter-number-taken", (await Tell(corrected, Letters("亩均告〔2025〕12号", "2025-08-26"), 409)).Text("type"));
        await Tell(corrected, Letters("亩均告〔2025〕13号", "2025-08-26"));
        var (letter, text) = (await Letter(F05, corrected), Paragraphs(await Letter(F05, corrected)));
        Assert.Equal(("B", JsonValueKind.Null), (letter.GetProperty("letter").Class(), letter.GetProperty("letter").GetProperty("replacedBy").ValueKind));
        Assert.Contains($"本告知书替代{old.Text("number")}（2025年8月11日印发），原告知书不再有效。", text);
    }

    [Fact]
    public async Task Chosen_firms_are_told_first_and_the_rest_by_the_next_numbers()
    {
        var run = await Approved();
        var first = await Tell(run, Letters("亩均告〔2025〕7号", usccs: [F05, F09, Given.Uscc(1)]));
        Assert.Equal((2m, 10m, Given.Uscc(1)), (first.Number("issued"), first.Number("remaining"), Assert.Single(first.GetProperty("notInRun").EnumerateArray()).GetString()));
        Assert.Equal("/problems/yield/letter-number-taken", (await Tell(run, Letters("亩均告〔2025〕1号"), 409)).Text("type")); // 7 and 8 lie among the ten
        Assert.Equal((10m, "亩均告〔2025〕18号"), ((await Tell(run, Letters("亩均告〔2025〕9号"))).Number("issued"), (await Listed(run)).Select(l => l.Text("number")).MaxBy(n => n.Length * 1000 + n[^2])));
    }

    [Fact]
    public async Task Nobody_is_told_a_result_that_is_not_settled_nor_before_the_day_on_which_it_was()
    {
        var run = await Draft();
        Assert.Equal("/problems/yield/results-not-settled", (await Tell(run, Letters(), 409)).Text("type"));
        await Approve(run);
        Assert.Equal("/problems/yield/earlier-than-approval", (await Tell(run, Letters(on: "2025-08-03"), 409)).Text("type"));
        await Tell(run, Letters("2025年第1号"), 400);
        await Tell(Guid.NewGuid(), Letters(), 404);
        Assert.Empty(await Listed());
    }

    [Fact]
    public async Task Of_two_steps_at_the_same_moment_each_firm_has_one_letter_and_each_letter_its_number()
    {
        var run = await Approved();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(
            _ => _county.Planner.PostAsync($"/api/yield/runs/{run}/letters", System.Net.Http.Json.JsonContent.Create(Letters()))));
        Assert.All(answers, a => Assert.Contains((int)a.StatusCode, new[] { 200, 201, 409 }));
        var letters = await Listed(run);
        Assert.Equal((12, 12, 12), (letters.Length, letters.Select(l => l.Text("number")).Distinct().Count(), letters.Select(l => l.Text("uscc")).Distinct().Count()));
        Assert.All(letters, l => Assert.Equal(1m, l.Number("letterVersion")));
    }
}
