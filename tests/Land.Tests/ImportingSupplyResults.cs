using System.Text;
using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Importing_supply_results(LandService land)
{
    private const string Header = "电子监管号,行政区,项目名称,项目位置,面积(公顷),土地用途,供地方式,土地使用年限,成交价格(万元),分期支付约定,土地使用权人,约定容积率下限,约定容积率上限,约定交地时间,约定开工时间,约定竣工时间,实际开工时间,实际竣工时间,合同签订日期";

    static Importing_supply_results() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private readonly string _tenant = $"import-{Guid.NewGuid():N}"; // the books of an authority of its own: what is there already matters here

    private HttpClient Bureau => field ??= land.Host.As("bureau", _tenant);

    private static string Number(int n = 1) => $"51079920{n:D2}B00001";

    private static string Row(
        string? number = null, string area = "4.0", string method = "挂牌出让", string price = "1440.00", string instalments = "", string holder = "绿溪纺织有限公司", string low = "1.0", string high = "2.5",
        string start = "2019年12月31日", string finish = "2021年12月31日", string actual = "", string contract = "2018年12月31日", string place = "大道1号", string use = "工业用地", string district = "石狮市") =>
        $"{number ?? Number()},{district},项目,{place},{area},{use},{method},50,{price},\"{instalments.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{holder},{low},{high},2019年01月31日,{start},{finish},{actual}, ,{contract}";

    private static byte[] File(params string[] rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(Header)));

    private async Task<JsonElement> Import(byte[] file, bool dryRun = false, int status = 200) =>
        await Bureau.Post($"/api/land/imports/supply-results?dryRun={(dryRun ? "true" : "false")}", Requests.Upload(file, "供地结果.csv"), status);

    private static (decimal Created, decimal Updated, decimal Unchanged, decimal Failed) Counts(JsonElement answer) =>
        (answer.Number("created"), answer.Number("updated"), answer.Number("unchanged"), answer.Number("failed"));

    private static JsonElement Message(JsonElement answer, string code) => answer.GetProperty("messages").EnumerateArray().First(m => m.Text("code") == code);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with bom")]
    [InlineData("gbk")]
    [InlineData("gb18030")]
    public async Task The_34_real_rows_go_in_with_their_totals_in_every_encoding(string encoding)
    {
        var text = Encoding.UTF8.GetString(SharedFiles.Bytes("data/land-supply-2018/sample-industrial-34.csv")).TrimStart('\uFEFF');
        var file = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8 with bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            _ => Encoding.GetEncoding(encoding).GetBytes(text),
        };

        var dry = await Import(file, dryRun: true);
        Assert.Equal((34m, (34m, 0m, 0m, 0m)), (dry.Number("rows"), Counts(dry)));
        Assert.Equal(0, (await Bureau.Read("/api/land/allocations?all=true")).Number("total"));

        Assert.Equal((34m, 0m, 0m, 0m), Counts(await Import(file)));
        Assert.Equal((0m, 0m, 34m, 0m), Counts(await Import(file)));

        var held = (await Eventually.Gives(() => Bureau.Read("/api/land/allocations?all=true&pageSize=500"), l => l.Number("total") == 34)).Items();
        Assert.Equal(1_538_695.8m, held.Sum(a => a.Number("areaSquareMetres")));
        var parcels = (await Eventually.Gives(() => Bureau.Read("/api/land/parcels?pageSize=500"), l => l.Number("total") == 34)).Items();
        Assert.Equal(2_308.0437m, Math.Round(parcels.Sum(p => p.Number("areaSquareMetres")) * 3 / 2000, 4));
        var prices = parcels.Select(p => p.GetProperty("grant").GetProperty("priceYuan")).Where(p => p.ValueKind != JsonValueKind.Null).Select(p => p.GetDecimal()).ToArray();
        Assert.Equal((33, 323_497_384m), (prices.Length, prices.Sum()));
        var unpriced = Assert.Single(parcels, p => p.GetProperty("grant").GetProperty("priceYuan").ValueKind == JsonValueKind.Null);
        Assert.Equal(("6529012018A00694", JsonValueKind.Null, "allocation"), (unpriced.Text("code"), unpriced.GetProperty("holder").ValueKind, unpriced.GetProperty("grant").Text("method")));
        Assert.All(parcels, p => Assert.Equal(JsonValueKind.Null, p.GetProperty("milestones").GetProperty("commencedOn").ValueKind));
    }

    [Fact]
    public async Task The_34_real_rows_go_in_from_a_workbook_as_they_do_from_text()
    {
        var text = SharedFiles.Bytes("data/land-supply-2018/sample-industrial-34.csv");
        var table = Hosting.Files.TextTable.Read(text);
        var workbook = Workbooks.Of(table.Rows.Select(r => r.Cells).Prepend(table.Header));

        Assert.Equal((34m, 0m, 0m, 0m), Counts(await Import(workbook)));
        Assert.Equal((0m, 0m, 34m, 0m), Counts(await Import(text)));
    }

    [Fact]
    public async Task A_row_that_reads_otherwise_than_before_corrects_what_it_said()
    {
        await Import(File(Row(), Row(Number(2), place: "大道2号")));
        Assert.Equal((0m, 1m, 1m, 0m), Counts(await Import(File(Row(area: "4.5", start: "2020年03月31日"), Row(Number(2), place: "大道2号")))));

        var parcel = await Bureau.Read($"/api/land/parcels/{Number()}");
        Assert.Equal((45_000m, "2020-03-31"), (parcel.Number("areaSquareMetres"), parcel.GetProperty("grant").Text("agreedCommencement")));
        Assert.Equal(
            ["parcel_registered", "land_granted", "parcel_description_corrected", "land_grant_corrected"],
            (await Bureau.Read($"/api/land/parcels/{Number()}/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task What_the_bureau_has_corrected_since_is_not_undone_by_the_same_file()
    {
        await Import(File(Row()));
        var parcel = await Bureau.Read($"/api/land/parcels/{Number()}");
        var grant = System.Text.Json.Nodes.JsonNode.Parse(parcel.GetProperty("grant").GetRawText())!.AsObject();
        grant["holder"] = System.Text.Json.Nodes.JsonNode.Parse("""{ "uscc": "91510799MA6T00012D", "name": "绿溪纺织有限公司" }""");
        grant["corrects"] = 2;
        grant["reason"] = "补录统一社会信用代码";
        grant["effectiveOn"] = "2018-12-31";
        grant["documentNumber"] = "核〔2026〕1号";
        await Bureau.Post($"/api/land/parcels/{parcel.Id()}/grant-corrections", grant, 200);

        Assert.Equal((0m, 0m, 1m, 0m), Counts(await Import(File(Row()))));
        Assert.Equal((0m, 1m, 0m, 0m), Counts(await Import(File(Row(price: "1500.00")))));

        var seen = (await Bureau.Read($"/api/land/parcels/{Number()}")).GetProperty("grant");
        Assert.Equal(("91510799MA6T00012D", 15_000_000m), (seen.GetProperty("holder").Text("uscc"), seen.Number("priceYuan")));
    }

    [Fact]
    public async Task A_row_with_an_error_changes_nothing_and_the_others_go_in()
    {
        var answer = await Import(File(Row(), Row(Number(2), area: "-1", place: "b"), Row(Number(3), place: "c")));
        Assert.Equal((2m, 0m, 0m, 1m), Counts(answer));
        var message = Message(answer, "area-range");
        Assert.Equal((3m, "面积(公顷)", "-1", "error"), (message.Number("line"), message.Text("column"), message.Text("value"), message.Text("severity")));
        await Bureau.Read($"/api/land/parcels/{Number(2)}", 404);
    }

    public static TheoryData<string, string, string, bool> Traps => new()
    {
        { "several parcels in one row", Row(number: $"{Number()}|{Number(2)}"), "several-parcels", false },
        { "swapped plot ratios", Row(low: "2.5", high: "1.0"), "plot-ratio-swapped", false },
        { "columns shifted by one too many", Row() + ",", "column-count", false },
        { "a price that is no number", Row(price: "面议"), "not-a-number", false },
        { "a day that does not exist", Row(start: "2023年02月30日"), "no-such-day", false },
        { "a date that is none", Row(contract: "去年"), "not-a-date", false },
        { "no contract date", Row(contract: ""), "required", false },
        { "an unknown method of supply", Row(method: "赠与"), "unknown-method", false },
        { "an area without a unit that anybody knows", Row(area: "60顷"), "not-a-number", false },
        { "a supervision number of another shape", Row(number: "12345"), "supervision-number-shape", false },
        { "a supervision number with a suffix", Row(number: Number() + "-1"), "supervision-number-suffix", true },
        { "1901年01月02日 as no date", Row(actual: "1901年01月02日"), "placeholder-date", true },
        { "instalments that are no JSON", Row(instalments: "分两期"), "instalments-unreadable", true },
        { "a paid grant without a price", Row(price: ""), "no-price", true },
        { "a use that is not industrial", Row(use: "住宅用地"), "unknown-use", true },
        { "a completion before the start", Row(finish: "2019年01月01日"), "completion-before-commencement", true },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public async Task Each_trap_of_real_files_gets_a_message_with_its_place(string trap, string row, string code, bool taken)
    {
        var answer = await Import(File(Row(Number(9), place: "other"), row));
        Assert.Equal(taken ? (2m, 0m, 0m, 0m) : (1m, 0m, 0m, 1m), Counts(answer));
        var message = Message(answer, code);
        Assert.True(message.Number("line") == 3, trap);
        Assert.Equal(taken ? "warning" : "error", message.Text("severity"));
        Assert.NotEmpty(message.Text("message"));
    }

    [Theory]
    [InlineData("0.00", null)]
    [InlineData("", null)]
    [InlineData("2.50", 2.5)]
    public async Task Nought_as_the_highest_plot_ratio_means_that_there_is_none(string high, double? expected)
    {
        await Import(File(Row(high: high)));
        var seen = (await Bureau.Read($"/api/land/parcels/{Number()}")).GetProperty("planningConditions").GetProperty("plotRatioMax");
        Assert.Equal(expected, seen.ValueKind == JsonValueKind.Null ? null : seen.GetDouble());
    }

    [Theory]
    [InlineData("4.0", 40_000)]
    [InlineData("60亩", 40_000)]
    [InlineData("40000平方米", 40_000)]
    [InlineData("40,000㎡", 40_000)]
    [InlineData("４.０公顷", 40_000)]
    [InlineData("10.5亩", 7_000)]
    public async Task Hectares_mu_and_square_metres_may_stand_in_one_column(string area, decimal squareMetres)
    {
        await Import(File(Row(area: $"\"{area}\"")));
        Assert.Equal(squareMetres, (await Bureau.Read($"/api/land/parcels/{Number()}")).Number("areaSquareMetres"));
    }

    [Theory]
    [InlineData("1440.00", 14_400_000)]
    [InlineData("14400000元", 14_400_000)]
    public async Task Ten_thousands_and_yuan_may_stand_in_one_column(string price, decimal yuan)
    {
        await Import(File(Row(price: price)));
        Assert.Equal(yuan, (await Bureau.Read($"/api/land/parcels/{Number()}")).GetProperty("grant").Number("priceYuan"));
    }

    [Fact]
    public async Task The_same_plot_under_two_numbers_is_a_warning() =>
        Assert.Equal("warning", Message(await Import(File(Row(), Row(Number(2)))), "same-plot").Text("severity"));

    [Fact]
    public async Task A_number_twice_in_a_file_counts_once_and_with_other_content_is_an_error()
    {
        Assert.Equal((1m, 0m, 1m, 0m), Counts(await Import(File(Row(), Row()))));
        Assert.Equal((1m, 0m, 0m, 1m), Counts(await Import(File(Row(Number(5)), Row(Number(5), area: "9")))));
    }

    [Fact]
    public async Task Natural_persons_are_masked_for_everybody_but_the_bureau()
    {
        await Import(File(Row(holder: "张三丰")));
        var others = land.Host.As("auditor", _tenant);
        foreach (var (http, name) in new[] { (Bureau, "张三丰"), (others, "张**") })
        {
            Assert.Equal(name, (await http.Read($"/api/land/parcels/{Number()}")).GetProperty("holder").Text("name"));
            Assert.Equal(name, (await Eventually.Gives(() => http.Read("/api/land/parcels"), l => l.Number("total") == 1)).Items()[0].GetProperty("holder").Text("name"));
            Assert.Equal(name, (await Eventually.Gives(() => http.Read("/api/land/allocations"), l => l.Number("total") == 1)).Items()[0].GetProperty("holder").Text("name"));
            Assert.Equal(name, (await http.Read($"/api/land/parcels/{Number()}/history"))[1].GetProperty("data").GetProperty("holder").Text("name"));
        }
        Assert.Equal(1, (await Bureau.Read("/api/land/parcels?q=张三丰")).Number("total"));
        Assert.Equal(0, (await others.Read("/api/land/parcels?q=张三丰")).Number("total"));
    }

    public static TheoryData<string, byte[], string> NoTables => new()
    {
        { "nothing", [], "空" },
        { "two JSON arrays one after the other", Encoding.UTF8.GetBytes("[{}]\n[{}]"), "JSON" },
        { "a workbook that is cut off", [.. "PK"u8, 3, 4, 20, 0], "Excel" },
        { "a workbook with macros", Workbooks.Zip(Workbooks.Parts("", type: "application/vnd.ms-excel.sheet.macroEnabled")), "宏" },
        { "a workbook with a password", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "密码" },
        { "a picture", [0x89, .. "PNG"u8, 0, 0, 0, 0], "文本" },
        { "a header that lacks columns", Encoding.UTF8.GetBytes("电子监管号,行政区\n1,2"), "面积" },
        { "English headers", Encoding.UTF8.GetBytes("id,area\n1,2"), "电子监管号" },
        { "rows without a header", Encoding.UTF8.GetBytes(Row()), "电子监管号" },
        { "a million columns", Encoding.UTF8.GetBytes(new string(',', 1_000_000)), "列" },
        { "a cell of a million characters", Encoding.UTF8.GetBytes(Header + "\n" + new string('a', 1_000_000)), "字符" },
    };

    [Theory]
    [MemberData(nameof(NoTables))]
    public async Task What_is_no_such_table_is_refused_with_the_reason(string what, byte[] file, string reason)
    {
        var refused = await Import(file, status: 400);
        Assert.True(refused.GetProperty("errors").GetProperty("file")[0].GetString()!.Contains(reason, StringComparison.Ordinal), $"{what}: {refused}");
    }

    [Fact]
    public async Task A_request_without_a_file_says_so() =>
        await Bureau.Post("/api/land/imports/supply-results", new MultipartFormDataContent { { new StringContent("x"), "other" } }, 400);

    [Theory]
    [InlineData("park")]
    [InlineData("planner")]
    [InlineData("auditor")]
    [InlineData("enterprise")]
    public async Task Only_the_bureau_imports(string role) =>
        await land.Host.As(role, _tenant).Post("/api/land/imports/supply-results?dryRun=true", Requests.Upload(File(Row()), "a.csv"), 403);

    [Fact]
    public async Task Two_who_import_the_same_file_at_once_import_it_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Bureau.PostAsync("/api/land/imports/supply-results", Requests.Upload(File(Row()), "a.csv"))));
        Assert.All(answers, a => Assert.Contains((int)a.StatusCode, new[] { 200, 409 }));
        Assert.Equal(2, (await Bureau.Read($"/api/land/parcels/{Number()}/history")).GetArrayLength());
    }
}
