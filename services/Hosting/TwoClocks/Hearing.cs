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
}
