using ParkPlatform.Contracts.Land;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Land.Parcels;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Reservations;

/// <summary>
/// The reclamation service tells that a parcel is to be kept for a project. It is, if nobody holds it, has it reserved or is bidding for it; either way the
/// answer is told, once.
/// </summary>
public static class ReserveParcelOnAssetReservedHandler
{
    public static (Events, OutgoingMessages) Handle(AssetReserved m, [WriteModel(nameof(AssetReserved.AssetId))] Timeline<Parcel>? parcel, TimeProvider clock)
    {
        if (m.Asset != ReservedAsset.Parcel) return ([], []);
        var answer = new ParcelReservationAnswered(
            m.AssetId, (parcel?.Version ?? 0) + 1, m.EffectiveOn, clock.GetUtcNow(), m.DocumentNumber, m.ReallocationId, true, null);
        if (parcel is null) return ([], [answer with { SourceVersion = 0, IsKept = false, Reason = "unknown" }]);
        if (parcel.Entries.Any(e => ReservationTold.Of(e.Event) == m.ReallocationId)) return ([], []); // told before, or ended before it came

        return WhyNot(m, parcel) is { } cause
            ? ([new ParcelReservationRefused(m.ReallocationId, cause, m.EffectiveOn, m.DocumentNumber)], [answer with { IsKept = false, Reason = cause }])
            : ([new ParcelReserved(m.ReallocationId, m.ProjectName, new(m.FirmUscc, m.FirmName), m.ExpiresOn, m.EffectiveOn, m.DocumentNumber)], [answer]);
    }

    private static string? WhyNot(AssetReserved m, Timeline<Parcel> parcel)
    {
        if (parcel.From(m.EffectiveOn).Any(p => p.State.Grant is not null)) return "alreadyHeld";
        return parcel.At(m.EffectiveOn) switch
        {
            null => "unknown",
            { Offering: not null } => "offeringUnderWay",
            { Reservation: { } other } when other.ExpiresOn >= m.EffectiveOn => "reservedForAnother",
            _ => null,
        };
    }
}

/// <summary>The reclamation service tells that a parcel is no longer kept.</summary>
public static class EndReservationOnAssetReleasedHandler
{
    public static Events Handle(AssetReleased m, [WriteModel(nameof(AssetReleased.AssetId))] Timeline<Parcel>? parcel) =>
        m.Asset != ReservedAsset.Parcel || parcel is null
            || parcel.Entries.Any(e => e.Event is ParcelReservationEnded or ParcelReservationRefused && ReservationTold.Of(e.Event) == m.ReallocationId)
        ? []
        : [new ParcelReservationEnded(m.ReallocationId, m.Reason, m.EffectiveOn, m.DocumentNumber)];
}

internal static class ReservationTold
{
    /// <summary>Which reservation an entry speaks of.</summary>
    public static Guid? Of(object entry) => entry switch
    {
        ParcelReserved e => e.ReallocationId,
        ParcelReservationRefused e => e.ReallocationId,
        ParcelReservationEnded e => e.ReallocationId,
        _ => null,
    };
}
