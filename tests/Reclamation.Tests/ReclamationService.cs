using Marten;
using Marten.Events;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ParkPlatform.Contracts;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

[assembly: AssemblyFixture(typeof(ParkPlatform.Reclamation.Tests.ReclamationService))]

namespace ParkPlatform.Reclamation.Tests;

/// <summary>
/// The reclamation service alone, over a database of its own. What other services would tell it comes over the bus; what it tells others lies in their queues.
/// </summary>
public sealed class ReclamationService : IAsyncLifetime
{
    private readonly TestPostgres _postgres = new();

    public ServiceHost<Program> Host { get; private set; } = null!;

    public string Connection { get; private set; } = "";

    public HttpClient Bureau => field ??= Host.As("bureau");
    public HttpClient Park => field ??= Host.As("park");
    public HttpClient Auditor => field ??= Host.As("auditor");

    /// <summary>An empty database for a test that starts and stops services of its own.</summary>
    public Task<string> NewDatabase() => _postgres.NewDatabaseAsync("reclamation");

    public async ValueTask InitializeAsync()
    {
        await _postgres.InitializeAsync();
        Host = ServiceHost<Program>.Start(Connection = await _postgres.NewDatabaseAsync("reclamation"));
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await _postgres.DisposeAsync();
    }

    /// <summary>
    /// What another service tells, in the books of an authority. It has been handled when this returns, and so has what the service told itself because of it: a
    /// building's units, a proposal that is settled, a recovery that is confirmed. Otherwise the next message would race with them for their streams.
    /// </summary>
    public async Task Hear(IPublishedFact message, string tenant = "demo")
    {
        await using (var scope = Host.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync(tenant, message);
        await EverythingIsHandled();
    }

    /// <summary>Puts a message into the service's queue, as the sender's outbox does. It will be handled.</summary>
    public async Task Receive(IPublishedFact message, string tenant = "demo")
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().EndpointFor(new Uri("postgresql://reclamation")).SendAsync(
            message, new DeliveryOptions { TenantId = tenant });
    }

    /// <summary>Waits until no message is left to be handled: neither in the service's queue nor among those it sends to itself.</summary>
    public Task EverythingIsHandled() => Eventually.Holds(async () =>
    {
        await using var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("""
            select (select count(*) from queues.wolverine_queue_reclamation)
                + (select count(*) from reclamation_wolverine.wolverine_incoming_envelopes where status <> 'Handled')
                + (select count(*) from reclamation_wolverine.wolverine_outgoing_envelopes where destination like 'postgresql://reclamation%')
            """, connection);
        return (long)(await command.ExecuteScalarAsync())! == 0;
    }, "every message is handled");

    /// <summary>The lists are filled a moment after the events: waits until each of them knows all that had been recorded when this was called.</summary>
    public Task TablesAreUpToDate() => Host.Services.GetRequiredService<IDocumentStore>().WaitForNonStaleProjectionDataAsync(TimeSpan.FromMinutes(1));

    public async Task Hear(IEnumerable<IPublishedFact> messages, string tenant = "demo")
    {
        foreach (var message in messages) await Hear(message, tenant);
    }
}
