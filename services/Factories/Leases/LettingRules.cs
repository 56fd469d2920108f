using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;

namespace ParkPlatform.Factories.Leases;

/// <summary>What must be so of units before anybody may have them, be it by a lease or by a reservation.</summary>
internal static class LettingRules
{
    /// <summary>By Civil Code art. 705; to the day: from 16 March to 15 March twenty years later.</summary>
    private const int LongestYears = 20;

    /// <summary>The rule that says no; null if none does, but for those who have the units already.</summary>
    public static ProblemDetails? Check(IReadOnlyCollection<Guid> wanted, UnitsToLet units, DateOnly from, DateOnly to, Process process)
    {
        var latest = from.AddYearsCivil(LongestYears).AddDays(-1);
        if (to > latest) return Refusals.LongerThanTwentyYears(from, latest);

        var unknown = wanted.Except(units.Found.Select(u => u.Id)).ToArray();
        if (unknown.Length > 0) return Refusals.UnitsUnknown(unknown);

        var gone = units.Found.Where(u => u.GoneOn <= to).ToArray();
        if (gone.Length > 0) return Refusals.UnitsGone(gone);

        var unregistered = units.Found.Where(u => u.Building is null).ToArray();
        if (unregistered.Length > 0) return Refusals.UnitsNotRegisteredYet(unregistered, from);

        var unlettable = units.Found.Where(u => !u.Building!.Lettable).ToArray();
        if (unlettable.Length > 0) return Refusals.NotLettable(unlettable, from);

        if (units.IdleCases is [var open, ..]) return Refusals.LandIsIdle(open);

        var endangered = units.Found.Where(u => process.FireClass.IsMoreDangerousThan(u.Building!.AllowedFireClass)).ToArray();
        if (endangered.Length > 0) return Refusals.ProcessTooDangerous(endangered, process.FireClass);

        var overloaded = units.Found.Where(u => process.FloorLoadKilonewtonsPerSquareMetre > u.Floor.FloorLoadKilonewtonsPerSquareMetre).ToArray();
        return overloaded.Length > 0 ? Refusals.ProcessTooHeavy(overloaded, process.FloorLoadKilonewtonsPerSquareMetre) : null;
    }
}
