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
    private static readonly Lock Adding = new();

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

        if (periods is not null) store.AddRows(events, periods);
    }

    /// <summary>A further table of the same streams, which holds what a question needs that the table of their periods answers too slowly.</summary>
    public static void AddRows<TState, TRow>(this StoreOptions store, EventNames events, PeriodRows<TState, TRow> rows) where TState : class, IState<TState>
    {
        lock (Adding) // a table is one object, whoever uses it; two stores of one process may begin at the same moment
        {
            foreach (var (_, type) in events.Where(e => !rows.IncludedEventTypes.Contains(e.Event))) rows.IncludeType(type);
            store.Projections.Add(rows, ProjectionLifecycle.Async);
        }
        store.Storage.ExtendedSchemaObjects.Add(rows.Schema());
    }
}
