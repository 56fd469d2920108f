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
        var known = (await session.TimelinesAsync<TState>(byStream.Select(s => s.Key), ct)).ToDictionary(timeline => timeline.Id);
        foreach (var stream in byStream)
        {
            var timeline = known.GetValueOrDefault(stream.Key);
            object[] unheard = [.. stream.Where(fact => timeline?.Knows(fact.Source) != true)];
            if (unheard.Length == 0) continue;
            if (timeline is null) session.Events.StartStream<Timeline<TState>>(stream.Key, unheard);
            else session.Events.Append(stream.Key, timeline.Version + unheard.Length, unheard);
        }
        return known;
    }
}
