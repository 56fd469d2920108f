using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>A service dies between a command and the message that follows from it, and comes back: nothing is lost, nothing doubled.</summary>
public abstract class Killing_services(WholePark platform)
{
    [Fact]
    public async Task A_listener_that_was_dead_while_a_message_was_sent_hears_it_when_it_is_back()
    {
        var bureau = await platform.As("demo-bureau");
        var park = await platform.As("demo-park");
        await platform.KillAsync("reclamation");
        var plot = await bureau.RegisteredParcel();
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant());
        await platform.StartAsync("reclamation");

        var seen = await Eventually.Gives(() => Retried(() => park.CandidatesFor(plot, "2024-07-01")), c => c.Length > 0, seconds: 180);
        Assert.Equal("twoYears", Assert.Single(seen).Text("level"));
    }

    [Fact]
    public async Task A_recovery_decided_while_the_land_register_is_dead_takes_effect_once_when_it_is_back()
    {
        var bureau = await platform.As("demo-bureau");
        var park = await platform.As("demo-park");
        var plot = await bureau.RegisteredParcel();
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant());
        await Eventually.Gives(() => Retried(() => park.CandidatesFor(plot, "2024-07-01")), c => c.Length == 1);
        var idle = await bureau.RecoveredByCase(park, plot, beforeStep: step => step == "recovery-decision" ? platform.KillAsync("land") : Task.CompletedTask);

        // And the one that decided dies too, right after it has answered.
        await platform.KillAsync("reclamation");
        await platform.StartAsync("land");
        await platform.StartAsync("reclamation");

        await Eventually.Gives(() => Retried(() => bureau.HolderOn(plot)), holder => holder is null, seconds: 180);
        // Told by the determination: it may be heard of after the recovery, and then the end of the case, too.
        var types = await Eventually.Gives(
            async () => (await bureau.Read($"/api/land/parcels/{plot}/history")).EnumerateArray().Select(h => h.Text("type")).ToArray(),
            told => told.Contains("parcel_restricted_by_idle_case"), seconds: 180);
        Assert.Single(types, "parcel_restricted_by_idle_case");
        Assert.Equal(
            ["parcel_registered", "land_granted", "land_taken_back_because_idle"],
            types.Where(t => t is not ("parcel_restricted_by_idle_case" or "parcel_idle_case_closed")));
        Assert.Equal(Given.Firm, await bureau.HolderOn(plot, "2024-09-19"));

        // What the register has done, the case has heard of, and once.
        await Eventually.Gives(() => Retried(() => bureau.Read($"/api/reclamation/cases/{idle}")), c => c.Text("state") == "recovered", seconds: 180);
        Assert.Single((await bureau.Read($"/api/reclamation/cases/{idle}/history")).EnumerateArray(), h => h.Text("type") == "recovery_confirmed_by_register");
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant(Given.OtherFirm, Given.OtherFirmName, "2024-11-01", "2025-03-01", "2026-12-31"));
    }

    [Fact]
    public async Task A_reservation_ordered_while_the_land_register_is_dead_is_kept_when_it_is_back_and_ends_in_the_grant()
    {
        var bureau = await platform.As("demo-bureau");
        var park = await platform.As("demo-park");
        var plot = await bureau.RegisteredParcel();
        var proposal = await Retried(() => park.Post("/api/reclamation/reallocations", new
        {
            assetType = "parcel", assetId = plot, project = new { name = "储能电池项目", firm = new { uscc = Given.OtherFirm, name = Given.OtherFirmName } },
            reasons = new[] { "符合产业目录" }, alternatives = Array.Empty<object>(), effectiveOn = "2026-11-01", documentNumber = "园招1号",
        }));
        await platform.KillAsync("land");
        await park.Post(
            $"/api/reclamation/reallocations/{proposal.Id()}/reservation",
            new { expiresOn = DateTime.UtcNow.AddDays(60).ToString("yyyy-MM-dd"), effectiveOn = "2026-11-02", documentNumber = "园招2号" }, 200);
        await platform.KillAsync("reclamation"); // whoever ordered it dies too, right after it has answered
        await platform.StartAsync("land");
        await platform.StartAsync("reclamation");
        await Eventually.Gives(() => Retried(() => park.Read($"/api/reclamation/reallocations/{proposal.Id()}")), r => r.Text("status") == "reserved", seconds: 180);

        var grant = Given.Grant(on: "2026-11-10", start: "2027-06-30", finish: "2028-06-30");
        Assert.Equal("/problems/land/reserved-for-another", (await bureau.Post($"/api/land/parcels/{plot}/grant", grant, 409)).Text("type"));
        await platform.KillAsync("reclamation"); // whoever waits for the grant is dead while it is made
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant(Given.OtherFirm, Given.OtherFirmName, "2026-11-10", "2027-06-30", "2028-06-30"));
        await platform.StartAsync("reclamation");
        await Eventually.Gives(
            () => Retried(() => park.Read($"/api/reclamation/reallocations/{proposal.Id()}")), r => r.GetProperty("reservation").Text("stage") == "completed", seconds: 180);
        Assert.Equal(
            ["reallocation_proposed", "asset_reservation_ordered", "asset_reservation_kept", "reallocation_completed"],
            (await park.Read($"/api/reclamation/reallocations/{proposal.Id()}/history")).EnumerateArray().Select(h => h.Text("type")));
        Assert.Equal(
            ["parcel_registered", "parcel_reserved", "land_granted"],
            (await bureau.Read($"/api/land/parcels/{plot}/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task A_reservation_taken_back_while_the_land_register_is_dead_lets_the_parcel_go_when_it_is_back()
    {
        var bureau = await platform.As("demo-bureau");
        var park = await platform.As("demo-park");
        var plot = await bureau.RegisteredParcel();
        var proposal = await Retried(() => park.Post("/api/reclamation/reallocations", new
        {
            assetType = "parcel", assetId = plot, project = new { name = "储能电池项目", firm = new { uscc = Given.OtherFirm, name = Given.OtherFirmName } },
            reasons = new[] { "符合产业目录" }, alternatives = Array.Empty<object>(), effectiveOn = "2026-11-01", documentNumber = "园招1号",
        }));
        var address = $"/api/reclamation/reallocations/{proposal.Id()}";
        await park.Post($"{address}/reservation", new { expiresOn = DateTime.UtcNow.AddDays(60).ToString("yyyy-MM-dd"), effectiveOn = "2026-11-02", documentNumber = "园招2号" }, 200);
        await Eventually.Gives(() => park.Read(address), r => r.Text("status") == "reserved");
        await platform.KillAsync("land");
        await park.Post($"{address}/withdrawal", new { reason = "项目另选址", effectiveOn = "2026-11-03", documentNumber = "园招3号" }, 200);
        await platform.StartAsync("land");

        await Eventually.Gives(
            () => Retried(() => bureau.Read($"/api/land/parcels/{plot}/history")), h => h.EnumerateArray().Any(e => e.Text("type") == "parcel_reservation_ended"), seconds: 180);
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant(on: "2026-11-10", start: "2027-06-30", finish: "2028-06-30"));
        Assert.Equal(
            ["parcel_registered", "parcel_reserved", "parcel_reservation_ended", "land_granted"],
            (await bureau.Read($"/api/land/parcels/{plot}/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task Whoever_is_killed_in_the_middle_of_many_messages_has_them_all_at_the_end()
    {
        var bureau = await platform.As("demo-bureau");
        var planner = await platform.As("demo-planner");
        var firm = Domain.Uscc.Make("510799", $"MA8{Random.Shared.Next(10_000, 99_999)}");
        for (var n = 0; n < 12; n++)
        {
            var plot = await bureau.RegisteredParcel(area: 1000m);
            await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant(firm, "丙公司"));
            if (n is 3 or 8) await platform.KillAsync("yield");
            if (n is 6 or 10) await platform.StartAsync("yield");
        }
        var land = await Eventually.Gives(() => Retried(() => planner.Read($"/api/yield/enterprises/{firm}/land?year=2023")), l => l.Number("ownSquareMetres") == 12_000m, seconds: 180);
        Assert.Equal(12, land.GetProperty("lines").GetArrayLength());
    }

    // The gateway answers 503 until it has seen that the service is back.
    private static async Task<T> Retried<T>(Func<Task<T>> question)
    {
        T answer = default!;
        await Eventually.Holds(async () =>
        {
            try
            {
                answer = await question();
                return true;
            }
            catch (Xunit.Sdk.XunitException)
            {
                return false;
            }
        }, "an answer from a service that has come back");
        return answer;
    }
}

[Collection(OnPostgres.Name)]
public sealed class Killing_services_over_postgresql_queues(ParkOnPostgres platform) : Killing_services(platform);

[Collection(OnRabbitMq.Name)]
public sealed class Killing_services_over_rabbitmq(ParkOnRabbitMq platform) : Killing_services(platform);
