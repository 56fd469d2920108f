using Npgsql;
using ParkPlatform.EmbeddedPostgres.Cluster;

namespace ParkPlatform.EmbeddedPostgres;

/// <summary>
/// A PostgreSQL server (数据库服务) that is there while this object lives: one that runs already (<see cref="PostgresOptions.Server"/>), or a private cluster made
/// with the binaries installed on the machine, or with fetched ones.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>The superuser of a private cluster.</summary>
    public const string User = "postgres";

    private readonly NpgsqlConnectionStringBuilder _connection;
    private readonly RunningCluster? _cluster;
    private bool _disposed;

    private PostgresServer(NpgsqlConnectionStringBuilder connection, RunningCluster? cluster)
    {
        _connection = connection;
        _cluster = cluster;
    }

    /// <summary>Whether this is a cluster of our own, which this object starts and stops.</summary>
    public bool IsPrivate => _cluster is not null;

    public int Port => _connection.Port;

    /// <summary>Where the cluster is kept; null for a server that was given.</summary>
    public string? Folder => _cluster?.Folder;

    /// <summary>The server's log; null for a server that was given.</summary>
    public string? Log => _cluster?.Log;

    /// <summary>The release of the server, e.g. <c>15.18</c>; null for a server that was given.</summary>
    public string? Version => _cluster?.Version;

    /// <summary>Whether the private cluster still runs.</summary>
    public bool IsServing => _cluster?.IsServing ?? true;

    /// <exception cref="PostgresUnavailableException">No server can be had; the message says what to do.</exception>
    public static async Task<PostgresServer> StartAsync(PostgresOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!string.IsNullOrWhiteSpace(options.Server)) return await GivenAsync(options, options.Server, cancel);

        var cluster = await RunningCluster.StartAsync(options, cancel);
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = cluster.Port,
            Username = User,
            Password = cluster.Password,
            KeepAlive = 30,
            MaxPoolSize = options.PoolSize,
            IncludeErrorDetail = options.Throwaway,
        };
        return new PostgresServer(connection, cluster);
    }

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder(_connection.ConnectionString) { Database = database }.ConnectionString;

    /// <summary>Creates a database unless it exists.</summary>
    /// <param name="template">A database to copy; nobody may be connected to it, so whoever is gets disconnected.</param>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync(string name, string? template = null, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        await using var connection = await ConnectAsync(cancel);
        if (template is not null) await RunAsync(connection, "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", cancel, template);
        try
        {
            await RunAsync(connection, $"create database {Quoted(name)}" + (template is null ? "" : $" template {Quoted(template)}"), cancel);
        }
        catch (PostgresException exists) when (exists.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // That is what was asked for; the second code is what PostgreSQL says when somebody else creates it at this moment.
        }

        return ConnectionString(name);
    }

    /// <summary>Makes a database a model for others: nobody connects to it any more.</summary>
    public async Task SealTemplateAsync(string name, CancellationToken cancel = default)
    {
        await using var connection = await ConnectAsync(cancel);
        await RunAsync(connection, $"alter database {Quoted(name)} with allow_connections false is_template true", cancel);
    }

    /// <summary>Drops a database with all connections to it; does nothing when there is none.</summary>
    public async Task DropDatabaseAsync(string name, CancellationToken cancel = default)
    {
        await using var connection = await ConnectAsync(cancel);
        await RunAsync(connection, "update pg_database set datistemplate = false where datname = $1", cancel, name);
        await RunAsync(connection, $"drop database if exists {Quoted(name)} with (force)", cancel);
    }

    /// <summary>Starts the private cluster again, on the same port, after its process was lost.</summary>
    public Task RestartAsync(CancellationToken cancel = default) => _cluster?.RestartAsync(cancel) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, true)) return;
        if (_cluster is not null) await _cluster.DisposeAsync();
    }

    private static async Task<PostgresServer> GivenAsync(PostgresOptions options, string given, CancellationToken cancel)
    {
        try
        {
            var connection = new NpgsqlConnectionStringBuilder(given);
            if (connection.KeepAlive == 0) connection.KeepAlive = 30;
            if (!connection.ContainsKey("Maximum Pool Size")) connection.MaxPoolSize = options.PoolSize;

            var server = new PostgresServer(connection, cluster: null);
            await (await server.ConnectAsync(cancel)).DisposeAsync();
            return server;
        }
        catch (Exception wrong) when (wrong is NpgsqlException or ArgumentException or TimeoutException)
        {
            throw new PostgresUnavailableException(Texts.Of["GivenUnusable", PostgresOptions.ServerVariable, Line.Last(wrong.Message)], wrong);
        }
    }

    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancel)
    {
        var maintenance = new NpgsqlConnectionStringBuilder(ConnectionString(_connection.Database ?? "postgres")) { Pooling = false };
        var connection = new NpgsqlConnection(maintenance.ConnectionString);
        await connection.OpenAsync(cancel);
        return connection;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancel, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static string Quoted(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
