namespace ParkPlatform.Contracts.Reclamation;

/// <summary>What is reserved: land, which the land service supplies, or floors, which the factory service lets.</summary>
public enum ReservedAsset
{
    /// <summary>宗地.</summary>
    Parcel,

    /// <summary>标准厂房单元.</summary>
    Unit,
}

/// <summary>
/// 资产预留: the park has decided that a free asset is kept for a project until a day. The service that owns the asset answers whether it keeps it; what becomes of
/// it there, a grant or a lease, is decided there.
/// </summary>
/// <param name="AssetId">The parcel's or the unit's id.</param>
/// <param name="FirmUscc">统一社会信用代码 of the firm that it is kept for.</param>
/// <param name="ExpiresOn">The last day on which it is kept.</param>
public sealed record AssetReserved(
    Guid ReallocationId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    ReservedAsset Asset, Guid AssetId, string AssetCode, string ProjectName, string FirmUscc, string FirmName, DateOnly ExpiresOn) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ReallocationId;
}
