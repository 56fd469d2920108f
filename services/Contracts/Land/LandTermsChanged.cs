namespace ParkPlatform.Contracts.Land;

/// <summary>
/// The same holder holds the land on other terms from <see cref="EffectiveOn"/> on: a supplementary agreement, a renewal, a lease that became a grant. All
/// terms are told as they are now; of the days before, the old ones stay true. How far the holder has got is not touched.
/// </summary>
/// <param name="Corrects">The version of the parcel's entry that this one takes the place of, if it is a correction.</param>
/// <param name="Cause"><c>supplement</c>, <c>renewal</c> or <c>leaseConversion</c>.</param>
/// <param name="SupplementCause">Of a supplement: <c>government</c>, <c>forceMajeure</c>, <c>holder</c> or <c>planChange</c>.</param>
/// <param name="AgreedCommencement">约定开工日期: from here the idle clock runs anew (闲置土地处置办法 art. 12).</param>
/// <param name="TermUntil">The last day of the right.</param>
public sealed record LandTermsChanged(
    Guid ParcelId, long SourceVersion, long? Corrects, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    string Cause, string? SupplementCause, string? HolderUscc, string? HolderName, string? ContractNumber, decimal? PriceYuan,
    DateOnly? AgreedDelivery, DateOnly? AgreedCommencement, DateOnly? AgreedCompletion, DateOnly? TermUntil) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}
