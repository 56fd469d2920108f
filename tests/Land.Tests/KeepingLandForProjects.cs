using Marten;
using Microsoft.Extensions.DependencyInjection;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Land.Reservations;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Land.Tests;

/// <summary>What the reclamation service tells about reservations and idle-land cases.</summary>
public class Keeping_land_for_projects(LandService land)
{
    private const string Firm = "91510799MA6T000208", Other = "91510799MA6T00012D";

    private static AssetReserved Reserved(Guid parcel, Guid? id = null, string expires = "2023-12-31", string on = "2023-03-01") => new(
        id ?? Guid.CreateVersion7(), 2, DateOnly.Parse(on), DateTimeOffset.UtcNow, "园招1号", ReservedAsset.Parcel, parcel, "编码", "储能电池项目", Firm, "新能源有限公司",
        DateOnly.Parse(expires));

    private static AssetReleased Released(AssetReserved m, string on = "2023-03-10") =>
        new(m.ReallocationId, 3, DateOnly.Parse(on), DateTimeOffset.UtcNow, "园招2号", ReservedAsset.Parcel, m.AssetId, "withdrawn");

    private static LandRestricted Restricted(Guid parcel, Guid idleCase, string uscc = Other, string name = "绿溪纺织有限公司") =>
        new(idleCase, 5, new(2025, 7, 1), DateTimeOffset.UtcNow, "认定1号", parcel, "510799001001GB00001", uscc, name);

    private static LandRestrictionLifted Lifted(LandRestricted m) =>
        new(m.CaseId, 9, new(2025, 8, 1), DateTimeOffset.UtcNow, "结案1号", m.ParcelId, m.ParcelCode, m.HolderUscc, m.HolderName);

    private async Task Tell(IPublishedFact message)
    {
        await using var scope = land.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync("demo", message);
    }

    private async Task<string[]> History(Guid parcel) =>
        [.. (await land.Auditor.Read($"/api/land/parcels/{parcel}/history")).EnumerateArray().Select(h => h.Text("type"))];

    private async Task<string> Refused(Guid parcel, string path, object body) =>
        (await land.Bureau.Post($"/api/land/parcels/{parcel}/{path}", body, 409)).Text("type")["/problems/land/".Length..];

    // The service notes it in the holder's record by a message to itself.
    private async Task Noted(string uscc, int entries)
    {
        await using var session = land.Host.Services.GetRequiredService<IDocumentStore>().QuerySession("demo");
        await Eventually.Holds(
            async () => (await session.Events.FetchStreamAsync(RestrictedHolder.IdOf("demo", uscc, ""))).Count == entries, "it is in the holder's record");
    }

    [Fact]
    public async Task A_parcel_that_is_kept_for_one_firm_is_not_granted_to_another_until_its_last_day_and_the_firm_gets_it()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        var order = Reserved(parcel);
        await Tell(order);
        await Tell(order);
        Assert.Equal(["parcel_registered", "parcel_reserved"], await History(parcel));
        Assert.Equal("储能电池项目", (await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf=2023-03-01")).GetProperty("reservation").Text("projectName"));

        Assert.Equal("reserved-for-another", await Refused(parcel, "grant", Given.Grant(Other)));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant(Firm, "新能源有限公司"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await land.Auditor.Read($"/api/land/parcels/{parcel}")).GetProperty("reservation").ValueKind);

        var expired = await land.Bureau.RegisteredParcel();
        await Tell(Reserved(expired, expires: "2023-03-19"));
        await land.Bureau.Post($"/api/land/parcels/{expired}/grant", Given.Grant(Other));
    }

