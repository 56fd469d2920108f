using System.Diagnostics;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Context.Propagation;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using ParkPlatform.Gateway.Edge;

namespace ParkPlatform.Gateway.Observing;

/// <summary>
/// Traces, metrics and logs through OTLP, only with <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>; the other <c>OTEL_…</c> settings are OpenTelemetry's own.
/// With or without it, one trace runs from the caller (W3C <c>traceparent</c>) through the gateway to the service, and every answer names it.
/// </summary>
public static class Observing
{
    public static void AddObserving(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DistributedContextPropagator, TraceWithoutBaggage>();
        if (string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return;

        Sdk.SetDefaultTextMapPropagator(new TraceContextPropagator());
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("gateway", serviceNamespace: "park"))
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(requests => requests.Filter = http => !http.Request.IsUnder("/health"))
                .AddHttpClientInstrumentation(calls => calls.FilterHttpRequestMessage = call => call.RequestUri?.AbsolutePath != "/health/ready")
                .AddSource("Yarp.ReverseProxy")
                .AddNpgsql())
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddRuntimeInstrumentation()
                .AddMeter("Npgsql"))
            .WithLogging(configureBuilder: null, logs => logs.IncludeFormattedMessage = logs.IncludeScopes = true)
            .UseOtlpExporter();
    }

    /// <summary>
    /// Takes the trace that a caller names, but not its <c>baggage</c>: that would be a way round the list of headers that a service may see.
    /// </summary>
    private sealed class TraceWithoutBaggage : DistributedContextPropagator
    {
        private readonly DistributedContextPropagator _w3c = CreateW3CPropagator();

        public override IReadOnlyCollection<string> Fields => _w3c.Fields;

        public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState) =>
            _w3c.ExtractTraceIdAndState(carrier, getter, out traceId, out traceState);

        public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;

        public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter) => _w3c.Inject(activity, carrier, setter);
    }
}
