using JasperFx.Events;
using Marten;
using Marten.Events;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories;

/// <summary>Runs and imports (批次), of which there are few among the entries of all leases: found by an index on the kinds of entries.</summary>
internal static class BegunStreams
{
    /// <summary>A page of the streams that begin with one of these entries, the newest first: what each became.</summary>
    public static async Task<Page<TItem>> BegunAsync<TState, TItem>(
        this IQuerySession session, Type[] firstEntries, IPageQuery query, Func<IEvent, TState, TItem> item, CancellationToken ct) where TState : class, IState<TState>
    {
        var begun = session.Events.QueryAllRawEvents().Where(e => e.EventTypesAre(firstEntries));
        var total = await begun.CountAsync(ct);
        var found = await begun.OrderByDescending(e => e.Sequence).Skip(query.Skip()).Take(query.Size()).ToListAsync(ct);
        var states = (await session.TimelinesAsync<TState>(found.Select(e => e.StreamId), ct)).ToDictionary(s => s.Id);
        return new([.. found.Select(e => item(e, states[e.StreamId].Periods[^1].State))], total);
    }
}
