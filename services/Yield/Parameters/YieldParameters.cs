using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Yield.Parameters;

/// <summary>The rules of this service that have figures in them (规则参数), kept by the planner. What an evaluation goes by is a rule set; how a board judges is here.</summary>
public static class YieldParameters
{
    public const string Intensity = "intensity", IntensityWeights = "intensityWeights", LandPublicity = "landPublicity", ResultLetter = "resultLetter", Targets = "targets";

    internal static readonly ShippedRules All = new(
        typeof(YieldParameters).Assembly, "yield-rule",
        (rule, edition, v) => new ParametersPublished(rule, edition, v.Place, v.ValidTo, v.Values, v.ValidFrom, v.DocumentNumber));

    public static IEnumerable<string> Names => All.Names;

    /// <inheritdoc cref="ShippedRules.AsShipped"/>
    public static VersionedRules AsShipped => All.AsShipped;

    public static Guid IdOf(string tenant, string rule) => All.IdOf(tenant, rule);

    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => All.LoadAsync(session, ct);
}

/// <summary>规则参数发布: from a day on a rule has these values, for a place, by a document. The former version stays true of the days before.</summary>
/// <param name="Edition">1 is the first version that came with the platform.</param>
/// <param name="ValidTo">The last day, where the document says one.</param>
public sealed record ParametersPublished(
    string Rule, int Edition, string Place, DateOnly? ValidTo, EquatableArray<RuleValue> Values, DateOnly EffectiveOn, string DocumentNumber)
    : IRuleVersionPublished;

public static class ParameterEvents
{
    /// <summary>The name under which versions are stored. It never changes; a class may.</summary>
    public static readonly EventNames Names = new() { { "yield_rule_version_published", typeof(ParametersPublished) } };
}
