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
