using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Exporting_lists(LandService land)
{
    private readonly string _tenant = $"export-{Guid.NewGuid():N}";

    private HttpClient Bureau => field ??= land.Host.As("bureau", _tenant);

    private async Task<(string Name, byte[] File)> Export(string address, HttpClient? http = null)
    {
        using var answer = await (http ?? Bureau).GetAsync(address);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (answer.Content.Headers.ContentDisposition!.FileNameStar!, await answer.Content.ReadAsByteArrayAsync());
    }

    private async Task<Guid> Granted(string holder, string? uscc, string name = "青东坝A-01")
    {
        var parcel = Given.Parcel();
        parcel["name"] = name;
        var id = (await Bureau.Post("/api/land/parcels", parcel)).Id();
        var grant = Given.Grant();
        grant["holder"] = JsonSerializer.SerializeToNode(new { uscc, name = holder });
        await Bureau.Post($"/api/land/parcels/{id}/grant", grant);
        await Eventually.Gives(() => Bureau.Read($"/api/land/allocations?parcel={id}"), l => l.Number("total") == 1);
        await Eventually.Gives(() => Bureau.All("/api/land/parcels?status=granted"), l => l.Any(p => p.Id() == id));
        return id;
    }

    [Fact]
    public async Task A_workbook_has_typed_cells_and_says_what_and_as_of_when()
    {
        await Granted("绿溪纺织有限公司", "91510799MA6T00012D");
        var (name, file) = await Export("/api/land/parcels/export?asOf=2026-11-23&zone=青东坝工业区");
        Assert.Equal("宗地清单_青东坝工业区_截至20261123.xlsx", name);
        var table = TextTable.Read(file);
        Assert.Equal("宗地代码", table.Header[0]);
        string Cell(string column) => table.Rows[0].Cells[table.Header.ToList().IndexOf(column)];
        Assert.Equal(("40000", "60", "14400000", "2023-03-20", "91510799MA6T00012D", "已供", "挂牌"), (Cell("证载面积(平方米)"), Cell("证载面积(亩)"), Cell("价款(元)"), Cell("合同签订日期"), Cell("统一社会信用代码"), Cell("状态"), Cell("供应方式")));

        using var zip = new ZipArchive(new MemoryStream(file));
        var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open()).ReadToEnd();
        Assert.Contains("<v>40000.00</v>", sheet, StringComparison.Ordinal); // a number
        Assert.Contains("""s="4"><v>45005</v>""", sheet, StringComparison.Ordinal); // a day
        Assert.Contains("<t xml:space=\"preserve\">510799001001GB", sheet, StringComparison.Ordinal); // a text
    }

    [Fact]
    public async Task Csv_opens_in_excel_and_computes_nothing()
    {
        await Granted("=HYPERLINK(\"http://x\",\"y\")有限公司", "91510799MA6T00012D", "+86,\"甲\"");
        var (name, file) = await Export("/api/land/parcels/export?format=csv&asOf=2026-11-23");
        Assert.Equal("宗地清单_截至20261123.csv", name);
        Assert.True(file.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var text = Encoding.UTF8.GetString(file.AsSpan(3));
        Assert.Contains("\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")有限公司\"", text, StringComparison.Ordinal);
        Assert.Contains("\"'+86,\"\"甲\"\"\"", text, StringComparison.Ordinal);
        Assert.Contains(",40000.00,60", text, StringComparison.Ordinal);
        Assert.Equal("'+86,\"甲\"", TextTable.Read(file).Rows[0].Cells[1]);
    }

    [Fact]
    public async Task Natural_persons_are_masked_for_everyone_but_the_bureau_in_every_file()
    {
        await Granted("张三丰", null);
        foreach (var (address, isText) in new[]
        {
            ("/api/land/parcels/export?format=csv", true), ("/api/land/parcels/export?format=geoJson", true), ("/api/land/allocations/export?format=csv", true),
            ("/api/land/parcels/export", false), ("/api/land/allocations/export", false), ("/api/land/parcels/export?format=shapefile", false),
        })
        {
            Assert.Contains("张三丰", Text((await Export(address)).File, isText), StringComparison.Ordinal);
            var masked = Text((await Export(address, land.Host.As("auditor", _tenant))).File, isText);
            Assert.DoesNotContain("张三丰", masked, StringComparison.Ordinal);
            Assert.Contains("张**", masked, StringComparison.Ordinal);
        }

        static string Text(byte[] file, bool isText)
        {
            if (isText) return Encoding.UTF8.GetString(file);
            using var zip = new ZipArchive(new MemoryStream(file));
            return string.Concat(zip.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
        }
    }

    [Fact]
    public async Task A_firm_gets_its_own_and_the_day_and_the_filters_hold()
    {
        await Granted("绿溪纺织有限公司", "91510799MA6T00012D");
        await Granted("新能源有限公司", "91510799MA6T000208");
        async Task<int> Rows(string query, HttpClient? http = null) => TextTable.Read((await Export($"/api/land/parcels/export?{query}", http)).File).Rows.Count;
        Assert.Equal(2, await Rows(""));
        Assert.Equal(1, await Rows("", land.Host.As("enterprise", _tenant, uscc: "91510799MA6T000208")));
        Assert.Equal(1, await Rows("q=新能源"));
        Assert.Equal(0, await Rows("asOf=2020-01-01"));
        Assert.Equal(0, await Rows("status=inProduction"));
        await Bureau.Read("/api/land/parcels/export?format=pdf", 400);
    }

    [Fact]
    public async Task GeoJson_and_the_list_of_imports_go_out_too()
    {
        await Granted("绿溪纺织有限公司", "91510799MA6T00012D");
        var (name, file) = await Export("/api/land/parcels/export?format=geoJson&asOf=2026-11-23");
        Assert.Equal("宗地清单_截至20261123.geojson", name);
        var feature = Assert.Single(JsonSerializer.Deserialize<JsonElement>(file).GetProperty("features").EnumerateArray());
        Assert.Equal(("granted", "Polygon"), (feature.GetProperty("properties").Text("status"), feature.GetProperty("geometry").Text("type")));

        await Bureau.Post("/api/land/imports/supply-results", Requests.Upload(Encoding.UTF8.GetBytes("电子监管号,面积(公顷),供地方式,合同签订日期\n5107992023B00001,4,划拨,2018-12-31"), "一批.csv"), 200);
        await Eventually.Gives(() => Bureau.Read("/api/land/imports"), l => l.Number("total") == 1);
        (name, file) = await Export("/api/land/imports/export?format=csv");
        Assert.StartsWith("导入批次_截至", name, StringComparison.Ordinal);
        Assert.Contains("一批.csv", TextTable.Read(file).Rows[0].Cells);
    }

    [Fact]
    public async Task Red_lines_quota_accounts_and_offerings_go_out_too()
    {
        await Granted("张三丰", null);
        var (name, file) = await Export("/api/land/red-lines/export?format=csv&asOf=2024-06-01&within=40000");
        Assert.Equal("红线清单_截至20240601.csv", name);
        var lines = TextTable.Read(file);
        var listed = await Bureau.All("/api/land/red-lines?asOf=2024-06-01&within=40000");
        Assert.Equal(listed.Select(l => l.Text("dueOn")), lines.Rows.Select(r => r.Cells[5]));
        Assert.Contains("张三丰", lines.Rows[0].Cells);
        Assert.DoesNotContain(
            "张三丰", TextTable.Read((await Export("/api/land/red-lines/export?within=40000&asOf=2024-06-01", land.Host.As("park", _tenant))).File).Rows[0].Cells);

        await Bureau.Post("/api/land/quota-accounts", Given.Example("OpenQuotaAccount").With("zone", "青东坝工业区").With("openingSquareMetres", 50000));
        await Eventually.Gives(() => Bureau.Read("/api/land/quota-accounts?asOf=2026-01-01"), l => l.Number("total") == 1);
        (name, file) = await Export("/api/land/quota-accounts/export?zone=青东坝工业区&asOf=2026-01-01");
        Assert.Equal("用地指标账户_青东坝工业区_截至20260101.xlsx", name);
        Assert.Equal(("青东坝工业区", "50000", "75"), (TextTable.Read(file).Rows[0].Cells[1], TextTable.Read(file).Rows[0].Cells[12], TextTable.Read(file).Rows[0].Cells[13]));

        var (parcel, _) = await Bureau.Offered("sold");
        await Eventually.Gives(() => Bureau.Read($"/api/land/offerings?parcel={parcel}&asOf=2026-04-13"), l => l.Number("total") == 1);
        foreach (var (who, price) in new[] { (Bureau, "1100000.00"), (land.Host.As("park", _tenant), "1100000.00") })
        {
            (name, file) = await Export("/api/land/offerings/export?format=csv&stage=sold&asOf=2026-04-13", who);
            Assert.Equal(("供地项目清单_已成交_截至20260413.csv", price), (name, TextTable.Read(file).Rows[0].Cells[11]));
        }
        Assert.Empty(TextTable.Read((await Export("/api/land/offerings/export?stage=proposed&asOf=2026-04-13", land.Host.As("enterprise", _tenant, uscc: "91510799MA6T000208"))).File).Rows);
    }

    [Fact]
    public async Task Every_allocation_ever_can_be_had_in_a_file()
    {
        await Granted("绿溪纺织有限公司", "91510799MA6T00012D");
        var (name, file) = await Export("/api/land/allocations/export?all=true&format=csv&asOf=2026-11-23");
        Assert.Equal("供地记录_截至20261123.csv", name);
        var table = TextTable.Read(file);
        Assert.Equal(["2023-03-20", ""], table.Rows[0].Cells.Skip(6).Take(2));
    }
}
