using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Rules;

/// <summary>201: the rule's version in the books, and which edition it is.</summary>
public sealed record RuleIsPublished(string Rule, int Edition, long Version) : Created($"/api/factories/rules/{Rule}");

public static class PublishRuleEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => FactoryRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(PublishRule command, string rule, VersionedRules rules, HttpContext http) => FactoryRules.Names.Contains(rule)
        ? command.Check(rule, rules, FactoryRules.TableOf(rule), http, (missing, unknown) => Refusals.RuleValuesDiffer(rule, missing, unknown))
        : CommonProblems.Of(StatusCodes.Status404NotFound);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/rules/{rule}/versions")]
    public static (RuleIsPublished, AlsoIn) Post(PublishRule command, string rule, VersionedRules rules)
    {
        var (stream, edition) = (rules[rule], rules[rule].Entries.Count + 1);
        return (
            new(rule, edition, stream.Version + 1),
            new(stream.Id, stream.Version,
                new RuleVersionPublished(rule, edition, command.Place, command.ValidTo, command.Values, command.EffectiveOn, command.DocumentNumber)));
    }
}

public static class GetRuleHistoryEndpoint
{
    /// <summary>规则参数履历: who published which version, when, by which paper. Empty as long as only those hold that came with the platform.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/rules/{rule}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(string rule, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        FactoryRules.Names.Contains(rule) ? await session.HistoryAsync(FactoryRules.IdOf(user.Tenant(), rule), texts, user, ct) ?? [] : null;
}
