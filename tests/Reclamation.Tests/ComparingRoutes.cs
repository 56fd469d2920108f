using System.Text.Json;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Comparing_routes(ReclamationService service)
{
    private async Task<(Dictionary<string, JsonElement> Routes, JsonElement Meter)> Of(Guid asset, string asOf)
    {
        var found = await service.Park.Read($"/api/reclamation/assets/{asset}/routes?asOf={asOf}");
        return (found.GetProperty("routes").EnumerateArray().ToDictionary(r => r.Text("kind")), found.GetProperty("doingNothing"));
    }

    [Fact]
    public async Task Ten_routes_stand_side_by_side_with_months_cost_tax_and_risk()
    {
        var (parcel, _) = await service.HeldParcel();
        var (routes, _) = await Of(parcel, "2024-07-01");
        Assert.Equal(10, routes.Count);
        Assert.Equal((8, 12_960_000m, 6_000_000m, "medium"), ( // 60 mu, 150,000 yuan each a year, for eight months
            routes["purchase"].GetProperty("months").GetInt32(), routes["purchase"].Number("costYuan"), routes["purchase"].Number("forgoneTaxYuan"),
            routes["purchase"].Text("risk")));
        Assert.True(routes["freeRecovery"].GetProperty("open").GetBoolean());
        Assert.False(routes["transfer"].GetProperty("open").GetBoolean()); // not begun: nothing has been invested
        Assert.False(routes["upgrade"].GetProperty("open").GetBoolean());
        Assert.All(routes.Values, r => Assert.NotEmpty(r.Text("steps")));
    }

    [Fact]
    public async Task Free_recovery_is_open_only_after_two_years_and_a_transfer_from_a_quarter_of_the_investment_on()
    {
        var (parcel, _) = await service.HeldParcel();
        Assert.False((await Of(parcel, "2024-06-30")).Routes["freeRecovery"].GetProperty("open").GetBoolean());

        await service.Hear(Given.Reached(parcel, LandMilestone.Commenced, "2023-01-10", 3));
        Assert.True((await Of(parcel, "2024-06-01")).Routes["transfer"].GetProperty("open").GetBoolean()); // nobody knows yet
        await service.Inspected(parcel, "2024-06-01", invested: 24_999_999m);
        Assert.False((await Of(parcel, "2024-07-01")).Routes["transfer"].GetProperty("open").GetBoolean());
        await service.Inspected(parcel, "2024-06-01", invested: 25_000_000m, on: "2024-06-25");
        Assert.True((await Of(parcel, "2024-07-01")).Routes["transfer"].GetProperty("open").GetBoolean());
    }

    [Fact]
    public async Task The_meter_of_doing_nothing_shows_its_formula_and_runs_from_the_first_day()
    {
        var (parcel, _) = await service.HeldParcel();
        var meter = (await Of(parcel, "2023-06-30")).Meter; // 365 days after the agreed start
        Assert.Equal(("2022-06-30", 365), (meter.Text("from"), meter.GetProperty("days").GetInt32()));
        var terms = meter.GetProperty("terms").EnumerateArray().ToDictionary(t => t.Text("name"), t => (t.Number("yuan"), t.Text("formula")));
        Assert.Equal((9_000_000m, "60 亩 × 15 万元/亩·年 × 365 日 ÷ 365"), terms["少收税收"]);
        Assert.Equal(648_000m, terms["占用资金"].Item1); // 4.5 % of 14.4 million
        Assert.Equal(9_648_000m, meter.Number("totalYuan"));
        Assert.Equal(26_432.88m, meter.Number("perDayYuan"));
        Assert.Equal(JsonValueKind.Null, (await Of(parcel, "2022-06-30")).Meter.ValueKind);
    }

    [Fact]
    public async Task A_vacant_unit_loses_its_rent_and_has_no_routes_of_land()
    {
        var unit = Guid.CreateVersion7();
        await service.Hear(Given.Building(Guid.CreateVersion7(), "R-1", "2023-01-01", 1, (unit, "101", true)));
        await service.EverythingIsHandled();
        var (routes, meter) = await Of(unit, "2024-01-01");
        Assert.Equal(115_200m, meter.Number("totalYuan")); // 1,200 m², 8 yuan a month, a year
        Assert.All(new[] { "purchase", "freeRecovery", "exchange" }, kind => Assert.False(routes[kind].GetProperty("open").GetBoolean()));
        await service.Host.As("enterprise", uscc: Given.Firm).Read($"/api/reclamation/assets/{unit}/routes", 403);
        await service.Park.Read($"/api/reclamation/assets/{Guid.NewGuid()}/routes", 404);
    }
}
