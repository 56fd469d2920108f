using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Utilities;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Applications;

/// <summary>What a firm needs of a unit (选址需求). Area in square metres, load in kN/m², power in kVA.</summary>
public sealed record Needs(
    Area AreaSquareMetres, Process Process, decimal? ClearHeightMetres, decimal? CraneTonnes, decimal? PowerKilovoltAmperes, bool DischargesWastewater);

/// <summary>What the firm promises (入驻承诺): output and tax in 10,000 yuan a year, and jobs.</summary>
public sealed record EntryPromises(decimal OutputTenThousandYuan, decimal TaxTenThousandYuan, int Jobs);

/// <summary>入驻申请: a firm wants to come.</summary>
/// <param name="IndustryCode">国民经济行业分类 GB/T 4754.</param>
public sealed record EntryApplied(Tenant Applicant, string IndustryCode, Needs Needs, EntryPromises Promises, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>One check of a screening, and what came of it.</summary>
public sealed record ScreeningCheck(string Name, bool Passed, string Finding);

/// <summary>入驻评审: industry list, environment, fire class, load, crane, power, each with its finding.</summary>
public sealed record EntryScreened(EquatableArray<Guid> UnitIds, EquatableArray<ScreeningCheck> Checks, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>准入: with the promises that become part of the entry agreement.</summary>
public sealed record EntryApproved(EntryPromises Promises, string? Conditions, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>不予准入.</summary>
public sealed record EntryRejected(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>撤回申请.</summary>
public sealed record EntryApplicationWithdrawn(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>预留: units are kept for the firm until a day, for a lease on these days, and with them what the lease will take of utilities. Both days of each included.</summary>
public sealed record UnitsReserved(EquatableArray<LeasedUnit> Units, DateRange LeaseDays, DateOnly ExpiresOn, DateOnly EffectiveOn, string DocumentNumber) : IFact
{
    /// <summary>What the lease to come will take of utilities.</summary>
    public EquatableArray<PromisedUtility> Utilities { get; init; }
}

/// <summary>预留到期: nobody signed; <see cref="EffectiveOn"/> is the first day on which the units are free.</summary>
public sealed record ReservationExpired(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>取消预留.</summary>
public sealed record ReservationReleased(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>签约: what was reserved has become a lease.</summary>
public sealed record ReservationBecameLease(Guid LeaseId, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class ApplicationEvents
{
    /// <summary>The names under which an application's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "entry_applied", typeof(EntryApplied) },
        { "entry_screened", typeof(EntryScreened) },
        { "entry_approved", typeof(EntryApproved) },
        { "entry_rejected", typeof(EntryRejected) },
        { "entry_application_withdrawn", typeof(EntryApplicationWithdrawn) },
        { "units_reserved", typeof(UnitsReserved) },
        { "reservation_expired", typeof(ReservationExpired) },
        { "reservation_released", typeof(ReservationReleased) },
        { "reservation_became_lease", typeof(ReservationBecameLease) },
    };
}
