using System.Diagnostics;
using ParkPlatform.EmbeddedPostgres;

namespace ParkPlatform.Local;

/// <summary>The programs of the platform while they run. None of them outlives this process.</summary>
internal sealed class Fleet(IEnumerable<Child> children, Journal journal) : IAsyncDisposable
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly List<Child> _children = [.. children];
    private readonly Watchdog _watchdog = Watchdog.Start("TERM");
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(5) };

    /// <summary>Starts all and waits until each says that it is ready.</summary>
    /// <exception cref="LocalException">One ended, or is not ready in time.</exception>
    public async Task StartAsync(TimeSpan limit, CancellationToken cancel)
    {
        journal.Say(Texts.Of["Starting", string.Join(", ", _children.Select(child => child.Name))]);
        foreach (var child in _children) Start(child);

        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await foreach (var ready in Task.WhenEach(_children.Select(child => AnnounceReadyAsync(child, limit, enough.Token))))
        {
            try
            {
                await ready;
            }
            catch
            {
                await enough.CancelAsync();
                throw;
            }
        }
    }

    /// <summary>Starts again whatever ends, waiting longer each time it ends soon. Returns when told to stop.</summary>
    public Task KeepAsync(CancellationToken stop) => Task.WhenAll(_children.Select(child => KeepAsync(child, stop)));

    /// <summary>Asks all to stop and ends those that take too long.</summary>
    public async Task StopAsync(CancellationToken hurry)
    {
        foreach (var child in _children) child.Stop();
        var ended = Task.WhenAll(_children.Select(child => child.Ended));
        try
        {
            await ended.WaitAsync(TimeToStop, hurry);
        }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException)
        {
            foreach (var child in _children) child.Kill();
            await ended;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _watchdog.DisposeAsync();
        _http.Dispose();
    }

    private void Start(Child child)
    {
        child.Start();
        Guard();
    }

    private void Guard()
    {
        lock (_children) _watchdog.Guard(_children.Select(child => child.ProcessId).OfType<int>());
    }

    private async Task AnnounceReadyAsync(Child child, TimeSpan limit, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        while (!await IsReadyAsync(child, cancel))
        {
            if (child.Ended.IsCompleted) throw Failed(child, "Ended", await child.Ended);
            if (clock.Elapsed > limit) throw Failed(child, "NotReady", limit.TotalSeconds);
            await Task.Delay(TimeSpan.FromMilliseconds(150), cancel);
        }

        journal.Say(Texts.Of["Ready", child.Name, clock.Elapsed.TotalSeconds]);
    }

    private async Task<bool> IsReadyAsync(Child child, CancellationToken cancel)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(child.Url, "/health/ready"), cancel);

            // Somebody else may answer on the port of a program that has ended.
            return answer.IsSuccessStatusCode && !child.Ended.IsCompleted;
        }
        catch (Exception notYet) when (notYet is HttpRequestException || (notYet is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            return false;
        }
    }

    /// <summary>The error is one line; what the program said before is shown above it.</summary>
    private LocalException Failed(Child child, string text, object value)
    {
        foreach (var line in Telling(journal.Latest(child.Name))) journal.Show($"  {child.Name}: {line}");
        return new LocalException(Texts.Of[text, child.Name, value, journal.FileOf(child.Name)]);
    }

    /// <summary>An exception tells in its first lines; anything else in its last ones.</summary>
    private static IEnumerable<string> Telling(IReadOnlyList<string> lines)
    {
        var thrown = lines.ToList().FindLastIndex(line => line.StartsWith("Unhandled exception", StringComparison.Ordinal));
        return thrown < 0 ? lines.TakeLast(10) : lines.Skip(thrown).Take(10);
    }

    private async Task KeepAsync(Child child, CancellationToken stop)
    {
        var pause = TimeSpan.FromSeconds(1);
        while (true)
        {
            var clock = Stopwatch.StartNew();
            var code = await child.Ended.WaitAsync(stop);

            // Ctrl+C and a container's stop reach the programs at the same moment as this one.
            await Task.Delay(TimeSpan.FromMilliseconds(500), stop);
            if (clock.Elapsed > TimeSpan.FromMinutes(1)) pause = TimeSpan.FromSeconds(1);
            journal.Say(Texts.Of["Restarting", child.Name, code, pause.TotalSeconds, journal.FileOf(child.Name)]);

            await Task.Delay(pause, stop);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            Start(child);
            await UntilReadyOrEndedAsync(child, stop);
        }
    }

    private async Task UntilReadyOrEndedAsync(Child child, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        while (!child.Ended.IsCompleted)
        {
            if (await IsReadyAsync(child, stop))
            {
                journal.Say(Texts.Of["Ready", child.Name, clock.Elapsed.TotalSeconds]);
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(150), stop);
        }
    }
}
