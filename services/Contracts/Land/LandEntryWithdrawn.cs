namespace ParkPlatform.Contracts.Land;

/// <summary>
/// Something that was told about a parcel should not have been recorded (撤销). Whatever message came from the version <see cref="Withdraws"/> is void; what it
/// corrected stands again.
/// </summary>
/// <param name="Withdraws">The version of the parcel's entry that is withdrawn.</param>
public sealed record LandEntryWithdrawn(
    Guid ParcelId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, long Withdraws, string Reason) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}
