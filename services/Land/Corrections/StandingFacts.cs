using ParkPlatform.Domain;

namespace ParkPlatform.Land.Corrections;

public static class StandingFacts
{
    /// <summary>
    /// The entries that stand, in the order in which they become true, each with what it says: a correction in the place of what it corrects.
    /// </summary>
    public static IEnumerable<(Entry Entry, IFact Fact)> InOrder<TState>(this Timeline<TState> timeline) where TState : class, IState<TState>
    {
        var places = new Dictionary<long, long>();
        var standing = new List<(Entry Entry, IFact Fact, long Place)>();
        foreach (var entry in timeline.Entries)
        {
            if (entry.Event is not IFact fact) continue;
            var version = entry.Source.Version;
            places[version] = fact is ICorrection { Corrects: var corrected } ? places.GetValueOrDefault(corrected, version) : version;
            if (fact is not IWithdrawal && timeline.Stands(entry.Source)) standing.Add((entry, fact.Itself(), places[version]));
        }
        return standing.OrderBy(s => s.Fact.EffectiveOn).ThenBy(s => s.Place).Select(s => (s.Entry, s.Fact));
    }
}
