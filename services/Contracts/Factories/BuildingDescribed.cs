namespace ParkPlatform.Contracts.Factories;

/// <summary>A standard factory building (标准厂房) and its units are in the register, or are described anew. Areas in square metres.</summary>
/// <param name="ParcelCode">宗地代码 of the land it stands on.</param>
/// <param name="Corrects">The version of the building's entry that this one takes the place of, if it is a correction of the last that is known.</param>
/// <param name="PlotRatio">容积率 as built: floor area divided by it is the land that a unit stands for.</param>
public sealed record BuildingDescribed(
    Guid BuildingId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    string Code, string Name, string? Zone, string? ParcelCode, decimal PlotRatio, IReadOnlyList<DescribedUnit> Units, long? Corrects = null) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => BuildingId;
}

/// <summary>One lettable unit (单元).</summary>
/// <param name="Code">Unique in the building.</param>
/// <param name="Lettable">Whether it may be let at all: permit, completion filing and fire acceptance are there.</param>
public sealed record DescribedUnit(Guid UnitId, string Code, int Level, decimal AreaSquareMetres, bool Lettable);
