using System.Reflection;
using JasperFx;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ParkPlatform.Hosting.Health;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.Messaging;
using ParkPlatform.Hosting.Previews;
using ParkPlatform.Hosting.SignIn;
using Wolverine;
using Wolverine.Http;

namespace ParkPlatform.Hosting;

/// <summary>What every service host has in common. What differs between services stays in their Program.</summary>
public static class ParkService
{
    public static void AddParkService(
        this WebApplicationBuilder builder, string service, Assembly assembly, Action<StoreOptions> streams, Action<WolverineOptions>? messages = null)
    {
        builder.Configuration.AddInMemoryCollection(Defaults.Where(d => builder.Configuration[d.Key] is null));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        // Wolverine logs a body that is no JSON as an error of ours, with a stack trace, under the command's name.
        foreach (var command in assembly.GetTypes().Concat(Own.GetTypes()).Where(t => t.GetNestedType("Validator") is not null)) builder.Logging.AddFilter(command.FullName, LogLevel.Critical);

        builder.AddParkStore(service, assembly, streams);
        builder.Host.UseWolverine(opts =>
        {
            opts.ApplicationAssembly = assembly; // or a second host in one process finds no handlers
            opts.UseParkMessaging(service, builder.Configuration);
            messages?.Invoke(opts);
        });

        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new Texts(assembly));
        builder.Services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>(); // a service makes no cookies, so it keeps no keys
        builder.Services.AddParkSignIn(builder.Configuration);
        builder.Services.AddParkProblems();
        builder.Services.AddValidators(assembly);
        builder.Services.AddValidators(Own); // commands that several services take alike
        builder.Services.ConfigureHttpJsonOptions(json => ParkJson.ConfigureStrictly(json.SerializerOptions));
        builder.Services.AddWolverineHttp();
        builder.Services.AddParkOpenApi(service, assembly);
        builder.Services.AddParkHealth();
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton(InnerGateway.From(builder.Configuration["Gateway:Address"]));
        builder.Services.AddSingleton<OtherServices>();
        builder.AddParkTelemetry(service);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
    }

    public static void MapParkService(this WebApplication app, string service)
    {
        app.UseParkProblems();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseActor();
        app.UseBodyLimits();
        app.UseJsonBodies();
        app.UseSecondTries();

        app.MapParkHealth();
        app.MapProblemCatalogue(service);
        app.MapOpenApi("/openapi/v1.json").AllowAnonymous();
        app.MapDeadLetters(service);
        app.MapWolverineEndpoints(http =>
        {
            http.RequireAuthorizeOnAll();
            http.TenantId.IsClaimTypeNamed(Caller.TenantClaim);
            http.TenantId.AssertExists();
            http.RejectUnparseableQueryValues = true; // a mistyped date is not "today"

            http.AddPolicy<Preconditions.Policy>();
            http.AddPolicy<Preconditions.StampPolicy>();
            http.AddPolicy<Validation.Policy>();

            // Every command may be sent again with the same key: it is done once, and answered as it was. The claim commits with the events.
            http.DefaultClaimInTransaction = true;
            http.ConfigureEndpoints(chain =>
            {
                if (chain.HttpMethods.Any(m => m is "POST" or "PUT") && !chain.Method.Method.IsDefined(typeof(StoresNothingAttribute)))
                    chain.DeduplicatedWithResponse = new() { Scope = DeduplicationScope.Tenant | DeduplicationScope.User | DeduplicationScope.Endpoint, Required = false };
            });
        });
    }

    /// <summary>Serves, or does what the arguments say: <c>resources setup</c>, <c>codegen write</c>, <c>storage counts</c> …</summary>
    public static Task<int> RunParkServiceAsync(this WebApplication app, string[] args) => app.RunJasperFxCommands(args);

    private static readonly Assembly Own = typeof(ParkService).Assembly;

    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft"] = "Warning",
        ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Information",
        ["Logging:LogLevel:Wolverine"] = "Warning",
        ["Logging:LogLevel:JasperFx"] = "Warning",
        ["Logging:LogLevel:Marten"] = "Warning",
        ["Logging:LogLevel:Marten.IDocumentStore"] = "Critical", // it logs each loser of a race, which is answered with 409, as an error
        ["Logging:LogLevel:Npgsql"] = "Warning",
    };
}

/// <summary>A POST that only computes: nothing to be done once.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StoresNothingAttribute : Attribute;
