namespace ParkPlatform.Contracts.Land;

/// <summary>Land has been allocated to a holder (供地): by grant, lease, agreement or allocation.</summary>
/// <param name="Corrects">The version of the parcel's entry that this one takes the place of, if it is a correction.</param>
/// <param name="HolderUscc">统一社会信用代码; null where the published list names no code, or the holder is a natural person.</param>
/// <param name="HolderName">Null where the published list names no holder.</param>
/// <param name="PriceYuan">Null where no price was published, which is not a price of zero.</param>
/// <param name="SupervisionNumber">电子监管号.</param>
/// <param name="AgreedCommencement">约定开工日期: from here the idle clock runs.</param>
/// <param name="AcquiredBy">
/// How the holder came to the land: <c>supplied</c>, <c>transferred</c>, <c>split</c>, <c>merged</c>, <c>exchanged</c>. Where it isn't <c>supplied</c>, duties
/// and idle time go on: steps that were reached before are told again, of the same day (<see cref="LandMilestoneReached.ReachedOn"/>). Null in messages from
/// before it was told, which all are of land supplied.
/// </param>
/// <param name="FromParcelIds">The parcels that the land came out of, by a split or a merger.</param>
/// <param name="TermUntil">The last day of the right, where a term was agreed.</param>
public sealed record LandAllocated(
    Guid ParcelId, long SourceVersion, long? Corrects, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    string ParcelCode, string? Zone, decimal AreaSquareMetres, string? HolderUscc, string? HolderName, string Method, decimal? PriceYuan,
    string? ContractNumber, string? SupervisionNumber, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement, DateOnly? AgreedCompletion,
    string? AcquiredBy = null, IReadOnlyList<Guid>? FromParcelIds = null, DateOnly? TermUntil = null) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}
