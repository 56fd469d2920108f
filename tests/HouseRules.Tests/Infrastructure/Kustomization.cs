using System.Globalization;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>
/// What <c>kubectl kustomize</c> makes of a folder, as far as ours use it; anything else is refused by name. Where kubectl is installed, a test compares the two.
/// </summary>
internal sealed record Kustomization
{
    private static readonly IDeserializer Yaml =
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build();

    public string ApiVersion { get; init; } = "";
    public string Kind { get; init; } = "";
    public string? Namespace { get; init; }
    public List<string> Resources { get; init; } = [];
    public List<Image> Images { get; init; } = [];
    public List<Count> Replicas { get; init; } = [];
    public List<Patch> Patches { get; init; } = [];

    public sealed record Image
    {
        public string Name { get; init; } = "";
        public string NewName { get; init; } = "";
        public string NewTag { get; init; } = "";
    }

    public sealed record Count
    {
        public string Name { get; init; } = "";
        [YamlMember(Alias = "count")] public int Pods { get; init; }
    }

    public sealed record Patch
    {
        public Target Target { get; init; } = new();
        [YamlMember(Alias = "patch")] public string Text { get; init; } = "";
    }

    public sealed record Target
    {
        public string? Kind { get; init; }
        public string? Name { get; init; }
        public string? LabelSelector { get; init; }

        public bool Matches(YamlMappingNode resource) =>
            (Kind is null || Kind == resource.Text("kind"))
            && (Name is null || Name == resource.Text("metadata", "name"))
            && (LabelSelector?.Split('=') is not [var key, var value] || value == resource.Text("metadata", "labels", key));
    }

    /// <summary>The resources of a folder, as one YAML text.</summary>
    public static string Render(string folder) => string.Join("---\n", ResourcesOf(folder).Select(resource =>
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new YamlStream(new YamlDocument(resource)).Save(text, assignAnchors: false);
        return text.ToString().Replace("\n...\n", "\n", StringComparison.Ordinal);
    }));

    private static List<YamlMappingNode> ResourcesOf(string folder)
    {
        var kustomization = Yaml.Deserialize<Kustomization>(File.ReadAllText(Path.Combine(folder, "kustomization.yaml")));
        var resources = kustomization.Resources.Select(name => Path.GetFullPath(name, folder))
            .SelectMany(path => Directory.Exists(path) ? ResourcesOf(path) : Load(File.ReadAllText(path))).ToList();

        foreach (var patch in kustomization.Patches) Apply(patch, resources);
        foreach (var resource in resources)
        {
            if (kustomization.Namespace is { } name) resource.Map("metadata").Set(resource.Text("kind") == "Namespace" ? "name" : "namespace", name);
            foreach (var replicas in kustomization.Replicas.Where(r => resource.Text("kind") == "Deployment" && r.Name == resource.Text("metadata", "name")))
                resource.Map("spec").Set("replicas", replicas.Pods.ToString(CultureInfo.InvariantCulture));
            foreach (var container in Containers(resource))
            {
                foreach (var image in kustomization.Images.Where(image => image.Name == container.Text("image")))
                    container.Set("image", $"{image.NewName}:{image.NewTag}");
            }
        }
        return resources;
    }

    private static void Apply(Patch patch, List<YamlMappingNode> resources)
    {
        var changes = Load(patch.Text).Single();
        var targets = resources.Where(patch.Target.Matches).ToList();
        if (targets.Count == 0) throw new InvalidDataException($"A patch has no target: {patch}");
        if (changes.Text("$patch") == "delete") resources.RemoveAll(targets.Contains);
        else targets.ForEach(target => Merge(target, changes, isRoot: true));
    }

    private static void Merge(YamlMappingNode into, YamlMappingNode changes, bool isRoot = false)
    {
        foreach (var (key, value) in changes.Children)
        {
            if (isRoot && key.ToString() is "apiVersion" or "kind" or "metadata") continue; // they say what is patched, and the target says it too
            switch (value)
            {
                case YamlMappingNode map when into.Children.TryGetValue(key, out var there): Merge((YamlMappingNode)there, map); break;
                case YamlSequenceNode: throw new NotSupportedException($"A patch of a list: {key}");
                default: into.Children[key] = Copy(value); break;
            }
        }
    }

    private static IEnumerable<YamlMappingNode> Containers(YamlMappingNode resource) =>
        new[] { "initContainers", "containers" }.Select(kind => resource.Find("spec", "template", "spec", kind))
            .OfType<YamlSequenceNode>().SelectMany(list => list.Children).Cast<YamlMappingNode>();

    private static IEnumerable<YamlMappingNode> Load(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Select(document => (YamlMappingNode)Copy(document.RootNode));
    }

    // What an alias refers to becomes a thing of its own.
    private static YamlNode Copy(YamlNode node) => node switch
    {
        YamlMappingNode map => new YamlMappingNode(map.Children.Select(child => KeyValuePair.Create(Copy(child.Key), Copy(child.Value)))),
        YamlSequenceNode list => new YamlSequenceNode(list.Children.Select(Copy)),
        YamlScalarNode scalar => new YamlScalarNode(scalar.Value) { Style = scalar.Style },
        _ => throw new NotSupportedException(node.GetType().Name),
    };
}

internal static class YamlNodes
{
    public static YamlNode? Find(this YamlNode node, params IEnumerable<string> path) => path.Aggregate<string, YamlNode?>(
        node, (at, key) => at is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null);

    public static string? Text(this YamlNode node, params IEnumerable<string> path) => (node.Find(path) as YamlScalarNode)?.Value;

    public static YamlMappingNode Map(this YamlNode node, params IEnumerable<string> path) => (YamlMappingNode)node.Find(path)!;

    public static void Set(this YamlMappingNode map, string key, string value) => map.Children[new YamlScalarNode(key)] = new YamlScalarNode(value);
}
