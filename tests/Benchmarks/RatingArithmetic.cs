using System.Diagnostics;
using System.Globalization;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;

namespace ParkPlatform.Benchmarks;

/// <summary>The scoring alone, without books and network: ours, the same over arrays by hand, and the same in Python where it is on the machine.</summary>
internal static class RatingArithmetic
{
    public static async Task MeasureAsync(RatedFirm[] figures)
    {
        var rules = GetRuleSetLibraryEndpoint.Get().First(l => l.Code == "RC-1").Document;
        FirmInput[] firms = [.. figures.Select((f, n) => new FirmInput(
            new(
                f.Code, 2024, $"企业{n}", EnterpriseGroup.AboveScale, f.Tax, f.ValueAdded, f.Revenue, f.Energy, f.Emission, f.Employees, f.Research, null, f.Land, 0, [],
                null),
            new(Guid.Empty, 1), new(366, [])))];
        var codes = firms.Select(f => f.Uscc).ToArray();
        var (ours, mine) = (Median(() => Evaluation.Of(rules, firms)), Median(() => ByHand(figures, codes)));
        var results = Evaluation.Of(rules, firms).OrderBy(f => f.Outcome.Uscc, StringComparer.Ordinal).Select(f => f.Outcome.Class!.Value).ToArray();
        var same = results.SequenceEqual(ByHand(figures, codes));
        Console.WriteLine(Ratings.Line(
            $"scoring {figures.Length:N0} firms: ours {ours:N0} ms, arrays by hand {mine:N0} ms, {ours / mine:N2} times; the same classes: {same}"));
        await InPythonAsync(figures, [.. Enum.GetValues<YieldClass>().Select(c => results.Count(r => r == c))]);
    }

    // Ours is arithmetic with decimals; the same with decimals in numpy, and with binary fractions, which cannot give the same result on every machine.
    private static async Task InPythonAsync(RatedFirm[] figures, int[] classes)
    {
        var (python, folder) = (Environment.GetEnvironmentVariable("PYTHON") ?? "python3", Directory.CreateTempSubdirectory("park-bench-"));
        try
        {
            var (script, data) = (Path.Combine(folder.FullName, "ratings.py"), Path.Combine(folder.FullName, "firms.csv"));
            await using (var resource = typeof(RatingArithmetic).Assembly.GetManifestResourceStream("ratings.py")!)
            await using (var file = File.Create(script)) await resource.CopyToAsync(file);
            await File.WriteAllLinesAsync(data, figures.Select(f => string.Create(
                CultureInfo.InvariantCulture, $"{f.Tax},{f.ValueAdded},{f.Revenue},{f.Energy},{f.Emission},{f.Employees},{f.Research},{f.Land}")));
            using var process = Process.Start(new ProcessStartInfo(python, [script, data]) { RedirectStandardOutput = true, UseShellExecute = false });
            var lines = (await process!.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            await process.WaitForExitAsync();
            if (lines.Length == 0) Console.WriteLine("scoring in Python: not measured, for there is no numpy");
            foreach (var cells in lines.Select(l => l.Split('\t')))
                Console.WriteLine(Ratings.Line(
                    $"scoring {figures.Length:N0} firms with {cells[0]}: {cells[1]} ms; as many in each class: {cells.Skip(2).Select(c => int.Parse(c, CultureInfo.InvariantCulture)).SequenceEqual(classes)}"));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("scoring in Python: not measured, for there is none");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The six indicators of RC-1 as somebody would write them down once: decimals in arrays, weighted means, caps, means for what is missing, ranks, shares, floors.
    private static YieldClass[] ByHand(RatedFirm[] figures, string[] codes)
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

    // Before anything is timed, the runtime has had time to compile what runs often.
    private static double Median<T>(Func<T> once)
    {
        var warming = Stopwatch.StartNew();
        while (warming.ElapsedMilliseconds < 1_500) GC.KeepAlive(once());
        var times = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(once());
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        return times.Order().ElementAt(2);
    }
}
