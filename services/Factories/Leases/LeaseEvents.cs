using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Leases;

/// <summary>签约: the contract is signed on that day; the tenant has the units from the first to the last day of its terms.</summary>
public sealed record LeaseSigned(Tenant Tenant, EquatableArray<LeasedUnit> Units, LeaseTerms Terms, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>提前终止: the lease has been ended before its time. That day is the first one without the units; if the lease had not begun, it never does.</summary>
public sealed record LeaseTerminated(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>租约随单元变更: units of the lease have been split or merged, and it goes on with what they became; area and terms stay.</summary>
public sealed record LeaseFollowedUnits(EquatableArray<Guid> Gone, EquatableArray<LeasedUnit> Into, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>撤销签约登记: the lease should not have been entered; for the books there has been none.</summary>
public sealed record LeaseSigningWithdrawn(long Withdraws, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact, IWithdrawal;

public static class LeaseEvents
{
    /// <summary>The names under which a lease's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "lease_signed", typeof(LeaseSigned) },
        { "lease_followed_units", typeof(LeaseFollowedUnits) },
        { "lease_terminated", typeof(LeaseTerminated) },
        { "lease_signing_withdrawn", typeof(LeaseSigningWithdrawn) },
    };
}
