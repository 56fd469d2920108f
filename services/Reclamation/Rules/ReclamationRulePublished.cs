using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Reclamation.Rules;

/// <summary>规则参数发布: from a day on a rule has these values, for a place, by a document. The former version stays true of the days before.</summary>
/// <param name="Edition">1 is the first version, which came with the platform.</param>
public sealed record ReclamationRulePublished(
    string Rule, int Edition, string Place, EquatableArray<RuleValue> Values, DateOnly EffectiveOn, string DocumentNumber)
    : IRuleVersionPublished
{
    DateOnly? IRuleVersionPublished.ValidTo => null; // until the next version
}

public static class RuleEvents
{
    /// <summary>The name under which the versions of rules are stored. It never changes; a class may.</summary>
    public static readonly EventNames Names = new() { { "reclamation_rule_published", typeof(ReclamationRulePublished) } };
}
