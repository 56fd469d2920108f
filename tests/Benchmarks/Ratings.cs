using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using ParkPlatform.Domain;
using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Testing;

namespace ParkPlatform.Benchmarks;

/// <summary>What the benchmark knows about a firm.</summary>
internal sealed record RatedFirm(
    string Code, decimal Tax, decimal ValueAdded, decimal Revenue, decimal Energy, decimal? Emission, decimal Employees, decimal Research, decimal Land);

/// <summary>A county's rating and a prefecture's: the arithmetic beside the same written by hand, and all of it over HTTP: import, run, comparison.</summary>
internal static class Ratings
{
    private const int RowsOfAFile = 20_000;

    /// <param name="sizes">How many firms: a county's 5,000, a prefecture's 120,000.</param>
    public static async Task MeasureAsync(params int[] sizes)
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_TEST_CONTENTROOT_PARKPLATFORM_YIELD", AppContext.BaseDirectory);
        foreach (var firms in sizes)
        {
            var figures = Made(firms);
            await RatingArithmetic.MeasureAsync(figures);
            await OverHttpAsync(figures);
        }
    }

    internal static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static RatedFirm[] Made(int firms)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, firms).Select(n =>
        {
            decimal revenue = random.Next(2_000, 90_000);
            return new RatedFirm(
                Uscc.Make("510799", string.Create(CultureInfo.InvariantCulture, $"MC{n:D6}")),
                Math.Round(revenue * random.Next(5, 80) / 1000, 2), Math.Round(revenue * random.Next(150, 270) / 1000, 2), revenue, random.Next(20, 9_000),
                n % 17 == 3 ? null : random.Next(1, 400) / 100m, random.Next(10, 900), Math.Round(revenue * random.Next(0, 40) / 1000, 2), random.Next(300, 9_000) / 100m);
        })];
    }

    private static async Task OverHttpAsync(RatedFirm[] figures)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"park-bench-{Guid.NewGuid():N}");
        await using var server = await PostgresServer.StartAsync(new PostgresOptions { Folder = folder, PoolSize = 30 });
        try
        {
            await using var service = ServiceHost<Yield.Program>.Start(await server.CreateDatabaseAsync("ratings"));
            using var planner = service.As("planner");
            planner.Timeout = TimeSpan.FromMinutes(10);
            await WarmUpAsync(planner, figures);

            var watch = Stopwatch.StartNew();
            foreach (var rows in Enumerable.Range(0, figures.Length).Chunk(RowsOfAFile))
            {
                using var answer = await planner.PostAsync("/api/yield/imports/enterprise-years", Csv(2024, rows, figures));
                await answer.Must(200);
            }
            Console.WriteLine(Line($"import of {figures.Length:N0} enterprise-years: {watch.Elapsed.TotalSeconds:N1} s, {figures.Length / watch.Elapsed.TotalSeconds:N0} rows/s"));

            var (usual, other) = (await StateAsync(planner, "RC-1"), await StateAsync(planner, "sichuan-5-2"));
            await RunAsync(planner, 2023, usual); // the code that only a first run compiles
            var before = PeakMemory.Begin();
            watch.Restart();
            var left = await RunAsync(planner, 2024, usual);
            Console.WriteLine(Line($"a run over {figures.Length:N0} firms through HTTP, results kept: {watch.Elapsed.TotalSeconds:N2} s"));
            Console.WriteLine(Line($"memory of the process, service and benchmark, in that run: {before:N0} MB before, {PeakMemory.Megabytes():N0} MB at the peak"));
            var right = await RunAsync(planner, 2024, other);
            watch.Restart();
            using (var compared = await planner.GetAsync($"/api/yield/runs/compare?left={left}&right={right}"))
                Console.WriteLine(Line($"comparison of two runs: {watch.Elapsed.TotalSeconds:N2} s, {(await compared.Must(200)).GetProperty("movers").GetProperty("total").GetInt64():N0} firms move"));
            watch.Restart();
            using (var explained = await planner.GetAsync($"/api/yield/runs/{left}/results/{figures[figures.Length / 2].Code}/explanation")) await explained.Must(200);
            Console.WriteLine(Line($"an explanation with what would have been enough: {watch.Elapsed.TotalSeconds:N2} s"));
            await PagesAsync(planner, left, figures.Length);
        }
        finally
        {
            await server.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    // The second of each, and the last page: whoever pages through a list waits for these.
    private static async Task PagesAsync(HttpClient planner, Guid run, int firms)
    {
        using var answer = await planner.PostAsync(
            "/api/yield/land-publicities", JsonContent.Create(new { year = 2024, effectiveOn = "2025-04-07", documentNumber = "用地公示〔2025〕1号" }));
        var publicity = (await answer.Must(201)).GetProperty("id").GetGuid();
        if (firms <= RowsOfAFile)
        {
            var sending = Stopwatch.StartNew();
            using var sent = await planner.PostAsync(
                "/api/yield/confirmations", JsonContent.Create(new { year = 2024, usccs = Array.Empty<string>(), effectiveOn = "2025-04-07", documentNumber = "一企一单" }));
            await sent.Must(200);
            Console.WriteLine(Line($"a sheet to each firm for confirmation: {sending.Elapsed.TotalSeconds:N2} s"));
        }
        foreach (var (what, list) in new[]
        {
            ("results", $"/api/yield/runs/{run}/results?pageSize=50"), ("publicised land", $"/api/yield/land-publicities/{publicity}/firms?pageSize=50"),
            ("figures", "/api/yield/enterprises?year=2024&pageSize=50"), ("sheets for confirmation", "/api/yield/confirmations?year=2024&pageSize=50"),
        })
        {
            var times = new List<double>();
            foreach (var page in new[] { 1, 2, (firms + 49) / 50 })
            {
                var watch = Stopwatch.StartNew();
                await planner.Read(string.Create(CultureInfo.InvariantCulture, $"{list}&page={page}"));
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
            Console.WriteLine(Line($"a page of {what}: the second {times[1]:N0} ms, the last {times[2]:N0} ms"));
        }
    }

    private static async Task WarmUpAsync(HttpClient planner, RatedFirm[] figures)
    {
        using var answer = await planner.PostAsync("/api/yield/imports/enterprise-years", Csv(2023, [.. Enumerable.Range(0, 100)], figures));
        await answer.Must(200);
    }

    private static MultipartFormDataContent Csv(int year, int[] rows, RatedFirm[] figures)
    {
        var csv = new StringBuilder("统一社会信用代码,企业名称,年度,分组,评价税收(万元),工业增加值(万元),营业收入(万元),综合能耗(吨标准煤),排放量(吨),职工人数,研发经费(万元),用地面积(亩)\n");
        foreach (var n in rows)
        {
            var f = figures[n];
            csv.Append(CultureInfo.InvariantCulture, $"{f.Code},企业{n},{year},规上,{f.Tax},{f.ValueAdded},{f.Revenue},{f.Energy},{f.Emission},{f.Employees},{f.Research},{f.Land}\n");
        }
        return new() { { new ByteArrayContent(Encoding.UTF8.GetBytes(csv.ToString())), "file", "ratings.csv" } };
    }

    private static async Task<Guid> StateAsync(HttpClient planner, string code)
    {
        var library = await planner.Read("/api/yield/rule-sets/library");
        var document = library.EnumerateArray().First(l => l.GetProperty("code").GetString() == code).GetProperty("document");
        using var answer = await planner.PostAsync("/api/yield/rule-sets", JsonContent.Create(document));
        return (await answer.Must(201)).GetProperty("id").GetGuid();
    }

    private static async Task<Guid> RunAsync(HttpClient planner, int year, Guid ruleSetId)
    {
        using var answer = await planner.PostAsync("/api/yield/runs", JsonContent.Create(new { year, ruleSetId }));
        return (await answer.Must(201)).GetProperty("id").GetGuid();
    }
}

/// <summary>How much memory the process has at most.</summary>
internal static class PeakMemory
{
    /// <summary>From here on; where the system cannot forget an earlier peak, from the start of the process.</summary>
    /// <returns>What it has now, in megabytes.</returns>
    public static long Begin()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (OperatingSystem.IsLinux()) File.WriteAllText("/proc/self/clear_refs", "5");
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 >> 20;
    }

    public static long Megabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }
}
