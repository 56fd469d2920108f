using Marten;
using Microsoft.AspNetCore.Http;
using ParkPlatform.Hosting.Http;

namespace ParkPlatform.Hosting.RuleVersions;

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

/// <summary>What the endpoints of a service answer about its rules; null for one that it does not have.</summary>
public static class RuleBooks
{
    /// <summary>Every rule, as worded on a day.</summary>
    public static async Task<IReadOnlyList<RuleView>> OnAsync(this ShippedRules shipped, AsOfQuery query, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (rules, day) = ((await shipped.LoadAsync(session, ct)).KnownAt(query.Known(clock)), query.Day(clock));
        return [.. shipped.Names.Select(name => RuleView.Of(rules.On(name, day), day, texts))];
    }

    /// <summary>One rule, as worded on a day; the tag is that of all its versions known then.</summary>
    public static async Task<RuleView?> OnAsync(
        this ShippedRules shipped, string rule, AsOfQuery query, IQuerySession session, Texts texts, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (!shipped.Names.Contains(rule)) return null;
        var (rules, day) = ((await shipped.LoadAsync(session, ct)).KnownAt(query.Known(clock)), query.Day(clock));
        response.SetETag(rules[rule].Version);
        return RuleView.Of(rules.On(rule, day), day, texts);
    }

    /// <summary>All versions of a rule.</summary>
    public static async Task<IReadOnlyList<PublishedRule>?> VersionsAsync(this ShippedRules shipped, string rule, IQuerySession session, Texts texts, CancellationToken ct) =>
        shipped.Names.Contains(rule) ? PublishedRule.All(await shipped.LoadAsync(session, ct), rule, texts) : null;
}

/// <summary>A version of a rule, and since when the books know it; null for those that came with the platform.</summary>
public sealed record PublishedRule(RuleView Version, DateTimeOffset? RecordedAt)
{
    /// <summary>All versions of a rule, in the order in which they were published.</summary>
    public static IReadOnlyList<PublishedRule> All(VersionedRules rules, string rule, Texts texts) => [.. rules[rule].Entries.Select(e =>
    {
        var version = RuleVersion.Evolve(null, (IRuleVersionPublished)e.Event)!;
        return new PublishedRule(RuleView.Of(version, version.ValidFrom, texts), e.Source.Version > 0 ? e.RecordedAt : null);
    })];
}
