using ParkPlatform.Factories.Leases;

namespace ParkPlatform.Factories.Buildings;

/// <summary>What is with a unit on a day.</summary>
public enum UnitStatus
{
    /// <summary>空置: may be let, and nobody has it.</summary>
    Vacant,

    /// <summary>已签待入或预留: a lease is signed, but its first day is still to come; or the unit is kept for an applicant.</summary>
    Reserved,

    /// <summary>在租.</summary>
    Leased,

    /// <summary>不可出租: permit, completion filing or fire acceptance is missing.</summary>
    Unavailable,
}

/// <summary>A unit's status on a day, by which letting, and since when nobody has had it; null while somebody has.</summary>
public sealed record UnitOnDay(UnitStatus Status, Letting? Letting, DateOnly? VacantSince)
{
    /// <param name="lettable">Whether the building has its papers on that day. A tenant who is in has the unit all the same.</param>
    /// <param name="registeredOn">When the unit came into the register: the first day of a gap before any lease.</param>
    /// <param name="lettings">All of the unit that are known.</param>
    public static UnitOnDay Of(DateOnly day, bool lettable, DateOnly registeredOn, IReadOnlyCollection<Letting> lettings)
    {
        var current = lettings
            .Where(l => l.Kind is not (LettingKind.Held or LettingKind.Gone) && l.From <= day && (l.Until is null || day < l.Until))
            .OrderBy(l => l.Kind).ThenBy(l => l.LeaseFrom).FirstOrDefault();
        return Of(lettable, registeredOn, current, lettings.Where(l => l.Kind == LettingKind.Leased && l.Until <= day).Max(l => l.Until));
    }

    /// <param name="current">The letting of the day; null where nobody has the unit and nobody has signed for it.</param>
    /// <param name="lastEnd">The first day after the last lease that has ended.</param>
    public static UnitOnDay Of(bool lettable, DateOnly registeredOn, Letting? current, DateOnly? lastEnd) => current?.Kind == LettingKind.Leased
        ? new(UnitStatus.Leased, current, null)
        : new(
            current is not null ? UnitStatus.Reserved : lettable ? UnitStatus.Vacant : UnitStatus.Unavailable,
            current,
            lastEnd > registeredOn ? lastEnd : registeredOn);
}
