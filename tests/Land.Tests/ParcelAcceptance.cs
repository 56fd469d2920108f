using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

/// <summary>The seven acceptance tests of a parcel's life, by their numbers (domain.md C.9).</summary>
public class Parcel_acceptance(LandService land)
{
    [Fact]
    public async Task Test_1_a_scheme_is_not_approved_without_planning_conditions_and_the_answer_says_what_is_missing_and_who_supplies_it()
    {
        var parcel = (await land.Bureau.Post("/api/land/parcels", Given.Parcel().With("planningConditions", null))).Id();
        var offering = (await land.Park.Post($"/api/land/parcels/{parcel}/offerings", Given.Example("ProposeOffering"))).Id();

        var refused = await land.Bureau.Post($"/api/land/offerings/{offering}/approval", Given.Example("ApproveScheme"), 409);

        Assert.Equal("/problems/land/no-planning-conditions", refused.Text("type"));
        Assert.Equal(("规划条件", "自然资源局"), (refused.Text("missing"), refused.Text("suppliedBy")));
        Assert.Equal("proposed", (await land.Bureau.Read($"/api/land/offerings/{offering}")).Text("stage"));
        Assert.Equal("planned", await land.Auditor.StageOn(parcel, "2026-03-01"));
    }

    [Fact]
    public async Task Test_2_announced_on_2_March_2026_a_listing_starts_on_22_March_at_the_earliest_and_stays_open_until_1_April()
    {
        var (parcel, offering) = await land.Bureau.Offered("approved");
        var early = await land.Bureau.Post(
            $"/api/land/offerings/{offering}/announcement", Given.Example("AnnounceOffering").With("listingFrom", "2026-03-21"), 409);
        Assert.Equal("/problems/land/listing-too-early", early.Text("type"));
        Assert.Contains("2026-03-22", early.Text("detail"), StringComparison.Ordinal);

        var brief = await land.Bureau.Post(
            $"/api/land/offerings/{offering}/announcement", Given.Example("AnnounceOffering").With("listingUntil", "2026-03-31"), 409);
        Assert.Equal("/problems/land/listing-too-short", brief.Text("type"));
        Assert.Contains("2026-04-01", brief.Text("detail"), StringComparison.Ordinal);

        var announced = await land.Bureau.Post($"/api/land/offerings/{offering}/announcement", Given.Example("AnnounceOffering"), 200);
        Assert.Equal(["2026-03-22", "2026-04-01"], announced.GetProperty("deadlines").EnumerateArray().Select(d => d.Text("dueOn")));
        Assert.Equal("offerings", announced.GetProperty("rule").Text("rule"));
        foreach (
            var (on, stage, status) in new[] { ("2026-03-01", "schemeApproved", "available"), ("2026-03-02", "announced", "available"), (
            "2026-03-21", "announced", "available"), ("2026-03-22", "listed", "listed") })
        {
            var seen = await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf={on}");
            Assert.Equal((stage, status), (seen.Text("stage"), seen.Text("status")));
        }
    }

    [Fact]
    public async Task Test_3_sold_on_3_April_2026_the_contract_is_due_on_20_April_since_Qingming_is_no_working_day()
    {
        var (_, offering) = await land.Bureau.Offered("bid");
        var closed = await land.Bureau.Post($"/api/land/offerings/{offering}/closing", Given.Example("CloseListing"), 200);

        Assert.True(closed.GetProperty("sold").GetBoolean());
        var due = closed.GetProperty("deadlines").EnumerateArray().Single(d => d.Text("rule") == "contracts.contractWorkingDays");
        Assert.Equal("2026-04-20", due.Text("dueOn"));
        var qingming = due.GetProperty("days").EnumerateArray().Single(d => d.Text("date") == "2026-04-06");
        Assert.Equal(("holiday", "清明节", false), (qingming.Text("kind"), qingming.Text("holidayName"), qingming.GetProperty("counts").GetBoolean()));
        Assert.Equal(10, due.GetProperty("days").EnumerateArray().Count(d => d.GetProperty("counts").GetBoolean()));
    }

