using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ParkPlatform.Hosting;

namespace ParkPlatform.Yield.Runs;

/// <summary>The seals of a run: what went in, and what came out, firm by firm in the order of credit codes.</summary>
public sealed class RunSeals : IDisposable
{
    private readonly IncrementalHash _inputs = IncrementalHash.CreateHash(HashAlgorithmName.SHA256), _results = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <param name="earlier">The results' hash of the run whose baselines the rules measure by.</param>
    public RunSeals(string ruleSetHash, string? earlier)
    {
        _inputs.AppendData(Encoding.UTF8.GetBytes(ruleSetHash));
        if (earlier is not null) _inputs.AppendData(Encoding.UTF8.GetBytes(earlier));
    }

    /// <summary>What went in for a firm, as it is sealed.</summary>
    public static byte[] Sealed(FirmInput input) => JsonSerializer.SerializeToUtf8Bytes(input, ParkJson.Options);

    /// <summary>
    /// What came out for a firm, as it is sealed: numbers without the zeros at their end, for a figure that was stated as 4.50 and one that was stated as 4.5 give the
    /// same results.
    /// </summary>
    public static byte[] Sealed(FirmOutcome o)
    {
        var line = new StringBuilder(512).Append(CultureInfo.InvariantCulture, $"{o.Uscc}|{o.Group}|{o.Standing}|{o.Rank}|{o.Total:G29}|{o.RankedBy:G29}")
            .Append(CultureInfo.InvariantCulture, $"|{o.RawClass}|{o.Class}|{o.ManagedAs}");
        foreach (var i in o.Indicators) line.Append(CultureInfo.InvariantCulture, $"|{i.Code} {i.Value:G29} {i.Baseline:G29} {i.Score:G29} {i.Missing}");
        foreach (var r in o.Reasons) line.Append(CultureInfo.InvariantCulture, $"|{r.Code} {r.Indicator} {r.Limit:G29} {r.Class} {r.Text}");
        if (o.Cohort is not null) line.Append('|').Append(o.Cohort);
        return Encoding.UTF8.GetBytes(line.Append('\n').ToString());
    }

    public void Add(byte[] input, byte[] outcome)
    {
        _inputs.AppendData(input);
        _results.AppendData(outcome);
    }

    /// <summary>SHA-256 in small hexadecimal digits: of the inputs, and of the results.</summary>
    public (string Inputs, string Results) End() => (Convert.ToHexStringLower(_inputs.GetHashAndReset()), Convert.ToHexStringLower(_results.GetHashAndReset()));

    public void Dispose()
    {
        _inputs.Dispose();
        _results.Dispose();
    }
}
