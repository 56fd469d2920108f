using JasperFx;
using Marten;
using Marten.Exceptions;
using Npgsql;
using ParkPlatform.Domain;
using ParkPlatform.Reclamation.Reallocations;
using Wolverine;

namespace ParkPlatform.Reclamation.Deadlines;

/// <summary>
/// 期限计时: sweeps the deadlines and the reservations of all authorities again and again, for as long as the service runs and as soon as it runs again. Of
/// several processes one sweeps at a time. How often says the setting <c>Deadlines:Every</c>; which day it is says the clock of the service.
/// </summary>
internal sealed partial class DeadlineTimer(
    IDocumentStore store, IServiceScopeFactory scopes, TimeProvider clock, IConfiguration configuration, ILogger<DeadlineTimer> log) : BackgroundService
{
    private readonly TimeSpan _every = configuration.GetValue("Deadlines:Every", TimeSpan.FromMinutes(1));

    // Up to when the books of each authority had been read by its last sweep, if that found nothing to enter: on the same day and without a new entry it would
    // again find nothing.
    private readonly Dictionary<string, (DateOnly Day, DateTimeOffset KnownAt)> _done = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_every);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException or MartenCommandException or ConcurrencyException or ExistingStreamIdCollisionException)
            {
                // The database was away, or somebody else has entered the same: the next sweep looks again.
                LogBroken(log, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken ct)
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(ct);
        await using var turn = await connection.BeginTransactionAsync(ct);
        if (!await IsMyTurnAsync(connection, ct)) return;

        foreach (var (tenant, lastEntry) in await TenantsAsync(connection, ct))
        {
            var today = clock.Today();
            if (_done.TryGetValue(tenant, out var done) && done.Day == today && done.KnownAt > lastEntry) continue;
            var (entered, known) = await SweepDeadlines.RunAsync(store, tenant, today, ct);
            await using var scope = scopes.CreateAsyncScope();
            var (lapsed, alsoKnown) = await SweepReservations.RunAsync(store, scope.ServiceProvider.GetRequiredService<IMessageBus>(), tenant, today, ct);
            if (entered + lapsed > 0) LogEntered(log, entered + lapsed, tenant);
            else _done[tenant] = (today, known < alsoKnown ? known : alsoKnown);
        }
    }

    // Held until the transaction ends, also by a crash.
    private static async Task<bool> IsMyTurnAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select pg_try_advisory_xact_lock(hashtextextended('reclamation/deadlines', 0))", connection);
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task<List<(string Tenant, DateTimeOffset LastEntry)>> TenantsAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "select tenant_id, max(timestamp) from reclamation.mt_events where tenant_id <> '' group by tenant_id", connection);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var tenants = new List<(string, DateTimeOffset)>();
        while (await rows.ReadAsync(ct)) tenants.Add((rows.GetString(0), rows.GetFieldValue<DateTimeOffset>(1)));
        return tenants;
    }

    [LoggerMessage(LogLevel.Information, "{Entered} deadlines and reservations that have passed were entered for {Tenant}")]
    private static partial void LogEntered(ILogger log, int entered, string tenant);

    [LoggerMessage(LogLevel.Warning, "A sweep of the deadlines broke off; the next one goes on")]
    private static partial void LogBroken(ILogger log, Exception why);
}
