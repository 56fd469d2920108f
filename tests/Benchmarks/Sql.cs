using Npgsql;

namespace ParkPlatform.Benchmarks;

/// <summary>The plain way: a statement, and what comes of it.</summary>
internal static class Sql
{
    public static async Task<int> CountAsync(this NpgsqlDataSource source, string sql, params object[] parameters)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in parameters) command.Parameters.Add(new() { Value = value });
        await using var reader = await command.ExecuteReaderAsync();
        var values = new object[reader.FieldCount];
        var rows = 0;
        for (; await reader.ReadAsync(); rows++) reader.GetValues(values);
        return rows;
    }

    public static async Task RunAsync(this NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<object?> ScalarAsync(this NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
