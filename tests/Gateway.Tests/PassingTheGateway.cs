using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Yarp.ReverseProxy.Configuration;

namespace ParkPlatform.Gateway.Tests;

[Collection(AtTheGate.Name)]
public sealed class PassingTheGateway(Gatehouse gate)
{
    [Fact]
    public void Every_route_names_a_policy_a_limit_a_time_out_and_a_size() => Assert.All(
        gate.Gateway.Services.GetRequiredService<IProxyConfigProvider>().GetConfig().Routes,
        route => Assert.True(route is { AuthorizationPolicy: "signed-in", RateLimiterPolicy: "per-caller", Timeout: not null, Metadata.Count: > 0 }, route.RouteId));

    [Fact]
    public void The_gateway_knows_no_service() => Assert.DoesNotContain(
        typeof(Program).Assembly.GetReferencedAssemblies(),
        used => used.Name is "Marten" || used.Name!.StartsWith("Wolverine", StringComparison.Ordinal) || used.Name.StartsWith("ParkPlatform", StringComparison.Ordinal));

    [Fact]
    public async Task A_services_own_refusal_passes_as_it_is()
    {
        var refused = await (await gate.Gateway.SignedOnAsync()).GetAsync("api/land/refused");
        Assert.Equal("/problems/land/already-held", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString());
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
    }

    [Fact]
    public async Task One_trace_runs_through_the_gateway_and_the_service()
    {
        var fault = await (await gate.Gateway.SignedOnAsync()).GetAsync("api/land/fault");
        var problem = await fault.Content.ReadFromJsonAsync<JsonElement>();

        var trace = Assert.Single(fault.Headers.GetValues("X-Trace-Id"));
        Assert.Equal(HttpStatusCode.InternalServerError, fault.StatusCode);
        Assert.Contains(trace, problem.GetProperty("traceId").GetString());
        Assert.DoesNotContain("secret detail", problem.ToString());
    }

    [Fact]
    public async Task A_service_that_nobody_reaches_is_a_problem_in_the_callers_language()
    {
        var http = await gate.Gateway.SignedOnAsync();
        var chinese = await (await http.GetAsync("api/factories/buildings")).ShouldBeProblem(502, "service-unreachable");
        Assert.Equal("服务暂时无法连接", chinese.GetProperty("title").GetString());
        Assert.Equal("factories", chinese.GetProperty("service").GetString());

        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB,en;q=0.8,zh;q=0.5");
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var english = await (await http.GetAsync("api/factories/buildings")).ShouldBeProblem(502, "service-unreachable");
        Assert.Equal("The service can't be reached", english.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_service_that_is_not_well_gets_no_requests_until_it_is()
    {
        var (gateway, land) = await gate.StartBeforeLandAsync(new() { ["Edge:HealthInterval"] = "00:00:00.200" });
        await using var _ = gateway;
        await using var __ = land;
        var http = await gateway.SignedOnAsync();
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("api/land/whoami")).StatusCode);

        land.Healthy = false;
        await Answers.UntilAsync(async () => (await http.GetAsync("api/land/whoami")).StatusCode == HttpStatusCode.ServiceUnavailable);
        var refused = await http.GetAsync("api/land/whoami");
        await refused.ShouldBeProblem(503, "service-unavailable");
        Assert.NotNull(refused.Headers.RetryAfter);

        land.Healthy = true;
        await Answers.UntilAsync(async () => (await http.GetAsync("api/land/whoami")).StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_service_that_takes_too_long_is_given_up_on()
    {
        var (gateway, land) = await gate.StartBeforeLandAsync(new() { ["Edge:Timeout"] = "00:00:00.300" });
        await using var _ = gateway;
        await using var __ = land;
        var late = await gateway.Client(await gateway.TokenAsync()).GetAsync("api/land/slow");
        await late.ShouldBeProblem(504, "service-too-slow");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_may_be_so_large_and_one_for_an_import_larger(bool chunked)
    {
        var (gateway, land) = await gate.StartBeforeLandAsync(new() { ["Edge:MaxBody"] = "1000", ["Edge:MaxImport"] = "100000" });
        await using var _ = gateway;
        await using var __ = land;
        var http = gateway.Client(await gateway.TokenAsync());
        http.DefaultRequestHeaders.TransferEncodingChunked = chunked;

        Assert.Equal(900, await (await http.PostAsync("api/land/uploads", Bytes(900))).Content.ReadFromJsonAsync<long>());
        await (await http.PostAsync("api/land/uploads", Bytes(1001))).ShouldBeProblem(413, "too-large");
        Assert.Equal(90_000, await (await http.PostAsync("api/land/imports/uploads", Bytes(90_000))).Content.ReadFromJsonAsync<long>());
        await (await http.PostAsync("api/land/imports/uploads", Bytes(100_001))).ShouldBeProblem(413, "too-large");

        static ByteArrayContent Bytes(int size) => new(new byte[size]);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back_and_nobody_else_is_slowed_down()
    {
        var (gateway, land) = await gate.StartBeforeLandAsync(new() { ["Edge:Burst"] = "3", ["Edge:PerSecond"] = "1" });
        await using var _ = gateway;
        await using var __ = land;
        var http = await gateway.SignedOnAsync("demo-bureau");
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("api/land/whoami")).StatusCode);

        HttpResponseMessage refused;
        do refused = await http.GetAsync("api/land/whoami"); // on a slow machine another second's request may have been granted meanwhile
        while (refused.StatusCode == HttpStatusCode.OK);
        await refused.ShouldBeProblem(429, "too-many-requests");
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 2);

        var colleague = await gateway.SignedOnAsync("demo-park");
        Assert.Equal(HttpStatusCode.OK, (await colleague.GetAsync("api/land/whoami")).StatusCode);

        await Answers.UntilAsync(async () => (await http.GetAsync("api/land/whoami")).StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Secrets_and_passwords_cannot_be_guessed_quickly()
    {
        await using var gateway = gate.Start(new() { ["Edge:SignInsPerMinute"] = "3" });
        using var http = gateway.Client();
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.Unauthorized, (await GatewayHost.RequestTokenAsync(http, "demo-bureau", "guess")).StatusCode);

        var refused = await GatewayHost.RequestTokenAsync(http, "demo-bureau", "demo-secret");
        await refused.ShouldBeProblem(429, "too-many-requests");
        Assert.NotNull(refused.Headers.RetryAfter);
        await (await gateway.Browser().Http.PostAsJsonAsync("session", new { userName = "demo-bureau", password = "demo-secret" })).ShouldBeProblem(429, "too-many-requests");
    }

    [Theory]
    [InlineData("")]
    [InlineData("signin")]
    [InlineData("api/land/whoami")]
    [InlineData("api/factories/nobody")]
    public async Task Every_answer_protects_the_browser(string path)
    {
        var headers = (await gate.Gateway.Client().GetAsync(path)).Headers;

        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'; script-src 'self';", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Matches("^[0-9a-f]{32}$", Assert.Single(headers.GetValues("X-Trace-Id")));
        Assert.False(headers.Contains("Server"));
        Assert.False(headers.Contains("Strict-Transport-Security")); // http, and Development
    }

    [Fact]
    public async Task An_address_that_nobody_knows_is_a_problem()
    {
        using var http = gate.Gateway.Client();
        await (await http.GetAsync("nothing")).ShouldBeProblem(404, "not-found");
        await (await http.GetAsync("api/nothing")).ShouldBeProblem(404, "not-found");
        await (await http.DeleteAsync("about")).ShouldBeProblem(405, "method-not-allowed");
    }
}
