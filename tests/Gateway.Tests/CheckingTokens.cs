using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

/// <summary>The gateway and the service each refuse the same tokens: neither relies on the other.</summary>
[Collection(AtTheGate.Name)]
public sealed class CheckingTokens(Gatehouse gate)
{
    private SecurityTokenDescriptor Good => new()
    {
        TokenType = "at+jwt",
        Issuer = GatewayHost.Issuer,
        Audience = "park",
        Subject = new ClaimsIdentity([new("sub", "forger"), new("name", "forger"), new("role", "bureau"), new("tenant", "demo")]),
        NotBefore = DateTime.UtcNow.AddMinutes(-20),
        Expires = DateTime.UtcNow.AddMinutes(5),
        SigningCredentials = gate.Gateway.SigningKey,
    };

    private string Forged(string how)
    {
        var token = Good;
        switch (how)
        {
            case "good": break;
            case "expired": token.Expires = DateTime.UtcNow.AddMinutes(-1); break;
            case "not valid yet": token.NotBefore = DateTime.UtcNow.AddMinutes(2); break;
            case "for somebody else": token.Audience = "another"; break;
            case "from somebody else": token.Issuer = "https://elsewhere.test/"; break;
            case "another kind of token": token.TokenType = "JWT"; break;
            case "no algorithm": token.SigningCredentials = null; break;
            case "another key": token.SigningCredentials = new(new RsaSecurityKey(RSA.Create(2048)), "RS256"); break;
            case "another key under our key's name":
                token.SigningCredentials = new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = gate.Gateway.SigningKey.Kid }, "RS256");
                break;
            case "our public key as a shared secret":
                var publicKey = gate.Gateway.SigningKey.Key is RsaSecurityKey rsa ? rsa.Rsa?.ExportSubjectPublicKeyInfoPem() ?? RSA.Create(rsa.Parameters).ExportSubjectPublicKeyInfoPem() : throw new NotSupportedException();
                token.SigningCredentials = new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(publicKey)) { KeyId = gate.Gateway.SigningKey.Kid }, "HS256");
                break;
            case "a changed role":
                var parts = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token).Split('.');
                parts[1] = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("\"bureau\"", "\"operator\""));
                return string.Join('.', parts);
            default: throw new ArgumentOutOfRangeException(nameof(how));
        }
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    [Theory]
    [InlineData("good", 200)]
    [InlineData("expired", 401)]
    [InlineData("not valid yet", 401)]
    [InlineData("for somebody else", 401)]
    [InlineData("from somebody else", 401)]
    [InlineData("another kind of token", 401)]
    [InlineData("no algorithm", 401)]
    [InlineData("another key", 401)]
    [InlineData("another key under our key's name", 401)]
    [InlineData("our public key as a shared secret", 401)]
    [InlineData("a changed role", 401)]
    public async Task A_token_is_refused_at_the_gateway_and_at_the_service(string how, int status)
    {
        var token = Forged(how);

        Assert.Equal(status, (int)(await gate.Land.Client(token).GetAsync("api/land/whoami")).StatusCode);
        var atGateway = await gate.Gateway.Client(token).GetAsync("api/land/whoami");
        if (status == 200) Assert.Equal(HttpStatusCode.OK, atGateway.StatusCode);
        else await atGateway.ShouldBeProblem(status, "sign-in-first");
    }

    [Fact]
    public async Task Without_a_token_nobody_gets_anywhere()
    {
        var refused = await gate.Gateway.Client().GetAsync("api/land/whoami");
        await refused.ShouldBeProblem(401, "sign-in-first");
        Assert.Contains(refused.Headers.WwwAuthenticate, challenge => challenge.Scheme == "Bearer");
        Assert.Equal(HttpStatusCode.Unauthorized, (await gate.Land.Client().GetAsync("api/land/whoami")).StatusCode);
    }

    [Theory]
    [InlineData("demo-bureau", 200)]
    [InlineData("demo-park", 403)]
    [InlineData("demo-auditor", 403)]
    public async Task Only_the_bureau_grants(string client, int status)
    {
        var token = await gate.Gateway.TokenAsync(client);
        var holder = new Holder("91510799MA6T00012D", "绿溪纺织有限公司");

        Assert.Equal(status, (int)(await gate.Land.Client(token).PostAsJsonAsync("api/land/grants", holder)).StatusCode);
        Assert.Equal(status, (int)(await gate.Gateway.Client(token).PostAsJsonAsync("api/land/grants", holder)).StatusCode);
    }

    [Theory]
    [InlineData("whoami")]
    [InlineData("grants")]
    public async Task Somebody_of_no_tenant_is_refused(string what)
    {
        var token = Good;
        token.Subject = new ClaimsIdentity([new("sub", "stray"), new("role", "bureau")]);
        var jwt = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
        Task<HttpResponseMessage> Ask(HttpClient client) => what == "whoami" ? client.GetAsync("api/land/whoami") : client.PostAsJsonAsync("api/land/grants", new Holder("1", "2"));

        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(gate.Land.Client(jwt))).StatusCode);
        await (await Ask(gate.Gateway.Client(jwt))).ShouldBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task Headers_give_nobody_another_role_and_never_reach_the_service()
    {
        string[] claimed = ["X-Role", "X-Park-Role", "X-Park-User", "X-Tenant", "X-User", "X-Forwarded-User", "Role", "Tenant", "Tenant-Id", "X-Original-URL", "X-HTTP-Method-Override", "Forwarded", "Cookie", "X-MS-CLIENT-PRINCIPAL"];
        var park = gate.Gateway.Client(await gate.Gateway.TokenAsync("demo-park"));
        foreach (var header in claimed) park.DefaultRequestHeaders.TryAddWithoutValidation(header, "bureau");
        park.DefaultRequestHeaders.Add("X-Forwarded-For", "8.8.8.8");
        park.DefaultRequestHeaders.Add("If-Match", "\"7\"");

        Assert.Equal(HttpStatusCode.Forbidden, (await park.PostAsJsonAsync("api/land/grants", new Holder("1", "2"))).StatusCode);
        Assert.Equal("park", (await park.GetFromJsonAsync<Who>("api/land/whoami"))!.Role);
        Assert.DoesNotContain(gate.Land.LastHeaders.Keys, name => claimed.Contains(name, StringComparer.OrdinalIgnoreCase));
        Assert.Equal("127.0.0.1", gate.Land.LastHeaders["X-Forwarded-For"]); // the gateway's own word
        Assert.Equal("\"7\"", gate.Land.LastHeaders["If-Match"]);
    }
}
