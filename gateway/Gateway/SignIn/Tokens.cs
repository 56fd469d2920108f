using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using ParkPlatform.SignIn;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace ParkPlatform.Gateway.SignIn;

/// <summary>The authorization server: another system gets a token for its id and secret; every service checks tokens against the published keys.</summary>
public static class Tokens
{
    public const string Scheme = "token", Audience = "park", TokenType = "at+jwt";

    public static void AddTokens(this WebApplicationBuilder builder)
    {
        var settings = IdentitySettings.Of(builder.Configuration);
        var signing = Keys.Signing(settings);

        builder.Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<GatewayDb>())
            .AddServer(server =>
            {
                server.SetIssuer(settings.Issuer);
                server.SetTokenEndpointUris("connect/token");
                server.AllowClientCredentialsFlow();
                server.SetAccessTokenLifetime(settings.TokenLifetime);
                server.DisableAccessTokenEncryption();
                server.DisableTokenStorage(); // nothing prunes the rows, and nobody revokes a token that lives for a quarter of an hour

                foreach (var certificate in signing) server.AddSigningCertificate(certificate);

                // Demanded but never used: only access tokens are issued, and those are signed.
                server.AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));

                // PostgreSQL would not take it for text.
                server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.SetOrder(int.MinValue).UseInlineHandler(context =>
                {
                    if (context.ClientId?.Any(char.IsControl) == true) context.Reject(Errors.InvalidClient, "The client id holds a control character.");
                    return default;
                }));

                // TLS ends at the ingress, and services fetch the keys over the inner network.
                server.UseAspNetCore().EnableTokenEndpointPassthrough().DisableTransportSecurityRequirement();
            });
        if (signing is [])
        {
            builder.Services.AddOptions<OpenIddictServerOptions>().Configure<DevelopmentKey>((server, development) =>
                server.SigningCredentials.Add(new(development.Key ?? throw new InvalidOperationException("There is no key to sign with."), SecurityAlgorithms.RsaSha256)));
        }

        // Its own tokens the gateway checks as a service does, only with the keys at hand. (OpenIddict's own validation does not look at nbf.)
        builder.Services.AddAuthentication().AddJwtBearer(Scheme);
        builder.Services.AddOptions<JwtBearerOptions>(Scheme).Configure<IOptionsMonitor<OpenIddictServerOptions>, TimeProvider>((jwt, server, clock) =>
        {
            jwt.MapInboundClaims = false;
            jwt.Configuration = new(); // nothing to be fetched
            jwt.TokenHandlers.Clear();
            jwt.TokenHandlers.Add(new RememberedTokens(clock));
            jwt.TokenValidationParameters = new()
            {
                ValidIssuer = server.CurrentValue.Issuer!.AbsoluteUri,
                ValidAudience = Audience,
                ValidTypes = [TokenType],
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
                IssuerSigningKeys = server.CurrentValue.SigningCredentials.Select(credentials => credentials.Key),
                NameClaimType = Caller.Claims.Name,
                RoleClaimType = Caller.Claims.Role,
                ClockSkew = TimeSpan.FromSeconds(30),
            };
        });
    }

    public static void MapTokens(this WebApplication app) => app.MapPost("/connect/token", async (HttpContext http, IOpenIddictApplicationManager clients) =>
    {
        var id = http.GetOpenIddictServerRequest()!.ClientId!; // OpenIddict has checked the secret by now
        var client = await clients.FindByClientIdAsync(id) ?? throw new InvalidOperationException("The client has just been removed.");
        var caller = await CallerAsync(clients, client);

        var identity = caller.ToIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        identity.SetResources(Audience);
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    });

    /// <summary>A client, with what its tokens will say.</summary>
    public static OpenIddictApplicationDescriptor Client(Caller caller, string secret)
    {
        var client = new OpenIddictApplicationDescriptor
        {
            ClientId = caller.Subject,
            ClientSecret = secret,
            DisplayName = caller.Name,
            Permissions = { Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials },
            Properties =
            {
                [Caller.Claims.Role] = JsonSerializer.SerializeToElement(caller.Role),
                [Caller.Claims.Tenant] = JsonSerializer.SerializeToElement(caller.Tenant),
            },
        };
        if (caller.Uscc is not null) client.Properties[Caller.Claims.Uscc] = JsonSerializer.SerializeToElement(caller.Uscc);
        return client;
    }

    /// <summary>Who speaks through this client.</summary>
    public static async Task<Caller> CallerAsync(IOpenIddictApplicationManager clients, object client)
    {
        var (id, properties) = (await clients.GetClientIdAsync(client), await clients.GetPropertiesAsync(client));
        return new(
            id!,
            await clients.GetDisplayNameAsync(client) ?? id!,
            properties[Caller.Claims.Role].GetString()!,
            properties[Caller.Claims.Tenant].GetString()!,
            properties.TryGetValue(Caller.Claims.Uscc, out var uscc) ? uscc.GetString() : null);
    }
}
