using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ParkPlatform.Hosting;

namespace ParkPlatform.Yield.Runs;

/// <summary>The seals of a run: what went in, and what came out.</summary>
public static class RunHashes
{
    /// <param name="earlier">The results' hash of the run whose baselines the rules measure by.</param>
    public static string OfInputs(string ruleSetHash, IReadOnlyList<FirmInRun> firms, string? earlier)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(ruleSetHash));
        if (earlier is not null) hash.AppendData(Encoding.UTF8.GetBytes(earlier));
        foreach (var firm in firms) hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(firm.Input, ParkJson.Options));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Numbers without the zeros at their end: a figure that was stated as 4.50 and one that was stated as 4.5 give the same results.</summary>
    public static string OfResults(IReadOnlyList<FirmInRun> firms)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new StringBuilder();
        foreach (var (_, o) in firms)
        {
            line.Clear().Append(CultureInfo.InvariantCulture, $"{o.Uscc}|{o.Group}|{o.Standing}|{o.Rank}|{o.Total:G29}|{o.RankedBy:G29}")
                .Append(CultureInfo.InvariantCulture, $"|{o.RawClass}|{o.Class}|{o.ManagedAs}");
            foreach (var i in o.Indicators) line.Append(CultureInfo.InvariantCulture, $"|{i.Code} {i.Value:G29} {i.Baseline:G29} {i.Score:G29} {i.Missing}");
            foreach (var r in o.Reasons) line.Append(CultureInfo.InvariantCulture, $"|{r.Code} {r.Indicator} {r.Limit:G29} {r.Class} {r.Text}");
            if (o.Cohort is not null) line.Append('|').Append(o.Cohort);
            hash.AppendData(Encoding.UTF8.GetBytes(line.Append('\n').ToString()));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
