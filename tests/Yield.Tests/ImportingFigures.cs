using System.Globalization;
using System.Text;
using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Importing_figures(YieldService yield)
{
    private const string Header = "统一社会信用代码*,企业名称*,年度*,分组*,评价税收(万元),工业增加值(万元),营业收入(万元),综合能耗(吨标准煤),主要污染物排放量(吨),年平均职工人数(人),研发经费(万元),用地面积(亩),加分,一票否决事项,免评原因,免评文号,免评截止日期";

    private readonly Authority _county = yield.NewAuthority();

    static Importing_figures() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static string Row(
        int n = 1, string name = "绿溪纺织有限公司", string year = "2024", string group = "规上", string tax = "1680", string valueAdded = "10800",
        string revenue = "52000", string energy = "9000", string emission = "2.5", string employees = "600", string research = "1800", string land = "120",
        string bonus = "2", string vetoes = "", string exemption = ",,", string? uscc = null) =>
        $"{uscc ?? Given.Uscc(n)},{name},{year},{group},\"{tax}\",{valueAdded},\"{revenue}\",{energy},{emission},{employees},{research},{land},{bonus},{vetoes},{exemption}";

    private static byte[] File(params string[] rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(Header)));

    private async Task<JsonElement> Import(byte[] file, bool dryRun = false, int status = 200, string name = "数据.csv") =>
        await _county.Planner.Post($"/api/yield/imports/enterprise-years?dryRun={(dryRun ? "true" : "false")}", Requests.Upload(file, name), status);

    private static (decimal Created, decimal Updated, decimal Unchanged, decimal Failed) Counts(JsonElement answer) =>
        (answer.Number("created"), answer.Number("updated"), answer.Number("unchanged"), answer.Number("failed"));

    private static JsonElement Message(JsonElement answer, string code) => answer.GetProperty("messages").EnumerateArray().First(m => m.Text("code") == code);

    private Task<JsonElement> Seen(int n = 1, int year = 2024) => _county.Planner.Read($"/api/yield/enterprises/{Given.Uscc(n)}/years/{year}");

    // The file that a statistics office would send for the worked example.
    private static string[] ExampleRows() =>
    [.. WorkedExample.Names.Select(name =>
    {
        var f = WorkedExample.Figures(name, name switch { "F03" => 4.5m, "F04" => 48, "F05" => 12, _ => null });
        string Cell(string field) => f[field]?.ToString() ?? "";
        var exemption = f["exemption"] is { } x ? $"{x["reason"]},{x["documentNumber"]},{x["until"]}" : ",,";
        var vetoes = f["vetoes"]!.AsArray() is [{ } veto, ..] ? veto["reason"]!.ToString() : "";
        return $"{WorkedExample.Uscc(name)},{name},2024,{(name[0] == 'F' ? "规上" : "规下")},{Cell("taxTenThousandYuan")},{Cell("valueAddedTenThousandYuan")},{Cell("revenueTenThousandYuan")},{Cell("energyTonnesCoalEquivalent")},"
            + $"{Cell("emissionTonnes")},{Cell("employees")},{Cell("researchTenThousandYuan")},{Cell("landMuOverride")},{Cell("bonus")},{vetoes},{exemption}";
    })];

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with bom")]
    [InlineData("gbk")]
    [InlineData("xlsx")]
    public async Task The_worked_example_goes_in_from_any_kind_of_file_and_gives_the_printed_classes(string kind)
    {
        var text = string.Join("\r\n", ExampleRows().Prepend(Header));
        var file = kind switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8 with bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "gbk" => Encoding.GetEncoding("gbk").GetBytes(text),
            _ => Workbooks.Of(text.Split("\r\n").Select(row => row.Split(','))),
        };

        Assert.Equal((12m, 0m, 0m, 0m), Counts(await Import(file, dryRun: true)));
        Assert.Equal(0, (await _county.Planner.Read("/api/yield/enterprises")).Number("total"));
        Assert.Equal((12m, 0m, 0m, 0m), Counts(await Import(file)));
        Assert.Equal((0m, 0m, 12m, 0m), Counts(await Import(file)));

        var results = await _county.Results(await _county.Run(await _county.Rules()));
        Assert.Equal(
            "F01 B, F02 B, F03 A, F04 C, F05 C, F06 D, F07 , F08 D, F09 B, S01 B, S02 D, S03 ",
            string.Join(", ", WorkedExample.Names.Select(n => $"{n} {results[WorkedExample.Uscc(n)].Class()}")));
        Assert.Equal(138.40m, results[WorkedExample.Uscc("F03")].Number("total"));
    }

    [Fact]
    public async Task The_template_has_every_column_and_is_taken_as_it_is_with_the_json_names_too()
    {
        using var answer = await _county.Planner.GetAsync("/api/yield/imports/enterprise-years/template");
        var template = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(template.AsSpan().StartsWith(Encoding.UTF8.Preamble));

        var header = Encoding.UTF8.GetString(template)[1..].Trim();
        var cells = new[] { Given.Uscc(1), "绿溪", "2024", "规上", "1680", "10800", "52000", "9000", "2.5", "600", "1800", "30000", "120", "2", "", "", "", "", "2025-03-01", "经信〔2025〕1号", "118.5", "121", "县统计局", "2025-02-18", "统函3号" };
        var row = string.Join(',', cells) + new string(',', header.Split(',').Length - cells.Length);
        Assert.Equal(["评价税收来源", "评价税收收到日期"], header.Split(',')[cells.Length..(cells.Length + 2)]);
        Assert.Equal((1m, 0m, 0m, 0m), Counts(await Import(Encoding.UTF8.GetBytes($"{header}\r\n{row}"))));
        Assert.Equal(
            ("2025-03-01", "经信〔2025〕1号", 30000m),
            ((await Seen()).Text("effectiveOn"), (await Seen()).Text("documentNumber"), (await Seen()).Number("electricityKilowattHours")));

        var json = "uscc,name,year,group,taxTenThousandYuan,valueAddedTenThousandYuan,revenueTenThousandYuan,energyTonnesCoalEquivalent,emissionTonnes,employees,"
            + "researchTenThousandYuan,electricityKilowattHours,landMuOverride,bonus,vetoes,exemptionReason,exemptionDocumentNumber,exemptionUntil,effectiveOn,documentNumber,"
            + "registeredLandMu,measuredLandMu,supplier,receivedOn,sourceDocumentNumber";
        var again = await Import(Encoding.UTF8.GetBytes($"{json}\r\n{string.Join(',', cells).Replace("规上", "aboveScale", StringComparison.Ordinal)}"));
        Assert.Equal((0m, 0m, 1m, 0m), Counts(again));
        Assert.Empty(again.GetProperty("messages").EnumerateArray());
    }

    [Fact]
    public async Task A_row_that_reads_otherwise_corrects_the_books_and_what_the_file_does_not_say_stays()
    {
        await _county.Planner.Put(
            $"/api/yield/enterprises/{Given.Uscc(1)}/years/2024", Given.Year().With("landMuOverride", 120).With("bonus", 2).With("taxTenThousandYuan", 1680),
            201);
        Assert.Equal((0m, 0m, 1m, 0m), Counts(await Import(File(Row()))));
        Assert.Equal((0m, 1m, 0m, 0m), Counts(await Import(File(Row(tax: "1700")))));

        var seen = await Seen();
        Assert.Equal(
            (1700m, "2025-03-01", "数据.csv", 2m),
            (seen.Number("taxTenThousandYuan"), seen.Text("effectiveOn"), seen.Text("documentNumber"), seen.Number("version")));
        Assert.Equal("enterprise_year_corrected", (await _county.Planner.Read($"/api/yield/enterprises/{Given.Uscc(1)}/years/2024/history"))[1].Text("type"));
    }

    [Fact]
    public async Task Blanks_are_not_known_and_noughts_are_noughts()
    {
        await Import(File(Row(emission: "", research: "0")));
        Assert.Equal((JsonValueKind.Null, 0m), ((await Seen()).GetProperty("emissionTonnes").ValueKind, (await Seen()).Number("researchTenThousandYuan")));
        Assert.Equal("2024-12-31", (await Seen()).Text("effectiveOn"));
    }

    [Theory]
    [InlineData("１６８０．５", "1680.5")]
    [InlineData("1,680.50", "1680.5")]
    [InlineData("16,805,000元", "1680.5")]
    [InlineData("1680.5万元", "1680.5")]
    [InlineData("0.16805亿元", "1680.5")]
    [InlineData("-12.5", "-12.5")]
    [InlineData(" 1680.5 ", "1680.5")]
    public async Task Numbers_are_read_as_people_write_them(string tax, string expected)
    {
        Assert.Equal((1m, 0m, 0m, 0m), Counts(await Import(File(Row(tax: tax)))));
        Assert.Equal(expected, (await Seen()).GetProperty("taxTenThousandYuan").GetRawText());
    }

    [Theory]
    [InlineData("评价税收(元)", "16805000", "1680.5")]
    [InlineData("评价税收（亿元）", "0.16805", "1680.5")]
    [InlineData("税收(千元)", "16805", "1680.5")]
    public async Task The_unit_in_the_header_is_honoured(string column, string cell, string expected)
    {
        await Import(Encoding.UTF8.GetBytes($"信用代码,单位名称,年份,分组,{column}\n{Given.Uscc(1)},绿溪,2024年,规上,{cell}"));
        Assert.Equal(expected, (await Seen()).GetProperty("taxTenThousandYuan").GetRawText());
    }

    [Fact]
    public async Task A_header_without_a_unit_is_read_in_the_templates_with_a_warning_and_land_may_be_square_metres()
    {
        var answer = await Import(Encoding.UTF8.GetBytes($"信用代码,企业名称,年度,分组,评价税收,占地面积(平方米),综合能耗(千克标准煤)\n{Given.Uscc(1)},绿溪,2024,规上,1680.5,40000,9000000"));
        Assert.Equal(
            (1m, "评价税收", "warning"),
            (Message(answer, "unit-assumed").Number("line"), Message(answer, "unit-assumed").Text("column"), Message(answer, "unit-assumed").Text("severity")));
        Assert.Equal((60m, 9000m), ((await Seen()).Number("landMuOverride"), (await Seen()).Number("energyTonnesCoalEquivalent")));
    }

    public static TheoryData<string, string, string, bool> Traps => new()
    {
        { "a percentage for an amount", Row(research: "3.5%"), "percent", false },
        { "a number with a misplaced comma", Row(tax: "1,68"), "not-a-number", false },
        { "words for a number", Row(tax: "约1680"), "not-a-number", false },
        { "a result that could not be computed", Row(tax: "#DIV/0!"), "not-a-number", false },
        { "a unit that is none of tax", Row(tax: "1680吨"), "unknown-unit", false },
        { "negative energy", Row(energy: "-1"), "negative", false },
        { "negative land", Row(land: "-4.5"), "negative", false },
        { "land of nought", Row(land: "0"), "out-of-range", false },
        { "more tax than there is", Row(tax: "16800000000"), "out-of-range", false },
        { "the year 1800", Row(year: "1800"), "not-a-year", false },
        { "no year", Row(year: ""), "required", false },
        { "a group that is none", Row(group: "中型"), "unknown-group", false },
        { "a code that a spreadsheet has rounded", Row(uscc: "5.10799E+17"), "uscc-length", false },
        { "a code with a letter that none has", Row(uscc: "91510799MA6TOOO12D"), "uscc-alphabet", false },
        { "no code", Row(uscc: " "), "required", false },
        { "no name", Row(name: ""), "required", false },
        { "one column too many", Row() + ",x", "column-count", false },
        { "an exemption without an end", Row(exemption: "建设期,合同1号,"), "exemption-without-end", false },
        { "an exemption until a day that does not exist", Row(exemption: "建设期,合同1号,2025-02-30"), "not-a-date", false },
        { "a dash for what is not known", Row(emission: "—"), "dash-is-missing", true },
        { "a code with a doubtful check character", Row(uscc: "91350100M0001TGQXM"), "uscc-check-character", true },
        { "more tax than revenue", Row(tax: "60000"), "tax-above-revenue", true },
        { "a name that belongs to another code", Row(3, name: "另一家"), "name-of-another", true },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public async Task Each_trap_of_real_files_gets_a_message_with_its_place(string trap, string row, string code, bool taken)
    {
        var answer = await Import(File(Row(2, name: "另一家"), row));
        Assert.True(Counts(answer) == (taken ? (2m, 0m, 0m, 0m) : (1m, 0m, 0m, 1m)), $"{trap}: {answer}");
        var message = Message(answer, code);
        Assert.Equal((3m, taken ? "warning" : "error"), (message.Number("line"), message.Text("severity")));
        Assert.NotEmpty(message.Text("message"));
    }

    [Fact]
    public async Task A_firm_twice_counts_once_and_with_other_figures_is_an_error()
    {
        Assert.Equal((1m, 0m, 1m, 0m), Counts(await Import(File(Row(), Row()))));
        var answer = await Import(File(Row(5), Row(5, tax: "9")));
        Assert.Equal((1m, 0m, 0m, 1m), Counts(answer));
        Assert.Contains("2", Message(answer, "code-twice").Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firm_under_two_names_and_figures_a_thousand_times_off_are_taken_with_a_warning()
    {
        await Import(File(Row(year: "2023"), Row()));
        var answer = await Import(File(Row(name: "绿溪纺织股份有限公司", tax: "16800000", revenue: "52000000")));
        Assert.Equal("warning", Message(answer, "another-name").Text("severity"));
        Assert.Contains("单位", Message(answer, "thousandfold").Text("message"), StringComparison.Ordinal);
        Assert.Equal((0m, 1m, 0m, 0m), Counts(answer));
    }

    public static TheoryData<string, byte[], string> NoTables => new()
    {
        { "nothing", [], "空" },
        { "a header that lacks columns", Encoding.UTF8.GetBytes("统一社会信用代码,年度\n1,2024"), "企业名称" },
        { "a column twice", Encoding.UTF8.GetBytes(Header + ",税收(元)\n"), "税收" },
        { "a unit that cannot be converted", Encoding.UTF8.GetBytes(Header.Replace("评价税收(万元)", "评价税收(美元)", StringComparison.Ordinal) + "\n"), "美元" },
        { "a workbook with macros", Workbooks.Zip(Workbooks.Parts("", type: "application/vnd.ms-excel.sheet.macroEnabled")), "宏" },
        { "a workbook that unpacks to more than there is room for", Bomb(), "过大" },
    };

    private static byte[] Bomb()
    {
        var parts = Workbooks.Parts("");
        parts["xl/media/bomb.xml"] = new string(' ', 140 << 20);
        return Workbooks.Zip(parts);
    }

    [Theory]
    [MemberData(nameof(NoTables))]
    public async Task What_is_no_such_table_is_refused_with_the_reason(string what, byte[] file, string reason)
    {
        var refused = await Import(file, status: 400);
        Assert.True(refused.GetProperty("errors").GetProperty("file")[0].GetString()!.Contains(reason, StringComparison.Ordinal), $"{what}: {refused}");
    }

    [Fact]
    public async Task Ten_thousand_firms_go_in_at_once_and_again_without_a_change()
    {
        var file = File([.. Enumerable.Range(1, 10_000).Select(n => Row(n, name: string.Create(CultureInfo.InvariantCulture, $"企业{n}")))]);
        Assert.Equal((10_000m, 0m, 0m, 0m), Counts(await Import(file)));
        Assert.Equal(10_000, (await _county.Planner.Read("/api/yield/enterprises?year=2024")).Number("total"));
        Assert.Equal((0m, 0m, 10_000m, 0m), Counts(await Import(file)));
    }

    [Fact]
    public async Task Two_who_import_the_same_file_at_once_import_it_once()
    {
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => _county.Planner.PostAsync("/api/yield/imports/enterprise-years", Requests.Upload(File(Row()), "a.csv"))));
        Assert.All(answers, a => Assert.Contains((int)a.StatusCode, new[] { 200, 409 }));
        Assert.Equal(1, (await Seen()).Number("version"));
    }

    [Theory]
    [InlineData("bureau")]
    [InlineData("park")]
    [InlineData("auditor")]
    [InlineData("enterprise")]
    [InlineData("operator")]
    public async Task Only_the_planner_imports(string role) =>
        await _county.As(role).Post("/api/yield/imports/enterprise-years?dryRun=true", Requests.Upload(File(Row()), "a.csv"), 403);
}
