namespace ParkPlatform.Contracts.Land;

/// <summary>The holder no longer holds the land, from <see cref="EffectiveOn"/> on.</summary>
/// <param name="Cause">Why: <c>recovered</c> (无偿收回), or <c>importUndone</c>: the list that said so has been withdrawn; then it ends on the day on which it began.</param>
public sealed record LandAllocationEnded(
    Guid ParcelId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, string Cause) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}
