using Microsoft.Extensions.Diagnostics.HealthChecks;
using ParkPlatform.Gateway.SignIn;
using Yarp.ReverseProxy;
using Yarp.ReverseProxy.Model;

namespace ParkPlatform.Gateway.Edge;

/// <summary>What <c>/health/services</c> says of one service: <c>healthy</c>, <c>unhealthy</c> or <c>unknown</c> (not asked yet).</summary>
public sealed record ServiceState(string Service, string State, int Addresses, int Answering);

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: it reaches its own database; services that are down must not take the gateway with them.
/// <c>/health/services</c>: what the gateway knows about them.
/// </summary>
public static class Health
{
    private const string Operators = "operators";

    public static void AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<DatabaseAnswers>("database", timeout: TimeSpan.FromSeconds(3));
        builder.Services.AddAuthorizationBuilder().AddPolicy(Operators, policy => policy.RequireRole(Caller.Roles.Operator));
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready").RequireRateLimiting(Limits.PerCaller);
        var services = app.MapGet("/health/services", (IProxyStateLookup proxy) =>
            proxy.GetClusters().OrderBy(cluster => cluster.ClusterId, StringComparer.Ordinal).Select(Describe)).RequireRateLimiting(Limits.PerCaller);
        if (!app.Environment.IsDevelopment()) services.RequireAuthorization(Operators);
    }

    private static ServiceState Describe(ClusterState cluster)
    {
        var states = cluster.Destinations.Values.Select(destination => destination.Health.Active).ToArray();
        var state = states.Contains(DestinationHealth.Healthy) ? "healthy" : states.Contains(DestinationHealth.Unknown) ? "unknown" : "unhealthy";
        return new(cluster.ClusterId, state, states.Length, states.Count(s => s == DestinationHealth.Healthy));
    }
}

/// <summary>Ready means: able to sign people in and to know their sessions.</summary>
public sealed class DatabaseAnswers(GatewayDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
