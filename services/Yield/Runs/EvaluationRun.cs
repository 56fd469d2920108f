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
public sealed record EvaluationCompleted(
    int Year, Guid RuleSetId, string RuleSetHash, string RuleSetName, string InputsHash, string ResultsHash, DateTimeOffset KnownAt, DateTimeOffset LandKnownAt, int Firms,
    EquatableArray<GroupSummary> Groups, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>One group of an evaluation in numbers.</summary>
public sealed record GroupSummary(
    EnterpriseGroup Group, int Firms, int Scored, int Exempt, int BelowMinimumLand, int NotEvaluable, EquatableArray<ClassCount> Classes, EquatableArray<GroupBaseline> Baselines);

/// <summary>How many firms have a class.</summary>
public sealed record ClassCount(YieldClass Class, int Firms);

/// <summary>基准值 of an indicator in a group, unrounded; null where there was nothing to compute it from.</summary>
public sealed record GroupBaseline(string Code, decimal? Value);

/// <summary>评价结果公布: from this day on the classes hold.</summary>
/// <param name="Supersedes">The run of the same year that was in force until then.</param>
public sealed record EvaluationPublished(Guid? Supersedes, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>年度等级名单: which run's classes are in force for a year.</summary>
public sealed record ClassListPublished(Guid RunId, int Year, Guid? Supersedes, string RuleSetHash, string ResultsHash, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>一次评价: what was computed, and whether it was published.</summary>
public sealed record EvaluationRun(EvaluationCompleted? Completed, EvaluationPublished? Published) : IState<EvaluationRun>
{
    public static EvaluationRun? Evolve(EvaluationRun? run, IFact fact) => fact switch
    {
        EvaluationCompleted e => new(e, run?.Published),
        EvaluationPublished e => new(run?.Completed, e),
        _ => run,
    };
}

/// <summary>年度等级名单 on one day.</summary>
public sealed record ClassList(Guid RunId, DateOnly Since) : IState<ClassList>
{
    public static ClassList? Evolve(ClassList? list, IFact fact) => fact is ClassListPublished e ? new(e.RunId, e.EffectiveOn) : list;

    /// <summary>One year, one list.</summary>
    public static Guid StreamOf(string tenant, int year) => StableId.From(tenant, "class-list", year.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

public static class RunEvents
{
    /// <summary>The names under which a run's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new() { { "evaluation_completed", typeof(EvaluationCompleted) }, { "evaluation_published", typeof(EvaluationPublished) } };

    /// <summary>The same for a year's list.</summary>
    public static readonly EventNames ListNames = new() { { "class_list_published", typeof(ClassListPublished) } };
}

/// <summary>A run by its id, kept with its events for lists.</summary>
public sealed record StoredRun(Guid Id, int Year, EvaluationCompleted Completed, EvaluationPublished? Published, long Version);

public sealed partial class StoredRuns : SingleStreamProjection<StoredRun, Guid>
{
    public override StoredRun? Evolve(StoredRun? snapshot, Guid id, IEvent e) => e.Data switch
    {
        EvaluationCompleted completed => new(id, completed.Year, completed, null, e.Version),
        EvaluationPublished published => snapshot is null ? null : snapshot with { Published = published, Version = e.Version },
        _ => snapshot,
    };
}
