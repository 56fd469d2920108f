using System.Collections.Concurrent;
using Npgsql;
using ParkPlatform.EmbeddedPostgres;
using Xunit;

namespace ParkPlatform.Testing;

/// <summary>
/// A throw-away PostgreSQL server for the tests of one assembly: <c>[assembly: AssemblyFixture(typeof(TestPostgres))]</c>. With <c>PARK_POSTGRES</c> it is that
/// server, and what the tests made there is dropped at the end.
/// </summary>
public sealed class TestPostgres : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _templates = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _made = [];
    private PostgresServer? _server;

    /// <summary>The server itself, for tests that start and stop things around it.</summary>
    public PostgresServer Server => _server ?? throw new InvalidOperationException("The server starts in InitializeAsync.");

    public async ValueTask InitializeAsync() =>
        _server = await PostgresServer.StartAsync(new PostgresOptions { Throwaway = true, PoolSize = 20 });

    /// <summary>An empty database of its own, or a copy of a template, which takes a fraction of the time that its preparation took.</summary>
    /// <param name="prefix">How its name begins, so that a log line tells whose it is.</param>
    /// <param name="template">What <see cref="TemplateAsync"/> answered.</param>
    /// <returns>Its connection string.</returns>
    public Task<string> NewDatabaseAsync(string prefix = "test", string? template = null)
    {
        var name = $"{prefix}_{Guid.NewGuid():N}";
        _made.Add(name);
        return Server.CreateDatabaseAsync(name, template);
    }

    /// <summary>A database that is prepared once in this test run, e.g. with every schema in place, and then only copied.</summary>
    /// <param name="prepare">Given its connection string; whatever it starts on it must have stopped when it returns.</param>
    /// <returns>Its name, for <see cref="NewDatabaseAsync"/>.</returns>
    public Task<string> TemplateAsync(string name, Func<string, Task> prepare) =>
        _templates.GetOrAdd(name, _ => new Lazy<Task<string>>(() => PrepareAsync(name, prepare))).Value;

    public async ValueTask DisposeAsync()
    {
        if (_server is null) return;
        if (!_server.IsPrivate)
        {
            foreach (var name in _made) await _server.DropDatabaseAsync(name);
        }

        await _server.DisposeAsync();
    }

    private async Task<string> PrepareAsync(string name, Func<string, Task> prepare)
    {
        var connection = await NewDatabaseAsync($"template_{name}");
        await prepare(connection);

        await using (var pooled = new NpgsqlConnection(connection)) NpgsqlConnection.ClearPool(pooled);
        var database = new NpgsqlConnectionStringBuilder(connection).Database!;
        await Server.SealTemplateAsync(database);
        return database;
    }
}
