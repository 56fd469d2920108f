namespace ParkPlatform.Contracts.Factories;

/// <summary>A standard factory building (标准厂房) and its units are in the register, or are described anew. Areas in square metres.</summary>
/// <param name="ParcelCode">宗地代码 of the land it stands on.</param>
/// <param name="Corrects">The version of the building's entry that this one takes the place of, if it is a correction of the last that is known.</param>
/// <param name="PlotRatio">容积率 as built: floor area divided by it is the land that a unit stands for.</param>
/// <param name="AllowedFireClass">火灾危险性类别: the most dangerous production that the building may take, 甲 to 戊. Null in messages from before it was told.</param>
/// <param name="PowerKilovoltAmperes">变压器容量; null where it is not known.</param>
public sealed record BuildingDescribed(
    Guid BuildingId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    string Code, string Name, string? Zone, string? ParcelCode, decimal PlotRatio, IReadOnlyList<DescribedUnit> Units, long? Corrects = null,
    string? AllowedFireClass = null, decimal? PowerKilovoltAmperes = null) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => BuildingId;
}

/// <summary>One lettable unit (单元).</summary>
/// <param name="Code">Unique in the building.</param>
/// <param name="Lettable">Whether it may be let at all: permit, completion filing and fire acceptance are there, and it has not been split or merged away.</param>
/// <param name="ClearHeightMetres">净高 of its floor; null where it is not known.</param>
/// <param name="FloorLoadKilonewtonsPerSquareMetre">楼面荷载 of its floor; null in messages from before it was told.</param>
/// <param name="CraneTonnes">行车吨位; null where there is no crane.</param>
public sealed record DescribedUnit(
    Guid UnitId, string Code, int Level, decimal AreaSquareMetres, bool Lettable, decimal? ClearHeightMetres = null,
    decimal? FloorLoadKilonewtonsPerSquareMetre = null, decimal? CraneTonnes = null);
