using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ParkPlatform.Gateway.SignIn;

namespace ParkPlatform.Gateway.Edge;

/// <summary>How much one caller may ask for. Counted per replica.</summary>
public static class Limits
{
    public const string PerCaller = "per-caller";

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var settings = EdgeSettings.Of(builder.Configuration);

        builder.Services.AddRateLimiter(limits =>
        {
            limits.OnRejected = RefuseAsync;
            limits.AddPolicy(PerCaller, http => RateLimitPartition.GetTokenBucketLimiter(
                http.User.FindFirstValue(Caller.Claims.Subject) ?? Address(http),
                _ => new() { TokenLimit = settings.Burst, TokensPerPeriod = settings.PerSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1) }));
        });
    }

    /// <summary>Slows down the guessing of secrets. Stands before authentication, where OpenIddict already answers wrong ones at /connect/token.</summary>
    public static void UseSignInLimits(this WebApplication app)
    {
        var settings = EdgeSettings.Of(app.Configuration);
        var limits = new RateLimiterOptions
        {
            OnRejected = RefuseAsync,
            GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetSlidingWindowLimiter(
                Address(http), _ => new() { PermitLimit = settings.SignInsPerMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 })),
        };
        app.UseWhen(
            http => HttpMethods.IsPost(http.Request.Method)
                && (http.Request.IsUnder("/connect") || http.Request.IsUnder("/session")),
            branch => branch.UseRateLimiter(limits));
    }

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken ct)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10);
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await Problem.TooMany.ExecuteAsync(rejected.HttpContext);
    }

    /// <summary>One address of IPv4; of IPv6 the network (/64), of which anybody may have all addresses.</summary>
    public static string Address(HttpContext http) => http.Connection.RemoteIpAddress switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } six => new IPAddress([.. six.GetAddressBytes().AsSpan(0, 8), 0, 0, 0, 0, 0, 0, 0, 0]).ToString(),
        var four => four.ToString(),
    };
}
