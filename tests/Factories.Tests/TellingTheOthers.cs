using System.Text.Json;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Sublets;
using ParkPlatform.Hosting;
using ParkPlatform.Testing;
using Wolverine.Runtime.Serialization;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Telling_the_others(FactoriesService factories)
{
    private HttpClient Park => factories.Park;

    // Nobody takes messages out of the listeners' queues here.
    private async Task<T[]> Told<T>(string listener, Func<T, bool> own, int count) where T : IPublishedFact
    {
        var name = WhoHearsWhat.Routes.Single(r => r.Message == typeof(T)).Name;
        var told = await Eventually.Gives(() => InQueue(listener, name, own), t => t.Length >= count);
        Assert.Equal(count, told.Length);
        return told;
    }

    private async Task<T[]> InQueue<T>(string listener, string name, Func<T, bool> own)
    {
        await using var connection = new NpgsqlConnection(factories.Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"select body from queues.wolverine_queue_{listener} where message_type = '{name}'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<T>();
        while (await reader.ReadAsync()) found.Add(JsonSerializer.Deserialize<T>(EnvelopeSerializer.Deserialize((byte[])reader.GetValue(0)).Data!, ParkJson.Options)!);
        return [.. found.Where(own)];
    }

    [Theory]
    [InlineData("reclamation")]
    [InlineData("yield")]
    public async Task A_building_is_described_when_it_is_registered_and_again_when_its_papers_change(string listener)
    {
        var body = Given.Building(fireAccepted: false);
        var building = await Park.RegisteredBuilding(body);
        await Park.Obtain(building.Id, "fire-acceptance", "2024-03-01");
        await Park.Correct(building.Id, Given.Correction(body.With("fireAccepted", true), 2, "2024-05-01"));

        var told = await Told<BuildingDescribed>(listener, m => m.BuildingId == building.Id, 3);

        Assert.Equal(
            [(1L, new DateOnly(2023, 5, 1), null, false), (2L, new DateOnly(2024, 3, 1), null, true), (3L, new DateOnly(2024, 5, 1), (long?)2, true)],
            told.OrderBy(m => m.SourceVersion).Select(m => (m.SourceVersion, m.EffectiveOn, m.Corrects, m.Units.All(u => u.Lettable))));
        Assert.All(told, m => Assert.Equal((building.Code, "青东坝工业区", "510799001001GB00002", 2.0m), (m.Code, m.Zone, m.ParcelCode, m.PlotRatio)));
        Assert.All(told, m => Assert.Equal(
            [(building["101"], "101", 1, 1200.00m), (building["102"], "102", 1, 1200.00m), (building["201"], "201", 2, 800.50m)],
            m.Units.Select(u => (u.UnitId, u.Code, u.Level, u.AreaSquareMetres))));
    }

    [Fact]
    public async Task A_paper_that_comes_in_late_is_told_for_the_day_on_which_it_makes_the_units_lettable()
    {
        var building = await Park.RegisteredBuilding(Given.Building(fireAccepted: false).With("completionFiled", false));
        await Park.Obtain(building.Id, "fire-acceptance", "2024-03-01");
        await Park.Obtain(building.Id, "completion-filing", "2023-09-01");

        var told = await Told<BuildingDescribed>("yield", m => m.BuildingId == building.Id && m.SourceVersion == 3, 1);
        Assert.Equal((new DateOnly(2024, 3, 1), true), (told[0].EffectiveOn, told[0].Units[0].Lettable));
    }

    [Fact]
    public async Task A_correction_that_later_papers_build_on_is_told_for_the_last_day_on_which_anything_changes()
    {
        var body = Given.Building(fireAccepted: false).With("planningPermit", null);
        var building = await Park.RegisteredBuilding(body);
        await Park.Obtain(building.Id, "fire-acceptance", "2024-03-01");
        await Park.Correct(building.Id, Given.Correction(body.With("planningPermit", "建字第1号"), 1));

        var told = await Told<BuildingDescribed>("yield", m => m.BuildingId == building.Id && m.SourceVersion == 3, 1);
        Assert.Equal((new DateOnly(2024, 3, 1), null, true), (told[0].EffectiveOn, told[0].Corrects, told[0].Units[0].Lettable));
    }

    [Theory]
    [InlineData("reclamation")]
    [InlineData("yield")]
    public async Task Each_unit_of_a_lease_is_told_when_it_is_signed_and_when_it_is_terminated(string listener)
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease([building["201"], building["101"]]));
        await Park.Terminate(lease, "2027-06-01");

        var occupied = await Told<UnitOccupied>(listener, m => m.LeaseId == lease, 2);
        Assert.All(occupied, m => Assert.Equal(
            (1L, new DateOnly(2026, 3, 16), new DateOnly(2029, 3, 15), new DateOnly(2026, 3, 10), Given.Firm, Given.FirmsName, building.Id,
                "510799001001GB00002", 2.0m),
            (m.SourceVersion, m.EffectiveOn, m.Until, m.SignedOn, m.TenantUscc, m.TenantName, m.BuildingId, m.ParcelCode, m.PlotRatio)));
        Assert.Equal(
            [(building["101"], $"{building.Code}-101", 1200.00m), (building["201"], $"{building.Code}-201", 800.50m)],
            occupied.Select(m => (m.UnitId, m.UnitCode, m.AreaSquareMetres)).OrderBy(u => u.UnitCode));

        var vacated = await Told<UnitVacated>(listener, m => m.LeaseId == lease, 2);
        Assert.All(vacated, m => Assert.Equal((2L, new DateOnly(2027, 6, 1)), (m.SourceVersion, m.EffectiveOn)));
        Assert.Equal(new[] { building["101"], building["201"] }.Order(), vacated.Select(m => m.UnitId).Order());
    }

    [Fact]
    public async Task A_unit_that_a_visit_has_found_idle_is_told_and_so_is_that_it_works_again()
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease([building["101"], building["102"]]));
        await Park.Move(lease, "handover", "2026-03-16", Entering.Hand);
        await Park.Move(lease, "idle-finding", "2026-10-12", new { idleSince = "2026-05-01", finding = "车间无人", photoDigests = new[] { new string('b', 64) } });
        await Park.Move(lease, "operation", "2026-11-02");

        var idle = await Told<UnitFoundIdle>("reclamation", m => m.LeaseId == lease, 2);
        Assert.All(idle, m => Assert.Equal((3L, new DateOnly(2026, 10, 12), new DateOnly(2026, 5, 1), "车间无人"), (m.SourceVersion, m.EffectiveOn, m.IdleSince, m.Finding)));
        Assert.Equal([$"{building.Code}-101", $"{building.Code}-102"], idle.Select(m => m.UnitCode).Order());
        var working = await Told<UnitAtWorkAgain>("reclamation", m => m.LeaseId == lease, 2);
        Assert.All(working, m => Assert.Equal((4L, new DateOnly(2026, 11, 2)), (m.SourceVersion, m.EffectiveOn)));
    }

    [Fact]
    public async Task A_sub_let_is_told_unit_by_unit_with_its_days_and_again_when_it_ends_before_its_time()
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease([building["101"], building["102"]]));
        var sublet = await Park.Post($"/api/factories/leases/{lease}/sublets", new
        {
            subTenant = new { uscc = Given.OtherFirm, name = "绿溪纺织有限公司" }, unitIds = new[] { building["101"], building["102"] }, from = "2026-07-01", to = "2027-06-30",
            consented = false, finding = "巡查发现", effectiveOn = "2026-08-15", documentNumber = "巡1",
        });
        await Park.Post($"/api/factories/leases/{lease}/sublets/{sublet.Id()}/objection", new { reason = "未经同意", effectiveOn = "2026-09-01", documentNumber = "异1" }, 200);
        await Park.Post($"/api/factories/leases/{lease}/sublets/{sublet.Id()}/end", new { reason = "清退", effectiveOn = "2026-12-01", documentNumber = "清1" }, 200);

        var told = await Told<UnitSubletDescribed>("yield", m => m.LeaseId == lease, 4);
        Assert.Equal(
            new[] { (2L, building["101"]), (2, building["102"]), (4, building["101"]), (4, building["102"]) }.Order(), told.Select(m => (m.SourceVersion, m.UnitId)).Order());
        Assert.All(told, m => Assert.Equal(
            (sublet.Id(), Given.OtherFirm, "绿溪纺织有限公司", new DateOnly(2026, 7, 1)), (m.SubletId, m.SubTenantUscc, m.SubTenantName, m.From)));
        Assert.Equal(
            [(new DateOnly(2026, 7, 1), new DateOnly(2027, 6, 30)), (new DateOnly(2026, 12, 1), new DateOnly(2026, 11, 30))],
            told.OrderBy(m => m.SourceVersion).Select(m => (m.EffectiveOn, m.Until)).Distinct());
    }

    [Fact]
    public async Task Sub_lets_that_nobody_was_told_of_are_told_when_they_are_announced_again_and_those_known_from_the_same_places()
    {
        var tenant = $"again-{Guid.NewGuid():N}";
        var park = factories.Host.As("park", tenant);
        var building = await park.RegisteredBuilding();
        var (old, known) = (await park.Sign(Given.Lease(building["101"])), await park.Sign(Given.Lease(building["102"])));
        var sublet = await park.Post($"/api/factories/leases/{known}/sublets", new
        {
            subTenant = new { uscc = Given.OtherFirm, name = "绿溪纺织有限公司" }, unitIds = new[] { building["102"] }, from = "2026-07-01", to = "2027-06-30", consented = true,
            effectiveOn = "2026-06-15", documentNumber = "转1",
        });
        await park.Post($"/api/factories/leases/{known}/sublets/{sublet.Id()}/end", new { reason = "清退", effectiveOn = "2026-12-01", documentNumber = "清1" }, 200);
        await using (var session = factories.Host.Services.GetRequiredService<IDocumentStore>().LightweightSession(tenant)) // as entered before there were such messages
        {
            session.Events.Append(old, new SubletConsented(
                Guid.NewGuid(), new(Given.OtherFirm, "绿溪纺织有限公司"), [new(building["101"], building.Id, building.Code, "101", Area.FromSquareMetres(1200))],
                new(new(2026, 8, 1), new(2027, 7, 31)), new(2026, 7, 20), "转2"));
            await session.SaveChangesAsync();
        }
        Assert.Empty(await InQueue<UnitSubletDescribed>("yield", "factories.unit-sublet-described.v1", m => m.LeaseId == old));

        var again = await park.Post("/api/factories/announcements", "", 200);
        Assert.Equal(2, again.GetProperty("sublets").GetInt32());
        var first = Assert.Single(await Told<UnitSubletDescribed>("yield", m => m.LeaseId == old, 1));
        Assert.Equal(
            (2L, new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), $"{building.Code}-101", "转2"), (first.SourceVersion, first.From, first.Until, first.UnitCode, first.DocumentNumber));
        var twice = await Told<UnitSubletDescribed>("yield", m => m.LeaseId == known, 4);
        Assert.All(twice.GroupBy(m => m.SourceVersion), told => Assert.Single(told.Select(m => m with { RecordedAt = default }).Distinct()));
        Assert.Equal([2L, 2, 3, 3], twice.Select(m => m.SourceVersion).Order());
        await factories.Host.As("planner", tenant).Post("/api/factories/announcements", "", 403);
    }

    [Fact]
    public async Task A_refused_lease_is_told_to_nobody()
    {
        var building = await Park.RegisteredBuilding();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Park.TrySign(Given.Lease(building["101"]))));
        await Park.Sign(Given.Lease(building["102"]));

        await Told<UnitOccupied>("yield", m => m.BuildingId == building.Id, 2);
    }
}
