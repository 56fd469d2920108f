using System.Text.Json;
using CsCheck;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Reclamation.Idleness;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Finding_candidates(ReclamationService service)
{
    private static Task<JsonElement> List(HttpClient http, string query) => http.Read($"/api/reclamation/candidates?pageSize=500&{query}");

    private Task<JsonElement[]> Of(Guid asset, string asOf, string query = "") => Of(service.Park, asset, asOf, query);

    // The table follows the events by a moment: what is asked for is asked until the daemon has met all that was told before.
    private async Task<JsonElement[]> Of(HttpClient http, Guid asset, string asOf, string query = "")
    {
        await service.TablesAreUpToDate();
        return [.. (await http.All($"/api/reclamation/candidates?asOf={asOf}&{query}")).Where(i => i.GetProperty("assetId").GetGuid() == asset)];
    }

    [Theory]
    [InlineData("2023-06-30", null)] // the anniversary
    [InlineData("2023-07-01", "oneYear")]
    [InlineData("2024-06-30", "oneYear")]
    [InlineData("2024-07-01", "twoYears")]
    [InlineData("2040-01-01", "twoYears")] // a day to come
    public async Task Land_not_begun_a_year_after_the_agreed_start_is_found_with_its_level(string asOf, string? level)
    {
        var (parcel, code) = await service.HeldParcel();
        var found = await Of(parcel, asOf);
        if (level is null)
        {
            Assert.Empty(found);
            return;
        }
        var one = Assert.Single(found);
        Assert.Equal(
            ("parcel", code, "notStarted", "2023-07-01", level, "2022-06-30", level == "oneYear" ? "2024-07-01" : null),
            (
                one.Text("assetType"), one.Text("code"), one.Text("signal"), one.Text("since"), one.Text("level"), one.Text("agreedStart"),
                one.GetProperty("becomesTwoYearsOn").GetString()));
        Assert.Equal((Given.Firm, "绿溪纺织有限公司"), (one.GetProperty("holder").Text("uscc"), one.GetProperty("holder").Text("name")));
    }

    [Fact]
    public async Task Without_an_agreed_start_the_day_a_year_after_delivery_counts_and_without_either_nothing_does()
    {
        var (delivered, _) = await service.HeldParcel(start: null);
        var (neither, _) = await service.HeldParcel(start: null);
        await service.Hear(Given.Reached(delivered, LandMilestone.Delivered, "2023-03-15", 3));

        Assert.Empty(await Of(delivered, "2025-03-15"));
        Assert.Equal("2024-03-15", Assert.Single(await Of(delivered, "2025-03-16")).Text("agreedStart"));
        Assert.Empty(await Of(neither, "2040-01-01"));
    }

    [Fact]
    public async Task Works_that_have_begun_by_the_day_end_it_and_not_before_also_where_only_the_completion_is_known()
    {
        var (begun, _) = await service.HeldParcel();
        var (built, _) = await service.HeldParcel();
        await service.Hear([Given.Reached(begun, LandMilestone.Commenced, "2023-12-01", 3), Given.Reached(built, LandMilestone.Completed, "2024-01-01", 3)]);

        Assert.Single(await Of(begun, "2023-11-30"));
        Assert.Empty(await Of(begun, "2023-12-01"));
        Assert.Empty(await Of(built, "2024-01-01"));
    }

    [Fact]
    public async Task Land_that_was_taken_back_is_no_candidate_and_the_next_holder_starts_anew()
    {
        var (parcel, code) = await service.HeldParcel();
        await service.Hear([Given.Ended(parcel, "2024-09-20", 3), Given.Allocated(parcel, code, "2025-03-01", Given.OtherFirm, "新能源有限公司", "2024-11-01", 4)]);

        Assert.Single(await Of(parcel, "2024-09-19"));
        Assert.Empty(await Of(parcel, "2024-09-20"));
        Assert.Empty(await Of(parcel, "2026-03-01"));
        Assert.Equal(Given.OtherFirm, Assert.Single(await Of(parcel, "2026-03-02")).GetProperty("holder").Text("uscc"));
    }

    [Fact]
    public async Task What_was_learnt_later_is_seen_by_the_first_clock_and_not_by_an_earlier_second()
    {
        var (parcel, code) = await service.HeldParcel();
        await service.TablesAreUpToDate();
        var before = DateTimeOffset.UtcNow;
        await service.Hear(Given.Allocated(parcel, code, "2024-06-30", corrects: 2, version: 3)); // the start was another one

        Assert.Empty(await Of(parcel, "2024-07-01"));
        Assert.Equal("twoYears", Assert.Single(await Of(parcel, "2024-07-01", $"knownAt={before.Instant()}")).Text("level"));
    }

    [Fact]
    public async Task A_unit_that_could_be_let_and_is_not_is_vacant_since_a_day_and_one_that_may_not_be_let_is_not()
    {
        var (unit, closed, lease) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await service.Hear(Given.Building(Guid.CreateVersion7(), "QDB-7", "2023-05-01", 1, (unit, "101", true), (closed, "102", false)));
        await service.Hear(Given.Occupied(lease, unit, "QDB-7-101", "2024-03-01", "2026-02-28"));
        await Eventually.Holds(async () => (await Of(unit, "2023-05-01")).Length == 1, "the unit is described");

        var one = Assert.Single(await Of(unit, "2026-03-01", "signal=vacant"));
        Assert.Equal(("unit", "QDB-7-101", "2026-03-01", "none"), (one.Text("assetType"), one.Text("code"), one.Text("since"), one.Text("level")));
        Assert.Equal([JsonValueKind.Null, JsonValueKind.Null], new[] { one.GetProperty("holder").ValueKind, one.GetProperty("agreedStart").ValueKind });
        Assert.Empty(await Of(unit, "2026-02-28"));
        Assert.Empty(await Of(closed, "2026-03-01"));
        Assert.Empty(await Of(unit, "2026-03-01", "assetType=parcel"));
    }

    [Fact]
    public async Task Land_and_units_of_a_firm_whose_last_published_class_is_D_show_it()
    {
        var firm = Given.NewFirm();
        var (parcel, _) = await service.HeldParcel("2040-01-01", firm, "落后公司");
        var (unit, run) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await service.Hear(
        [
            Given.Occupied(Guid.CreateVersion7(), unit, "QDB-8-101", "2025-01-01", "2027-12-31", uscc: firm, name: "落后公司"),
            Given.Classed(firm, 2023, "D", "2024-06-01", run), Given.Classed(firm, 2024, "B", "2025-06-01"), Given.Classed(firm, 2025, "D", "2026-06-01"),
        ]);

        Assert.Empty(await Of(parcel, "2024-05-31"));
        Assert.Equal(
            ("lowYield", "2024-06-01"),
            (Assert.Single(await Of(parcel, "2024-06-01")).Text("signal"), Assert.Single(await Of(parcel, "2024-06-01")).Text("since")));
        Assert.Equal("2025-01-01", Assert.Single(await Of(unit, "2025-01-01")).Text("since")); // it has been theirs only since
        Assert.Empty(await Of(parcel, "2025-06-01"));
        Assert.Single(await Of(unit, "2026-06-01", "signal=lowYield"));
        Assert.Empty(await Of(unit, "2028-01-01"));

        // The year is evaluated again, and the earlier run falls away.
        await service.Hear(Given.Classed(firm, 2023, "C", "2024-09-01", supersedes: run));
        Assert.Empty(await Of(parcel, "2024-09-01"));
    }

    [Fact]
    public async Task An_asset_with_two_signals_is_listed_twice()
    {
        var firm = Given.NewFirm();
        var (parcel, _) = await service.HeldParcel(uscc: firm, name: "落后公司");
        await service.Hear(Given.Classed(firm, 2023, "D", "2024-06-01"));
        Assert.Equal(["lowYield", "notStarted"], (await Of(parcel, "2024-07-01")).Select(c => c.Text("signal")).Order());
    }

    [Fact]
    public async Task Works_that_an_inspection_found_stopped_are_a_signal_a_year_after_the_stop()
    {
        var (parcel, _) = await service.HeldParcel();
        await service.Hear(Given.Reached(parcel, LandMilestone.Commenced, "2023-01-10", 3));
        await service.Inspected(parcel, stopped: "2023-08-01");

        Assert.Empty(await Of(parcel, "2024-08-01", "signal=suspended"));
        var one = Assert.Single(await Of(parcel, "2024-08-02", "signal=suspended"));
        Assert.Equal(("2024-08-02", "oneYear"), (one.Text("since"), one.Text("level")));
        Assert.Equal("twoYears", Assert.Single(await Of(parcel, "2025-08-02", "signal=suspended")).Text("level"));
    }

    [Fact]
    public async Task Filters_and_pages_narrow_the_list()
    {
        var zone = $"片区{Given.Serial()}";
        var parcels = new List<(Guid Id, string Code)>();
        for (var i = 0; i < 5; i++)
        {
            var (parcel, code) = (Guid.CreateVersion7(), Given.Code());
            await service.Hear([Given.Described(parcel, code, zone), Given.Allocated(parcel, code, i < 2 ? "2022-06-30" : "2023-06-30", supervision: $"5107992022B{Given.Serial():D5}")]);
            parcels.Add((parcel, code));
        }
        await service.TablesAreUpToDate();
        var all = await List(service.Park, $"asOf=2024-07-01&zone={zone}");
        Assert.Equal(5, all.Number("total"));
        Assert.Equal(2, (await List(service.Park, $"asOf=2024-07-01&zone={zone}&level=twoYears")).Number("total"));
        Assert.Equal(3, (await List(service.Park, $"asOf=2024-07-01&zone={zone}&level=oneYear&signal=notStarted&assetType=parcel")).Number("total"));
        Assert.Equal(
            parcels[3].Id,
            Assert.Single((await List(service.Park, $"asOf=2024-07-01&q={parcels[3].Code[^6..]}&zone={zone}")).Items()).GetProperty("assetId").GetGuid());
        Assert.Single((await List(service.Park, $"asOf=2024-07-01&q={all.Items()[0].Text("supervisionNumber")}")).Items());

        var paged = new List<Guid>();
        for (var page = 1; page <= 3; page++)
        {
            var part = await service.Park.Read($"/api/reclamation/candidates?asOf=2024-07-01&zone={zone}&page={page}&pageSize=2");
            Assert.Equal(5, part.Number("total"));
            paged.AddRange(part.Items().Select(i => i.GetProperty("assetId").GetGuid()));
        }
        Assert.Equal(all.Items().Select(i => i.GetProperty("assetId").GetGuid()), paged);
        Assert.Equal(5, (await service.Park.Read($"/api/reclamation/candidates?asOf=2024-07-01&zone={zone}&page=9&pageSize=2")).Number("total"));
    }

    [Fact]
    public async Task A_firm_sees_its_own_and_one_without_a_code_nothing()
    {
        var firm = Given.NewFirm();
        var (mine, _) = await service.HeldParcel(uscc: firm);
        var (other, _) = await service.HeldParcel();
        Assert.Single(await Of(service.Host.As("enterprise", uscc: firm), mine, "2024-07-01"));
        Assert.Equal(1, (await List(service.Host.As("enterprise", uscc: firm), "asOf=2024-07-01")).Number("total"));
        Assert.Empty(await Of(service.Host.As("enterprise", uscc: firm), other, "2024-07-01"));
        Assert.Equal(0, (await List(service.Host.As("enterprise"), "asOf=2024-07-01")).Number("total"));
    }

    [Fact]
    public async Task A_natural_person_is_masked_for_all_but_the_bureau_and_cannot_be_searched_by_them()
    {
        var (parcel, _) = await service.HeldParcel(uscc: null, name: "张三丰");
        Assert.Equal("张**", Assert.Single(await Of(service.Park, parcel, "2024-07-01")).GetProperty("holder").Text("name"));
        Assert.Equal("张三丰", Assert.Single(await Of(service.Bureau, parcel, "2024-07-01")).GetProperty("holder").Text("name"));
        Assert.Empty(await Of(service.Park, parcel, "2024-07-01", "q=张三丰"));
        Assert.Single(await Of(service.Bureau, parcel, "2024-07-01", "q=张三丰"));
    }

    [Fact]
    public async Task Neither_authority_sees_the_others()
    {
        var (parcel, _) = await service.HeldParcel(tenant: "elsewhere");
        Assert.Empty(await Of(parcel, "2024-07-01"));
        await service.TablesAreUpToDate();
        Assert.Single(await Of(service.Host.As("park", "elsewhere"), parcel, "2024-07-01"));
    }

    [Theory]
    [InlineData("bureau", 200)]
    [InlineData("park", 200)]
    [InlineData("planner", 200)]
    [InlineData("enterprise", 200)]
    [InlineData("auditor", 200)]
    [InlineData("operator", 403)]
    public async Task Every_role_that_works_with_facts_may_read(string role, int status) =>
        await service.Host.As(role).Read("/api/reclamation/candidates", status);

    [Theory]
    [InlineData("asOf=tomorrow")]
    [InlineData("signal=lazy")]
    [InlineData("signal=7")]
    [InlineData("level=3")]
    [InlineData("assetType=ship")]
    [InlineData("page=0")]
    [InlineData("pageSize=501")]
    [InlineData("knownAt=2024-13-01")]
    public async Task A_question_that_cannot_be_read_is_400(string query) => await service.Park.Read($"/api/reclamation/candidates?{query}", 400);

    [Fact]
    public async Task The_level_that_the_database_computes_is_the_one_of_the_law()
    {
        // Random parcels, asked about on random days: the list and the pure function must agree.
        var facts = new List<(Guid Id, DateOnly? Agreed, DateOnly? Delivered, DateOnly? Begun)>();
        var zone = $"片区{Given.Serial()}";
        var generator = Gen.Select(Gen.Int[0, 1200].Nullable(), Gen.Int[0, 900].Nullable(), Gen.Int[0, 2000].Nullable()).Array[40];
        foreach (var (agreed, delivered, begun) in generator.Single())
        {
            DateOnly? On(int? days) => days is { } d ? new DateOnly(2022, 2, 15).AddDays(d) : null;
            var (parcel, code) = (Guid.CreateVersion7(), Given.Code());
            List<IPublishedFact> told = [Given.Described(parcel, code, zone), Given.Allocated(parcel, code, On(agreed)?.ToString("O"), on: "2022-02-10")];
            if (On(delivered) is { } on) told.Add(Given.Reached(parcel, LandMilestone.Delivered, on.ToString("O"), 3));
            if (On(begun) is { } works) told.Add(Given.Reached(parcel, LandMilestone.Commenced, works.ToString("O"), 4));
            await service.Hear(told);
            facts.Add((parcel, On(agreed), On(delivered), On(begun)));
        }
        await service.TablesAreUpToDate();

        foreach (var day in Enumerable.Range(0, 12).Select(i => new DateOnly(2022, 6, 1).AddDays(i * 137)))
        {
            var found = (await List(service.Park, $"asOf={day:O}&zone={zone}&signal=notStarted")).Items().ToDictionary(
                i => i.GetProperty("assetId").GetGuid(), i => i.Text("level"));
            var expected = facts
                .Select(f => (f.Id, Assessment: IdleTest.Assess(new(f.Agreed, f.Delivered <= day ? f.Delivered : null, f.Begun), day)))
                .Where(f => f.Assessment.Limb == Limb.NotStarted).ToDictionary(f => f.Id, f => f.Assessment.Level == Level.OneYear ? "oneYear" : "twoYears");
            Assert.Equal(expected.OrderBy(e => e.Key), found.OrderBy(e => e.Key));
        }
    }

    [Fact]
    public async Task Of_34_published_supply_results_32_are_candidates_as_of_2021()
    {
        var table = TextTable.Read(SharedFiles.Bytes("data/land-supply-2018/sample-industrial-34.csv"));
        int Column(string name) => table.Header.ToList().IndexOf(name);
        string? Text(TableRow row, string name) => row.Cells[Column(name)] is { Length: > 0 } text ? text : null;
        DateOnly? On(TableRow row, string name) => ChineseDates.Read(Text(row, name)).Date;
        var tenant = $"imports-{Given.Serial()}";

        // As the land service tells of a published list: the supervision number is the parcel's code.
        foreach (var row in table.Rows)
        {
            var (number, parcel, on) = (Text(row, "电子监管号")!, Guid.CreateVersion7(), On(row, "合同签订日期")!.Value);
            await service.Hear(
            [
                Given.Described(parcel, number, Text(row, "行政区")!, $"{on:O}"),
                new LandAllocated(
                    parcel, 2, null, on, DateTimeOffset.UtcNow, number, number, Text(row, "行政区"), 1m, null, Text(row, "土地使用权人"), "Listing", null, null, number,
                    On(row, "约定交地时间"), On(row, "约定开工时间"), On(row, "约定竣工时间")),
            ], tenant);
        }
        await service.TablesAreUpToDate();

        var park = service.Host.As("park", tenant);
        var found = await List(park, "asOf=2021-01-01&signal=notStarted");
        Assert.Equal(32, found.Number("total"));
        Assert.All(found.Items(), c => Assert.Contains(table.Rows, row => Text(row, "电子监管号") == c.Text("code")));
        Assert.Equal("2018-12-31", Assert.Single(found.Items(), c => c.Text("level") == "twoYears").Text("agreedStart")); // one was to begin on the day of its contract
        Assert.Equal(32, (await List(park, "asOf=2022-01-01&signal=notStarted&level=twoYears")).Number("total"));
    }
}
