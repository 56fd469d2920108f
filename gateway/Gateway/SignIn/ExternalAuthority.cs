using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ParkPlatform.Gateway.Edge;
using ParkPlatform.SignIn;

namespace ParkPlatform.Gateway.SignIn;

/// <summary>
/// Another OIDC authority (a province's or a ministry's sign-in) instead of our own people table. People go there by authorization code with PKCE and
/// come back to a session of ours; its access tokens are accepted too. Either way services see only tokens of the gateway. Section <c>Identity:External</c>.
/// </summary>
public sealed record ExternalAuthority
{
    public const string PeopleScheme = "external-people", TokenScheme = "external-token";

    /// <summary>Where it is, and exactly what its tokens say in <c>iss</c>.</summary>
    public required string Issuer { get; init; }
    public required string ClientId { get; init; }
    public required string ClientSecret { get; init; }

    /// <summary>Where its metadata is to be fetched, if not under <see cref="Issuer"/>; may be http inside a closed network.</summary>
    public string? MetadataAddress { get; init; }

    /// <summary>What its access tokens must name as their audience.</summary>
    public string Audience { get; init; } = Tokens.Audience;

    public string[] Scopes { get; init; } = ["openid", "profile"];

    /// <summary>Our name of a claim → theirs.</summary>
    public Dictionary<string, string> Claims { get; init; } = [];

    /// <summary>Their name of a role → ours. Without any, the names are the same.</summary>
    public Dictionary<string, string> Roles { get; init; } = [];

    /// <summary>What they say about somebody, in our claims; nobody's role or tenant is guessed.</summary>
    public ClaimsPrincipal Translate(ClaimsPrincipal theirs, string scheme)
    {
        string? Theirs(string ours) => theirs.FindFirstValue(Claims.GetValueOrDefault(ours, ours));

        var claims = new[] { Caller.Claims.Subject, Caller.Claims.Name, Caller.Claims.Role, Caller.Claims.Tenant, Caller.Claims.Uscc }
            .Select(ours => (ours, value: ours == Caller.Claims.Role && Roles.Count > 0 ? Roles.GetValueOrDefault(Theirs(ours) ?? "") : Theirs(ours)))
            .Where(claim => claim.value is not null)
            .Select(claim => new Claim(claim.ours, claim.value!));
        return new(new ClaimsIdentity(claims, scheme, Caller.Claims.Name, Caller.Claims.Role));
    }
}

public static class ExternalAuthorityExtensions
{
    public static void AddExternalAuthority(this AuthenticationBuilder authentication, ExternalAuthority authority) => authentication
        .AddOpenIdConnect(ExternalAuthority.PeopleScheme, oidc =>
        {
            oidc.Authority = authority.Issuer;
            oidc.MetadataAddress = authority.MetadataAddress ?? oidc.MetadataAddress;
            oidc.RequireHttpsMetadata = authority.MetadataAddress is null;
            oidc.ClientId = authority.ClientId;
            oidc.ClientSecret = authority.ClientSecret;
            oidc.ResponseType = OpenIdConnectResponseType.Code; // with PKCE, the handler's default
            oidc.ResponseMode = OpenIdConnectResponseMode.Query; // a form post would come without our Lax cookies
            oidc.CorrelationCookie.SameSite = oidc.NonceCookie.SameSite = SameSiteMode.Lax;
            oidc.CorrelationCookie.SecurePolicy = oidc.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            oidc.CallbackPath = "/signin/back";
            oidc.SignInScheme = Sessions.Scheme;
            oidc.MapInboundClaims = false;
            oidc.SaveTokens = false;
            oidc.Scope.Clear();
            foreach (var scope in authority.Scopes) oidc.Scope.Add(scope);
            oidc.Events.OnTokenValidated = context =>
            {
                context.Principal = authority.Translate(context.Principal!, Sessions.Scheme);
                context.Properties!.ExpiresUtc = null; // our session's length, not their token's
                if (Caller.From(context.Principal) is null) context.Fail("They vouch for somebody without a role or a tenant that we know.");
                return Task.CompletedTask;
            };
            oidc.Events.OnRemoteFailure = context =>
            {
                context.HandleResponse();
                return Problem.NotAllowed.ExecuteAsync(context.HttpContext); // back to the sign-in would only go round in circles
            };
        })
        .AddJwtBearer(ExternalAuthority.TokenScheme, jwt =>
        {
            jwt.Authority = authority.Issuer;
            jwt.MetadataAddress = authority.MetadataAddress ?? jwt.MetadataAddress;
            jwt.RequireHttpsMetadata = authority.MetadataAddress is null;
            jwt.Audience = authority.Audience;
            jwt.MapInboundClaims = false;
            jwt.TokenHandlers.Clear();
            jwt.TokenHandlers.Add(new RememberedTokens(TimeProvider.System));
            jwt.TokenValidationParameters.ValidIssuer = authority.Issuer;
            jwt.TokenValidationParameters.ClockSkew = TimeSpan.FromSeconds(30);
            jwt.Events = new()
            {
                OnTokenValidated = context =>
                {
                    context.Principal = authority.Translate(context.Principal!, ExternalAuthority.TokenScheme);
                    return Task.CompletedTask;
                },
            };
        });
}
