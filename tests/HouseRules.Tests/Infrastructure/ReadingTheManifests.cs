using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using k8s;
using k8s.Models;
using ParkPlatform.Gateway.Edge;
using Xunit;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>What can be said of <c>k8s/</c> without a cluster, and without starting anything.</summary>
public sealed class ReadingTheManifests
{
    private static readonly Dictionary<string, Manifests> ByOverlay = Manifests.Overlays.ToDictionary(overlay => overlay, Manifests.Of);

    public static TheoryData<string> Overlays => [.. Manifests.Overlays];

    [Fact]
    public void A_service_that_is_more_than_a_name_is_started_by_these_tests()
    {
        var programs = new[] { typeof(Land.Program), typeof(Factories.Program), typeof(Reclamation.Program), typeof(Yield.Program) };
        var services = programs.Where(program => program.Assembly.GetReferencedAssemblies().Any(used => used.Name == "ParkPlatform.Hosting"));

        Assert.Equal(services.Select(program => program.Namespace!.Split('.')[^1]).Order(), ParkProgram.Startable.Where(program => program.IsService).Select(program => program.Project).Order());
    }

    [Theory, MemberData(nameof(Overlays))]
    public async Task Kubectl_makes_the_same_of_an_overlay_as_these_tests_do(string overlay)
    {
        Assert.SkipUnless(Tool.Exists("kubectl"), "kubectl is not on this machine.");
        var theirs = Trees(Manifests.Parse(await Tool.RunAsync("kubectl", ["kustomize", Repository.PathTo("k8s", "overlays", overlay)])));
        var ours = Trees(ByOverlay[overlay]);

        Assert.Equal(theirs.Keys.Order(), ours.Keys.Order());
        Assert.All(theirs, tree => Assert.True(JsonNode.DeepEquals(tree.Value, ours[tree.Key]), $"{tree.Value}\nis not\n{ours[tree.Key]}"));

        static Dictionary<string, JsonNode> Trees(Manifests manifests) =>
            manifests.All.ToDictionary(resource => $"{resource.Kind} {resource.Name()}", resource => JsonNode.Parse(KubernetesJson.Serialize(resource))!);
    }

