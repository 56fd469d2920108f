using k8s.Models;
using Xunit;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>Secrets, and what a pod may do.</summary>
public sealed class GuardingThePods
{
    public static TheoryData<string> Overlays => [.. Manifests.Overlays];

    [Theory, MemberData(nameof(Overlays))]
    public void The_secrets_that_are_referred_to_are_those_of_the_example_which_holds_no_values(string overlay)
    {
        var (manifests, example) = (Manifests.Of(overlay), Manifests.Secrets());
        var variables = manifests.Pods().SelectMany(Manifests.ContainersOf).SelectMany(container => container.Env ?? [])
            .Select(variable => (variable.ValueFrom.SecretKeyRef.Name, variable.ValueFrom.SecretKeyRef.Key));
        var keys = manifests.Pods().SelectMany(p => p.Pod.Spec.Volumes).Where(volume => volume.Secret is not null)
            .SelectMany(volume => new[] { "signing.pem", "cookies.pem" }.Select(file => (volume.Secret.SecretName, file)));
        var certificates = manifests.Each<V1Ingress>().SelectMany(ingress => ingress.Spec.Tls)
            .SelectMany(tls => new[] { "tls.crt", "tls.key" }.Select(file => (tls.SecretName, file)));

        Assert.Equal(
            example.Each<V1Secret>().SelectMany(secret => secret.StringData.Keys.Select(key => (secret.Name(), key))).Order(),
            variables.Concat(keys).Concat(certificates).Distinct().Order());
        Assert.All(example.All, resource =>
        {
            var secret = Assert.IsType<V1Secret>(resource);
            Assert.Equal("park", secret.Namespace());
            Assert.Null(secret.Data);
            Assert.All(secret.StringData.Values, Assert.Empty);
        });
        Assert.DoesNotContain(manifests.All, resource => resource is V1Secret);
        Assert.DoesNotContain(
            manifests.Each<V1ConfigMap>().SelectMany(settings => settings.Data),
            setting => setting.Key.StartsWith("ConnectionStrings", StringComparison.Ordinal) || setting.Value.Contains("Password", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(Overlays))]
    public void Only_the_schema_jobs_have_the_owners_password(string overlay)
    {
        var owners = Manifests.Of(overlay).Pods().Where(pod => Manifests.ContainersOf(pod).SelectMany(container => container.Env ?? [])
            .Any(variable => variable.ValueFrom.SecretKeyRef.Name.EndsWith("-owner", StringComparison.Ordinal)));

        Assert.Equal(ParkProgram.All.Select(program => program.SchemaJob).Order(), owners.Select(pod => pod.Name).Order());
    }

    [Theory, MemberData(nameof(Overlays))]
    public void No_pod_may_do_more_than_it_must(string overlay) => Assert.All(Manifests.Of(overlay).Pods(), pod =>
    {
        var spec = pod.Pod.Spec;
        Assert.False(spec.AutomountServiceAccountToken);
        Assert.False(spec.EnableServiceLinks); // or the address of each service would be among its settings
        Assert.True(spec.SecurityContext.RunAsNonRoot);
        Assert.Equal(Dockerfile.User, spec.SecurityContext.RunAsUser);
        Assert.Equal("RuntimeDefault", spec.SecurityContext.SeccompProfile.Type);
        Assert.True(spec is { HostNetwork: null, HostPID: null, HostIPC: null });
        Assert.All(spec.Volumes, volume => Assert.True(volume is { EmptyDir.SizeLimit: not null } or { Secret: not null }));

        Assert.All(Manifests.ContainersOf(pod), container =>
        {
            Assert.True(container.SecurityContext is
            {
                AllowPrivilegeEscalation: false, ReadOnlyRootFilesystem: true, Capabilities: { Drop: ["ALL"], Add: null },
                Privileged: null, RunAsUser: null, RunAsNonRoot: null, SeccompProfile: null,
            });
            Assert.Contains(container.VolumeMounts, mount => mount.MountPath == "/tmp"); // .NET and large uploads need one place to write to
            Assert.Equal(["cpu", "memory"], container.Resources.Requests.Keys.Order());
            Assert.Contains("memory", container.Resources.Limits.Keys);
        });
    });

    [Theory, MemberData(nameof(Overlays))]
    public void The_gateways_keys_are_mounted_where_it_looks_for_them_and_readable_for_it_alone(string overlay)
    {
        var manifests = Manifests.Of(overlay);
        var pod = manifests.One<V1Deployment>(ParkProgram.Gateway.Name).Spec.Template.Spec;
        var volume = Assert.Single(pod.Volumes, volume => volume.Secret is not null);
        var mount = Assert.Single(pod.Containers.Single().VolumeMounts, mount => mount.Name == volume.Name);

        Assert.Equal(manifests.One<V1ConfigMap>(ParkProgram.Gateway.Name).Data["Identity__Keys"], mount.MountPath);
        Assert.True(mount.ReadOnlyProperty);
        Assert.Equal(Convert.ToInt32("440", 8), volume.Secret.DefaultMode); // its group is the pod's
        Assert.Equal(pod.SecurityContext.RunAsGroup, pod.SecurityContext.FsGroup);
    }
}
