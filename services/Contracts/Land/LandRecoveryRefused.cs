namespace ParkPlatform.Contracts.Land;

/// <summary>A recovery decision reached the land register, but the holder it names does not hold the parcel. Nothing has been ended.</summary>
/// <param name="CaseId">The idle-land case that decided.</param>
/// <param name="Reason"><c>notHeld</c>, <c>heldByAnother</c> or <c>unknownParcel</c>.</param>
public sealed record LandRecoveryRefused(
    Guid ParcelId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, Guid CaseId, string Reason) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}
