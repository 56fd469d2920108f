using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Lineage;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Quotas;
using ParkPlatform.Land.Reservations;
using ParkPlatform.Land.Supervision;

namespace ParkPlatform.Land;

/// <summary>
/// Which chapters of a stream each reading is made from: an event that says nothing to a reading does not make its table fold the stream anew.
/// </summary>
internal static class LandEvents
{
    public static EventNames OfParcels =>
    [
        .. ParcelEvents.Names, .. PreparationEvents.Names, .. ParcelOfferingEvents.Names, .. ContractEvents.Names, .. LineageEvents.Names,
        .. SupervisionEvents.Names, .. CorrectionEvents.Names, .. ReservationEvents.Names,
    ];

    public static EventNames OfAllocations => [.. ParcelEvents.Names, .. ContractEvents.Names, .. LineageEvents.Names, .. CorrectionEvents.Names];

    public static EventNames OfContracts =>
    [
        .. ParcelEvents.Names.Where(n => n.Event != typeof(ParcelRegistered)), .. ContractEvents.Names, .. LineageEvents.Names, .. CorrectionEvents.Names,
    ];

    public static EventNames OfSupervision =>
    [
        .. ParcelEvents.Names.Where(n => n.Event != typeof(ParcelRegistered) && n.Event != typeof(LandGranted)), .. ContractEvents.Names,
        .. LineageEvents.Names, .. SupervisionEvents.Names,
        .. CorrectionEvents.Names,
    ];

    public static EventNames OfOfferings => [.. OfferingEvents.Names, .. CorrectionEvents.Names];

    public static EventNames OfQuotas => [.. QuotaEvents.Names, .. CorrectionEvents.Names];
}
