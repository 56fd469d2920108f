using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Reserving_over_a_restart(FactoriesService factories)
{
    private sealed class Ahead(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
    }

    [Fact]
    public async Task A_reservation_made_before_the_service_went_down_expires_after_it_and_once()
    {
        var connection = await factories.Postgres.NewDatabaseAsync("restart");
        var today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));
        Guid application, unit;
        await using (var first = ServiceHost<Program>.Start(connection))
        {
            var park = first.As("park");
            unit = (await park.RegisteredBuilding())["101"];
            application = await park.Approved(unit);
            await park.Step(application, "reservation", new { unitIds = new[] { unit }, from = "2027-03-16", to = "2029-03-15", expiresOn = today.AddDays(1), effectiveOn = today.AddDays(-30), documentNumber = "预留1" });
            Assert.Equal("already-let", await park.Refused(Given.Lease(unit, "2027-03-16", "2029-03-15", Given.OtherFirm)));
        }

        // Two days pass while nothing runs.
        await using (var source = NpgsqlDataSource.Create(connection))
        await using (var command = source.CreateCommand("update factories_wolverine.wolverine_incoming_envelopes set execution_time = now() where execution_time is not null"))
            Assert.Equal(1, await command.ExecuteNonQueryAsync());

        for (var restarts = 0; restarts < 2; restarts++)
        {
            await using var again = ServiceHost<Program>.Start(connection, services: s => s.AddSingleton<TimeProvider>(new Ahead(TimeSpan.FromDays(3))));
            var auditor = again.As("auditor");
            await Eventually.Gives(() => auditor.Read($"/api/factories/applications/{application}?asOf=2027-03-01"), a => a.Text("status") == "approved");
            if (restarts == 1) await again.As("park").Sign(Given.Lease(unit, "2027-03-16", "2029-03-15", Given.OtherFirm));
            Assert.Single((await auditor.Read($"/api/factories/applications/{application}/history")).EnumerateArray(), e => e.Text("type") == "reservation_expired");
        }
    }
}
