namespace ParkPlatform.Contracts.Reclamation;

/// <summary>解除闲置土地限制: the case has been closed. It may come before the restriction that it ends.</summary>
public sealed record LandRestrictionLifted(
    Guid CaseId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    Guid ParcelId, string ParcelCode, string? HolderUscc, string HolderName) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => CaseId;
}
