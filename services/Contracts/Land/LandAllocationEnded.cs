namespace ParkPlatform.Contracts.Land;

/// <summary>The holder no longer holds the land, from <see cref="EffectiveOn"/> on.</summary>
/// <param name="Cause">Why: <c>recovered</c> (无偿收回) so far.</param>
public sealed record LandAllocationEnded(
    Guid ParcelId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, string Cause) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}
