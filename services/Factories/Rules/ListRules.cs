using Marten;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Rules;

public static class ListRulesEndpoint
{
    /// <summary>
    /// 规则参数清单: every rule that has figures in it, as worded on a day. The figures are the park's to keep; the first version came with the platform.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/factories/rules")]
    public static Task<IReadOnlyList<RuleView>> Get(
        [AsParameters] AsOfQuery query, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct) =>
        FactoryRules.All.OnAsync(query, session, texts, clock, ct);
}

public static class GetRuleEndpoint
{
    /// <summary>规则参数: one rule, as worded on a day.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/rules/{rule}")]
    public static Task<RuleView?> Get(
        string rule, [AsParameters] AsOfQuery query, IQuerySession session, Texts texts, TimeProvider clock, HttpResponse response, CancellationToken ct) =>
        FactoryRules.All.OnAsync(rule, query, session, texts, clock, response, ct);
}

public static class ListRuleVersionsEndpoint
{
    /// <summary>规则版本: all versions of a rule, in the order in which they were published.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/rules/{rule}/versions")]
    public static Task<IReadOnlyList<PublishedRule>?> Get(string rule, IQuerySession session, Texts texts, CancellationToken ct) =>
        FactoryRules.All.VersionsAsync(rule, session, texts, ct);
}
