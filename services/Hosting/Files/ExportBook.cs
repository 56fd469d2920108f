using JasperFx.Events;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Hosting.Files;

/// <summary>导出记录: which lists have left the house as files; one book for an authority and a service. Who did it is the entry's own who.</summary>
public static class ExportBook
{
    public static Guid StreamOf(string tenant) => StableId.From(tenant, "exports");

    /// <summary>
    /// An entry in the book. Questions are asked by GET, so nothing else stores it; and nobody is to be told that somebody else has taken a list away at the same moment, so
    /// entries wait for each other.
    /// </summary>
    public static async Task NoteAsync(IDocumentSession session, IFact exported, CancellationToken ct)
    {
        await session.TakeTurnAsync("exports", ct);
        ActorOnEvents.Stamp(session);
        session.Events.Append(StreamOf(session.TenantId), exported);
        await session.SaveChangesAsync(ct);
    }

    /// <summary>A page of the book, the latest first; of each entry also the role of whoever did it.</summary>
    public static async Task<Page<TView>> ReadAsync<TView>(IQuerySession session, IPageQuery query, Func<IEvent, string?, TView> view, CancellationToken ct)
    {
        var stream = StreamOf(session.TenantId);
        var events = session.Events.QueryAllRawEvents().Where(e => e.StreamId == stream);
        var total = await events.CountAsync(ct);
        var found = await events.OrderByDescending(e => e.Version).Skip(query.Skip()).Take(query.Size()).ToListAsync(ct);
        return new([.. found.Select(e => view(e, e.Headers?.GetValueOrDefault(Actor.RoleHeader)?.ToString()))], total);
    }
}
