using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Rules;

/// <summary>规则参数发布: from a day on a rule has these values, for a place, by a document. The former version stays true of the days before.</summary>
/// <param name="Edition">1 is the first version that came with the platform.</param>
/// <param name="ValidTo">The last day, where the document says one.</param>
public sealed record RuleVersionPublished(
    string Rule, int Edition, string Place, DateOnly? ValidTo, EquatableArray<RuleValue> Values, DateOnly EffectiveOn, string DocumentNumber)
    : IRuleVersionPublished;

public static class RuleEvents
{
    public static readonly EventNames Names = new() { { "factory_rule_version_published", typeof(RuleVersionPublished) } };
}
