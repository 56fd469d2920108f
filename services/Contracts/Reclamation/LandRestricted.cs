namespace ParkPlatform.Contracts.Reclamation;

/// <summary>
/// 闲置土地限制 (闲置土地处置办法 art. 24): land has been determined idle by its holder's own cause. Until the case is closed, the holder gets no other land, and this
/// parcel is neither transferred nor let nor mortgaged.
/// </summary>
/// <param name="DocumentNumber">Of the 闲置土地认定书.</param>
/// <param name="HolderUscc">Null where only a name is known.</param>
public sealed record LandRestricted(
    Guid CaseId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    Guid ParcelId, string ParcelCode, string? HolderUscc, string HolderName) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => CaseId;
}
