using System.Reflection;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Hosting;

namespace ParkPlatform.Benchmarks;

/// <summary>The event store of one service, as the service has it, on a PostgreSQL of its own that keeps its data as in production.</summary>
internal static class EmptyBooks
{
    public static async Task OnAsync(string service, Assembly assembly, Action<StoreOptions> streams, Func<IDocumentStore, string, Task> measure)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"park-bench-{Guid.NewGuid():N}");
        await using var server = await PostgresServer.StartAsync(new PostgresOptions { Folder = folder, PoolSize = 30 });
        var connection = $"{await server.CreateDatabaseAsync(service)};Command Timeout=900";
        try
        {
            var builder = WebApplication.CreateBuilder();
            builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:park", connection)]);
            builder.Logging.ClearProviders();
            builder.AddParkService(service, assembly, streams);
            await using var app = builder.Build();
            var store = app.Services.GetRequiredService<IDocumentStore>();
            await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
            await measure(store, connection);
        }
        finally
        {
            await server.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Statistics, as a database has them that was not filled a moment ago: without them the daemon's questions are planned for an empty one.</summary>
    public static async Task AnalyzedAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await source.RunAsync("analyze");
    }
}
