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
}
