using System.Diagnostics;
using System.Text.Json;
using ParkPlatform.EmbeddedPostgres;

namespace ParkPlatform.Infra.Tests.Running;

/// <summary>A cluster held by another process, which can be killed.</summary>
internal sealed class HeldCluster : IDisposable
{
    private readonly Process _holder;

    private HeldCluster(Process holder, string said)
    {
        _holder = holder;
        Said = said;
    }

    /// <summary>Where the cluster lies, or why there is none.</summary>
    public string Said { get; }

    public int HolderId => _holder.Id;

    public int ServerId => int.Parse(File.ReadLines(Path.Combine(Said, "data", "postmaster.pid")).First());

    public static async Task<HeldCluster> StartAsync(PostgresOptions options, string? path = null)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(HeldCluster).Assembly.Location, "hold", JsonSerializer.Serialize(options)])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.FileName = Environment.ProcessPath is { } me && Path.GetFileNameWithoutExtension(me) == "dotnet" ? me : DotnetOnPath();
        if (path is not null) start.Environment["PATH"] = path;
        var holder = Process.Start(start)!;
        return new HeldCluster(holder, await holder.StandardOutput.ReadLineAsync() ?? "");
    }

    /// <summary>What the holder does: it starts the cluster, tells where, and waits for the end of its input.</summary>
    public static async Task<int> HoldAsync(string options)
    {
        try
        {
            await using var server = await PostgresServer.StartAsync(JsonSerializer.Deserialize<PostgresOptions>(options)! with { Server = null });
            Console.WriteLine(server.Folder);
            await Console.In.ReadToEndAsync();
            return 0;
        }
        catch (PostgresUnavailableException refused)
        {
            Console.WriteLine(refused.Message);
            return 1;
        }
    }

    /// <summary>Lets the holder end in its own way.</summary>
    public async Task EndAsync()
    {
        _holder.StandardInput.Close();
        await _holder.WaitForExitAsync();
    }

    public async Task KillAsync(bool watchdogFirst = false)
    {
        if (watchdogFirst)
        {
            var watchdog = Processes.ChildrenOf(HolderId).Single(child => Processes.Arguments(child).Contains("park-watchdog", StringComparer.Ordinal));
            await Processes.SignalAsync(watchdog, "KILL");
        }

        _holder.Kill();
        await _holder.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_holder.HasExited) _holder.Kill();
        _holder.Dispose();
    }

    private static string DotnetOnPath() =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "dotnet")).First(File.Exists);
}
