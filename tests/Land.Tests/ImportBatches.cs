using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Import_batches(LandService land)
{
    private const string Header = "电子监管号,行政区,项目名称,项目位置,面积(公顷),土地用途,供地方式,土地使用年限,成交价格(万元),分期支付约定,土地使用权人,约定容积率下限,约定容积率上限,约定交地时间,约定开工时间,约定竣工时间,实际开工时间,实际竣工时间,合同签订日期";

    private readonly string _tenant = $"batch-{Guid.NewGuid():N}";

    private HttpClient Bureau => field ??= land.Host.As("bureau", _tenant);

    private static string Number(int n) => string.Create(CultureInfo.InvariantCulture, $"5107992023B{n:D5}");

    private static string Row(int n, string area = "4.0", string price = "1440.00", string holder = "绿溪纺织有限公司", string actual = "") =>
        $"{Number(n)},石狮市,项目{n},大道{n}号,{area},工业用地,挂牌出让,50,{price},,{holder},1.0,2.5,2019年01月31日,2019年12月31日,2021年12月31日,{actual},,2018年12月31日";

    private static byte[] File(params IEnumerable<string> rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(Header)));

    private async Task<JsonElement> Import(byte[] file, bool dryRun = false, int status = 200, string name = "供地结果.csv", string? columns = null)
    {
        var form = Requests.Upload(file, name);
        if (columns is not null) form.Add(new StringContent(columns), "columns");
        return await Bureau.Post($"/api/land/imports/supply-results?dryRun={(dryRun ? "true" : "false")}", form, status);
    }

    private static (decimal Created, decimal Updated, decimal Unchanged, decimal Failed) Counts(JsonElement answer) =>
        (answer.Number("created"), answer.Number("updated"), answer.Number("unchanged"), answer.Number("failed"));

    private static object Undo => UndoOn(TimeProvider.System.Today());

    private static object UndoOn(DateOnly day) => new { reason = "文件选错", effectiveOn = day, documentNumber = "撤1号" };

    private async Task<JsonElement> Finished(Guid batch) =>
        (await Eventually.Gives(() => Bureau.Read($"/api/land/imports/{batch}"), b => b.GetProperty("batch").Text("status") != "running", seconds: 180)).GetProperty("batch");

    [Fact]
    public async Task A_dry_run_shows_every_changed_cell_before_and_after()
    {
        await Import(File(Row(1), Row(2)));
        var answer = await Import(File(Row(1, area: "4.5", price: "1500.00"), Row(2)), dryRun: true);
        Assert.Equal((0m, 1m, 1m, 0m), Counts(answer));
        Assert.Equal(
            [(2, "面积", "40000 m²", "45000 m²"), (2, "成交价格", "14400000 元", "15000000 元")],
            answer.GetProperty("changes").EnumerateArray().Select(c => ((int)c.Number("line"), c.Text("column"), c.Text("before"), c.Text("after"))));
        Assert.Equal(2, (await Bureau.Read($"/api/land/parcels/{Number(1)}/history")).GetArrayLength()); // nothing stored
    }

    [Fact]
    public async Task Every_import_is_listed_with_its_file_counts_messages_and_history()
    {
        var batch = (await Import(File(Row(1), Row(2, area: "-1")))).GetProperty("batchId").GetGuid();
        var seen = await Bureau.Read($"/api/land/imports/{batch}");
        Assert.Equal(("done", "供地结果.csv", 2m), (seen.GetProperty("batch").Text("status"), seen.GetProperty("batch").Text("fileName"), seen.GetProperty("batch").Number("taken")));
        Assert.Equal((1m, 0m, 0m, 1m), Counts(seen.GetProperty("batch")));
        Assert.Equal("area-range", seen.GetProperty("messages")[0].Text("code"));

        var second = (await Import(File(Row(3)))).GetProperty("batchId").GetGuid();
        var list = await Eventually.Gives(() => Bureau.Read("/api/land/imports"), l => l.Number("total") == 2);
        Assert.Equal([second, batch], list.Items().Select(b => b.GetProperty("batchId").GetGuid()));
        Assert.Equal(["import_rows_taken", "supply_results_imported"], (await Bureau.Read($"/api/land/imports/{batch}/history")).EnumerateArray().Select(h => h.Text("type")));
        await Bureau.Read($"/api/land/imports/{Guid.NewGuid()}", 404);
        await land.Host.As("enterprise", _tenant, uscc: "91510799MA6T00012D").Read("/api/land/imports", 403);
    }

    [Fact]
    public async Task An_import_is_undone_as_a_whole_and_its_file_can_be_imported_again()
    {
        var batch = (await Import(File(Row(1, actual: "2019年06月01日"), Row(2)))).GetProperty("batchId").GetGuid();
        var undone = await Bureau.Post($"/api/land/imports/{batch}/undo", Undo, 200);
        Assert.Equal(2, undone.Number("parcels"));
        await Bureau.Read($"/api/land/parcels/{Number(1)}", 404);
        await Eventually.Gives(() => Bureau.Read("/api/land/allocations?all=true"), l => l.Number("total") == 0);
        Assert.Equal("undone", (await Bureau.Read($"/api/land/imports/{batch}")).GetProperty("batch").Text("status"));
        Assert.Equal(
            ["parcel_registered", "land_granted", "works_commenced", "entry_withdrawn_with_import", "entry_withdrawn_with_import", "entry_withdrawn_with_import"],
            (await Bureau.Read($"/api/land/parcels/{Number(1)}/history")).EnumerateArray().Select(h => h.Text("type")));

        Assert.Equal("/problems/land/import-undone-before", (await Bureau.Post($"/api/land/imports/{batch}/undo", Undo, 409)).Text("type"));
        Assert.Equal((2m, 0m, 0m, 0m), Counts(await Import(File(Row(1), Row(2)))));
        Assert.Equal("granted", (await Bureau.Read($"/api/land/parcels/{Number(1)}")).Text("status"));
    }

    [Fact]
    public async Task Undoing_a_correction_brings_back_what_an_earlier_import_said()
    {
        await Import(File(Row(1)));
        var batch = (await Import(File(Row(1, area: "4.5", price: "1500.00")))).GetProperty("batchId").GetGuid();
        await Bureau.Post($"/api/land/imports/{batch}/undo", Undo, 200);
        var parcel = await Bureau.Read($"/api/land/parcels/{Number(1)}");
        Assert.Equal((40_000m, 14_400_000m), (parcel.Number("areaSquareMetres"), parcel.GetProperty("grant").Number("priceYuan")));
        Assert.Equal((0m, 0m, 1m, 0m), Counts(await Import(File(Row(1)))));
        Assert.Equal((0m, 1m, 0m, 0m), Counts(await Import(File(Row(1, area: "4.5")))));
    }

    [Fact]
    public async Task What_later_facts_build_on_is_not_undone_and_they_are_named()
    {
        var batch = (await Import(File(Row(1), Row(2)))).GetProperty("batchId").GetGuid();
        var parcel = (await Bureau.Read($"/api/land/parcels/{Number(2)}")).Id();
        await Bureau.Post($"/api/land/parcels/{parcel}/deliver", Given.Step("2019-01-31"), 200);
        var refused = await Bureau.Post($"/api/land/imports/{batch}/undo", Undo, 409);
        Assert.Equal("/problems/land/import-built-upon", refused.Text("type"));
        Assert.Contains($"{Number(2)} #3", refused.Text("detail"), StringComparison.Ordinal);
        Assert.Equal("granted", (await Bureau.Read($"/api/land/parcels/{Number(1)}")).Text("status"));
        await land.Host.As("park", _tenant).Post($"/api/land/imports/{batch}/undo", Undo, 403);
        Assert.Equal("/problems/land/too-early", (await Bureau.Post($"/api/land/imports/{batch}/undo", UndoOn(new(2020, 1, 1)), 409)).Text("type"));
    }

    [Fact]
    public async Task A_long_list_is_answered_at_once_and_goes_in_step_by_step()
    {
        var rows = Enumerable.Range(1, 2_400).Select(n => Row(n)).ToList();
        rows.Insert(5, Row(5)); // the same again, in the same portion
        rows.Add(Row(7)); // and in another one
        rows.Add(Row(8, area: "9.9"));
        rows.Add(Row(2_401, area: "-1"));
        var answer = await Import(File(rows), status: 202);
        Assert.True(answer.GetProperty("isRunning").GetBoolean());
        var batch = answer.GetProperty("batchId").GetGuid();
        var done = await Finished(batch);
        Assert.Equal((2_400m, 0m, 2m, 2m), Counts(done));
        Assert.Equal((2_404m, 2_404m), (done.Number("rows"), done.Number("taken")));
        var messages = (await Bureau.Read($"/api/land/imports/{batch}")).GetProperty("messages").EnumerateArray().Select(m => m.Text("code")).ToArray();
        Assert.Equal(["area-range", "number-twice", "row-twice", "row-twice"], messages.Order());
        Assert.Equal(40_000m, (await Bureau.Read($"/api/land/parcels/{Number(8)}")).Number("areaSquareMetres"));

        Assert.Equal((0m, 0m, 2_402m, 2m), Counts(await Import(File(rows), dryRun: true)));
        Assert.Equal((0m, 0m, 2_402m, 2m), Counts(await Finished((await Import(File(rows), status: 202)).GetProperty("batchId").GetGuid())));

        Assert.Equal(2_400, (await Bureau.Post($"/api/land/imports/{batch}/undo", Undo, 200)).Number("parcels"));
        await Eventually.Gives(() => Bureau.Read("/api/land/allocations?all=true"), l => l.Number("total") == 0, seconds: 180);
    }

    [Fact]
    public async Task Columns_by_other_names_are_mapped_once_and_remembered()
    {
        const string columns = """
            { "District": "行政区", "Electronic supervision number": "电子监管号", "Project name": "项目名称", "Project location": "项目位置", "Area (hectare)": "面积(公顷)", "Land utilisation": "土地用途",
              "Land supply method": "供地方式", "Land use period in year": "土地使用年限", "Transaction price (ten thousand yuan)": "成交价格(万元)", "Land use right holder Row 1": "土地使用权人",
              "Agreed floor area ratio lower limit": "约定容积率下限", "Agreed floor area ratio upper limit": "约定容积率上限", "Agreed land delivery time": "约定交地时间", "Agreed start time": "约定开工时间",
              "Agreed completion time": "约定竣工时间", "Contract signing date": "合同签订日期" }
            """;
        var file = SharedFiles.Bytes("data/land-supply-2019-beijing/sample-industrial-research.csv");
        Assert.Contains("电子监管号", (await Import(file, status: 400)).GetProperty("errors").GetProperty("file")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(11m, (await Import(file, dryRun: true, columns: columns)).Number("created"));
        await Import(file, status: 400); // a dry run remembers nothing
        Assert.Equal((11m, 0m, 0m, 0m), Counts(await Import(file, columns: columns)));
        Assert.Equal((0m, 0m, 11m, 0m), Counts(await Import(file))); // remembered
        Assert.Equal(16, (await Bureau.Read("/api/land/imports/supply-results/columns")).GetProperty("columns").EnumerateObject().Count());
        Assert.Equal(18_203.73m, (await Bureau.Read("/api/land/parcels/1101002019B01810")).Number("areaSquareMetres"));
        await Import(file, columns: "[1]", status: 400);

        using var put = new HttpRequestMessage(HttpMethod.Put, "/api/land/imports/supply-results/columns") { Content = new StringContent("""{ "columns": { "x": "没有这一列" } }""", null, "application/json") };
        Assert.Equal(HttpStatusCode.BadRequest, (await Bureau.SendAsync(put)).StatusCode);
    }

    [Fact]
    public async Task The_same_list_as_json_is_the_same_list()
    {
        Assert.Equal((1m, 0m, 0m, 0m), Counts(await Import(File(Row(1)))));
        var cells = Header.Split(',').Zip(Row(1).Split(',')).ToDictionary(c => c.First, c => (object)(c.First.StartsWith("面积", StringComparison.Ordinal) ? 4.0m : c.Second));
        var json = JsonSerializer.SerializeToUtf8Bytes(new[] { cells });
        Assert.Equal((0m, 0m, 1m, 0m), Counts(await Import(json, name: "供地结果.json")));
        Assert.Equal((0m, 0m, 1m, 0m), Counts(await Import([.. Encoding.UTF8.Preamble, .. json], name: "供地结果.json")));
        var collection = JsonSerializer.SerializeToUtf8Bytes(new { type = "FeatureCollection", features = new[] { new { type = "Feature", properties = cells, geometry = (object?)null } } });
        Assert.Equal((0m, 0m, 1m, 0m), Counts(await Import(collection, name: "供地结果.geojson")));
    }

    [Fact]
    public async Task A_district_that_is_not_known_is_a_warning_once_districts_are_loaded()
    {
        Assert.Empty((await Import(File(Row(1)), dryRun: true)).GetProperty("messages").EnumerateArray());
        using var put = new HttpRequestMessage(HttpMethod.Put, "/api/land/districts") { Content = Requests.Upload(SharedFiles.Bytes("data/district-codes/districts.csv"), "districts.csv") };
        using var loaded = await Bureau.SendAsync(put);
        Assert.True((await loaded.Must(200)).Number("count") > 2_800);
        Assert.Empty((await Import(File(Row(1)), dryRun: true)).GetProperty("messages").EnumerateArray());
        var answer = await Import(File(Row(1).Replace("石狮市", "石狮县", StringComparison.Ordinal)));
        Assert.Equal(("unknown-district", "warning", 2m), (answer.GetProperty("messages")[0].Text("code"), answer.GetProperty("messages")[0].Text("severity"), answer.GetProperty("messages")[0].Number("line")));
        Assert.Equal((1m, 0m, 0m, 0m), Counts(answer));
    }

    [Fact]
    public async Task The_same_plot_under_another_number_is_known_from_earlier_files_too()
    {
        await Import(File(Row(1)));
        var answer = await Import(File(Row(1).Replace(Number(1), Number(2), StringComparison.Ordinal)));
        Assert.Equal(("same-plot", "warning"), (answer.GetProperty("messages")[0].Text("code"), answer.GetProperty("messages")[0].Text("severity")));
    }

    [Fact]
    public async Task The_template_comes_with_drop_downs_and_goes_back_in()
    {
        using var answer = await Bureau.GetAsync("/api/land/imports/supply-results/template");
        Assert.Equal("供地结果填报模板.xlsx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        var template = await answer.Content.ReadAsByteArrayAsync();
        using var zip = new ZipArchive(new MemoryStream(template));
        string Part(string name) => new StreamReader(zip.GetEntry(name)!.Open()).ReadToEnd();
        Assert.Contains("state=\"veryHidden\"", Part("xl/workbook.xml"), StringComparison.Ordinal);
        foreach (var sheet in new[] { "填报", "填报说明", "字典" }) Assert.Contains($"name=\"{sheet}\"", Part("xl/workbook.xml"), StringComparison.Ordinal);
        Assert.Contains("<formula1>字典!", Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("land.supply-results", Part("xl/worksheets/sheet4.xml"), StringComparison.Ordinal);

        var header = TextTable.Read(template).Header;
        Assert.Contains("电子监管号*", header);
        var row = Header.Split(',').Zip(Row(1).Split(',')).ToDictionary(c => c.First, c => c.Second);
        var filled = Workbooks.Of([header, header.Select(h => row.GetValueOrDefault(h.TrimEnd('*'), ""))]);
        Assert.Equal((1m, 0m, 0m, 0m), Counts(await Import(filled, name: "填报.xlsx")));
    }

    [Fact]
    public async Task What_is_wrong_comes_back_in_red_in_the_senders_own_workbook()
    {
        var rows = new[] { Header, Row(1), Row(2, area: "-1", price: "面议"), Row(3) }.Select(r => r.Split(','));
        using var answer = await Bureau.PostAsync("/api/land/imports/supply-results/marked", Requests.Upload(Workbooks.Of(rows), "我的表.xlsx"));
        Assert.Equal("我的表_错误标注.xlsx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        var marked = await answer.Content.ReadAsByteArrayAsync();
        var table = TextTable.Read(marked);
        Assert.Equal("错误原因", table.Header[^1]);
        Assert.Contains("面积(公顷)", table.Rows[1].Cells[^1], StringComparison.Ordinal);
        Assert.Contains("不是数字", table.Rows[1].Cells[^1], StringComparison.Ordinal);
        Assert.Equal("", table.Rows[0].Cells[^1]);
        Assert.Equal(Row(3).Split(',')[0], table.Rows[2].Cells[0]);

        using var zip = new ZipArchive(new MemoryStream(marked));
        string Part(string name) => new StreamReader(zip.GetEntry(name)!.Open()).ReadToEnd();
        Assert.Contains("FFFFC7CE", Part("xl/styles.xml"), StringComparison.Ordinal);
        Assert.Contains("second", Part("xl/worksheets/sheet2.xml"), StringComparison.Ordinal); // the other sheet is still there
        Assert.Matches("""<[a-z:]*c r="E3" s="[1-9]""", Part("xl/worksheets/sheet1.xml"));

        using var csv = await Bureau.PostAsync("/api/land/imports/supply-results/marked", Requests.Upload(File(Row(1), Row(2, area: "-1")), "表.csv"));
        Assert.Contains("面积", TextTable.Read(await csv.Content.ReadAsByteArrayAsync()).Rows[1].Cells[^1], StringComparison.Ordinal);
        Assert.Equal(0, (await Bureau.Read("/api/land/allocations?all=true")).Number("total"));
        await Bureau.Post("/api/land/imports/supply-results/marked", Requests.Upload("nothing"u8.ToArray(), "x.csv"), 400);
    }
}
