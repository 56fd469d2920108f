using JasperFx.Events;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Yield.Targets;

/// <summary>How a target's progress is measured.</summary>
public enum TargetKind
{
    /// <summary>累计: what has come together since the first day, by the target.</summary>
    Cumulative,

    /// <summary>存量: how far it has got from where it stood to the target: 90 → 96 firms.</summary>
    Level,

    /// <summary>定性: nothing to be counted; it is only kept in sight.</summary>
    Note,
}

/// <summary>What a target is (domain.md F.8).</summary>
/// <param name="Owner">责任单位.</param>
/// <param name="Frequency">调度频次: 月, 季, 年.</param>
/// <param name="Definition">口径.</param>
/// <param name="Sentence">The sentence in which it was said, as it was said.</param>
/// <param name="From">The first day of its time; <paramref name="To"/> is the last.</param>
/// <param name="Start">Where it stood; null where nobody has said, or where it is computed from the year before.</param>
/// <param name="Value">The target; null for one that is only watched.</param>
/// <param name="Metric">Code of the figure that the platform computes from its own records; null for one that is stated.</param>
public sealed record TargetTerms(
    string Name, string? NameEn, TargetKind Kind, string Unit, string Owner, string Frequency, string Definition, string Sentence, DateOnly From, DateOnly To,
    decimal? Start, decimal? Value, string? Metric);

/// <summary>下达目标: from this day on the year's target is this. The former one stays true of the days before.</summary>
public sealed record TargetSet(int Year, string Code, TargetTerms Terms, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>上报进度: what somebody says has been reached by this day.</summary>
/// <param name="NeedsConfirmation">待核实: the number is as it was stated, and somebody doubts it.</param>
public sealed record TargetProgressStated(decimal Value, bool NeedsConfirmation, string? Note, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>What was stated.</summary>
public sealed record StatedProgress(decimal Value, bool NeedsConfirmation, string? Note, DateOnly On, string DocumentNumber);

/// <summary>A target of one year, on one day.</summary>
public sealed record Target(int Year, string Code, TargetTerms Terms, string DocumentNumber, StatedProgress? Progress) : IState<Target>
{
    public static Target? Evolve(Target? target, IFact fact) => (target, fact) switch
    {
        (_, TargetSet e) => new(e.Year, e.Code, e.Terms, e.DocumentNumber, target?.Progress),
        ({ }, TargetProgressStated e) => target with { Progress = new(e.Value, e.NeedsConfirmation, e.Note, e.EffectiveOn, e.DocumentNumber) },
        _ => target,
    };

    /// <summary>One code, one year, one stream.</summary>
    public static Guid StreamOf(string tenant, int year, string code) =>
        StableId.From(tenant, "target", year.ToString(System.Globalization.CultureInfo.InvariantCulture), code);
}

public static class TargetEvents
{
    /// <summary>The names under which a target's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "target_set", typeof(TargetSet) },
        { "target_progress_stated", typeof(TargetProgressStated) },
    };
}

/// <summary>Which targets there are; what they say, their streams tell.</summary>
public sealed record StoredTarget(Guid Id, int Year, string Code);

public sealed partial class StoredTargets : SingleStreamProjection<StoredTarget, Guid>
{
    public override StoredTarget? Evolve(StoredTarget? snapshot, Guid id, IEvent e) => e.Data is TargetSet set ? new(id, set.Year, set.Code) : snapshot;
}
