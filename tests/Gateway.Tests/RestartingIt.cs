using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ParkPlatform.Gateway.SignIn;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

/// <summary>Somebody who develops restarts all the time. (For other installations see <see cref="GoingIntoProduction"/>.)</summary>
[Collection(AtTheGate.Name)]
public sealed class RestartingIt(Gatehouse gate)
{
    [Fact]
    public async Task Tokens_and_sessions_go_on_and_a_new_token_works_at_once()
    {
        var database = await gate.NewDevelopmentDatabaseAsync();
        await using var land = await Probe.StartAsync("land");
        string token, cookie;
        int port;

        await using (var before = GatewayHost.Start(database, new() { ["Services:land"] = land.Address }))
        {
            (land.Gateway, port) = (before.Address, before.Address.Port);
            token = await before.TokenAsync();
            var (browser, cookies) = before.Browser();
            (await browser.PostAsJsonAsync("session", new { userName = "demo-park", password = "demo-secret" })).EnsureSuccessStatusCode();
            cookie = cookies.GetCookieHeader(before.Address);
            Assert.Equal(HttpStatusCode.OK, (await before.Client(token).GetAsync("api/land/whoami")).StatusCode);
        }

        await using var after = GatewayHost.Start(database, new() { ["Services:land"] = land.Address }, port: port);
        Assert.Equal(HttpStatusCode.OK, (await after.Client(token).GetAsync("api/land/whoami")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await after.SignedOnAsync()).GetAsync("api/land/whoami")).StatusCode);
        using var back = after.Client();
        back.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.Equal(HttpStatusCode.OK, (await back.GetAsync("api/land/whoami")).StatusCode);
    }

    [Fact]
    public async Task Two_that_start_at_once_on_an_empty_database_agree()
    {
        var database = await gate.NewDatabaseAsync();
        await using var land = await Probe.StartAsync("land");
        var two = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => GatewayHost.Start(database, new() { ["Services:land"] = land.Address }))));
        await using var left = two[0];
        await using var right = two[1];
        land.Gateway = left.Address;

        Assert.Equal(left.SigningKey.Kid, right.SigningKey.Kid);
        Assert.Equal(HttpStatusCode.OK, (await right.Client(await left.TokenAsync()).GetAsync("api/land/whoami")).StatusCode);
        await using var scope = left.Services.CreateAsyncScope();
        Assert.Equal(6, await scope.ServiceProvider.GetRequiredService<GatewayDb>().Users.CountAsync());
    }

    [Fact]
    public async Task A_key_that_can_no_longer_be_opened_is_replaced()
    {
        var database = await gate.NewDevelopmentDatabaseAsync();
        await using (var before = GatewayHost.Start(database))
        {
            await using var scope = before.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<GatewayDb>().SigningKeys.ExecuteUpdateAsync(set => set.SetProperty(key => key.Protected, new byte[] { 1, 2, 3 }));
        }

        await using var after = GatewayHost.Start(database);
        Assert.NotEqual("", await after.TokenAsync());
    }
}
