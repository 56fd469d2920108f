using System.Globalization;
using ParkPlatform.EmbeddedPostgres;

namespace ParkPlatform.Local;

/// <summary>What the programs are told by their environment. What is not said here, e.g. a broker's address, they inherit.</summary>
internal static class ChildEnvironment
{
    private const string TransportVariable = "PARK_TRANSPORT";
    private const string BrokerVariable = "ConnectionStrings__broker";

    /// <summary>How messages travel: <c>postgresql</c> unless asked otherwise.</summary>
    /// <exception cref="LocalException">RabbitMQ was asked for and nobody said where it is.</exception>
    public static string Transport()
    {
        var chosen = Environment.GetEnvironmentVariable(TransportVariable) is { Length: > 0 } asked ? asked : "postgresql";
        return chosen == "rabbitmq" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(BrokerVariable))
            ? throw new LocalException(Texts.Of["BrokerMissing", TransportVariable, BrokerVariable])
            : chosen;
    }

    public static IEnumerable<(PlatformProgram Program, string Url, Dictionary<string, string?> Variables)> For(Platform platform, string address, string database, string transport)
    {
        var services = platform.Services
            .Zip(FreePort.Several(platform.Services.Count), (service, port) => (Program: service, Url: string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")))
            .ToList();
        foreach (var (service, url) in services) yield return (service, url, Common(url, address, database, transport));

        var gateway = Common(address, address, database, transport);
        gateway["Edge__HealthInterval"] = "00:00:01";
        foreach (var (service, url) in services) gateway[$"Services__{service.Name}"] = url + "/";
        yield return (platform.Gateway, address, gateway);
    }

    private static Dictionary<string, string?> Common(string url, string address, string database, string transport) => new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_URLS"] = url,
        ["ASPNETCORE_HTTP_PORTS"] = null,
        ["ASPNETCORE_HTTPS_PORTS"] = null,
        ["ConnectionStrings__park"] = database,
        ["Messaging__Transport"] = transport,
        ["Identity__Issuer"] = address + "/",
        ["Gateway__Address"] = address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal) + "/",
        ["Identity__Metadata"] = address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal) + "/.well-known/openid-configuration",

        // One line per message: the lines of several programs share a stream.
        ["Logging__Console__FormatterName"] = "simple",
        ["Logging__Console__FormatterOptions__SingleLine"] = "true",
        ["Logging__Console__FormatterOptions__TimestampFormat"] = "HH:mm:ss ",
    };
}
