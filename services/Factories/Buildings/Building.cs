using System.Globalization;
using System.Text.Json.Serialization;
using ParkPlatform.Domain;

namespace ParkPlatform.Factories.Buildings;

/// <summary>标准厂房的一幢 on one day: what it is, what may be made in it, which papers it has, and its floors and units (domain.md D.1).</summary>
/// <param name="Code">幢号, unique in the books of an authority.</param>
/// <param name="Zone">片区 (一园多区).</param>
/// <param name="Phase">期.</param>
/// <param name="ParcelCode">宗地代码 of the land it stands on.</param>
/// <param name="PlotRatio">容积率 as built.</param>
/// <param name="AllowedFireClass">The most dangerous class of production that the building may take.</param>
/// <param name="PowerKilovoltAmperes">变压器容量.</param>
/// <param name="CompletionFiled">竣工验收备案.</param>
/// <param name="FireAccepted">消防验收.</param>
/// <param name="PlanningPermit">建设工程规划许可证号; null where there is none.</param>
/// <param name="Technicals">技术参数; null as long as nobody has stated them.</param>
public sealed record Building(
    string Code,
    string Name,
    string? Zone,
    string? Phase,
    string? ParcelCode,
    decimal PlotRatio,
    FireHazardClass AllowedFireClass,
    decimal? PowerKilovoltAmperes,
    bool CompletionFiled,
    bool FireAccepted,
    string? PlanningPermit,
    EquatableArray<Floor> Floors,
    Technicals? Technicals = null) : IState<Building>
{
    /// <summary>Which units have become which so far.</summary>
    public EquatableArray<Recut> Recuts { get; init; }

    /// <summary>What is missing before any of its units may be let (最高人民法院 城镇房屋租赁合同解释 art. 2; 建筑法 art. 61; 消防法 art. 13).</summary>
    [JsonIgnore]
    public IEnumerable<BuildingPaper> MissingPapers
    {
        get
        {
            if (string.IsNullOrWhiteSpace(PlanningPermit)) yield return BuildingPaper.PlanningPermit;
            if (!CompletionFiled) yield return BuildingPaper.CompletionFiling;
            if (!FireAccepted) yield return BuildingPaper.FireAcceptance;
        }
    }

    [JsonIgnore]
    public bool Lettable => !MissingPapers.Any();

    [JsonIgnore]
    public IEnumerable<Unit> Units => Floors.SelectMany(f => f.Units);

    /// <summary>The unit as contracts and messages name it: <c>QDB-3-05-101</c>.</summary>
    public string UnitCode(Unit unit) => $"{Code}-{unit.Code}";

    public static Building? Evolve(Building? building, IFact fact) => (building, fact) switch
    {
        (null, BuildingRegistered e) => Described(e),
        (null, BuildingDescriptionCorrected e) => Described(e),
        ({ }, BuildingDescriptionCorrected e) => Described(e) with { Technicals = building.Technicals, Floors = building.Floors, Recuts = building.Recuts },
        ({ }, IRecut e) => building.Recut(e),
        ({ }, UnitsAdded e) => building.Add(e),
        ({ }, PlanningPermitObtained e) => building with { PlanningPermit = e.DocumentNumber },
        ({ }, BuildingCompletionFiled) => building with { CompletionFiled = true },
        ({ }, FireSafetyAccepted) => building with { FireAccepted = true },
        ({ }, BuildingTechnicalsStated e) => building with { Technicals = e.Technicals },
        _ => building,
    };

    private Building Add(UnitsAdded e)
    {
        var more = e.Floors.ToDictionary(f => f.Level);
        return this with
        {
            Floors =
            [
                .. Floors.Select(f => more.Remove(f.Level, out var added) ? f with { Units = [.. f.Units, .. added.Units] } : f),
                .. e.Floors.Where(f => more.ContainsKey(f.Level)),
            ],
        };
    }

    private static Building Described(IDescribesBuilding e) => new(
        e.Code, e.Name, e.Zone, e.Phase, e.ParcelCode, e.PlotRatio, e.AllowedFireClass, e.PowerKilovoltAmperes,
        e.CompletionFiled, e.FireAccepted, e.PlanningPermit, e.Floors);
}

/// <summary>层.</summary>
/// <param name="Level">1 is the ground floor; below ground is negative.</param>
/// <param name="ClearHeightMetres">净高.</param>
/// <param name="FloorLoadKilonewtonsPerSquareMetre">楼面荷载, kN/m²: the heaviest process that the floor bears.</param>
/// <param name="CraneTonnes">行车吨位; null where there is no crane.</param>
public sealed record Floor(int Level, decimal? ClearHeightMetres, decimal FloorLoadKilonewtonsPerSquareMetre, decimal? CraneTonnes, EquatableArray<Unit> Units);

/// <summary>单元 (房号), the smallest thing that is let. Area in square metres.</summary>
/// <param name="Id">Made of authority, building, level and code, so it is the same for ever.</param>
/// <param name="Code">Unique in the building.</param>
public sealed record Unit(Guid Id, string Code, Area AreaSquareMetres);

/// <summary>A paper without which nothing in the building may be let.</summary>
public enum BuildingPaper
{
    /// <summary>建设工程规划许可证.</summary>
    PlanningPermit,

    /// <summary>竣工验收备案.</summary>
    CompletionFiling,

    /// <summary>消防验收.</summary>
    FireAcceptance,
}

/// <summary>Ids that codes determine: a code is registered once, also when two register it at the same moment.</summary>
public static class BuildingIds
{
    public static Guid OfBuilding(string tenant, string code) => StableId.From(tenant, "building", ChineseText.Code(code));

    public static Guid OfUnit(string tenant, string building, int level, string code) =>
        StableId.From(tenant, "unit", ChineseText.Code(building), level.ToString(CultureInfo.InvariantCulture), ChineseText.Code(code));
}

/// <summary>What decisions ask a building's timeline.</summary>
public static class BuildingTimeline
{
    /// <summary>The first day on which it has the paper; null if it never gets it.</summary>
    public static DateOnly? HasPaperFrom(this Timeline<Building> building, BuildingPaper paper) =>
        building.Periods.FirstOrDefault(p => !p.State.MissingPapers.Contains(paper))?.From;
}
