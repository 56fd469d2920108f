using k8s.Models;
using Xunit;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>The network policies of <c>k8s/</c>, evaluated.</summary>
public sealed class AskingWhoMayTalkToWhom
{
    private const int Http = 8080, Postgres = 5432, Amqp = 5672, AmqpWithTls = 5671, Otlp = 4317, Https = 443;

    private static readonly Place Ingress = Place.Elsewhere("ingress-nginx");
    private static readonly Place Stranger = Place.Elsewhere("default");
    private static readonly Place Names = Place.Elsewhere("kube-system", ("k8s-app", "kube-dns"));
    private static readonly Place Telemetry = Place.Elsewhere("telemetry");
    private static readonly Place Store = Place.Outside("10.20.30.40");
    private static readonly Place StoreInTheCluster = new("data", new Dictionary<string, string> { ["park/stores"] = "true" }, new Dictionary<string, string>());
    private static readonly Place Internet = Place.Outside("203.0.113.7");
    private static readonly IReadOnlyList<Place> Elsewhere = [Ingress, Stranger, Names, Telemetry, Store, StoreInTheCluster, Internet];

    public static TheoryData<string> Overlays => [.. Manifests.Overlays];

    [Theory, MemberData(nameof(Overlays))]
    public void Every_policy_selects_pods_that_exist_and_speaks_of_ports_that_exist(string overlay)
    {
        var manifests = Manifests.Of(overlay);
        var ports = manifests.Pods().SelectMany(Manifests.ContainersOf).SelectMany(container => container.Ports ?? []).Select(port => port.Name).ToHashSet();

        Assert.All(manifests.Each<V1NetworkPolicy>(), policy =>
        {
            AssertSelectsSome(policy.Spec.PodSelector);
            var (receives, sends) = (policy.Spec.Ingress ?? [], policy.Spec.Egress ?? []);
            var peers = receives.SelectMany(rule => rule.FromProperty).Concat(sends.SelectMany(rule => rule.To));
            Assert.All(peers.Where(peer => peer is { NamespaceSelector: null, IpBlock: null }), peer => AssertSelectsSome(peer.PodSelector));
            var spokenOf = receives.SelectMany(rule => rule.Ports).Concat(sends.SelectMany(rule => rule.Ports)).Select(port => port.Port.Value);
            Assert.All(spokenOf.Where(port => !int.TryParse(port, out _)), port => Assert.Contains(port, ports));
        });

        void AssertSelectsSome(V1LabelSelector selector) => Assert.Contains(manifests.Pods(), pod => Manifests.Selects(selector, pod.Pod.Metadata.Labels));
    }

    [Theory, MemberData(nameof(Overlays))]
    public void Only_the_gateway_reaches_services_and_only_the_ingress_and_services_reach_the_gateway(string overlay)
    {
        var network = new Network(Manifests.Of(overlay));

        Assert.All(ParkProgram.Services, service => AssertReached(service.Name, [ParkProgram.Gateway.Name]));
        AssertReached(ParkProgram.Gateway.Name, [.. ParkProgram.Services.Select(service => service.Name), Ingress.Name]);
        Assert.All(ParkProgram.All, program => AssertReached(program.SchemaJob, []));

        // Neither end relies on the other.
        void AssertReached(string pod, IReadOnlyList<string> by)
        {
            var to = network.Pod(pod);
            var others = network.Pods.Where(from => from != to).ToList();
            Assert.Equal(by.Order(), others.Concat(Elsewhere).Where(from => network.Receives(from, to, Http)).Select(from => from.Name).Order());
            Assert.Equal(by.Except(Elsewhere.Select(place => place.Name)).Order(), others.Where(from => network.Sends(from, to, Http)).Select(from => from.Name).Order());
        }
    }

    [Theory, MemberData(nameof(Overlays))]
    public void Every_program_and_every_schema_job_reaches_PostgreSQL_and_finds_names(string overlay)
    {
        var network = new Network(Manifests.Of(overlay));

        Assert.All(network.Pods, pod =>
        {
            Assert.True(network.Allows(pod, Store, Postgres));
            Assert.True(network.Allows(pod, StoreInTheCluster, Postgres));
            Assert.True(network.Allows(pod, Names, 53, "UDP"));
            Assert.True(network.Allows(pod, Names, 53));
        });
    }

    [Fact]
    public void Services_and_their_schema_jobs_reach_RabbitMQ_where_there_is_one_and_the_gateway_does_not()
    {
        var (ha, small) = (new Network(Manifests.Of("ha")), new Network(Manifests.Of("small")));

        foreach (var (place, port) in new[] { (Store, Amqp), (Store, AmqpWithTls), (StoreInTheCluster, Amqp) })
        {
            var pods = ParkProgram.Services.SelectMany(service => new[] { ha.Pod(service.Name), ha.Pod(service.SchemaJob) });
            Assert.All(pods, pod => Assert.True(ha.Allows(pod, place, port)));
            Assert.False(ha.Allows(ha.Pod(ParkProgram.Gateway.Name), place, port));
            Assert.All(small.Pods, pod => Assert.False(small.Allows(pod, place, port)));
        }
    }

    [Theory, MemberData(nameof(Overlays))]
    public void Nothing_else_is_reached(string overlay)
    {
        var network = new Network(Manifests.Of(overlay));

        Assert.All(network.Pods, pod =>
        {
            Assert.All(new[] { Http, Https, Postgres, Amqp, Otlp }, port => Assert.False(network.Allows(pod, Internet, port)));
            Assert.All(new[] { Http, Https, Postgres }, port => Assert.False(network.Allows(pod, Stranger, port)));
            Assert.False(network.Allows(pod, Store, Https));
            Assert.Equal(overlay == "ha", network.Allows(pod, Telemetry, Otlp));
        });
    }
}
