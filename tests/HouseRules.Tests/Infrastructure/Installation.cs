using System.Globalization;
using k8s.Models;
using Npgsql;
using ParkPlatform.EmbeddedPostgres;
using Xunit;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>
/// The platform put into operation the way an operator does it, with everything but Kubernetes: the scripts of <c>infra/</c> on a real database server and broker,
/// then the jobs, init containers and containers of an overlay, as processes with exactly its settings. Only addresses, ports and passwords are this machine's.
/// </summary>
public abstract class Installation(string overlay, string shape) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("park-installation-").FullName;
    private readonly Dictionary<ParkProgram, int> _ports = ParkProgram.All.Zip(FreePort.Several(ParkProgram.All.Count)).ToDictionary();
    private PostgresServer? _postgres;

    internal Manifests Manifests { get; } = Manifests.Of(overlay);

    internal Dictionary<ParkProgram, RunningProgram> Running { get; } = [];

    /// <summary>How the init containers ended before the schema was there, and after.</summary>
    internal List<(ParkProgram Program, int Before, int After)> Waited { get; } = [];

    internal virtual ParkBroker? Broker => null;

    private string Keys => Path.Combine(_folder, "keys");

    public async ValueTask InitializeAsync()
    {
        // Roles belong to a server, so it is never one that somebody else uses.
        _postgres = await PostgresServer.StartAsync(new PostgresOptions { Throwaway = true, Server = null });
        if (Broker is not null) await Broker.InitializeAsync();
        await InstallRolesAsync();
        await InstallRolesAsync(); // the second time changes nothing but the passwords

        var (exitCode, output) = await RunningProgram.CommandAsync(ParkProgram.Gateway, new Dictionary<string, string>(), "make-keys", Keys);
        Assert.True(exitCode == 0, output);

        var before = await Task.WhenAll(ParkProgram.Startable.Select(InitAsync));
        await Task.WhenAll(ParkProgram.Startable.Select(DoSchemaJobAsync));
        var after = await Task.WhenAll(ParkProgram.Startable.Select(InitAsync));
        Waited.AddRange(ParkProgram.Startable.Zip(before, after));

        foreach (var program in ParkProgram.Startable) Running[program] = Start(program, _ports[program]);
        await Task.WhenAll(Running.Select(running => running.Value.AnswersAsync(Container(running.Key).ReadinessProbe.HttpGet.Path)));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var program in Running.Values) await program.DisposeAsync();
        if (Broker is not null) await Broker.DisposeAsync();
        if (_postgres is not null) await _postgres.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    internal V1Container Container(ParkProgram program) => Manifests.One<V1Deployment>(program.Name).Spec.Template.Spec.Containers.Single();

    /// <summary>What the manifests set for a container, with this machine's addresses.</summary>
    internal Dictionary<string, string> Environment(V1Container container) =>
        Manifests.Environment(container, Secret).ToDictionary(variable => variable.Key, variable => Here(variable.Key, variable.Value));

    internal RunningProgram Start(ParkProgram program, int port) => RunningProgram.Start(program, Environment(Container(program)), port);

    internal Task<(int ExitCode, string Output)> CommandAsync(ParkProgram program, params IEnumerable<string> arguments) =>
        RunningProgram.CommandAsync(program, Environment(Container(program)), arguments);

    internal string DatabaseOf(ParkProgram program) => shape == "one-database" ? "park" : program.Name;

    internal string OwnerOf(ParkProgram program) => $"{DatabaseOf(program)}_owner";

    /// <summary>A connection to a program's database as any role; as the administrator, if none is named.</summary>
    internal async Task<NpgsqlConnection> ConnectAsync(ParkProgram program, string role = PostgresServer.User)
    {
        var connection = new NpgsqlConnection(Connection(program, role));
        await connection.OpenAsync();
        return connection;
    }

    private async Task InstallRolesAsync()
    {
        const string Debian = "/usr/lib/postgresql";
        var installed = Directory.Exists(Debian) ? Directory.GetDirectories(Debian).Select(version => Path.Combine(version, "bin")) : [];
        var environment = new Dictionary<string, string>
        {
            ["PATH"] = string.Join(':', [System.Environment.GetEnvironmentVariable("PATH")!, .. installed]),
            ["PGHOST"] = "127.0.0.1",
            ["PGPORT"] = _postgres!.Port.ToString(CultureInfo.InvariantCulture),
            ["PGUSER"] = PostgresServer.User,
        };
        var passwords = ParkProgram.All.SelectMany(program => new[] { program.PasswordVariable("DATABASE"), program.PasswordVariable("OWNER") });
        foreach (var variable in passwords.Append("PARK_OWNER_PASSWORD")) environment[variable] = $"' \\ \" {Guid.NewGuid():N}";
        await Tool.RunAsync("sh", [Repository.PathTo("infra", "postgres", "install.sh"), shape], environment);
    }

    private async Task<int> InitAsync(ParkProgram program)
    {
        foreach (var container in Manifests.One<V1Deployment>(program.Name).Spec.Template.Spec.InitContainers ?? [])
        {
            var (exitCode, _) = await RunningProgram.CommandAsync(program, Environment(container), container.Args);
            if (exitCode != 0) return exitCode;
        }
        return 0;
    }

    private async Task DoSchemaJobAsync(ParkProgram program)
    {
        var job = Manifests.One<V1Job>(program.SchemaJob).Spec;
        var container = Assert.Single(job.Template.Spec.Containers);
        for (var attempt = 0; ; attempt++)
        {
            var (exitCode, output) = await RunningProgram.CommandAsync(program, Environment(container), container.Args);
            if (exitCode == 0) return;
            Assert.True(attempt < job.BackoffLimit, $"{program.SchemaJob}:\n{output}");
        }
    }

    // A program's own secret and its owner's are named after it.
    private string? Secret(V1SecretKeySelector wanted)
    {
        var program = ParkProgram.All.Single(program => wanted.Name == program.Name || wanted.Name == $"{program.Name}-owner");
        return wanted.Key switch
        {
            "database" => Connection(program, wanted.Name == program.Name ? program.Name : OwnerOf(program)),
            "broker" => Broker?.AddressOf(program.Name).AbsoluteUri,
            _ => throw new InvalidOperationException($"Nobody has told what {wanted.Name}/{wanted.Key} holds."),
        };
    }

    private string Here(string variable, string value) => variable switch
    {
        "Identity__Keys" => Keys,
        "OTEL_EXPORTER_OTLP_ENDPOINT" => RunningProgram.At(1).AbsoluteUri, // nobody's
        _ => ParkProgram.All.Aggregate(value, (text, program) =>
            text.Replace($"http://{program}:{Dockerfile.Port}/", RunningProgram.At(_ports[program]).AbsoluteUri, StringComparison.Ordinal)),
    };

    private string Connection(ParkProgram program, string role) =>
        new NpgsqlConnectionStringBuilder(_postgres!.ConnectionString(DatabaseOf(program))) { Username = role }.ConnectionString;
}

/// <summary>One database, messages through PostgreSQL.</summary>
public sealed class SmallInstallation() : Installation("small", "one-database");

/// <summary>A database per service, messages through RabbitMQ.</summary>
public sealed class HighlyAvailableInstallation() : Installation("ha", "database-each")
{
    internal override ParkBroker Broker { get; } = new();
}
