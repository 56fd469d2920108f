using System.Reflection;
using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.Events;
using JasperFx.MultiTenancy;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using ParkPlatform.Hosting.Papers;
using Weasel.Core;
using Weasel.Postgresql;
using Wolverine.Marten;

namespace ParkPlatform.Hosting;

/// <summary>The event store of a service: a schema of its own in whatever database <c>ConnectionStrings:park</c> names.</summary>
internal static class ParkStore
{
    public static void AddParkStore(this WebApplicationBuilder builder, string service, Assembly assembly, Action<StoreOptions> streams)
    {
        var marten = builder.Services.AddMarten(store =>
        {
            store.UsePark(service, builder.Configuration);
            streams(store);
        })
        .UseLightweightSessions()
        .IntegrateWithWolverine(w =>
        {
            w.MessageStorageSchemaName = ParkMessagingSchemas.Of(service);
            w.TransportSchemaName = ParkMessagingSchemas.Queues;
            w.UseWolverineManagedEventSubscriptionDistribution = true;
        });

        // In production a job with other rights has done it: `-- resources setup`.
        if (!builder.Environment.IsProduction()) marten.ApplyAllDatabaseChangesOnStartup();

        builder.Services.CritterStackDefaults(critters =>
        {
            critters.Production.ResourceAutoCreate = AutoCreate.None;
            critters.Development.ResourceAutoCreate = AutoCreate.CreateOrUpdate;
            if (!CarriesHandlerCode(assembly)) return;
            critters.Production.GeneratedCodeMode = critters.Development.GeneratedCodeMode = TypeLoadMode.Static;
            critters.Production.AssertAllPreGeneratedTypesExist = critters.Development.AssertAllPreGeneratedTypesExist = true;
        });
    }

    // A Release build does, see services/Services.targets; then nothing is compiled at run time.
    private static bool CarriesHandlerCode(Assembly assembly) => assembly.GetTypes().Any(t => t.Namespace == "Internal.Generated.WolverineHandlers");

    public static void UsePark(this StoreOptions store, string service, IConfiguration configuration)
    {
        store.Connection(ParkDatabase.Connection(configuration));
        store.DatabaseSchemaName = service;
        store.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase, ParkJson.Configure);

        store.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        store.Events.TenancyStyle = TenancyStyle.Conjoined;
        store.Policies.AllDocumentsAreMultiTenanted();
        store.Advanced.DefaultTenantUsageEnabled = false; // a session without a tenant is a bug, not a tenant of its own

        store.Events.MetadataConfig.EnableAll();
        store.Events.MetadataConfig.UserNameEnabled = true;

        // A wrong figure is worse than a late one.
        store.Projections.Errors.SkipApplyErrors = false;
        store.Projections.Errors.SkipSerializationErrors = false;
        store.Projections.Errors.SkipUnknownEvents = false;

        // A refused append leaves a gap in the sequence, and every read model waits behind it. Marten looks for the transaction before it
        // gives up on one, so three seconds of patience are not needed.
        store.Projections.StaleSequenceThreshold = TimeSpan.FromMilliseconds(500);
        store.Projections.SlowPollingTime = TimeSpan.FromMilliseconds(250);
        store.Projections.FastPollingTime = TimeSpan.FromMilliseconds(100);

        store.Storage.ExtendedSchemaObjects.Add(new Extension("btree_gist")); // ranges and plain columns in one index

        PaperIndex.AddTo(store);

        store.OpenTelemetry.TrackConnections = JasperFx.OpenTelemetry.TrackLevel.Normal;
        store.OpenTelemetry.TrackEventCounters();
    }
}

internal static class ParkMessagingSchemas
{
    /// <summary>PostgreSQL queues lie in a schema that all services share.</summary>
    public const string Queues = "queues";

    /// <summary>A service's inbox, outbox and dead letters.</summary>
    public static string Of(string service) => $"{service}_wolverine";
}
