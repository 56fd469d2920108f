using Marten;
using ParkPlatform.Domain;

namespace ParkPlatform.Hosting.TwoClocks;

public static class Timelines
{
    /// <summary>A stream as its timeline: all that is recorded at this moment. Null when there is no such stream.</summary>
    public static async Task<Timeline<TState>?> TimelineAsync<TState>(this IQuerySession session, Guid stream, CancellationToken ct) where TState : class, IState<TState>
    {
        var events = await session.Events.FetchStreamAsync(stream, token: ct);
        return events.Count == 0 ? null : events.Aggregate(new Timeline<TState>(stream), (timeline, e) => timeline.Record(e));
    }
}
