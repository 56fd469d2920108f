using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

[Collection(AtTheGate.Name)]
public sealed class IssuingTokens(Gatehouse gate)
{
    [Theory]
    [InlineData("demo-bureau", "bureau")]
    [InlineData("demo-park", "park")]
    [InlineData("demo-planner", "planner")]
    [InlineData("demo-enterprise", "enterprise")]
    [InlineData("demo-auditor", "auditor")]
    [InlineData("demo-operator", "operator")]
    public async Task Every_demo_client_gets_a_token_that_anybody_can_check_and_that_says_who_it_is(string client, string role)
    {
        var response = await GatewayHost.RequestTokenAsync(gate.Gateway.Client(), client, "demo-secret");
        var body = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("Bearer", body.GetProperty("token_type").GetString());
        Assert.InRange(body.GetProperty("expires_in").GetInt32(), 890, 900);
        Assert.True(response.Headers.CacheControl!.NoStore);

        var discovery = await new ConfigurationManager<OpenIdConnectConfiguration>(
            $"{gate.Gateway.Address}.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever { RequireHttps = false }).GetConfigurationAsync(default);
        var read = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(body.GetProperty("access_token").GetString(), new()
        {
            ValidIssuer = discovery.Issuer,
            ValidAudience = "park",
            IssuerSigningKeys = discovery.SigningKeys,
            ValidTypes = ["at+jwt"],
            ValidAlgorithms = ["RS256"],
        });

        Assert.True(read.IsValid, read.Exception?.Message);
        Assert.Equal(GatewayHost.Issuer, discovery.Issuer);
        Assert.StartsWith(gate.Gateway.Address.ToString(), discovery.JwksUri); // reachable where the document was asked for, whatever the issuer's name
        Assert.Equal((client, role, "demo"), (read.Claims["sub"], read.Claims["role"], read.Claims["tenant"]));
        Assert.NotEqual("", read.Claims["name"]);
        Assert.Equal(client == "demo-enterprise", read.Claims.ContainsKey("uscc"));
    }

    [Fact]
    public async Task A_wrong_secret_an_unknown_client_and_another_grant_get_nothing()
    {
        using var http = gate.Gateway.Client();
        foreach (var (client, secret, grant, status, error) in new[]
        {
            ("demo-bureau", "wrong", "client_credentials", 401, "invalid_client"),
            ("nobody", "demo-secret", "client_credentials", 401, "invalid_client"),
            ("demo-bureau", "demo-secret", "password", 400, "unsupported_grant_type"),
        })
        {
            var response = await GatewayHost.RequestTokenAsync(http, client, secret, grant);
            Assert.Equal(status, (int)response.StatusCode);
            Assert.Equal(error, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString());
        }
    }
}
