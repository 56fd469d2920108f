using Microsoft.Extensions.DependencyInjection;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Taking_back_land(LandService land)
{
    private static LandUseRightRecovered Decision(Guid parcel, string on = "2025-08-01", string uscc = "91510799MA6T00012D", Guid? caseId = null) => new(
        caseId ?? Guid.CreateVersion7(), 9, DateOnly.Parse(on), DateTimeOffset.UtcNow, "收回决定1号", parcel, uscc, "绿溪纺织有限公司", "府批〔2025〕9号");

    private async Task Tell(LandUseRightRecovered decision, string tenant = "demo")
    {
        await using var scope = land.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync(tenant, decision);
    }

    private async Task<string[]> History(Guid parcel) => [.. (await land.Auditor.Read($"/api/land/parcels/{parcel}/history")).EnumerateArray().Select(h => h.Text("type"))];

    [Fact]
    public async Task A_served_decision_ends_the_holders_right_and_the_parcel_can_be_granted_again()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await Tell(Decision(parcel));

        Assert.Equal("91510799MA6T00012D", await land.Auditor.HolderOn(parcel, "2025-07-31"));
        Assert.Null(await land.Auditor.HolderOn(parcel, "2025-08-01"));
        Assert.Equal("available", (await land.Auditor.Read($"/api/land/parcels/{parcel}")).Text("status"));

        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant("91510799MA6T000208", "新能源有限公司", "2025-11-01"));
        var allocations = (await Eventually.Gives(() => land.Auditor.Read($"/api/land/allocations?parcel={parcel}&all=true"), l => l.Number("total") == 2)).Items();
        Assert.Equal([("2023-03-20", "2025-07-31"), ("2025-11-01", null)], allocations.Select(a => (a.Text("from"), a.GetProperty("to").GetString())));
        Assert.Equal(["91510799MA6T00012D", null, "91510799MA6T000208"], new[]
        {
            await land.Auditor.HolderOn(parcel, "2024-06-01"), await land.Auditor.HolderOn(parcel, "2025-10-31"), await land.Auditor.HolderOn(parcel, "2025-11-01"),
        });
    }

    [Fact]
    public async Task The_same_decision_twice_changes_nothing()
    {
        var parcel = await land.Bureau.GrantedParcel();
        var decision = Decision(parcel);
        await Tell(decision);
        await Tell(decision);
        Assert.Equal(["parcel_registered", "land_granted", "land_taken_back_because_idle"], await History(parcel));
    }

    [Theory]
    [InlineData("2023-03-19", "91510799MA6T00012D", "notHeld")]
    [InlineData("2025-08-01", "91510799MA6T000208", "heldByAnother")]
    public async Task A_decision_that_does_not_fit_the_register_ends_nothing_and_is_recorded(string on, string uscc, string cause)
    {
        var parcel = await land.Bureau.GrantedParcel();
        await Tell(Decision(parcel, on, uscc));

        Assert.Equal("91510799MA6T00012D", await land.Auditor.HolderOn(parcel, "2025-08-02"));
        Assert.Equal(["parcel_registered", "land_granted", "recovery_decision_not_applied"], await History(parcel));
        Assert.Equal(cause, (await land.Auditor.Read($"/api/land/parcels/{parcel}/history"))[2].GetProperty("data").Text("cause"));
    }

    [Fact]
    public async Task A_decision_about_an_unknown_parcel_is_answered_and_harms_nothing() => await Tell(Decision(Guid.NewGuid()));

    [Fact]
    public async Task A_decision_in_another_authoritys_books_does_not_touch_the_parcel()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await Tell(Decision(parcel), "elsewhere");
        Assert.Equal(["parcel_registered", "land_granted"], await History(parcel));
    }

    [Fact]
    public async Task There_is_no_address_by_which_anybody_takes_land_back() =>
        await land.Bureau.Post($"/api/land/parcels/{await land.Bureau.GrantedParcel()}/take-back", Given.Step("2025-08-01"), 404);
}
