using System.Diagnostics;
using Npgsql;
using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Infra.Tests.Running;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Infra.Tests;

/// <summary>The cluster of the local run, in good times and after accidents.</summary>
public sealed class LastingClusterTests(TestPostgres postgres) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private PostgresOptions Lasting => new() { Folder = _folder["postgres"], Server = null };

    private string Data => _folder["postgres", "data"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_keeps_its_data_does_not_trade_safety_for_speed_and_asks_for_the_password()
    {
        await using (var first = await PostgresServer.StartAsync(Lasting)) await MarkAsync(first);

        await using var second = await PostgresServer.StartAsync(Lasting);
        await AssertMarkedAsync(second);
        var database = second.ConnectionString("park");
        Assert.Equal("on", await Sql.ValueAsync(database, "show fsync"));
        Assert.Equal("on", await Sql.ValueAsync(database, "show synchronous_commit"));
        Assert.Equal("300", await Sql.ValueAsync(database, "show max_connections"));
        Assert.Equal("127.0.0.1", await Sql.ValueAsync(database, "show listen_addresses"));

        var stranger = new NpgsqlConnectionStringBuilder(database) { Password = "guess" }.ConnectionString;
        var refused = await Assert.ThrowsAsync<PostgresException>(() => Sql.ValueAsync(stranger, "select 1"));
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder["postgres", "password"]));
    }

    [Fact]
    public async Task A_folder_that_another_process_uses_is_refused()
    {
        await using var first = await PostgresServer.StartAsync(Lasting);

        await AssertRefusedAsync("正被另一个进程使用", "is in use by another process");
        Assert.True(first.IsServing);
    }

    [Fact]
    public async Task A_server_that_a_crashed_run_left_running_is_replaced_and_the_data_kept()
    {
        using var crashed = await HeldCluster.StartAsync(Lasting);
        var old = crashed.ServerId;
        await crashed.KillAsync(watchdogFirst: true);
        Assert.True(Processes.IsAlive(old));

        await using var server = await PostgresServer.StartAsync(Lasting);

        Assert.False(Processes.IsAlive(old));
        await MarkAsync(server);
    }

    [Fact]
    public async Task A_killed_run_takes_its_server_with_it_and_the_data_stays()
    {
        using var killed = await HeldCluster.StartAsync(Lasting);
        var old = killed.ServerId;
        await killed.KillAsync();
        await Eventually.Holds(() => Task.FromResult(!Processes.IsAlive(old)), "the server has ended");

        await using var server = await PostgresServer.StartAsync(Lasting);
        await MarkAsync(server);
    }

    [Fact]
    public async Task A_lost_server_is_started_again_on_its_port()
    {
        await using var server = await PostgresServer.StartAsync(Lasting);
        await MarkAsync(server);
        await Processes.SignalAsync(Processes.With(Data).Single(), "KILL");
        await Eventually.Holds(() => Task.FromResult(!server.IsServing), "the loss is noticed");

        await server.RestartAsync();

        await AssertMarkedAsync(server);
    }

    [Fact]
    public async Task A_stale_pid_file_that_names_another_program_does_no_harm()
    {
        await using (var first = await PostgresServer.StartAsync(Lasting)) await MarkAsync(first);

        // Of the server's own user: PostgreSQL takes such a program for itself.
        using var other = Process.Start(new ProcessStartInfo("sleep", ["60"]) { UserName = await OwnerOfDataAsync(), WorkingDirectory = "/" })!;
        await File.WriteAllTextAsync(Path.Combine(Data, "postmaster.pid"), $"{other.Id}\n{Data}\n1700000000\n5432\n\n127.0.0.1\n\nready\n");

        await using var second = await PostgresServer.StartAsync(Lasting);
        await AssertMarkedAsync(second);
        Assert.False(other.HasExited);
        other.Kill();
    }

    [Fact]
    public async Task A_broken_cluster_says_to_start_fresh_and_fresh_repairs_it()
    {
        await using (await PostgresServer.StartAsync(Lasting))
        {
        }

        File.Delete(Path.Combine(Data, "global", "pg_control"));
        await AssertRefusedAsync("pg_control", "--fresh 可从空库重来", "start with --fresh", "postgres.log");

        await using var server = await PostgresServer.StartAsync(Lasting with { Fresh = true });
        await MarkAsync(server);
    }

    [Fact]
    public async Task A_data_folder_without_a_version_is_broken()
    {
        Directory.CreateDirectory(Data);

        await AssertRefusedAsync("PG_VERSION", "--fresh");
    }

    [Fact]
    public async Task Data_of_a_release_that_is_not_at_hand_is_refused()
    {
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(Path.Combine(Data, "PG_VERSION"), "13\n");

        await AssertRefusedAsync("PostgreSQL 13", "--fresh", postgres.Server.Version ?? "18");
    }

    [Fact]
    public async Task Fresh_forgets_the_data()
    {
        await using (var first = await PostgresServer.StartAsync(Lasting)) await MarkAsync(first);

        await using var second = await PostgresServer.StartAsync(Lasting with { Fresh = true });
        Assert.Equal(0L, await Sql.ValueAsync(second.ConnectionString("postgres"), "select count(*) from pg_database where datname = 'park'"));
    }

    [Fact]
    public async Task A_cluster_that_was_half_made_is_made_anew()
    {
        Directory.CreateDirectory(Data + ".part");
        await File.WriteAllTextAsync(Path.Combine(Data + ".part", "PG_VERSION"), "15\n");

        await using var server = await PostgresServer.StartAsync(Lasting);
        await MarkAsync(server);
        Assert.False(Directory.Exists(Data + ".part"));
    }

    [Fact]
    public async Task Root_may_have_it_run_by_nobody()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root runs PostgreSQL as somebody else.");

        await using var server = await PostgresServer.StartAsync(Lasting with { RunAs = "nobody" });

        await MarkAsync(server);
        Assert.Equal("nobody", await OwnerOfDataAsync());
    }

    [Fact]
    public async Task A_folder_that_only_root_can_enter_is_replaced_by_one_that_the_next_start_finds_again()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root runs PostgreSQL as somebody else.");
        File.SetUnixFileMode(_folder.Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var notes = new List<string>();

        string elsewhere;
        await using (var first = await PostgresServer.StartAsync(Lasting with { Progress = notes.Add }))
        {
            elsewhere = first.Folder!;
            await MarkAsync(first);
        }

        try
        {
            Assert.StartsWith("/var/tmp/park-", elsewhere, StringComparison.Ordinal);
            Assert.Contains(notes, note => note.Contains(_folder["postgres"], StringComparison.Ordinal) && note.Contains(elsewhere, StringComparison.Ordinal));
            await using var second = await PostgresServer.StartAsync(Lasting);
            await AssertMarkedAsync(second);
        }
        finally
        {
            Directory.Delete(elsewhere, recursive: true);
        }
    }

    private static async Task MarkAsync(PostgresServer server) =>
        await Sql.RunAsync(await server.CreateDatabaseAsync("park"), "create table if not exists mark as select '在' as here");

    private static async Task AssertMarkedAsync(PostgresServer server) =>
        Assert.Equal("在", await Sql.ValueAsync(server.ConnectionString("park"), "select here from mark"));

    private async Task AssertRefusedAsync(params string[] words)
    {
        var refused = await Assert.ThrowsAsync<PostgresUnavailableException>(() => PostgresServer.StartAsync(Lasting));
        Assert.DoesNotContain('\n', refused.Message);
        Assert.All(words, word => Assert.Contains(word, refused.Message, StringComparison.Ordinal));
    }

    private async Task<string> OwnerOfDataAsync()
    {
        using var stat = Process.Start(new ProcessStartInfo("stat", ["-c", "%U", Data]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return (await stat.StandardOutput.ReadToEndAsync()).Trim();
    }
}
