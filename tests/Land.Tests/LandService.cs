using ParkPlatform.Testing;
using Wolverine;
using Xunit;

[assembly: AssemblyFixture(typeof(ParkPlatform.Land.Tests.LandService))]

namespace ParkPlatform.Land.Tests;

/// <summary>The land service alone, over a database of its own. What it tells others lies in their queues.</summary>
public sealed class LandService : IAsyncLifetime
{
    private readonly TestPostgres _postgres = new();

    public ServiceHost<Program> Host { get; private set; } = null!;

    public string Connection { get; private set; } = "";

    public HttpClient Bureau => field ??= Host.As("bureau");
    public HttpClient Park => field ??= Host.As("park");
    public HttpClient Auditor => field ??= Host.As("auditor");

    /// <summary>A database of its own, for what would disturb the others.</summary>
    public Task<string> NewDatabaseAsync() => _postgres.NewDatabaseAsync("land");

    /// <summary>One of several nodes over the same database, as in production.</summary>
    public static ServiceHost<Program> Node(string connection) =>
        ServiceHost<Program>.Start(connection, services: services => services.ConfigureWolverine(opts => opts.Durability.Mode = DurabilityMode.Balanced));

    public async ValueTask InitializeAsync()
    {
        await _postgres.InitializeAsync();
        Host = ServiceHost<Program>.Start(Connection = await _postgres.NewDatabaseAsync("land"));
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await _postgres.DisposeAsync();
    }
}
