using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Proposing_reallocations(ReclamationService service)
{
    private const string Reallocations = "/api/reclamation/reallocations";

    private static JsonObject Proposal(Guid asset, string type = "parcel", string uscc = Given.OtherFirm, string on = "2024-10-15") => JsonNode.Parse($$"""
        { "assetType": "{{type}}", "assetId": "{{asset}}",
          "project": { "name": "储能电池项目", "firm": { "uscc": "{{uscc}}", "name": "新能源有限公司" }, "needs": { "areaSquareMetres": 38000, "powerKilovoltAmperes": 4000 } },
          "reasons": ["符合产业目录"], "alternatives": [{ "project": "服装加工项目", "reason": "需求面积过小" }], "effectiveOn": "{{on}}", "documentNumber": "园招〔2024〕12号" }
        """)!.AsObject();

    /// <summary>A parcel that was taken back on 2024-09-20.</summary>
    private async Task<(Guid Id, string Code)> FreedParcel()
    {
        var (parcel, code) = await service.HeldParcel();
        await service.Hear(Given.Ended(parcel, "2024-09-20", 3));
        return (parcel, code);
    }

    private async Task<Guid> VacantUnit(bool lettable = true)
    {
        var unit = Guid.CreateVersion7();
        await service.Hear(Given.Building(Guid.CreateVersion7(), $"QDB-{Given.Serial()}", "2023-05-01", 1, (unit, "101", lettable)));
        await service.EverythingIsHandled();
        return unit;
    }

    private async Task<string> Status(Guid id, string asOf) => (await service.Auditor.Read($"{Reallocations}/{id}?asOf={asOf}")).Text("status");

    [Fact]
    public async Task A_free_parcel_is_proposed_and_the_proposal_gives_nobody_anything()
    {
        var (parcel, code) = await FreedParcel();
        var id = (await service.Park.Post(Reallocations, Proposal(parcel))).Id();
        var seen = await service.Auditor.Read($"{Reallocations}/{id}");
        Assert.Equal(("open", code, "储能电池项目"), (seen.Text("status"), seen.Text("assetCode"), seen.GetProperty("project").Text("name")));
        Assert.Equal(
            (38000, "服装加工项目"),
            (seen.GetProperty("project").GetProperty("needs").Number("areaSquareMetres"), seen.GetProperty("alternatives")[0].Text("project")));
        Assert.Equal(JsonValueKind.Null, seen.GetProperty("takenBy").ValueKind);
    }

    [Fact]
    public async Task The_grant_to_that_firm_fulfils_it_from_the_day_of_the_grant()
    {
        var (parcel, code) = await FreedParcel();
        var id = (await service.Park.Post(Reallocations, Proposal(parcel))).Id();
        var before = DateTimeOffset.UtcNow;
        await service.Hear(Given.Allocated(parcel, code, "2025-03-01", Given.OtherFirm, "新能源有限公司", "2024-11-01", 4));

        Assert.Equal(["open", "fulfilled"], new[] { await Status(id, "2024-10-31"), await Status(id, "2024-11-01") });
        var seen = await service.Auditor.Read($"{Reallocations}/{id}");
        Assert.Equal(("2024-11-01", Given.OtherFirm), (seen.Text("takenOn"), seen.GetProperty("takenBy").Text("uscc")));
        Assert.Equal("open", (await service.Auditor.Read($"{Reallocations}/{id}?asOf=2024-12-01&knownAt={before.Instant()}")).Text("status")); // as it was known then
    }

    [Fact]
    public async Task The_lease_to_that_firm_fulfils_it_and_stays_so_when_the_lease_has_run_out()
    {
        var unit = await VacantUnit();
        var id = (await service.Park.Post(Reallocations, Proposal(unit, "unit"))).Id();
        await service.Hear(Given.Occupied(Guid.CreateVersion7(), unit, "QDB", "2025-01-01", "2025-12-31", uscc: Given.OtherFirm, name: "新能源有限公司"));
        Assert.Equal(
            ["open", "fulfilled", "fulfilled"], new[] { await Status(id, "2024-12-31"), await Status(id, "2025-01-01"), await Status(id, "2026-06-01") });
    }

    [Fact]
    public async Task Somebody_else_who_gets_it_supersedes_the_proposal_and_it_can_be_proposed_anew_when_free()
    {
        var unit = await VacantUnit();
        var (id, lease) = ((await service.Park.Post(Reallocations, Proposal(unit, "unit"))).Id(), Guid.CreateVersion7());
        await service.Hear(Given.Occupied(lease, unit, "QDB", "2025-01-01", "2027-12-31"));
        Assert.Equal("superseded", await Status(id, "2025-01-01"));
        Assert.Equal("asset-held", (await service.Park.Post(Reallocations, Proposal(unit, "unit", on: "2024-12-01"), 409)).Rule()); // free on that day, but let from January on

        await service.Hear(Given.Vacated(lease, unit, "2026-01-01"));
        await service.Park.Post(Reallocations, Proposal(unit, "unit", on: "2026-01-01"));
    }

    [Fact]
    public async Task A_natural_person_who_gets_it_is_masked_for_all_but_the_bureau()
    {
        var unit = await VacantUnit();
        var id = (await service.Park.Post(Reallocations, Proposal(unit, "unit"))).Id();
        await service.Hear(Given.Occupied(Guid.CreateVersion7(), unit, "QDB", "2025-01-01", "2027-12-31", uscc: "", name: "张三丰"));
        var (park, bureau) = (await service.Park.Read($"{Reallocations}/{id}"), await service.Bureau.Read($"{Reallocations}/{id}"));
        Assert.Equal(("superseded", "张**", "张三丰"), (park.Text("status"), park.GetProperty("takenBy").Text("name"), bureau.GetProperty("takenBy").Text("name")));
    }

    [Fact]
    public async Task A_grant_whose_message_came_before_the_end_of_the_one_before_still_counts()
    {
        var (parcel, code) = await service.HeldParcel();
        await service.Hear(Given.Ended(parcel, "2024-09-20", 3));
        var id = (await service.Park.Post(Reallocations, Proposal(parcel))).Id();
        await service.Hear([Given.Allocated(parcel, code, "2025-03-01", Given.OtherFirm, "新能源", "2024-11-01", 5, corrects: 4), Given.Allocated(parcel, code, "2025-03-01", null, "新能源", "2024-11-01", 4)]);
        Assert.Equal("fulfilled", await Status(id, "2024-11-01")); // the correction names the firm, whichever of the two came first
    }

    [Fact]
    public async Task A_held_asset_an_unknown_one_and_a_unit_that_may_not_be_let_are_refused()
    {
        var (held, _) = await service.HeldParcel();
        Assert.Equal("asset-held", (await service.Park.Post(Reallocations, Proposal(held), 409)).Rule());
        Assert.Equal("asset-unknown", (await service.Park.Post(Reallocations, Proposal(Guid.NewGuid()), 409)).Rule());
        var (freed, _) = await FreedParcel();
        Assert.Equal("asset-unknown", (await service.Park.Post(Reallocations, Proposal(freed, "unit"), 409)).Rule());
        Assert.Equal("asset-held", (await service.Park.Post(Reallocations, Proposal(freed, on: "2024-09-19"), 409)).Rule());
        Assert.Equal("not-yet", (await service.Park.Post(Reallocations, Proposal(freed, on: "2140-01-01"), 409)).Rule());
        Assert.Equal("unit-not-lettable", (await service.Park.Post(Reallocations, Proposal(await VacantUnit(lettable: false), "unit"), 409)).Rule());
    }

    [Fact]
    public async Task A_second_open_proposal_for_the_asset_is_refused_until_the_first_is_withdrawn()
    {
        var (parcel, _) = await FreedParcel();
        var id = (await service.Park.Post(Reallocations, Proposal(parcel))).Id();
        Assert.Equal("already-proposed", (await service.Park.Post(Reallocations, Proposal(parcel, uscc: Given.Firm, on: "2024-10-20"), 409)).Rule());

        Assert.Equal(
            "dated-before",
            (await service.Park.Post($"{Reallocations}/{id}/withdrawal", new { reason = "放弃", effectiveOn = "2024-10-14", documentNumber = "1" }, 409)).Rule());
        await service.Park.Post($"{Reallocations}/{id}/withdrawal", new { reason = "项目方放弃", effectiveOn = "2024-11-01", documentNumber = "园招15号" }, 200);
        Assert.Equal(["open", "withdrawn"], new[] { await Status(id, "2024-10-31"), await Status(id, "2024-11-01") });
        Assert.Equal(
            "proposal-settled",
            (await service.Park.Post($"{Reallocations}/{id}/withdrawal", new { reason = "放弃", effectiveOn = "2024-11-02", documentNumber = "1" }, 409)).Rule());
        Assert.Equal(
            ["reallocation_proposed", "reallocation_withdrawn"],
            (await service.Auditor.Read($"{Reallocations}/{id}/history")).EnumerateArray().Select(h => h.Text("type")));
        await service.Park.Post(Reallocations, Proposal(parcel, uscc: Given.Firm, on: "2024-11-05"));
    }

    [Fact]
    public async Task Of_six_proposals_at_the_same_moment_one_goes_through()
    {
        var (parcel, _) = await FreedParcel();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => service.Park.PostAsync(Reallocations, JsonContent.Create(Proposal(parcel)))));
        Assert.Equal([201, .. Enumerable.Repeat(409, 5)], answers.Select(a => (int)a.StatusCode).Order());
    }

    [Fact]
    public async Task The_list_says_the_same_as_each_proposal_on_any_day()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 4; i++)
        {
            var (parcel, code) = await FreedParcel();
            var id = (await service.Park.Post(Reallocations, Proposal(parcel))).Id();
            ids.Add(id);
            if (i == 1) await service.Hear(Given.Allocated(parcel, code, "2025-03-01", Given.OtherFirm, "新能源有限公司", "2024-11-01", 4));
            if (i == 2) await service.Hear([Given.Allocated(parcel, code, "2025-03-01", on: "2024-11-01", version: 4), Given.Ended(parcel, "2025-01-01", 5), Given.Allocated(parcel, code, null, Given.OtherFirm, on: "2025-02-01", version: 6)]);
            if (i == 3) await service.Park.Post(
                $"{Reallocations}/{id}/withdrawal", new { reason = "放弃", effectiveOn = "2024-11-01", documentNumber = "1" }, 200);
        }
        await service.TablesAreUpToDate();
        await Eventually.Gives(() => service.Auditor.All(Reallocations), l => l.Count(i => ids.Contains(i.Id())) == 4);
        foreach (var day in new[] { "2024-10-15", "2024-10-31", "2024-11-01", "2025-01-15", "2026-01-01" })
        {
            var listed = (await service.Auditor.All($"{Reallocations}?asOf={day}")).Where(i => ids.Contains(i.Id())).ToDictionary(i => i.Id());
            foreach (var id in ids)
            {
                var single = await service.Auditor.Read($"{Reallocations}/{id}?asOf={day}");
                Assert.Equal(
                    (single.Text("status"), single.GetProperty("takenOn").GetString(), single.GetProperty("takenBy").ToString()),
                    (listed[id].Text("status"), listed[id].GetProperty("takenOn").GetString(), listed[id].GetProperty("takenBy").ToString()));
            }
        }
        var fulfilled = (await service.Auditor.All($"{Reallocations}?asOf=2026-01-01&status=fulfilled")).Select(i => i.Id()).Intersect(ids);
        Assert.Equal([ids[1]], fulfilled);
        Assert.DoesNotContain(await service.Auditor.All($"{Reallocations}?asOf=2024-10-14"), i => ids.Contains(i.Id()));
    }

    [Theory]
    [InlineData("park", 201)]
    [InlineData("bureau", 403)]
    [InlineData("planner", 403)]
    [InlineData("enterprise", 403)]
    [InlineData("auditor", 403)]
    [InlineData("operator", 403)]
    public async Task The_park_proposes(string role, int status) => await service.Host.As(role).Post(Reallocations, Proposal((await FreedParcel()).Id), status);

    [Fact]
    public async Task The_offices_read_proposals_and_firms_do_not_for_they_name_their_rivals()
    {
        var (parcel, _) = await FreedParcel();
        var id = (await service.Park.Post(Reallocations, Proposal(parcel))).Id();
        foreach (var path in new[] { "", $"/{id}", $"/{id}/history" })
        {
            foreach (var role in new[] { "bureau", "park", "planner", "auditor" }) await service.Host.As(role).Read(Reallocations + path);
            foreach (var role in new[] { "enterprise", "operator" }) await service.Host.As(role, uscc: Given.OtherFirm).Read(Reallocations + path, 403);
        }
    }

    [Fact]
    public async Task Neither_authority_sees_or_touches_a_proposal_of_the_other()
    {
        var (parcel, _) = await FreedParcel();
        var id = (await service.Park.Post(Reallocations, Proposal(parcel))).Id();
        var other = service.Host.As("park", "elsewhere");
        await other.Read($"{Reallocations}/{id}", 404);
        await other.Read($"{Reallocations}/{id}/history", 404);
        await other.Post($"{Reallocations}/{id}/withdrawal", new { reason = "放弃", effectiveOn = "2024-11-01", documentNumber = "1" }, 404);
        Assert.Equal("asset-unknown", (await other.Post(Reallocations, Proposal(parcel), 409)).Rule());
    }

    [Theory]
    [InlineData("reasons", "[]")]
    [InlineData("reasons", "[\"\"]")]
    [InlineData("reasons", "[null]")]
    [InlineData("alternatives", "[null]")]
    [InlineData("alternatives", """[{ "project": "a", "reason": "" }]""")]
    [InlineData("project.name", """{ "name": "", "firm": { "uscc": "91510799MA6T000208", "name": "a" }, "needs": null }""")]
    [InlineData("project.firm.uscc", """{ "name": "a", "firm": { "uscc": "91510799", "name": "a" } }""")]
    [InlineData("project.needs.areaSquareMetres", """{ "name": "a", "firm": { "uscc": "91510799MA6T000208", "name": "a" }, "needs": { "areaSquareMetres": -1 } }""")]
    [InlineData("documentNumber", "\"\"")]
    [InlineData("effectiveOn", "\"1749-01-01\"")]
    public async Task What_cannot_be_is_refused_by_field(string field, string value)
    {
        var body = Proposal(Guid.NewGuid());
        body[field.Split('.')[0]] = JsonNode.Parse(value);
        Assert.Contains(
            (await service.Park.Post(Reallocations, body, 400)).GetProperty("errors").EnumerateObject(),
            e => e.Name.StartsWith(field, StringComparison.Ordinal));
    }
}
