using JasperFx.Events;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;

namespace ParkPlatform.Yield.Measures;

/// <summary>差别化措施执行: the authority that decides has applied a measure to a firm, from this day to the last one. The platform only advises.</summary>
/// <param name="AmountYuan">What it comes to, where the paper says so.</param>
public sealed record MeasureApplied(
    string Code, string Uscc, string Name, Yuan? AmountYuan, string AppliedBy, DateOnly To, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>停止执行: from this day on the measure is not applied any more.</summary>
public sealed record MeasureApplicationEnded(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>One measure applied to one firm.</summary>
/// <param name="EndedOn">The first day without it.</param>
public sealed record AppliedMeasure(
    string Code, string Uscc, string Name, Yuan? AmountYuan, string AppliedBy, DateOnly From, DateOnly To, string DocumentNumber, DateOnly? EndedOn,
    string? EndedBecause) : IState<AppliedMeasure>
{
    public static AppliedMeasure? Evolve(AppliedMeasure? applied, IFact fact) => (applied, fact) switch
    {
        (null, MeasureApplied e) => new(e.Code, e.Uscc, e.Name, e.AmountYuan, e.AppliedBy, e.EffectiveOn, e.To, e.DocumentNumber, null, null),
        ({ }, MeasureApplicationEnded e) => applied with { EndedOn = e.EffectiveOn, EndedBecause = e.Reason },
        _ => applied,
    };

    /// <summary>The last day on which it is applied.</summary>
    public DateOnly Last => EndedOn?.AddDays(-1) is { } last && last < To ? last : To;
}

/// <summary>An application by its id, kept with its events.</summary>
public sealed record StoredApplication(Guid Id, AppliedMeasure State, long Version);

public sealed partial class StoredApplications : SingleStreamProjection<StoredApplication, Guid>
{
    public override StoredApplication? Evolve(StoredApplication? snapshot, Guid id, IEvent e) =>
        e.Data is IFact fact && AppliedMeasure.Evolve(snapshot?.State, fact) is { } state ? new(id, state, e.Version) : snapshot;
}
