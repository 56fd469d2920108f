using k8s;
using k8s.Models;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>Resources of Kubernetes, read with its own models: a field that they do not know is an error.</summary>
internal sealed record Manifests(IReadOnlyList<IKubernetesObject<V1ObjectMeta>> All)
{
    public static readonly IReadOnlyList<string> Overlays = ["small", "ha"];

    public static Manifests Of(string overlay) => Parse(Kustomization.Render(Repository.PathTo("k8s", "overlays", overlay)));

    /// <summary>The example for the secrets that the overlays refer to.</summary>
    public static Manifests Secrets() => Parse(Repository.Read("k8s", "secrets.example.yaml"));

    public static Manifests Parse(string yaml) => new([.. KubernetesYaml.LoadAllFromString(yaml, strict: true).Cast<IKubernetesObject<V1ObjectMeta>>()]);

    public IEnumerable<T> Each<T>() where T : IKubernetesObject<V1ObjectMeta> => All.OfType<T>();

    public T One<T>(string name) where T : IKubernetesObject<V1ObjectMeta> => Each<T>().Single(resource => resource.Name() == name);

    /// <summary>Every kind of pod: of the programs and of the jobs.</summary>
    public IEnumerable<(string Name, V1PodTemplateSpec Pod)> Pods() =>
        [.. Each<V1Deployment>().Select(d => (d.Name(), d.Spec.Template)), .. Each<V1Job>().Select(j => (j.Name(), j.Spec.Template))];

    /// <summary>The containers of a program: its own, its init containers', its schema job's.</summary>
    public IEnumerable<V1Container> ContainersOf(ParkProgram program) =>
        Pods().Where(pod => pod.Name == program.Name || pod.Name == program.SchemaJob).SelectMany(ContainersOf);

    public static IEnumerable<V1Container> ContainersOf((string Name, V1PodTemplateSpec Pod) pod) =>
        (pod.Pod.Spec.InitContainers ?? []).Concat(pod.Pod.Spec.Containers);

    /// <summary>The environment of a container, with what the secrets hold. A key that is optional and not there sets nothing.</summary>
    public Dictionary<string, string> Environment(V1Container container, Func<V1SecretKeySelector, string?> secret)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var from in container.EnvFrom ?? [])
        {
            foreach (var (name, value) in One<V1ConfigMap>(from.ConfigMapRef.Name).Data) variables[from.Prefix + name] = value;
        }
        foreach (var variable in container.Env ?? [])
        {
            if ((variable.ValueFrom is null ? variable.Value : secret(variable.ValueFrom.SecretKeyRef)) is { } value) variables[variable.Name] = value;
        }
        return variables;
    }

    /// <summary>Whether a selector selects what has these labels.</summary>
    public static bool Selects(V1LabelSelector? selector, IDictionary<string, string>? labels)
    {
        labels ??= new Dictionary<string, string>();
        return (selector?.MatchLabels ?? new Dictionary<string, string>()).All(wanted => labels.TryGetValue(wanted.Key, out var value) && value == wanted.Value)
            && (selector?.MatchExpressions ?? []).All(wanted => wanted.OperatorProperty == "In"
                ? labels.TryGetValue(wanted.Key, out var value) && wanted.Values.Contains(value)
                : throw new NotSupportedException(wanted.OperatorProperty));
    }
}
