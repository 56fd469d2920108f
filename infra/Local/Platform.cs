using System.Text.Json;

namespace ParkPlatform.Local;

/// <summary>What is built and run: the programs in a table, so that the launcher knows none of them by name.</summary>
/// <param name="Build">What must be up to date before anything runs, in this order.</param>
/// <param name="Services">The services; each finds its database, its messages and its issuer in its environment.</param>
/// <param name="Gateway">The one program that people and other systems talk to; it is told where the services are.</param>
/// <param name="Schemas">Schemas of the database that more than one program would create at once.</param>
/// <param name="SecondsToGetReady">How long a program may take until it says that it is ready.</param>
public sealed record Platform(
    IReadOnlyList<BuildStep> Build,
    IReadOnlyList<PlatformProgram> Services,
    PlatformProgram Gateway,
    IReadOnlyList<string> Schemas,
    int SecondsToGetReady = 180)
{
    /// <summary>A file with another table, for trying the launcher with other programs.</summary>
    public const string FileVariable = "PARK_LOCAL_PLATFORM";

    private static readonly string[] ServiceProjects = ["Land", "Factories", "Reclamation", "Yield"];

    public IEnumerable<PlatformProgram> Programs => [.. Services, Gateway];

    public static Platform In(string root) =>
        Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file
            ? JsonSerializer.Deserialize<Platform>(File.ReadAllText(file), JsonSerializerOptions.Web)!
            : Usual(root);

    private static Platform Usual(string root)
    {
        var services = ServiceProjects.Select(project => Dotnet(root, project, "services")).ToList();
        var gateway = Dotnet(root, "Gateway", "gateway");
        var release = new BuildStep(
            "build",
            ["services", "gateway/Gateway", "gateway/console", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig", "ParkPlatform.sln"],
            [.. services.Append(gateway).Select(program => program.Arguments[0])],
            [
                // Restored as every other build restores it: the graph of packages depends on the configuration.
                new BuildCommand("dotnet", ["restore", "infra/Local/Platform.slnf"]),
                // Who wants to run it does not wait for the rules of style; `dotnet build` and `dotnet test` check them.
                new BuildCommand("dotnet", ["build", "infra/Local/Platform.slnf", "--no-restore", "--configuration", "Release", "--nologo", "-p:RunAnalyzers=false"]),
            ]);
        return new Platform([release], services, gateway, ["queues"]);
    }

    private static PlatformProgram Dotnet(string root, string project, string parent) => new(
        project.ToLowerInvariant(),
        "dotnet",
        [Path.Combine(root, ".artifacts", "bin", project, "release", $"ParkPlatform.{project}.dll")],
        Path.Combine(root, parent, project));
}

/// <summary>One program of the platform. It serves HTTP where <c>ASPNETCORE_URLS</c> says, answers <c>/health/ready</c>, and stops on SIGTERM.</summary>
/// <param name="Folder">Its working folder, where an ASP.NET program finds its settings and its pages.</param>
public sealed record PlatformProgram(string Name, string Program, IReadOnlyList<string> Arguments, string Folder);
