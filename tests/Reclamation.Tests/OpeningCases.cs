using ParkPlatform.Contracts.Land;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Opening_cases(ReclamationService service)
{
    private const string Cases = "/api/reclamation/cases";

    [Fact]
    public async Task The_park_opens_a_case_as_the_contract_prints_it_and_anybody_sees_where_it_stands()
    {
        var (parcel, code) = await service.HeldParcel();
        var opened = await service.Park.Post(Cases, Given.Opening(parcel));

        var seen = await service.Auditor.Case(opened.Id());
        Assert.Equal(
            ("opened", code, "2024-07-01", Given.Firm),
            (seen.Text("state"), seen.Text("assetCode"), seen.Text("openedOn"), seen.GetProperty("holder").Text("uscc")));
        Assert.Equal(("notStarted", "twoYears"), (seen.GetProperty("assessment").Text("limb"), seen.GetProperty("assessment").Text("level")));
        var next = Assert.Single(seen.GetProperty("next").EnumerateArray());
        Assert.Equal(
            ("investigation-notice", "2024-07-01", "[\"bureau\",\"park\"]"), (next.Text("step"), next.Text("from"), next.GetProperty("roles").GetRawText()));
        Assert.Equal(["idle_case_opened"], await service.Auditor.History(opened.Id()));
    }

    [Fact]
    public async Task A_vacant_unit_is_no_idle_land_and_the_answer_keeps_the_four_facts_apart()
    {
        var unit = Guid.CreateVersion7();
        await service.Hear(Given.Occupied(Guid.CreateVersion7(), unit, "QDB-1-101", "2024-01-01", "2024-12-31"));
        var refused = await service.Park.Post(Cases, Given.Opening(unit, type: "unit"), 409);
        Assert.Equal("unit-is-not-land", refused.Rule());
        foreach (var fact in new[] { "闲置土地", "低效用地", "闲置厂房", "空闲地块" }) Assert.Contains(fact, refused.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_asset_that_is_not_known_on_that_day_or_is_a_unit_in_truth_is_refused()
    {
        var (parcel, _) = await service.HeldParcel();
        var unit = Guid.CreateVersion7();
        await service.Hear(Given.Occupied(Guid.CreateVersion7(), unit, "QDB-1-102", "2024-01-01", "2024-12-31"));

        Assert.Equal("asset-unknown", (await service.Park.Post(Cases, Given.Opening(Guid.NewGuid()), 409)).Rule());
        Assert.Equal("asset-unknown", (await service.Park.Post(Cases, Given.Opening(parcel, "2022-01-31"), 409)).Rule());
        Assert.Equal("asset-unknown", (await service.Park.Post(Cases, Given.Opening(unit), 409)).Rule());
    }

    [Fact]
    public async Task Land_that_nobody_holds_or_whose_holder_nobody_knows_has_nobody_to_be_served()
    {
        var (parcel, code) = (Guid.CreateVersion7(), Given.Code());
        await service.Hear([Given.Described(parcel, code), Given.Allocated(parcel, code), Given.Ended(parcel, "2024-05-01", 3)]);
        var (nameless, _) = await service.HeldParcel(uscc: null, name: null);

        Assert.Equal("no-holder", (await service.Park.Post(Cases, Given.Opening(parcel), 409)).Rule());
        Assert.Equal("no-holder", (await service.Park.Post(Cases, Given.Opening(parcel, "2022-03-19"), 409)).Rule());
        Assert.Equal("no-holder", (await service.Park.Post(Cases, Given.Opening(nameless), 409)).Rule());
        await service.Park.Post(Cases, Given.Opening(parcel, "2024-04-30"));
    }

    [Fact]
    public async Task There_is_one_open_case_about_a_parcel_and_another_when_it_is_closed()
    {
        var (parcel, _) = await service.HeldParcel(start: "2024-01-01");
        var first = await service.OpenedCase(parcel, "2024-07-01");
        Assert.Equal("case-is-open", (await service.Bureau.Post(Cases, Given.Opening(parcel, "2024-08-01"), 409)).Rule());

        await service.Park.Step(first, "closing", Given.Step("2024-08-01", new { reason = "未满一年" }));
        Assert.NotEqual(first, (await service.Park.Post(Cases, Given.Opening(parcel, "2025-01-02"))).Id());
    }

    [Fact]
    public async Task Of_six_openings_at_the_same_moment_one_goes_through()
    {
        var (parcel, _) = await service.HeldParcel();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => service.Park.PostAsync(Cases, System.Net.Http.Json.JsonContent.Create(Given.Opening(parcel)))));
        Assert.Equal([201, .. Enumerable.Repeat(409, 5)], answers.Select(a => (int)a.StatusCode).Order());
    }

    [Fact]
    public async Task A_day_that_has_not_come_is_refused()
    {
        var (parcel, _) = await service.HeldParcel();
        Assert.Equal("not-yet", (await service.Park.Post(Cases, Given.Opening(parcel, "2140-01-01"), 409)).Rule());
    }

    [Theory]
    [InlineData("bureau", 201)]
    [InlineData("park", 201)]
    [InlineData("planner", 403)]
    [InlineData("enterprise", 403)]
    [InlineData("auditor", 403)]
    [InlineData("operator", 403)]
    public async Task The_bureau_and_the_park_open_cases(string role, int status)
    {
        var (parcel, _) = await service.HeldParcel();
        await service.Host.As(role).Post(Cases, Given.Opening(parcel), status);
    }

    [Fact]
    public async Task A_key_opens_one_case_however_often_it_is_sent()
    {
        var (parcel, _) = await service.HeldParcel();
        var key = Guid.NewGuid().ToString();
        var first = await service.Park.Post(Cases, Given.Opening(parcel), 201, ("Idempotency-Key", key));
        Assert.Equal(first.ToString(), (await service.Park.Post(Cases, Given.Opening(parcel), 201, ("Idempotency-Key", key))).ToString());
    }

    [Theory]
    [InlineData("source", "\"\"")]
    [InlineData("source", "null")]
    [InlineData("assetType", "\"building\"")]
    [InlineData("assetId", "\"A-01\"")]
    [InlineData("effectiveOn", "\"2024-02-30\"")]
    [InlineData("effectiveOn", "\"1749-01-01\"")]
    [InlineData("documentNumber", "\"\"")]
    public async Task What_cannot_be_is_refused_by_field(string field, string value)
    {
        var body = System.Text.Json.JsonSerializer.SerializeToNode(Given.Opening(Guid.NewGuid()))!.AsObject();
        body[field] = System.Text.Json.Nodes.JsonNode.Parse(value);
        Assert.True((await service.Park.Post(Cases, body, 400)).GetProperty("errors").TryGetProperty(field, out _));
    }

    [Fact]
    public async Task A_firm_sees_the_cases_about_its_own_land_and_the_list_narrows_by_state_parcel_and_words()
    {
        var firm = Given.NewFirm();
        var (mine, code) = await service.HeldParcel(uscc: firm);
        var (other, _) = await service.HeldParcel();
        var (own, foreign) = (await service.OpenedCase(mine), await service.OpenedCase(other));
        await service.Bureau.Step(own, "investigation-notice", Given.Served("2024-07-05"));
        await service.TablesAreUpToDate();

        var http = service.Host.As("enterprise", uscc: firm);
        await http.Case(own);
        await http.Read($"{Cases}/{own}/history");
        await http.Read($"{Cases}/{foreign}", 404);
        await http.Read($"{Cases}/{foreign}/history", 404);
        var item = Assert.Single((await Eventually.Gives(() => http.Read($"{Cases}?asOf=2024-07-10"), l => l.Number("total") == 1)).Items());
        var next = item.GetProperty("nextDeadline");
        Assert.Equal(
            (own, "awaitingReply", "replyBy", "2024-08-05", 26),
            (item.Id(), item.Text("state"), next.Text("name"), next.Text("dueOn"), next.Number("daysLeft")));
        Assert.Equal(0, (await service.Host.As("enterprise").Read(Cases)).Number("total"));

        Assert.Equal(
            own, Assert.Single((await service.Park.Read($"{Cases}?asOf=2024-07-10&state=awaitingReply&assetId={mine}&q={code}&open=true")).Items()).Id());
        Assert.Empty((await service.Park.Read($"{Cases}?asOf=2024-07-10&assetId={mine}&open=false")).Items());
        Assert.Equal("opened", Assert.Single((await service.Park.Read($"{Cases}?asOf=2024-07-04&assetId={mine}")).Items()).Text("state"));
        await service.Park.Read($"{Cases}?state=asleep", 400);
    }

    [Fact]
    public async Task A_natural_person_is_masked_for_all_but_the_bureau_in_every_answer()
    {
        var (parcel, _) = await service.HeldParcel(uscc: null, name: "张三丰");
        var id = await service.OpenedCase(parcel);
        Assert.DoesNotContain("张三丰", (await service.Park.Case(id)).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("张三丰", (await service.Park.Read($"{Cases}/{id}/history")).ToString(), StringComparison.Ordinal);
        Assert.Contains("张三丰", (await service.Bureau.Case(id)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_authority_sees_or_touches_a_case_of_the_other()
    {
        var (parcel, _) = await service.HeldParcel();
        var id = await service.OpenedCase(parcel);
        var other = service.Host.As("bureau", "elsewhere");
        await other.Read($"{Cases}/{id}", 404);
        await other.Read($"{Cases}/{id}/history", 404);
        await other.Step(id, "investigation-notice", Given.Served("2024-07-05"), 404);
        Assert.Equal("asset-unknown", (await other.Post(Cases, Given.Opening(parcel), 409)).Rule());
        await service.TablesAreUpToDate();
        Assert.DoesNotContain(await other.All($"{Cases}?asOf=2024-08-01"), i => i.Id() == id);
    }

    [Fact]
    public async Task The_first_clock_shows_the_file_of_a_day_and_the_second_what_was_known_by_then()
    {
        var (parcel, code) = await service.HeldParcel();
        var id = await service.OpenedCase(parcel);
        var before = DateTimeOffset.UtcNow;
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2024-07-05", "2024-07-08"));

        await service.Park.Read($"{Cases}/{id}?asOf=2024-06-30", 404);
        Assert.Equal("opened", (await service.Park.Case(id, "?asOf=2024-07-04")).Text("state"));
        Assert.Equal("noticeIssued", (await service.Park.Case(id, "?asOf=2024-07-07")).Text("state")); // issued, on its way
        Assert.Equal("awaitingReply", (await service.Park.Case(id, "?asOf=2024-07-08")).Text("state"));
        Assert.Equal("opened", (await service.Park.Case(id, $"?knownAt={before.Instant()}")).Text("state"));

        await service.Hear(Given.Reached(parcel, LandMilestone.Commenced, "2024-07-10", 3));
        Assert.Equal("notStarted", (await service.Park.Case(id, "?asOf=2024-07-09")).GetProperty("assessment").Text("limb"));
        Assert.Equal("none", (await service.Park.Case(id, "?asOf=2024-07-10")).GetProperty("assessment").Text("limb"));
        Assert.Equal("notStarted", (await service.Park.Case(id, $"?asOf=2024-07-10&knownAt={before.Instant()}")).GetProperty("assessment").Text("limb"));
    }
}
