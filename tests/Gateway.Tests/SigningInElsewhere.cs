using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using ParkPlatform.Gateway.SignIn;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

/// <summary>People and systems of another authority, say the province's, which names roles and tenants in its own way.</summary>
[Collection(AtTheGate.Name)]
public sealed class SigningInElsewhere(Gatehouse gate) : IAsyncLifetime
{
    private Province _province = null!;
    private Probe _land = null!;
    private GatewayHost _gateway = null!;

    public async ValueTask InitializeAsync()
    {
        _province = await Province.StartAsync();
        _land = await Probe.StartAsync("land");
        _gateway = gate.Start(new()
        {
            ["Services:land"] = _land.Address,
            ["Identity:External:Issuer"] = _province.Address,
            ["Identity:External:MetadataAddress"] = _province.Address + ".well-known/openid-configuration",
            ["Identity:External:ClientId"] = "park",
            ["Identity:External:ClientSecret"] = "province-secret",
            ["Identity:External:Claims:tenant"] = "region",
            ["Identity:External:Claims:role"] = "post",
            ["Identity:External:Roles:natural-resources"] = "bureau",
        });
        _land.Gateway = _gateway.Address;
    }

    [Fact]
    public async Task Somebody_comes_back_from_there_to_a_session_of_ours()
    {
        var (browser, cookies) = _gateway.Browser();

        var there = (await browser.GetAsync("signin?to=/parcels")).Headers.Location!;
        Assert.StartsWith(_province.Address, there.ToString());
        Assert.Contains("code_challenge_method=S256", there.Query);
        var back = (await browser.GetAsync(there)).Headers.Location!;
        Assert.Contains("code=", back.Query);
        var arrived = await browser.GetAsync(back);

        Assert.Equal("/parcels", arrived.Headers.Location!.ToString());
        Assert.Equal(["park"], cookies.GetAllCookies().Select(c => c.Name)); // nothing of the handshake is left
        Assert.Equal(new SignedIn("wang.fang", "王芳", "bureau", "510700", null), await browser.GetFromJsonAsync<SignedIn>("session"));
        Assert.Equal(new Who("wang.fang", "王芳", "bureau", "510700", null), await browser.GetFromJsonAsync<Who>("api/land/whoami"));
        Assert.Equal(GatewayHost.Issuer, new JsonWebToken(_land.LastHeaders["Authorization"]["Bearer ".Length..]).Issuer); // the service knows us only
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsJsonAsync("api/land/grants", new Holder("1", "2"))).StatusCode);
    }

    [Fact]
    public async Task Somebody_without_a_post_that_we_know_gets_no_session()
    {
        _province.Post = "canteen";
        var (browser, cookies) = _gateway.Browser();
        var there = (await browser.GetAsync("signin")).Headers.Location!;
        await (await browser.GetAsync((await browser.GetAsync(there)).Headers.Location!)).ShouldBeProblem(403, "not-allowed");
        Assert.DoesNotContain(cookies.GetAllCookies(), cookie => cookie.Name == "park");
    }

    [Fact]
    public async Task A_system_with_a_token_from_there_gets_through_the_gateway_but_not_to_a_service_directly()
    {
        var token = await _province.TokenAsync("natural-resources", "510700");

        Assert.Equal("bureau", (await _gateway.Client(token).GetFromJsonAsync<Who>("api/land/whoami"))!.Role);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _land.Client(token).GetAsync("api/land/whoami")).StatusCode);
        Assert.Equal("demo-park", (await _gateway.Client(await _gateway.TokenAsync("demo-park")).GetFromJsonAsync<Who>("api/land/whoami"))!.Sub); // our own clients go on working
    }

    [Theory]
    [InlineData("operator", "510700")] // a name that only we would give
    [InlineData("somebody-else", "510700")]
    [InlineData("natural-resources", null)]
    public async Task Whom_they_give_no_role_or_tenant_that_we_know_is_nobody(string post, string? region) =>
        await (await _gateway.Client(await _province.TokenAsync(post, region)).GetAsync("api/land/whoami")).ShouldBeProblem(403, "not-allowed");

    [Theory]
    [InlineData("https://elsewhere.test/")]
    [InlineData("//elsewhere.test/")]
    [InlineData("/\\elsewhere.test/")]
    public async Task Nobody_is_led_away_after_signing_in(string to)
    {
        var (browser, _) = _gateway.Browser();
        var there = (await browser.GetAsync("signin?to=" + Uri.EscapeDataString(to))).Headers.Location!;
        var arrived = await browser.GetAsync((await browser.GetAsync(there)).Headers.Location!);
        Assert.Equal("/", arrived.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Our_own_passwords_are_not_asked_for()
    {
        var (browser, _) = _gateway.Browser();
        await (await browser.PostAsJsonAsync("session", new { userName = "demo-bureau", password = "demo-secret" })).ShouldBeProblem(405, "method-not-allowed");
    }

    public async ValueTask DisposeAsync()
    {
        await _gateway.DisposeAsync();
        await _land.DisposeAsync();
        await _province.DisposeAsync();
    }

    private sealed class Province(WebApplication app) : IAsyncDisposable
    {
        public string Address => app.Urls.Single() + "/";
        public string Post { get; set; } = "natural-resources";

        public async Task<string> TokenAsync(string post, string? region)
        {
            using var http = new HttpClient();
            var response = await http.PostAsync(Address + "token", new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = "some-system",
                ["client_secret"] = "province-secret",
                ["post"] = post,
                ["region"] = region ?? "",
            }));
            return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
        }

        public static async Task<Province> StartAsync()
        {
            var builder = WebApplication.CreateBuilder();
            builder.Logging.SetMinimumLevel(LogLevel.Critical);
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
            builder.Services.AddAuthentication();
            builder.Services.AddOpenIddict().AddServer(server =>
            {
                server.EnableDegradedMode();
                server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
                server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowClientCredentialsFlow();
                server.AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32))).AddSigningKey(new RsaSecurityKey(RSA.Create(2048))).DisableAccessTokenEncryption();
                server.RegisterScopes("profile");
                server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough().DisableTransportSecurityRequirement();
                server.AddEventHandler<OpenIddictServerEvents.ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(_ => default));
                server.AddEventHandler<OpenIddictServerEvents.ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
                {
                    if (context.ClientSecret != "province-secret") context.Reject("invalid_client");
                    return default;
                }));
            });

            var app = builder.Build();
            var province = new Province(app);
            app.UseAuthentication();
            app.MapGet("/authorize", () => SignIn("wang.fang", "王芳", province.Post, "510700")); // already signed in there
            app.MapPost("/token", async (HttpContext http) =>
            {
                var request = http.GetOpenIddictServerRequest()!;
                if (request.IsClientCredentialsGrantType()) return SignIn(request.ClientId!, request.ClientId!, (string)request["post"]!, (string)request["region"]!);
                var known = await Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions.AuthenticateAsync(http, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
                return Results.SignIn(known.Principal!, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
            });
            await app.StartAsync();
            return province;
        }

        private static IResult SignIn(string subject, string name, string post, string region)
        {
            var identity = new ClaimsIdentity("province");
            identity.SetClaim("sub", subject).SetClaim("name", name).SetClaim("post", post).SetClaim("region", region);
            identity.SetScopes("openid", "profile");
            identity.SetResources("park");
            identity.SetDestinations(_ => ["access_token", "id_token"]);
            return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
