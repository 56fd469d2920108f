using System.Globalization;
using ParkPlatform.Infra.Tests.Running;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Infra.Tests;

/// <summary>The local run while all goes well, and how it ends.</summary>
public sealed class LocalRunTests(TestPostgres postgres) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_tells_every_program_where_it_is_and_where_the_others_are()
    {
        using var run = LocalRun.Start(_folder, LocalRun.Usual(), environment: Given());
        var address = await run.ReadyAsync();
        var gateway = await LocalRun.AskAsync(address);
        var land = await LocalRun.AskAsync(new Uri(gateway.Environment["Services__land"]));
        var yield = await LocalRun.AskAsync(new Uri(gateway.Environment["Services__yield"]));

        Assert.Equal(["gateway", "land", "yield"], new[] { gateway, land, yield }.Select(program => program.Name));
        Assert.All([gateway, land, yield], program =>
        {
            Assert.Equal("Development", program.Environment["ASPNETCORE_ENVIRONMENT"]);
            Assert.Equal("postgresql", program.Environment["Messaging__Transport"]);
            Assert.Equal(address.ToString(), program.Environment["Identity__Issuer"]);
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{address.Port}/.well-known/openid-configuration"), program.Environment["Identity__Metadata"]);
        });
        var database = land.Environment["ConnectionStrings__park"];
        Assert.Equal("park", await Sql.ValueAsync(database, "select current_database()"));
        Assert.Equal(1L, await Sql.ValueAsync(database, "select count(*) from pg_extension where extname = 'btree_gist'"));
        Assert.Equal(1L, await Sql.ValueAsync(database, "select count(*) from pg_namespace where nspname = 'queues'"));
    }

    [Fact]
    public async Task One_block_says_where_everything_is_and_afterwards_all_logs_are_one_stream()
    {
        using var run = LocalRun.Start(_folder, LocalRun.Usual());
        var address = await run.ReadyAsync();

        string[] expected = [address.ToString().TrimEnd('/'), "/docs", "demo-bureau", "demo-park", "demo-planner", "demo-enterprise", "demo-auditor", "demo-operator", "demo-secret", _folder["park", "postgres"], _folder["park", "logs"]];
        Assert.All(expected, word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("land starts", run.Output, StringComparison.Ordinal);

        await LocalRun.AskAsync(await LocalRun.ServiceAsync(address, "land"), "/say");
        await LocalRun.AskAsync(await LocalRun.ServiceAsync(address, "yield"), "/say");
        await run.SaysAsync("land        │ land says 你好");
        await run.SaysAsync("yield       │ yield says 你好");
        Assert.Contains("land        │ land says 你好", await LogAsync("all"), StringComparison.Ordinal);
        Assert.Equal("land starts, good\nland says 你好\n", await LogAsync("land"));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task Told_to_stop_it_stops_everything_in_order_and_says_that_all_is_well(string signal)
    {
        using var run = LocalRun.Start(_folder, LocalRun.Usual());
        var programs = await ProcessesOfAsync(await run.ReadyAsync());

        await run.SignalAsync(signal);

        Assert.Equal((0, ""), await run.EndAsync());
        Assert.All(programs, id => Assert.False(Processes.IsAlive(id)));
        Assert.Empty(ServerProcesses());
        Assert.Equal("land starts, good\nland stops\n", await LogAsync("land"));
        Assert.False(File.Exists(_folder["park", "run.json"]));
    }

    [Fact]
    public async Task Killed_it_leaves_nothing_running()
    {
        using var run = LocalRun.Start(_folder, LocalRun.Usual());
        var programs = await ProcessesOfAsync(await run.ReadyAsync());

        await run.SignalAsync("KILL");

        await Eventually.Holds(() => Task.FromResult(!programs.Any(Processes.IsAlive)), "the programs have ended");
        await Eventually.Holds(() => Task.FromResult(!ServerProcesses().Any(Processes.IsAlive)), "the database has ended");
        using var next = LocalRun.Start(_folder, LocalRun.Usual());
        await next.ReadyAsync();
    }

    [Fact]
    public async Task A_program_that_will_not_stop_is_ended_when_told_twice()
    {
        using var run = LocalRun.Start(_folder, LocalRun.Usual(LocalRun.StandIn("land", "stubborn")), environment: Given());
        var programs = await ProcessesOfAsync(await run.ReadyAsync(), "land");

        await run.SignalAsync("TERM");
        await Eventually.Holds(() => Task.FromResult(File.ReadAllText(_folder["park", "logs", "land.log"]).Contains("land stops", StringComparison.Ordinal)), "land was asked");
        await run.SignalAsync("TERM");

        Assert.Equal((0, ""), await run.EndAsync());
        Assert.All(programs, id => Assert.False(Processes.IsAlive(id)));
    }

    [Fact]
    public async Task Told_to_stop_while_it_starts_it_leaves_nothing_running()
    {
        using var run = LocalRun.Start(_folder, LocalRun.Usual(LocalRun.StandIn("land", "unready")));
        await run.SaysAsync("gateway is ready");

        await run.SignalAsync("INT");

        Assert.Equal((0, ""), await run.EndAsync());
        Assert.Empty(ServerProcesses());
    }

    [Fact]
    public async Task A_second_start_has_the_data_and_a_fresh_one_has_not()
    {
        using (var first = LocalRun.Start(_folder, LocalRun.Usual()))
        {
            await Sql.RunAsync(await DatabaseAsync(await first.ReadyAsync()), "create table kept as select '在' as here");
            await StopAsync(first);
        }

        using (var second = LocalRun.Start(_folder, LocalRun.Usual()))
        {
            Assert.Equal("在", await Sql.ValueAsync(await DatabaseAsync(await second.ReadyAsync()), "select here from kept"));
            Assert.Equal("land starts, good\nland stops\n", await LogAsync("land", ".previous"));
            await StopAsync(second);
        }

        using var fresh = LocalRun.Start(_folder, LocalRun.Usual(), ["--port", "0", "--fresh"]);
        Assert.Equal(DBNull.Value, await Sql.ValueAsync(await DatabaseAsync(await fresh.ReadyAsync()), "select to_regclass('kept')::text"));
    }

    [Fact]
    public async Task A_program_that_dies_is_started_again_where_it_was()
    {
        using var run = LocalRun.Start(_folder, LocalRun.Usual(), environment: Given());
        var land = await LocalRun.ServiceAsync(await run.ReadyAsync(), "land");
        var before = await LocalRun.AskAsync(land);

        await LocalRun.TryAsync(land, "/die");

        await run.SaysAsync("land ended (code 4), starting it again in 1 s");
        await Eventually.Holds(() => Task.FromResult(run.Output.Split("land is ready").Length == 3), "land is ready again");
        var after = await LocalRun.AskAsync(land);
        Assert.Equal("land", after.Name);
        Assert.NotEqual(before.Pid, after.Pid);
    }

    [Fact]
    public async Task A_database_that_is_lost_is_started_again_where_it_was()
    {
        using var run = LocalRun.Start(_folder, LocalRun.Usual());
        var database = await DatabaseAsync(await run.ReadyAsync());

        await Processes.SignalAsync(ServerProcesses().Single(), "KILL");
        await run.SaysAsync("the database stopped unexpectedly");
        await Eventually.Holds(() => AnswersAsync(database), "the database answers again");
    }

    private static async Task StopAsync(LocalRun run)
    {
        await run.SignalAsync("TERM");
        Assert.Equal((0, ""), await run.EndAsync());
    }

    private static async Task<string> DatabaseAsync(Uri gateway) => (await LocalRun.AskAsync(gateway)).Environment["ConnectionStrings__park"];

    private static async Task<bool> AnswersAsync(string database)
    {
        try
        {
            await Sql.ValueAsync(database, "select 1");
            return true;
        }
        catch (Npgsql.NpgsqlException)
        {
            return false;
        }
    }

    private static async Task<IReadOnlyList<int>> ProcessesOfAsync(Uri gateway, params string[] services)
    {
        List<int> ids = [(await LocalRun.AskAsync(gateway)).Pid];
        foreach (var service in services is [] ? ["land", "yield"] : services) ids.Add((await LocalRun.AskAsync(await LocalRun.ServiceAsync(gateway, service))).Pid);
        return ids;
    }

    /// <summary>Where the database is not the matter, one that runs already saves the time to make one.</summary>
    private Dictionary<string, string> Given() => new(StringComparer.Ordinal) { ["PARK_POSTGRES"] = postgres.Server.ConnectionString("postgres") };

    private IReadOnlyList<int> ServerProcesses() => Processes.With(_folder["park", "postgres", "data"]);

    private Task<string> LogAsync(string name, string suffix = "") => File.ReadAllTextAsync(_folder["park", "logs", $"{name}.log{suffix}"]);
}
