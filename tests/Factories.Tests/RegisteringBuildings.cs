using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Registering_buildings(FactoriesService factories)
{
    private HttpClient Park => factories.Park;
    private HttpClient Auditor => factories.Auditor;

    [Fact]
    public async Task The_body_of_the_contract_is_accepted_as_printed_and_found_by_id_and_code()
    {
        var code = Given.Code();
        var made = await Park.Post("/api/factories/buildings", Given.Building(code));

        Assert.Equal(["101", "102", "201"], made.GetProperty("units").EnumerateArray().Select(u => u.Text("code")));
        foreach (var key in new[] { made.Id().ToString(), code, code.ToLowerInvariant() })
        {
            var seen = await Auditor.Read($"/api/factories/buildings/{key}");
            Assert.Equal(
                (code, "丙", 1, "3200.50"),
                (seen.Text("code"), seen.Text("allowedFireClass"), seen.Number("version"), seen.GetProperty("areaSquareMetres").GetRawText()));
            Assert.True(seen.GetProperty("lettable").GetBoolean());
            Assert.Equal([2, 1], seen.GetProperty("floors").EnumerateArray().Select(f => f.GetProperty("level").GetInt32()));
        }
        using var read = await Auditor.GetAsync($"/api/factories/buildings/{code}");
        Assert.Equal("\"1\"", read.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task It_is_not_there_before_its_day_and_not_known_before_it_was_recorded()
    {
        var before = DateTimeOffset.UtcNow.AddSeconds(-1);
        var building = await Park.RegisteredBuilding();
        await Auditor.Read($"/api/factories/buildings/{building.Id}?asOf=2023-04-30", 404);
        await Auditor.Read($"/api/factories/buildings/{building.Id}?knownAt={before.Instant()}", 404);
        Assert.Equal("vacant", await Auditor.StatusOn(building, "101", "2023-05-01"));
    }

    [Fact]
    public async Task A_code_is_registered_once_however_it_is_typed()
    {
        var code = Given.Code();
        await Park.RegisteredBuilding(Given.Building(code));
        foreach (var typed in new[] { code, code.ToLowerInvariant(), $" {code} ", code.Replace("T-", "Ｔ－", StringComparison.Ordinal) })
            Assert.Equal("/problems/factories/code-taken", (await Park.Post("/api/factories/buildings", Given.Building(typed), 409)).Text("type"));
    }

    [Fact]
    public async Task A_code_is_registered_once_also_when_two_register_it_at_the_same_moment()
    {
        var body = Given.Building().ToJsonString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6)
            .Select(_ => Park.PostAsync("/api/factories/buildings", new StringContent(body, null, "application/json"))));
        Assert.Equal([201, 409, 409, 409, 409, 409], answers.Select(a => (int)a.StatusCode).Order());
    }

    [Fact]
    public async Task Units_have_the_same_ids_wherever_the_same_building_is_registered_in_the_same_books()
    {
        var body = Given.Building();
        var here = await Park.RegisteredBuilding(body);
        await using var elsewhere = ServiceHost<Program>.Start(await factories.Postgres.NewDatabaseAsync("again"));
        var there = await elsewhere.As("park").RegisteredBuilding(body);
        Assert.Equal((here.Id, here["201"]), (there.Id, there["201"]));
        Assert.NotEqual(here["101"], here["102"]);
    }

    [Theory]
    [InlineData("code", "\"\"")]
    [InlineData("code", "\"a b\"")]
    [InlineData("code", "\"a/b\"")]
    [InlineData("code", "\"5f1f2c5e-6a0b-8c3d-9e4f-0a1b2c3d4e5f\"")]
    [InlineData("name", "\"\"")]
    [InlineData("parcelCode", "\"510799\"")]
    [InlineData("plotRatio", "0")]
    [InlineData("plotRatio", "21")]
    [InlineData("allowedFireClass", "\"己\"")]
    [InlineData("allowedFireClass", "2")]
    [InlineData("powerKilovoltAmperes", "-1")]
    [InlineData("floors", "[]")]
    [InlineData("effectiveOn", "\"2023-02-29\"")]
    [InlineData("documentNumber", "\"\"")]
    public async Task What_cannot_be_is_refused_by_field(string field, string value) => Assert.Contains(
        (await Park.Post("/api/factories/buildings", Given.Building().With(field, JsonNode.Parse(value)), 400)).GetProperty("errors").EnumerateObject(),
        e => e.Name.StartsWith(field, StringComparison.Ordinal));

    [Theory]
    [InlineData("floors", """[{ "level": 1, LOAD: 15, "units": [] }]""")]
    [InlineData("floors", """[{ "level": 1, LOAD: 15, "units": [{ "code": "101", AREA: 1 }, { "code": "101", AREA: 1 }] }]""")]
    [InlineData("floors", """[{ "level": 1, LOAD: 15, "units": [{ "code": "a1", AREA: 1 }] }, {"level": 2, LOAD: 5, "units": [{ "code": "A1", AREA: 1 }] }]""")]
    [InlineData("floors", """[{ "level": 1, LOAD: 15, "units": [{ "code": "101", AREA: 1 }] }, { "level": 1, LOAD: 15, "units": [] }]""")]
    [InlineData("floors[0].units[0].areaSquareMetres", """[{ "level": 1, LOAD: 15, "units": [{ "code": "101", AREA: 0 }] }]""")]
    [InlineData("floors[0].units[1].areaSquareMetres", """[{ "level": 1, LOAD: 15, "units": [{ "code": "101", AREA: 1 }, { "code": "102", AREA: -1 }] }]""")]
    [InlineData("floors[0].units[0].areaSquareMetres", """[{ "level": 1, LOAD: 15, "units": [{ "code": "101", AREA: 500000.01 }] }]""")]
    [InlineData("floors[0].floorLoadKilonewtonsPerSquareMetre", """[{ "level": 1, LOAD: 0, "units": [{ "code": "101", AREA: 1 }] }]""")]
    [InlineData("floors[0].clearHeightMetres", """[{ "level": 1, "clearHeightMetres": -3, LOAD: 5, "units": [{ "code": "101", AREA: 1 }] }]""")]
    public async Task Floors_and_units_that_cannot_be_are_refused_by_field(string field, string floors)
    {
        var written = floors.Replace("LOAD", "\"floorLoadKilonewtonsPerSquareMetre\"").Replace("AREA", "\"areaSquareMetres\"");
        var refused = await Park.Post("/api/factories/buildings", Given.Building().With("floors", JsonNode.Parse(written)), 400);
        Assert.Contains(field, refused.GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }

    [Fact]
    public async Task A_paper_that_comes_later_makes_the_units_lettable_from_its_day_on()
    {
        var building = await Park.RegisteredBuilding(Given.Building(fireAccepted: false));
        var unit = await Auditor.UnitOn(building, "101", "2024-01-01");
        Assert.Equal(("unavailable", "2023-05-01"), (unit.Text("status"), unit.Text("vacantSince")));
        var before = DateTimeOffset.UtcNow;

        await Park.Obtain(building.Id, "fire-acceptance", "2024-03-01");

        Assert.Equal("unavailable", await Auditor.StatusOn(building, "101", "2024-02-29"));
        Assert.Equal("vacant", await Auditor.StatusOn(building, "101", "2024-03-01"));
        Assert.Equal("unavailable", await Auditor.StatusOn(building, "101", "2024-03-01", before));
        Assert.Equal("not-lettable", await Park.Refused(Given.LeaseOn(building["101"], "2024-02-29", "2025-02-27")));
        await Park.Sign(Given.LeaseOn(building["101"], "2024-03-01", "2025-02-28"));
    }

    [Fact]
    public async Task All_three_papers_are_needed_whichever_comes_last()
    {
        var bare = Given.Building(fireAccepted: false).With("completionFiled", false).With("planningPermit", null);
        var building = await Park.RegisteredBuilding(bare);
        var missing = (await Auditor.Read($"/api/factories/buildings/{building.Id}")).GetProperty("missingPapers").EnumerateArray().Select(p => p.GetString());
        Assert.Equal(["planningPermit", "completionFiling", "fireAcceptance"], missing);

        await Park.Obtain(building.Id, "fire-acceptance", "2024-03-01");
        await Park.Obtain(building.Id, "planning-permit", "2023-06-01");
        Assert.Equal("unavailable", await Auditor.StatusOn(building, "101", "2024-03-01"));
        await Park.Obtain(building.Id, "completion-filing", "2023-09-01");

        Assert.Equal("unavailable", await Auditor.StatusOn(building, "101", "2024-02-29"));
        Assert.Equal("vacant", await Auditor.StatusOn(building, "101", "2024-03-01"));
        Assert.Equal("文〔2023-06-01〕", (await Auditor.Read($"/api/factories/buildings/{building.Id}")).Text("planningPermit"));
    }

    [Fact]
    public async Task A_paper_is_registered_once_and_not_before_the_building()
    {
        var building = await Park.RegisteredBuilding(Given.Building(fireAccepted: false));
        var url = $"/api/factories/buildings/{building.Id}/fire-acceptance";
        Assert.Equal("/problems/factories/building-not-registered-yet", (await Park.Post(url, Given.Paper("2023-04-30"), 409)).Text("type"));
        await Park.Post(url, Given.Paper("2024-03-01"), 200);
        foreach (var on in new[] { "2024-03-01", "2025-01-01", "2023-12-01" })
            Assert.Contains("2024-03-01", (await Park.Post(url, Given.Paper(on), 409)).Text("detail"), StringComparison.Ordinal);
        Assert.Equal("/problems/factories/paper-already-there", (await Park.Obtain(building.Id, "completion-filing", "2024-03-01", 409)).Text("type"));
    }

    [Fact]
    public async Task A_correction_states_the_papers_anew_and_the_history_keeps_both()
    {
        var body = Given.Building();
        var building = await Park.RegisteredBuilding(body);
        var before = DateTimeOffset.UtcNow;
        await Park.Correct(building.Id, Given.Correction(body.With("fireAccepted", false), 1));

        Assert.Equal("unavailable", await Auditor.StatusOn(building, "101", "2023-05-01"));
        Assert.Equal("vacant", await Auditor.StatusOn(building, "101", "2023-05-01", before));
        Assert.Equal("not-lettable", await Park.Refused(Given.Lease(building["101"])));
        Assert.Equal(
            ["building_registered", "building_description_corrected"],
            (await Auditor.Read($"/api/factories/buildings/{building.Code}/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task The_day_of_a_paper_can_be_corrected_and_a_paper_that_never_came_taken_out()
    {
        var body = Given.Building(fireAccepted: false);
        var building = await Park.RegisteredBuilding(body);
        await Park.Obtain(building.Id, "fire-acceptance", "2024-03-01");

        await Park.Correct(building.Id, Given.Correction(body.With("fireAccepted", true), 2, "2024-05-01"));
        Assert.Equal("unavailable", await Auditor.StatusOn(building, "101", "2024-04-30"));
        Assert.Equal("vacant", await Auditor.StatusOn(building, "101", "2024-05-01"));

        await Park.Correct(building.Id, Given.Correction(body.With("fireAccepted", false), 3, "2024-05-01"));
        Assert.Equal("unavailable", await Auditor.StatusOn(building, "101", "2024-05-01"));
    }

    [Fact]
    public async Task Only_an_entry_that_stands_can_be_corrected()
    {
        var body = Given.Building();
        var building = await Park.RegisteredBuilding(body);
        foreach (var version in new[] { 0, 2, -1 })
            Assert.Equal("/problems/factories/nothing-to-correct", (await Park.Correct(building.Id, Given.Correction(body, version), 409)).Text("type"));
        await Park.Correct(building.Id, Given.Correction(body, 1, "2023-06-01"));
        await Park.Correct(building.Id, Given.Correction(body, 1), 409);
        await Auditor.Read($"/api/factories/buildings/{building.Id}?asOf=2023-05-31", 404);
        await Park.Correct(building.Id, Given.Correction(body, 2, "2023-04-01")); // the registration may turn out to be older
        Assert.Equal("vacant", await Auditor.StatusOn(building, "101", "2023-04-01"));
    }

    [Fact]
    public async Task A_tenant_who_is_in_keeps_the_unit_when_a_paper_turns_out_to_be_missing()
    {
        var body = Given.Building();
        var building = await Park.RegisteredBuilding(body);
        await Park.Sign(Given.Lease(building["101"]));
        await Park.Correct(building.Id, Given.Correction(body.With("fireAccepted", false), 1));
        Assert.Equal(("leased", "unavailable"), (await Auditor.StatusOn(building, "101", "2026-04-01"), await Auditor.StatusOn(building, "102", "2026-04-01")));
    }

    [Fact]
    public async Task A_stale_if_match_is_412_and_the_same_key_does_it_once()
    {
        var building = await Park.RegisteredBuilding(Given.Building(fireAccepted: false));
        var url = $"/api/factories/buildings/{building.Id}/fire-acceptance";
        await Park.Post(url, Given.Paper("2024-03-01"), 412, ("If-Match", "\"0\""));
        var key = Guid.NewGuid().ToString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Park.Post(url, Given.Paper("2024-03-01"), 200, ("Idempotency-Key", key))));
        Assert.All(answers, a => Assert.Equal(2, a.Number("version")));
    }

    [Fact]
    public async Task What_is_no_building_is_404()
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease(building["101"]));
        foreach (var id in new[] { lease.ToString(), Guid.NewGuid().ToString(), "NO-SUCH" })
        {
            await Auditor.Read($"/api/factories/buildings/{id}", 404);
            await Auditor.Read($"/api/factories/buildings/{id}/history", 404);
            await Park.Post($"/api/factories/buildings/{id}/fire-acceptance", Given.Paper("2024-03-01"), 404);
        }
        await Park.Correct(lease, Given.Correction(Given.Building(), 1), 404);
        await Auditor.Read($"/api/factories/leases/{building.Id}", 404);
        await Auditor.Read($"/api/factories/leases/{building.Id}/schedule", 404);
        await Auditor.Read($"/api/factories/leases/{building.Id}/history", 404);
    }
}
