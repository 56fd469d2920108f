using JasperFx.Events.Projections;
using Marten;
using Marten.Events;
using ParkPlatform.Domain;

namespace ParkPlatform.Hosting.TwoClocks;

/// <summary>The events of a stream, each under the name by which it is stored. The name outlives the class.</summary>
public sealed class EventNames : List<(string Name, Type Event)>
{
    public void Add(string name, Type type) => Add((name, type));
}

public static class TwoClocksStore
{
    /// <summary>Events that nothing is folded from.</summary>
    public static void AddNamed(this IEventStoreOptions store, EventNames events)
    {
        foreach (var (name, type) in events) store.MapEventType(type, name);
    }

    /// <summary>Streams whose events build up a <typeparamref name="TState"/>, and the table that keeps its periods.</summary>
    public static void AddTimeline<TState>(this StoreOptions store, EventNames events, PeriodTable<TState>? periods = null) where TState : class, IState<TState>
    {
        store.Events.AddNamed(events);
        store.Projections.Add(new TimelineProjection<TState>(), ProjectionLifecycle.Live);

        if (periods is null) return;
        foreach (var (_, type) in events) periods.IncludeType(type);
        store.Projections.Add(periods, ProjectionLifecycle.Async);
        store.Storage.ExtendedSchemaObjects.Add(periods.Schema());
    }
}
