using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Idleness;
using ParkPlatform.Reclamation.Inefficiency;

namespace ParkPlatform.Reclamation.Ledger;

/// <summary>One line about an asset.</summary>
/// <param name="CountedFrom">The day from which its days are counted: the agreed start, the stop, the delivery, the last day of a lease.</param>
public sealed record LedgerLine(LedgerCategory Category, Limb Limb, DateOnly Since, LedgerState State, Level Level, DateOnly? CountedFrom);

/// <summary>
/// The lines of one asset on a day, as a pure function of what is known about it: what holds, and what will hold within the warning time unless something
/// happens.
/// </summary>
public static class LedgerLines
{
    /// <param name="inefficiency">The procedure about its inefficiency as it stands on the day.</param>
    public static IReadOnlyList<LedgerLine> Of(
        Timeline<Asset> asset, FirmClass? firm, RuleVersion rule, DateOnly day, int warningDays, InefficientCase? inefficiency = null)
    {
        var until = day.AddDays(warningDays);
        var lines = new List<LedgerLine>();
        if (asset.At(day) is { Code: not null } now)
        {
            lines.AddRange(Land(now, rule, day));
            if (now.Occupancy?.VacantSince is { } vacant) Add(LedgerCategory.VacantFactory, vacant, vacant);
            if (now.Occupancy?.Idle is { Since: var idle }) Add(LedgerCategory.OccupiedIdle, idle, idle);
            if (inefficiency is { IsRecognised: true, Recognition.On: var recognised }) Add(LedgerCategory.RecognisedInefficient, recognised, recognised);
            if (firm is not null && now.Holder?.Uscc == firm.Uscc && firm.Current.Class == "D")
            {
                var since = now.HeldSince > firm.Current.PublishedOn ? now.HeldSince.Value : firm.Current.PublishedOn;
                Add(LedgerCategory.BelowTarget, since, since);
                if (firm.LowClassYears >= rule.Whole("lowClassYears")) Add(LedgerCategory.InefficientLand, since, since);
            }
        }
        lines.AddRange(
            from period in asset.Periods
            where period.From > day && period.State is { Code: not null, Occupancy.VacantSince: { } vacant } && vacant == period.From
            select new LedgerLine(LedgerCategory.VacantFactory, Limb.None, period.From, LedgerState.Forecast, Level.None, period.From));
        return [.. lines.Where(l => l.Since <= until).OrderBy(l => l.Category).ThenBy(l => l.Since)];

        void Add(LedgerCategory category, DateOnly since, DateOnly from) => lines.Add(Line(category, since, from, day));
    }

    private static IEnumerable<LedgerLine> Land(Asset asset, RuleVersion rule, DateOnly day)
    {
        if (asset.FreeSince is { } free) yield return Line(LedgerCategory.ApprovedNotSupplied, free, free, day);
        if (asset.Allocation is not { } held) yield break;

        var facts = held.Facts();
        if (held.BegunOn is null)
        {
            var unused = held.DeliveredOn ?? held.Since;
            yield return Line(LedgerCategory.SuppliedNotUsed, unused, unused, day);
            if (facts.AgreedStart is { } start) yield return Idle(Limb.NotStarted, start, day);
        }
        if (held.SuspendedOn is { } stop) yield return Idle(Limb.Suspended, stop, day);
        if (held.IsPartlyUsed) yield return Line(LedgerCategory.PartlyUsed, held.Development!.InspectedOn, held.Development.InspectedOn, day);
        if (held is { CompletedOn: { } completed, ProductionOn: null })
        {
            var since = completed.AddMonthsCivil(rule.Whole("builtNotProducingMonths")).AddDays(1);
            yield return Line(LedgerCategory.BuiltNotProducing, since, completed, day);
        }
    }

    private static LedgerLine Idle(Limb limb, DateOnly from, DateOnly day) =>
        Line(LedgerCategory.IdleLand, from.AddYearsCivil(1).AddDays(1), from, day) with { Limb = limb, Level = IdleTest.LevelOf(from, day) };

    private static LedgerLine Line(LedgerCategory category, DateOnly since, DateOnly from, DateOnly day) =>
        new(category, Limb.None, since, since <= day ? LedgerState.Now : LedgerState.Forecast, Level.None, from);
}
