using System.Text.Json.Nodes;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Factories.Restrictions;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Factories.Tests;

/// <summary>What the reclamation service tells about reservations and idle land.</summary>
public class Keeping_units_for_projects(FactoriesService factories)
{
    private static AssetReserved Reserved(Guid unit, Guid? id = null) => new(
        id ?? Guid.CreateVersion7(), 2, new(2026, 3, 1), DateTimeOffset.UtcNow, "园招1号", ReservedAsset.Unit, unit, "编码", "储能电池项目", Given.Firm, Given.FirmsName,
        new(2026, 6, 30));

    private static AssetReleased Released(AssetReserved m) =>
        new(m.ReallocationId, 3, new(2026, 3, 5), DateTimeOffset.UtcNow, "园招2号", ReservedAsset.Unit, m.AssetId, "withdrawn");

    private async Task Tell(IPublishedFact message)
    {
        await using var scope = factories.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync("demo", message);
    }

    private async Task<string> StatusOn(Registered building, string unit, string day) =>
        (await factories.Auditor.Read($"/api/factories/buildings/{building.Id}?asOf={day}")).GetProperty("floors").EnumerateArray()
            .SelectMany(f => f.GetProperty("units").EnumerateArray()).Single(u => u.Text("code") == unit).Text("status");

    // The service notes it in the parcel's record by a message to itself.
    private async Task Noted(string parcelCode, int entries)
    {
        await using var session = factories.Host.Services.GetRequiredService<IDocumentStore>().QuerySession("demo");
        await Eventually.Holds(
            async () => (await session.Events.FetchStreamAsync(RestrictedParcel.IdOf("demo", parcelCode))).Count == entries, "it is in the parcel's record");
    }

    [Fact]
    public async Task A_unit_that_is_kept_for_one_firm_cannot_be_let_to_another_and_becomes_the_firms_lease()
    {
        var building = await factories.Park.RegisteredBuilding();
        var order = Reserved(building["101"]);
        await Tell(order);
        await Tell(order);
        Assert.Equal(("reserved", "vacant"), (await StatusOn(building, "101", "2026-03-02"), await StatusOn(building, "102", "2026-03-02")));

        Assert.Equal("already-let", await factories.Park.Refused(Given.Lease(building["101"], uscc: Given.OtherFirm, name: "绿溪纺织有限公司")));
        await factories.Park.Sign(Given.Lease(building["102"], uscc: Given.OtherFirm, name: "绿溪纺织有限公司"));
        await factories.Park.Sign(Given.Lease(building["101"]));
        Assert.Equal("leased", await StatusOn(building, "101", "2026-03-16"));

        await Tell(Released(order)); // too late to let go of anything
        Assert.Equal("already-let", await factories.Park.Refused(Given.Lease(building["101"], uscc: Given.OtherFirm, name: "绿溪纺织有限公司")));
    }

    [Fact]
    public async Task A_unit_that_was_let_go_can_be_let_to_anybody_also_when_the_two_messages_come_the_wrong_way_round()
    {
        var building = await factories.Park.RegisteredBuilding();
        var (first, second) = (Reserved(building["101"]), Reserved(building["102"]));
        foreach (var message in new IPublishedFact[] { first, Released(first), first, Released(second), second }) await Tell(message);
        foreach (var unit in new[] { "101", "102" }) await factories.Park.Sign(Given.Lease(building[unit], uscc: Given.OtherFirm, name: "绿溪纺织有限公司"));
    }

    [Fact]
    public async Task A_unit_that_is_let_or_kept_or_has_no_papers_is_not_kept()
    {
        var (building, unfit) = (await factories.Park.RegisteredBuilding(), await factories.Park.RegisteredBuilding(Given.Building(fireAccepted: false)));
        await factories.Park.Sign(Given.Lease(building["101"], uscc: Given.OtherFirm, name: "绿溪纺织有限公司"));
        await Tell(Reserved(building["101"]));
        await Tell(Reserved(unfit["101"]));
        await Tell(Reserved(Guid.NewGuid()));
        var kept = Reserved(building["102"]);
        await Tell(kept);
        await Tell(Reserved(building["102"]));
        await Tell(Released(kept)); // one release frees it: the second was never kept
        await factories.Park.Sign(Given.Lease(building["102"], uscc: Given.OtherFirm, name: "绿溪纺织有限公司"));
        Assert.Equal("leased", await StatusOn(building, "101", "2026-03-16"));
    }

    [Fact]
    public async Task Nothing_is_let_on_land_that_was_determined_idle_before_its_case_is_closed()
    {
        var code = $"510799009001GB{Random.Shared.Next(10_000, 99_999)}";
        var building = await factories.Park.RegisteredBuilding(Given.Building().With("parcelCode", JsonValue.Create(code)));
        var told = new LandRestricted(
            Guid.CreateVersion7(), 5, new(2026, 1, 1), DateTimeOffset.UtcNow, "认定1号", Guid.CreateVersion7(), code, Given.OtherFirm, "绿溪纺织有限公司");
        await Tell(told);
        await Noted(code, 1);
        Assert.Equal("land-is-idle", await factories.Park.Refused(Given.Lease(building["101"])));

        await Tell(new LandRestrictionLifted(
            told.CaseId, 9, new(2026, 2, 1), DateTimeOffset.UtcNow, "结案1号", told.ParcelId, code, told.HolderUscc, told.HolderName));
        await Noted(code, 2);
        await factories.Park.Sign(Given.Lease(building["101"]));
    }
}
