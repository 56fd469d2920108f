namespace ParkPlatform.Contracts.Land;

/// <summary>A check has found that a promise of the holder's was not kept (履约核查). What follows by the contract is computed, not decided.</summary>
/// <param name="CommitmentId">Names the promise within the parcel.</param>
/// <param name="Metric">What was promised: <c>start</c>, <c>finish</c>, <c>investment</c>, <c>taxPerMu</c> …</param>
/// <param name="Target">So much; null of a date.</param>
/// <param name="Achieved">What was shown instead; null of a date.</param>
/// <param name="DueOn">By then it was promised.</param>
/// <param name="CureBy">The last day to put it right (整改期限).</param>
/// <param name="PenaltyYuan">What the contract's remedy comes to; null where it is nothing to be paid.</param>
public sealed record CommitmentBreached(
    Guid ParcelId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    string ParcelCode, string? HolderUscc, string? HolderName, string CommitmentId, string Metric, decimal? Target, decimal? Achieved, DateOnly DueOn,
    DateOnly CureBy, decimal? PenaltyYuan) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}
