using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Local.Demo;

namespace ParkPlatform.Local;

/// <summary>Brings the platform up in order, keeps it up, takes it down in the opposite order.</summary>
internal sealed class Launcher : IAsyncDisposable
{
    private readonly LocalOptions _options;
    private readonly Platform _platform;
    private readonly string _root;
    private readonly RunFolder _folder;
    private readonly Journal _journal;
    private readonly HttpClient _http;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private PostgresServer? _server;
    private Fleet? _fleet;

    public Launcher(LocalOptions options, Platform platform, string root, TextWriter console)
    {
        _options = options;
        _platform = platform;
        _root = root;
        _folder = RunFolder.Take(options.Folder ?? Path.Combine(root, ".park"));
        _journal = new Journal(_folder.Logs, console);
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(Address), Timeout = TimeSpan.FromMinutes(2) };
    }

    private string Address => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{_options.Port}");

    /// <summary>Returns when told to stop.</summary>
    /// <exception cref="LocalException">It can't start, or can't go on.</exception>
    /// <exception cref="PostgresUnavailableException">There is no database for it.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        if (!FreePort.IsFree(_options.Port)) throw new LocalException(Texts.Of["PortBusy", _options.Port, _options.Port + 1]);
        var transport = ChildEnvironment.Transport();

        await Together(stop, BuildAsync, StartServerAsync);
        var database = await PlatformDatabase.PrepareAsync(_server!, _platform.Schemas, stop);

        var programs = ChildEnvironment.For(_platform, Address, database, transport);
        _fleet = new Fleet(programs.Select(each => new Child(each.Program, each.Url, each.Variables, _journal)), _journal);
        await _fleet.StartAsync(TimeSpan.FromSeconds(_platform.SecondsToGetReady), stop);
        await GatewayReachesAllAsync(stop);
        if (_options.Demo) await LoadDemoAsync(database, stop);

        _folder.IsReady(Address);
        _journal.Show(Announcement.Of(Address, _server!, _journal, _clock.Elapsed));
        _journal.IsOnConsole = true;
        await Together(stop, _fleet.KeepAsync, KeepServerAsync);
    }

    /// <param name="hurry">Cancelled: end at once what takes its time.</param>
    public async Task StopAsync(CancellationToken hurry)
    {
        _journal.IsOnConsole = false;
        if (_fleet is null && _server is null) return;

        _journal.Say(Texts.Of["Stopping"]);
        if (_fleet is not null) await _fleet.StopAsync(hurry);
        if (_server is not null) await _server.DisposeAsync();
        _journal.Say(Texts.Of["Stopped"]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_fleet is not null) await _fleet.DisposeAsync();
        _http.Dispose();
        _journal.Dispose();
        _folder.Dispose();
    }

    /// <summary>Runs both; the first failure ends the other and is the one that is told.</summary>
    private static async Task Together(CancellationToken stop, params Func<CancellationToken, Task>[] parts)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var running = parts.Select(part => part(both.Token)).ToList();
        var failed = await Task.WhenAny(Task.WhenAll(running), FirstFailure(running));
        await both.CancelAsync();
        await Task.WhenAll(running).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        await failed;
    }

    private static async Task FirstFailure(IEnumerable<Task> running)
    {
        await foreach (var ended in Task.WhenEach(running)) await ended;
    }

    private async Task BuildAsync(CancellationToken cancel)
    {
        foreach (var step in _platform.Build) await step.RunAsync(_root, _folder.Root, _journal, cancel);
    }

    private async Task StartServerAsync(CancellationToken cancel)
    {
        var wanted = new PostgresOptions { Folder = _folder.Cluster, BinariesCache = _folder.Binaries, Fresh = _options.Fresh, Progress = _journal.Say };
        if (_options.Fresh && !string.IsNullOrWhiteSpace(wanted.Server)) throw new LocalException(Texts.Of["FreshGiven", PostgresOptions.ServerVariable, PlatformDatabase.Name]);

        _server = await PostgresServer.StartAsync(wanted, cancel);
        _journal.Say(Texts.Of["ServerStarted", _server.Version ?? "", _server.Port]);
    }

    /// <summary>The gateway may have found a service down that was still starting, and would answer 503 for it until it asks again.</summary>
    private async Task GatewayReachesAllAsync(CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        while (await UnreachedAsync(stop) is { } service)
        {
            if (clock.Elapsed.TotalSeconds > _platform.SecondsToGetReady) throw new LocalException(Texts.Of["NotReached", service, _journal.FileOf(_platform.Gateway.Name)]);
            await Task.Delay(TimeSpan.FromMilliseconds(150), stop);
        }
    }

    private async Task<string?> UnreachedAsync(CancellationToken stop)
    {
        try
        {
            var services = await _http.GetFromJsonAsync<ServiceHealth[]>("/health/services", stop) ?? [];
            return services.FirstOrDefault(service => service.State != "healthy")?.Service;
        }
        catch (HttpRequestException)
        {
            return _platform.Gateway.Name;
        }
    }

    private async Task KeepServerAsync(CancellationToken stop)
    {
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(2), stop);
            if (_server!.IsServing) continue;

            _journal.Say(Texts.Of["ServerLost", _server.Log]);
            await _server.RestartAsync(stop);
        }
    }

    /// <summary>A platform without demo data is still a platform: a failure is told and the start goes on.</summary>
    private async Task LoadDemoAsync(string database, CancellationToken stop)
    {
        const string step = "demo";
        if (DemoData.Steps.Count == 0 || await PlatformDatabase.IsDoneAsync(database, step, stop)) return;

        _journal.Say(Texts.Of["LoadingDemo"]);
        try
        {
            await DemoData.LoadAsync(DemoTarget.Through(_http, _journal.Say), stop);
            await PlatformDatabase.DoneAsync(database, step, stop);
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            _journal.Say(Texts.Of["DemoFailed", failed.Message.ReplaceLineEndings(" ")]);
        }
    }

    /// <summary>What the gateway says of a service.</summary>
    private sealed record ServiceHealth(string Service, string State);
}
