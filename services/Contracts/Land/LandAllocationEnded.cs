namespace ParkPlatform.Contracts.Land;

/// <summary>The holder no longer holds the land, from <see cref="EffectiveOn"/> on.</summary>
/// <param name="Cause">
/// Why: <c>recovered</c> (无偿收回), <c>transferred</c> (转让), <c>surrendered</c> (交还), <c>expired</c> (期满), <c>exchanged</c> (置换), <c>split</c> (分割), <c>merged</c>
/// (合并).
/// </param>
/// <param name="SuccessorParcelIds">After a split or a merger: the parcels that the right goes on in.</param>
/// <param name="Corrects">The version of the parcel's entry that this one takes the place of, if it is a correction: it ended on another day than was told.</param>
public sealed record LandAllocationEnded(
    Guid ParcelId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, string Cause,
    IReadOnlyList<Guid>? SuccessorParcelIds = null, long? Corrects = null) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}
