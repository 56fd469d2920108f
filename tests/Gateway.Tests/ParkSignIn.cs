using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ParkPlatform.Gateway.Tests;

public static class Roles
{
    public const string Bureau = "bureau", Park = "park", Planner = "planner", Enterprise = "enterprise", Auditor = "auditor", Operator = "operator";
}

/// <summary>Who may: one of these roles, and always only somebody of a tenant.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForRolesAttribute(params string[] roles) : AuthorizeAttribute, IAuthorizationRequirementData
{
    // Not AuthorizeAttribute.Roles: with roles named there, ASP.NET leaves out the default policy, and with it the tenant.
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new RolesAuthorizationRequirement(roles)];
}

public static class ParkSignIn
{
    /// <summary>Checks the gateway's token again: whoever reaches a service directly gets no further than a stranger at the gateway.</summary>
    public static void AddParkSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        var issuer = new Uri(configuration["Identity:Issuer"]
            ?? throw new InvalidOperationException("Identity:Issuer is missing: the address at which callers reach the gateway.")).AbsoluteUri;

        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(jwt =>
        {
            jwt.MetadataAddress = configuration["Identity:Metadata"] ?? issuer + ".well-known/openid-configuration"; // inside, often another than outside
            jwt.RequireHttpsMetadata = false;
            jwt.RefreshInterval = TimeSpan.FromSeconds(10); // a new signing key is unknown for so long at most; the default is five minutes
            jwt.MapInboundClaims = false;
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

        var somebodyOfATenant = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim("tenant").Build();
        services.AddAuthorizationBuilder().SetDefaultPolicy(somebodyOfATenant).SetFallbackPolicy(somebodyOfATenant);
    }
}
