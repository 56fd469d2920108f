using System.Text.Json;
using Npgsql;
using ParkPlatform.Contracts;
using Wolverine.Runtime.Serialization;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>What the service has told others, as it waits in their queues.</summary>
public static class Queues
{
    public static async Task<T[]> Told<T>(string connection, string listener) where T : IPublishedFact
    {
        await using var db = new NpgsqlConnection(connection);
        await db.OpenAsync();
        await using var command = new NpgsqlCommand($"select body from queues.wolverine_queue_{listener} where message_type = $1", db)
        {
            Parameters = { new() { Value = WhoHearsWhat.Routes.Single(r => r.Message == typeof(T)).Name } },
        };
        await using var rows = await command.ExecuteReaderAsync();
        var told = new List<T>();
        while (await rows.ReadAsync()) told.Add(JsonSerializer.Deserialize<T>(EnvelopeSerializer.Deserialize((byte[])rows[0]).Data!, Hosting.ParkJson.Options)!);
        return [.. told];
    }

}
