using FluentValidation;
using Marten;
using Marten.Linq;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Rules;

/// <summary>评价规则清单.</summary>
public sealed record ListRuleSets : IPageQuery
{
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListRuleSets>
    {
        public Validator() => Include(new Paging.Rules<ListRuleSets>());
    }
}

/// <summary>A rule set in a list.</summary>
public sealed record RuleSetLine(Guid Id, string Hash, string Name, string? Place, DateOnly EffectiveOn, DateOnly? ValidTo, string DocumentNumber);

/// <summary>A rule set with its document, which can be changed and sent again as another one.</summary>
public sealed record RuleSetView(Guid Id, string Hash, RuleSet Document);

public static class ListRuleSetsEndpoint
{
    /// <summary>评价规则清单. Rules are public: every role reads them.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/rule-sets")]
    public static async Task<Page<RuleSetLine>> Get([AsParameters] ListRuleSets query, IQuerySession session, CancellationToken ct)
    {
        var found = await session.Query<StoredRuleSet>().Stats(out var statistics).OrderByDescending(r => r.Rules.EffectiveOn).ThenBy(r => r.Hash)
            .Skip(query.Skip()).Take(query.Size()).ToListAsync(ct);
        return new([.. found.Select(r => new RuleSetLine(r.Id, r.Hash, r.Rules.Name, r.Rules.Place, r.Rules.EffectiveOn, r.Rules.ValidTo, r.Rules.DocumentNumber))], statistics.TotalResults);
    }
}

public static class GetRuleSetEndpoint
{
    /// <summary>评价规则: the document as it was stated, for ever the same. Rules are public: every role reads them.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/rule-sets/{ruleSetId}")]
    public static async Task<RuleSetView?> Get(Guid ruleSetId, IQuerySession session, CancellationToken ct) =>
        await session.LoadAsync<StoredRuleSet>(ruleSetId, ct) is { } stored ? new(stored.Id, stored.Hash, stored.Rules) : null;
}
