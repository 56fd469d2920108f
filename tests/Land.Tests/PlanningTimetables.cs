using CsCheck;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Planning_timetables(LandService land)
{
    private static readonly Texts Words = new(typeof(Program).Assembly);

    private static Timetable Plan(DateOnly? announced = null, DateOnly? signing = null, SupplyMethod method = SupplyMethod.Listing) =>
        Timetables.Plan(new(method, announced, signing, null, null, null), LandRules.AsShipped, WorkingCalendar.Official, Words);

    private static DateOnly On(Timetable plan, string step) => plan.Steps.Single(s => s.Step == step).On;

    [Fact]
    public async Task To_sign_by_30_June_2026_one_announces_by_29_May_and_every_line_says_why()
    {
        var plan = await land.Park.Post("/api/land/timetables", Given.Example("PlanTimetable"), 200);
        var steps = plan.GetProperty("steps").EnumerateArray().ToDictionary(s => s.Text("step"));

        // 30 June less ten days of listing is 20 June; less twenty of notice 31 May, a Sunday: the office acts on the Friday before.
        Assert.Equal(
            ("2026-05-29", "2026-06-20", "2026-06-30"), (steps["announcement"].Text("on"), steps["listingStart"].Text("on"), steps["contract"].Text("on")));
        Assert.All(
            new[] { "announcement", "listingStart", "firstPayment", "fullPayment" }, step =>
            Assert.NotEmpty(steps[step].GetProperty("why").GetProperty("days").EnumerateArray()));
        Assert.True(plan.GetProperty("feasible").GetBoolean());
        Assert.Equal(["offerings", "contracts"], plan.GetProperty("rules").EnumerateArray().Select(r => r.Text("rule")));
        Assert.False(
            (await land.Park.Post("/api/land/timetables", Given.Example("PlanTimetable").With("notBefore", "2026-06-01"), 200)).GetProperty("feasible")
            .GetBoolean());
    }

    [Theory]
    [InlineData("""{ "method": "listing" }""", "announcedOn")]
    [InlineData("""{ "method": "listing", "announcedOn": "2026-03-02", "signingOn": "2026-06-30" }""", "announcedOn")]
    [InlineData("""{ "method": "agreement", "announcedOn": "2026-03-02" }""", "method")]
    public async Task A_plan_begins_at_one_end_and_only_where_there_is_a_competition(string body, string field) =>
        Assert.True((await land.Park.Post("/api/land/timetables", body, 400)).GetProperty("errors").TryGetProperty(field, out _));

    [Fact]
    public void What_is_planned_backwards_can_be_done_forwards() => Gen.Select(Gen.Int[0, 600], Gen.Int[0, 2]).Sample((days, method) =>
    {
        var ways = new[] { SupplyMethod.Listing, SupplyMethod.Auction, SupplyMethod.Lease };
        var signing = new DateOnly(2025, 3, 1).AddDays(days);
        var back = Plan(signing: signing, method: ways[method]);
        var forth = Plan(announced: On(back, "announcement"), method: ways[method]);
        return On(back, "contract") <= signing && On(forth, "sale") <= On(back, "contract") && WorkingCalendar.Official.IsWorkday(On(back, "announcement"));
    });

    [Fact]
    public void An_auction_has_its_day_and_needs_only_the_notice() =>
        Assert.Equal(new DateOnly(2026, 3, 22), On(Plan(announced: new(2026, 3, 2), method: SupplyMethod.Auction), "sale"));

    [Fact]
    public void A_plan_beyond_the_last_notice_of_holidays_is_provisional() =>
        Assert.True(Plan(announced: new(2026, 12, 1)).Steps.Single(s => s.Step == "contract").Why!.Provisional);
}
