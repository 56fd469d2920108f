using Microsoft.Extensions.Diagnostics.HealthChecks;
using Wolverine.Runtime;
using Wolverine.Transports;

namespace ParkPlatform.Hosting.Health;

/// <summary>Not ready while a message listener is closed, latched by its circuit breaker, or too busy.</summary>
public sealed class ListenersAreOpen(IWolverineRuntime runtime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var closed = runtime.Endpoints.ActiveListeners().Where(l => l.Status != ListeningStatus.Accepting).Select(l => $"{l.Uri}: {l.Status}").ToArray();

        return Task.FromResult(closed.Length == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(string.Join(", ", closed)));
    }
}
