using System.Text.Json.Serialization;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Utilities;

namespace ParkPlatform.Factories.Leases;

/// <summary>厂房租赁合同 on one day (domain.md D.2-D.4).</summary>
/// <param name="SignedOn">The day of the contract.</param>
/// <param name="TerminatedOn">The first day on which the tenant no longer has the units, or the day on which a lease was called off before it began; null while
/// nothing has ended it.</param>
public sealed record Lease(
    Tenant Tenant, EquatableArray<LeasedUnit> Units, LeaseTerms Terms, DateOnly SignedOn,
    DateOnly? TerminatedOn = null, string? TerminationReason = null) : IState<Lease>
{
    [JsonIgnore]
    public Area AreaSquareMetres => Units.Sum(u => u.AreaSquareMetres);

    /// <summary>The last day on which the tenant has the units; before the first one if the lease never starts.</summary>
    [JsonIgnore]
    public DateOnly LastDay => TerminatedOn is { } on && on <= Terms.To ? on.AddDays(-1) : Terms.To;

    public LeaseStatus StatusOn(DateOnly day) =>
        TerminatedOn is not null ? LeaseStatus.Terminated
        : day < Terms.From ? LeaseStatus.Upcoming
        : day <= Terms.To ? LeaseStatus.Active
        : LeaseStatus.Expired;

    public static Lease? Evolve(Lease? lease, IFact fact) => (lease, fact) switch
    {
        (null, LeaseSigned e) => new(e.Tenant, e.Units, e.Terms, e.EffectiveOn),
        ({ }, LeaseFollowedUnits e) => lease with { Units = [.. lease.Units.Where(u => !e.Gone.Contains(u.UnitId)), .. e.Into] },
        ({ TerminatedOn: null }, LeaseTerminated e) => lease with { TerminatedOn = e.EffectiveOn, TerminationReason = e.Reason },
        _ => lease,
    };
}

/// <summary>承租人.</summary>
/// <param name="Uscc">统一社会信用代码; null for a natural person.</param>
/// <param name="Name">As the contract spells it.</param>
public sealed record Tenant(string? Uscc, string Name);

/// <summary>A unit as the contract let it. Area in square metres; it is the contract's, whatever a later survey finds.</summary>
public sealed record LeasedUnit(Guid UnitId, Guid BuildingId, string BuildingCode, string Code, Area AreaSquareMetres)
{
    /// <summary>Code of the building and of the unit: <c>QDB-3-05-101</c>.</summary>
    public string UnitCode => $"{BuildingCode}-{Code}";
}

/// <summary>What was agreed. Both days included; prices in yuan per square metre and month.</summary>
/// <param name="BillingMonths">So many lease months are one bill.</param>
/// <param name="RentFreeMonths">免租期: so many lease months from the first one on cost no rent. The property fee is due all the same.</param>
/// <param name="Steps">Each percent is of the rent as agreed, and holds from its lease month until the next step: they neither add up nor compound.</param>
/// <param name="DepositYuan">押金; no income.</param>
/// <param name="Process">What the tenant will do there.</param>
/// <param name="LateFeePercentPerDay">违约金, percent a day of the rent that is late; null where the contract says nothing, and the rule's share holds.</param>
public sealed record LeaseTerms(
    DateOnly From, DateOnly To, Yuan RentYuanPerSquareMetreMonth, Yuan PropertyFeeYuanPerSquareMetreMonth, int BillingMonths, int RentFreeMonths,
    EquatableArray<RentStep> Steps, Yuan DepositYuan, Process Process, decimal? LateFeePercentPerDay = null)
{
    /// <summary>What the lease takes of the buildings' utilities.</summary>
    public EquatableArray<PromisedUtility> Utilities { get; init; }
}

/// <summary>From this lease month on (1 is the first), the rent is so many percent above the one agreed.</summary>
public sealed record RentStep(int FromMonth, decimal Percent);

/// <summary>The tenant's production: its fire hazard class and the load that it puts on the floor.</summary>
public sealed record Process(FireHazardClass FireClass, decimal FloorLoadKilonewtonsPerSquareMetre);

/// <summary>Where a lease stands on a day.</summary>
public enum LeaseStatus
{
    /// <summary>已签: its first day is still to come.</summary>
    Upcoming,

    /// <summary>履行中.</summary>
    Active,

    /// <summary>期满.</summary>
    Expired,

    /// <summary>提前终止.</summary>
    Terminated,
}
