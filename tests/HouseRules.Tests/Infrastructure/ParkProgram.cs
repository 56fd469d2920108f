using System.Globalization;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>
/// A program that is deployed: the gateway or a service. Its name is that of its Deployment, its container in Docker, its database, its role and its queue.
/// </summary>
internal sealed record ParkProgram(string Name)
{
    public static readonly ParkProgram Gateway = new("gateway");

    public static readonly IReadOnlyList<ParkProgram> Services = [.. Contracts.Services.All.Select(service => new ParkProgram(service))];

    public static readonly IReadOnlyList<ParkProgram> All = [Gateway, .. Services];

    /// <summary>Those that tests start. A service joins them when it is more than a name; a test in <see cref="ReadingTheManifests"/> notices when it is.</summary>
    public static readonly IReadOnlyList<ParkProgram> Startable = All;

    public bool IsService => this != Gateway;

    public string SchemaJob => $"{Name}-schema";

    /// <summary>E.g. <c>Land</c>.</summary>
    public string Project => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Name);

    /// <summary>E.g. <c>services/Land</c>.</summary>
    public string Folder => $"{(IsService ? "services" : "gateway")}/{Project}";

    /// <summary>The schemas it uses.</summary>
    public IReadOnlyList<string> Schemas => IsService ? [Name, $"{Name}_wolverine", "queues"] : [Name];

    /// <summary>The program, built beside these tests and in the same configuration: <c>.artifacts/bin/Land/debug/</c>.</summary>
    public string Assembly
    {
        get
        {
            var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/', '\\'));
            return Path.Combine(here.Parent!.Parent!.FullName, Project, here.Name, $"ParkPlatform.{Project}.dll");
        }
    }

    /// <summary>The variable from which scripts take a password: of its role (<c>DATABASE</c>), of the owner of its schema, or at the broker.</summary>
    public string PasswordVariable(string kind) => $"PARK_{Name.ToUpper(CultureInfo.InvariantCulture)}_{kind}_PASSWORD";

    public override string ToString() => Name;
}
