using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ParkPlatform.Contracts;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>The service loses its database, or stops, in the middle of what it is told. Over a database of its own.</summary>
public sealed class Being_interrupted(ReclamationService service)
{
    private static async Task Send(ServiceHost<Program> host, IEnumerable<IPublishedFact> messages)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var queue = scope.ServiceProvider.GetRequiredService<IMessageBus>().EndpointFor(new Uri("postgresql://reclamation"));
        foreach (var message in messages) await queue.SendAsync(message, new DeliveryOptions { TenantId = "demo" });
    }

    private static async Task<long> Count(string connection, string sql)
    {
        await using var db = new NpgsqlConnection(connection);
        await db.OpenAsync();
        await using var command = new NpgsqlCommand(sql, db);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    // Which facts of others are in the books more than once. A tombstone is what Marten leaves in the place of an event whose transaction broke.
    private static async Task<List<string>> RecordedTwice(string connection)
    {
        await using var db = new NpgsqlConnection(connection);
        await db.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            select string_agg(stream_id || ' ' || version || ' ' || type || ' ' || timestamp || ' ' || coalesce(correlation_id, ''), E'\n')
            from reclamation.mt_events where type <> 'tombstone' group by stream_id, data -> 'source', type having count(*) > 1
            """, db);
        await using var rows = await command.ExecuteReaderAsync();
        var twice = new List<string>();
        while (await rows.ReadAsync()) twice.Add(rows.GetString(0));
        return twice;
    }

    [Fact]
    public async Task No_message_is_lost_and_none_counts_twice_when_connections_break_and_the_service_is_started_again()
    {
        var connection = await service.NewDatabase();
        var parcels = Enumerable.Range(0, 20).Select(_ => (Id: Guid.CreateVersion7(), Code: Given.Code())).ToArray();
        var told = parcels.SelectMany(p => new IPublishedFact[]
        {
            Given.Described(p.Id, p.Code), Given.Allocated(p.Id, p.Code), Given.Allocated(p.Id, p.Code, "2023-06-30", corrects: 2, version: 3), Given.Ended(
                p.Id, "2025-01-01", 4),
        }).ToArray();

        await using (var first = ServiceHost<Program>.Start(connection))
        {
            await Send(first, told.Take(60));
            await Count(
                connection, "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
            await Eventually.Holds(async () =>
            {
                try { await Send(first, told.Skip(50)); return true; }
                catch (NpgsqlException) { return false; } // its connections are gone; the next ones are new
            }, "the rest is sent, and some of it again");
        }

        await using var second = ServiceHost<Program>.Start(connection);
        await using var session = second.Services.GetRequiredService<IDocumentStore>().QuerySession("demo");
        foreach (var parcel in parcels)
        {
            var watched = await Eventually.Gives(() => session.TimelineAsync<Asset>(parcel.Id, default), t => t?.Entries.Count == 4, 120);
            Assert.Equal(
                (new DateOnly(2023, 6, 30), false), (watched!.At(new(2024, 6, 1))!.Allocation!.AgreedCommencement, watched.At(new(2025, 1, 1))!.IsHeld));
        }
        Assert.Empty(await RecordedTwice(connection));
        Assert.Equal(0, await Count(connection, "select count(*) from reclamation_wolverine.wolverine_dead_letters"));
    }

    [Fact]
    public async Task What_a_decision_tells_the_land_service_waits_in_its_queue_when_this_service_stops()
    {
        var connection = await service.NewDatabase();
        Guid id;
        await using (var first = ServiceHost<Program>.Start(connection))
        {
            var (parcel, code) = (Guid.CreateVersion7(), Given.Code());
            await using (var scope = first.Services.CreateAsyncScope())
                foreach (var message in new IPublishedFact[] { Given.Described(parcel, code), Given.Allocated(parcel, code) })
                    await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync("demo", message);
            var bureau = first.As("bureau");
            id = (await bureau.Post("/api/reclamation/cases", Given.Opening(parcel))).Id();
            await bureau.Filed(id);
            await bureau.Step(id, "hearing-notice", Given.Served("2024-08-26"));
            await bureau.Step(id, "recovery-decision", Given.Served("2024-09-20", more: Given.Approval));
        }

        await using var second = ServiceHost<Program>.Start(connection);
        await Eventually.Holds(async () => await Count(connection, "select count(*) from queues.wolverine_queue_land where message_type = 'reclamation.land-use-right-recovered.v1'") == 1, "it waits for the land service");
        Assert.Equal("recoveryDecided", (await second.As("auditor").Case(id)).Text("state"));
        await second.As("bureau").Step(id, "recovery-decision", Given.Served("2024-09-20", more: Given.Approval), 409); // and is not decided again
    }
}
