using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using k8s.Models;
using Npgsql;
using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

public sealed class GoingIntoOperationSmall(SmallInstallation installation) : GoingIntoOperation(installation), IClassFixture<SmallInstallation>;

public sealed class GoingIntoOperationHighlyAvailable(HighlyAvailableInstallation installation)
    : GoingIntoOperation(installation), IClassFixture<HighlyAvailableInstallation>
{
    [Fact]
    public async Task Queues_of_services_are_replicated_and_under_the_policy()
    {
        var listed = await installation.Broker.Rabbit.ControlAsync("list_queues", "--vhost", ParkBroker.VirtualHost, "name", "type", "policy");
        var queues = listed.Split('\n').Select(line => line.Split('\t')).Where(columns => !columns[0].StartsWith("wolverine.", StringComparison.Ordinal))
            .ToDictionary(columns => columns[0], columns => (Type: columns[1], Policy: columns[2].Trim()));

        Assert.All(queues.Values, queue => Assert.Equal("quorum", queue.Type));
        Assert.All(ParkProgram.Startable.Where(program => program.IsService), service => Assert.Equal("nothing-is-dropped", queues[service.Name].Policy));
    }
}

/// <summary>The platform in Production, as an overlay of <c>k8s/</c> and the scripts of <c>infra/</c> set it up; see <see cref="Installation"/>.</summary>
public abstract class GoingIntoOperation(Installation installation)
{
    private static readonly ParkProgram LandService = ParkProgram.Services[0];

    [Fact]
    public async Task Programs_start_and_are_ready_without_the_right_to_change_tables()
    {
        foreach (var (program, running) in installation.Running)
        {
            using var http = new HttpClient { BaseAddress = running.Address };
            Assert.StartsWith("Healthy", await http.GetStringAsync("health/ready"), StringComparison.Ordinal);

            await using var connection = await installation.ConnectAsync(program, program.Name);
            foreach (var schema in program.Schemas)
            {
                await RefusedAsync(connection, $"create table {schema}.mine (id int)");
                await RefusedAsync(connection, $"drop schema {schema} cascade");
            }
            await RefusedAsync(connection, "create table public.mine (id int)");
            await RefusedAsync(connection, "create temporary table mine (id int)");
            await RefusedAsync(connection, "create schema mine");
            await RefusedAsync(connection, "create extension pgcrypto");
        }
    }

    [Fact]
    public async Task A_role_may_read_and_write_the_rows_of_its_tables()
    {
        foreach (var program in installation.Running.Keys)
        {
            await using var administrator = await installation.ConnectAsync(program);
            var tables = $"from pg_tables where schemaname in ('{string.Join("', '", program.Schemas)}')";
            Assert.NotEqual([], await ListAsync(administrator, $"select tablename {tables}"));
            Assert.Equal([installation.OwnerOf(program)], await ListAsync(administrator, $"select distinct tableowner {tables}"));
            foreach (var privilege in new[] { "select", "insert", "update", "delete" })
            {
                var without = $"select tablename {tables} and not has_table_privilege('{program}', format('%I.%I', schemaname, tablename), '{privilege}')";
                Assert.Equal([], await ListAsync(administrator, without));
            }
        }
    }

    [Fact]
    public async Task So_it_may_of_tables_that_are_still_to_come()
    {
        foreach (var program in installation.Running.Keys)
        {
            await using var owner = await installation.ConnectAsync(program, installation.OwnerOf(program));
            await using var service = await installation.ConnectAsync(program, program.Name);
            foreach (var table in program.Schemas.Select(schema => $"{schema}.to_come"))
            {
                await RunAsync(owner, $"create table {table} (id serial, text text); create function {table}() returns int language sql as 'select 1'");
                await RunAsync(service, $"insert into {table} (text) values ('row'); update {table} set text = 'other'; delete from {table}");
                Assert.Equal(1, await RunAsync(service, $"select {table}()"));
                await RefusedAsync(service, $"truncate {table}");
                await RefusedAsync(service, $"alter table {table} add more int");
                await RunAsync(owner, $"drop table {table}; drop function {table}");
            }
        }
    }

