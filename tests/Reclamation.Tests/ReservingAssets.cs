using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>From a proposal to a grant or a lease: kept by the owner of the asset, and let go when it comes to nothing.</summary>
public class Reserving_assets(ReclamationService service)
{
    private const string Reallocations = "/api/reclamation/reallocations";

    private static object Proposal(Guid asset, string type, string on) => new
    {
        assetType = type, assetId = asset, project = new { name = "储能电池项目", firm = new { uscc = Given.OtherFirm, name = "新能源有限公司" } },
        reasons = new[] { "符合产业目录" }, alternatives = Array.Empty<object>(), effectiveOn = on, documentNumber = "园招1号",
    };

    private static object Reservation(string expires, string on) => new { expiresOn = expires, effectiveOn = on, documentNumber = "园招2号" };

    // The last day must lie ahead, or the service lets it lapse while the test looks.
    private static string InAMonth => DateTimeOffset.UtcNow.AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Yesterday => DateTimeOffset.UtcNow.AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<(Guid Parcel, string Code, Guid Id)> Ordered()
    {
        var (parcel, code) = await service.HeldParcel();
        await service.Hear(Given.Ended(parcel, "2024-09-20", 3));
        var id = (await service.Park.Post(Reallocations, Proposal(parcel, "parcel", "2024-10-15"))).Id();
        await service.Park.Post($"{Reallocations}/{id}/reservation", Reservation(InAMonth, Yesterday), 200);
        return (parcel, code, id);
    }

    private static ParcelReservationAnswered Answer(Guid parcel, Guid id, bool kept = true, long version = 7) => new(
        parcel, version, Given.Day(Yesterday), DateTimeOffset.UtcNow, "园招2号", id, kept, kept ? null : "offeringUnderWay");

    private async Task<(string Status, string Stage)> Standing(Guid id)
    {
        var seen = await service.Auditor.Read($"{Reallocations}/{id}");
        return (seen.Text("status"), seen.GetProperty("reservation").Text("stage"));
    }

    private async Task<string[]> History(Guid id) =>
        [.. (await service.Auditor.Read($"{Reallocations}/{id}/history")).EnumerateArray().Select(h => h.Text("type"))];

    [Fact]
    public async Task The_land_service_is_told_to_keep_the_parcel_answers_and_grants_it()
    {
        var (parcel, code, id) = await Ordered();
        Assert.Equal(("ordered", "ordered"), await Standing(id));
        var told = Assert.Single(await Eventually.Gives(
            async () => (await Queues.Told<AssetReserved>(service.Connection, "land")).Where(m => m.ReallocationId == id).ToArray(), m => m.Length > 0));
        Assert.Equal(
            (ReservedAsset.Parcel, parcel, code, Given.OtherFirm, "储能电池项目", Given.Day(InAMonth), 2L),
            (told.Asset, told.AssetId, told.AssetCode, told.FirmUscc, told.ProjectName, told.ExpiresOn, told.SourceVersion));

        await service.Hear([Answer(parcel, id), Answer(parcel, id), Answer(parcel, id, kept: false, version: 8)]); // only the first answer counts
        Assert.Equal(("reserved", "kept"), await Standing(id));
        await Eventually.Holds(
            async () => (await service.Park.Read($"{Reallocations}?status=reserved&assetId={parcel}")).Items().Any(r => r.GetProperty("id").GetGuid() == id), "the list shows it");

        var granted = Given.Allocated(parcel, code, "2027-03-01", Given.OtherFirm, "新能源有限公司", Yesterday, 8);
        await service.Hear([granted, granted]);
        await service.EverythingIsHandled();
        Assert.Equal(("fulfilled", "completed"), await Standing(id));
        Assert.Equal(["reallocation_proposed", "asset_reservation_ordered", "asset_reservation_kept", "reallocation_completed"], await History(id));
        Assert.DoesNotContain(await Queues.Told<AssetReleased>(service.Connection, "land"), m => m.ReallocationId == id);
    }

    [Fact]
    public async Task The_factory_service_is_told_to_keep_the_unit_answers_and_lets_it()
    {
        var unit = Guid.CreateVersion7();
        await service.Hear(Given.Building(Guid.CreateVersion7(), $"QDB-{Given.Serial()}", "2023-05-01", 1, (unit, "101", true)));
        await service.EverythingIsHandled();
        var id = (await service.Park.Post(Reallocations, Proposal(unit, "unit", "2024-10-15"))).Id();
        await service.Park.Post($"{Reallocations}/{id}/reservation", Reservation(InAMonth, Yesterday), 200);
        var told = Assert.Single(await Eventually.Gives(
            async () => (await Queues.Told<AssetReserved>(service.Connection, "factories")).Where(m => m.ReallocationId == id).ToArray(), m => m.Length > 0));
        Assert.Equal((ReservedAsset.Unit, unit), (told.Asset, told.AssetId));

        await service.Hear(new UnitReservationAnswered(id, 1, Given.Day(Yesterday), DateTimeOffset.UtcNow, "园招2号", id, unit, true, null));
        Assert.Equal(("reserved", "kept"), await Standing(id));
        await service.Hear(Given.Occupied(Guid.CreateVersion7(), unit, "QDB", Yesterday, "2030-12-31", uscc: Given.OtherFirm, name: "新能源有限公司"));
        await service.EverythingIsHandled();
        Assert.Equal(("fulfilled", "completed"), await Standing(id));
    }

