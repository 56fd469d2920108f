using Npgsql;
using ParkPlatform.EmbeddedPostgres;

namespace ParkPlatform.Local;

/// <summary>The one database of the local run: a schema for each service.</summary>
internal static class PlatformDatabase
{
    public const string Name = "park";

    /// <summary>Creates what several services would otherwise create at the same moment and stumble over.</summary>
    /// <returns>The connection string.</returns>
    public static async Task<string> PrepareAsync(PostgresServer server, IReadOnlyList<string> schemas, CancellationToken cancel)
    {
        try
        {
            var connectionString = await server.CreateDatabaseAsync(Name, cancel: cancel);
            await using var source = NpgsqlDataSource.Create(connectionString);
            await using var connection = await source.OpenConnectionAsync(cancel);

            // Somebody else's launcher may be at it on the same server.
            await RunAsync(connection, "select pg_advisory_lock(hashtextextended('local_run', 0))", cancel);
            await RunAsync(connection, "create extension if not exists btree_gist", cancel);
            foreach (var schema in schemas.Append("local_run")) await RunAsync(connection, $"create schema if not exists \"{schema}\"", cancel);
            await RunAsync(connection, "create table if not exists local_run.done (step text primary key, at timestamptz not null default now())", cancel);
            await RunAsync(connection, "select pg_advisory_unlock_all()", cancel);
            return connectionString;
        }
        catch (NpgsqlException refused)
        {
            throw new LocalException(Texts.Of["DatabaseRefused", refused.Message.ReplaceLineEndings(" "), server.Log ?? PostgresOptions.ServerVariable], refused);
        }
    }

    /// <summary>Whether a step was done on this database in this or an earlier run.</summary>
    public static async Task<bool> IsDoneAsync(string connectionString, string step, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("select exists (select from local_run.done where step = $1)");
        command.Parameters.Add(new NpgsqlParameter { Value = step });
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    public static async Task DoneAsync(string connectionString, string step, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("insert into local_run.done (step) values ($1) on conflict do nothing");
        command.Parameters.Add(new NpgsqlParameter { Value = step });
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
