using JasperFx.Events;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// 评价完成: the figures of a year have been evaluated by a rule set. What went in and came out for each firm lies beside it in <see cref="EvaluationResults"/>;
/// the hashes seal it. It
/// is about the year's last day; when it was computed is when it was recorded.
/// </summary>
/// <param name="InputsHash">SHA-256 of the rules' hash and of every firm's figures, land and their sources.</param>
/// <param name="ResultsHash">SHA-256 of every firm's scores, rank and class. The same inputs give the same.</param>
/// <param name="KnownAt">Up to which moment figures were taken.</param>
/// <param name="LandKnownAt">Up to which moment the land was known.</param>
/// <param name="Earlier">The run of the year before whose baselines the rules measure by; null where they don't.</param>
/// <param name="Replaces">The run of the year that this one takes the place of, after corrections.</param>
public sealed record EvaluationCompleted(
    int Year, Guid RuleSetId, string RuleSetHash, string RuleSetName, string InputsHash, string ResultsHash, DateTimeOffset KnownAt, DateTimeOffset LandKnownAt,
    int Firms, EquatableArray<GroupSummary> Groups, DateOnly EffectiveOn, string DocumentNumber, Guid? Earlier = null, Guid? Replaces = null) : IFact;

/// <summary>One group of an evaluation in numbers.</summary>
public sealed record GroupSummary(
    EnterpriseGroup Group, int Firms, int Scored, int Exempt, int BelowMinimumLand, int NotEvaluable, EquatableArray<ClassCount> Classes,
    EquatableArray<GroupBaseline> Baselines, string? Cohort = null);

/// <summary>How many firms have a class.</summary>
public sealed record ClassCount(YieldClass Class, int Firms);

/// <summary>基准值 of an indicator in a group, unrounded; null where there was nothing to compute it from.</summary>
public sealed record GroupBaseline(string Code, decimal? Value);

/// <summary>评价结果公示: from this day to the last one the draft is open to objection.</summary>
/// <param name="Calendar">Which notices of working days the last day was counted by.</param>
public sealed record EvaluationPublicised(
    DateOnly Until, int WorkingDays, string Calendar, string? Where, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>评价结果审定: the government has approved the results.</summary>
/// <param name="Objections">How many objections had been answered by then.</param>
public sealed record EvaluationApproved(string ApprovedBy, int Objections, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>评价结果公布: from this day on the classes hold.</summary>
/// <param name="Supersedes">The run of the same year that was in force until then.</param>
/// <param name="ValidTo">The last day on which the classes hold; null until others take their place.</param>
public sealed record EvaluationPublished(Guid? Supersedes, DateOnly EffectiveOn, string DocumentNumber, DateOnly? ValidTo = null) : IFact;

/// <summary>年度等级名单: which run's classes are in force for a year.</summary>
public sealed record ClassListPublished(
    Guid RunId, int Year, Guid? Supersedes, string RuleSetHash, string ResultsHash, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>一次评价: what was computed, and whether it was published.</summary>
public sealed record EvaluationRun(
    EvaluationCompleted? Completed, EvaluationPublished? Published, EvaluationPublicised? Publicised = null, EvaluationApproved? Approved = null)
    : IState<EvaluationRun>
{
    private static readonly EvaluationRun Nothing = new(null, null);

    public static EvaluationRun? Evolve(EvaluationRun? run, IFact fact) => fact switch
    {
        EvaluationCompleted e => (run ?? Nothing) with { Completed = e },
        EvaluationPublicised e => (run ?? Nothing) with { Publicised = e },
        EvaluationApproved e => (run ?? Nothing) with { Approved = e },
        EvaluationPublished e => (run ?? Nothing) with { Published = e },
        _ => run,
    };
}

/// <summary>年度等级名单 on one day.</summary>
public sealed record ClassList(Guid RunId, DateOnly Since) : IState<ClassList>
{
    public static ClassList? Evolve(ClassList? list, IFact fact) => fact is ClassListPublished e ? new(e.RunId, e.EffectiveOn) : list;

    /// <summary>One year, one list.</summary>
    public static Guid StreamOf(string tenant, int year) =>
        StableId.From(tenant, "class-list", year.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

public static class RunEvents
{
    /// <summary>The names under which a run's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "evaluation_completed", typeof(EvaluationCompleted) },
        { "evaluation_publicised", typeof(EvaluationPublicised) },
        { "evaluation_approved", typeof(EvaluationApproved) },
        { "evaluation_published", typeof(EvaluationPublished) },
    };

    /// <summary>The same for a year's list.</summary>
    public static readonly EventNames ListNames = new() { { "class_list_published", typeof(ClassListPublished) } };
}

/// <summary>A run by its id, kept with its events for lists.</summary>
public sealed record StoredRun(
    Guid Id, int Year, EvaluationCompleted Completed, EvaluationPublished? Published, long Version, EvaluationPublicised? Publicised = null,
    EvaluationApproved? Approved = null);

public sealed partial class StoredRuns : SingleStreamProjection<StoredRun, Guid>
{
    public override StoredRun? Evolve(StoredRun? snapshot, Guid id, IEvent e) => e.Data switch
    {
        EvaluationCompleted completed => new(id, completed.Year, completed, null, e.Version),
        _ when snapshot is null => null,
        EvaluationPublicised publicised => snapshot with { Publicised = publicised, Version = e.Version },
        EvaluationApproved approved => snapshot with { Approved = approved, Version = e.Version },
        EvaluationPublished published => snapshot with { Published = published, Version = e.Version },
        _ => snapshot,
    };
}
