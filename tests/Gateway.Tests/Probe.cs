using System.Net;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ParkPlatform.Gateway.Tests;

/// <summary>
/// A service reduced to what the gateway sees of one: the same sign-in as every service, an OpenAPI document, a table of problems, health, and a few awkward answers.
/// </summary>
public sealed class Probe : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TaskCompletionSource _gatewayKnown = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Probe(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    /// <summary>Where it gets the keys from. Until that is known it answers nobody, not even the gateway's question after its health.</summary>
    public Uri Gateway
    {
        set
        {
            _app.Configuration["Identity:Metadata"] = value + ".well-known/openid-configuration";
            _gatewayKnown.TrySetResult();
        }
    }

    public bool Healthy { get; set; } = true;
    public string? ProblemTable { get; set; }
    public int TimesAskedForProblems { get; private set; }
    public Dictionary<string, string> LastHeaders { get; private set; } = [];

    public HttpClient Client(string? token = null)
    {
        var client = new HttpClient { BaseAddress = new(Address) };
        if (token is not null) client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }

    public static async Task<Probe> StartAsync(string service)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Critical); // none at all, and ASP.NET would not follow the trace
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = null;
        });
        builder.Configuration["Identity:Issuer"] = GatewayHost.Issuer;
        builder.Services.AddParkSignIn(builder.Configuration);
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi();

        var app = builder.Build();
        var probe = new Probe(app);
        app.Use(async (http, next) =>
        {
            await probe._gatewayKnown.Task;
            await next(http);
        });
        app.UseExceptionHandler();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapOpenApi().AllowAnonymous();
        app.MapGet("/health/ready", () => probe.Healthy ? Results.Ok() : Results.StatusCode(503)).AllowAnonymous();
        app.MapGet("/problems", () =>
        {
            probe.TimesAskedForProblems++;
            return probe.ProblemTable is { } table ? Results.Text(table, "application/json") : Results.NotFound();
        }).AllowAnonymous().ExcludeFromDescription();
        probe.MapApi(app.MapGroup($"/api/{service}"), service);

        await app.StartAsync();
        probe.Address = app.Urls.Single() + "/";
        return probe;
    }

    private void MapApi(IEndpointRouteBuilder api, string service)
    {
        api.MapGet("/whoami", (HttpContext http) =>
        {
            Remember(http.Request);
            http.Response.Headers.SetCookie = "service=1";
            var user = http.User;
            return new Who(user.FindFirstValue("sub")!, user.FindFirstValue("name")!, user.FindFirstValue("role")!, user.FindFirstValue("tenant")!, user.FindFirstValue("uscc"));
        }).WithName("WhoAmI");
        api.MapPost("/grants", [ForRoles(Roles.Bureau)] (Holder holder) => TypedResults.Ok(holder)).WithName("Grant");
        api.MapPost("/parcels", (HttpContext http, JsonNode parcel) =>
        {
            Remember(http.Request);
            http.Response.Headers.ETag = "\"1\"";
            return TypedResults.Created($"/api/{service}/parcels/1", parcel);
        });
        api.MapGet("/parcels/1", (HttpContext http) =>
        {
            http.Response.Headers.ETag = "\"1\"";
            return http.Request.Headers.IfMatch is [{ } match] && match != "\"1\"" ? Results.StatusCode(412)
                : http.Request.Headers.IfNoneMatch == "\"1\"" ? Results.StatusCode(304)
                : Results.Ok("青东坝A-01");
        });
        api.MapGet("/parcels/none", () => Results.NotFound());
        api.MapGet("/letter", () => Results.File("信"u8.ToArray(), "text/plain", "通知书.txt"));
        api.MapGet("/busy", (HttpResponse response) =>
        {
            response.Headers.RetryAfter = "7";
            return Results.Problem(statusCode: 503, type: $"/problems/{service}/busy", title: "忙");
        });
        api.MapPost("/uploads", Size);
        api.MapPost("/imports/uploads", Size);
        api.MapGet("/slow", async (CancellationToken ct) => await Task.Delay(TimeSpan.FromMinutes(1), ct));
        api.MapGet("/fault", string () => throw new InvalidOperationException("secret detail"));
        api.MapGet("/refused", () => Results.Problem(statusCode: 409, type: "/problems/land/already-held", title: "已出让"));

        static async Task<long> Size(HttpRequest request)
        {
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int read; (read = await request.Body.ReadAsync(buffer)) > 0;) size += read;
            return size;
        }
    }

    private void Remember(HttpRequest request) =>
        LastHeaders = request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}

public sealed record Who(string Sub, string Name, string Role, string Tenant, string? Uscc);

public sealed record Holder(string Uscc, string Name);
