using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary><c>infra/compose.yaml</c>, as far as it uses what Compose knows; a field that is not here is an error.</summary>
internal sealed record ComposeFile
{
    public string Name { get; init; } = "";
    public Dictionary<string, Container> Services { get; init; } = [];
    public Dictionary<string, object?> Volumes { get; init; } = [];

    public sealed record Container
    {
        public string Image { get; init; } = "";
        public Image? Build { get; init; }
        public List<string> Entrypoint { get; init; } = [];
        public List<string> Command { get; init; } = [];
        public Dictionary<string, string> Environment { get; init; } = [];
        public List<string> Volumes { get; init; } = [];
        public List<string> Ports { get; init; } = [];
        public Dictionary<string, Dependency> DependsOn { get; init; } = [];
        public Check? Healthcheck { get; init; }
        public string? Restart { get; init; }
        public string? Hostname { get; init; }
        public string? StopGracePeriod { get; init; }
        public bool ReadOnly { get; init; }
        public List<string> Tmpfs { get; init; } = [];
        public List<string> CapDrop { get; init; } = [];
        public List<string> SecurityOpt { get; init; } = [];
    }

    public sealed record Image
    {
        public string Context { get; init; } = "";
        public string Dockerfile { get; init; } = "";
        public string Target { get; init; } = "";
        public Dictionary<string, string> Args { get; init; } = [];
    }

    public sealed record Dependency
    {
        public string Condition { get; init; } = "";
    }

    public sealed record Check
    {
        public List<string> Test { get; init; } = [];
        public string? Interval { get; init; }
        public string? Timeout { get; init; }
        public int Retries { get; init; }
    }

    public static ComposeFile Read()
    {
        // What is only there to be referred to (x-…) may go when everything is where it belongs.
        var file = new MergingParser(new Parser(new StringReader(Repository.Read("infra", "compose.yaml"))));
        var parts = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(file);
        foreach (var part in parts.Keys.Where(key => key.StartsWith("x-", StringComparison.Ordinal)).ToList()) parts.Remove(part);
        var text = new SerializerBuilder().DisableAliases().Build().Serialize(parts);

        var strict = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).WithDuplicateKeyChecking().Build();
        return strict.Deserialize<ComposeFile>(text);
    }
}
