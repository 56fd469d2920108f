using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ParkPlatform.Hosting.Health;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: the database answers, has the schema, and messages are listened to. Liveness must not include the
/// database, or its outage would restart every replica.
/// </summary>
internal static class ParkHealth
{
    public static void AddParkHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<StoreAnswers>("store")
        .AddCheck<ListenersAreOpen>("messaging");

    public static void MapParkHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            ResponseWriter = (http, report) => http.Response.WriteAsync(string.Join('\n', report.Entries
                .Select(e => $"{e.Key}: {e.Value.Status} {e.Value.Description}".TrimEnd()).Prepend(report.Status.ToString()))),
        }).AllowAnonymous();
    }
}

/// <summary>Ready when the events' table can be read: the database is there, the schema is there, and this role may use it.</summary>
public sealed class StoreAnswers(IDocumentStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = store.Storage.Database.CreateConnection();
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = $"select 1 from {store.Options.Events.DatabaseSchemaName}.mt_events limit 1";
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e) when (e is Npgsql.NpgsqlException or TimeoutException)
        {
            return HealthCheckResult.Unhealthy(e is Npgsql.PostgresException { SqlState: "42P01" or "3F000" } ? "no schema; run: resources setup" : "no database");
        }
    }
}
