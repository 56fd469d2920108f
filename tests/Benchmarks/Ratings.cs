using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using ParkPlatform.Domain;
using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Testing;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;

namespace ParkPlatform.Benchmarks;

/// <summary>A county's rating and a prefecture's: the arithmetic beside the same over hand-written arrays, and all of it over HTTP: import, run, comparison.</summary>
internal static class Ratings
{
    private const int RowsOfAFile = 20_000;

    private sealed record Figures(decimal Tax, decimal ValueAdded, decimal Revenue, decimal Energy, decimal? Emission, decimal Employees, decimal Research, decimal Land);

    public static async Task MeasureAsync(int firms)
    {
        var figures = Made(firms);
        Arithmetic(figures);
        await OverHttpAsync(figures);
    }

    private static Figures[] Made(int firms)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, firms).Select(n =>
        {
            decimal revenue = random.Next(2_000, 90_000);
            return new Figures(
                Math.Round(revenue * random.Next(5, 80) / 1000, 2), Math.Round(revenue * random.Next(150, 270) / 1000, 2), revenue, random.Next(20, 9_000),
                n % 17 == 3 ? null : random.Next(1, 400) / 100m, random.Next(10, 900), Math.Round(revenue * random.Next(0, 40) / 1000, 2), random.Next(300, 9_000) / 100m);
        })];
    }

    private static string Code(int n) => Uscc.Make("510799", string.Create(CultureInfo.InvariantCulture, $"MC{n:D6}"));

    private static void Arithmetic(Figures[] figures)
    {
        var rules = GetRuleSetLibraryEndpoint.Get().First(l => l.Code == "RC-1").Document;
        FirmInput[] firms = [.. figures.Select((f, n) => new FirmInput(
            new(
                Code(n), 2024, $"企业{n}", EnterpriseGroup.AboveScale, f.Tax, f.ValueAdded, f.Revenue, f.Energy, f.Emission, f.Employees, f.Research, null, f.Land, 0, [],
                null),
            new(Guid.Empty, 1), new(366, [])))];
        var codes = firms.Select(f => f.Uscc).ToArray();
        var (ours, mine) = (Median(() => Evaluation.Of(rules, firms)), Median(() => ByHand(figures, codes)));
        var results = Evaluation.Of(rules, firms).OrderBy(f => f.Outcome.Uscc, StringComparer.Ordinal).Select(f => f.Outcome.Class!.Value).ToArray();
        var same = results.SequenceEqual(ByHand(figures, codes));
        Console.WriteLine(Line($"scoring {figures.Length:N0} firms: ours {ours:N0} ms, arrays by hand {mine:N0} ms, {ours / mine:N2} times; the same classes: {same}"));
    }

    // The six indicators of RC-1 as somebody would write them down once: decimals in arrays, weighted means, caps, means for what is missing, ranks, shares, floors.
    private static YieldClass[] ByHand(Figures[] figures, string[] codes)
    {
        var order = Enumerable.Range(0, figures.Length).ToArray();
        Array.Sort((string[])codes.Clone(), order, StringComparer.Ordinal);
        decimal[] weights = [30, 20, 20, 10, 10, 10];
        var (numerators, denominators) = (new decimal?[6][], new decimal[6][]);
        for (var i = 0; i < 6; i++)
            (numerators[i], denominators[i]) = (new decimal?[figures.Length], new decimal[figures.Length]);
        for (var n = 0; n < figures.Length; n++)
        {
            var f = figures[order[n]];
            (numerators[0][n], denominators[0][n]) = (f.Tax, f.Land);
            (numerators[1][n], denominators[1][n]) = (f.ValueAdded, f.Land);
            (numerators[2][n], denominators[2][n]) = (f.ValueAdded, f.Energy);
            (numerators[3][n], denominators[3][n]) = (f.Emission is null ? null : f.ValueAdded, f.Emission ?? 1);
            (numerators[4][n], denominators[4][n]) = (f.ValueAdded, f.Employees);
            (numerators[5][n], denominators[5][n]) = (f.Research, f.Revenue);
        }
        var (totals, values) = (new decimal[figures.Length], new decimal[2][]);
        for (var i = 0; i < 6; i++)
        {
            var (sum, below) = (0m, 0m);
            for (var n = 0; n < figures.Length; n++)
                if (numerators[i][n] is { } numerator) (sum, below) = (sum + numerator, below + denominators[i][n]);
            var (baseline, points, scored, all) = (sum / below, new decimal?[figures.Length], 0, 0m);
            if (i < 2) values[i] = new decimal[figures.Length];
            for (var n = 0; n < figures.Length; n++)
            {
                if (numerators[i][n] is not { } numerator) continue;
                var value = numerator / denominators[i][n];
                if (i < 2) values[i][n] = value;
                points[n] = value <= 0 ? 0 : value >= 1.5m * baseline ? weights[i] * 1.5m : weights[i] * value / baseline;
                (scored, all) = (scored + 1, all + points[n]!.Value);
            }
            for (var n = 0; n < figures.Length; n++) totals[n] += points[n] ?? all / scored;
        }
        var ranked = new decimal[figures.Length];
        for (var n = 0; n < figures.Length; n++) ranked[n] = Math.Round(totals[n], 4, MidpointRounding.AwayFromZero);
        var places = Enumerable.Range(0, figures.Length).ToArray();
        Array.Sort(places, (a, b) =>
            ranked[b].CompareTo(ranked[a]) is var byTotal and not 0 ? byTotal
            : values[0][b].CompareTo(values[0][a]) is var byTax and not 0 ? byTax
            : values[1][b].CompareTo(values[1][a]) is var byAdded and not 0 ? byAdded : numerators[0][b]!.Value.CompareTo(numerators[0][a]!.Value));
        var classes = new YieldClass[figures.Length];
        for (var place = 0; place < places.Length; place++)
        {
            var (n, rank) = (places[place], place + 1);
            var (a, b, c) = (Math.Floor(0.25m * places.Length), Math.Floor(0.7m * places.Length), Math.Floor(0.95m * places.Length));
            var byRank = rank <= a ? YieldClass.A : rank <= b ? YieldClass.B : rank <= c ? YieldClass.C : YieldClass.D;
            classes[n] = values[0][n] < 1 ? YieldClass.D : values[0][n] < 8 && byRank == YieldClass.A ? YieldClass.B : byRank;
        }
        return classes;
    }

    private static double Median<T>(Func<T> once)
    {
        var times = new List<double>();
        for (var i = 0; i < 7; i++)
        {
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(once());
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        return times.Skip(2).Order().ElementAt(2);
    }

    private static async Task OverHttpAsync(Figures[] figures)
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
            watch.Restart();
            var left = await RunAsync(planner, 2024, usual);
            Console.WriteLine(Line($"a run over {figures.Length:N0} firms through HTTP, results kept: {watch.Elapsed.TotalSeconds:N2} s; peak memory of the process so far {Peak():N0} MB"));
            var right = await RunAsync(planner, 2024, other);
            watch.Restart();
            using (var compared = await planner.GetAsync($"/api/yield/runs/compare?left={left}&right={right}"))
                Console.WriteLine(Line($"comparison of two runs: {watch.Elapsed.TotalSeconds:N2} s, {(await compared.Must(200)).GetProperty("movers").GetProperty("total").GetInt64():N0} firms move"));
            watch.Restart();
            using (var explained = await planner.GetAsync($"/api/yield/runs/{left}/results/{Code(figures.Length / 2)}/explanation")) await explained.Must(200);
            Console.WriteLine(Line($"an explanation with what would have been enough: {watch.Elapsed.TotalSeconds:N2} s"));
        }
        finally
        {
            await server.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }

    private static async Task WarmUpAsync(HttpClient planner, Figures[] figures)
    {
        using var answer = await planner.PostAsync("/api/yield/imports/enterprise-years", Csv(2023, [.. Enumerable.Range(0, 100)], figures));
        await answer.Must(200);
    }

    private static MultipartFormDataContent Csv(int year, int[] rows, Figures[] figures)
    {
        var csv = new StringBuilder("统一社会信用代码,企业名称,年度,分组,评价税收(万元),工业增加值(万元),营业收入(万元),综合能耗(吨标准煤),排放量(吨),职工人数,研发经费(万元),用地面积(亩)\n");
        foreach (var n in rows)
        {
            var f = figures[n];
            csv.Append(CultureInfo.InvariantCulture, $"{Code(n)},企业{n},{year},规上,{f.Tax},{f.ValueAdded},{f.Revenue},{f.Energy},{f.Emission},{f.Employees},{f.Research},{f.Land}\n");
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

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
