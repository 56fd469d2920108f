using System.Text.Json.Nodes;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Handing_out_files(FactoriesService factories)
{
    private readonly HttpClient _park = factories.Host.As("park", $"files-{Guid.NewGuid():N}");

    private async Task<Guid> Billed()
    {
        var lease = await _park.Sign(Given.Lease((await _park.RegisteredBuilding())["101"]));
        await _park.Bill(lease, "2026-12-16");
        await _park.Pay(lease, 3_600m, "2026-04-02", "B1");
        await _park.Credit(lease, 1_000m, "2026-07-01");
        return lease;
    }

    private async Task<byte[]> File(string address, string type)
    {
        using var answer = await _park.GetAsync(address);
        Assert.Equal((200, type), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.NotNull(answer.Content.Headers.ContentDisposition?.FileNameStar);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task<IReadOnlyList<IReadOnlyList<string>>> Rows(string address, string format = "xlsx")
    {
        var table = TextTable.Read(await File($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format={format}", format == "csv" ? FileAnswers.Csv : FileAnswers.Workbook));
        return [table.Header, .. table.Rows.Select(r => r.Cells)];
    }

    [Fact]
    public async Task A_statement_goes_from_what_was_owed_before_to_what_is_owed_in_the_end()
    {
        var lease = await Billed();
        var rows = await Rows($"/api/factories/leases/{lease}/statement?from=2026-04-01&to=2026-09-30");

        Assert.Equal(["日期", "摘要", "文号", "应收(元)", "已收(元)", "余额(元)"], rows[0]);
        Assert.Equal(
            [("2026-04-01", "", "", "3600"), ("2026-04-02", "", "3600", "0"), ("2026-06-16", "32400", "", "32400"), ("2026-07-01", "", "1000", "31400"), ("2026-09-16", "32400", "", "63800"), ("2026-09-30", "64800", "4600", "63800")],
            rows.Skip(1).Select(r => (r[0], Plain(r[3]), Plain(r[4]), Plain(r[5]))));
        Assert.Equal("2 号账单（2026-06-16 至 2026-09-15）", rows[3][1]);

        static string Plain(string number) => number.Length == 0 ? "" : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task A_statement_on_paper_says_the_same_in_characters_that_can_be_searched()
    {
        var lease = await Billed();
        var pdf = await File($"/api/factories/leases/{lease}/statement?to=2026-09-30&format=pdf", "application/pdf");

        var text = string.Concat(PdfText.LinesOf(pdf));
        foreach (var word in new[] { "租户对账单", "新能源有限公司", "园租〔", "期末余额", "63,800.00", "2026-07-01", "减免：县纾困十四条" }) Assert.Contains(word, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_statement_goes_on_over_pages_with_the_header_on_each()
    {
        using var file = Files.PdfTable.Write("对账单", [("承租人", "甲")], [new("日期", 70), new("金额", 60, true)], [.. Enumerable.Range(1, 200).Select(n => (IReadOnlyList<string>)[$"第{n}行", $"{n}.00"])]);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        var text = string.Concat(PdfText.LinesOf(memory.ToArray()));

        Assert.All(Enumerable.Range(1, 200), n => Assert.Contains($"第{n}行", text, StringComparison.Ordinal));
        Assert.Equal(5, text.Split("日期").Length - 1);
        Assert.Contains("5 / 5", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_long_for_its_place_on_paper_goes_on_below()
    {
        var (units, remark) = (string.Join('、', Enumerable.Range(101, 40).Select(n => $"QDB-3-05-{n}")), string.Concat(Enumerable.Repeat("县纾困十四条", 20)));
        using var file = Files.PdfTable.Write("对账单", [("单元", units)], [new("摘要", 150), new("金额", 66, true)], [[remark, "123,456,789.00"]]);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        var text = string.Concat(PdfText.LinesOf(memory.ToArray()));

        Assert.All(Enumerable.Range(101, 40), n => Assert.Contains($"QDB-3-05-{n}", text, StringComparison.Ordinal));
        Assert.Contains("123,456,789.00", text, StringComparison.Ordinal);
        Assert.Equal(20, text.Split("县纾困十四条").Length - 1);
        Assert.DoesNotContain("…", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firm_gets_its_own_statement_and_nobody_elses()
    {
        var lease = await factories.Park.Sign(Given.Lease((await factories.Park.RegisteredBuilding())["101"]));
        using var own = await factories.Host.As("enterprise", uscc: Given.Firm).GetAsync($"/api/factories/leases/{lease}/statement");
        Assert.Equal(200, (int)own.StatusCode);
        await factories.Host.As("enterprise", uscc: Given.OtherFirm).Read($"/api/factories/leases/{lease}/statement", 404);
        await factories.Park.Read($"/api/factories/leases/{lease}/statement?from=2026-02-01&to=2026-01-01", 400);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task Every_list_is_had_as_a_file(string format)
    {
        var building = await _park.RegisteredBuilding();
        var lease = await _park.Sign(Given.Lease([building["101"], building["102"]]));
        await _park.Bill(lease, "2026-03-16");
        await _park.Pay(lease, 200m, "2026-03-20");

        var buildings = await Rows("/api/factories/buildings/export?asOf=2026-04-16", format);
        Assert.Equal([building.Code, "丙", "3"], new[] { buildings[1][0], buildings[1][6], buildings[1][9] });
        var units = await Rows("/api/factories/units/export?asOf=2026-04-16", format);
        Assert.Equal([("101", "在租", "新能源有限公司"), ("102", "在租", "新能源有限公司"), ("201", "空置", "")], units.Skip(1).Select(u => (u[3], u[5], u[6])));
        var leases = await Rows($"/api/factories/leases/export?asOf=2026-04-16&building={building.Code}", format);
        Assert.Equal(($"{building.Code}-101、{building.Code}-102", "2029-03-15", "履行中"), (leases[1][2], leases[1][6], leases[1][10]));
        var accounts = await Rows("/api/factories/accounts/export?asOf=2026-04-16", format);
        Assert.Equal([7200m, 200m, 7000m], new[] { accounts[1][3], accounts[1][5], accounts[1][6] }.Select(n => decimal.Parse(n, System.Globalization.CultureInfo.InvariantCulture)));
        var arrears = await Rows("/api/factories/arrears/export?asOf=2026-04-16", format);
        Assert.Equal(("31-90 天(元)", "31"), (arrears[0][5], arrears[1][9]));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task Vacancy_utilities_applications_and_sub_lets_are_had_as_files(string format)
    {
        var building = await _park.RegisteredBuilding();
        var lease = await _park.Sign(Given.Lease(building["101"]).With("utilities", JsonNode.Parse("""[{ "utility": "power", "amount": 300 }]""")));
        await _park.Sign(Given.Lease(building["102"], "2026-03-16", "2026-04-30"));
        await _park.Approved(building["102"], Given.OtherFirm);
        await _park.Post($"/api/factories/leases/{lease}/sublets", new
        {
            subTenant = new { uscc = Given.OtherFirm, name = "=绿溪纺织有限公司" }, unitIds = new[] { building["101"] }, from = "2026-05-01", to = "2027-06-30",
            consented = false, finding = "巡查发现", effectiveOn = "2026-06-15", documentNumber = "巡1",
        });

        var vacancy = await Rows("/api/factories/vacancy/export?asOf=2026-07-01", format);
        Assert.Equal([("201", "2023-05-01", "1157", "新交付未出租"), ("102", "2026-05-01", "61", "租期届满")], vacancy.Skip(1).Select(v => (v[3], v[5], v[6], v[7])));
        Assert.Single((await Rows("/api/factories/vacancy/export?asOf=2026-07-01&longerThanDays=100", format)).Skip(1));
        var power = (await Rows("/api/factories/utilities/export?asOf=2026-07-01&utility=power", format)).Single(u => u[0] == building.Code);
        Assert.Equal(["幢", "供电", "千伏安", "1250", "300", "950"], new[] { power[1], power[2], power[3], power[4], power[6], power[8] });
        var taken = (await Rows($"/api/factories/utilities/commitments/export?asOf=2026-07-01&building={building.Code}", format))[1];
        Assert.Equal(["300", "租约", "新能源有限公司", "2029-03-15"], new[] { taken[2], taken[4], taken[5], taken[7] });
        var applications = await Rows("/api/factories/applications/export?asOf=2026-07-01&status=approved", format);
        Assert.Equal((Given.OtherFirm, "1723", "2026-01-10", "已准入", "315"), (applications[1][1], applications[1][2], applications[1][3], applications[1][4], applications[1][8]));
        var sublets = await Rows("/api/factories/sublets/export?asOf=2026-07-01", format);
        Assert.Equal(
            [$"{building.Code}-101", "新能源有限公司", format == "csv" ? "'=绿溪纺织有限公司" : "=绿溪纺织有限公司", "2027-06-30", "待处理", "2026-12-15", "巡查发现"],
            new[] { 0, 1, 3, 6, 7, 9, 10 }.Select(at => sublets[1][at]));
        Assert.Single(await Rows("/api/factories/sublets/export?asOf=2026-07-01&standing=objected", format));

        var listed = Assert.Single((await _park.Read($"/api/factories/sublets?asOf=2026-07-01&building={building.Code}")).Items());
        Assert.Equal((lease, "open"), (listed.GetProperty("leaseId").GetGuid(), listed.GetProperty("sublet").Text("standing")));
    }

    [Fact]
    public async Task A_firm_takes_its_own_applications_and_sub_lets_and_no_vacancy()
    {
        var firm = factories.Host.As("enterprise", uscc: "91510799MA6T000304");
        foreach (var list in new[] { "applications", "sublets" })
        {
            using var answer = await firm.GetAsync($"/api/factories/{list}/export?format=csv");
            Assert.Empty(TextTable.Read(await answer.Content.ReadAsByteArrayAsync()).Rows);
        }
        foreach (var list in new[] { "vacancy", "utilities", "utilities/commitments" }) await firm.Read($"/api/factories/{list}/export", 403);
        await _park.Read("/api/factories/vacancy/export?longerThanDays=-1", 400);
    }

    [Fact]
    public async Task Every_list_that_is_taken_away_is_in_the_book_of_exports()
    {
        await _park.RegisteredBuilding();
        await Rows("/api/factories/units/export?asOf=2026-04-16", "csv");
        await Rows("/api/factories/vacancy/export?asOf=2026-07-01");

        var book = (await _park.Read("/api/factories/exports")).Items();
        Assert.Equal(
            [("vacancy", "Xlsx", 3, "2026-07-01", "park"), ("units", "Csv", 3, "2026-04-16", "park")],
            book.Select(e => (e.Text("list"), e.Text("format"), e.GetProperty("rows").GetInt32(), e.Text("asOf"), e.Text("role"))));
        await factories.Host.As("enterprise", uscc: Given.Firm).Read("/api/factories/exports", 403);
    }

    [Fact]
    public async Task Twenty_lists_that_are_taken_away_at_the_same_moment_are_all_in_the_book()
    {
        await _park.RegisteredBuilding();
        string[] days = [.. Enumerable.Range(1, 20).Select(day => $"2026-07-{day:D2}")];
        await Task.WhenAll(days.Select(day => Rows($"/api/factories/units/export?asOf={day}", "csv")));
        Assert.Equal(days, (await _park.Read("/api/factories/exports?pageSize=100")).Items().Select(e => e.Text("asOf")).Order());
    }
}
