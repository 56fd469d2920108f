using ParkPlatform.Contracts.Factories;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Contracts.Yield;

namespace ParkPlatform.Contracts;

/// <summary>Every message that crosses a service boundary: its name on the wire, who sends it, and who listens.</summary>
public static class WhoHearsWhat
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        Route.Of<ParcelDescribed>("land.parcel-described.v1", from: Services.Land, to: [Services.Reclamation, Services.Yield]),
        Route.Of<LandAllocated>("land.land-allocated.v1", from: Services.Land, to: [Services.Reclamation, Services.Yield]),
        Route.Of<LandAllocationEnded>("land.land-allocation-ended.v1", from: Services.Land, to: [Services.Reclamation, Services.Yield]),
        Route.Of<LandMilestoneReached>("land.land-milestone-reached.v1", from: Services.Land, to: [Services.Reclamation]),
        Route.Of<LandTermsChanged>("land.land-terms-changed.v1", from: Services.Land, to: [Services.Reclamation]),
        Route.Of<LandEntryWithdrawn>("land.land-entry-withdrawn.v1", from: Services.Land, to: [Services.Reclamation, Services.Yield]),
        Route.Of<LandFactsTold>("land.land-facts-told.v1", from: Services.Land, to: [Services.Reclamation, Services.Yield]),
        Route.Of<CommitmentBreached>("land.commitment-breached.v1", from: Services.Land, to: []),
        Route.Of<LandRecoveryRefused>("land.land-recovery-refused.v1", from: Services.Land, to: [Services.Reclamation]),
        Route.Of<ParcelReservationAnswered>("land.parcel-reservation-answered.v1", from: Services.Land, to: [Services.Reclamation]),
        Route.Of<LandEncumbered>("land.land-encumbered.v1", from: Services.Land, to: [Services.Reclamation]),
        Route.Of<LandEncumbranceLifted>("land.land-encumbrance-lifted.v1", from: Services.Land, to: [Services.Reclamation]),

        Route.Of<BuildingDescribed>("factories.building-described.v1", from: Services.Factories, to: [Services.Reclamation, Services.Yield]),
        Route.Of<UnitOccupied>("factories.unit-occupied.v1", from: Services.Factories, to: [Services.Reclamation, Services.Yield]),
        Route.Of<UnitReservationAnswered>("factories.unit-reservation-answered.v1", from: Services.Factories, to: [Services.Reclamation]),
        Route.Of<UnitFoundIdle>("factories.unit-found-idle.v1", from: Services.Factories, to: [Services.Reclamation]),
        Route.Of<UnitAtWorkAgain>("factories.unit-at-work-again.v1", from: Services.Factories, to: [Services.Reclamation]),
        Route.Of<UnitSubletDescribed>("factories.unit-sublet-described.v1", from: Services.Factories, to: [Services.Yield]),
        Route.Of<UnitVacated>("factories.unit-vacated.v1", from: Services.Factories, to: [Services.Reclamation, Services.Yield]),

        Route.Of<LandUseRightRecovered>("reclamation.land-use-right-recovered.v1", from: Services.Reclamation, to: [Services.Land]),
        Route.Of<AssetReserved>("reclamation.asset-reserved.v1", from: Services.Reclamation, to: [Services.Land, Services.Factories]),
        Route.Of<AssetReleased>("reclamation.asset-released.v1", from: Services.Reclamation, to: [Services.Land, Services.Factories]),
        Route.Of<LandRestricted>("reclamation.land-restricted.v1", from: Services.Reclamation, to: [Services.Land, Services.Factories]),
        Route.Of<LandRestrictionLifted>("reclamation.land-restriction-lifted.v1", from: Services.Reclamation, to: [Services.Land, Services.Factories]),
        Route.Of<CalendarNoticePublished>("reclamation.calendar-notice-published.v1", from: Services.Reclamation, to: [Services.Yield]),

        Route.Of<ClassPublished>("yield.class-published.v1", from: Services.Yield, to: [Services.Reclamation, Services.Factories]),
        Route.Of<MeasuresAdvised>("yield.measures-advised.v1", from: Services.Yield, to: [Services.Factories]),
    ];
}

/// <summary>One row of <see cref="WhoHearsWhat"/>. The name, with its version, outlives the class; what is sent under a name never changes.</summary>
public sealed record Route(Type Message, string Name, string From, IReadOnlyList<string> To)
{
    public static Route Of<T>(string name, string from, string[] to) where T : IPublishedFact => new(typeof(T), name, from, to);
}

/// <summary>The services, by the names of their schemas, queues and addresses.</summary>
public static class Services
{
    public const string Land = "land", Factories = "factories", Reclamation = "reclamation", Yield = "yield";

    public static readonly IReadOnlyList<string> All = [Land, Factories, Reclamation, Yield];
}
