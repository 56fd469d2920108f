using System.Text;
using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Importing_payments(FactoriesService factories)
{
    // Matching looks at all leases of an authority.
    private readonly HttpClient _park = factories.Host.As("park", $"bank-{Guid.NewGuid():N}");

    private const string Header = "交易日期,收入金额,对方户名,流水号,摘要\n";

    private Task<JsonElement> Import(string csv, bool dryRun = false, int status = 200) =>
        _park.Post($"/api/factories/imports/payments?dryRun={(dryRun ? "true" : "false")}", Requests.Upload(Encoding.UTF8.GetBytes(csv), "流水.csv"), status);

    private async Task<(Guid First, Guid Second)> TwoLeasesOfOneFirmAndBills()
    {
        var building = await _park.RegisteredBuilding();
        var (first, second) = (await _park.Sign(Given.Lease(building["101"])), await _park.Sign(Given.Lease(building["201"])));
        foreach (var lease in new[] { first, second }) await _park.Bill(lease, "2026-03-16");
        return (first, second);
    }

    [Fact]
    public async Task A_row_goes_to_the_lease_that_payer_and_amount_name_and_what_is_doubtful_waits_for_a_person()
    {
        var (first, second) = await TwoLeasesOfOneFirmAndBills();
        const string csv = Header +
            "2026-03-18,\"3,600.00\",新能源有限公司,B1,租金\n" +   // the bill of 101 to the fen
            "2026年3月19日,100.00,新能源有限公司,B2,\n" +          // which of the two?
            "2026-03-20,50,陌生贸易有限公司,B3,货款\n" +           // nobody's
            "2026-02-30,50,新能源有限公司,B4,\n" +
            "2026-03-21,-5,新能源有限公司,B5,\n" +
            "2026-03-21,1.234,新能源有限公司,B6,\n";

        var dry = await Import(csv, dryRun: true);
        Assert.Equal(0m, (await _park.Account(first, "2026-04-01")).GetProperty("receipts").GetArrayLength());
        var done = await Import(csv);
        foreach (var answer in new[] { dry, done })
            Assert.Equal((6, 1, 2, 3), (answer.GetProperty("rows").GetInt32(), answer.GetProperty("created").GetInt32(), answer.GetProperty("unmatched").GetInt32(), answer.GetProperty("failed").GetInt32()));
        Assert.Equal(
            [(3, "ambiguous"), (4, "unmatched"), (5, "not-a-date"), (6, "not-an-amount"), (7, "not-an-amount")],
            done.GetProperty("messages").EnumerateArray().Select(m => (m.GetProperty("line").GetInt32(), m.Text("code"))).Order());
        var doubtful = done.GetProperty("suggestions").EnumerateArray().Single(s => s.Text("reference") == "B2").GetProperty("candidates").EnumerateArray();
        Assert.Equal(new HashSet<Guid> { first, second }, doubtful.Select(c => c.GetProperty("leaseId").GetGuid()).ToHashSet());

        Assert.Equal(0m, (await _park.Account(first, "2026-04-01")).Number("outstandingYuan"));
        await _park.Pay(second, 100m, "2026-03-19", "B2");
        var again = await Import(csv);
        Assert.Equal((0, 2), (again.GetProperty("created").GetInt32(), again.GetProperty("unchanged").GetInt32()));
    }

    [Fact]
    public async Task A_batch_is_undone_once_and_stays_in_the_history()
    {
        var (first, _) = await TwoLeasesOfOneFirmAndBills();
        var batch = (await Import(Header + "2026-03-18,3600,新能源有限公司,C1,\n")).GetProperty("batchId").GetGuid();
        var undo = new { reason = "错误的对账单", effectiveOn = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8)), documentNumber = "更1" };

        Assert.Equal(1, (await _park.Post($"/api/factories/imports/{batch}/undo", undo, 200)).GetProperty("entries").GetInt32());
        Assert.Equal("import-undone-before", (await _park.Post($"/api/factories/imports/{batch}/undo", undo, 409)).RefusedAs());
        Assert.Equal(3_600.00m, (await _park.Account(first, "2026-04-01")).Number("outstandingYuan"));
        Assert.True((await _park.Read($"/api/factories/imports/{batch}")).GetProperty("isUndone").GetBoolean());
        Assert.Equal(1, (await Import(Header + "2026-03-18,3600,新能源有限公司,C1,\n")).GetProperty("created").GetInt32());
    }

    [Fact]
    public async Task Every_batch_is_found_again_the_newest_first_with_what_it_did_and_whether_it_was_undone()
    {
        await TwoLeasesOfOneFirmAndBills();
        await Import(Header + "2026-03-18,3600,新能源有限公司,E1,\n2026-03-20,50,陌生贸易有限公司,E2,货款\n");
        var second = (await Import(Header + "2026-03-19,10,陌生贸易有限公司,E3,\n")).GetProperty("batchId").GetGuid();
        await _park.Post($"/api/factories/imports/{second}/undo", new { reason = "错误的对账单", effectiveOn = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8)), documentNumber = "更2" }, 200);

        var list = await _park.Read("/api/factories/imports");
        Assert.Equal(2, list.GetProperty("total").GetInt32());
        var batches = list.GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal([(second, true, 0, 1), (batches[1].GetProperty("id").GetGuid(), false, 1, 1)], batches.Select(b =>
            (b.GetProperty("id").GetGuid(), b.GetProperty("isUndone").GetBoolean(), b.GetProperty("created").GetInt32(), b.GetProperty("unmatched").GetInt32())));
        Assert.All(batches, b => Assert.Equal(("payments", "流水.csv"), (b.Text("kind"), b.Text("fileName"))));
        Assert.Equal(0, (await _park.Read("/api/factories/imports?kind=leases")).GetProperty("total").GetInt32());
        await factories.Host.As("enterprise").Read("/api/factories/imports", 403);
    }

    [Fact]
    public async Task A_contract_number_in_the_remark_is_enough_when_somebody_else_pays()
    {
        var building = await _park.RegisteredBuilding();
        var lease = await _park.Sign(Given.Lease(building["101"]).With("documentNumber", "园租〔2026〕77号"));
        await Import(Header + "2026-03-18,500,工程款代付公司,D1,代付园租〔2026〕77号租金\n");
        Assert.Equal(500.00m, (await _park.Account(lease, "2026-04-01")).Number("advanceYuan"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("姓名,年龄\n甲,3\n")]
    public async Task What_is_no_statement_is_refused_whole(string csv) => await Import(csv, status: 400);

    [Fact]
    public async Task Only_the_park_imports()
    {
        var content = Requests.Upload(Encoding.UTF8.GetBytes(Header), "流水.csv");
        await factories.Host.As("auditor").Post("/api/factories/imports/payments", content, 403);
        await factories.Host.As("enterprise", uscc: Given.Firm).Read($"/api/factories/imports/{Guid.NewGuid()}", 403);
    }
}
