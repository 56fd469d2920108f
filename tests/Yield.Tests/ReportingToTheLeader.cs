using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>导出报告, journey C5: the board and the park's figures in one click, each with its day, 口径 and number of records.</summary>
public partial class Reporting_to_the_leader(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private const string Report = "/api/yield/targets/board/report?year=2026&asOf=2026-11-20";

    private async Task TargetsAndFigures()
    {
        foreach (var (firm, output) in new (int, decimal?)[] { (1, 1_000_000), (2, 616_000), (3, null) })
            await _county.Planner.Put($"/api/yield/enterprises/{Given.Uscc(firm)}/years/2025", Given.Year($"企业{firm}").With("landMuOverride", 100)
                .With("effectiveOn", "2026-03-01").With("otherFigures", output is null ? new JsonArray() : new JsonArray(new JsonObject { ["code"] = "output", ["value"] = output })), 201);
        await Targets("park-output", "园区工业总产值", "aboveScaleOutput");
        await Targets("county-output", "全县规上工业总产值", null);
        await _county.Planner.Post(
            "/api/yield/targets/2026/county-output/progress",
            new { value = 25.05, needsConfirmation = true, note = "疑为单月或增加值", effectiveOn = "2026-05-31", documentNumber = "讲话稿" }, 200);
    }

    private async Task Targets(string code, string name, string? metric)
    {
        var target = Counting_the_park.Example("SetTarget");
        var terms = target["terms"]!.AsObject();
        (terms["name"], terms["kind"], terms["start"], terms["value"], terms["metric"], terms["unit"]) = (name, "cumulative", null, 200, metric, "亿元");
        await _county.Planner.Put($"/api/yield/targets/2026/{code}", target, 201);
    }

    private static async Task<(string Type, string Name, byte[] File)> File(HttpClient http, string url)
    {
        using var answer = await http.GetAsync(url);
        Assert.True(answer.IsSuccessStatusCode, $"{url}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return (
            answer.Content.Headers.ContentType!.MediaType!, Uri.UnescapeDataString(answer.Content.Headers.ContentDisposition!.FileNameStar ?? ""),
            await answer.Content.ReadAsByteArrayAsync());
    }

    // What a reader sees, cell by cell.
    private static async Task<string> Read(byte[] file, string parts)
    {
        await using var zip = await ZipArchive.CreateAsync(new MemoryStream(file), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null);
        var text = new StringBuilder();
        foreach (var part in zip.Entries.Where(e => e.FullName.StartsWith(parts, StringComparison.Ordinal)).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(await part.OpenAsync());
            text.Append(Tags().Replace(await reader.ReadToEndAsync(), "|"));
        }
        return text.ToString();
    }

    private static async Task<string[]> SheetNames(byte[] file)
    {
        await using var zip = await ZipArchive.CreateAsync(new MemoryStream(file), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null);
        var workbook = XElement.Load(await zip.GetEntry("xl/workbook.xml")!.OpenAsync());
        return [.. workbook.Descendants().Where(e => e.Name.LocalName == "sheet").Select(e => e.Attribute("name")!.Value)];
    }

    [GeneratedRegex("(<[^>]*>)+")]
    private static partial Regex Tags();

    [Fact]
    public async Task The_word_report_prints_each_figure_with_its_day_definition_source_and_number_of_records()
    {
        await TargetsAndFigures();
        var (type, name, file) = await File(_county.Park, Report);
        Assert.Equal(
            ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "园区目标与亩均效益_2026_截至20261120.docx"), (type, name));
        var text = await Read(file, "word/document.xml");
        Assert.Contains("|2026年园区发展目标与亩均效益情况|", text, StringComparison.Ordinal);
        Assert.Contains("纳入看板的目标2项：正常0项，滞后0项，严重滞后1项，无从判断1项；数字待核实1项。", text, StringComparison.Ordinal);
        // 园区工业总产值 stood at 161.6 of two firms' records; nothing is there for this year yet.
        Assert.Contains("|园区工业总产值|亿元|161.6|200|—|—|88.77%|无从判断|—|", text, StringComparison.Ordinal);
        // As it was stated, on its day, by its paper, and flagged.
        Assert.Contains("|全县规上工业总产值|亿元|—|200|25.05|12.53%|41.37%|严重滞后|2026-05-31|", text, StringComparison.Ordinal);
        Assert.Contains("|上报 讲话稿|1|待核实：疑为单月或增加值|", text, StringComparison.Ordinal);
        // Output per mu of the two firms that have reported it.
        Assert.Contains("|亩均工业总产值|万元/亩|8,080|2025-12-31|有该项数据且有用地的企业：合计1,616,000÷用地200亩|自动计算（企业评价数据）|2|1家未报|", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/api/", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_has_a_sheet_for_each_table_with_numbers_and_where_each_opens()
    {
        await TargetsAndFigures();
        var (_, name, file) = await File(_county.Auditor, $"{Report}&format=xlsx");
        Assert.EndsWith(".xlsx", name, StringComparison.Ordinal);
        Assert.Equal(["2026年园区发展目标与亩均效益情况", "一、目标进度", "二、园区指标", "三、片区亩均", "四、各等级用地"], await SheetNames(file));
        var cells = await Read(file, "xl/worksheets/");
        Assert.Contains("|8080|", cells, StringComparison.Ordinal);
        Assert.Contains("|/api/yield/park/indicators/sources?year=2025&amp;figure=output|", cells, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_can_be_had_as_a_pdf_and_is_that_of_an_earlier_day()
    {
        await TargetsAndFigures();
        var (type, _, file) = await File(_county.Bureau, $"{Report}&format=pdf");
        Assert.Equal("application/pdf", type);
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(file), StringComparison.Ordinal);
        // What was stated at the end of May was not so in April.
        var (_, name, earlier) = await File(_county.Planner, "/api/yield/targets/board/report?year=2026&asOf=2026-04-30");
        Assert.Contains("截至20260430", name, StringComparison.Ordinal);
        Assert.DoesNotContain("25.05", await Read(earlier, "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_for_the_offices_and_each_is_in_the_book_of_exports()
    {
        await TargetsAndFigures();
        await _county.Firm(Given.Uscc(1)).Read(Report, 403);
        await _county.Park.Read("/api/yield/targets/board/report?year=1999", 400);
        await File(_county.Park, Report);
        var entry = Assert.Single((await _county.Auditor.Read("/api/yield/exports")).Items());
        Assert.Equal(("targets/board", "Docx", "park", false), (
            entry.Text("list"), entry.Text("format"), entry.Text("role"), entry.GetProperty("withFigures").GetBoolean()));
    }

    [Fact]
    public async Task The_board_says_of_how_many_records_a_figure_is_made_and_how_many_are_missing()
    {
        await TargetsAndFigures();
        var rows = (await _county.Park.Read("/api/yield/targets/board?year=2026&asOf=2026-11-20")).GetProperty("rows").EnumerateArray().ToDictionary(r => r.Text("code"));
        var (start, stated) = (rows["park-output"].GetProperty("start"), rows["county-output"].GetProperty("current"));
        Assert.Equal((2m, 1m), (start.Number("records"), start.Number("missing")));
        Assert.Equal((1m, JsonValueKind.Null), (stated.Number("records"), stated.GetProperty("missing").ValueKind));
    }
}