    [Theory, MemberData(nameof(Overlays))]
    public void Every_file_is_part_of_it_and_every_name_is_given_once(string overlay)
    {
        var names = ByOverlay[overlay].All.Select(resource => $"{resource.Kind} {resource.Name()}").ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.All(ByOverlay[overlay].All.Where(resource => resource is not V1Namespace), resource => Assert.Equal("park", resource.Namespace()));

        foreach (var folder in new[] { Repository.PathTo("k8s", "base"), Repository.PathTo("k8s", "overlays", overlay) })
        {
            var files = Directory.GetFiles(folder).Select(Path.GetFileName).Where(file => file != "kustomization.yaml");
            Assert.All(files, file => Assert.Contains($"  - {file}\n", File.ReadAllText(Path.Combine(folder, "kustomization.yaml")), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Services_are_deployed_alike()
    {
        Assert.All(ParkProgram.Services, service => Assert.Equal(Nameless(ParkProgram.Services[0]), Nameless(service)));

        static string Nameless(ParkProgram service)
        {
            var withoutTitle = string.Join('\n', Repository.Read("k8s", "base", $"{service}.yaml").Split('\n').Skip(1));
            return Regex.Replace(withoutTitle, $"(?<![a-z]){service}(?![a-z])", "service", RegexOptions.None, TimeSpan.FromSeconds(1));
        }
    }

    [Theory, MemberData(nameof(Overlays))]
    public void Every_program_has_a_deployment_a_service_settings_and_a_schema_job_and_nothing_else_runs(string overlay)
    {
        var (manifests, programs) = (ByOverlay[overlay], ParkProgram.All.Select(program => program.Name).Order().ToList());

        Assert.Equal(programs, Names<V1Deployment>());
        Assert.Equal(programs, Names<V1Service>());
        Assert.Equal(programs.Append("park").Order(), Names<V1ConfigMap>());
        Assert.Equal(ParkProgram.All.Select(program => program.SchemaJob).Order(), Names<V1Job>());
        Assert.Empty(manifests.All.Select(resource => resource.Kind).Except(
            ["Namespace", "ConfigMap", "Job", "Deployment", "Service", "Ingress", "NetworkPolicy", "PodDisruptionBudget", "HorizontalPodAutoscaler"]));

        IEnumerable<string> Names<T>() where T : IKubernetesObject<V1ObjectMeta> => manifests.Each<T>().Select(resource => resource.Name()).Order();
    }

    [Fact]
    public void The_small_installation_has_one_of_everything_and_sends_through_PostgreSQL()
    {
        var small = ByOverlay["small"];

        Assert.All(small.Each<V1Deployment>(), deployment => Assert.Equal(1, deployment.Spec.Replicas));
        Assert.Empty(small.Each<V2HorizontalPodAutoscaler>());
        Assert.Empty(small.Each<V1PodDisruptionBudget>()); // one out of one could never be moved
        Assert.Equal(["postgresql"], Transports(small));
    }

    [Fact]
    public void The_highly_available_installation_has_two_of_everything_and_sends_through_RabbitMQ()
    {
        var ha = ByOverlay["ha"];
        Assert.Equal(["rabbitmq"], Transports(ha));
        Assert.Equal(ParkProgram.All.Count, ha.Each<V2HorizontalPodAutoscaler>().Count());
        Assert.Equal(ParkProgram.All.Count, ha.Each<V1PodDisruptionBudget>().Count());

        Assert.All(ParkProgram.All, program =>
        {
            var deployment = ha.One<V1Deployment>(program.Name);
            Assert.Null(deployment.Spec.Replicas); // or each deployment would undo what the scaler did
            Assert.Contains("cpu", deployment.Spec.Template.Spec.Containers.Single().Resources.Requests.Keys); // what the scaler measures by

            var scaler = ha.One<V2HorizontalPodAutoscaler>(program.Name).Spec;
            var target = scaler.ScaleTargetRef;
            Assert.Equal((deployment.ApiVersion, deployment.Kind, deployment.Name()), (target.ApiVersion, target.Kind, target.Name));
            Assert.True(scaler.MinReplicas >= 2 && scaler.MaxReplicas > scaler.MinReplicas);

            Assert.Equal("1", ha.One<V1PodDisruptionBudget>(program.Name).Spec.MinAvailable.Value);
        });
    }

    [Theory, MemberData(nameof(Overlays))]
    public void What_selects_pods_selects_those_of_its_own_program_and_no_others(string overlay)
    {
        var manifests = ByOverlay[overlay];

        Assert.All(ParkProgram.All, program =>
        {
            var deployment = manifests.One<V1Deployment>(program.Name).Spec;
            Assert.Equal([program.Name], Selected(deployment.Selector));
            Assert.Equal([program.Name], Selected(new V1LabelSelector { MatchLabels = manifests.One<V1Service>(program.Name).Spec.Selector }));
            Assert.All(deployment.Template.Spec.TopologySpreadConstraints, spread => Assert.Equal([program.Name], Selected(spread.LabelSelector)));
            var budgets = manifests.Each<V1PodDisruptionBudget>().Where(budget => budget.Name() == program.Name);
            Assert.All(budgets, budget => Assert.Equal([program.Name], Selected(budget.Spec.Selector)));
        });

        IEnumerable<string> Selected(V1LabelSelector selector) =>
            manifests.Pods().Where(pod => Manifests.Selects(selector, pod.Pod.Metadata.Labels)).Select(pod => pod.Name);
    }

    [Theory, MemberData(nameof(Overlays))]
    public void Ports_and_addresses_are_those_on_which_the_image_listens(string overlay)
    {
        var manifests = ByOverlay[overlay];

        Assert.All(ParkProgram.All, program =>
        {
            var container = Assert.Single(manifests.One<V1Deployment>(program.Name).Spec.Template.Spec.Containers);
            var port = Assert.Single(container.Ports);
            Assert.Equal((program.Name, Dockerfile.Port), (container.Name, port.ContainerPort));
            Assert.All([container.StartupProbe, container.LivenessProbe, container.ReadinessProbe], probe => Assert.Equal(port.Name, probe.HttpGet.Port.Value));

            var served = Assert.Single(manifests.One<V1Service>(program.Name).Spec.Ports);
            Assert.Equal((port.Name, Dockerfile.Port), (served.TargetPort.Value, served.Port));
        });

        var addresses = manifests.One<V1ConfigMap>(ParkProgram.Gateway.Name).Data.Where(setting => setting.Key.StartsWith("Services__", StringComparison.Ordinal));
        Assert.Equal(
            ParkProgram.Services.Select(service => KeyValuePair.Create($"Services__{service}", $"http://{service}:{Dockerfile.Port}/")).OrderBy(setting => setting.Key),
            addresses.OrderBy(setting => setting.Key));
        Assert.All(ParkProgram.Services, service =>
            Assert.StartsWith($"http://gateway:{Dockerfile.Port}/", manifests.One<V1ConfigMap>(service.Name).Data["Identity__Metadata"], StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Overlays))]
    public void A_program_is_given_the_time_to_finish_and_is_replaced_before_it_goes(string overlay)
    {
        const int ShutdownTimeout = 30; // of HostOptions: .NET's default at the gateway, said in ParkService for the services

        Assert.All(ByOverlay[overlay].Each<V1Deployment>(), deployment =>
        {
            var (pod, container) = (deployment.Spec.Template.Spec, deployment.Spec.Template.Spec.Containers.Single());
            Assert.True(pod.TerminationGracePeriodSeconds > container.Lifecycle.PreStop.Sleep.Seconds + ShutdownTimeout);
            Assert.Equal(("1", "0"), (deployment.Spec.Strategy.RollingUpdate.MaxSurge.Value, deployment.Spec.Strategy.RollingUpdate.MaxUnavailable.Value));
            Assert.True(container.StartupProbe.PeriodSeconds * container.StartupProbe.FailureThreshold >= 60);
            Assert.True(container.ReadinessProbe.TimeoutSeconds < container.ReadinessProbe.PeriodSeconds);
            Assert.Equal("/health/live", container.LivenessProbe.HttpGet.Path); // never the database: its outage would restart every replica
            Assert.Equal("/health/ready", container.ReadinessProbe.HttpGet.Path);
        });
    }

    [Theory, MemberData(nameof(Overlays))]
    public void Images_are_named_after_the_programs_and_have_a_version(string overlay) => Assert.All(ParkProgram.All, program =>
    {
        var images = ByOverlay[overlay].ContainersOf(program).Select(container => container.Image).Distinct();
        Assert.Matches($@"/park/{program}:\d+\.\d+\.\d+$", Assert.Single(images));
    });

    [Theory, MemberData(nameof(Overlays))]
    public void The_ingress_leads_to_the_gateway_at_the_address_that_tokens_name_and_lets_imports_through(string overlay)
    {
        var manifests = ByOverlay[overlay];
        var ingress = Assert.Single(manifests.Each<V1Ingress>());
        var issuer = new Uri(manifests.One<V1ConfigMap>("park").Data["Identity__Issuer"]);
        var edge = new EdgeSettings();

        var rule = Assert.Single(ingress.Spec.Rules);
        Assert.Equal(("https", issuer.Host), (issuer.Scheme, rule.Host));
        Assert.Equal([issuer.Host], Assert.Single(ingress.Spec.Tls).Hosts);
        var backend = Assert.Single(rule.Http.Paths).Backend.Service;
        var served = Assert.Single(manifests.One<V1Service>(ParkProgram.Gateway.Name).Spec.Ports);
        Assert.Equal((ParkProgram.Gateway.Name, served.Name), (backend.Name, backend.Port.Name));
        Assert.Equal($"{edge.MaxImport >> 20}m", ingress.Annotations()["nginx.ingress.kubernetes.io/proxy-body-size"]);
        Assert.Equal(edge.ImportTimeout.TotalSeconds.ToString(CultureInfo.InvariantCulture), ingress.Annotations()["nginx.ingress.kubernetes.io/proxy-read-timeout"]);
    }

    private static IEnumerable<string> Transports(Manifests manifests) =>
        ParkProgram.Services.Select(service => manifests.One<V1ConfigMap>(service.Name).Data["Messaging__Transport"]).Distinct();
}
