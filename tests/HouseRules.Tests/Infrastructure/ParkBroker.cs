using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>A broker that is started as <c>infra/rabbitmq/</c> says, with accounts made by the script there.</summary>
public sealed class ParkBroker : IAsyncLifetime
{
    public const string VirtualHost = "park", Operator = "operator", Undelivered = "undelivered";
    private const string Mounted = "/etc/rabbitmq/definitions";

    private readonly string _definitions = Directory.CreateTempSubdirectory("park-definitions-").FullName;
    private readonly Dictionary<string, string> _passwords = Users.ToDictionary(user => user, user => $"{user} \"§$%&/\\' {Guid.NewGuid():N}");

    public TestRabbitMq Rabbit { get; private set; } = new();

    public static IEnumerable<string> Users => [Operator, .. Contracts.Services.All];

    public async ValueTask InitializeAsync()
    {
        var passwords = _passwords.ToDictionary(password => Variable(password.Key), password => password.Value);
        var accounts = await Tool.RunAsync("sh", [Repository.PathTo("infra", "rabbitmq", "make-accounts.sh")], passwords);
        await File.WriteAllTextAsync(Path.Combine(_definitions, "accounts.json"), accounts);
        File.Copy(Repository.PathTo("infra", "rabbitmq", "definitions.json"), Path.Combine(_definitions, "definitions.json"));

        var configuration = Repository.Read("infra", "rabbitmq", "rabbitmq.conf");
        Assert.Contains(Mounted, configuration, StringComparison.Ordinal);
        Rabbit = new() { Configuration = configuration.Replace(Mounted, _definitions, StringComparison.Ordinal) };
        await Rabbit.InitializeAsync();
    }

    public Uri AddressOf(string user, string? password = null) => Rabbit.AddressOf(VirtualHost, user, password ?? _passwords[user]);

    public async ValueTask DisposeAsync()
    {
        await Rabbit.DisposeAsync();
        Directory.Delete(_definitions, recursive: true);
    }

    private static string Variable(string user) => user == Operator ? "PARK_BROKER_OPERATOR_PASSWORD" : new ParkProgram(user).PasswordVariable("BROKER");
}
