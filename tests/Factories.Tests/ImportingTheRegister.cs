using System.Text;
using System.Text.Json;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Importing_the_register(FactoriesService factories)
{
    private readonly HttpClient _park = factories.Host.As("park", $"imports-{Guid.NewGuid():N}");

    private const string Buildings = "幢号,名称,片区,容积率,火灾危险性类别,变压器容量(kVA),建设工程规划许可证号,竣工验收备案,消防验收,层,净高,楼面荷载(kN/㎡),房号,建筑面积(㎡),登记日期,文号\n";

    private const string Leases = "合同编号,承租人,统一社会信用代码,单元,起租日,到期日,租金(元/㎡·月),付款周期(月),递增,生产火灾危险性类别,荷载需求(kN/㎡),签订日期\n";

    private static string Row(string building, string unit, int level = 1, decimal area = 1200, string load = "15", string name = "1号楼") =>
        $"{building},{name},青东坝,2.0,丙,1250,建字1号,是,是,{level},7.5,{load},{unit},{area},2023-05-01,竣备1\n";

    private static string Lease(string contract, string units, string from = "2026-03-16", string to = "2029-03-15", string load = "5", string steps = "25:5") =>
        $"{contract},新能源有限公司,{Given.Firm},{units},{from},{to},8.00,3,{steps},丙,{load},2026年3月10日\n";

    private Task<JsonElement> Import(string what, string csv, bool dryRun = false, int status = 200) =>
        _park.Post($"/api/factories/imports/{what}?dryRun={(dryRun ? "true" : "false")}", Requests.Upload(Encoding.UTF8.GetBytes(csv), "表.csv"), status);

    private static (int Created, int Unchanged, int Failed) Counts(JsonElement answer) =>
        (answer.GetProperty("created").GetInt32(), answer.GetProperty("unchanged").GetInt32(), answer.GetProperty("failed").GetInt32());

    private static (int, string)[] Messages(JsonElement answer) =>
        [.. answer.GetProperty("messages").EnumerateArray().Select(m => (m.GetProperty("line").GetInt32(), m.Text("code")))];

    [Fact]
    public async Task Rows_of_one_building_become_one_building_and_again_change_nothing()
    {
        var file = Buildings + Row("A-1", "101") + Row("A-1", "102", area: 800.5m) + Row("A-1", "201", 2, load: "5") + Row("A-2", "101");

        Assert.Equal((4, 0, 0), Counts(await Import("buildings", file, dryRun: true)));
        Assert.Equal(0, (await _park.Read("/api/factories/buildings?asOf=2026-01-01")).GetProperty("total").GetInt32());
        Assert.Equal((4, 0, 0), Counts(await Import("buildings", file)));
        Assert.Equal((0, 4, 0), Counts(await Import("buildings", file)));

        var building = await _park.Read("/api/factories/buildings/A-1?asOf=2026-01-01");
        Assert.Equal((3200.5m, "丙", 2), (building.Number("areaSquareMetres"), building.Text("allowedFireClass"), building.GetProperty("floors").GetArrayLength()));
        var otherwise = await Import("buildings", Buildings + Row("A-2", "101", area: 900));
        Assert.Equal([(2, "in-the-books-otherwise")], Messages(otherwise));
    }

    [Fact]
    public async Task A_building_with_one_wrong_row_stays_out_whole_and_the_others_go_in()
    {
        var answer = await Import("buildings", Buildings
            + Row("B-1", "101") + Row("B-1", "102", name: "2号楼")
            + Row("B-2", "101", load: "重") + Row("B-3", "101").Replace("丙", "己", StringComparison.Ordinal)
            + Row("B-4", "101", area: 0) + Row("B-5", "101").Replace("2023-05-01", "2023-02-30", StringComparison.Ordinal) + Row("B-6", "101"));

        Assert.Equal((1, 0, 6), Counts(answer));
        Assert.Equal([(3, "differs-from-line"), (4, "not-a-number"), (5, "not-a-choice"), (6, "invalid"), (7, "not-a-date")], Messages(answer));
        Assert.Equal(["B-6"], (await _park.Read("/api/factories/buildings?asOf=2026-01-01")).Items().Select(b => b.Text("code")));
    }

    [Fact]
    public async Task Leases_go_in_by_the_rules_of_signing_and_a_contract_once()
    {
        await Import("buildings", Buildings + Row("C-1", "101") + Row("C-1", "102") + Row("C-1", "103"));
        var file = Leases + Lease("租1", "C-1-101、C-1-102")
            + Lease("租2", "C-1-102")                            // let on line 2
            + Lease("租3", "C-1-103", load: "16")                // too heavy
            + Lease("租4", "C-1-109")
            + Lease("租5", "C-1-103", to: "2046-03-16")          // more than twenty years
            + Lease("租6", "C-1-103", steps: "多")
            + Lease("租1", "C-1-103")                            // the contract number again
            + Lease("租8", "C-1-103", from: "2026-04-01", to: "2026-03-01");

        var dry = await Import("leases", file, dryRun: true);
        Assert.Equal(0, (await _park.Read("/api/factories/leases?asOf=2026-04-01")).GetProperty("total").GetInt32());
        var done = await Import("leases", file);
        foreach (var answer in new[] { dry, done })
        {
            Assert.Equal((1, 0, 7), Counts(answer));
            Assert.Equal([(3, "let-on-line"), (4, "refused"), (5, "no-such-unit"), (6, "refused"), (7, "not-a-step"), (8, "twice-in-the-file"), (9, "invalid")], Messages(answer));
        }
        var lease = Assert.Single((await _park.Read("/api/factories/leases?asOf=2026-04-01")).Items());
        Assert.Equal((2400m, 5m, "2026-03-10"), (lease.Number("areaSquareMetres"), lease.GetProperty("steps")[0].Number("percent"), lease.Text("signedOn")));
        Assert.Equal((0, 1, 0), Counts(await Import("leases", Leases + Lease("租1", "C-1-101、C-1-102"))));
        Assert.Equal([(2, "in-the-books-otherwise")], Messages(await Import("leases", Leases + Lease("租1", "C-1-101"))));
    }

    private static object Undo => new { reason = "导错文件", effectiveOn = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8)), documentNumber = "更1" };

    private Task<JsonElement> UndoBatch(JsonElement import, int status = 200) => _park.Post($"/api/factories/imports/{import.GetProperty("batchId").GetGuid()}/undo", Undo, status);

    private async Task<int> Total(string list) => (await _park.Read($"/api/factories/{list}?asOf=2026-04-01")).GetProperty("total").GetInt32();

    [Fact]
    public async Task A_later_file_adds_units_to_a_building_that_is_there()
    {
        await Import("buildings", Buildings + Row("D-1", "101"));
        var file = Buildings + Row("D-1", "101") + Row("D-1", "102", area: 800.5m) + Row("D-1", "301", 3, load: "5");
        file = file.Replace("2023-05-01,竣备1", "2024-02-01,增补1", StringComparison.Ordinal);

        Assert.Equal((2, 1, 0), Counts(await Import("buildings", file, dryRun: true)));
        Assert.Equal((2, 1, 0), Counts(await Import("buildings", file)));
        Assert.Equal((0, 3, 0), Counts(await Import("buildings", file)));

        var (before, after) = (await _park.Read("/api/factories/buildings/D-1?asOf=2024-01-31"), await _park.Read("/api/factories/buildings/D-1?asOf=2024-02-01"));
        Assert.Equal((1200m, 3200.5m, 2), (before.Number("areaSquareMetres"), after.Number("areaSquareMetres"), after.GetProperty("floors").GetArrayLength()));
        Assert.Equal([(2, "in-the-books-otherwise")], Messages(await Import("buildings", file.Replace(",7.5,15,102,800.5", ",7.5,15,102,801", StringComparison.Ordinal))));
        Assert.Equal([(2, "in-the-books-otherwise")], Messages(await Import("buildings", file.Replace(",7.5,15,", ",7.5,12,", StringComparison.Ordinal))));
        Assert.Equal([(2, "in-the-books-otherwise")], Messages(await Import("buildings", Buildings + Row("D-1", "101", 2)))); // the code is another unit's
    }

    [Fact]
    public async Task A_file_of_buildings_is_undone_and_may_come_again()
    {
        await Import("buildings", Buildings + Row("E-1", "101"));
        var file = Buildings + Row("E-1", "102").Replace("2023-05-01,竣备1", "2024-02-01,增补1", StringComparison.Ordinal) + Row("E-2", "101");
        var batch = await Import("buildings", file);
        var asKnown = DateTimeOffset.UtcNow;

        Assert.Equal(2, (await UndoBatch(batch)).GetProperty("entries").GetInt32());
        Assert.Equal((1, 1200m), (await Total("buildings"), (await _park.Read("/api/factories/buildings/E-1?asOf=2026-04-01")).Number("areaSquareMetres")));
        await _park.Read("/api/factories/buildings/E-2?asOf=2026-04-01", 404);
        Assert.Equal(1200m, (await _park.Read($"/api/factories/buildings/E-2?asOf=2026-04-01&knownAt={asKnown.Instant()}")).Number("areaSquareMetres"));
        Assert.Equal(("buildings", true), ((await _park.Read($"/api/factories/imports/{batch.GetProperty("batchId").GetGuid()}")).Text("kind"), true));
        Assert.Equal("import-undone-before", (await UndoBatch(batch, 409)).RefusedAs());

        Assert.Equal([(2, "no-such-unit"), (3, "no-such-unit")], Messages(await Import("leases", Leases + Lease("租1", "E-2-101") + Lease("租2", "E-1-102"))));
        Assert.Equal((2, 0, 0), Counts(await Import("buildings", file)));
        Assert.Equal((2, 0, 0), Counts(await Import("leases", Leases + Lease("租1", "E-2-101") + Lease("租2", "E-1-102"))));
    }

    [Fact]
    public async Task What_later_facts_build_on_is_not_undone()
    {
        var buildings = await Import("buildings", Buildings + Row("F-1", "101") + Row("F-2", "101"));
        var leases = await Import("leases", Leases + Lease("租1", "F-1-101"));
        var refusal = await UndoBatch(buildings, 409);
        Assert.Equal("import-built-upon", refusal.RefusedAs());
        Assert.Contains("F-1-101", refusal.Text("detail"), StringComparison.Ordinal);

        var lease = (await _park.Read("/api/factories/leases?asOf=2026-04-01")).Items().Single().Id();
        await _park.Move(lease, "handover", "2026-03-16", Entering.Hand);
        Assert.Contains("租1", (await UndoBatch(leases, 409)).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_leases_is_undone_and_its_units_are_free_again()
    {
        await Import("buildings", Buildings + Row("G-1", "101") + Row("G-1", "102"));
        var batch = await Import("leases", Leases + Lease("租1", "G-1-101") + Lease("租2", "G-1-102"));
        var asKnown = DateTimeOffset.UtcNow;
        Assert.Equal(2, (await UndoBatch(batch)).GetProperty("entries").GetInt32());

        Assert.Equal((0, 2400m), (await Total("leases"), (await _park.Read("/api/factories/occupancy?asOf=2026-04-01")).Number("vacantSquareMetres")));
        Assert.Equal(2400m, (await _park.Read($"/api/factories/occupancy?asOf=2026-04-01&knownAt={asKnown.Instant()}")).Number("leasedSquareMetres"));
        Assert.Equal(0, (await _park.Read("/api/factories/critical-dates?asOf=2026-04-01&withinDays=9999")).GetProperty("total").GetInt32());
        Assert.Equal((2, 0, 0), Counts(await Import("leases", Leases + Lease("租3", "G-1-101、G-1-102") + Lease("租1", "G-1-101", "2030-01-01", "2031-12-31"))));
        Assert.Equal(2400m, (await _park.Read("/api/factories/occupancy?asOf=2026-04-01")).Number("leasedSquareMetres"));
    }

    [Theory]
    [InlineData("buildings", "幢号*")]
    [InlineData("leases", "合同编号*")]
    public async Task The_template_has_the_columns_and_what_is_filled_in_there_is_read(string kind, string first)
    {
        var template = TextTable.Read(await factories.Auditor.GetByteArrayAsync($"/api/factories/imports/templates/{kind}"));
        Assert.Equal(first, template.Header[0]);
        var book = Workbooks.Of([[.. template.Header], [.. template.Header.Select(_ => "x")]]);
        var answer = await _park.Post($"/api/factories/imports/{kind}?dryRun=true", Requests.Upload(book, "表.xlsx"), 200);
        Assert.Equal((1, 1), (answer.GetProperty("rows").GetInt32(), answer.GetProperty("failed").GetInt32()));
    }

    [Fact]
    public async Task What_is_no_such_file_is_refused_whole_and_only_the_park_imports()
    {
        await Import("buildings", "姓名,年龄\n甲,3\n", status: 400);
        await Import("leases", Buildings, status: 400);
        await factories.Auditor.Post("/api/factories/imports/leases", Requests.Upload(Encoding.UTF8.GetBytes(Leases), "表.csv"), 403);
        await _park.Read("/api/factories/imports/templates/people", 404);
    }
}
