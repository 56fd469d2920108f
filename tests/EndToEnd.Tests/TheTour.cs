using System.Diagnostics;
using System.Text.RegularExpressions;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>The README's tour works as printed; only the address is another one.</summary>
[Collection(OnPostgres.Name)]
public sealed partial class The_tour(ParkOnPostgres platform)
{
    [Fact]
    public async Task The_commands_of_the_readme_do_what_it_says()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(HouseOf(), "README.md"));
        var blocks = Block().Matches(readme).Select(m => m.Groups[1].Value).ToArray();
        Assert.True(blocks.Length >= 8, $"only {blocks.Length} blocks were found");

        // The tour ends with the last run of the demo's ratings; here there is no demo data, so one run is made.
        var script = string.Join('\n', blocks).Replace("BASE=http://localhost:8080", $"BASE={platform.Address.AbsoluteUri.TrimEnd('/')}", StringComparison.Ordinal);
        await ARun();
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (output, errors) = (bash.StandardOutput.ReadToEndAsync(), bash.StandardError.ReadToEndAsync());
        await bash.WaitForExitAsync();
        Assert.True(bash.ExitCode == 0, $"{await errors}\n{await output}");

        var told = await output;
        Assert.Contains("\"holder\":null", told, StringComparison.Ordinal);
        Assert.Contains("绿溪纺织有限公司", told, StringComparison.Ordinal);
        Assert.Contains("\n403\n", told, StringComparison.Ordinal);
        Assert.Contains("/problems/land/already-held", told, StringComparison.Ordinal);
        Assert.Contains("\"feeYuan\":2880000.00", told, StringComparison.Ordinal);
        Assert.Contains("\"deadlines\":[{", told, StringComparison.Ordinal);
        Assert.Contains("\"rentYuan\":30240.00", told, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"land_granted\"", told, StringComparison.Ordinal);
    }

    private async Task ARun()
    {
        var planner = await platform.As("demo-planner");
        using var put = await planner.PutAsync("/api/yield/enterprises/91510799MA6T00012D/years/2018", new StringContent("""
            { "name": "绿溪纺织有限公司", "group": "aboveScale", "taxTenThousandYuan": 1680, "valueAddedTenThousandYuan": 10800, "revenueTenThousandYuan": 52000,
              "energyTonnesCoalEquivalent": 9000, "emissionTonnes": 2.5, "employees": 600, "researchTenThousandYuan": 1800, "landMuOverride": 120, "bonus": 0, "vetoes": [],
              "exemption": null, "effectiveOn": "2019-03-01", "documentNumber": "统〔2019〕1号" }
            """, null, "application/json"));
        Assert.True(put.IsSuccessStatusCode, await put.Content.ReadAsStringAsync());
        var library = await planner.Read("/api/yield/rule-sets/library");
        var rules = await planner.Post("/api/yield/rule-sets", library[0].GetProperty("document").GetRawText());
        await planner.Post("/api/yield/runs", new { year = 2018, ruleSetId = rules.Id() });
    }

    private static string HouseOf()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ParkPlatform.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside of the project.");
    }

    [GeneratedRegex("```bash\n(.*?)```", RegexOptions.Singleline, 1000)]
    private static partial Regex Block();
}