    [Fact]
    public async Task What_its_owner_does_not_keep_is_free_for_another_proposal()
    {
        var (parcel, _, id) = await Ordered();
        Assert.Equal("already-proposed", (await service.Park.Post(Reallocations, Proposal(parcel, "parcel", Yesterday), 409)).Rule());
        await service.Hear(Answer(parcel, id, kept: false));
        Assert.Equal(("refused", "refused"), await Standing(id));
        Assert.Equal("offeringUnderWay", (await service.Auditor.Read($"{Reallocations}/{id}")).GetProperty("reservation").Text("reason"));
        await service.Park.Post(Reallocations, Proposal(parcel, "parcel", Yesterday));
        Assert.Equal("proposal-settled", (await service.Park.Post($"{Reallocations}/{id}/reservation", Reservation(InAMonth, Yesterday), 409)).Rule());
    }

    [Fact]
    public async Task When_somebody_else_gets_the_asset_or_the_park_withdraws_its_owner_is_told_once_to_let_go()
    {
        var (parcel, code, lost) = await Ordered();
        var sold = Given.Allocated(parcel, code, "2027-03-01", Given.Firm, "绿溪纺织有限公司", Yesterday, 8);
        await service.Hear([sold, sold, Answer(parcel, lost)]);
        await service.EverythingIsHandled();
        Assert.Equal(("superseded", "takenByAnother"), await Standing(lost));

        var (_, _, withdrawn) = await Ordered();
        await service.Park.Post($"{Reallocations}/{withdrawn}/withdrawal", new { reason = "项目方放弃", effectiveOn = Yesterday, documentNumber = "园招3号" }, 200);
        var released = await Eventually.Gives(
            async () => (await Queues.Told<AssetReleased>(service.Connection, "land")).Where(m => m.ReallocationId == lost || m.ReallocationId == withdrawn).ToArray(),
            m => m.Length == 2);
        Assert.Equal(["takenByAnother", "withdrawn"], released.Select(m => m.Reason).Order());
    }

    [Fact]
    public async Task A_reservation_is_not_longer_than_the_rule_says_and_only_the_park_orders_one()
    {
        var (parcel, _) = await service.HeldParcel();
        await service.Hear(Given.Ended(parcel, "2024-09-20", 3));
        var id = (await service.Park.Post(Reallocations, Proposal(parcel, "parcel", "2024-10-15"))).Id();
        Assert.Equal("reservation-too-long", (await service.Park.Post($"{Reallocations}/{id}/reservation", Reservation("2025-04-19", "2024-10-20"), 409)).Rule());
        await service.Park.Post($"{Reallocations}/{id}/reservation", Reservation("2024-10-19", "2024-10-20"), 400);
        await service.Bureau.Post($"{Reallocations}/{id}/reservation", Reservation(InAMonth, Yesterday), 403);
        Assert.Equal(["reallocation_proposed"], await History(id));
    }

    [Fact]
    public async Task What_comes_to_nothing_by_its_last_day_lapses_once_though_the_service_was_stopped_over_it()
    {
        var connection = await service.NewDatabase();
        Guid id;
        var (parcel, code) = (Guid.CreateVersion7(), Given.Code());
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using (var first = ServiceHost<Program>.Start(connection, new() { ["Deadlines:Every"] = "10:00:00" }))
        {
            await Tell(first, Given.Described(parcel, code));
            id = (await first.As("park").Post(Reallocations, Proposal(parcel, "parcel", "2024-10-15"))).Id();
            await first.As("park").Post($"{Reallocations}/{id}/reservation", Reservation(InAMonth, Yesterday), 200);
            await Tell(first, Answer(parcel, id));
        }

        clock.Advance(TimeSpan.FromDays(32));
        await using var second = ServiceHost<Program>.Start(connection, new() { ["Deadlines:Every"] = "00:00:00.100" }, s => s.AddSingleton<TimeProvider>(clock));
        await using var third = ServiceHost<Program>.Start(connection, new() { ["Deadlines:Every"] = "00:00:00.100" }, s => s.AddSingleton<TimeProvider>(clock));
        await Eventually.Gives(() => second.As("auditor").Read($"{Reallocations}/{id}?asOf=2099-01-01"), r => r.Text("status") == "lapsed");
        await Tell(second, Answer(parcel, id, version: 9)); // an answer that comes after the end
        var released = Assert.Single(await Eventually.Gives(() => Queues.Told<AssetReleased>(connection, "land"), m => m.Length > 0));
        Assert.Equal((id, "lapsed", Given.Day(InAMonth).AddDays(1)), (released.ReallocationId, released.Reason, released.EffectiveOn));
        Assert.Equal(
            ["reallocation_proposed", "asset_reservation_ordered", "asset_reservation_kept", "asset_reservation_lapsed"],
            (await second.As("auditor").Read($"{Reallocations}/{id}/history")).EnumerateArray().Select(h => h.Text("type")));

        static async Task Tell(ServiceHost<Program> host, IPublishedFact message)
        {
            await using var scope = host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync("demo", message);
        }
    }
}
