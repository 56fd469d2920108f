using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using ParkPlatform.Local;
using ParkPlatform.Testing;

namespace ParkPlatform.Infra.Tests.Running;

/// <summary>The launcher as a process of its own, with programs that stand in for the services.</summary>
internal sealed class LocalRun : IDisposable
{
    private static readonly string Programs = Path.GetDirectoryName(typeof(LocalRun).Assembly.Location)!;
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly Task _output;
    private readonly Task<string> _errors;

    private LocalRun(Process process, string data)
    {
        _process = process;
        Data = data;
        _output = CopyAsync(process.StandardOutput);
        _errors = process.StandardError.ReadToEndAsync();
    }

    public int Id => _process.Id;

    /// <summary>The folder of the run.</summary>
    public string Data { get; }

    public string Output => string.Join('\n', _lines);

    /// <summary>A service that behaves in some way; see service.mjs.</summary>
    public static PlatformProgram StandIn(string name, string behaviour = "good") =>
        new(name, "node", [Path.Combine(Programs, "StandIns", "service.mjs"), name, behaviour], Programs);

    public static Platform Usual(params PlatformProgram[] services) => new([], services is [] ? [StandIn("land"), StandIn("yield")] : services, StandIn("gateway"), ["queues"]);

    public static LocalRun Start(TemporaryFolder folder, Platform platform, IReadOnlyList<string>? options = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var table = folder[$"platform-{Guid.NewGuid():N}.json"];
        File.WriteAllText(table, JsonSerializer.Serialize(platform, JsonSerializerOptions.Web));
        var data = folder["park"];
        options ??= ["--port", "0"];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Programs, "ParkPlatform.Local.dll"), "--data", data, .. options])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[Platform.FileVariable] = table;
        start.Environment.Remove("PARK_POSTGRES");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal)) start.Environment[name] = value;
        return new LocalRun(Process.Start(start)!, data);
    }

    /// <summary>Where it answers, once it has said so.</summary>
    public async Task<Uri> ReadyAsync() => (await Eventually.Gives(
        async () =>
        {
            if (_process.HasExited) throw new InvalidOperationException($"{Output}\n{await _errors}");
            var run = Path.Combine(Data, "run.json");
            return File.Exists(run) && Output.Contains("Ctrl+C", StringComparison.Ordinal)
                ? new Uri(JsonDocument.Parse(await File.ReadAllTextAsync(run)).RootElement.GetProperty("address").GetString()!)
                : null;
        },
        address => address is not null))!;

    /// <summary>What a stand-in knows: its process and its environment.</summary>
    public static async Task<StandInView> AskAsync(Uri address, string path = "/") => JsonSerializer.Deserialize<StandInView>(await Http.GetStringAsync(new Uri(address, path)), JsonSerializerOptions.Web)!;

    /// <summary>The same for a service, which the gateway's environment leads to.</summary>
    public static async Task<Uri> ServiceAsync(Uri gateway, string name) => new((await AskAsync(gateway)).Environment[$"Services__{name}"]);

    public static async Task TryAsync(Uri address, string path)
    {
        try
        {
            await Http.GetStringAsync(new Uri(address, path));
        }
        catch (HttpRequestException)
        {
            // It ended instead of answering.
        }
    }

    public Task SignalAsync(string signal) => Processes.SignalAsync(Id, signal);

    public Task SaysAsync(string words) => Eventually.Holds(() => Task.FromResult(Output.Contains(words, StringComparison.Ordinal)), words);

    /// <summary>Its exit code and what it wrote as an error.</summary>
    public async Task<(int Code, string Error)> EndAsync()
    {
        await _process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);
        await _output;
        return (_process.ExitCode, (await _errors).TrimEnd('\n'));
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private async Task CopyAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line) _lines.Enqueue(line);
    }
}

internal sealed record StandInView(string Name, int Pid, Dictionary<string, string> Environment);
