using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Sharing_utilities(FactoriesService factories)
{
    private readonly HttpClient _park = factories.Host.As("park", $"utilities-{Guid.NewGuid():N}");

    private static JsonObject Many(int units, string? code = null)
    {
        var building = Given.Building(code);
        building["floors"]![0]!["units"] = new JsonArray([.. Enumerable.Range(1, units).Select(n => new JsonObject { ["code"] = $"1{n:D2}", ["areaSquareMetres"] = 100.00m })]);
        building["floors"]!.AsArray().RemoveAt(1);
        return building;
    }

    private static JsonObject Drawing(JsonObject lease, decimal amount, string utility = "power") =>
        lease.With("utilities", new JsonArray(new JsonObject { ["utility"] = utility, ["amount"] = amount }));

    private Task<JsonElement> State(string building, params decimal[] feeds) => State(building, null, "2023-05-01", "power", feeds);

    private Task<JsonElement> State(string? building, string? zone, string on, string utility, params decimal[] feeds) => _park.Post("/api/factories/utilities/capacities", new
    {
        building, zone, utility, feeds = feeds.Select((capacity, n) => new { name = $"{n + 1}号", capacity }), effectiveOn = on, documentNumber = "容1",
    }, 200);

    private async Task<JsonElement> Account(string place, string asOf, string utility = "power", DateTimeOffset? knownAt = null) =>
        (await _park.Read($"/api/factories/utilities?asOf={asOf}&utility={utility}{(knownAt is { } at ? $"&knownAt={at.Instant()}" : "")}")).Items().Single(u => u.Text("place") == place);

    [Fact]
    public async Task Of_twenty_leases_at_the_same_moment_only_so_many_go_through_as_the_transformer_bears()
    {
        var building = await _park.RegisteredBuilding(Many(20)); // 1250 kVA by the register
        var units = building.Units.Values.ToArray();

        var answers = await Task.WhenAll(units.Select(unit => _park.TrySign(Drawing(Given.Lease(unit), 300))));

        Assert.Equal(4, answers.Count(a => (int)a.StatusCode == 201));
        foreach (var answer in answers.Where(a => (int)a.StatusCode != 201))
        {
            Assert.Equal("/problems/factories/utility-beyond-capacity", (await answer.Must(409)).Text("type"));
            Assert.Null(answer.Headers.Location);
        }
        var account = await Account(building.Code, "2026-04-01");
        Assert.Equal((1250m, 1200m, 50m), (account.Number("capacity"), account.Number("leased"), account.Number("headroom")));
        Assert.Equal(4, (await _park.Read($"/api/factories/utilities/commitments?asOf=2026-04-01&building={building.Code}")).Items().Length);
    }

    [Fact]
    public async Task Leases_in_two_buildings_of_a_zone_share_what_the_zone_has()
    {
        var zone = $"片区{Guid.NewGuid():N}";
        var (first, second) = (await _park.RegisteredBuilding(Given.Building(zone: zone)), await _park.RegisteredBuilding(Given.Building(zone: zone)));
        await State(null, zone, "2023-05-01", "steam", 4, 4);

        var answers = await Task.WhenAll(new[] { first, second }.SelectMany(b => b.Units.Values).Select(unit => _park.TrySign(Drawing(Given.Lease(unit), 3, "steam"))));

        Assert.Equal(2, answers.Count(a => (int)a.StatusCode == 201));
        var account = await Account(zone, "2026-04-01", "steam");
        Assert.Equal((8m, 6m, 2m, 4m, "tonnesPerHour"), (account.Number("capacity"), account.Number("leased"), account.Number("headroom"), account.Number("securedCapacity"), account.Text("unit")));
        Assert.False(account.GetProperty("holdsNMinusOne").GetBoolean());
    }

    [Fact]
    public async Task The_refusal_names_the_first_day_on_which_it_would_not_fit()
    {
        var building = await _park.RegisteredBuilding();
        await State(building.Code, 1000);
        await _park.Sign(Drawing(Given.Lease(building["101"], "2027-01-01", "2028-12-31"), 600));

        var refused = await _park.Post("/api/factories/leases", Drawing(Given.Lease(building["102"]), 401), 409);
        Assert.Equal("/problems/factories/utility-beyond-capacity", refused.Text("type"));
        Assert.Contains($"{building.Code} 的供电：2027-01-01 起容量 1000 千伏安，已承诺 600，本次需要 401", refused.Text("detail"), StringComparison.Ordinal);
        Assert.Equal("vacant", await _park.StatusOn(building, "102", "2026-04-01"));

        await _park.Sign(Drawing(Given.Lease(building["102"]), 400));
        await _park.Sign(Drawing(Given.Lease(building["201"], "2026-03-16", "2026-12-31"), 600));
    }

    [Fact]
    public async Task What_a_lease_took_is_free_again_from_the_day_it_ends_and_a_smaller_transformer_breaks_no_lease()
    {
        var building = await _park.RegisteredBuilding();
        await State(building.Code, 500, 500);
        var lease = await _park.Sign(Drawing(Given.Lease(building["101"]), 900));
        var before = DateTimeOffset.UtcNow;
        await State(building.Code, null, "2026-06-01", "power", 500);

        Assert.Equal(-400m, (await Account(building.Code, "2026-06-01")).Number("headroom"));
        Assert.Equal((100m, -400m, "2026-06-01"), await Least("2026-05-31"));
        Assert.Equal(100m, (await Account(building.Code, "2026-06-01", knownAt: before)).Number("headroom"));
        Assert.Equal("utility-beyond-capacity", await _park.Refused(Drawing(Given.Lease(building["102"], "2026-07-01"), 1)));

        await _park.Terminate(lease, "2026-07-01");
        Assert.Equal(500m, (await Account(building.Code, "2026-07-01")).Number("headroom"));
        await _park.Sign(Drawing(Given.Lease(building["102"], "2026-07-01"), 500));

        async Task<(decimal, decimal, string)> Least(string asOf)
        {
            var account = await Account(building.Code, asOf);
            return (account.Number("headroom"), account.Number("leastHeadroom"), account.Text("leastHeadroomOn"));
        }
    }

    [Fact]
    public async Task A_reservation_keeps_the_power_that_the_applicant_needs_and_its_lease_takes_it_over()
    {
        var building = await _park.RegisteredBuilding();
        await State(building.Code, 600);
        var application = await _park.Approved(building["101"]); // needs 315 kVA
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await _park.Step(application, "reservation", Reservation(building["101"]));

        var kept = await Account(building.Code, "2027-04-01");
        Assert.Equal((315m, 285m), (kept.Number("reserved"), kept.Number("headroom")));
        Assert.Equal("utility-beyond-capacity", await _park.Refused(Drawing(Given.Lease(building["102"], "2027-01-01"), 286)));
        await _park.Sign(Drawing(Given.Lease(building["102"], "2027-01-01"), 285));

        await _park.Sign(Given.Lease(building["101"], "2027-03-16", "2029-03-15", signed: today.ToString("O")).With("applicationId", application));
        var after = await Account(building.Code, "2027-04-01");
        Assert.Equal((600m, 0m, 0m), (after.Number("leased"), after.Number("reserved"), after.Number("headroom")));
        var other = await _park.Approved(building["102"], Given.OtherFirm);
        Assert.Equal("utility-beyond-capacity", (await _park.Step(other, "reservation", Reservation(building["201"]), 409)).RefusedAs());

        object Reservation(Guid unit) => new
        {
            unitIds = new[] { unit }, from = "2027-03-16", to = "2029-03-15", expiresOn = today.AddDays(20), effectiveOn = today.AddDays(-30), documentNumber = "预留1",
        };
    }

    [Fact]
    public async Task Use_and_outages_are_on_the_account_and_add_up_to_minutes()
    {
        var building = await _park.RegisteredBuilding();
        var id = (await State(building.Code, null, "2023-05-01", "water", 300)).Id();
        await _park.Post("/api/factories/utilities/uses", new { building = building.Code, utility = "water", peak = 180.5m, from = "2026-02-01", effectiveOn = "2026-02-28", documentNumber = "用1" }, 200);
        var began = new { building = building.Code, utility = "water", beganAt = "2026-02-10T08:00:00+08:00", endedAt = (string?)null, planned = false, reason = "主管爆裂", effectiveOn = "2026-02-10", documentNumber = "停1" };
        var outage = (await _park.Post("/api/factories/utilities/outages", began)).Id();
        Assert.Equal("outage-overlaps", (await _park.Post("/api/factories/utilities/outages", began, 409)).RefusedAs());
        var end = new { endedAt = "2026-02-10T10:30:00+08:00", effectiveOn = "2026-02-10", documentNumber = "送1" };
        await _park.Post($"/api/factories/utilities/{id}/outages/{outage}/end", end, 200);
        await _park.Post($"/api/factories/utilities/{id}/outages/{outage}/end", end, 409);
        await _park.Post($"/api/factories/utilities/{id}/outages/{Guid.NewGuid()}/end", end, 404);

        var account = await Account(building.Code, "2026-03-01", "water");
        Assert.Equal((180.5m, 150), (account.GetProperty("use").Number("peak"), account.GetProperty("outageMinutes").GetInt32()));
        Assert.Equal(0, (await Account(building.Code, "2026-02-09", "water")).GetProperty("outageMinutes").GetInt32());
        Assert.Equal(
            ["utility_capacity_stated", "utility_use_measured", "utility_outage_begun", "utility_outage_ended"],
            (await _park.Read($"/api/factories/utilities/{id}/history")).EnumerateArray().Select(e => e.Text("type")));
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        var building = await _park.RegisteredBuilding();
        Assert.Equal("utility-place-unknown", (await _park.Post("/api/factories/utilities/capacities", Body("无此楼", null, 100), 409)).RefusedAs());
        Assert.Equal("utility-place-unknown", (await _park.Post("/api/factories/utilities/capacities", Body(null, "无此片区", 100), 409)).RefusedAs());
        await _park.Post("/api/factories/utilities/capacities", Body(building.Code, "青东坝工业区", 100), 400);
        await _park.Post("/api/factories/utilities/capacities", Body(null, null, 100), 400);
        await _park.Post("/api/factories/utilities/capacities", Body(building.Code, null, 0), 400);
        await _park.Post("/api/factories/leases", Drawing(Given.Lease(building["101"]), -1), 400);
        await factories.Auditor.Post("/api/factories/utilities/capacities", Body(building.Code, null, 100), 403);
        await factories.Host.As("enterprise", uscc: Given.Firm).Read("/api/factories/utilities", 403);

        static object Body(string? building, string? zone, decimal capacity) =>
            new { building, zone, utility = "power", feeds = new[] { new { name = "1号", capacity } }, effectiveOn = "2023-05-01", documentNumber = "容1" };
    }
}
