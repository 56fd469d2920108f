using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Terminating_leases(FactoriesService factories)
{
    private HttpClient Park => factories.Park;
    private HttpClient Auditor => factories.Auditor;

    [Fact]
    public async Task The_unit_is_the_tenants_until_the_day_before_and_the_bills_are_cut_there()
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease(building["101"]));
        var before = DateTimeOffset.UtcNow;

        Assert.Equal(2, (await Park.Terminate(lease, "2027-06-01")).Number("version"));

        Assert.Equal("leased", await Auditor.StatusOn(building, "101", "2027-05-31"));
        var unit = await Auditor.UnitOn(building, "101", "2027-06-01");
        Assert.Equal(("vacant", "2027-06-01"), (unit.Text("status"), unit.Text("vacantSince")));
        Assert.Equal("leased", await Auditor.StatusOn(building, "101", "2027-06-01", before));

        var bills = (await Auditor.Read($"/api/factories/leases/{lease}/schedule")).EnumerateArray().ToArray();
        Assert.Equal((5, "2027-05-31", "24104.35"), (bills.Length, bills[^1].Text("to"), bills[^1].GetProperty("rentYuan").GetRawText()));
        Assert.Equal(12, (await Auditor.Read($"/api/factories/leases/{lease}/schedule?knownAt={before.Instant()}")).GetArrayLength());

        var seen = await Auditor.Read($"/api/factories/leases/{lease}?asOf=2027-06-01");
        Assert.Equal(("terminated", "2027-06-01", "协商解除"), (seen.Text("status"), seen.Text("terminatedOn"), seen.Text("terminationReason")));
        Assert.Equal("active", (await Auditor.Read($"/api/factories/leases/{lease}?asOf=2027-05-31")).Text("status"));
    }

    [Theory]
    [InlineData("2026-03-10")]
    [InlineData("2026-03-12")]
    [InlineData("2026-03-16")]
    public async Task A_lease_called_off_before_its_first_day_is_over_never_starts(string on)
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease(building["101"]));
        await Park.Terminate(lease, on);

        Assert.Equal(0, (await Auditor.Read($"/api/factories/leases/{lease}/schedule")).GetArrayLength());
        foreach (var day in new[] { "2026-03-16", "2027-01-01" })
        {
            var unit = await Auditor.UnitOn(building, "101", day);
            Assert.Equal(("vacant", "2023-05-01"), (unit.Text("status"), unit.Text("vacantSince")));
        }
        Assert.Equal("vacant", await Auditor.StatusOn(building, "101", on));
        if (on != "2026-03-10")
        {
            var promised = await Auditor.UnitOn(building, "101", "2026-03-11");
            Assert.Equal(("reserved", "2029-03-15"), (promised.Text("status"), promised.GetProperty("lease").Text("to")));
        }
        await Park.Sign(Given.Lease(building["101"], uscc: Given.OtherFirm));
    }

    [Theory]
    [InlineData("2026-03-09")] // not signed yet
    [InlineData("2029-03-16")] // over by itself
    [InlineData("2035-01-01")]
    public async Task A_day_outside_the_lease_is_refused(string on)
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease(building["101"]));
        Assert.Equal("/problems/factories/outside-lease", (await Park.Terminate(lease, on, 409)).Text("type"));
        Assert.Equal(1, (await Auditor.Read($"/api/factories/leases/{lease}/history")).GetArrayLength());
    }

    [Fact]
    public async Task The_last_day_itself_can_be_left_off()
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease(building["101"]));
        await Park.Terminate(lease, "2029-03-15");
        Assert.Equal("vacant", await Auditor.StatusOn(building, "101", "2029-03-15"));
    }

    [Fact]
    public async Task A_lease_is_terminated_once_also_at_the_same_moment_and_on_a_day_to_come()
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease(building["101"]));
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            Park.PostAsync($"/api/factories/leases/{lease}/terminate", System.Net.Http.Json.JsonContent.Create(Given.End("2028-06-01")))));
        Assert.Equal([200, 409, 409, 409, 409, 409], answers.Select(a => (int)a.StatusCode).Order());

        var refused = await Park.Terminate(lease, "2027-06-01", 409);
        Assert.Equal("/problems/factories/already-terminated", refused.Text("type"));
        Assert.Contains("2028-06-01", refused.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_and_a_paper_are_asked_for_and_a_lease_that_is_not_there_is_404()
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease(building["101"]));
        await Park.Post($"/api/factories/leases/{lease}/terminate", new { reason = "", effectiveOn = "2027-06-01", documentNumber = "解1" }, 400);
        await Park.Post($"/api/factories/leases/{lease}/terminate", new { reason = "搬迁", effectiveOn = "2027-06-01", documentNumber = "" }, 400);
        await Park.Terminate(Guid.NewGuid(), "2027-06-01", 404);
        await Park.Terminate(building.Id, "2027-06-01", 404); // a building's stream is no lease
    }

    [Theory]
    [InlineData("2027-06-01", "2027-06-01")]
    [InlineData("2026-03-12", "2026-03-16")] // never entered: told for what would have been the first day, after the letting
    public void The_others_are_told_of_each_unit(string on, string told)
    {
        var (id, first, second) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        LeasedUnit Unit(Guid unit) => new(unit, Guid.NewGuid(), "QDB-1", "101", Area.FromSquareMetres(1200));
        var lease = new Timeline<Lease>(id).Record(new(new(id, 1), default, new LeaseSigned(
            new(Given.Firm, "新能源有限公司"), [Unit(first), Unit(second)],
            new(new(2026, 3, 16), new(2029, 3, 15), Yuan.Of(8), Yuan.Of(1), 3, 3, [], Yuan.Zero, new(FireHazardClass.C, 8)), new(2026, 3, 10), "租1")));

        var (recorded, _, messages) = TerminateLeaseEndpoint.Post(new("搬迁", DateOnly.Parse(on), "解1"), lease, TimeProvider.System);

        Assert.Equal(2, recorded.Version);
        Assert.Equal([(id, 2L, told, first), (id, 2L, told, second)],
            messages.OfType<Contracts.Factories.UnitVacated>().Select(m => (m.LeaseId, m.SourceVersion, m.EffectiveOn.ToString("O"), m.UnitId)));
    }
}
