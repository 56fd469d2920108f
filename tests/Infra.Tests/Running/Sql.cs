using Npgsql;

namespace ParkPlatform.Infra.Tests.Running;

/// <summary>One statement on a connection of its own, so that none is left in a pool when a server stops.</summary>
internal static class Sql
{
    public static Task RunAsync(string connectionString, string sql) => ValueAsync(connectionString, sql);

    public static async Task<object?> ValueAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
