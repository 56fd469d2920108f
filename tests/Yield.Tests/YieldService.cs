using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ParkPlatform.Contracts;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

[assembly: AssemblyFixture(typeof(ParkPlatform.Yield.Tests.YieldService))]

namespace ParkPlatform.Yield.Tests;

/// <summary>The yield service alone, over a database of its own. What others would tell it, the tests tell it.</summary>
public sealed class YieldService : IAsyncLifetime
{
    private readonly TestPostgres _postgres = new();

    public ServiceHost<Program> Host { get; private set; } = null!;

    public string Connection { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await _postgres.InitializeAsync();
        Host = ServiceHost<Program>.Start(Connection = await _postgres.NewDatabaseAsync("yield"));
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await _postgres.DisposeAsync();
    }

    /// <summary>The books of an authority that nobody else uses.</summary>
    public Authority NewAuthority() => new(this, $"yield-{Guid.NewGuid():N}");

    /// <summary>A message of another service, handled at once.</summary>
    public async Task Tell(string tenant, IPublishedFact message)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync(tenant, message);
    }
}

/// <summary>One county, and its people.</summary>
public sealed class Authority(YieldService yield, string tenant)
{
    public string Tenant => tenant;

    public HttpClient Planner => field ??= As("planner");
    public HttpClient Auditor => field ??= As("auditor");
    public HttpClient Park => field ??= As("park");
    public HttpClient Bureau => field ??= As("bureau");

    public HttpClient As(string role, string? uscc = null, string? subject = null) => yield.Host.As(role, tenant, subject, uscc);

    public HttpClient Firm(string uscc) => As("enterprise", uscc);

    public async Task Hears(params IEnumerable<IPublishedFact> messages)
    {
        foreach (var message in messages) await yield.Tell(tenant, message);
    }

    /// <summary>A firm's land as soon as the answer knows all that has been told until now.</summary>
    public Task<JsonElement> Land(string uscc, int year = 2024)
    {
        var now = DateTimeOffset.UtcNow;
        return Eventually.Gives(() => Auditor.Read($"/api/yield/enterprises/{uscc}/land?year={year}"), land => land.GetProperty("knownAt").GetDateTimeOffset() >= now);
    }
}
