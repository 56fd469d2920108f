using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>A real program in a process of its own, with the settings it is given and no others.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly string[] Inherited = ["PATH", "HOME", "TMPDIR", "LANG", "DOTNET_ROOT"];

    private readonly ParkProgram _program;
    private readonly Process _process;
    private readonly Watchdog _watchdog;
    private readonly string _settingsRead;
    private readonly ConcurrentQueue<string> _said = new();

    private RunningProgram(ParkProgram program, Process process, int port, string settingsRead)
    {
        (_program, _process, _settingsRead) = (program, process, settingsRead);
        Address = At(port);
        _watchdog = Watchdog.Start("KILL");
        _watchdog.Guard(process.Id);
        process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>The settings that it has asked for so far.</summary>
    public IReadOnlySet<string> SettingsRead => Infrastructure.SettingsRead.In(_settingsRead);

    public static Uri At(int port) => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));

    public static RunningProgram Start(ParkProgram program, IReadOnlyDictionary<string, string> environment, int port)
    {
        var settingsRead = Path.GetTempFileName();
        var start = Describe(program, [], environment);
        start.Environment["ASPNETCORE_HTTP_PORTS"] = port.ToString(CultureInfo.InvariantCulture);
        foreach (var (name, value) in Infrastructure.SettingsRead.Variables(settingsRead)) start.Environment[name] = value;
        return new(program, Process.Start(start)!, port, settingsRead);
    }

    /// <summary>Runs the program with arguments, as a job does.</summary>
    public static async Task<(int ExitCode, string Output)> CommandAsync(
        ParkProgram program, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(Describe(program, arguments, environment))!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Waits for 200 at this path.</summary>
    public async Task AnswersAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(10) };
        await Eventually.Gives(
            async () =>
            {
                Assert.False(_process.HasExited, $"{_program} has ended:\n{Log()}");
                try
                {
                    using var answer = await http.GetAsync(path);
                    return $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
                }
                catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
                {
                    return e.Message;
                }
            },
            answer => answer.StartsWith($"{(int)HttpStatusCode.OK} ", StringComparison.Ordinal),
            seconds: 120);
    }

    /// <summary>Asks it to stop, as Kubernetes does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync(TimeSpan patience)
    {
        await Tool.RunAsync("sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {_process.Id}")]);
        using var end = new CancellationTokenSource(patience);
        await _process.WaitForExitAsync(end.Token);
        return _process.ExitCode;
    }

    public string Log() => string.Join('\n', _said.TakeLast(100));

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        await _watchdog.DisposeAsync();
        File.Delete(_settingsRead);
    }

    private static ProcessStartInfo Describe(ParkProgram program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [program.Assembly, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program.Assembly),
        };
        foreach (var name in start.Environment.Keys.Except(Inherited).ToArray()) start.Environment.Remove(name);
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // whoever is killed would leave the pipes for it behind
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }
}
