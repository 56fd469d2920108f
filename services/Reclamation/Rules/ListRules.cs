using Marten;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Rules;

/// <summary>A rule as it is worded on a day: its figures, where each comes from, and how sure that is.</summary>
/// <param name="RecordedAt">Since when the books know it; null for the version that came with the platform.</param>
public sealed record RuleView(
    string Rule, string Title, int Edition, string Place, DateOnly ValidFrom, string DocumentNumber,
        IReadOnlyList<RuleValue> Values, DateTimeOffset? RecordedAt = null)
{
    public static RuleView Of(RuleVersion version, Texts texts) => new(
        version.Rule, texts[$"rules.{version.Rule}"], version.Edition, version.Place, version.ValidFrom, version.DocumentNumber, version.Values);
}

public static class ListRulesEndpoint
{
    /// <summary>
    /// 规则参数清单: every rule that has figures in it, as worded on a day. The figures are the bureau's to keep; the first version came with the platform.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/rules")]
    public static async Task<IReadOnlyList<RuleView>> Get(
        [AsParameters] AsOfQuery query, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var rules = (await ReclamationRules.LoadAsync(session, ct)).KnownAt(query.Known(clock));
        return [.. ReclamationRules.Names.Select(name => RuleView.Of(rules.On(name, query.Day(clock)), texts))];
    }
}

public static class GetRuleEndpoint
{
    /// <summary>规则参数: one rule, as worded on a day.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/rules/{rule}")]
    public static async Task<RuleView?> Get(
        string rule, [AsParameters] AsOfQuery query, IQuerySession session, Texts texts, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (!ReclamationRules.Names.Contains(rule)) return null;
        var rules = (await ReclamationRules.LoadAsync(session, ct)).KnownAt(query.Known(clock));
        response.SetETag(rules[rule].Version);
        return RuleView.Of(rules.On(rule, query.Day(clock)), texts);
    }
}

public static class ListRuleVersionsEndpoint
{
    /// <summary>规则版本: all versions of a rule, in the order in which they were published.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/rules/{rule}/versions")]
    public static async Task<IReadOnlyList<RuleView>?> Get(string rule, IQuerySession session, Texts texts, CancellationToken ct) =>
        !ReclamationRules.Names.Contains(rule) ? null : [.. (await ReclamationRules.LoadAsync(session, ct))[rule].Entries.Select(e =>
            RuleView.Of(RuleVersion.Evolve(null, (IRuleVersionPublished)e.Event)!, texts) with { RecordedAt = e.Source.Version > 0 ? e.RecordedAt : null })];
}
