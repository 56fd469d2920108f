namespace ParkPlatform.Contracts.Land;

/// <summary>What the land register made of a reservation (预留答复).</summary>
/// <param name="ReallocationId">The proposal that it was ordered by.</param>
/// <param name="IsKept">Whether the parcel is kept for the firm.</param>
/// <param name="Reason">Why not: <c>alreadyHeld</c>, <c>reservedForAnother</c>, <c>offeringUnderWay</c> or <c>unknown</c>.</param>
public sealed record ParcelReservationAnswered(
    Guid ParcelId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, Guid ReallocationId, bool IsKept,
    string? Reason) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}
