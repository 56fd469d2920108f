namespace ParkPlatform.Contracts.Reclamation;

/// <summary>解除预留: an asset is no longer kept for the project, from <see cref="EffectiveOn"/> on. It may come before the reservation that it ends.</summary>
/// <param name="Reason"><c>lapsed</c> (预留到期), <c>withdrawn</c> (撤回) or <c>takenByAnother</c> (已由他人取得).</param>
public sealed record AssetReleased(
    Guid ReallocationId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    ReservedAsset Asset, Guid AssetId, string Reason) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ReallocationId;
}
