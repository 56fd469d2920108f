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

    // When the last entry of each authority was made, and up to which event of all that is known for good: only what came later has to be read again.
    private readonly Dictionary<string, DateTimeOffset> _lastEntries = [];
    private long _read;

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

        await ReadEntriesAsync(connection, ct);
        foreach (var (tenant, lastEntry) in _lastEntries)
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

    // Behind the daemon's high-water mark no transaction can enter anything any more.
    private async Task ReadEntriesAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("""
            select tenant_id, max(timestamp), (select last_seq_id from reclamation.mt_event_progression where name = 'HighWaterMark')
            from reclamation.mt_events where tenant_id <> '' and seq_id > $1 group by tenant_id
            """, connection)
        { Parameters = { new() { Value = _read } } };
        await using var rows = await command.ExecuteReaderAsync(ct);
        var settled = _read;
        while (await rows.ReadAsync(ct))
        {
            var (tenant, last) = (rows.GetString(0), rows.GetFieldValue<DateTimeOffset>(1));
            _lastEntries[tenant] = _lastEntries.TryGetValue(tenant, out var before) && before > last ? before : last;
            if (!await rows.IsDBNullAsync(2, ct)) settled = rows.GetInt64(2);
        }
        _read = settled;
    }

    [LoggerMessage(LogLevel.Information, "{Entered} deadlines and reservations that have passed were entered for {Tenant}")]
    private static partial void LogEntered(ILogger log, int entered, string tenant);

    [LoggerMessage(LogLevel.Warning, "A sweep of the deadlines broke off; the next one goes on")]
    private static partial void LogBroken(ILogger log, Exception why);
}
