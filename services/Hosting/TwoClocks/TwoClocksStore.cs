using JasperFx.Events.Projections;
using Marten;
using ParkPlatform.Domain;

namespace ParkPlatform.Hosting.TwoClocks;

/// <summary>The events of a stream, each under the name by which it is stored. The name outlives the class.</summary>
public sealed class EventNames : List<(string Name, Type Event)>
{
    public void Add<TEvent>(string name) => Add((name, typeof(TEvent)));
}

public static class TwoClocksStore
{
    /// <summary>Streams whose events build up a <typeparamref name="TState"/>, and the table that keeps its periods.</summary>
    public static void AddTimeline<TState>(this StoreOptions store, EventNames events, PeriodTable<TState>? periods = null) where TState : class, IState<TState>
    {
        foreach (var (name, type) in events) store.Events.MapEventType(type, name);
        store.Projections.Add(new TimelineProjection<TState>(), ProjectionLifecycle.Live);

        if (periods is null) return;
        foreach (var (_, type) in events) periods.IncludeType(type);
        store.Projections.Add(periods, ProjectionLifecycle.Async);
        store.Storage.ExtendedSchemaObjects.Add(periods.Schema());
    }
}
