using System.Text.Json;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Rules;

/// <summary>A rule set that comes with the platform: a document to begin with, to be changed and stated.</summary>
public sealed record LibraryRuleSet(string Code, string Hash, RuleSet Document);

public static class GetRuleSetLibraryEndpoint
{
    private static readonly IReadOnlyList<LibraryRuleSet> Library = [Read("RC-1", "RuleSet")];

    /// <summary>评价规则样板: rule sets that come with the platform. They are in nobody's books until a planner states them.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/rule-sets/library")]
    public static IReadOnlyList<LibraryRuleSet> Get() => Library;

    private static LibraryRuleSet Read(string code, string example)
    {
        var assembly = typeof(RuleSet).Assembly;
        using var file = assembly.GetManifestResourceStream($"{assembly.GetName().Name}.Examples.{example}.json")!;
        var json = new JsonSerializerOptions();
        ParkJson.ConfigureStrictly(json);
        var rules = JsonSerializer.Deserialize<RuleSet>(file, json)!;
        return new(code, RuleSetHash.Of(rules), rules);
    }
}
