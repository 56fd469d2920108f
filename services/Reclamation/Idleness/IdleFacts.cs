using ParkPlatform.Domain;

namespace ParkPlatform.Reclamation.Idleness;

/// <summary>Why land lies idle (闲置原因). Only what the holder answers for leads to a fee or to recovery (闲置土地处置办法 art. 8, 14; 房地产管理法 art. 26).</summary>
public enum Cause
{
    /// <summary>土地使用权人自身原因.</summary>
    Holder,

    /// <summary>政府及有关部门的行为: late delivery, a changed plan, a policy, disputes, relics (art. 8).</summary>
    Government,

    /// <summary>不可抗力, treated as a government cause.</summary>
    ForceMajeure,

    /// <summary>动工开发必需的前期工作: a ground of the statute that the ministry's list does not name; goes to legal review.</summary>
    PreWork,

    /// <summary>原因待查: nothing may be decided on it.</summary>
    Unknown,
}

/// <summary>Which limb of the definition the land falls under (闲置土地处置办法 art. 2).</summary>
public enum Limb
{
    /// <summary>不构成闲置.</summary>
    None,

    /// <summary>未动工: a full year past the agreed start, and not begun.</summary>
    NotStarted,

    /// <summary>中止开发: begun, too little built or invested, and stopped for a full year. May be determined idle, need not.</summary>
    Suspended,
}

/// <summary>How long it has lain idle, in full years: what follows by law depends on it.</summary>
public enum Level
{
    /// <summary>未满一年.</summary>
    None,

    /// <summary>满一年未满两年.</summary>
    OneYear,

    /// <summary>满两年.</summary>
    TwoYears,
}

/// <summary>What follows (处置方式).</summary>
public enum Branch
{
    /// <summary>Nothing, or nothing yet.</summary>
    None,

    /// <summary>征缴土地闲置费: 20 % of the price (art. 14).</summary>
    Fee,

    /// <summary>无偿收回 (art. 14).</summary>
    Recovery,

    /// <summary>协商处置: the six ways of art. 12.</summary>
    Negotiated,
}

/// <summary>Days for which a cause has been accepted (已认定的原因时段), both counted.</summary>
public readonly record struct CauseSpan(Cause Cause, DateOnly From, DateOnly To);

/// <summary>What is known about the development of a parcel. What isn't known is null, never zero.</summary>
/// <param name="AreaDueSquareMetres">应动工开发面积: what the contract or the phase plan requires to have been started, not the parcel's area.</param>
/// <param name="LandPriceIncludedYuan">The land price that both investment figures contain; it counts in neither (art. 30).</param>
/// <param name="PriceYuan">出让或划拨价款: what the fee is a fifth of.</param>
/// <param name="CauseSpans">Accepted spans of causes that the holder does not answer for.</param>
public sealed record IdleFacts(
    DateOnly? AgreedCommencement = null, DateOnly? DeliveredOn = null, DateOnly? CommencedOn = null, DateOnly? SuspendedOn = null,
    Area? AreaDueSquareMetres = null, Area? DevelopedAreaSquareMetres = null, Yuan? TotalInvestmentYuan = null, Yuan? InvestedYuan = null,
    Yuan LandPriceIncludedYuan = default, Yuan? PriceYuan = null, Cause Cause = Cause.Unknown, EquatableArray<CauseSpan> CauseSpans = default)
{
    /// <summary>
    /// 动工开发日期 as agreed; where the contract names none, a year after delivery (art. 22). Land that is delivered late keeps its agreed start: that is a
    /// government cause, and only a supplementary agreement moves the start.
    /// </summary>
    public DateOnly? AgreedStart => AgreedCommencement ?? DeliveredOn?.AddYearsCivil(1);

    /// <summary>The anniversaries, counted from the start. On the day itself the year is not over yet; it is on the next.</summary>
    public DateOnly? YearOneEndsOn => AgreedStart?.AddYearsCivil(1);

    /// <inheritdoc cref="YearOneEndsOn"/>
    public DateOnly? YearTwoEndsOn => AgreedStart?.AddYearsCivil(2);
}

/// <summary>What the law says about these facts on a day, and why.</summary>
/// <param name="FeeYuan">20 % of the price to a fen, where a fee is due and the price is known.</param>
/// <param name="IdleDaysGross">
/// Days of delay: from the day after the agreed start to the day asked about, which counts; of land that was begun and stopped, from the day after the stop. So
/// 2025-05-01 is the 851st day after 2023-01-01 (民法典 art. 201: the first day is not counted).
/// </param>
/// <param name="IdleDaysExcluded">Those of them that lie in an accepted span, each counted once.</param>
public sealed record Assessment(
    DateOnly? AgreedStart, DateOnly? YearOneEndsOn, DateOnly? YearTwoEndsOn, Limb Limb, Level Level, Branch Branch, Yuan? FeeYuan, int IdleDaysGross,
    int IdleDaysExcluded, EquatableArray<Reason> Reasons)
{
    public int IdleDaysNet => IdleDaysGross - IdleDaysExcluded;

    public bool IsIdle => Limb != Limb.None;
}

/// <summary>A sentence of the reasons: the text <c>reason.{Key}</c> with these facts filled in.</summary>
public sealed record Reason(string Key, EquatableArray<object?> Facts)
{
    public static Reason Of(string key, params ReadOnlySpan<object?> facts) => new(key, EquatableArray.Create(facts));
}
