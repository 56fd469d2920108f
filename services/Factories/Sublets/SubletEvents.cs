using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Sublets;

/// <summary>同意转租: the landlord consents to a sub-let of these units on these days (民法典 art. 716).</summary>
public sealed record SubletConsented(
    Guid SubletId, Tenant SubTenant, EquatableArray<LeasedUnit> Units, DateRange Days, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>发现转租: the landlord learns of a sub-let that nobody has consented to; from then on the months run within which it can object (民法典 art. 718).</summary>
public sealed record SubletDetected(
    Guid SubletId, Tenant SubTenant, EquatableArray<LeasedUnit> Units, DateRange Days, string Finding, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>提出异议: the landlord objects to a sub-let.</summary>
public sealed record SubletObjectedTo(Guid SubletId, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>转租终止: <see cref="EffectiveOn"/> is the first day on which the sub-tenant no longer has the units.</summary>
public sealed record SubletEnded(Guid SubletId, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class SubletEvents
{
    /// <summary>The names under which sub-lets are stored, in the stream of the lease. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "sublet_consented", typeof(SubletConsented) },
        { "sublet_detected", typeof(SubletDetected) },
        { "sublet_objected_to", typeof(SubletObjectedTo) },
        { "sublet_ended", typeof(SubletEnded) },
    };
}
