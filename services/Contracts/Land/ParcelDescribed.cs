namespace ParkPlatform.Contracts.Land;

/// <summary>A parcel (宗地) is in the register, or is described anew. Area in square metres.</summary>
/// <param name="Corrects">The version of the parcel's entry that this one takes the place of, if it is a correction.</param>
/// <param name="Code">宗地代码, or the supervision number (电子监管号) of a parcel that is only known from a published list.</param>
/// <param name="PlotRatioMax">容积率 at the most, by the planning conditions.</param>
public sealed record ParcelDescribed(
    Guid ParcelId, long SourceVersion, long? Corrects, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    string Code, string Name, string? Zone, decimal AreaSquareMetres, string LandUse, decimal? PlotRatioMax) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}
