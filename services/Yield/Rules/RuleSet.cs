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
/// <param name="FloorShare">Of <c>minMax</c>: the share of the weight that the last of the group has; 0.2 for 20 + 80 × …. Nought when left out.</param>
/// <param name="PenaltyCap">扣分上限, in points; null for none.</param>
/// <param name="VetoLowersBy">A veto lowers the class by so many instead of putting the firm into <paramref name="VetoClass"/>.</param>
/// <param name="Cutoff">How a share of the group becomes a number of places; down when left out.</param>
/// <param name="PublicityWorkingDays">公示期: results are open to objection for so many working days before they may be approved; null where the document asks for
/// none.</param>
public sealed partial record RuleSet(
    string Name, string? Place, ScoringKind Scoring, SeatOrder Order, EquatableArray<ClassShare> Shares, EquatableArray<GroupRules> Groups,
    YieldClass VetoClass, YieldClass? ExemptManagedAs, decimal? BonusCap, EquatableArray<string> TieKeys, int? RankingDecimals, DateOnly EffectiveOn,
    DateOnly? ValidTo, string DocumentNumber, decimal? FloorShare = null, decimal? PenaltyCap = null, int? VetoLowersBy = null,
    Cutoff? Cutoff = null, int? PublicityWorkingDays = null)
{
    /// <summary>Figures beyond the usual ones that these rules use.</summary>
    public EquatableArray<DeclaredFigure> OtherFigures { get; init; }

    /// <summary>行业分组: which industries are ranked together, in groups that are ranked by industry.</summary>
    public EquatableArray<IndustryGroup> Industries { get; init; }

    /// <summary>加分、扣分事项: each counts once in a year, however many papers there are.</summary>
    public EquatableArray<Honour> Honours { get; init; }

    /// <summary>用地口径: which of the areas of a firm counts as its land; the land in use when left out.</summary>
    public AreaKind? LandArea { get; init; }

    /// <summary>先公示用地: results are publicised only after the land of the year was, and every objection to it is answered. Not asked for when left out.</summary>
    public bool? LandPublicityFirst { get; init; }

    /// <summary>同宗合并: several firms on one parcel are evaluated as one. Each by itself when left out.</summary>
    public ParcelSharing? SharedParcels { get; init; }

    /// <summary>The classes of a group: its own shares, else those of all.</summary>
    public EquatableArray<ClassShare> SharesOf(GroupRules group) => group.Shares.Count > 0 ? group.Shares : Shares;

    /// <summary>The industry group with the longest prefix of a firm's industry; null for none.</summary>
    public string? IndustryOf(string? industry) => industry is null ? null : Industries
        .Select(i => (i.Code, Length: i.Prefixes.Where(prefix => industry.StartsWith(prefix, StringComparison.Ordinal)).Max(prefix => (int?)prefix.Length)))
        .Where(i => i.Length is not null).MaxBy(i => i.Length).Code;
}

/// <summary>Which area of a firm (domain.md E.4); they are kept apart.</summary>
public enum AreaKind
{
    /// <summary>在用面积: own − leased out + rented − deducted, by days; or as the planner has stated it.</summary>
    InUse,

    /// <summary>证载面积: the registered area of the parcels that it holds, by days; or as stated.</summary>
    Registered,

    /// <summary>实测面积: by a survey; only as stated.</summary>
    Measured,
}

/// <summary>同宗合并、结果共享 (domain.md E.2, Suichang): the figures and the land of the firms on one parcel are added up, and its result is that of each.</summary>
/// <param name="TenantsApartFromMu">Tenants with at least so much land are evaluated by themselves; null: all are added.</param>
public sealed record ParcelSharing(decimal? TenantsApartFromMu = null);

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

    /// <summary>极差法: weight × (floor share + (1 − floor share) × (value − least) ÷ (most − least)); all alike, all full points.</summary>
    MinMax,

    /// <summary>百分位法: weight × the share of the other firms that have less.</summary>
    Percentile,

    /// <summary>名次法: weight × (n − rank + 1) ÷ n, equal values with equal rank.</summary>
    Rank,
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

/// <summary>How a share of a group that is no whole number becomes places.</summary>
public enum Cutoff
{
    /// <summary>去尾: 25 % of ten are two.</summary>
    Down,

    /// <summary>四舍五入: 25 % of ten are three.</summary>
    HalfUp,

    /// <summary>进一: 21 % of ten are three.</summary>
    Up,
}

