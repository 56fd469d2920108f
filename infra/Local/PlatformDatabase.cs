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
            await RunAsync(connectionString, "create extension if not exists btree_gist", cancel);
            foreach (var schema in schemas) await RunAsync(connectionString, $"create schema if not exists \"{schema}\"", cancel);
            await RunAsync(connectionString, "create schema if not exists local_run", cancel);
            await RunAsync(connectionString, "create table if not exists local_run.done (step text primary key, at timestamptz not null default now())", cancel);
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

    public static Task DoneAsync(string connectionString, string step, CancellationToken cancel) =>
        RunAsync(connectionString, "insert into local_run.done (step) values ($1) on conflict do nothing", cancel, step);

    private static async Task RunAsync(string connectionString, string sql, CancellationToken cancel, params object[] values)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync(cancel);
    }
}
