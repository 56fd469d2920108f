using Marten;
using ParkPlatform.Contracts;
using ParkPlatform.Domain;
using Wolverine.Marten;

namespace ParkPlatform.Hosting.TwoClocks;

public static class Hearing
{
    public static Source Source(this IPublishedFact message) => new(message.SourceStream, message.SourceVersion);

    /// <summary>The event to append, or none when this was heard before.</summary>
    public static Events Hear<TState>(this Timeline<TState>? known, IHeardFact fact) where TState : class, IState<TState>
        => known?.Knows(fact.Source) == true ? [] : [fact];

    /// <summary>Appends what was not heard before of many facts, each to the stream that it concerns. The streams as they were before.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Timeline<TState>>> HearAllAsync<TState>(
        this IDocumentSession session, IEnumerable<(Guid Stream, IHeardFact Fact)> told, CancellationToken ct) where TState : class, IState<TState>
    {
        var byStream = told.DistinctBy(t => (t.Stream, t.Fact.Source)).ToLookup(t => t.Stream, t => t.Fact);
        var events = await session.EventsOfAsync([.. byStream.Select(s => s.Key)], ct);
        var known = events.ToDictionary(stream => stream.Key, stream => Timelines.Folded<TState>(stream.Key, stream));
        foreach (var stream in byStream)
        {
            object[] unheard = [.. stream.Where(fact => known.GetValueOrDefault(stream.Key)?.Knows(fact.Source) != true)];
            if (unheard.Length == 0) continue;
            if (!events.Contains(stream.Key)) session.Events.StartStream<Timeline<TState>>(stream.Key, unheard);
            else session.Events.Append(stream.Key, events[stream.Key].Last().Version + unheard.Length, unheard);
        }
        return known;
    }
}
