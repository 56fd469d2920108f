using System.Net;
using System.Net.Http.Json;
using ParkPlatform.Gateway.Edge;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

[Collection(AtTheGate.Name)]
public sealed class LookingAtItsHealth(Gatehouse gate)
{
    [Fact]
    public async Task It_lives_and_is_ready_whatever_the_services_do()
    {
        await using var gateway = gate.Start(new() { ["Services:land"] = Gatehouse.Nowhere });
        foreach (var path in new[] { "health/live", "health/ready" })
            Assert.Equal(HttpStatusCode.OK, (await gateway.Client().GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task The_state_of_every_service_can_be_seen()
    {
        var (gateway, land) = await gate.StartBeforeLandAsync(new() { ["Services:yield"] = Gatehouse.Nowhere, ["Edge:HealthInterval"] = "00:00:00.200" });
        await using var _ = gateway;
        await using var __ = land;
        using var http = gateway.Client();
        Task<ServiceState[]?> StatesAsync() => http.GetFromJsonAsync<ServiceState[]>("health/services");

        await Answers.UntilAsync(async () => (await StatesAsync())!.SequenceEqual([new("land", "healthy", 1, 1), new("yield", "unhealthy", 1, 0)]));
        land.Healthy = false;
        await Answers.UntilAsync(async () => (await StatesAsync())![0] == new ServiceState("land", "unhealthy", 1, 0));
    }

    [Fact]
    public async Task A_service_at_two_addresses_is_served_by_the_one_that_answers()
    {
        await using var land = await Probe.StartAsync("land");
        await using var gateway = gate.Start(new() { ["Services:land"] = $"{Gatehouse.Nowhere}, {land.Address}", ["Edge:HealthInterval"] = "00:00:00.200" });
        land.Gateway = gateway.Address;
        var caller = await gateway.SignedOnAsync();

        await Answers.UntilAsync(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                if ((await caller.GetAsync("api/land/whoami")).StatusCode != HttpStatusCode.OK) return false; // the other one is still believed in
            }
            return true;
        });
        Assert.Equal(new ServiceState("land", "healthy", 2, 1), Assert.Single((await gateway.Client().GetFromJsonAsync<ServiceState[]>("health/services"))!));
    }

    [Fact]
    public async Task Without_its_database_it_is_not_ready_signs_nobody_in_and_still_serves_whoever_has_a_token()
    {
        var database = await gate.NewDevelopmentDatabaseAsync();
        await using var land = await Probe.StartAsync("land");
        await using var gateway = GatewayHost.Start(database, new() { ["Services:land"] = land.Address });
        land.Gateway = gateway.Address;
        var caller = await gateway.SignedOnAsync();
        var browser = await gateway.SignedInAsync();

        await gate.DropAsync(database);

        Assert.Equal(HttpStatusCode.OK, (await gateway.Client().GetAsync("health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await gateway.Client().GetAsync("health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await caller.GetAsync("api/land/whoami")).StatusCode);
        await (await browser.GetAsync("api/land/whoami")).ShouldBeProblem(503, "gateway-unavailable");
        await (await gateway.Browser().Http.PostAsJsonAsync("session", new { userName = "demo-bureau", password = "demo-secret" })).ShouldBeProblem(503, "gateway-unavailable");
        await (await GatewayHost.RequestTokenAsync(gateway.Client(), "demo-bureau", "demo-secret")).ShouldBeProblem(503, "gateway-unavailable");
    }

    [Theory]
    [InlineData("Services:Land", "http://127.0.0.1:1/", "no name for a service")]
    [InlineData("Services:gateway", "http://127.0.0.1:1/", "no name for a service")]
    [InlineData("Services:land", "127.0.0.1:1", "no http address")]
    [InlineData("Services:land", "", "no http address")]
    [InlineData("Edge:Burst", "0", "must be more than nothing")]
    [InlineData("Edge:Timeout", "-00:00:01", "must be more than nothing")]
    [InlineData("Edge:TrustedNetworks:0", "everybody", "everybody is no network")]
    [InlineData("Identity:Issuer", "park", "Identity:Issuer is missing or no address")]
    [InlineData("Identity:External:ClientId", "park", "Identity:External needs")]
    public void A_wrong_setting_is_named_at_the_start(string setting, string value, string why)
    {
        var refusal = Assert.ThrowsAny<Exception>(() => gate.Start(new() { [setting] = value }));
        Assert.Contains(why, refusal.ToString());
    }
}
