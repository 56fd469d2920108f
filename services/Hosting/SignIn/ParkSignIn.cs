using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ParkPlatform.SignIn;

namespace ParkPlatform.Hosting.SignIn;

internal static class ParkSignIn
{
    /// <summary>Checks the gateway's token again: whoever reaches a service directly gets no further than a stranger at the gateway.</summary>
    public static void AddParkSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(jwt =>
        {
            var issuer = new Uri(configuration["Identity:Issuer"] ?? "http://localhost:8080/").AbsoluteUri;
            jwt.MetadataAddress = configuration["Identity:Metadata"] ?? issuer + ".well-known/openid-configuration"; // inside, often another than outside
            jwt.RequireHttpsMetadata = false; // the keys are fetched over the inner network
            jwt.RefreshInterval = TimeSpan.FromSeconds(10); // a new signing key is unknown for so long at most; the default is five minutes
            jwt.TokenHandlers.Clear();
            jwt.TokenHandlers.Add(new RememberedTokens(TimeProvider.System)); // a signature's check is a tenth of what a read costs
            jwt.TokenValidationParameters = new()
            {
                ValidIssuer = issuer,
                ValidAudience = "park",
                ValidTypes = ["at+jwt"],
                ValidAlgorithms = ["RS256"],
                NameClaimType = "sub",
                RoleClaimType = "role",
                ClockSkew = TimeSpan.FromSeconds(30), // five minutes by default
            };
        });

        var somebodyOfATenant = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(Caller.TenantClaim).Build();
        services.AddAuthorizationBuilder().SetDefaultPolicy(somebodyOfATenant).SetFallbackPolicy(somebodyOfATenant);
    }

    /// <summary>From here on the caller is the actor.</summary>
    public static void UseActor(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.User.Identity?.IsAuthenticated == true)
            Actor.Current = new(http.User.Identity.Name ?? "", http.User.FindFirstValue("role") ?? "");
        return next(http);
    });
}
