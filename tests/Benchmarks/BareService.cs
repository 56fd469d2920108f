using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Wolverine;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;
using Wolverine.Postgresql;

namespace ParkPlatform.Benchmarks;

public sealed record BarePlotRegistered(string Code, string Name, decimal AreaSquareMetres);

public sealed record BarePlotGranted(string Holder, DateOnly On);

public sealed record BarePlot(Guid Id, string Code, string? Holder = null, long Version = 0)
{
    public static BarePlot Create(IEvent<BarePlotRegistered> e) => new(e.StreamId, e.Data.Code);

    public BarePlot Apply(BarePlotGranted e) => this with { Holder = e.Holder };
}

public sealed record RegisterBarePlot(string Code, string Name, decimal AreaSquareMetres);

public sealed record GrantBarePlot(string Holder, DateOnly On);

public sealed record BareMessage(Guid PlotId, string Holder);

public static class RegisterBarePlotEndpoint
{
    [WolverinePost("/plots")]
    public static (CreationResponse<Guid>, IStartStream) Post(RegisterBarePlot command)
    {
        var id = Guid.CreateVersion7();
        return (new CreationResponse<Guid>($"/plots/{id}", id), MartenOps.StartStream<BarePlot>(id, new BarePlotRegistered(command.Code, command.Name, command.AreaSquareMetres)));
    }
}

public static class RegisterAndTellBarePlotEndpoint
{
    [WolverinePost("/plots/told")]
    public static (CreationResponse<Guid>, IStartStream, OutgoingMessages) Post(RegisterBarePlot command)
    {
        var (answer, stream) = RegisterBarePlotEndpoint.Post(command);
        return (answer, stream, [new BareMessage(answer.Value, command.Code), new BareMessage(answer.Value, command.Name)]);
    }
}

public static class GrantBarePlotEndpoint
{
    [EmptyResponse]
    [WolverinePost("/plots/{plotId}/grant")]
    public static (BarePlotGranted, OutgoingMessages) Post(GrantBarePlot command, [WriteModel("plotId")] BarePlot plot) =>
        (new BarePlotGranted(command.Holder, command.On), [new BareMessage(plot.Id, command.Holder)]);
}

public static class GetBarePlotEndpoint
{
    [WolverineGet("/plots/{plotId}")]
    public static BarePlot Get([ReadModel("plotId")] BarePlot plot) => plot;
}

/// <summary>The stack without us: Marten and Wolverine as a template makes them, no sign-in, no tenants, no metadata, no rules. What our services are measured against.</summary>
internal static class BareService
{
    public static async Task RunAsync(string connection, string address)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddMarten(store =>
        {
            store.Connection(connection);
            store.DatabaseSchemaName = "bare";
            store.Projections.Snapshot<BarePlot>(SnapshotLifecycle.Inline);
        }).UseLightweightSessions().IntegrateWithWolverine(w => w.MessageStorageSchemaName = "bare_wolverine").ApplyAllDatabaseChangesOnStartup();
        builder.Host.UseWolverine(opts =>
        {
            opts.ServiceName = "bare";
            opts.ApplicationAssembly = typeof(BareService).Assembly;
            opts.Policies.AutoApplyTransactions();
            opts.Policies.UseDurableOutboxOnAllSendingEndpoints();
            opts.UsePostgresqlPersistenceAndTransport(connection, "bare_wolverine", transportSchema: "bare_queues").AutoProvision();
            opts.Publish(p => p.Message<BareMessage>().ToPostgresqlQueue("listener"));
        });
        builder.Services.AddWolverineHttp();
        var app = builder.Build();
        app.MapWolverineEndpoints();
        app.Urls.Add(address);
        await app.RunAsync();
    }
}
