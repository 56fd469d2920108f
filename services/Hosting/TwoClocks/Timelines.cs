using JasperFx.Events;
using Marten;
using ParkPlatform.Domain;

namespace ParkPlatform.Hosting.TwoClocks;

public static class Timelines
{
    /// <summary>A stream as its timeline: all that is recorded at this moment. Null when there is no such stream.</summary>
    public static async Task<Timeline<TState>?> TimelineAsync<TState>(this IQuerySession session, Guid stream, CancellationToken ct) where TState : class, IState<TState>
    {
        var events = await session.Events.FetchStreamAsync(stream, token: ct);
        return events.Count == 0 ? null : Folded<TState>(stream, events);
    }

    /// <summary>Several streams in one question; those that are not there are left out.</summary>
    public static async Task<IReadOnlyList<Timeline<TState>>> TimelinesAsync<TState>(this IQuerySession session, IEnumerable<Guid> streams, CancellationToken ct)
        where TState : class, IState<TState> => [.. (await session.EventsOfAsync([.. streams], ct)).Select(stream => Folded<TState>(stream.Key, stream))];

    /// <summary>The events of several streams in one question, each stream's in the order of its versions.</summary>
    public static async Task<ILookup<Guid, IEvent>> EventsOfAsync(this IQuerySession session, Guid[] streams, CancellationToken ct)
    {
        IReadOnlyList<IEvent> events = streams.Length == 0 ? []
            : streams.Length == 1 ? await session.Events.FetchStreamAsync(streams[0], token: ct) // no expression has to be made into SQL first
            : await session.Events.QueryAllRawEvents().Where(e => streams.Contains(e.StreamId)).OrderBy(e => e.Version).ToListAsync(ct);
        return events.ToLookup(e => e.StreamId);
    }

    /// <summary>What the events of a stream, in the order of their versions, come to.</summary>
    public static Timeline<TState> Folded<TState>(Guid stream, IEnumerable<IEvent> events) where TState : class, IState<TState> =>
        events.Aggregate(new Timeline<TState>(stream), (timeline, e) => timeline.Record(e));

    /// <summary>The last that is known, also of days to come.</summary>
    public static TState Now<TState>(this Timeline<TState> timeline) where TState : class, IState<TState> => timeline.Periods[^1].State;
}
