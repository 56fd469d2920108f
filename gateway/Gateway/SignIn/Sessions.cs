using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;
using ParkPlatform.Gateway.Edge;
using ParkPlatform.Gateway.Pages;

namespace ParkPlatform.Gateway.SignIn;

/// <summary>What somebody types to sign in.</summary>
public sealed record Credentials(string? UserName, string? Password)
{
    private const int Longest = 256;

    /// <summary>What a database or a password hash could make nothing of.</summary>
    public Problem? Objection()
    {
        var errors = new Dictionary<string, string>();
        if (string.IsNullOrEmpty(UserName)) errors["userName"] = "error.required";
        else if (UserName.Length > Longest || UserName.Any(c => char.IsControl(c) || char.IsSurrogate(c))) errors["userName"] = "error.unusable";
        if (string.IsNullOrEmpty(Password)) errors["password"] = "error.required";
        else if (Password.Length > Longest) errors["password"] = "error.unusable";
        return errors.Count == 0 ? null : Problem.Malformed with { Errors = errors };
    }
}

/// <summary>Who is signed in; the credit code (统一社会信用代码) only for an enterprise.</summary>
public sealed record SignedIn(string UserName, string Name, string Role, string Tenant, string? Uscc);

/// <summary>
/// The console's sign-in. The browser talks to the gateway only, from the same origin, so there is no redirect dance with ourselves:
/// a name and a password become a session, and the browser holds nothing but its cookie.
/// </summary>
public static class Sessions
{
    public const string Scheme = "session";
    private const string Either = "session-or-token", StartedAt = "started";

    public static void AddSessions(this WebApplicationBuilder builder)
    {
        builder.Services.AddMemoryCache();
        builder.Services.AddSingleton<SessionStore>();
        builder.Services.AddSingleton<InternalToken>();
        builder.Services.AddOptions<CookieAuthenticationOptions>(Scheme).Configure<SessionStore>((cookie, store) => cookie.SessionStore = store);

        builder.Services.AddIdentityCore<ParkUser>(identity =>
        {
            identity.Lockout.MaxFailedAccessAttempts = 5;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            identity.Password = new() { RequiredLength = 10, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
        }).AddEntityFrameworkStores<GatewayDb>().AddSignInManager();
        builder.Services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000); // OWASP, for PBKDF2 with SHA-512

        var external = IdentitySettings.Of(builder.Configuration).External;
        var authentication = builder.Services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, either => either.ForwardDefaultSelector = http => http.Request.Headers.Authorization.ToString() switch
            {
                "" => Scheme,
                var header when external is not null && IssuerOf(header) == external.Issuer => ExternalAuthority.TokenScheme,
                _ => Tokens.Scheme,
            })
            .AddCookie(Scheme, cookie => Configure(cookie, builder));
        if (external is not null) authentication.AddExternalAuthority(external);

        builder.Services.AddAuthorizationBuilder().AddPolicy(Routes.SignedIn, policy => policy
            .RequireAuthenticatedUser().RequireAssertion(context => Caller.From(context.User) is not null));
    }

    private static void Configure(CookieAuthenticationOptions cookie, WebApplicationBuilder builder)
    {
        var development = builder.Environment.IsDevelopment();
        var settings = SessionSettings.Of(builder.Configuration);

        cookie.Cookie.Name = development ? "park" : "__Host-park";
        cookie.Cookie.SecurePolicy = development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.HttpOnly = true;
        cookie.ExpireTimeSpan = settings.Idle;
        cookie.SlidingExpiration = true;

        // Scripts ask, not people: they get an answer, never a redirect.
        cookie.Events.OnRedirectToLogin = context =>
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };

        // Sliding alone would let a console that polls stay signed in for ever.
        cookie.Events.OnSigningIn = context =>
        {
            context.Properties.Items[StartedAt] = context.Properties.IssuedUtc!.Value.ToString("O", CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        };
        cookie.Events.OnValidatePrincipal = async context =>
        {
            if (context.Options.TimeProvider!.GetUtcNow() - DateTimeOffset.Parse(context.Properties.Items[StartedAt]!, CultureInfo.InvariantCulture) < settings.Longest) return;
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Scheme);
        };
    }

    public static void MapSessions(this WebApplication app)
    {
        var session = app.MapGroup("/session").RequireRateLimiting(Limits.PerCaller);

        session.MapGet("", IResult (ClaimsPrincipal user) => Caller.From(user) is { } caller ? Describe(caller) : Problem.SignInFirst);
        session.MapDelete("", async (HttpContext http) =>
        {
            await http.SignOutAsync(Scheme);
            return TypedResults.NoContent();
        });

        if (IdentitySettings.Of(app.Configuration).External is null)
        {
            session.MapPost("", SignInAsync);
            app.MapGet("/signin", SignInPage.Show).RequireRateLimiting(Limits.PerCaller);
        }
        else
        {
            app.MapGet("/signin", (string? to) =>
                Results.Challenge(new() { RedirectUri = RedirectHttpResult.IsLocalUrl(to) ? to : "/" }, [ExternalAuthority.PeopleScheme]));
        }
    }

    private static async Task<IResult> SignInAsync(
        Credentials given, HttpContext http, GatewayDb db, UserManager<ParkUser> people, SignInManager<ParkUser> signIn, ILogger<SessionStore> log)
    {
        if (given.Objection() is { } objection) return objection;
        var (userName, password) = (given.UserName!, given.Password!);

        // One guess at a time per name: guesses made in parallel would all read the same count of failures and lock nobody out.
        await using var turn = await db.Database.BeginTransactionAsync(http.RequestAborted);
        await db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended({people.NormalizeName(userName)}, 0))", http.RequestAborted);

        var person = await people.FindByNameAsync(userName);
        var result = person is null || await people.IsLockedOutAsync(person)
            ? PretendToCheck(people, password)
            : await signIn.CheckPasswordSignInAsync(person, password, lockoutOnFailure: true);
        await turn.CommitAsync(CancellationToken.None);

        if (!result.Succeeded)
        {
            log.LogWarning("Sign-in of {UserName} from {Address} refused: {Result}", userName, http.Connection.RemoteIpAddress, result);
            return Problem.WrongNameOrPassword; // the same for an unknown, a wrong and a locked one
        }

        var caller = person!.ToCaller();
        await http.SignInAsync(Scheme, new ClaimsPrincipal(caller.ToIdentity(Scheme)));
        log.LogInformation("{UserName} signed in from {Address}", caller.Subject, http.Connection.RemoteIpAddress);
        return Describe(caller);
    }

    // An unknown name and a locked one must take as long as a wrong password, or the clock would tell which names exist.
    private static SignInResult PretendToCheck(UserManager<ParkUser> people, string password)
    {
        people.PasswordHasher.HashPassword(null!, password);
        return SignInResult.Failed;
    }

    private static Ok<SignedIn> Describe(Caller caller) =>
        TypedResults.Ok(new SignedIn(caller.Subject, caller.Name, caller.Role, caller.Tenant, caller.Uscc));

    // Only to choose who is to check the token; nothing is believed yet.
    private static string? IssuerOf(string header)
    {
        var token = header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : "";
        try
        {
            return new JsonWebToken(token).Issuer;
        }
        catch (ArgumentException)
        {
            return null; // no token at all
        }
    }
}
