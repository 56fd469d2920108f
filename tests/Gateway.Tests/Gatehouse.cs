using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

[CollectionDefinition(Name)]
public sealed class AtTheGate : ICollectionFixture<Gatehouse>
{
    public const string Name = "gateway";
}

/// <summary>One gateway on a real socket with two services behind it, for tests that don't change how it works.</summary>
public sealed class Gatehouse(PostgresCluster postgres) : IAsyncLifetime
{
    /// <summary>An address at which nobody listens.</summary>
    public const string Nowhere = "http://127.0.0.1:1/";

    private string _seeded = "", _database = "";

    public GatewayHost Gateway { get; private set; } = null!;
    public Probe Land { get; private set; } = null!;
    public Probe Yield { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _seeded = await postgres.NewDatabaseAsync();
        await using (GatewayHost.Start(_seeded)) { } // brings the schema and the demo, once for all

        _database = await postgres.NewDatabaseAsync(_seeded);
        Land = await Probe.StartAsync("land");
        Yield = await Probe.StartAsync("yield");
        Gateway = Start(new()
        {
            ["Services:land"] = Land.Address,
            ["Services:yield"] = Yield.Address,
            ["Services:factories"] = Nowhere,
            ["Edge:HealthInterval"] = "00:05:00", // so that one sees what happens before the health check knows
        });
        Land.Gateway = Yield.Gateway = Gateway.Address;
    }

    /// <summary>Another gateway on the same database: a replica, but for its settings.</summary>
    public GatewayHost Start(Dictionary<string, string?> settings, Action<IServiceCollection>? services = null) =>
        GatewayHost.Start(_database, settings, services: services);

    /// <summary>Another gateway, and before it a service of its own.</summary>
    public async Task<(GatewayHost Gateway, Probe Land)> StartBeforeLandAsync(Dictionary<string, string?> settings)
    {
        var land = await Probe.StartAsync("land");
        settings["Services:land"] = land.Address;
        var gateway = Start(settings);
        land.Gateway = gateway.Address;
        return (gateway, land);
    }

    public Task<string> NewDatabaseAsync() => postgres.NewDatabaseAsync();

    public Task<string> NewDevelopmentDatabaseAsync() => postgres.NewDatabaseAsync(_seeded);

    public Task<string> CopyAsync(string database) => postgres.NewDatabaseAsync(database);

    public Task DropAsync(string database) => postgres.DropAsync(database);

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Land.DisposeAsync();
        await Yield.DisposeAsync();
    }
}
