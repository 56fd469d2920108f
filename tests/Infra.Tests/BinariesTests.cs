using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Infra.Tests.Running;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Infra.Tests;

/// <summary>Where PostgreSQL comes from.</summary>
public sealed class BinariesTests(TestPostgres postgres) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private PostgresOptions NothingInstalled => new() { Throwaway = true, Server = null, UseInstalled = false, BinariesCache = _folder["binaries"] };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Where_none_is_installed_it_is_fetched_once_and_has_what_the_services_need()
    {
        var notes = new List<string>();
        await using (var server = await PostgresServer.StartAsync(NothingInstalled with { Progress = notes.Add }))
        {
            var database = await server.CreateDatabaseAsync("park");
            await Sql.RunAsync(database, "create extension btree_gist");
            await Sql.RunAsync(database, "create table held (parcel text, during daterange, exclude using gist (parcel with =, during with &&))");
            Assert.StartsWith("18.", await Sql.ValueAsync(database, "show server_version") as string, StringComparison.Ordinal);
        }

        Assert.Contains(notes, note => note.Contains("npm", StringComparison.Ordinal));

        // The second time it is there: nobody needs npm, nobody could ask it.
        using var again = await HeldCluster.StartAsync(NothingInstalled, path: PathWithoutNpm());
        Assert.True(File.Exists(Path.Combine(again.Said, "data", "PG_VERSION")), again.Said);
        await again.EndAsync();
    }

    [Fact]
    public async Task With_neither_PostgreSQL_nor_npm_one_line_says_what_to_install()
    {
        using var refused = await HeldCluster.StartAsync(NothingInstalled, path: PathWithoutNpm());

        Assert.Contains("没有 PostgreSQL,也没有 npm", refused.Said, StringComparison.Ordinal);
        Assert.Contains("apt-get install postgresql", refused.Said, StringComparison.Ordinal);
        await refused.EndAsync();
    }

    [Fact]
    public async Task A_server_that_is_given_is_used_and_left_running()
    {
        await using (var given = await PostgresServer.StartAsync(new PostgresOptions { Throwaway = true, Server = postgres.Server.ConnectionString("postgres") }))
        {
            Assert.False(given.IsPrivate);
            Assert.Equal("given", await Sql.ValueAsync(await given.CreateDatabaseAsync("given"), "select current_database()"));
            await given.DropDatabaseAsync("given");
        }

        Assert.Equal(0L, await Sql.ValueAsync(postgres.Server.ConnectionString("postgres"), "select count(*) from pg_database where datname = 'given'"));
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Timeout=3")]
    [InlineData("no connection string")]
    public async Task A_given_server_that_cannot_be_used_is_refused_in_one_line(string given)
    {
        var refused = await Assert.ThrowsAsync<PostgresUnavailableException>(() => PostgresServer.StartAsync(new PostgresOptions { Throwaway = true, Server = given }));

        Assert.Contains("PARK_POSTGRES", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    /// <summary>A PATH with the few tools that every machine has.</summary>
    private string PathWithoutNpm()
    {
        var tools = _folder["tools"];
        Directory.CreateDirectory(tools);
        foreach (var tool in new[] { "chmod", "chown", "id", "rm", "sh", "sleep", "stat" })
            File.CreateSymbolicLink(Path.Combine(tools, tool), new[] { "/usr/bin", "/bin" }.Select(folder => Path.Combine(folder, tool)).First(File.Exists));
        return tools;
    }
}
