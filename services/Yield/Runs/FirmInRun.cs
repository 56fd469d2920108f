using System.Text.Json.Serialization;
using ParkPlatform.Domain;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// What an evaluation was given about one firm: its figures with their place in the books, and its land with what it comes from. Kept with the result for ever.
/// </summary>
/// <param name="Figures">Where the figures were recorded.</param>
/// <param name="Land">As the registers give it; what counts is <see cref="LandMu"/>.</param>
public sealed record FirmInput(EnterpriseYear Stated, Source Figures, LandInUse Land)
{
    [JsonIgnore]
    public string Uscc => Stated.Uscc;

    /// <summary>用地口径 of the rules; null for the land in use.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AreaKind? Area { get; init; }

    /// <summary>The parcel on which it has most land, where the rules let the firms on one parcel share a result; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SharedParcel { get; init; }

    /// <summary>用地面积 in mu, unrounded, of the kind that the rules ask for: as the planner has stated it, else as the registers give it; null where there is none.</summary>
    [JsonIgnore]
    public decimal? LandMu => Area switch
    {
        AreaKind.Registered => Stated.RegisteredLandMu ?? (Land.Own > Domain.Area.Zero ? Land.Own.ExactMu : null),
        AreaKind.Measured => Stated.MeasuredLandMu,
        _ => Stated.LandMuOverride ?? Land.CountedMu,
    };
}

/// <summary>Whether a firm was classed, and if not, why.</summary>
public enum Standing
{
    /// <summary>参评: scored, ranked and classed.</summary>
    Scored,

    /// <summary>免评: without a class, by a decision that is still in force.</summary>
    Exempt,

    /// <summary>未达起评面积: less land than its group's rules ask for.</summary>
    BelowMinimumLand,

    /// <summary>无法评价: something that every indicator needs is not there.</summary>
    NotEvaluable,

    /// <summary>随房东定级: a tenant that the rules do not score, with its landlord's class.</summary>
    FollowsLandlord,

    /// <summary>同宗共享: evaluated together with the firm that comes first on its parcel; points, rank and class are those of both.</summary>
    SharesResult,
}

/// <summary>One indicator of one firm. Unrounded; null where it cannot be computed.</summary>
/// <param name="Missing">The figures are not there: the points are what the rules give for that.</param>
public sealed record IndicatorResult(string Code, decimal? Value, decimal? Baseline, decimal Weight, decimal? Score, bool Missing);

/// <summary>Why a class is what it is: a code of the texts <c>reason.…</c>, and what it is about.</summary>
/// <param name="Indicator">Code of the indicator whose floor it is.</param>
/// <param name="Limit">The floor, or the least land.</param>
/// <param name="Class">The class that it leads to.</param>
/// <param name="Text">What a document says.</param>
public sealed record Reason(
    string Code, string? Indicator = null, decimal? Limit = null, YieldClass? Class = null, string? Text = null, string? DocumentNumber = null);

/// <summary>What came out for one firm.</summary>
/// <param name="Rank">In its group; equal ones share a rank.</param>
/// <param name="Total">Points with bonus, unrounded.</param>
/// <param name="RankedBy">The total as it was ranked, rounded half up.</param>
/// <param name="RawClass">By rank alone.</param>
/// <param name="Class">With floors and vetoes; null for a firm without a class.</param>
/// <param name="Cohort">With whom the firm is ranked, where the rules have several groups of its scale or rank by industry.</param>
/// <param name="ManagedAs">The class as which one without a class is treated.</param>
public sealed record FirmOutcome(
    string Uscc, EnterpriseGroup Group, Standing Standing, int? Rank, decimal? Total, decimal? RankedBy, YieldClass? RawClass, YieldClass? Class,
    YieldClass? ManagedAs, EquatableArray<IndicatorResult> Indicators, EquatableArray<Reason> Reasons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Cohort = null);

/// <summary>One firm in one evaluation: what went in and what came out.</summary>
public sealed record FirmInRun(FirmInput Input, FirmOutcome Outcome);