    [Fact]
    public async Task Test_4_of_a_price_of_14_400_000_half_is_due_within_a_month_of_the_contract_and_all_within_a_year()
    {
        var plan = await land.Park.Post(
            "/api/land/timetables", new { method = "listing", announcedOn = "2026-03-02", soldOn = "2026-04-03", priceYuan = 14400000.00m }, 200);
        var steps = plan.GetProperty("steps").EnumerateArray().ToDictionary(s => s.Text("step"));

        Assert.Equal("2026-04-20", steps["contract"].Text("on"));
        Assert.Equal(("2026-05-20", 7200000m), (steps["firstPayment"].Text("on"), steps["firstPayment"].Number("amountYuan")));
        Assert.Equal(("2027-04-20", 14400000m), (steps["fullPayment"].Text("on"), steps["fullPayment"].Number("amountYuan")));

        // And a contract that comes out of an offering is held to it.
        var (parcel, _) = await land.Bureau.Offered("confirmed");
        foreach (var (first, last, type) in new[] { ("2026-05-14", "2027-04-13", "first-share-too-late"), ("2026-05-13", "2027-04-14", "price-too-late") })
        {
            var late = Given.WinnersGrant().With("instalments", new JsonArray(
                new JsonObject { ["dueOn"] = first, ["amountYuan"] = 550000.00m }, new JsonObject { ["dueOn"] = last, ["amountYuan"] = 550000.00m }));
            Assert.Equal($"/problems/land/{type}", (await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", late, 409)).Text("type"));
        }
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.WinnersGrant());
    }

    [Fact]
    public async Task Test_5_a_right_is_not_registered_for_half_of_the_price()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await land.Bureau.Post($"/api/land/parcels/{parcel}/payments", Given.Example("PayPrice"), 200);
        Assert.Equal("partlyPaid", await land.Auditor.StageOn(parcel, "2023-04-18"));

        var refused = await land.Bureau.Post($"/api/land/parcels/{parcel}/registration", Given.Example("RegisterRight"), 409);
        Assert.Equal("/problems/land/price-not-paid", refused.Text("type"));
        Assert.Equal("出让价款全部缴清凭证", refused.Text("missing"));

        await land.Bureau.Post($"/api/land/parcels/{parcel}/payments", Given.Example("PayPrice").On("2024-03-18"), 200);
        Assert.Equal("paid", await land.Auditor.StageOn(parcel, "2024-03-18"));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/registration", Given.Example("RegisterRight"), 200);
        Assert.Equal("registered", await land.Auditor.StageOn(parcel, "2024-04-10"));
    }

    [Fact]
    public async Task Test_6_a_lease_for_25_years_is_refused_as_a_proposal_and_as_a_contract()
    {
        var parcel = await land.Bureau.NetParcel();
        var proposal = Given.Example("ProposeOffering").With("terms.method", "lease").With("terms.termYears", 25).With("terms.flexible", false);
        Assert.Equal("/problems/land/lease-too-long", (await land.Park.Post($"/api/land/parcels/{parcel}/offerings", proposal, 409)).Text("type"));
        await land.Park.Post(
            $"/api/land/parcels/{parcel}/offerings", Given.Example("ProposeOffering").With("terms.method", "lease").With("terms.flexible", false));

        var contract = Given.Grant(on: "2026-01-10").With("method", "lease").With("termYears", 25);
        Assert.Equal("/problems/land/lease-too-long", (await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", contract, 409)).Text("type"));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", contract.With("termYears", 20));
    }

    [Fact]
    public async Task Test_7_twenty_years_at_grade_13_for_a_priority_project_are_not_offered_below_26_88_yuan_per_square_metre()
    {
        var floor = await land.Auditor.Post("/api/land/price-floors", Given.Example("ComputePriceFloor"), 200);
        Assert.Equal((26.88m, 1075200m), (floor.Number("yuanPerSquareMetre"), floor.Number("floorYuan")));
        Assert.Equal([96m, 67.2m, 26.88m], floor.GetProperty("lines").EnumerateArray().Select(l => l.Number("yuanPerSquareMetre")));
        Assert.Equal(["price-floors", "price-reductions"], floor.GetProperty("rules").EnumerateArray().Select(r => r.Text("rule")));

        var parcel = await land.Bureau.NetParcel();
        var below = await land.Park.Post(
            $"/api/land/parcels/{parcel}/offerings", Given.Example("ProposeOffering").With("terms.startPriceYuan", 1075199.99m), 409);
        Assert.Equal("/problems/land/below-floor", below.Text("type"));
        Assert.Contains("26.88", below.Text("detail"), StringComparison.Ordinal);
        var proposed = await land.Park.Post($"/api/land/parcels/{parcel}/offerings", Given.Example("ProposeOffering"));
        Assert.Equal(26.88m, proposed.GetProperty("floor").Number("yuanPerSquareMetre"));
    }
}
