using System.Text.Json;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Rules;

/// <summary>A rule set that comes with the platform: a document to begin with, to be changed and stated.</summary>
/// <param name="Source">Where it was published.</param>
/// <param name="Assumed">What the publication does not say and was filled in; to be checked before it is used.</param>
public sealed record LibraryRuleSet(string Code, string Hash, string? Source, string? Assumed, RuleSet Document);

public static class GetRuleSetLibraryEndpoint
{
    private static readonly string[] Published =
        ["huangyan-2022", "huangyan-2021", "jingde-2022", "share-45-20-15-15-5", "sichuan-5-2", "wenling-2022"];

    private static readonly IReadOnlyList<LibraryRuleSet> Library = Read();

    private sealed record Shipped(string Code, string Source, string Assumed, RuleSet Document);

    /// <summary>评价规则样板: rule sets that come with the platform, with their sources. They are in nobody's books until a planner states them.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/rule-sets/library")]
    public static IReadOnlyList<LibraryRuleSet> Get() => Library;

    private static IReadOnlyList<LibraryRuleSet> Read()
    {
        var json = new JsonSerializerOptions();
        ParkJson.ConfigureStrictly(json);
        var usual = Read<RuleSet>("Examples.RuleSet", json);
        return
        [
            new("RC-1", RuleSetHash.Of(usual), null, null, usual),
            .. Published.Select(code => Read<Shipped>($"Library.{code}", json)).Select(s => new LibraryRuleSet(
                s.Code, RuleSetHash.Of(s.Document), s.Source, s.Assumed, s.Document)),
        ];
    }

    private static T Read<T>(string name, JsonSerializerOptions json)
    {
        var assembly = typeof(RuleSet).Assembly;
        using var file = assembly.GetManifestResourceStream($"{assembly.GetName().Name}.{name}.json")!;
        return JsonSerializer.Deserialize<T>(file, json)!;
    }
}
