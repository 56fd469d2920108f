using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Cutting_units(FactoriesService factories)
{
    private readonly string _tenant = $"cutting-{Guid.NewGuid():N}";

    private HttpClient Park => field ??= factories.Host.As("park", _tenant);

    private Task<JsonElement> Split(Registered building, string unit, string on, bool leaseFollows = false, int status = 200, params (string Code, decimal Area)[] into) =>
        Park.Post($"/api/factories/buildings/{building.Id}/splits", new
        {
            unitCode = unit, into = into.Select(i => new { code = i.Code, areaSquareMetres = i.Area }), leaseFollows, effectiveOn = on, documentNumber = "分户1",
        }, status);

    private Task<JsonElement> Merge(Registered building, string[] units, string code, string on, bool leaseFollows = false, int status = 200) =>
        Park.Post($"/api/factories/buildings/{building.Id}/mergers", new { unitCodes = units, code, leaseFollows, effectiveOn = on, documentNumber = "合户1" }, status);

    private static readonly (string, decimal)[] Halves = [("101A", 700m), ("101B", 500m)];

    private static Registered With(Registered building, JsonElement cut) =>
        building with { Units = building.Units.Concat(cut.GetProperty("units").EnumerateArray().Select(u => new KeyValuePair<string, Guid>(u.Text("code"), u.Id()))).ToDictionary() };

    private async Task<string[]> UnitsOn(Registered building, string asOf, DateTimeOffset? knownAt = null) =>
        [.. (await Park.Read($"/api/factories/buildings/{building.Id}?asOf={asOf}{(knownAt is { } at ? $"&knownAt={at.Instant()}" : "")}"))
            .GetProperty("floors").EnumerateArray().SelectMany(f => f.GetProperty("units").EnumerateArray()).Select(u => u.Text("code"))];

    private async Task<(decimal Leasable, decimal Leased, int Units)> Occupancy(string asOf, DateTimeOffset? knownAt = null)
    {
        var park = await Park.Read($"/api/factories/occupancy?asOf={asOf}{(knownAt is { } at ? $"&knownAt={at.Instant()}" : "")}");
        return (park.Number("leasableSquareMetres"), park.Number("leasedSquareMetres"), park.GetProperty("units").GetInt32());
    }

    [Fact]
    public async Task A_split_holds_from_its_day_on_and_only_since_it_is_known_and_areas_stay_the_same()
    {
        var building = await Park.RegisteredBuilding();
        var before = DateTimeOffset.UtcNow;
        await Split(building, "101", "2025-07-01", into: Halves);

        Assert.Equal(["201", "101", "102"], await UnitsOn(building, "2025-06-30"));
        Assert.Equal(["201", "101A", "101B", "102"], await UnitsOn(building, "2025-07-01"));
        Assert.Equal(["201", "101", "102"], await UnitsOn(building, "2025-07-01", before));
        Assert.Equal((3200.5m, 0m, 3), await Occupancy("2025-06-30"));
        Assert.Equal((3200.5m, 0m, 4), await Occupancy("2025-07-01"));
        Assert.Equal((3200.5m, 0m, 3), await Occupancy("2025-07-01", before));
        Assert.Equal(4, (await Park.Read("/api/factories/buildings?asOf=2025-07-01")).Items()[0].GetProperty("units").GetInt32());

        await Merge(building, ["101B", "102"], "103", "2025-08-01");
        Assert.Equal(["201", "101A", "103"], await UnitsOn(building, "2025-08-01"));
        Assert.Equal(1700m, (await Park.UnitOn(building, "103", "2025-08-01")).Number("areaSquareMetres"));
    }

    [Fact]
    public async Task Where_a_unit_comes_from_and_what_it_became_is_kept()
    {
        var building = await Park.RegisteredBuilding();
        building = With(building, await Split(building, "101", "2025-07-01", into: Halves));
        building = With(building, await Merge(building, ["101B", "102"], "103", "2025-08-01"));

        var line = (await factories.Host.As("enterprise", _tenant, uscc: Given.Firm).Read($"/api/factories/units/{building["103"]}/lineage")).EnumerateArray().ToDictionary(u => u.Text("code"));
        Assert.Equal(["101", "101A", "101B", "102", "103"], line.Keys.Order());
        Assert.Equal(("2023-05-01", "2025-06-30"), (line["101"].Text("from"), line["101"].Text("to")));
        Assert.Equal(("2025-07-01", "2025-07-31", building["103"]), (line["101B"].Text("from"), line["101B"].Text("to"), line["101B"].GetProperty("became")[0].GetGuid()));
        Assert.Equal(new HashSet<Guid> { building["101B"], building["102"] }, line["103"].GetProperty("cameOutOf").EnumerateArray().Select(u => u.GetGuid()).ToHashSet());
        await Park.Read($"/api/factories/units/{Guid.NewGuid()}/lineage", 404);
    }

    [Fact]
    public async Task A_building_may_be_cut_on_the_day_on_which_it_is_registered_and_again()
    {
        var building = await Park.RegisteredBuilding();
        await Split(building, "101", "2023-05-01", into: Halves);
        building = With(building, await Merge(building, ["101B", "102"], "103", "2023-05-01"));

        Assert.Equal(["201", "101A", "103"], await UnitsOn(building, "2023-05-01"));
        Assert.Equal("2023-05-01", (await Park.UnitOn(building, "103", "2023-05-01")).Text("vacantSince"));
        var line = (await Park.Read($"/api/factories/units/{building["103"]}/lineage")).EnumerateArray().Select(u => u.Text("code"));
        Assert.Equal(["101A", "103"], line.Order()); // what came and went on that day stood on none
    }

    [Fact]
    public async Task A_unit_has_stood_empty_as_long_as_the_one_that_it_was_cut_out_of()
    {
        var building = await Park.RegisteredBuilding();
        await Park.Sign(Given.LeaseOn(building["101"], "2024-01-01", "2024-12-31"));
        await Split(building, "101", "2025-07-01", into: Halves);
        await Merge(building, ["101B", "102"], "103", "2025-08-01");

        Assert.Equal("2025-01-01", (await Park.UnitOn(building, "101A", "2025-09-01")).Text("vacantSince"));
        Assert.Equal("2025-01-01", (await Park.UnitOn(building, "103", "2025-09-01")).Text("vacantSince"));
        var vacant = (await Park.Read("/api/factories/vacancy?asOf=2025-09-01")).Items().ToDictionary(v => v.Text("code"));
        Assert.Equal(("2025-01-01", "leaseRanOut"), (vacant["101A"].Text("vacantSince"), vacant["101A"].Text("reason")));
        Assert.Equal(("2023-05-01", "neverLet"), (vacant["201"].Text("vacantSince"), vacant["201"].Text("reason")));
    }

    [Fact]
    public async Task A_let_unit_is_not_split_beneath_its_tenant_unless_the_lease_follows()
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease(building["101"]));
        var schedule = await Schedule();

        var refused = await Split(building, "101", "2027-01-01", status: 409, into: Halves);
        Assert.Equal("unit-in-use", refused.RefusedAs());
        Assert.Equal(building["101"], Assert.Single(refused.GetProperty("conflicts").EnumerateArray()).GetProperty("unitId").GetGuid());
        Assert.Equal("unit-in-use", (await Merge(building, ["101", "102"], "103", "2027-01-01", leaseFollows: true, status: 409)).RefusedAs());

        var before = DateTimeOffset.UtcNow;
        building = With(building, await Split(building, "101", "2027-01-01", leaseFollows: true, into: Halves));
        Assert.Equal((1200m, "leased"), (await Leased("2026-12-31"), await Park.StatusOn(building, "101", "2026-12-31")));
        Assert.Equal((1200m, "leased"), (await Leased("2027-01-01"), await Park.StatusOn(building, "101B", "2027-01-01")));
        Assert.Equal(["101A", "101B"], (await Park.Read($"/api/factories/leases/{lease}?asOf=2027-01-01")).GetProperty("units").EnumerateArray().Select(u => u.Text("code")));
        Assert.Equal(["101"], (await Park.Read($"/api/factories/leases/{lease}?asOf=2027-01-01&knownAt={before.Instant()}")).GetProperty("units").EnumerateArray().Select(u => u.Text("code")));
        Assert.Equal(schedule, await Schedule());
        Assert.Equal("already-let", await Park.Refused(Given.Lease(building["101B"], "2027-06-01")));

        await Park.Terminate(lease, "2027-06-01");
        Assert.Equal("2027-06-01", (await Park.UnitOn(building, "101B", "2027-07-01")).Text("vacantSince"));
        await Park.Sign(Given.Lease(building["101B"], "2027-06-01"));

        async Task<(string, decimal, decimal)[]> Schedule() => [.. (await Park.Read($"/api/factories/leases/{lease}/schedule")).EnumerateArray()
            .Select(s => (s.Text("dueOn"), s.Number("rentYuan"), s.Number("propertyFeeYuan")))];

        async Task<decimal> Leased(string asOf) => (await Occupancy(asOf)).Leased;
    }

    [Fact]
    public async Task A_unit_that_is_gone_cannot_be_let_beyond_its_last_day_nor_one_that_is_to_come_before_its_first()
    {
        var building = await Park.RegisteredBuilding();
        building = With(building, await Split(building, "101", "2027-01-01", into: Halves));

        Assert.Equal("unit-gone", await Park.Refused(Given.Lease(building["101"], to: "2027-01-01")));
        Assert.Equal("unit-not-registered-yet", await Park.Refused(Given.Lease(building["101A"])));
        await Park.Sign(Given.Lease(building["101"], to: "2026-12-31"));
        await Park.Sign(Given.Lease(building["101A"], "2027-01-01"));
    }

    [Fact]
    public async Task Of_ten_that_let_a_unit_and_one_that_splits_it_at_the_same_moment_one_goes_through()
    {
        for (var round = 0; round < 3; round++)
        {
            var building = await Park.RegisteredBuilding();
            var leases = Enumerable.Range(0, 5).Select(async _ => (int)(await Park.TrySign(Given.Lease(building["101"]))).StatusCode);
            var splits = Enumerable.Range(0, 5).Select(async n =>
            {
                var body = new { unitCode = "101", into = new[] { new { code = $"A{n}", areaSquareMetres = 700m }, new { code = $"B{n}", areaSquareMetres = 500m } }, leaseFollows = false, effectiveOn = "2026-03-10", documentNumber = "分户1" };
                using var content = System.Net.Http.Json.JsonContent.Create(body);
                using var answer = await Park.PostAsync($"/api/factories/buildings/{building.Id}/splits", content);
                return (int)answer.StatusCode;
            });
            var answers = await Task.WhenAll(leases.Concat(splits));

            Assert.Equal([409, 409, 409, 409, 409, 409, 409, 409, 409], answers.Where(a => a is not (200 or 201)));
        }
    }

    [Fact]
    public async Task What_does_not_add_up_or_is_not_there_is_refused()
    {
        var building = await Park.RegisteredBuilding();
        Assert.Equal("areas-do-not-add-up", (await Split(building, "101", "2025-07-01", status: 409, into: [("A", 700m), ("B", 500.01m)])).RefusedAs());
        Assert.Equal("unit-not-there", (await Split(building, "109", "2025-07-01", status: 409, into: Halves)).RefusedAs());
        Assert.Equal("building-not-registered-yet", (await Split(building, "101", "2023-04-30", status: 409, into: Halves)).RefusedAs());
        Assert.Equal("code-taken", (await Split(building, "101", "2025-07-01", status: 409, into: [("102", 700m), ("B", 500m)])).RefusedAs());
        Assert.Equal("not-on-one-floor", (await Merge(building, ["101", "201"], "X", "2025-07-01", status: 409)).RefusedAs());
        await Split(building, "101", "2025-07-01", status: 400, into: [("A", 1200m)]);
        await Split(building, "101", "2025-07-01", status: 400, into: [("A", 1200m), ("B", 0m)]);
        await Split(building, "101", "2025-07-01", into: Halves);
        Assert.Equal("unit-not-there", (await Split(building, "101", "2025-06-01", status: 409, into: [("C", 700m), ("D", 500m)])).RefusedAs());
        Assert.Equal("code-taken", (await Merge(building, ["101A", "101B"], "101", "2025-08-01", status: 409)).RefusedAs());
    }

    [Fact]
    public async Task A_correction_of_the_register_leaves_the_units_as_they_were_cut()
    {
        var building = await Park.RegisteredBuilding();
        await Split(building, "101", "2025-07-01", into: Halves);
        await Park.Correct(building.Id, Given.Correction(Given.Building(), 1, "2023-05-02").With("name", "5号楼"));

        Assert.Equal(["201", "101", "102"], await UnitsOn(building, "2025-06-30"));
        Assert.Equal(["201", "101A", "101B", "102"], await UnitsOn(building, "2025-07-01"));
        await Park.Correct(building.Id, Given.Correction(Given.Building(), 3, "2025-07-02"), 409);
    }
}
