using System.Security.Claims;
using FluentValidation;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;

namespace ParkPlatform.Hosting.Papers;

/// <summary>Which document is looked for.</summary>
public sealed record FindPapers : IPageQuery
{
    /// <summary>文号 or its beginning, two characters at least. Brackets of any kind, blanks and capitals make no difference.</summary>
    [FromQuery] public string? Number { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<FindPapers>
    {
        private const int Shortest = 2;

        public Validator()
        {
            Include(new Paging.Rules<FindPapers>());
            RuleFor(q => q.Number).NotEmpty().Length(Shortest, CommonRules.LongestName);
        }
    }
}

/// <summary>An entry that rests on a document.</summary>
/// <param name="StreamId">The record that it belongs to: the parcel, the lease, the case …</param>
/// <param name="Subject">The first entry of that record: what it is about.</param>
public sealed record PaperEntry(Guid StreamId, HistoryEntry Entry, HistoryEntry Subject);

/// <summary>What every service answers about the documents that its own entries rest on.</summary>
public static class PaperBook
{
    private sealed record Found(Guid EventId, long Total);

    /// <summary>The newest first. What another service has recorded and this one has only heard of is found over there.</summary>
    public static async Task<Page<PaperEntry>> FindPapersAsync(
        this IQuerySession session, FindPapers query, Texts texts, ClaimsPrincipal user, CancellationToken ct)
    {
        var store = session.DocumentStore.Options;
        var types = store.Events.AllKnownEventTypes().Where(e => !typeof(IHeardFact).IsAssignableFrom(e.EventType)).Select(e => e.EventTypeName).ToArray();
        var wanted = $"from {store.Events.DatabaseSchemaName}.mt_events where tenant_id = ? and {PaperIndex.Key} like ? and type = any(?)";
        object[] parameters = [session.TenantId, PaperIndex.Pattern(query.Number!), types];
        var found = await session.AdvancedSql.QueryAsync<Found>(
            $"""
            select jsonb_build_object('eventId', id, 'total', total) from (
                select id, seq_id, count(*) over () as total {wanted} order by seq_id desc limit {query.Size()} offset {query.Skip()}) page order by seq_id desc
            """, ct, parameters);
        var total = found.Count > 0 || query.Skip() == 0
            ? found.FirstOrDefault()?.Total ?? 0
            : (await session.AdvancedSql.QueryAsync<long>($"select count(*) {wanted}", ct, parameters)).Single();

        Guid[] ids = [.. found.Select(f => f.EventId)];
        var entries = await session.Events.QueryAllRawEvents().Where(e => ids.Contains(e.Id)).ToListAsync(ct);
        Guid[] streams = [.. entries.Select(e => e.StreamId).Distinct()];
        var firsts = await session.Events.QueryAllRawEvents().Where(e => streams.Contains(e.StreamId) && e.Version == 1).ToListAsync(ct);

        var subjects = firsts.ToDictionary(e => e.StreamId, Shown);
        return new([.. entries.OrderByDescending(e => e.Sequence).Select(e => new PaperEntry(e.StreamId, Shown(e), subjects[e.StreamId]))], total);

        HistoryEntry Shown(IEvent e) => Histories.Entry(e, store.Serializer(), texts, user);
    }
}
