using System.Diagnostics;

namespace ParkPlatform.Benchmarks;

/// <summary>How many went through in a second, and how long each took.</summary>
internal sealed record Figure(string What, double PerSecond, double P50, double P99, int Failed)
{
    public override string ToString() => $"{What,-58} {PerSecond,8:N0} /s   p50 {P50,7:N2} ms   p99 {P99,7:N2} ms{(Failed > 0 ? $"   {Failed} FAILED" : "")}";
}

/// <summary>The same thing done over and over by several at once: first to warm up, then measured.</summary>
internal static class Load
{
    /// <summary>So long the runtime compiles what is called often anew, with what it has learnt: after three seconds that still took a fifth of the processor.</summary>
    private const int WarmUpSeconds = 12;

    /// <param name="most">So many times and no more: where each needs something of its own that has been made before.</param>
    public static async Task<Figure> RunAsync(string what, Func<int, Task<bool>> once, int atOnce = 16, int seconds = 8, int most = int.MaxValue)
    {
        var serial = 0;
        async Task<(List<double> Times, int Failed)> WorkerAsync(Stopwatch clock, double until, int limit)
        {
            var mine = new List<double>(4096);
            var refused = 0;
            while (clock.Elapsed.TotalSeconds < until && Interlocked.Increment(ref serial) is var n && n <= limit)
            {
                var begun = clock.Elapsed.TotalMilliseconds;
                if (await once(n)) mine.Add(clock.Elapsed.TotalMilliseconds - begun);
                else refused++;
            }
            return (mine, refused);
        }

        async Task<(List<double> Times, int Failed, double Seconds)> Round(double length, int limit)
        {
            var clock = Stopwatch.StartNew();
            var workers = await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(() => WorkerAsync(clock, length, limit))));
            return ([.. workers.SelectMany(w => w.Times).Order()], workers.Sum(w => w.Failed), clock.Elapsed.TotalSeconds);
        }

        await Round(WarmUpSeconds, most == int.MaxValue ? most : most / 3); // and leaves enough to be measured
        var (times, failed, took) = await Round(seconds, most);
        var figure = times.Count == 0 ? new Figure(what, 0, 0, 0, failed) : new(what, times.Count / took, times[times.Count / 2], times[times.Count * 99 / 100], failed);
        Console.WriteLine(figure);
        return figure;
    }

    /// <summary>The median of a question that is asked some times over, when it has warmed up.</summary>
    public static async Task<(double Milliseconds, int Rows)> MedianAsync(Func<Task<int>> question)
    {
        var (times, rows) = (new List<double>(), 0);
        for (var i = 0; i < 15; i++)
        {
            var watch = Stopwatch.StartNew();
            rows = await question();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        return (times.Skip(4).Order().ElementAt(5), rows);
    }
}
