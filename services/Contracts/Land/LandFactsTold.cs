namespace ParkPlatform.Contracts.Land;

/// <summary>
/// What an import (导入批次) recorded about many parcels, or what its undoing withdrew: all that the single messages would say, at once. Each fact keeps the parcel and
/// the version that it is known by, so one that was heard before changes nothing. All that is told of a parcel is in one message.
/// </summary>
/// <param name="BatchId">导入批次.</param>
/// <param name="SourceVersion">The batch's entry that the facts were recorded with; several messages may come of one.</param>
public sealed record LandFactsTold(
    Guid BatchId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    IReadOnlyList<ParcelDescribed> Described, IReadOnlyList<LandAllocated> Allocated, IReadOnlyList<LandMilestoneReached> Reached,
    IReadOnlyList<LandEntryWithdrawn> Withdrawn) : IPublishedFact
{
    /// <summary>Parcels that one message may be about.</summary>
    public const int MostParcels = 250;

    Guid IPublishedFact.SourceStream => BatchId;
}
