using System.Text.Json;

namespace ParkPlatform.Browser.Tests;

/// <summary>无障碍: what axe finds on a page as it is now.</summary>
internal static class Accessibility
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Path.Combine(RunningPark.Root, "gateway", "console", "node_modules", "axe-core", "axe.min.js")));

    /// <summary>Serious and critical violations.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(Visitor visitor)
    {
        if (!await visitor.EvaluateAsync<bool>("() => 'axe' in window")) await visitor.EvaluateAsync<object?>(Axe.Value + "; null");
        var violations = await visitor.EvaluateAsync<JsonElement>("""
            async () => (await axe.run(document, { // what can be no more than a moderate violation is not looked for
              resultTypes: ['violations'], preload: false, rules: Object.fromEntries(axe._audit.rules.filter(r => ['minor', 'moderate'].includes(r.impact)).map(r => [r.id, { enabled: false }])),
            })).violations
              .filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ').slice(0, 400)}`)
            """);
        return [.. violations.EnumerateArray().Select(v => v.GetString()!)];
    }
}
