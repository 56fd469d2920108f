using System.Diagnostics;
using Npgsql;
using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Gateway.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace ParkPlatform.Gateway.Tests;

/// <summary>A throw-away PostgreSQL server for one test run: initdb, start, delete. No Docker, no fixed port.</summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("gateway-tests-pg-").FullName;
    private int _port;

    private string Data => Path.Combine(_root, "data");

    public async ValueTask InitializeAsync()
    {
        if (Environment.UserName == "root") await RunAsync("chown", "postgres", _root);
        await RunAsServerAsync("initdb", "-D", Data, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale", "C.UTF-8");

        // Between finding a free port and taking it somebody else may have been quicker.
        for (var attempt = 1; ; attempt++)
        {
            _port = FreePort.Next();
            try
            {
                await RunAsServerAsync("pg_ctl", "-D", Data, "-w", "-t", "120", "-l", Path.Combine(_root, "log"),
                    "-o", $"-p {_port} -k '{_root}' -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200", "start");
                return;
            }
            catch (InvalidOperationException) when (attempt < 3)
            {
            }
        }
    }

    /// <summary>A database of its own; with a template, a copy of that one, to which nobody may be connected.</summary>
    public async Task<string> NewDatabaseAsync(string? template = null)
    {
        var name = "gateway_" + Guid.NewGuid().ToString("N");
        var copied = template is null ? "" : $" template \"{new NpgsqlConnectionStringBuilder(template).Database}\"";
        if (template is not null) NpgsqlConnection.ClearPool(new(template));
        await ExecuteAsync($"create database {name}{copied}");
        return ConnectionString(name);
    }

    public Task DropAsync(string database) => ExecuteAsync($"drop database \"{new NpgsqlConnectionStringBuilder(database).Database}\" with (force)");

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await RunAsServerAsync("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(_root, recursive: true);
    }

    private string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Maximum Pool Size=10";

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    // PostgreSQL refuses to run as root, which is what a CI container usually is.
    private static Task RunAsServerAsync(string tool, params string[] args) =>
        Environment.UserName == "root" ? RunAsync("runuser", ["-u", "postgres", "--", Find(tool), .. args]) : RunAsync(Find(tool), args);

    private static string Find(string tool) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin", tool)).FirstOrDefault(File.Exists) ?? tool
            : tool;

    private static async Task RunAsync(string file, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(file, args) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() })!;
        await process.WaitForExitAsync(); // not to the end of its output, which the server inherits
        if (process.ExitCode != 0) throw new InvalidOperationException($"{file} {string.Join(' ', args)} exited with {process.ExitCode}");
    }
}