    [Fact]
    public async Task Nobody_reads_what_is_anothers()
    {
        foreach (var program in ParkProgram.All)
        {
            await using var administrator = await installation.ConnectAsync(program);
            var owner = installation.OwnerOf(program);
            var inThisDatabase = ParkProgram.All.Where(other => installation.OwnerOf(other) == owner).Select(other => other.Name);
            Assert.Equal(inThisDatabase.Append(owner).Order(), await RolesAsync("has_database_privilege(rolname, current_database(), 'connect')"));

            foreach (var schema in program.Schemas.Where(schema => schema != "queues"))
            {
                Assert.Equal(new[] { program.Name, owner }.Order(), await RolesAsync($"has_schema_privilege(rolname, '{schema}', 'usage')"));
            }

            async Task<IEnumerable<string>> RolesAsync(string condition) =>
                (await ListAsync(administrator, $"select rolname from pg_roles where not rolsuper and rolname !~ '^pg_' and {condition}")).Order();
        }
    }

    [Fact]
    public async Task Every_role_has_a_password_and_none_is_kept_in_plain_text()
    {
        await using var administrator = await installation.ConnectAsync(ParkProgram.Gateway);
        const string Other = @"select rolname from pg_authid where rolcanlogin and not rolsuper and coalesce(rolpassword, '') !~ '^SCRAM-SHA-256\$'";
        Assert.Equal([], await ListAsync(administrator, Other));
    }

    [Fact]
    public void A_service_waits_for_its_schema_before_it_starts() => Assert.All(installation.Waited, waited =>
    {
        Assert.Equal(waited.Program.IsService, waited.Before != 0); // the gateway refuses to start by itself
        Assert.Equal(0, waited.After);
    });

    [Fact]
    public async Task Every_probe_is_answered()
    {
        foreach (var (program, running) in installation.Running)
        {
            var container = installation.Container(program);
            V1Probe[] probes = [container.StartupProbe, container.LivenessProbe, container.ReadinessProbe];
            foreach (var probe in probes) await running.AnswersAsync(probe.HttpGet.Path);
        }
    }

    [Fact]
    public async Task Every_setting_of_the_manifests_is_read_by_the_program_that_gets_it()
    {
        foreach (var (program, running) in installation.Running)
        {
            using var http = new HttpClient { BaseAddress = running.Address };
            using var answer = await http.GetAsync("api"); // some settings are read when the first caller comes

            var given = installation.Manifests.ContainersOf(program).SelectMany(container => installation.Environment(container).Keys).Distinct();
            Assert.Equal([], given.Append("ASPNETCORE_HTTP_PORTS").Where(variable => !running.SettingsRead.Contains(SettingsRead.Key(variable))));
        }
    }

    [Fact]
    public async Task What_the_bureau_registers_through_the_gateway_is_stored_listed_and_told_to_the_others()
    {
        using var http = new HttpClient { BaseAddress = installation.Running[ParkProgram.Gateway].Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(http));

        await http.Post("api/land/parcels", Repository.Read("services", "Land", "Examples", "RegisterParcel.json"));

        var listed = await Eventually.Gives(() => http.Read("api/land/parcels?asOf=2023-03-01"), list => list.Items().Length == 1); // by the daemon
        Assert.Equal("510799001001GB00001", listed.Items()[0].Text("code"));
        await using var administrator = await installation.ConnectAsync(LandService);
        await Eventually.Holds(async () => await CountAsync("wolverine_outgoing_envelopes") == 0, "everything is sent");
        Assert.Equal(0, await CountAsync("wolverine_dead_letters"));

        async Task<long> CountAsync(string table) => (long)(await RunAsync(administrator, $"select count(*) from land_wolverine.{table}"))!;
    }

    [Fact]
    public async Task A_second_replica_joins_and_stops_in_the_time_that_it_is_given()
    {
        await using var second = installation.Start(LandService, FreePort.Next());
        await second.AnswersAsync(installation.Container(LandService).ReadinessProbe.HttpGet.Path);

        var pod = installation.Manifests.One<V1Deployment>(LandService.Name).Spec.Template.Spec;
        var patience = TimeSpan.FromSeconds(pod.TerminationGracePeriodSeconds!.Value - pod.Containers.Single().Lifecycle.PreStop.Sleep.Seconds);
        Assert.Equal(0, await second.StopAsync(patience));
        await installation.Running[LandService].AnswersAsync("health/ready");
    }

    private async Task<string> TokenAsync(HttpClient http)
    {
        var (exitCode, output) = await installation.CommandAsync(ParkProgram.Gateway, "add-client", "cadastre", "不动产登记系统", "bureau", "mianyang");
        Assert.True(exitCode == 0, output);
        var secret = output.TrimEnd().Split('\n')[^1];
        using var answer = await http.PostAsync("connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = "cadastre", ["client_secret"] = secret,
        }));
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).Text("access_token");
    }

    private static async Task RefusedAsync(NpgsqlConnection connection, string sql)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(connection, sql));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    private static async Task<object?> RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private static async Task<List<string>> ListAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }
}
