using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using ParkPlatform.Local;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>The platform as <c>dotnet run --project infra/Local</c> starts it, with the demo data, from the programs that were built with these tests; and a browser.</summary>
public sealed class RunningPark : IAsyncLifetime
{
    /// <summary>The address of a platform that runs already, to be used instead: for quick turns while a page is written.</summary>
    public const string AddressVariable = "PARK_ADDRESS";

    private const string Incomplete = "演示数据没有装完"; // as the launcher says it
    private const int Attempts = 3;

    private static readonly TimeSpan TimeToStart = TimeSpan.FromMinutes(6), TimeToStop = TimeSpan.FromSeconds(40);
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly string _folder = Directory.CreateTempSubdirectory("park-browser-").FullName;
    private readonly ConcurrentQueue<string> _output = new();
    private Process? _launcher;
    private IPlaywright? _playwright;

    public static string Root { get; } = FindRoot();

    /// <summary>Screenshots of the last run.</summary>
    public static string Shots { get; } = Path.Combine(Root, "TestResults", "screenshots");

    public Uri Address { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>
    /// By account and language (a browser remembers both), a browser that is signed in and has the console's files: signing in is tested where it belongs, and neither need be waited
    /// for everywhere else.
    /// </summary>
    public ConcurrentDictionary<(string Account, string Language), IBrowserContext> SignedIn { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder, (UnixFileMode)0b111_101_101); // the database's user has to enter it
        Directory.CreateDirectory(Shots);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Browsers.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("There is no chromium: apt-get install chromium."),
            Args = ["--no-sandbox", "--disable-dev-shm-usage"], // checks run as root in containers
        });
        Address = Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } running ? new Uri(running) : await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A program of the console's folder, e.g. <c>npm run check</c>.</summary>
    public static async Task<(int Code, string Output)> InConsoleAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path.Combine(Root, "gateway", "console"), RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }

    /// <summary>On a machine that is busy elsewhere the demo data may not get in at the first try; the launcher says so, and its next start goes on with it.</summary>
    private async Task<Uri> StartAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            _output.Clear();
            _launcher = Launch();
            var address = await ReadyAsync();
            if (!_output.Any(line => line.Contains(Incomplete, StringComparison.Ordinal))) return address;
            if (attempt == Attempts) throw new InvalidOperationException("The demo data is not complete:\n" + string.Join('\n', _output));
            await StopAsync();
        }
    }

    private async Task StopAsync()
    {
        if (_launcher is null) return;
        using (var kill = Process.Start("kill", ["-TERM", _launcher.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        using var enough = new CancellationTokenSource(TimeToStop);
        try
        {
            await _launcher.WaitForExitAsync(enough.Token);
        }
        catch (OperationCanceledException)
        {
            _launcher.Kill(entireProcessTree: true);
        }

        _launcher.Dispose();
        _launcher = null;
    }

    private Process Launch()
    {
        var here = AppContext.BaseDirectory.TrimEnd('/', '\\');
        var (configuration, bin) = (Path.GetFileName(here), Path.GetDirectoryName(Path.GetDirectoryName(here))!);
        PlatformProgram Program(string project) => new(
            project.ToLowerInvariant(), "dotnet", [Path.Combine(bin, project, configuration, $"ParkPlatform.{project}.dll")], Path.Combine(bin, project, configuration));

        var table = Path.Combine(_folder, "platform.json");
        var platform = new Platform([], [Program("Land"), Program("Factories"), Program("Reclamation"), Program("Yield")], Program("Gateway"), ["queues"]);
        File.WriteAllText(table, JsonSerializer.Serialize(platform, JsonSerializerOptions.Web));

        var start = new ProcessStartInfo("dotnet", [Path.Combine(here, "ParkPlatform.Local.dll"), "--port", "0", "--data", Path.Combine(_folder, "park")])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        start.Environment[Platform.FileVariable] = table;
        start.Environment["Edge__SignInsPerMinute"] = "1000"; // every test signs in from the same address
        start.Environment.Remove("PARK_POSTGRES");
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Keep(string? line)
    {
        if (line is not null) _output.Enqueue(line);
    }

    private async Task<Uri> ReadyAsync()
    {
        var said = Path.Combine(_folder, "park", "run.json");
        var clock = Stopwatch.StartNew();
        while (!File.Exists(said))
        {
            if (_launcher!.HasExited || clock.Elapsed > TimeToStart) throw new InvalidOperationException("The platform did not start:\n" + string.Join('\n', _output));
            await Task.Delay(200);
        }

        using var run = JsonDocument.Parse(await File.ReadAllTextAsync(said));
        return new Uri(run.RootElement.GetProperty("address").GetString()!);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ParkPlatform.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
