using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Lists_and_history(FactoriesService factories)
{
    private readonly HttpClient _park = factories.Host.As("park", $"lists-{Guid.NewGuid():N}");

    private Task<JsonElement> Leases(string query, long total) => Listed("leases", query, total);

    private Task<JsonElement> Buildings(string query, long total) => Listed("buildings", query, total);

    private Task<JsonElement> Listed(string what, string query, long total) =>
        Eventually.Gives(() => _park.Read($"/api/factories/{what}?{query}"), l => l.Number("total") == total);

    [Fact]
    public async Task Buildings_are_listed_by_zone_by_text_and_by_page_as_of_a_day()
    {
        var a = await _park.RegisteredBuilding(Given.Building(zone: "东区"));
        var b = await _park.RegisteredBuilding(Given.Building(zone: "西区").With("name", "食品产业园1号楼"));

        Assert.Equal([a.Id, b.Id], (await Buildings("", 2)).Items().Select(i => i.Id()));
        Assert.Equal(a.Id, Assert.Single((await Buildings("zone=东区", 1)).Items()).Id());
        Assert.Equal(b.Id, Assert.Single((await Buildings("q=食品", 1)).Items()).Id());
        Assert.Equal(b.Id, Assert.Single((await Buildings($"q={b.Code.ToLowerInvariant()}", 1)).Items()).Id());
        Assert.Equal(b.Id, Assert.Single((await Buildings("pageSize=1&page=2", 2)).Items()).Id());
        Assert.Empty((await Buildings("asOf=2023-04-30", 0)).Items());
        var item = (await Buildings("zone=东区", 1)).Items()[0];
        Assert.Equal(
            (3, 2, "3200.50", true),
            (item.Number("units"), item.Number("floors"), item.GetProperty("areaSquareMetres").GetRawText(), item.GetProperty("lettable").GetBoolean()));
    }

    [Fact]
    public async Task Leases_are_listed_by_building_tenant_zone_status_and_text_as_of_a_day()
    {
        var (a, b) = (await _park.RegisteredBuilding(Given.Building(zone: "东区")), await _park.RegisteredBuilding(Given.Building(zone: "西区")));
        var first = await _park.Sign(Given.Lease([a["101"], b["101"]]));
        var second = await _park.Sign(Given.Lease(b["102"], "2027-01-01", "2027-12-31", Given.OtherFirm, "绿溪纺织有限公司", "2026-06-01"));
        await _park.Terminate(first, "2028-01-01");

        foreach (var (query, expected) in new (string, Guid[])[]
        {
            ("asOf=2026-03-09", []),
            ("asOf=2026-03-10", [first]),
            ("asOf=2026-06-01", [second, first]),
            ($"asOf=2026-06-01&building={a.Id}", [first]),
            ($"asOf=2026-06-01&building={b.Code.ToLowerInvariant()}", [second, first]),
            ("asOf=2026-06-01&zone=东区", [first]),
            ("asOf=2026-06-01&zone=西区", [second, first]),
            ("asOf=2026-06-01&zone=南区", []),
            ($"asOf=2026-06-01&tenant={Given.OtherFirm}", [second]),
            ("asOf=2026-06-01&tenant=新能源有限公司", [first]),
            ("asOf=2026-06-01&tenant=新能源", []),
            ("asOf=2026-06-01&q=新能源", [first]),
            ($"asOf=2026-06-01&q={b.Code}-102", [second]),
            ("asOf=2026-06-01&status=upcoming", [second]),
            ("asOf=2026-06-01&status=active", [first]),
            ("asOf=2028-06-01&status=expired", [second]),
            ("asOf=2028-01-01&status=terminated", [first]),
            ("asOf=2027-12-31&status=terminated", []),
            ("asOf=2027-12-31&status=active", [second, first]),
            ("asOf=2026-06-01&pageSize=1&page=2", [first]),
        })
        {
            var total = query.Contains("page", StringComparison.Ordinal) ? 2 : expected.Length;
            Assert.Equal((query, string.Join(' ', expected)), (query, string.Join(' ', (await Leases(query, total)).Items().Select(i => i.Id()))));
        }
        var item = (await Leases("asOf=2027-01-15&status=active", 2)).Items()[1];
        Assert.Equal(
            ("active", "2400.00", 2), (item.Text("status"), item.GetProperty("areaSquareMetres").GetRawText(), item.GetProperty("units").GetArrayLength()));
    }

    [Theory]
    [InlineData("leases?asOf=yesterday", "asOf")]
    [InlineData("leases?status=sold", "status")]
    [InlineData("leases?pageSize=501", "pageSize")]
    [InlineData("buildings?page=0", "page")]
    [InlineData("buildings?knownAt=2026-13-01", "knownAt")]
    [InlineData("occupancy?asOf=2026-02-29", "asOf")]
    public async Task A_question_that_makes_no_sense_is_refused_by_its_parameter(string query, string parameter) =>
        Assert.Contains(parameter, (await _park.Read($"/api/factories/{query}", 400)).GetProperty("errors").EnumerateObject().Select(e => e.Name));

    [Fact]
    public async Task The_history_says_who_in_which_role_since_when_and_by_which_paper()
    {
        var tenant = $"history-{Guid.NewGuid():N}";
        var (wang, li) = (factories.Host.As("park", tenant, "wang.fang"), factories.Host.As("park", tenant, "li.na"));
        var building = await wang.RegisteredBuilding(Given.Building(fireAccepted: false));
        await li.Obtain(building.Id, "fire-acceptance", "2024-03-01");
        var lease = await li.Sign(Given.Lease(building["101"]));
        await wang.Terminate(lease, "2027-06-01");

        var ofBuilding = await li.Read($"/api/factories/buildings/{building.Code}/history");
        var ofLease = await li.Read($"/api/factories/leases/{lease}/history");
        var entries = ofBuilding.EnumerateArray().Concat(ofLease.EnumerateArray()).ToArray();

        Assert.Equal(
            [
                (1m, "building_registered", "2023-05-01", "wang.fang", "竣备〔2023〕17号", $"登记厂房 {building.Code}（青东坝标准厂房三期5号楼）"),
                (2m, "fire_safety_accepted", "2024-03-01", "li.na", "文〔2024-03-01〕", "消防验收合格 文〔2024-03-01〕"),
                (1m, "lease_signed", "2026-03-10", "li.na", "园租〔2026〕31号", "与 新能源有限公司 签订租赁合同，租期 2026-03-16 至 2029-03-15"),
                (2m, "lease_terminated", "2027-06-01", "wang.fang", "解〔2027-06-01〕", "提前终止租赁：协商解除"),
            ],
            entries.Select(e => (e.Number("version"), e.Text("type"), e.Text("effectiveOn"), e.Text("by"), e.Text("documentNumber"), e.Text("summary"))));
        Assert.All(entries, e => Assert.Equal("park", e.Text("role")));
    }
}
