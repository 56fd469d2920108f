using ParkPlatform.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(ParkPlatform.Factories.Tests.FactoriesService))]

namespace ParkPlatform.Factories.Tests;

/// <summary>The factories service alone, over a database of its own. What it tells others lies in their queues.</summary>
public sealed class FactoriesService : IAsyncLifetime
{
    public TestPostgres Postgres { get; } = new();

    public ServiceHost<Program> Host { get; private set; } = null!;

    public string Connection { get; private set; } = "";

    public HttpClient Park => field ??= Host.As("park");
    public HttpClient Bureau => field ??= Host.As("bureau");
    public HttpClient Auditor => field ??= Host.As("auditor");

    public async ValueTask InitializeAsync()
    {
        await Postgres.InitializeAsync();
        Host = ServiceHost<Program>.Start(Connection = await Postgres.NewDatabaseAsync("factories"));
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Postgres.DisposeAsync();
    }
}
