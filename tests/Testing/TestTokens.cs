using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ParkPlatform.Testing;

/// <summary>Real signed tokens, checked by the services as they check the gateway's; only the key is the tests' own. Where the gateway takes part, its tokens are used.</summary>
public static class TestTokens
{
    public const string Issuer = "https://park.test/";

    private static readonly RsaSecurityKey Key = new(RSA.Create(2048)) { KeyId = "tests" };

    public static string For(string role, string tenant = "demo", string? subject = null, string? uscc = null, TimeSpan? lifetime = null, string audience = "park", SecurityKey? key = null)
    {
        var now = DateTime.UtcNow;
        var claims = new Dictionary<string, object> { ["sub"] = subject ?? $"demo-{role}", ["role"] = role, ["name"] = subject ?? role };
        if (tenant.Length > 0) claims["tenant"] = tenant;
        if (uscc is not null) claims["uscc"] = uscc;

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer, Audience = audience, TokenType = "at+jwt", Claims = claims,
            IssuedAt = now.AddHours(-1), NotBefore = now.AddHours(-1), Expires = now + (lifetime ?? TimeSpan.FromHours(1)),
            SigningCredentials = new(key ?? Key, SecurityAlgorithms.RsaSha256),
        });
    }

    internal static void Trust(IServiceCollection services) => services.PostConfigureAll<JwtBearerOptions>(jwt =>
    {
        var keys = new OpenIdConnectConfiguration { Issuer = Issuer };
        keys.SigningKeys.Add(Key);
        jwt.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(keys); // as if fetched from the gateway
    });
}
