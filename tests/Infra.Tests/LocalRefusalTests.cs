using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ParkPlatform.Infra.Tests.Running;
using ParkPlatform.Local;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Infra.Tests;

/// <summary>What keeps the local run from starting is said in one line that tells what to do, and nothing is left running.</summary>
public sealed class LocalRefusalTests(TestPostgres postgres) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_busy_port()
    {
        using var somebody = new TcpListener(IPAddress.Loopback, 0);
        somebody.Start();
        var port = ((IPEndPoint)somebody.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        await RefusedAsync(LocalRun.Usual(), ["--port", port], $"端口 {port} 已被占用", "--port");
    }

    [Fact]
    public async Task A_platform_that_runs_already()
    {
        using var first = LocalRun.Start(_folder, LocalRun.Usual(), environment: Given());
        var address = await first.ReadyAsync();

        await RefusedAsync(LocalRun.Usual(), ["--port", "0"], "已经在运行", address.ToString().TrimEnd('/'), first.Id.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("gateway", (await LocalRun.AskAsync(address)).Name);
        await first.SignalAsync("TERM");
        Assert.Equal((0, ""), await first.EndAsync());
    }

    [Theory]
    [InlineData("--prot", "--prot")]
    [InlineData("eighty", "--port", "eighty")]
    [InlineData("--port", "--port")]
    [InlineData("65535", "--port", "65536")]
    public async Task An_option_that_makes_no_sense(string word, params string[] options) => await RefusedAsync(LocalRun.Usual(), options, word);

    [Fact]
    public async Task A_missing_Node_where_something_is_built_with_it()
    {
        var console = new BuildStep("console", [], [], [new BuildCommand("node-that-is-not-installed", ["--version"])]);

        await RefusedAsync(LocalRun.Usual() with { Build = [console] }, ["--port", "0"], "node-that-is-not-installed", "Node.js");
    }

    [Fact]
    public async Task A_missing_program() =>
        await RefusedOnServerAsync(LocalRun.Usual(new PlatformProgram("land", "program-that-is-not-there", [], _folder.Root)), "program-that-is-not-there");

    [Fact]
    public async Task A_build_that_fails()
    {
        var build = new BuildStep("build", [], [], [new BuildCommand("sh", ["-c", "echo 'Land.cs(1,1): error CS1002: ; expected'; exit 1"])]);

        await RefusedAsync(LocalRun.Usual() with { Build = [build] }, ["--port", "0"], "error CS1002", _folder["park", "logs", "build.log"]);
    }

    [Fact]
    public async Task A_program_that_ends_while_it_starts()
    {
        var output = await RefusedOnServerAsync(LocalRun.Usual(LocalRun.StandIn("land", "dies")), "land", "3", _folder["park", "logs", "land.log"]);

        Assert.Contains("land has no licence", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_never_gets_ready() =>
        await RefusedOnServerAsync(LocalRun.Usual(LocalRun.StandIn("land", "unready")) with { SecondsToGetReady = 2 }, "land", "没有就绪", _folder["park", "logs", "land.log"]);

    [Fact]
    public async Task A_broken_cluster()
    {
        Directory.CreateDirectory(_folder["park", "postgres", "data"]);

        await RefusedAsync(LocalRun.Usual(), ["--port", "0"], "--fresh");
    }

    [Fact]
    public async Task RabbitMQ_without_an_address() =>
        await RefusedWithAsync(new() { ["PARK_TRANSPORT"] = "rabbitmq" }, LocalRun.Usual(), ["--port", "0"], "ConnectionStrings__broker");

    [Fact]
    public async Task Fresh_on_a_server_that_is_not_its_own() =>
        await RefusedWithAsync(new() { ["PARK_POSTGRES"] = "Host=127.0.0.1;Port=1" }, LocalRun.Usual(), ["--port", "0", "--fresh"], "--fresh", "PARK_POSTGRES");

    [Fact]
    public async Task What_is_built_is_built_again_only_when_its_sources_change()
    {
        var source = _folder["source.txt"];
        var made = _folder["made.txt"];
        await File.WriteAllTextAsync(source, "one");
        var build = new BuildStep("build", [source], [made], [new BuildCommand("sh", ["-c", $"cat {source} >> {made}"])]);

        // Building is the first thing that happens, so the run needn't get further.
        var platform = LocalRun.Usual(LocalRun.StandIn("land", "dies")) with { Build = [build] };
        await RefusedOnServerAsync(platform, "land");
        await RefusedOnServerAsync(platform, "land");
        Assert.Equal("one", await File.ReadAllTextAsync(made));

        await File.WriteAllTextAsync(source, "two!");
        await RefusedOnServerAsync(platform, "land");
        Assert.Equal("onetwo!", await File.ReadAllTextAsync(made));
    }

    /// <summary>Where the database is not the matter, one that runs already saves the time to make one.</summary>
    private Task<string> RefusedOnServerAsync(Platform platform, params string[] words) => RefusedWithAsync(Given(), platform, ["--port", "0"], words);

    private Task<string> RefusedAsync(Platform platform, string[] options, params string[] words) => RefusedWithAsync([], platform, options, words);

    private Dictionary<string, string> Given() => new(StringComparer.Ordinal) { ["PARK_POSTGRES"] = postgres.Server.ConnectionString("postgres") };

    private async Task<string> RefusedWithAsync(Dictionary<string, string> environment, Platform platform, string[] options, params string[] words)
    {
        using var run = LocalRun.Start(_folder, platform, options, environment);
        var (code, error) = await run.EndAsync();

        Assert.Equal(1, code);
        if (!words.Contains("已经在运行", StringComparer.Ordinal)) Assert.Empty(Processes.With(_folder["park", "postgres", "data"]));
        Assert.DoesNotContain('\n', error);
        Assert.All(words, word => Assert.Contains(word, error, StringComparison.Ordinal));
        return run.Output;
    }
}
