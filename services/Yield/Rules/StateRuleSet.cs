using System.Security.Claims;
using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Yield.Rules;

/// <summary>评价规则入库: the rules are in the books, and never change there.</summary>
/// <param name="Hash">SHA-256 of their canonical content.</param>
public sealed record RuleSetStated(RuleSet Rules, string Hash, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class RuleSetEvents
{
    /// <summary>The names under which a rule set's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new() { { "rule_set_stated", typeof(RuleSetStated) } };
}

/// <summary>A rule set by its id, kept with its event for lists and evaluations.</summary>
public sealed record StoredRuleSet(Guid Id, string Hash, RuleSet Rules);

public sealed partial class StoredRuleSets : SingleStreamProjection<StoredRuleSet, Guid>
{
    public override StoredRuleSet? Evolve(StoredRuleSet? snapshot, Guid id, IEvent e) =>
        e.Data is RuleSetStated stated ? new(id, stated.Hash, stated.Rules) : snapshot;
}

/// <summary>201, or 200 when these rules were there already: the id and the hash that their content gives them.</summary>
public sealed record RuleSetIsStated(Guid Id, string Hash, bool IsNew) : CreatedOrFound(IsNew, $"/api/yield/rule-sets/{Id}");

public static class StateRuleSetEndpoint
{
    /// <summary>
    /// 评价规则入库: puts rules into the books. The same rules again are the same rule set; others are another one. Refused with the place of each fault in the
    /// document.
    /// </summary>
    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/rule-sets")]
    public static async Task<RuleSetIsStated> Post(RuleSet rules, ClaimsPrincipal user, IDocumentSession session, CancellationToken ct)
    {
        var hash = RuleSetHash.Of(rules);
        var id = RuleSetHash.IdOf(user.Tenant(), hash);
        var isNew = await session.Events.FetchStreamStateAsync(id, ct) is null;
        if (isNew) session.Events.StartStream(id, new RuleSetStated(rules, hash, rules.EffectiveOn, rules.DocumentNumber));
        return new(id, hash, isNew);
    }
}
