using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Reservations;

/// <summary>项目预留: the parcel is kept for a project until a day; nobody else is granted it without an open sale.</summary>
/// <param name="ReallocationId">The park's proposal that it was ordered by.</param>
/// <param name="ExpiresOn">The last day.</param>
public sealed record ParcelReserved(
    Guid ReallocationId, string ProjectName, Holder For, DateOnly ExpiresOn, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A reservation that does not fit the register: somebody holds the parcel, or it is being sold.</summary>
/// <param name="Cause"><c>alreadyHeld</c>, <c>reservedForAnother</c>, <c>offeringUnderWay</c> or <c>unknown</c>.</param>
public sealed record ParcelReservationRefused(Guid ReallocationId, string Cause, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>解除预留.</summary>
/// <param name="Cause"><c>lapsed</c>, <c>withdrawn</c> or <c>takenByAnother</c>.</param>
public sealed record ParcelReservationEnded(Guid ReallocationId, string Cause, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>闲置土地限制 (闲置土地处置办法 art. 24): the parcel has been determined idle by its holder's own cause.</summary>
/// <param name="DocumentNumber">Of the 闲置土地认定书.</param>
public sealed record ParcelRestrictedByIdleCase(Guid CaseId, DateOnly EffectiveOn, string DocumentNumber, long CaseVersion = 0) : IFact;

/// <summary>解除闲置土地限制: the case has been closed.</summary>
public sealed record ParcelIdleCaseClosed(Guid CaseId, DateOnly EffectiveOn, string DocumentNumber, long CaseVersion = 0) : IFact;

/// <summary>For whom a parcel is kept, and until when.</summary>
public sealed record ParcelReservation(Guid ReallocationId, string ProjectName, Holder For, DateOnly ExpiresOn);

/// <summary>The case by which a parcel may not be disposed of.</summary>
public sealed record IdleCaseRestriction(Guid CaseId, string DocumentNumber, DateOnly Since);

public static class ReservationEvents
{
    /// <summary>The names under which reservations and restrictions are stored, in the stream of the parcel. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "parcel_reserved", typeof(ParcelReserved) },
        { "parcel_reservation_refused", typeof(ParcelReservationRefused) },
        { "parcel_reservation_ended", typeof(ParcelReservationEnded) },
        { "parcel_restricted_by_idle_case", typeof(ParcelRestrictedByIdleCase) },
        { "parcel_idle_case_closed", typeof(ParcelIdleCaseClosed) },
    };
}
