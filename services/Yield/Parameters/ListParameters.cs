using System.Security.Claims;
using Marten;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Parameters;

public static class ListParametersEndpoint
{
    /// <summary>规则参数清单: every rule that has figures in it, as worded on a day. The figures are the planner's to keep; the first version came with the platform.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/rules")]
    public static Task<IReadOnlyList<RuleView>> Get(
        [AsParameters] AsOfQuery query, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct) =>
        YieldParameters.All.OnAsync(query, session, texts, clock, ct);
}

public static class GetParametersEndpoint
{
    /// <summary>规则参数: one rule, as worded on a day.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/rules/{rule}")]
    public static Task<RuleView?> Get(
        string rule, [AsParameters] AsOfQuery query, IQuerySession session, Texts texts, TimeProvider clock, HttpResponse response, CancellationToken ct) =>
        YieldParameters.All.OnAsync(rule, query, session, texts, clock, response, ct);
}

public static class ListParameterVersionsEndpoint
{
    /// <summary>规则版本: all versions of a rule, in the order in which they were published.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/rules/{rule}/versions")]
    public static Task<IReadOnlyList<PublishedRule>?> Get(string rule, IQuerySession session, Texts texts, CancellationToken ct) =>
        YieldParameters.All.VersionsAsync(rule, session, texts, ct);
}

public static class GetParameterHistoryEndpoint
{
    /// <summary>规则参数履历: who published which version, when, by which paper. Empty as long as only those hold that came with the platform.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/rules/{rule}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(string rule, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        YieldParameters.Names.Contains(rule) ? await session.HistoryAsync(YieldParameters.IdOf(user.Tenant(), rule), texts, user, ct) ?? [] : null;
}
