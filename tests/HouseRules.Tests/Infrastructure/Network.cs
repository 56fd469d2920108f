using System.Globalization;
using System.Net;
using k8s.Models;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>One end of a connection: a pod in some namespace, or an address outside of the cluster.</summary>
/// <param name="Namespace">The labels of its namespace; null outside of the cluster.</param>
/// <param name="Ports">Its named ports.</param>
internal sealed record Place(
    string Name, IDictionary<string, string>? Namespace, IDictionary<string, string> Labels, IPAddress? Address = null, IList<V1ContainerPort>? Ports = null)
{
    public static Place Outside(string address) => new(address, null, new Dictionary<string, string>(), IPAddress.Parse(address));

    public static Place Elsewhere(string @namespace, params (string Key, string Value)[] labels) =>
        new(@namespace, Home(@namespace), labels.ToDictionary(l => l.Key, l => l.Value));

    public static IDictionary<string, string> Home(string @namespace) => new Dictionary<string, string> { ["kubernetes.io/metadata.name"] = @namespace };

    public override string ToString() => Name;
}

/// <summary>Network policies, evaluated as Kubernetes does: pods that no policy selects may do everything, others only what one of the policies allows.</summary>
internal sealed class Network(Manifests manifests)
{
    private static readonly IDictionary<string, string> Here = Place.Home("park");
    private readonly IReadOnlyList<V1NetworkPolicy> _policies = [.. manifests.Each<V1NetworkPolicy>()];

    public IReadOnlyList<Place> Pods { get; } = [.. manifests.Pods().Select(p =>
        new Place(p.Name, Here, p.Pod.Metadata.Labels, Ports: [.. p.Pod.Spec.Containers.SelectMany(container => container.Ports ?? [])]))];

    public Place Pod(string name) => Pods.Single(pod => pod.Name == name);

    /// <summary>Both ends allow it.</summary>
    public bool Allows(Place from, Place to, int port, string protocol = "TCP") => Sends(from, to, port, protocol) && Receives(from, to, port, protocol);

    public bool Sends(Place from, Place to, int port, string protocol = "TCP")
    {
        var policies = PoliciesOn(from, "Egress");
        return policies.Count == 0 || policies.SelectMany(p => p.Spec.Egress ?? [])
            .Any(rule => IsAmong(rule.To, to) && IsAmong(rule.Ports, to, port, protocol));
    }

    public bool Receives(Place from, Place to, int port, string protocol = "TCP")
    {
        var policies = PoliciesOn(to, "Ingress");
        return policies.Count == 0 || policies.SelectMany(p => p.Spec.Ingress ?? [])
            .Any(rule => IsAmong(rule.FromProperty, from) && IsAmong(rule.Ports, to, port, protocol));
    }

    private List<V1NetworkPolicy> PoliciesOn(Place pod, string type) =>
        pod.Namespace != Here ? [] : [.. _policies.Where(p => p.Spec.PolicyTypes.Contains(type) && Manifests.Selects(p.Spec.PodSelector, pod.Labels))];

    private static bool IsAmong(IList<V1NetworkPolicyPeer>? peers, Place place) => peers is null or [] || peers.Any(peer => peer switch
    {
        { IpBlock: { } block } => place.Address is { } address && IPNetwork.Parse(block.Cidr).Contains(address),
        { NamespaceSelector: { } selector } =>
            place.Namespace is { } there && Manifests.Selects(selector, there) && Manifests.Selects(peer.PodSelector, place.Labels),
        _ => place.Namespace == Here && Manifests.Selects(peer.PodSelector, place.Labels),
    });

    private static bool IsAmong(IList<V1NetworkPolicyPort>? ports, Place to, int port, string protocol) => ports is null or [] || ports.Any(allowed =>
        (allowed.Protocol ?? "TCP") == protocol
        && (allowed.Port.Value == port.ToString(CultureInfo.InvariantCulture)
            || (to.Ports ?? []).Any(named => named.Name == allowed.Port.Value && named.ContainerPort == port)));
}
