using JasperFx.Events;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;

namespace ParkPlatform.Hosting.TwoClocks;

/// <summary>Folds a stream into its <see cref="Timeline{TState}"/> when it is asked for: what <c>[WriteModel]</c> and <c>[ReadModel]</c> parameters get.</summary>
public sealed class TimelineProjection<TState> : SingleStreamProjection<Timeline<TState>, Guid> where TState : class, IState<TState>
{
    public override Timeline<TState> Evolve(Timeline<TState>? timeline, Guid id, IEvent e) => (timeline ?? new(id)).Record(e);
}

public static class RecordedEvents
{
    /// <summary>
    /// Adds an event of the store. A fact that another service told us keeps the place that it has there. Nodes' clocks differ and
    /// transactions wait for each other, so a timestamp can lie before that of an earlier version; what builds on it cannot be older.
    /// </summary>
    public static Timeline<TState> Record<TState>(this Timeline<TState> timeline, IEvent e) where TState : class, IState<TState>
    {
        var recordedAt = e.Timestamp > timeline.RecordedAt ? e.Timestamp : timeline.RecordedAt;
        return timeline.Record(new Entry((e.Data as IHeardFact)?.Source ?? new Source(e.StreamId, e.Version), recordedAt, e.Data));
    }
}
