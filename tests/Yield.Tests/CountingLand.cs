using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Counting_land(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();
    private readonly string _landlord = Given.Uscc(4), _tenant = Given.Uscc(5), _other = Given.Uscc(3);
    private readonly Guid _parcel = Guid.NewGuid(), _building = Guid.NewGuid(), _unit = Guid.NewGuid(), _lease = Guid.NewGuid();

    private Task<JsonElement> Land(string uscc, int year = 2024) => _county.Land(uscc, year);

    private Task<JsonElement> Land(string uscc, DateTimeOffset knownAt) =>
        _county.Auditor.Read($"/api/yield/enterprises/{uscc}/land?year=2024&knownAt={knownAt.Instant()}");

    private async Task Evaluated(params string[] usccs)
    {
        foreach (var uscc in usccs) await _county.Planner.Put($"/api/yield/enterprises/{uscc}/years/2024", Given.Year(), 201);
    }

    [Fact]
    public async Task The_worked_example_gives_4_50_48_00_and_12_00_mu()
    {
        await Evaluated(_other, _landlord, _tenant);
        var (standard, standardUnit) = (Guid.NewGuid(), Guid.NewGuid());
        await _county.Hears(
            Told.Parcel(_parcel, "P-60", 40_000), Told.Allocated(_parcel, "P-60", 40_000, _landlord, "老机械"),
            Told.Building(_building, "P-60", 1.0m), Told.Occupied(_lease, _unit, _building, "P-60", 1.0m, 8_000, _tenant, "食品"),
            Told.Building(standard, "P-STANDARD", 2.0m), Told.Occupied(Guid.NewGuid(), standardUnit, standard, "P-STANDARD", 2.0m, 6_000, _other, "精密部件"));

        var rented = await Land(_other);
        Assert.Equal((0m, 3_000m, 3_000m), (rented.Number("ownSquareMetres"), rented.Number("rentedSquareMetres"), rented.Number("countedSquareMetres")));
        var line = Assert.Single(rented.GetProperty("lines").EnumerateArray());
        Assert.Equal(("rented", standardUnit, true), (line.Text("kind"), line.GetProperty("assetId").GetGuid(), line.GetProperty("counts").GetBoolean()));
        Assert.Equal((6_000m, 2.0m, 366m), (line.Number("areaSquareMetres"), line.Number("plotRatio"), line.Number("days")));

        var let = await Land(_landlord);
        Assert.Equal((60m, 12m, 0m, 0m), (let.Number("ownMu"), let.Number("leasedOutMu"), let.Number("rentedMu"), let.Number("deductedMu")));
        Assert.Equal(
            [("own", "合同1号"), ("leasedOut", "租赁合同1号")], let.GetProperty("lines").EnumerateArray().Select(l => (l.Text("kind"), l.Text("documentNumber"))));
        Assert.Equal(12m, (await Land(_tenant)).Number("countedMu"));
    }

    [Fact]
    public async Task What_is_let_to_a_firm_that_is_not_evaluated_stays_the_landlords_and_the_answer_says_so()
    {
        await Evaluated(_landlord);
        await _county.Hears(
            Told.Allocated(_parcel, "P-60", 40_000, _landlord, "老机械"), Told.Building(_building, "P-60", 1.0m),
            Told.Occupied(_lease, _unit, _building, "P-60", 1.0m, 8_000, _tenant, "食品"));
        var let = await Land(_landlord);
        Assert.Equal((60m, 0m), (let.Number("countedMu"), let.Number("leasedOutMu")));
        var line = let.GetProperty("lines")[1];
        Assert.False(line.GetProperty("counts").GetBoolean());
        Assert.Contains("没有该年度评价数据", line.Text("whyNot"), StringComparison.Ordinal);

        var before = DateTimeOffset.UtcNow;
        await Evaluated(_tenant);
        Assert.Equal(48m, (await Land(_landlord)).Number("countedMu"));
        Assert.Equal(60m, (await Land(_landlord, before)).Number("countedMu"));
    }

    [Fact]
    public async Task A_parcel_that_changes_hands_counts_for_each_holder_by_its_days()
    {
        await _county.Hears(
            Told.Parcel(_parcel, "P-60", 40_000), Told.Allocated(_parcel, "P-60", 40_000, _landlord, "老机械"), Told.Ended(_parcel, "2024-09-20"),
            Told.Allocated(_parcel, "P-60", 40_000, _tenant, "食品", on: "2024-11-01", version: 4));

        var before = await Land(_landlord);
        Assert.Equal(
            ("2024-01-01", "2024-09-19", 263m),
            (before.GetProperty("lines")[0].Text("from"), before.GetProperty("lines")[0].Text("to"), before.GetProperty("lines")[0].Number("days")));
        Assert.Equal(Math.Round(40_000m * 263 / 366, 2, MidpointRounding.AwayFromZero), before.Number("countedSquareMetres"));
        var after = await Land(_tenant);
        Assert.Equal(
            (61m, Math.Round(60m * 61 / 366, 4, MidpointRounding.AwayFromZero)), (after.GetProperty("lines")[0].Number("days"), after.Number("countedMu")));
        Assert.Equal(60m, (await Land(_landlord, 2023)).Number("countedMu"));
        Assert.Equal(60m, (await Land(_tenant, 2025)).Number("countedMu"));
    }

    [Fact]
    public async Task A_parcel_that_is_divided_counts_whole_until_that_day_and_in_its_parts_from_then_and_merged_land_likewise()
    {
        // 60 mu become 37.5 and 22.5 on 1 July, and the second part goes to another firm; on 1 October the first joins 7.5 mu that the firm has there.
        var (first, second, third, whole) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await _county.Hears(
            Told.Allocated(_parcel, "P-60", 40_000, _landlord, "老机械"), Told.Ended(_parcel, "2024-07-01"),
            Told.Allocated(first, "P-60-1", 25_000, _landlord, "老机械", on: "2024-07-01"), Told.Allocated(second, "P-60-2", 15_000, _tenant, "食品", on: "2024-07-01"),
            Told.Allocated(third, "P-7", 5_000, _landlord, "老机械", on: "2024-09-01"), Told.Ended(first, "2024-10-01"), Told.Ended(third, "2024-10-01"),
            Told.Allocated(whole, "P-45", 30_000, _landlord, "老机械", on: "2024-10-01"));
        var landlord = await Land(_landlord);
        Assert.Equal(
            [("P-45", 92m), ("P-60", 182m), ("P-60-1", 92m), ("P-7", 30m)],
            landlord.GetProperty("lines").EnumerateArray().Select(l => (l.Text("code"), l.Number("days"))));
        Assert.Equal(
            Math.Round((60m * 182 + 37.5m * 92 + 7.5m * 30 + 45m * 92) / 366, 4, MidpointRounding.AwayFromZero), landlord.Number("countedMu"));
        Assert.Equal(Math.Round(22.5m * 184 / 366, 4, MidpointRounding.AwayFromZero), (await Land(_tenant)).Number("countedMu"));
    }

    [Fact]
    public async Task What_a_lessee_has_given_on_is_the_sub_tenants_on_those_days_and_no_longer_the_lessees()
    {
        // 8,000 m² at a plot ratio of 1 are 12 mu; 1 May to 30 September 2024 are 153 of 366 days.
        await Evaluated(_landlord, _other);
        await _county.Hears(
            Told.Allocated(_parcel, "P-60", 40_000, _landlord, "老机械"), Told.Building(_building, "P-60", 1.0m),
            Told.Occupied(_lease, _unit, _building, "P-60", 1.0m, 8_000, _tenant, "食品"),
            Told.Sublet(_lease, _unit, Guid.NewGuid(), _other, "精密部件", "2024-05-01", "2024-09-30"));

        Assert.Equal(Mu(12 * 153), (await Land(_other)).Number("countedMu"));
        var lessee = await Land(_tenant);
        Assert.Equal(Mu(12 * (366 - 153)), lessee.Number("countedMu"));
        Assert.Equal(
            [("2024-01-01", true), ("2024-05-01", false), ("2024-10-01", true)], lessee.GetProperty("lines").EnumerateArray().Select(l => (l.Text("from"), l.GetProperty("counts").GetBoolean())));
        Assert.Contains("已转租", lessee.GetProperty("lines")[1].Text("whyNot"), StringComparison.Ordinal);

        // The sub-tenant is evaluated, the lessee isn't.
        var landlord = await Land(_landlord);
        Assert.Equal(Mu(60 * 366 - 12 * 153), landlord.Number("countedMu"));
        Assert.Equal([_tenant, _other, _tenant], landlord.GetProperty("lines").EnumerateArray().Skip(1).Select(l => l.Text("counterpartyUscc")));

        static decimal Mu(decimal muDays) => Math.Round(muDays / 366, 4, MidpointRounding.AwayFromZero);
    }

    [Fact]
    public async Task A_sub_let_that_ends_before_its_time_and_one_that_never_came_to_be_count_for_their_days_however_the_messages_come()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var ended = Told.Sublet(_lease, _unit, first, _other, "精密部件", "2024-05-01", "2024-06-30", version: 4, on: "2024-07-01");
        var begun = Told.Sublet(_lease, _unit, first, _other, "精密部件", "2024-05-01", "2024-09-30");
        await _county.Hears(
            ended, Told.Sublet(_lease, _unit, second, _landlord, "老机械", "2024-10-01", "2024-09-30", version: 5, on: "2024-10-01"), begun,
            Told.Sublet(_lease, _unit, second, _landlord, "老机械", "2024-10-01", "2024-12-31", version: 3),
            Told.Occupied(_lease, _unit, _building, null, 2.0m, 6_000, _tenant, "食品"), begun, ended);

        Assert.Equal(Math.Round(3_000m * 61 / 366, 2, MidpointRounding.AwayFromZero), (await Land(_other)).Number("countedSquareMetres"));
        Assert.Equal(Math.Round(3_000m * 305 / 366, 2, MidpointRounding.AwayFromZero), (await Land(_tenant)).Number("countedSquareMetres"));
        Assert.Empty((await Land(_landlord)).GetProperty("lines").EnumerateArray());
    }

    [Fact]
    public async Task A_sub_let_does_not_outlive_the_lease()
    {
        await _county.Hears(
            Told.Occupied(_lease, _unit, _building, null, 2.0m, 6_000, _tenant, "食品"), Told.Sublet(_lease, _unit, Guid.NewGuid(), _other, "精密部件", "2024-01-01", "2024-12-31"),
            Told.Vacated(_lease, _unit, "2024-07-01", version: 3));
        Assert.Equal(182m, (await Land(_other)).GetProperty("lines").EnumerateArray().Single().Number("days"));
        Assert.Equal(0m, (await Land(_tenant)).Number("countedMu"));
    }

    [Fact]
    public async Task A_lease_counts_from_its_first_day_to_its_last_and_no_further_when_it_ends_before()
    {
        await _county.Hears(
            Told.Occupied(_lease, _unit, _building, null, 2.0m, 6_000, _tenant, "食品", "2024-03-01", "2024-12-31"), Told.Vacated(_lease, _unit, "2024-07-01"),
            Told.Occupied(Guid.NewGuid(), _unit, _building, null, 2.0m, 6_000, _other, "精密部件", "2024-10-01", "2024-10-31"));
        var other = await Land(_other);
        Assert.Equal((122m, 31m), ((await Land(_tenant)).GetProperty("lines")[0].Number("days"), other.GetProperty("lines")[0].Number("days")));
    }

    [Fact]
    public async Task A_lease_that_ends_before_it_begins_never_counts()
    {
        await _county.Hears(
            Told.Vacated(_lease, _unit, "2024-02-01"), Told.Occupied(_lease, _unit, _building, null, 2.0m, 6_000, _tenant, "食品", "2024-03-01", "2024-12-31"),
            Told.Allocated(_parcel, "P", 1_000, _tenant, "食品"));
        var land = await Land(_tenant);
        Assert.Equal(0, land.Number("rentedSquareMetres"));
    }

    [Fact]
    public async Task Land_that_is_measured_anew_counts_with_the_new_area_and_a_new_plot_ratio_from_its_day()
    {
        await Evaluated(_tenant);
        await _county.Hears(
            Told.Allocated(_parcel, "P-60", 40_000, _landlord, "老机械"), Told.Parcel(_parcel, "P-60", 40_000),
            Told.Parcel(_parcel, "P-60", 42_000, version: 3, corrects: 1), Told.Building(_building, "P-60", 1.0m),
            Told.Building(_building, "P-60", 2.0m, version: 2, on: "2024-07-01"), Told.Occupied(_lease, _unit, _building, "P-60", 1.0m, 8_000, _tenant, "食品"));
        var land = await Land(_landlord);
        Assert.Equal(42_000, land.Number("ownSquareMetres"));
        Assert.Equal(Math.Round((8_000m * 182 + 4_000m * 184) / 366, 2, MidpointRounding.AwayFromZero), land.Number("leasedOutSquareMetres"));
        Assert.Equal([182m, 184m], (await Land(_tenant)).GetProperty("lines").EnumerateArray().Select(l => l.Number("days")));
    }

    [Fact]
    public async Task Who_rents_on_land_of_its_own_uses_it_once()
    {
        await _county.Hears(
            Told.Allocated(_parcel, "P-60", 40_000, _landlord, "老机械"), Told.Building(_building, "P-60", 1.0m),
            Told.Occupied(_lease, _unit, _building, "P-60", 1.0m, 8_000, _landlord, "老机械"));
        var land = await Land(_landlord);
        Assert.Equal((60m, 1), (land.Number("countedMu"), land.GetProperty("lines").GetArrayLength()));
    }

    [Fact]
    public async Task Without_land_nothing_per_mu_can_be_said_and_the_answer_says_why()
    {
        var none = await Land(_other);
        Assert.False(none.GetProperty("evaluable").GetBoolean());
        Assert.Contains("没有用地面积", none.Text("reason"), StringComparison.Ordinal);

        await Evaluated(_tenant);
        await _county.Hears(Told.Allocated(_parcel, "P", 1_000, _landlord, "老机械"), Told.Occupied(_lease, _unit, _building, "P", 1.0m, 1_000, _tenant, "食品"));
        var let = await Land(_landlord);
        Assert.Contains("没有剩余用地", let.Text("reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_without_a_plot_ratio_is_shown_and_not_counted()
    {
        await _county.Hears(Told.Occupied(_lease, _unit, _building, null, 0, 6_000, _tenant, "食品"));
        var land = await Land(_tenant);
        Assert.Equal((0m, false), (land.Number("countedSquareMetres"), land.GetProperty("lines")[0].GetProperty("counts").GetBoolean()));
    }

    [Fact]
    public async Task A_deduction_counts_on_its_days_and_not_any_more_when_it_is_withdrawn()
    {
        await _county.Hears(Told.Allocated(_parcel, "P-60", 40_000, _landlord, "老机械"));
        var deduction = (await _county.Planner.Post($"/api/yield/enterprises/{_landlord}/land-deductions", new
        {
            reason = "二期预留用地，约定2025年开工", areaSquareMetres = 6_666.67m, from = "2024-01-01", to = "2024-12-31", documentNumber = "核减〔2025〕1号",
        })).Id();
        var less = await Land(_landlord);
        Assert.Equal(
            (6_666.67m, 33_333.33m, "deducted"),
            (less.Number("deductedSquareMetres"), less.Number("countedSquareMetres"), less.GetProperty("lines")[1].Text("kind")));
        Assert.Equal(0, (await Land(_landlord, 2025)).Number("deductedSquareMetres"));

        var withdrawal = new { reason = "重复核减", effectiveOn = "2025-04-01", documentNumber = "核减〔2025〕9号" };
        await _county.Planner.Post($"/api/yield/land-deductions/{deduction}/withdraw", withdrawal, 200);
        Assert.Equal(60m, (await Land(_landlord)).Number("countedMu"));
        await _county.Planner.Post($"/api/yield/land-deductions/{deduction}/withdraw", withdrawal, 404);
    }

    [Theory]
    [InlineData("areaSquareMetres", "-1")]
    [InlineData("areaSquareMetres", "0")]
    [InlineData("areaSquareMetres", "0.001")]
    [InlineData("areaSquareMetres", "\"100\"")]
    [InlineData("to", "\"2023-12-31\"")]
    [InlineData("from", "\"1800-01-01\"")]
    [InlineData("reason", "\"\"")]
    [InlineData("documentNumber", "\"\"")]
    public async Task A_deduction_that_cannot_be_is_refused_by_field(string field, string value)
    {
        var body = JsonNode.Parse("""
            { "reason": "道路", "areaSquareMetres": 100, "from": "2024-01-01", "to": "2024-12-31", "documentNumber": "核减1号" }
            """)!.AsObject();
        var refused = await _county.Planner.Post(
            $"/api/yield/enterprises/{_landlord}/land-deductions", body.With(field, JsonNode.Parse(value)), 400);
        Assert.Contains(field, refused.GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }

    [Fact]
    public async Task A_person_who_rents_is_no_evaluated_firm_and_is_named_in_full_to_the_bureau_alone()
    {
        await _county.Hears(
            Told.Allocated(_parcel, "P-60", 40_000, _landlord, "老机械"), Told.Building(_building, "P-60", 1.0m),
            Told.Occupied(_lease, _unit, _building, "P-60", 1.0m, 8_000, "", "张三丰"));
        var line = (await Land(_landlord)).GetProperty("lines")[1];
        Assert.Equal((JsonValueKind.Null, "张**", false), (line.GetProperty("counterpartyUscc").ValueKind, line.Text("counterpartyName"), line.GetProperty("counts").GetBoolean()));
        var seen = await _county.Bureau.Read($"/api/yield/enterprises/{_landlord}/land?year=2024");
        Assert.Equal("张三丰", seen.GetProperty("lines")[1].Text("counterpartyName"));
    }

    [Fact]
    public async Task An_area_that_the_planner_states_goes_before_the_registers()
    {
        await _county.Planner.Put($"/api/yield/enterprises/{_other}/years/2024", Given.Year().With("landMuOverride", 3.2m), 201);
        var land = await Land(_other);
        Assert.Equal((3.2m, 2_133.33m, true), (land.Number("countedMu"), land.Number("countedSquareMetres"), land.GetProperty("evaluable").GetBoolean()));
    }

    [Theory]
    [InlineData("", "year")]
    [InlineData("?year=1800", "year")]
    [InlineData("?year=twenty", "year")]
    [InlineData("?year=2024&knownAt=yesterday", "knownAt")]
    public async Task A_question_that_makes_no_sense_is_refused_by_its_parameter(string query, string parameter) =>
        Assert.Contains(
            parameter,
            (await _county.Auditor.Read($"/api/yield/enterprises/{_other}/land{query}", 400)).GetProperty("errors").EnumerateObject().Select(e => e.Name));
}
