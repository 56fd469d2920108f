using Npgsql;
using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Infra.Tests.Running;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Infra.Tests;

/// <summary>The cluster that tests run on.</summary>
public sealed class ThrowawayClusterTests(TestPostgres postgres)
{
    private static readonly PostgresOptions Throwaway = new() { Throwaway = true, Server = null };

    [Fact]
    public async Task A_throw_away_cluster_serves_and_leaves_nothing_behind()
    {
        string folder;
        await using (var server = await PostgresServer.StartAsync(Throwaway))
        {
            folder = server.Folder!;
            var database = await server.CreateDatabaseAsync("园区");

            Assert.Equal("园区", await Sql.ValueAsync(database, "select current_database()"));
            Assert.Equal("off", await Sql.ValueAsync(database, "show fsync"));
            Assert.Equal("UTF8", await Sql.ValueAsync(database, "show server_encoding"));
            Assert.Equal(30, new NpgsqlConnectionStringBuilder(database).KeepAlive);
        }

        Assert.False(Directory.Exists(folder));
        Assert.False(File.Exists(folder + ".lock"));
        Assert.Empty(Processes.With(Path.Combine(folder, "data")));
    }

    [Fact]
    public async Task A_database_that_exists_is_not_created_again()
    {
        var first = await postgres.Server.CreateDatabaseAsync("twice");
        await Sql.RunAsync(first, "create table kept (id int)");

        Assert.Equal(first, await postgres.Server.CreateDatabaseAsync("twice"));
        Assert.Equal(0L, await Sql.ValueAsync(first, "select count(*) from kept"));
    }

    [Fact]
    public async Task A_template_is_prepared_once_and_each_copy_is_its_own()
    {
        var prepared = 0;
        Task<string> Template() => postgres.TemplateAsync("parcels", async database =>
        {
            Interlocked.Increment(ref prepared);
            await Sql.RunAsync(database, "create table parcel (code text); insert into parcel values ('A-01')");
        });

        var copies = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => await postgres.NewDatabaseAsync("copy", await Template())));
        await Sql.RunAsync(copies[0], "insert into parcel values ('A-02')");

        Assert.Equal(1, prepared);
        Assert.Equal([2L, 1L, 1L, 1L], await Task.WhenAll(copies.Select(copy => Sql.ValueAsync(copy, "select count(*) from parcel"))));
    }

    [Fact]
    public async Task A_killed_test_run_takes_its_cluster_with_it()
    {
        using var run = await HeldCluster.StartAsync(Throwaway);
        var server = run.ServerId;

        await run.KillAsync();

        await Eventually.Holds(() => Task.FromResult(!Processes.IsAlive(server)), "the server has ended");
        await Eventually.Holds(() => Task.FromResult(!Directory.Exists(run.Said) && !File.Exists(run.Said + ".lock")), "its folder is deleted");
    }

    [Fact]
    public async Task What_a_killed_test_run_left_behind_is_cleared_away_by_the_next()
    {
        using var run = await HeldCluster.StartAsync(Throwaway);
        var server = run.ServerId;
        await run.KillAsync(watchdogFirst: true);

        await using var next = await PostgresServer.StartAsync(Throwaway);

        await Eventually.Holds(() => Task.FromResult(!Processes.IsAlive(server)), "the server has ended");
        Assert.False(Directory.Exists(run.Said));
        Assert.True(next.IsServing);
        Assert.True(postgres.Server.IsServing);
    }
}
