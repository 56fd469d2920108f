namespace ParkPlatform.Contracts.Reclamation;

/// <summary>The bureau has decided to take the land-use right back without compensation (无偿收回), and the decision has been served.</summary>
/// <param name="EffectiveOn">The day of service, from which the holder no longer holds the land.</param>
/// <param name="DocumentNumber">Of the 收回国有建设用地使用权决定书.</param>
/// <param name="HolderUscc">Of the holder it was taken from; null where only a name is known.</param>
public sealed record LandUseRightRecovered(
    Guid CaseId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    Guid ParcelId, string? HolderUscc, string? HolderName, string ApprovalDocumentNumber) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => CaseId;
}
