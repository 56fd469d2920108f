using System.Net;
using ParkPlatform.Gateway.SignIn;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Transforms;

namespace ParkPlatform.Gateway.Edge;

/// <summary>One cluster and two routes per service, made from its address alone, so that no route can forget a policy.</summary>
public static class Routes
{
    public const string SignedIn = "signed-in";

    // What a service may learn of a request. A list of what to remove would always miss the next header that somebody decides to trust.
    // (traceparent and tracestate are not copied but written anew: see Observing.)
    private static readonly string[] Forwarded =
    [
        "Accept", "Accept-Encoding", "Accept-Language", "Authorization", "Content-Encoding", "Content-Length", "Content-Type",
        "Idempotency-Key", "If-Match", "If-Modified-Since", "If-None-Match", "Range", "User-Agent",
    ];

    public static void AddRoutes(this WebApplicationBuilder builder)
    {
        var settings = EdgeSettings.Of(builder.Configuration);
        var services = ServiceAddresses.Of(builder.Configuration).All;

        builder.Services.AddRequestTimeouts();
        builder.Services.AddReverseProxy()
            .LoadFromMemory([.. services.Keys.SelectMany(name => Of(name, settings))], [.. services.Select(s => Cluster(s.Key, s.Value, settings))])
            .ConfigureHttpClient((_, handler) => handler.ConnectTimeout = settings.ConnectTimeout)
            .AddTransforms(route =>
            {
                var tokens = route.Services.GetRequiredService<InternalToken>();

                route.AddRequestHeadersAllowed(Forwarded);
                route.AddRequestTransform(request =>
                {
                    // A token of ours passes as it is; whoever came otherwise gets one made from what the gateway itself found out.
                    var user = request.HttpContext.User;
                    if (user.Identity?.AuthenticationType is Sessions.Scheme or ExternalAuthority.TokenScheme)
                        request.ProxyRequest.Headers.Authorization = new("Bearer", tokens.For(Caller.From(user)!));
                    return default;
                });
                route.AddResponseTransform(response =>
                {
                    // A refusal without a word leaves room for the gateway's: see Problems.
                    if (response.ProxyResponse is { StatusCode: >= HttpStatusCode.BadRequest, Content.Headers.ContentLength: 0 })
                        response.HttpContext.Response.ContentLength = null;
                    return default;
                });
                route.AddResponseHeaderRemove("Server");
                route.AddResponseHeaderRemove("Set-Cookie");
            });
    }

    private static IEnumerable<RouteConfig> Of(string service, EdgeSettings settings)
    {
        var usual = new RouteConfig
        {
            RouteId = service,
            ClusterId = service,
            Match = new() { Path = $"/api/{service}/{{**rest}}" },
            AuthorizationPolicy = SignedIn,
            RateLimiterPolicy = Limits.PerCaller,
            Timeout = settings.Timeout,
            Metadata = BodyLimits.Of(settings.MaxBody),
        };
        yield return usual;
        yield return usual with
        {
            RouteId = $"{service}-imports",
            Match = new() { Path = $"/api/{service}/imports/{{**rest}}" },
            Timeout = settings.ImportTimeout,
            Metadata = BodyLimits.Of(settings.MaxImport),
        };
    }

    private static ClusterConfig Cluster(string service, IReadOnlyList<Uri> addresses, EdgeSettings settings) => new()
    {
        ClusterId = service,
        Destinations = addresses.Select((address, i) => (Key: $"{service}-{i + 1}", address.AbsoluteUri))
            .ToDictionary(destination => destination.Key, destination => new DestinationConfig { Address = destination.AbsoluteUri }),
        HealthCheck = new()
        {
            AvailableDestinationsPolicy = "HealthyAndUnknown", // by default an unwell destination still gets everything when there is no other
            Active = new()
            {
                Enabled = true,
                Path = "/health/ready",
                Interval = settings.HealthInterval,
                Timeout = TimeSpan.FromSeconds(2),
                Policy = "ConsecutiveFailures",
            },
        },
    };
}