    [Fact]
    public async Task A_parcel_that_was_let_go_is_granted_to_anybody_also_when_the_two_messages_come_the_wrong_way_round()
    {
        var (one, two) = (await land.Bureau.RegisteredParcel(), await land.Bureau.RegisteredParcel());
        var (first, second) = (Reserved(one), Reserved(two));
        foreach (var message in new IPublishedFact[] { first, Released(first), first, Released(first), Released(second), second }) await Tell(message);
        Assert.Equal(["parcel_registered", "parcel_reserved", "parcel_reservation_ended"], await History(one));
        Assert.Equal(["parcel_registered", "parcel_reservation_ended"], await History(two));
        foreach (var parcel in new[] { one, two }) await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant(Other));
    }

    [Fact]
    public async Task What_somebody_holds_or_has_reserved_is_not_kept_and_the_refusal_is_recorded()
    {
        var (held, taken) = (await land.Bureau.GrantedParcel(), await land.Bureau.RegisteredParcel());
        await Tell(Reserved(held));
        await Tell(Reserved(taken));
        await Tell(Reserved(taken));
        Assert.Equal("alreadyHeld", (await land.Auditor.Read($"/api/land/parcels/{held}/history"))[2].GetProperty("data").Text("cause"));
        Assert.Equal("reservedForAnother", (await land.Auditor.Read($"/api/land/parcels/{taken}/history"))[2].GetProperty("data").Text("cause"));
        await Tell(Reserved(Guid.NewGuid())); // of a parcel that nobody knows
    }

    [Fact]
    public async Task Idle_land_is_neither_transferred_nor_mortgaged_before_its_case_is_closed_and_the_refusal_names_the_case()
    {
        var parcel = await land.Bureau.RegisteredRight();
        var told = Restricted(parcel, Guid.CreateVersion7());
        await Tell(told);
        await Tell(told);
        var refused = await land.Bureau.Post($"/api/land/parcels/{parcel}/transfer", Given.Example("TransferRight"), 409);
        Assert.Equal("/problems/land/idle-case-open", refused.Text("type"));
        Assert.Contains($"{told.CaseId}", refused.Text("detail"), StringComparison.Ordinal);
        Assert.Contains("认定1号", refused.Text("detail"), StringComparison.Ordinal);
        Assert.Equal("idle-case-open", await Refused(parcel, "restrictions", Given.Example("PlaceRestriction").On("2025-07-02")));

        await Tell(Lifted(told));
        await Tell(told); // it comes once more, late
        await land.Bureau.Post($"/api/land/parcels/{parcel}/restrictions", Given.Example("PlaceRestriction").On("2025-08-02"), 200);
        await land.Bureau.Post($"/api/land/parcels/{parcel}/transfer", Given.Example("TransferRight").With("mortgageeConsent", "同意函1号"), 200);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_parcel_whose_case_is_determined_anew_after_its_determination_was_taken_back_is_restricted_again(bool outOfOrder)
    {
        var holder = Domain.Uscc.Make("510799", outOfOrder ? "MB007771" : "MB007772"); // restricted to the end: nobody else's holder
        var parcel = await land.Bureau.RegisteredRight(holder);
        var first = Restricted(parcel, Guid.CreateVersion7(), holder);
        var anew = first with { SourceVersion = 11, EffectiveOn = new(2025, 9, 1), DocumentNumber = "认定2号" };
        IPublishedFact[] told = [first, Lifted(first), anew];
        foreach (var message in outOfOrder ? [anew, Lifted(first), first, anew] : told) await Tell(message);
        var refused = await land.Bureau.Post($"/api/land/parcels/{parcel}/transfer", Given.Example("TransferRight").On("2025-09-02"), 409);
        Assert.Contains("认定2号", refused.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Land_whose_case_is_heard_of_from_its_end_was_restricted_from_the_determination_until_then()
    {
        var parcel = await land.Bureau.RegisteredRight();
        var told = Restricted(parcel, Guid.CreateVersion7());
        foreach (var message in new IPublishedFact[] { Lifted(told), told, Lifted(told), told }) await Tell(message);
        Assert.Single(await History(parcel), "parcel_restricted_by_idle_case");
        Assert.Single(await History(parcel), "parcel_idle_case_closed");
        foreach (var (day, open) in new[] { ("2025-06-30", false), ("2025-07-01", true), ("2025-07-31", true), ("2025-08-01", false) })
        {
            var read = (await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf={day}")).GetProperty("idleCase");
            Assert.Equal((day, open), (day, read.ValueKind == System.Text.Json.JsonValueKind.Object && read.GetProperty("caseId").GetGuid() == told.CaseId));
        }

        var sameDay = await land.Bureau.RegisteredRight();
        var once = Restricted(sameDay, Guid.CreateVersion7()) with { EffectiveOn = new(2025, 8, 1) };
        foreach (var message in new IPublishedFact[] { Lifted(once), once }) await Tell(message);
        await land.Bureau.Post($"/api/land/parcels/{sameDay}/restrictions", Given.Example("PlaceRestriction").On("2025-08-02"), 200);
    }

    [Fact]
    public async Task With_the_right_that_is_taken_back_the_restriction_goes_and_lifting_it_adds_nothing_that_a_grant_could_collide_with()
    {
        var parcel = await land.Bureau.GrantedParcel(Other);
        var told = Restricted(parcel, Guid.CreateVersion7());
        await Tell(told);
        await Tell(new LandUseRightRecovered(told.CaseId, 8, new(2025, 7, 20), DateTimeOffset.UtcNow, "收回1号", parcel, Other, "绿溪纺织有限公司", "府批1号"));
        await Tell(Lifted(told));
        await Tell(Lifted(told));
        Assert.Equal(["parcel_registered", "land_granted", "parcel_restricted_by_idle_case", "land_taken_back_because_idle"], await History(parcel));
    }

    [Fact]
    public async Task Whoever_lets_land_lie_idle_gets_no_other_land_while_the_case_is_open_and_others_do()
    {
        const string hoarder = "91510799MA6T000470";
        var (idle, wanted) = (await land.Bureau.GrantedParcel(hoarder), await land.Bureau.RegisteredParcel());
        var told = Restricted(idle, Guid.CreateVersion7(), hoarder, "囤地公司");
        await Tell(told);
        await Noted(hoarder, 1);
        Assert.Equal("holder-restricted", await Refused(wanted, "grant", Given.Grant(hoarder, "囤地公司", "2025-07-15")));
        Assert.Equal("holder-restricted", await Refused(await land.Bureau.RegisteredParcel(), "grant", Given.Grant(hoarder, "囤地公司", "2025-07-15")));
        await land.Bureau.Post($"/api/land/parcels/{await land.Bureau.RegisteredParcel()}/grant", Given.Grant(Firm, "新能源有限公司", "2025-07-15"));

        await Tell(Lifted(told));
        await Noted(hoarder, 2);
        await land.Bureau.Post($"/api/land/parcels/{wanted}/grant", Given.Grant(hoarder, "囤地公司", "2025-08-15"));
    }
}
