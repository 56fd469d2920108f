using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Who_may_what(FactoriesService factories)
{
    private HttpClient Park => factories.Park;
    private HttpClient Auditor => factories.Auditor;

    [Theory]
    [InlineData("bureau")]
    [InlineData("planner")]
    [InlineData("auditor")]
    [InlineData("enterprise")]
    [InlineData("operator")]
    public async Task Only_the_park_writes(string role)
    {
        var building = await Park.RegisteredBuilding(Given.Building(fireAccepted: false));
        var lease = await Park.Sign(Given.Lease((await Park.RegisteredBuilding())["101"]));
        var other = factories.Host.As(role, uscc: Given.Firm);

        await other.Post("/api/factories/buildings", Given.Building(), 403);
        await other.Post("/api/factories/leases", Given.Lease(building["101"]), 403);
        await other.Terminate(lease, "2027-06-01", 403);
        await other.Correct(building.Id, Given.Correction(Given.Building(), 1), 403);
        foreach (var paper in new[] { "planning-permit", "completion-filing", "fire-acceptance" })
            await other.Post($"/api/factories/buildings/{building.Id}/{paper}", Given.Paper("2024-03-01"), 403);
    }

    [Fact]
    public async Task Every_office_reads_and_the_operator_reads_nothing()
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease(building["101"]));
        string[] reads =
        [
            "buildings", $"buildings/{building.Id}", $"buildings/{building.Id}/history",
            "leases", $"leases/{lease}", $"leases/{lease}/history", $"leases/{lease}/schedule", "occupancy",
        ];
        foreach (var read in reads)
        {
            foreach (var role in new[] { "bureau", "park", "planner", "auditor" }) await factories.Host.As(role).Read($"/api/factories/{read}");
            await factories.Host.As("operator").Read($"/api/factories/{read}", 403);
            await factories.Host.Anonymous().Read($"/api/factories/{read}", 401);
        }
    }

    [Fact]
    public async Task A_firm_sees_its_own_leases_and_no_others()
    {
        var building = await Park.RegisteredBuilding();
        var mine = await Park.Sign(Given.Lease(building["101"]));
        var other = await Park.Sign(Given.Lease(building["102"], uscc: Given.OtherFirm, name: "绿溪纺织有限公司"));
        var firm = factories.Host.As("enterprise", uscc: Given.Firm);

        foreach (var part in new[] { "", "/schedule", "/history" })
        {
            await firm.Read($"/api/factories/leases/{mine}{part}");
            await firm.Read($"/api/factories/leases/{other}{part}", 404);
            await factories.Host.As("enterprise").Read($"/api/factories/leases/{mine}{part}", 404);
        }
        var listed = await Eventually.Gives(() => firm.All("/api/factories/leases"), l => l.Any(i => i.Id() == mine));
        Assert.All(listed, i => Assert.Equal(Given.Firm, i.GetProperty("tenant").Text("uscc")));
        Assert.Equal(0, (await firm.Read($"/api/factories/leases?tenant={Given.OtherFirm}")).Number("total"));
        Assert.Equal(0, (await factories.Host.As("enterprise").Read("/api/factories/leases")).Number("total"));
        await firm.Read("/api/factories/occupancy", 403);
        await firm.Read($"/api/factories/buildings/{building.Id}/history", 403);
    }

    [Fact]
    public async Task In_a_building_a_firm_sees_whether_units_are_let_but_names_and_rents_only_of_its_own()
    {
        var building = await Park.RegisteredBuilding();
        await Park.Sign(Given.Lease(building["101"]));
        await Park.Sign(Given.Lease(building["102"], uscc: Given.OtherFirm, name: "绿溪纺织有限公司"));
        await Park.Sign(Given.Lease(building["201"], "2027-01-01", "2027-12-31", Given.OtherFirm, "绿溪纺织有限公司", "2026-04-01"));
        var firm = factories.Host.As("enterprise", uscc: Given.Firm);

        var own = await firm.UnitOn(building, "101", "2026-04-01");
        Assert.Equal(
            ("leased", Given.Firm, 8.00m),
            (own.Text("status"), own.GetProperty("tenant").Text("uscc"), own.GetProperty("lease").Number("rentYuanPerSquareMetreMonth")));

        foreach (var (unit, status) in new[] { ("102", "leased"), ("201", "reserved") })
        {
            var others = await firm.UnitOn(building, unit, "2026-04-01");
            Assert.Equal(
                (status, JsonValueKind.Null, JsonValueKind.Null),
                (others.Text("status"), others.GetProperty("tenant").ValueKind, others.GetProperty("lease").ValueKind));
        }
        var body = (await firm.Read($"/api/factories/buildings/{building.Id}?asOf=2026-04-01")).GetRawText();
        Assert.DoesNotContain("绿溪", body, StringComparison.Ordinal);
        Assert.DoesNotContain(Given.OtherFirm, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_natural_person_is_named_to_the_bureau_and_to_nobody_else()
    {
        var building = await Park.RegisteredBuilding();
        var body = Given.Lease(building["101"]).With("tenant", new System.Text.Json.Nodes.JsonObject { ["uscc"] = null, ["name"] = "张三丰" });
        var lease = await Park.Sign(body);

        foreach (var (http, name) in new[] { (factories.Bureau, "张三丰"), (Auditor, "张**"), (Park, "张**") })
        {
            Assert.Equal(name, (await http.Read($"/api/factories/leases/{lease}")).GetProperty("tenant").Text("name"));
            Assert.Equal(name, (await http.UnitOn(building, "101", "2026-04-01")).GetProperty("tenant").Text("name"));
            var listed = await Eventually.Gives(() => http.Read($"/api/factories/leases?building={building.Id}"), l => l.Number("total") == 1);
            Assert.Equal(name, listed.Items()[0].GetProperty("tenant").Text("name"));
            var entry = (await http.Read($"/api/factories/leases/{lease}/history"))[0];
            Assert.Equal(name, entry.GetProperty("data").GetProperty("tenant").Text("name"));
            Assert.Contains(name, entry.Text("summary"), StringComparison.Ordinal);
            Assert.Equal(name == "张三丰" ? 1 : 0, (await http.Read($"/api/factories/leases?building={building.Id}&tenant=张三丰")).Number("total"));
            Assert.Equal(name == "张三丰" ? 1 : 0, (await http.Read($"/api/factories/leases?building={building.Id}&q=三丰")).Number("total"));
        }
        var refused = await Park.Post("/api/factories/leases", body, 409);
        Assert.Contains("张**", refused.Text("detail"), StringComparison.Ordinal);
        Assert.DoesNotContain("张三丰", refused.GetRawText(), StringComparison.Ordinal);
        await factories.Host.As("enterprise", uscc: Given.Firm).Read($"/api/factories/leases/{lease}", 404);
    }
}

public class Two_authorities(FactoriesService factories)
{
    [Fact]
    public async Task Neither_sees_or_touches_what_is_the_others()
    {
        var other = factories.Host.As("park", "elsewhere");
        var building = await factories.Park.RegisteredBuilding();
        var lease = await factories.Park.Sign(Given.Lease(building["101"]));

        string[] reads =
        [
            $"buildings/{building.Id}", $"buildings/{building.Code}", $"buildings/{building.Id}/history",
            $"leases/{lease}", $"leases/{lease}/schedule", $"leases/{lease}/history",
        ];
        foreach (var read in reads)
            await other.Read($"/api/factories/{read}", 404);
        await other.Terminate(lease, "2027-06-01", 404);
        await other.Obtain(building.Id, "fire-acceptance", "2024-03-01", 404);
        Assert.Equal("unit-unknown", await other.Refused(Given.Lease(building["102"])));
        Assert.Equal(0, (await other.Read($"/api/factories/leases?building={building.Id}")).Number("total"));
        Assert.DoesNotContain((await other.Read("/api/factories/occupancy")).GetProperty("byBuilding").EnumerateArray(), b => b.Id() == building.Id);
    }

    [Fact]
    public async Task The_same_code_in_other_books_is_another_building_and_its_units_are_let_apart()
    {
        var other = factories.Host.As("park", "elsewhere");
        var code = Given.Code();
        var (here, there) = (await factories.Park.RegisteredBuilding(Given.Building(code)), await other.RegisteredBuilding(Given.Building(code)));
        Assert.NotEqual(here["101"], there["101"]);
        await factories.Park.Sign(Given.Lease(here["101"]));
        await other.Sign(Given.Lease(there["101"]));
        Assert.Equal("already-let", await factories.Park.Refused(Given.Lease(here["101"])));
    }

    [Fact]
    public async Task Without_an_authority_in_the_token_nothing_is_answered()
    {
        await factories.Host.As("park", tenant: "").Read("/api/factories/buildings", 403);
        await factories.Host.As("park", tenant: "").Post("/api/factories/buildings", Given.Building(), 403);
    }
}
