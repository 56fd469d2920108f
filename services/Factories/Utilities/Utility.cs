using ParkPlatform.Domain;
using ParkPlatform.Factories.Applications;
using ParkPlatform.Factories.Leases;

namespace ParkPlatform.Factories.Utilities;

/// <summary>What a building or a zone is supplied with (公用设施, domain.md D.1, F.3). Each has one measure of capacity.</summary>
public enum Utility
{
    /// <summary>供电, kVA.</summary>
    Power,

    /// <summary>供气, m³/h.</summary>
    Gas,

    /// <summary>供水, m³/d.</summary>
    Water,

    /// <summary>排水, m³/d.</summary>
    Drainage,

    /// <summary>蒸汽, t/h.</summary>
    Steam,

    /// <summary>通信, lines.</summary>
    Telecom,
}

/// <summary>In what capacity, commitment and use of a utility are counted.</summary>
public enum UtilityUnit
{
    KilovoltAmperes,
    CubicMetresPerHour,
    CubicMetresPerDay,
    TonnesPerHour,
    Lines,
}

/// <summary>What a lease or a reservation takes of a utility, in its unit (<see cref="UtilityUnit"/>).</summary>
/// <param name="UnitId">Where it is drawn; the first unit named when not said.</param>
public sealed record UtilityDemand(Utility Utility, decimal Amount, Guid? UnitId = null);

/// <summary>What is promised of a building's utility.</summary>
public sealed record PromisedUtility(Utility Utility, decimal Amount, Guid BuildingId);

public static class UtilityMeasures
{
    public static UtilityUnit UnitOf(this Utility utility) => utility switch
    {
        Utility.Power => UtilityUnit.KilovoltAmperes,
        Utility.Gas => UtilityUnit.CubicMetresPerHour,
        Utility.Steam => UtilityUnit.TonnesPerHour,
        Utility.Telecom => UtilityUnit.Lines,
        _ => UtilityUnit.CubicMetresPerDay,
    };

    /// <summary>As it may be asked for: more than nothing, each utility of a unit once, of units that are asked for too.</summary>
    internal static bool AreWellFormed(IReadOnlyCollection<UtilityDemand>? demands, IReadOnlyCollection<Guid> units) =>
        demands is null || demands.Count <= Limits.MostUtilities
        && demands.All(d => d is not null && Enum.IsDefined(d.Utility) && IsAmount(d.Amount) && (d.UnitId is not { } unit || units.Contains(unit)))
        && demands.Select(d => (d.Utility, d.UnitId)).Distinct().Count() == demands.Count;

    /// <summary>More than nothing, to a thousandth.</summary>
    internal static bool IsAmount(decimal amount) => amount is > 0 and <= Limits.LargestCapacity && Math.Round(amount, 3) == amount;

    /// <summary>The demands, summed up by building.</summary>
    internal static EquatableArray<PromisedUtility> Promised(this UnitsToLet units, IEnumerable<UtilityDemand> demands) => [..
        from demand in demands
        let at = units.Found.FirstOrDefault(u => demand.UnitId is null || u.Id == demand.UnitId)
        where at is not null // a unit that is not there refuses the whole
        let building = at.BuildingId
        group demand.Amount by (demand.Utility, building) into sum
        orderby sum.Key.Utility, sum.Key.building
        select new PromisedUtility(sum.Key.Utility, sum.Sum(), sum.Key.building)];

    /// <summary>What an applicant needs, where a reservation says nothing else: its power, drawn at the first unit.</summary>
    internal static IReadOnlyList<UtilityDemand> Demands(this Needs needs) =>
        needs.PowerKilovoltAmperes is { } power and > 0 ? [new(Utility.Power, power)] : [];
}
