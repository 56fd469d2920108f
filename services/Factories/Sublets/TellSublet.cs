using ParkPlatform.Contracts.Factories;
using ParkPlatform.Domain;

namespace ParkPlatform.Factories.Sublets;

/// <summary>What the yield service is told about a sub-let: who really uses the units, and on which days.</summary>
internal static class TellSublet
{
    /// <summary>The sub-let as it is after the event, unit by unit.</summary>
    /// <param name="on">The day from which that is so.</param>
    public static IEnumerable<UnitSubletDescribed> Described(Timeline<SubletBook> before, Guid sublet, IFact e, DateOnly on, DateTimeOffset now)
    {
        var after = SubletBook.Evolve(before.Periods[^1].State, e)!.Find(sublet)!;
        return after.Units.Select(unit => new UnitSubletDescribed(
            before.Id, before.Version + 1, on, now, e.DocumentNumber, unit.UnitId, sublet, unit.UnitCode, after.SubTenant.Uscc ?? "", after.SubTenant.Name, after.Days.From,
            after.Until.AddDays(-1)));
    }

    /// <summary>All that was ever told of a lease's sub-lets, from the same places in the books: whoever has heard it passes over it.</summary>
    public static IEnumerable<UnitSubletDescribed> Again(Timeline<SubletBook> book)
    {
        var before = new Timeline<SubletBook>(book.Id);
        foreach (var entry in book.Entries)
        {
            (Guid Sublet, IFact Fact, DateOnly On)? told = entry.Event switch
            {
                SubletConsented e => (e.SubletId, e, e.Days.From),
                SubletDetected e => (e.SubletId, e, e.Days.From),
                SubletEnded e => (e.SubletId, e, e.EffectiveOn),
                _ => null,
            };
            if (told is { } of) foreach (var message in Described(before, of.Sublet, of.Fact, of.On, entry.RecordedAt)) yield return message;
            before = before.Record(entry);
        }
    }
}
