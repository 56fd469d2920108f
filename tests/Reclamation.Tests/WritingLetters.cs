using System.Text.Json;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Writing_letters(ReclamationService service)
{
    private async Task<Guid> Charged()
    {
        var (parcel, _) = await service.HeldParcel("2023-06-29");
        var idle = await service.OpenedCase(parcel, "2024-07-01");
        await service.Bureau.Filed(idle);
        await service.Bureau.Step(idle, "hearing-notice", Given.Served("2024-08-26"));
        await service.Bureau.Step(idle, "fee-decision", Given.Served("2024-09-10", "2024-09-12", new
        {
            approvedBy = "县人民政府", approvalDocumentNumber = "府批〔2024〕9号", documentNumber = "绿自然资闲费〔2024〕7号",
        }));
        return idle;
    }

    private static object Letter(string kind, string on = "2024-09-13", string? reason = null) =>
        new { kind, office = "绿溪县自然资源局", reason, effectiveOn = on, documentNumber = "发文1" };

    private Task<JsonElement> Issue(Guid idle, string kind, int status = 201, string? reason = null, string on = "2024-09-13") =>
        service.Bureau.Post($"/api/reclamation/cases/{idle}/letters", Letter(kind, on, reason), status);

    [Fact]
    public async Task A_fee_decision_is_a_numbered_word_file_with_the_amount_in_capitals_and_every_value_from_its_entry()
    {
        var idle = await Charged();
        var issued = await Issue(idle, "feeDecision");
        Assert.Equal(("绿自然资闲费〔2024〕7号", 1), (issued.Text("number"), issued.GetProperty("letterVersion").GetInt32()));
        Assert.Matches("^[2-9A-Z]{5}-[2-9A-Z]{5}$", issued.Text("code"));

        var letter = (await service.Auditor.Read($"/api/reclamation/cases/{idle}/letters"))[0];
        var fields = letter.GetProperty("fields").EnumerateArray().ToDictionary(f => f.Text("name"), f => (f.Text("value"), f.Text("event"), f.Text("source")));
        Assert.Equal(("2,880,000.00元", "idle_fee_decided", "绿自然资闲费〔2024〕7号"), fields["fee"]);
        Assert.Equal("贰佰捌拾捌万元整", fields["feeInCapitals"].Item1);
        Assert.Equal("idleness_determined", fields["cause"].Item2);

        using var answer = await service.Bureau.GetAsync($"/api/reclamation/cases/{idle}/letters/1");
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType!.MediaType);
        using var word = WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), isEditable: false);
        var text = word.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("大写：人民币贰佰捌拾捌万元整", text, StringComparison.Ordinal);
        Assert.Contains("绿自然资闲费〔2024〕7号", text, StringComparison.Ordinal);
        Assert.Contains(issued.Text("code"), text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.Contains("仿宋_GB2312", word.MainDocumentPart.Document.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_letter_is_a_pdf_whose_characters_can_be_searched_and_whose_lines_keep_the_margins()
    {
        var idle = await Charged();
        var issued = await Issue(idle, "feeDecision");
        using var answer = await service.Bureau.GetAsync($"/api/reclamation/cases/{idle}/letters/1?format=pdf");
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith("1版.pdf", answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);

        var letter = (await service.Auditor.Read($"/api/reclamation/cases/{idle}/letters"))[0];
        var lines = PdfText.LinesOf(await answer.Content.ReadAsByteArrayAsync());
        var text = string.Concat(lines);
        foreach (var paragraph in letter.GetProperty("paragraphs").EnumerateArray()) Assert.Contains(paragraph.GetString()!, text, StringComparison.Ordinal);
        Assert.Equal(["征缴土地闲置费决定书", "绿自然资闲费〔2024〕7号"], lines[..2]);
        Assert.Contains(issued.Text("code"), text, StringComparison.Ordinal);
        Assert.Contains("— 1 —", lines);

        // Lines of 16 points keep to the 442 points between the margins, but for closing marks; no line begins with one.
        Assert.All(lines, line => Assert.InRange(PdfPage.WidthOf(line, 16), 0, 442 + 2 * 16));
        Assert.All(lines, line => Assert.DoesNotContain(line[0], "，。；：、）》”"));
    }

    [Fact]
    public async Task Whoever_holds_a_letter_finds_by_its_code_what_it_must_say_and_nothing_of_what_it_is_about()
    {
        var idle = await Charged();
        var code = (await Issue(idle, "feeDecision")).Text("code");
        foreach (var typed in new[] { code, code.ToLowerInvariant(), code.Replace("-", "", StringComparison.Ordinal) })
        {
            var seen = await service.Host.As("enterprise", uscc: Given.OtherFirm).Read($"/api/reclamation/letters/verification/{typed}");
            Assert.Equal(
                ["hash", "isLatest", "issuedOn", "marks", "number", "version"], seen.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
            Assert.Equal(
                ("绿自然资闲费〔2024〕7号", "2024-09-13", 1, true),
                (seen.Text("number"), seen.Text("issuedOn"), seen.GetProperty("version").GetInt32(), seen.GetProperty("isLatest").GetBoolean()));
            Assert.Matches("^[0-9a-f]{64}$", seen.Text("hash"));
        }
        await Issue(idle, "feeDecision", reason: "地址有误");
        Assert.False((await service.Auditor.Read($"/api/reclamation/letters/verification/{code}")).GetProperty("isLatest").GetBoolean());
        await service.Auditor.Read("/api/reclamation/letters/verification/AAAAA-22222", 404);
        await service.Auditor.Read("/api/reclamation/letters/verification/nothing", 404);
        await service.Host.As("bureau", "elsewhere").Read($"/api/reclamation/letters/verification/{code}", 404);
    }

    [Fact]
    public async Task To_issue_it_again_needs_a_reason_and_keeps_the_former_version()
    {
        var idle = await Charged();
        var first = await Issue(idle, "feeDecision");
        Assert.Equal("reissue-needs-reason", (await Issue(idle, "feeDecision", 409)).Rule());
        var second = await Issue(idle, "feeDecision", reason: "校对");
        Assert.Equal(2, second.GetProperty("letterVersion").GetInt32());
        Assert.NotEqual(first.Text("code"), second.Text("code"));
        Assert.Equal(2, (await service.Auditor.Read($"/api/reclamation/cases/{idle}/letters")).GetArrayLength());
    }

    [Fact]
    public async Task Every_letter_of_a_case_can_be_written_once_its_step_is_taken_and_none_before()
    {
        var idle = await Charged();
        foreach (var kind in new[] { "investigationNotice", "determination", "hearingNotice", "feeDecision", "serviceReceipt" }) await Issue(idle, kind);
        Assert.Equal("letter-has-no-ground", (await Issue(idle, "recoveryDecision", 409)).Rule());
        Assert.Equal("letter-has-no-ground", (await Issue(idle, "scheme", 409)).Rule());
        Assert.Equal("dated-before", (await Issue(idle, "feeDecision", 409, "早", "2024-09-01")).Rule());
        var receipt = (await service.Auditor.Read($"/api/reclamation/cases/{idle}/letters"))[4].GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString()).ToArray();
        Assert.Contains("送达文书：征缴土地闲置费决定书（绿自然资闲费〔2024〕7号）", receipt);
        Assert.Contains("送达日期：2024年9月12日", receipt);
    }

    [Fact]
    public async Task A_receipt_of_a_paper_that_was_not_served_says_what_is_missing()
    {
        var (parcel, _) = await service.HeldParcel();
        var idle = await service.OpenedCase(parcel);
        await service.Bureau.Step(idle, "investigation-notice", Given.Step("2024-07-05"));
        await Issue(idle, "investigationNotice", on: "2024-07-05");
        var refused = await Issue(idle, "serviceReceipt", 409, on: "2024-07-06");
        Assert.Equal("letter-value-missing", refused.Rule());
        Assert.Contains("servedOn", refused.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_office_words_its_own_template_and_letters_issued_before_stay_as_they_are()
    {
        var tenant = $"letters-{Given.Serial()}";
        var bureau = service.Host.As("bureau", tenant);
        object Template(string text) => new { title = "通知书", paragraphs = new[] { text }, effectiveOn = "2024-01-01", documentNumber = "模1" };
        const string address = "/api/reclamation/letter-templates/investigationNotice";

        Assert.Equal(1, (await bureau.Read(address)).GetProperty("template").GetProperty("edition").GetInt32());
        Assert.Equal(2, (await bureau.Post($"{address}/versions", Template("请{{holder}}说明宗地{{code}}"))).GetProperty("edition").GetInt32());
        Assert.Equal("template-names-unknown", (await bureau.Post($"{address}/versions", Template("{{weather}}"), 409)).Rule());
        await service.Host.As("park", tenant).Post($"{address}/versions", Template("x"), 403);
        var versions = (await service.Host.As("park", tenant).Read($"{address}/versions")).EnumerateArray().ToArray();
        Assert.Equal([1m, 2m], versions.Select(v => v.Number("edition")));
        Assert.Equal([false, true], versions.Select(v => v.GetProperty("recordedAt").ValueKind == JsonValueKind.String)); // the first came with the platform
        async Task<JsonElement> InForce(string day) => (await bureau.Read($"/api/reclamation/letter-templates?asOf={day}")).EnumerateArray().Single(t => t.Text("kind") == "investigationNotice");
        Assert.Equal((1m, 2m), ((await InForce("2023-12-31")).Number("edition"), (await InForce("2024-01-01")).Number("edition")));
        Assert.Equal("模1", (await InForce("2024-01-01")).Text("documentNumber"));

        var (parcel, code) = await service.HeldParcel(tenant: tenant);
        var idle = (await bureau.Post("/api/reclamation/cases", Given.Opening(parcel))).Id();
        await bureau.Step(idle, "investigation-notice", Given.Step("2024-07-05"));
        await bureau.Post($"/api/reclamation/cases/{idle}/letters", Letter("investigationNotice", "2024-07-05"));
        await bureau.Post($"{address}/versions", Template("另一种写法"));
        var letter = (await bureau.Read($"/api/reclamation/cases/{idle}/letters"))[0];
        Assert.Equal(($"请绿溪纺织有限公司说明宗地{code}", 2), (letter.GetProperty("paragraphs")[0].GetString(), letter.GetProperty("templateEdition").GetInt32()));
    }

    [Fact]
    public async Task A_firm_reads_its_own_letters_and_those_of_a_person_only_the_bureau()
    {
        var idle = await Charged();
        await Issue(idle, "feeDecision");
        Assert.Equal(1, (await service.Host.As("enterprise", uscc: Given.Firm).Read($"/api/reclamation/cases/{idle}/letters")).GetArrayLength());
        await service.Host.As("enterprise", uscc: Given.OtherFirm).Read($"/api/reclamation/cases/{idle}/letters", 404);
        await service.Park.Post($"/api/reclamation/cases/{idle}/letters", Letter("feeDecision"), 403);

        var (parcel, _) = await service.HeldParcel(uscc: null, name: "张三丰");
        var person = await service.OpenedCase(parcel);
        await service.Bureau.Step(person, "investigation-notice", Given.Step("2024-07-05"));
        await Issue(person, "investigationNotice", on: "2024-07-05");
        Assert.Equal(1, (await service.Bureau.Read($"/api/reclamation/cases/{person}/letters")).GetArrayLength());
        Assert.Equal(0, (await service.Park.Read($"/api/reclamation/cases/{person}/letters")).GetArrayLength());
        using var file = await service.Park.GetAsync($"/api/reclamation/cases/{person}/letters/1");
        Assert.Equal(404, (int)file.StatusCode);
    }

    [Theory]
    [InlineData("0", "零元整")]
    [InlineData("0.05", "伍分")]
    [InlineData("0.50", "伍角整")]
    [InlineData("1005.07", "壹仟零伍元零柒分")]
    [InlineData("2880000", "贰佰捌拾捌万元整")]
    [InlineData("10010001.10", "壹仟零壹万零壹元壹角整")]
    [InlineData("100000000", "壹亿元整")]
    [InlineData("120000305.4", "壹亿贰仟万零叁佰零伍元肆角整")]
    [InlineData("1000000000000", "壹万亿元整")]
    [InlineData("1000100000000", "壹万零壹亿元整")]
    public void Amounts_are_written_in_capitals(string amount, string capitals) =>
        Assert.Equal(capitals, Yuan.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).InCapitals());

    [Fact]
    public void Every_amount_has_capitals_of_its_own() => Gen.Long[0, 99_999_999_999_999].Array[2].Sample(fen =>
    {
        var texts = fen.Select(f => Yuan.Of(f / 100m).InCapitals()).ToArray();
        Assert.Equal(fen[0] == fen[1], texts[0] == texts[1]);
        Assert.All(texts, t => Assert.DoesNotContain("零零", t, StringComparison.Ordinal));
    });
}
