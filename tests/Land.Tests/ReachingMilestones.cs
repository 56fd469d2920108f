using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Reaching_milestones(LandService land)
{
    private Task<System.Text.Json.JsonElement> Step(Guid parcel, string step, string on, int status = 200) => land.Park.Post($"/api/land/parcels/{parcel}/{step}", Given.Step(on), status);

    [Fact]
    public async Task A_parcel_goes_from_contract_to_production_and_any_day_shows_how_far_it_was()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await Step(parcel, "deliver", "2023-04-28");
        await Step(parcel, "commence", "2023-06-20");
        await Step(parcel, "complete", "2025-05-30");
        Assert.Equal(6, (await Step(parcel, "production", "2025-09-01")).Number("version"));

        foreach (var (on, status) in new[]
        {
            ("2023-02-01", "available"), ("2023-03-20", "granted"), ("2023-04-28", "delivered"), ("2023-06-19", "delivered"), ("2023-06-20", "underConstruction"),
            ("2025-05-30", "completed"), ("2025-09-01", "inProduction"), ("2090-01-01", "inProduction"),
        })
        {
            Assert.Equal(status, (await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf={on}")).Text("status"));
        }
        await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf=2023-01-31", 404);
    }

    [Theory]
    [InlineData("deliver", "/problems/land/not-held")]
    [InlineData("commence", "/problems/land/not-held")]
    public async Task Nothing_is_reached_on_land_that_nobody_holds(string step, string type)
    {
        var parcel = await land.Bureau.RegisteredParcel();
        Assert.Equal(type, (await Step(parcel, step, "2023-04-28", 409)).Text("type"));
    }

    [Fact]
    public async Task A_step_before_the_grant_is_refused() =>
        Assert.Equal("/problems/land/not-held", (await Step(await land.Bureau.GrantedParcel(), "deliver", "2023-03-19", 409)).Text("type"));

    [Fact]
    public async Task Completion_needs_a_commencement_by_then_and_production_a_completion()
    {
        var parcel = await land.Bureau.GrantedParcel();
        Assert.Equal("/problems/land/not-commenced", (await Step(parcel, "complete", "2025-01-01", 409)).Text("type"));
        await Step(parcel, "commence", "2024-01-01");
        Assert.Equal("/problems/land/not-commenced", (await Step(parcel, "complete", "2023-12-31", 409)).Text("type"));
        Assert.Equal("/problems/land/not-completed", (await Step(parcel, "production", "2025-01-01", 409)).Text("type"));
        await Step(parcel, "complete", "2024-01-01");
    }

    [Fact]
    public async Task A_step_is_registered_once_also_backdated()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await Step(parcel, "commence", "2024-01-01");
        Assert.Equal("/problems/land/milestone-reached-before", (await Step(parcel, "commence", "2024-02-01", 409)).Text("type"));
        Assert.Equal("/problems/land/milestone-reached-before", (await Step(parcel, "commence", "2023-12-01", 409)).Text("type"));
    }

    [Theory]
    [InlineData("planner", 403)]
    [InlineData("auditor", 403)]
    [InlineData("enterprise", 403)]
    [InlineData("bureau", 200)]
    [InlineData("park", 200)]
    public async Task The_bureau_and_the_park_register_steps(string role, int status) =>
        await land.Host.As(role).Post($"/api/land/parcels/{await land.Bureau.GrantedParcel()}/deliver", Given.Step("2023-04-28"), status);

    [Fact]
    public async Task A_step_on_an_unknown_parcel_is_404() => await Step(Guid.NewGuid(), "deliver", "2023-04-28", 404);
}
