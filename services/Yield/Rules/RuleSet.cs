using System.Text.Json.Serialization;
using ParkPlatform.Domain;
using ParkPlatform.Yield.Enterprises;

namespace ParkPlatform.Yield.Rules;

/// <summary>
/// 评价规则: one county's scheme, as its document sets it out (domain.md E.6, E.7). Nothing in it is law elsewhere, so all of it is data. A rule set never changes:
/// other rules are
/// another rule set. Shares, caps and ratios are decimals (0.25 = 25 %); baselines and floors are in the units of the figures (万元 per 亩, per tonne, per person
/// …).
/// </summary>
/// <param name="Name">As the document calls it.</param>
/// <param name="Place">Where it is in force.</param>
/// <param name="Scoring">How an indicator becomes points.</param>
/// <param name="Order">Whether a place that a floor or veto frees is filled.</param>
/// <param name="Shares">Classes by cumulative share of the rank in its group, ascending: A up to 0.25, B up to 0.70, C up to 0.95. The class after the last one
/// is the rest.</param>
/// <param name="VetoClass">The class that a veto (一票否决) puts a firm into, if it is not in a worse one.</param>
/// <param name="ExemptManagedAs">不定等级，参照…管理: how firms without a class are treated; null if the document doesn't say.</param>
/// <param name="BonusCap">加分上限; null for none.</param>
/// <param name="TieKeys">Indicators or figures that decide between equal totals, one after the other, the higher the better. Equal through all of them: one
/// rank, and the better class for both.</param>
/// <param name="RankingDecimals">To how many decimals totals are rounded, half up, before they are ranked; 4 when left out.</param>
/// <param name="EffectiveOn">实施日期.</param>
/// <param name="ValidTo">失效日期, the last day.</param>
/// <param name="DocumentNumber">文号 of the document that sets the rules.</param>
public sealed partial record RuleSet(
    string Name, string? Place, ScoringKind Scoring, SeatOrder Order, EquatableArray<ClassShare> Shares, EquatableArray<GroupRules> Groups, YieldClass VetoClass,
    YieldClass? ExemptManagedAs, decimal? BonusCap, EquatableArray<string> TieKeys, int? RankingDecimals, DateOnly EffectiveOn, DateOnly? ValidTo, string DocumentNumber)
{
    public GroupRules? Of(EnterpriseGroup group) => Groups.FirstOrDefault(g => g.Group == group);

    /// <summary>The class of those that no share reaches.</summary>
    [JsonIgnore]
    public YieldClass Rest => Shares.Count == 0 ? YieldClass.A : Shares[^1].Class + 1;
}

/// <summary>等级.</summary>
public enum YieldClass
{
    /// <summary>优先发展类.</summary>
    [JsonStringEnumMemberName("A")]
    A,

    /// <summary>鼓励提升类.</summary>
    [JsonStringEnumMemberName("B")]
    B,

    /// <summary>监管调控类.</summary>
    [JsonStringEnumMemberName("C")]
    C,

    /// <summary>落后整治类.</summary>
    [JsonStringEnumMemberName("D")]
    D,
}

/// <summary>How an indicator becomes points.</summary>
public enum ScoringKind
{
    /// <summary>基准值法: weight × value ÷ baseline, from nought to weight × cap.</summary>
    RatioToBaseline,
}

/// <summary>What happens to a place whose holder may not have the class.</summary>
public enum SeatOrder
{
    /// <summary>Classes by rank first, floors and vetoes afterwards: freed places stay empty.</summary>
    QuotaThenFloor,

    /// <summary>Only those who may have the class take its places: the next ones move up.</summary>
    EligibilityFirst,
}

/// <summary>The ranks up to this share of the group have the class.</summary>
public sealed record ClassShare(YieldClass Class, decimal UpTo);

/// <summary>The rules for one group; groups are ranked apart.</summary>
/// <param name="MinimumLandMu">起评面积: firms with less land take no part and have no class.</param>
/// <param name="Indicators">Their weights add up to 100.</param>
public sealed record GroupRules(EnterpriseGroup Group, decimal? MinimumLandMu, EquatableArray<Indicator> Indicators, EquatableArray<Floor> Floors);

/// <summary>
/// 指标: numerator ÷ denominator, both codes of figures: <c>tax</c>, <c>valueAdded</c>, <c>revenue</c>, <c>energy</c>, <c>emission</c>, <c>employees</c>,
/// <c>research</c>, <c>electricity</c>, <c>landMu</c>.
/// </summary>
/// <param name="Name">As the document calls it; <paramref name="NameEn"/> for readers of English.</param>
/// <param name="Weight">权重, in points.</param>
/// <param name="Cap">Points end at weight × cap; null for no cap (they end at a million baselines all the same).</param>
/// <param name="Missing">What a firm without the figures gets.</param>
public sealed record Indicator(string Code, string Name, string? NameEn, string Numerator, string Denominator, decimal Weight, decimal? Cap, Baseline Baseline, MissingRule Missing);

/// <summary>基准值: what a full score takes.</summary>
/// <param name="Value">The published number, where the kind is <c>fixed</c>.</param>
public sealed record Baseline(BaselineKind Kind, decimal? Value);

/// <summary>Where a baseline comes from.</summary>
public enum BaselineKind
{
    /// <summary>Sum of the numerators ÷ sum of the denominators of the group's scored firms that have both figures.</summary>
    GroupWeightedMean,

    /// <summary>A number that was published beforehand.</summary>
    Fixed,
}

/// <summary>What a firm without the figures gets for an indicator.</summary>
public enum MissingRule
{
    /// <summary>按本组此项平均得分赋分: the mean of the points that the group's other firms have.</summary>
    GroupMeanScore,

    /// <summary>0 points.</summary>
    Nought,
}

/// <summary>
/// 底线: a firm whose value lies below has this class at best. A needs at least 8: below 8, at best B. D below 1: below 1, at best D. A value that is missing
/// fails no floor.
/// </summary>
public sealed record Floor(string Indicator, decimal Below, YieldClass AtBest);
