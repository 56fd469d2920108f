using ParkPlatform.Domain;

namespace ParkPlatform.Reclamation.Reallocations;

/// <summary>How far a reservation has come.</summary>
public enum ReservationStage
{
    /// <summary>已下达: the service that owns the asset has not answered yet.</summary>
    Ordered,

    /// <summary>已预留.</summary>
    Kept,

    /// <summary>未获预留.</summary>
    Refused,

    /// <summary>到期未落实.</summary>
    Lapsed,

    /// <summary>已落实: by a grant or a lease.</summary>
    Completed,

    /// <summary>已由他人取得.</summary>
    TakenByAnother,
}

/// <summary>资产预留: the asset is kept for the project until a day, in the books of the service that owns it.</summary>
/// <param name="ExpiresOn">The last day.</param>
/// <param name="Reason">Why the owner has refused it.</param>
public sealed record AssetReservation(ReservationStage Stage, DateOnly OrderedOn, DateOnly ExpiresOn, string DocumentNumber, string? Reason = null)
{
    /// <summary>Whether the asset may be kept somewhere, so that somebody has to let it go.</summary>
    public bool Runs => Stage is ReservationStage.Ordered or ReservationStage.Kept;
}

/// <summary>预留下达: the park has decided for the project; the owner of the asset is told to keep it.</summary>
/// <param name="ExpiresOn">The last day.</param>
public sealed record ReservationOrdered(DateOnly ExpiresOn, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The owner of the asset keeps it.</summary>
public sealed record ReservationKept(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The owner of the asset does not keep it; nothing was reserved.</summary>
/// <param name="Cause">As its answer says: <c>alreadyHeld</c>, <c>offeringUnderWay</c>, <c>alreadyLet</c> …</param>
public sealed record ReservationRefused(string Cause, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>预留到期: the last day has passed without a grant or a lease. The owner of the asset is told to let it go.</summary>
public sealed record ReservationLapsed(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>落实: the firm has got the asset, by a grant or a lease.</summary>
public sealed record ReallocationCompleted(DateOnly TakenOn, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>Somebody else has got the asset, by an open sale or before the reservation came. What may still be kept is let go.</summary>
public sealed record ReallocationLost(DateOnly TakenOn, DateOnly EffectiveOn, string DocumentNumber) : IFact;
