using Marten;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Rules;

/// <summary>A rule as it is worded on a day: its figures, where each comes from, and how sure that is.</summary>
/// <param name="OutsideValidity">The day lies before the first version or behind the validity of the last one.</param>
public sealed record RuleView(
    string Rule, string Title, int Edition, string Place, DateOnly ValidFrom, DateOnly? ValidTo, string DocumentNumber, bool OutsideValidity,
    IReadOnlyList<RuleValue> Values)
{
    public static RuleView Of(RuleVersion version, DateOnly day, Texts texts) => new(
        version.Rule, texts[$"rule.{version.Rule}"], version.Edition, version.Place, version.ValidFrom, version.ValidTo, version.DocumentNumber,
        version.On(day).OutsideValidity, version.Values);
}

public static class ListRulesEndpoint
{
    /// <summary>
    /// 规则参数清单: every rule that has figures in it, as worded on a day. The figures are the park's to keep; the first version came with the platform.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/factories/rules")]
    public static async Task<IReadOnlyList<RuleView>> Get(
        [AsParameters] AsOfQuery query, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (rules, day) = ((await FactoryRules.LoadAsync(session, ct)).KnownAt(query.Known(clock)), query.Day(clock));
        return [.. FactoryRules.Names.Select(name => RuleView.Of(rules.On(name, day), day, texts))];
    }
}

public static class GetRuleEndpoint
{
    /// <summary>规则参数: one rule, as worded on a day.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/rules/{rule}")]
    public static async Task<RuleView?> Get(
        string rule, [AsParameters] AsOfQuery query, IQuerySession session, Texts texts, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (!FactoryRules.Names.Contains(rule)) return null;
        var (rules, day) = ((await FactoryRules.LoadAsync(session, ct)).KnownAt(query.Known(clock)), query.Day(clock));
        response.SetETag(rules[rule].Version);
        return RuleView.Of(rules.On(rule, day), day, texts);
    }
}

/// <summary>A version of a rule, and since when the books know it; null for those that came with the platform.</summary>
public sealed record PublishedRule(RuleView Version, DateTimeOffset? RecordedAt);

public static class ListRuleVersionsEndpoint
{
    /// <summary>规则版本: all versions of a rule, in the order in which they were published.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/rules/{rule}/versions")]
    public static async Task<IReadOnlyList<PublishedRule>?> Get(string rule, IQuerySession session, Texts texts, CancellationToken ct)
    {
        if (!FactoryRules.Names.Contains(rule)) return null;
        return [.. (await FactoryRules.LoadAsync(session, ct))[rule].Entries.Select(e =>
        {
            var version = RuleVersion.Evolve(null, (RuleVersionPublished)e.Event)!;
            return new PublishedRule(RuleView.Of(version, version.ValidFrom, texts), e.Source.Version > 0 ? e.RecordedAt : null);
        })];
    }
}