/// <summary>
/// The rules for one group; groups are ranked apart. A firm belongs to the first group whose conditions it meets, so the narrower ones come first.
/// </summary>
/// <param name="MinimumLandMu">起评面积: firms with less land take no part and have no class.</param>
/// <param name="Indicators">Their weights add up to 100.</param>
/// <param name="Code">Tells apart groups of one scale: <c>tenants</c>.</param>
/// <param name="Name">As the document calls the group.</param>
/// <param name="BelowLandMu">Only firms with less land than this.</param>
/// <param name="Tenants">True: only firms that rent and hold no land (租赁企业); false: only others; null: both.</param>
/// <param name="ByIndustry">Ranked apart in each of the rule set's industry groups.</param>
/// <param name="FollowsLandlord">随房东定级: its firms, which are tenants, are not scored; they have the class of the firm on whose land they rent most.</param>
public sealed record GroupRules(
    EnterpriseGroup Group, decimal? MinimumLandMu, EquatableArray<Indicator> Indicators, EquatableArray<Floor> Floors, string? Code = null, string? Name = null,
    string? NameEn = null, decimal? BelowLandMu = null, bool? Tenants = null, bool? ByIndustry = null, bool? FollowsLandlord = null)
{
    /// <summary>The group's own classes; those of the rule set when left out.</summary>
    public EquatableArray<ClassShare> Shares { get; init; }

    /// <summary>扣分 by number, such as of small tenants (租赁扣分).</summary>
    public EquatableArray<CountDeduction> Deductions { get; init; }

    /// <summary>保护: who is not put lower than a class, except by a veto.</summary>
    public EquatableArray<Protection> Protections { get; init; }

    /// <summary>免评条件: firms below a figure have no class, such as those registered for less than two years.</summary>
    public EquatableArray<ExemptBelow> Exemptions { get; init; }
}

/// <summary>A figure that only these rules ask for, in the unit that its name says.</summary>
public sealed record DeclaredFigure(string Code, string Name, string? NameEn = null);

/// <summary>行业组: industries by the beginnings of their codes (GB/T 4754): <c>C34</c>.</summary>
public sealed record IndustryGroup(string Code, string Name, EquatableArray<string> Prefixes, string? NameEn = null);

/// <summary>Something that a department recognises or reproves, and what it is worth; negative points are a penalty.</summary>
public sealed record Honour(string Code, string Name, decimal Points, string? NameEn = null);

/// <summary>Points that are taken off by a number: none up to <paramref name="Free"/>, <paramref name="First"/> for the next one, <paramref name="Each"/>
/// for each after it.</summary>
public sealed record CountDeduction(string Name, string Figure, int Free, decimal First, decimal Each, decimal? Most = null);

/// <summary>Whoever has at least this much of a figure or indicator is in this class at worst.</summary>
public sealed record Protection(string Figure, decimal AtLeast, YieldClass AtWorst);

/// <summary>A firm with less of a figure than this takes part without a class.</summary>
public sealed record ExemptBelow(string Reason, string Figure, decimal Below);

/// <summary>
/// 指标: numerator ÷ denominator, both codes of figures: <c>tax</c>, <c>valueAdded</c>, <c>revenue</c>, <c>energy</c>, <c>emission</c>, <c>employees</c>,
/// <c>research</c>, <c>electricity</c>, <c>landMu</c>.
/// </summary>
/// <param name="Name">As the document calls it; <paramref name="NameEn"/> for readers of English.</param>
/// <param name="Weight">权重, in points.</param>
/// <param name="Cap">Points end at weight × cap; null for no cap (they end at a million baselines all the same).</param>
/// <param name="Missing">What a firm without the figures gets.</param>
/// <param name="Direction">Whether more is better, which it is when left out.</param>
/// <param name="Scoring">Where this indicator becomes points in another way than the rule set's others.</param>
public sealed record Indicator(
    string Code, string Name, string? NameEn, string Numerator, string Denominator, decimal Weight, decimal? Cap, Baseline Baseline, MissingRule Missing,
    Direction? Direction = null, ScoringKind? Scoring = null);

/// <summary>Which values are better.</summary>
public enum Direction
{
    /// <summary>正向.</summary>
    HigherIsBetter,

    /// <summary>逆向: energy by value added.</summary>
    LowerIsBetter,
}

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

    /// <summary>The mean of the values of the group's scored firms, each counting the same.</summary>
    GroupMean,

    /// <summary>The weighted mean of the scored firms of the firm's own industry group, or of the industry as stated where rules group none.</summary>
    IndustryWeightedMean,

    /// <summary>上年基准: the baseline of the same indicator and group in the run that is in force for the year before.</summary>
    LastYear,
}

/// <summary>What a firm without the figures gets for an indicator.</summary>
public enum MissingRule
{
    /// <summary>按本组此项平均得分赋分: the mean of the points that the group's other firms have.</summary>
    GroupMeanScore,

    /// <summary>0 points.</summary>
    Nought,

    /// <summary>按本组最低分赋分: the fewest points that one of the group's other firms has.</summary>
    LowestScore,

    /// <summary>权重分摊: the weight goes to the firm's other indicators in proportion, which gives it their mean share of points.</summary>
    Reweighted,
}

/// <summary>
/// 底线: a firm whose value lies below has this class at best. A needs at least 8: below 8, at best B. D below 1: below 1, at best D. A value that is missing
/// fails no floor.
/// </summary>
public sealed record Floor(string Indicator, decimal Below, YieldClass AtBest);
