using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

[Collection(AtTheGate.Name)]
public sealed class FollowingATrace(Gatehouse gate)
{
    private const string Trace = "0af7651916cd43dd8448eb211c80319c", TraceParent = $"00-{Trace}-b7ad6b7169203331-01";

    [Fact]
    public async Task The_callers_trace_goes_on_to_the_service_and_comes_back_in_the_answer()
    {
        var http = await gate.Gateway.SignedOnAsync();
        http.DefaultRequestHeaders.Add("traceparent", TraceParent);
        http.DefaultRequestHeaders.Add("tracestate", "city=1");
        http.DefaultRequestHeaders.Add("baggage", "role=bureau");
        var answer = await http.GetAsync("api/land/whoami");

        Assert.Equal(Trace, Assert.Single(answer.Headers.GetValues("X-Trace-Id")));
        Assert.Equal(Trace, gate.Land.LastHeaders["traceparent"].Split('-')[1]);
        Assert.NotEqual(TraceParent, gate.Land.LastHeaders["traceparent"]); // its parent is the gateway's own span
        Assert.Equal("city=1", gate.Land.LastHeaders["tracestate"]);
        Assert.False(gate.Land.LastHeaders.ContainsKey("baggage")); // not on the list of what a service may see
    }

    [Fact]
    public async Task Without_a_trace_the_gateway_begins_one_that_the_service_continues()
    {
        var answer = await (await gate.Gateway.SignedOnAsync()).GetAsync("api/land/whoami");
        Assert.Equal(Assert.Single(answer.Headers.GetValues("X-Trace-Id")), gate.Land.LastHeaders["traceparent"].Split('-')[1]);
    }

    [Fact]
    public async Task A_problem_names_the_callers_trace()
    {
        using var http = gate.Gateway.Client();
        http.DefaultRequestHeaders.Add("traceparent", TraceParent);
        var problem = await (await http.GetAsync("api/land/whoami")).ShouldBeProblem(401);
        Assert.Equal(Trace, problem.GetProperty("traceId").GetString());
    }

    [Fact]
    public void Nothing_is_collected_where_nobody_asked_for_it() => Assert.Null(gate.Gateway.Services.GetService<TracerProvider>());

    [Fact]
    public async Task Traces_metrics_and_logs_reach_the_collector_that_is_configured()
    {
        await using var collector = await Collector.StartAsync();
        var (gateway, land) = await gate.StartBeforeLandAsync(new()
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        });
        await using (land)
        await using (gateway)
        {
            var browser = await gateway.SignedInAsync();
            browser.DefaultRequestHeaders.Add("traceparent", TraceParent);
            browser.DefaultRequestHeaders.Add("baggage", "role=bureau");
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("api/land/whoami")).StatusCode);
            Assert.Equal(Trace, land.LastHeaders["traceparent"].Split('-')[1]);
            Assert.False(land.LastHeaders.ContainsKey("baggage"));

            // A span ends a moment after its answer, and what is sent on the way out is not waited for.
            await Eventually.Holds(() =>
            {
                gateway.Services.GetRequiredService<TracerProvider>().ForceFlush();
                return Task.FromResult(collector.Got("traces", Convert.FromHexString(Trace)));
            }, "the caller's trace");
            gateway.Services.GetRequiredService<MeterProvider>().ForceFlush();
            gateway.Services.GetRequiredService<LoggerProvider>().ForceFlush();
        }

        Assert.True(collector.Got("traces", "gateway"u8), "the name of the service");
        Assert.True(collector.Got("traces", "select"u8), "what was asked of the database");
        Assert.True(collector.Got("traces", "http.request.method"u8), "requests");
        Assert.False(collector.Got("traces", "/health/ready"u8), "health checks would drown everything else");
        Assert.True(collector.Got("metrics", "http.server.request.duration"u8), "durations");
        Assert.True(collector.Got("metrics", "http.client.request.duration"u8), "durations at the services");
        Assert.True(collector.Got("logs", "signed in from"u8), "log lines");
    }

    /// <summary>As much of an OTLP collector as says what arrived.</summary>
    private sealed class Collector(WebApplication app) : IAsyncDisposable
    {
        private readonly ConcurrentBag<(string Kind, byte[] Body)> _got = [];

        public string Address => app.Urls.Single() + "/";

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
            var app = builder.Build();
            var collector = new Collector(app);
            app.MapPost("/v1/{kind}", async (string kind, HttpRequest request) =>
            {
                using var body = new MemoryStream();
                await request.Body.CopyToAsync(body);
                collector._got.Add((kind, body.ToArray()));
            });
            await app.StartAsync();
            return collector;
        }

        public bool Got(string kind, ReadOnlySpan<byte> what)
        {
            foreach (var (of, body) in _got)
            {
                if (of == kind && (body.AsSpan().IndexOf(what) >= 0 || Lower(body).AsSpan().IndexOf(what) >= 0)) return true;
            }
            return false;
        }

        private static byte[] Lower(byte[] body) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(body).ToLowerInvariant());

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
