namespace ParkPlatform.Contracts.Land;

/// <summary>抵押登记、司法查封: somebody has a right in the land besides its holder, from <see cref="EffectiveOn"/> on.</summary>
/// <param name="Kind"><c>mortgage</c> or <c>seizure</c>.</param>
/// <param name="Number">By it the encumbrance is lifted.</param>
/// <param name="InFavourOf">Mortgagee or court.</param>
/// <param name="Corrects">The version of the parcel's entry that this one takes the place of, if it is a correction.</param>
public sealed record LandEncumbered(
    Guid ParcelId, long SourceVersion, long? Corrects, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, string Kind, string Number,
    string InFavourOf) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}

/// <summary>抵押注销、解除查封.</summary>
/// <param name="Number">Of the encumbrance that is lifted.</param>
/// <param name="Corrects">The version of the parcel's entry that this one takes the place of, if it is a correction.</param>
public sealed record LandEncumbranceLifted(
    Guid ParcelId, long SourceVersion, long? Corrects, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, string Number) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}
