using System.Net;
using System.Text.RegularExpressions;

namespace ParkPlatform.Gateway.Edge;

/// <summary>Limits, time-outs and trust at the edge: section <c>Edge</c>. All counts are per replica.</summary>
public sealed record EdgeSettings
{
    /// <summary>How long a service may take to answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a service may take over an import (<c>/api/{service}/imports/…</c>).</summary>
    public TimeSpan ImportTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long to try for a connection to a service.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How often each service is asked for its health. Two failures in a row, and nothing more is sent there until it answers again.</summary>
    public TimeSpan HealthInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Bytes that the body of a request may have (1 MiB).</summary>
    public long MaxBody { get; init; } = 1 << 20;

    /// <summary>Bytes that an import may have (64 MiB).</summary>
    public long MaxImport { get; init; } = 64 << 20;

    /// <summary>Requests that one caller may make at once.</summary>
    public int Burst { get; init; } = 400;

    /// <summary>Requests that one caller may make each second, once the burst is used up.</summary>
    public int PerSecond { get; init; } = 200;

    /// <summary>Sign-ins and token requests per address and minute; offices often share one address.</summary>
    public int SignInsPerMinute { get; init; } = 60;

    /// <summary>Networks (CIDR) whose <c>X-Forwarded-For</c> and <c>-Proto</c> are believed, such as the ingress's. Without any, nobody's are.</summary>
    public string[] TrustedNetworks { get; init; } = [];

    public static EdgeSettings Of(IConfiguration configuration)
    {
        var settings = configuration.GetSection("Edge").Get<EdgeSettings>() ?? new();
        Demand(settings is { MaxBody: > 0, MaxImport: > 0, Burst: > 0, PerSecond: > 0, SignInsPerMinute: > 0 }, "every limit must be more than nothing");
        Demand(new[] { settings.Timeout, settings.ImportTimeout, settings.ConnectTimeout, settings.HealthInterval }.All(time => time > TimeSpan.Zero),
            "every time must be more than nothing");
        foreach (var network in settings.TrustedNetworks) Demand(IPNetwork.TryParse(network, out _), $"TrustedNetworks: {network} is no network");
        return settings;

        static void Demand(bool met, string what)
        {
            if (!met) throw new InvalidOperationException($"Edge: {what}.");
        }
    }
}

/// <summary>Where the services are: section <c>Services</c>, name → address. Several addresses of one service are separated by commas.</summary>
public sealed partial record ServiceAddresses(IReadOnlyDictionary<string, IReadOnlyList<Uri>> All)
{
    public static ServiceAddresses Of(IConfiguration configuration) => new(
        (configuration.GetSection("Services").Get<Dictionary<string, string>>() ?? [])
        .ToDictionary(service => Name(service.Key), service => Addresses(service.Key, service.Value)));

    // The name becomes a path (/api/land/…), and /problems/gateway/… is taken.
    private static string Name(string name) => ServiceName().IsMatch(name) && name != "gateway"
        ? name
        : throw new InvalidOperationException($"Services: {name} is no name for a service; use small letters, digits and hyphens.");

    private static IReadOnlyList<Uri> Addresses(string service, string text) =>
    [
        .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty("")
            .Select(one => Uri.TryCreate(one.EndsWith('/') ? one : one + '/', UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                ? address
                : throw new InvalidOperationException($"Services:{service}: “{one}” is no http address.")),
    ];

    [GeneratedRegex("^[a-z][a-z0-9-]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ServiceName();
}
