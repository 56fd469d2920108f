using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

/// <summary>In books of their own, where nobody else lets anything.</summary>
public class Occupancies(FactoriesService factories)
{
    private readonly HttpClient _park = factories.Host.As("park", $"park-{Guid.NewGuid():N}");

    private Task<JsonElement> On(string day, string? knownAt = null) =>
        _park.Read($"/api/factories/occupancy?asOf={day}{(knownAt is null ? "" : $"&knownAt={knownAt}")}");

    private async Task<Numbers> TotalOn(string day, string? knownAt = null) => Figures(await On(day, knownAt));

    private sealed record Numbers(int Units, decimal Leasable, decimal Leased, decimal Vacant, decimal Reserved, decimal Unavailable, decimal? Rate);

    private static Numbers Figures(JsonElement f) => new(
        f.GetProperty("units").GetInt32(), f.Number("leasableSquareMetres"), f.Number("leasedSquareMetres"), f.Number("vacantSquareMetres"),
        f.Number("reservedSquareMetres"), f.Number("unavailableSquareMetres"),
        f.GetProperty("rate") is { ValueKind: JsonValueKind.Number } rate ? rate.GetDecimal() : null);

    [Fact]
    public async Task Leasable_leased_vacant_reserved_and_unavailable_area_of_the_park_its_zones_and_its_buildings()
    {
        var a = await _park.RegisteredBuilding(Given.Building(zone: "东区"));
        var b = await _park.RegisteredBuilding(Given.Building(zone: "东区", fireAccepted: false));
        var c = await _park.RegisteredBuilding(Given.Building(zone: "西区"));
        await _park.Sign(Given.Lease([a["101"], c["201"]], "2026-03-16", "2027-03-15"));
        await _park.Sign(Given.Lease(c["101"], "2026-05-01", "2027-04-30", signed: "2026-04-01"));

        var seen = await On("2026-04-15");

        Assert.Equal(new Numbers(9, 6401.00m, 2000.50m, 4400.50m, 1200.00m, 3200.50m, 0.3125m), Figures(seen));
        Assert.Equal(
            [
                ("东区", new Numbers(6, 3200.50m, 1200.00m, 2000.50m, 0m, 3200.50m, 0.3749m)),
                ("西区", new Numbers(3, 3200.50m, 800.50m, 2400.00m, 1200.00m, 0m, 0.2501m)),
            ],
            seen.GetProperty("byZone").EnumerateArray().Select(z => (z.Text("zone"), Figures(z))));
        Assert.Equal(
            [(a.Id, a.Code, "东区", 1200.00m, 0.3749m), (b.Id, b.Code, "东区", 0m, null), (c.Id, c.Code, "西区", 800.50m, (decimal?)0.2501m)],
            from building in seen.GetProperty("byBuilding").EnumerateArray()
            let figures = Figures(building)
            select (building.Id(), building.Text("code"), building.Text("zone"), figures.Leased, figures.Rate));

        Assert.Equal((3200.50m, 0m), ((await TotalOn("2026-05-01")).Leased, (await TotalOn("2026-05-01")).Reserved));
        Assert.Equal(0m, (await TotalOn("2026-03-15")).Leased);
    }

    [Fact]
    public async Task Both_clocks_count()
    {
        var building = await _park.RegisteredBuilding();
        var before = DateTimeOffset.UtcNow.Instant();
        var lease = await _park.Sign(Given.Lease(building["101"]));
        var signed = DateTimeOffset.UtcNow.Instant();
        await _park.Terminate(lease, "2027-06-01");

        async Task<decimal> Leased(string day, string? knownAt) => (await TotalOn(day, knownAt)).Leased;
        Assert.Equal(
            [0m, 1200m, 1200m, 0m, 1200m, 0m],
            new[]
            {
                await Leased("2026-04-01", before), await Leased("2026-04-01", signed), await Leased("2026-04-01", null),
                await Leased("2027-07-01", before), await Leased("2027-07-01", signed), await Leased("2027-07-01", null),
            });
    }

    [Fact]
    public async Task A_park_without_a_building_has_no_rate()
    {
        var seen = await On("2026-04-01");
        Assert.Equal(new Numbers(0, 0m, 0m, 0m, 0m, 0m, null), Figures(seen));
        Assert.Equal((0, 0), (seen.GetProperty("byZone").GetArrayLength(), seen.GetProperty("byBuilding").GetArrayLength()));
    }

    [Fact]
    public async Task Buildings_without_a_zone_are_a_group_of_their_own()
    {
        await _park.RegisteredBuilding(Given.Building().With("zone", null));
        await _park.RegisteredBuilding(Given.Building(zone: "西区"));
        Assert.Equal(["西区", null], (await On("2026-04-01")).GetProperty("byZone").EnumerateArray().Select(z => z.GetProperty("zone").GetString()));
    }

    [Fact]
    public async Task It_says_what_the_stacking_plans_say()
    {
        var random = new Random(5);
        var buildings = new List<Registered>();
        for (var n = 0; n < 5; n++) buildings.Add(await _park.RegisteredBuilding(Given.Building(fireAccepted: n != 2)));
        for (var n = 0; n < 40; n++)
        {
            var building = buildings[random.Next(5)];
            var from = new DateOnly(2024, 1, 1).AddDays(random.Next(1500));
            var (to, signed) = (from.AddDays(random.Next(600)), from.AddDays(-random.Next(90)));
            using var answer = await _park.TrySign(Given.Lease(building.Units.Values.ElementAt(random.Next(3)), $"{from:O}", $"{to:O}", signed: $"{signed:O}"));
            if ((int)answer.StatusCode == 201 && random.Next(2) == 0)
                await _park.Post($"/api/factories/leases/{(await answer.Json()).Id()}/terminate", Given.End(from.ToString("O")), 200);
        }

        for (var day = new DateOnly(2023, 12, 1); day < new DateOnly(2029, 6, 1); day = day.AddDays(97))
        {
            var units = new List<JsonElement>();
            foreach (var building in buildings)
            {
                var plan = await _park.Read($"/api/factories/buildings/{building.Id}?asOf={day:O}");
                units.AddRange(plan.GetProperty("floors").EnumerateArray().SelectMany(f => f.GetProperty("units").EnumerateArray()));
            }
            decimal Area(params string[] statuses) => units.Where(u => statuses.Contains(u.Text("status"))).Sum(u => u.Number("areaSquareMetres"));

            var total = await TotalOn($"{day:O}");
            Assert.Equal(
                (15, Area("leased", "vacant", "reserved"), Area("leased"), Area("vacant", "reserved"), Area("reserved"), Area("unavailable")),
                (total.Units, total.Leasable, total.Leased, total.Vacant, total.Reserved, total.Unavailable));
        }
    }
}
