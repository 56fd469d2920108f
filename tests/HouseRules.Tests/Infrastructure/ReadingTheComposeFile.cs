using System.Text.RegularExpressions;
using k8s.Models;
using Npgsql;
using Xunit;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>
/// What can be said of <c>infra/compose.yaml</c> and <c>infra/Dockerfile</c> without Docker. That programs read these settings, <see cref="GoingIntoOperation"/> shows.
/// </summary>
public sealed class ReadingTheComposeFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly ComposeFile Compose = ComposeFile.Read();

    public static TheoryData<string> Programs => [.. ParkProgram.All.Select(program => program.Name)];

    [Theory, MemberData(nameof(Programs))]
    public void A_program_and_its_schema_job_get_the_settings_that_they_get_in_Kubernetes(string name)
    {
        var (program, manifests) = (new ParkProgram(name), Manifests.Of("ha"));
        var job = manifests.One<V1Job>(program.SchemaJob).Spec.Template.Spec.Containers.Single();

        Assert.Equal(Variables(manifests.One<V1Deployment>(name).Spec.Template.Spec.Containers.Single()), Compose.Services[name].Environment.Keys.Order());
        Assert.Equal(Variables(job), Compose.Services[program.SchemaJob].Environment.Keys.Order());
        Assert.Equal(job.Args, Compose.Services[program.SchemaJob].Command);
        Assert.Empty(Compose.Services[name].Command);

        // Here there is no ingress that could be trusted.
        IEnumerable<string> Variables(V1Container container) =>
            manifests.Environment(container, _ => "secret").Keys.Where(key => !key.StartsWith("Edge__TrustedNetworks", StringComparison.Ordinal)).Order();
    }

    [Theory, MemberData(nameof(Programs))]
    public void A_program_has_its_own_database_role_and_account_and_only_its_schema_job_is_the_owner(string name)
    {
        var program = new ParkProgram(name);
        AssertConnects(program.Name, role: name, password: program.PasswordVariable("DATABASE"));
        AssertConnects(program.SchemaJob, role: $"{name}_owner", password: program.PasswordVariable("OWNER"));

        void AssertConnects(string container, string role, string password)
        {
            var settings = Compose.Services[container].Environment;
            var database = new NpgsqlConnectionStringBuilder(settings["ConnectionStrings__park"]);
            Assert.Equal(("postgres", name, role, $"${{{password}:?}}"), (database.Host, database.Database, database.Username, database.Password));
            if (!program.IsService) return;

            Assert.Equal($"amqp://{name}:${{{program.PasswordVariable("BROKER")}:?}}@rabbitmq:5672/{ParkBroker.VirtualHost}", settings["ConnectionStrings__broker"]);
            Assert.Equal("rabbitmq", settings["Messaging__Transport"]);
            Assert.StartsWith($"http://gateway:{Dockerfile.Port}/", settings["Identity__Metadata"], StringComparison.Ordinal);
            Assert.Equal($"http://{name}:{Dockerfile.Port}/", Compose.Services[ParkProgram.Gateway.Name].Environment[$"Services__{name}"]);
        }
    }

    [Theory, MemberData(nameof(Programs))]
    public void An_image_is_built_from_its_project_and_may_do_no_more_than_it_must(string name)
    {
        var program = new ParkProgram(name);
        foreach (var container in new[] { Compose.Services[name], Compose.Services[program.SchemaJob] })
        {
            Assert.Equal($"park/{name}", container.Image);
            Assert.Equal(("..", "infra/Dockerfile", "checked"), (container.Build!.Context, container.Build.Dockerfile, container.Build.Target));
            Assert.Equal(new Dictionary<string, string> { ["PROJECT"] = program.Folder }, container.Build.Args);
            Assert.True(container is { ReadOnly: true, Tmpfs: ["/tmp"], CapDrop: ["ALL"], SecurityOpt: ["no-new-privileges:true"] });
        }
        Assert.True(File.Exists(Repository.PathTo(program.Folder, $"{program.Project}.csproj")));
        Assert.True(Compose.Services[name] is { Restart: "unless-stopped", StopGracePeriod: "45s" });
        Assert.True(Compose.Services[program.SchemaJob] is { Restart: "on-failure" });
    }

    [Theory, MemberData(nameof(Programs))]
    public void A_program_starts_after_its_schema_which_comes_after_the_roles_and_a_service_s_after_the_broker(string name)
    {
        var program = new ParkProgram(name);

        Assert.Equal([program.SchemaJob], Compose.Services[name].DependsOn.Keys);
        Assert.Equal(program.IsService ? ["rabbitmq", "roles"] : ["roles"], Compose.Services[program.SchemaJob].DependsOn.Keys.Order());
        Assert.Equal(["postgres"], Compose.Services["roles"].DependsOn.Keys);
        Assert.Equal(["accounts"], Compose.Services["rabbitmq"].DependsOn.Keys);
    }

    [Fact]
    public void Whatever_a_container_waits_for_is_there_and_can_become_so() => Assert.All(Compose.Services.Values.SelectMany(service => service.DependsOn), dependency =>
    {
        var other = Compose.Services[dependency.Key];
        Assert.True(dependency.Value.Condition switch
        {
            "service_healthy" => other.Healthcheck is { Test: ["CMD", _, ..] },
            "service_completed_successfully" => other.Restart != "unless-stopped",
            _ => false,
        });
    });

    [Fact]
    public void Mounted_files_exist_and_named_volumes_are_declared_and_used()
    {
        var sources = Compose.Services.Values.SelectMany(service => service.Volumes).Select(volume => volume.Split(':')[0])
            .ToLookup(source => source.StartsWith("./", StringComparison.Ordinal));

        Assert.All(sources[true], file => Assert.True(Path.Exists(Repository.PathTo("infra", file))));
        Assert.Equal(Compose.Volumes.Keys.Order(), sources[false].Distinct().Order());
        var keys = Compose.Services[ParkProgram.Gateway.Name].Environment["Identity__Keys"];
        Assert.Equal([$"keys:{keys}"], Compose.Services[ParkProgram.Gateway.Name].Volumes);
        Assert.Contains($" /empty {keys}\n", Dockerfile.Text, StringComparison.Ordinal); // so that the new volume belongs to the program's user
    }

    [Fact]
    public void Scripts_are_run_where_they_are_mounted_and_get_every_password_that_they_ask_for()
    {
        var roles = Compose.Services["roles"];
        Assert.Equal(["sh", "/postgres/install.sh", "database-each"], roles.Entrypoint);
        Assert.Equal(["./postgres:/postgres:ro"], roles.Volumes);
        AssertPasswords(ParkProgram.All.SelectMany(program => new[] { program.PasswordVariable("DATABASE"), program.PasswordVariable("OWNER") }), roles);
        Assert.Equal(("postgres", Compose.Services["postgres"].Environment["POSTGRES_PASSWORD"]), (roles.Environment["PGHOST"], roles.Environment["PGPASSWORD"]));

        var accounts = Compose.Services["accounts"];
        Assert.Equal(["sh", "-c", "sh /rabbitmq/make-accounts.sh > /definitions/accounts.json && cp /rabbitmq/definitions.json /definitions/"], accounts.Entrypoint);
        Assert.Equal(["./rabbitmq:/rabbitmq:ro", "definitions:/definitions"], accounts.Volumes);
        AssertPasswords(ParkProgram.Services.Select(service => service.PasswordVariable("BROKER")).Append("PARK_BROKER_OPERATOR_PASSWORD"), accounts);
        Assert.Contains("definitions:/etc/rabbitmq/definitions:ro", Compose.Services["rabbitmq"].Volumes);
        Assert.Contains("./rabbitmq/rabbitmq.conf:/etc/rabbitmq/rabbitmq.conf:ro", Compose.Services["rabbitmq"].Volumes);

        static void AssertPasswords(IEnumerable<string> expected, ComposeFile.Container container) => Assert.Equal(
            expected.Order().Select(name => KeyValuePair.Create(name, $"${{{name}:?}}")),
            container.Environment.Where(variable => variable.Key.StartsWith("PARK_", StringComparison.Ordinal)).OrderBy(variable => variable.Key));
    }

    [Fact]
    public void The_example_names_every_secret_that_is_asked_for_and_nothing_holds_a_value()
    {
        var asked = Regex.Matches(Repository.Read("infra", "compose.yaml"), @"\$\{(\w+):\?\}", RegexOptions.None, Patience).Select(found => $"{found.Groups[1].Value}=");
        var example = Repository.Read("infra", ".env.example").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(asked.Distinct().Order(), example.Order());

        var passwords = Compose.Services.Values.SelectMany(service => service.Environment).Where(variable => variable.Key.EndsWith("PASSWORD", StringComparison.Ordinal));
        Assert.All(passwords, password => Assert.Matches(@"^\$\{\w+:\?\}$", password.Value));
    }

    [Fact]
    public void The_gateway_is_published_to_this_machine_alone_at_the_address_that_tokens_name()
    {
        Assert.Equal([$"127.0.0.1:8080:{Dockerfile.Port}"], Compose.Services[ParkProgram.Gateway.Name].Ports);
        Assert.All(ParkProgram.All, program => Assert.Equal("${PARK_ADDRESS:-http://localhost:8080/}", Compose.Services[program.Name].Environment["Identity__Issuer"]));
        Assert.Equal(["collector", ParkProgram.Gateway.Name], Compose.Services.Where(service => service.Value.Ports.Count > 0).Select(service => service.Key).Order());
    }

    [Fact]
    public void Images_of_others_have_a_version() =>
        Assert.All(Compose.Services.Values.Where(service => service.Build is null), service => Assert.Matches(@":\d+(\.\d+)*$", service.Image));

    [Fact]
    public void The_image_is_asked_for_its_health_where_it_listens_and_does_not_run_as_root()
    {
        Assert.Contains($"\"http://127.0.0.1:{Dockerfile.Port}/health/ready\"", Dockerfile.Text, StringComparison.Ordinal);
        Assert.NotEqual(0, Dockerfile.User);
        Assert.Contains($"--chown={Dockerfile.User}:{Dockerfile.User} ", Dockerfile.Text, StringComparison.Ordinal);
        Assert.Equal(["build", "run", "checked"], Dockerfile.Stages);
        Assert.Contains("chiseled-extra AS run\n", Dockerfile.Text, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^ENV .*\bASPNETCORE_ENVIRONMENT=Production\b", Dockerfile.Text);
    }
}
