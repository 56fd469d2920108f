using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Buildings;

/// <summary>What is stated about a building itself, by a command or an event.</summary>
public interface IBuildingFacts : IFact
{
    string Name { get; }
    string? Zone { get; }
    string? Phase { get; }
    string? ParcelCode { get; }
    decimal PlotRatio { get; }
    FireHazardClass AllowedFireClass { get; }
    decimal? PowerKilovoltAmperes { get; }
    bool CompletionFiled { get; }
    bool FireAccepted { get; }
    string? PlanningPermit { get; }
}

/// <summary>An event that describes the whole building.</summary>
public interface IDescribesBuilding : IBuildingFacts
{
    string Code { get; }
    EquatableArray<Floor> Floors { get; }
}

/// <summary>厂房登记: the building and its units are in the register.</summary>
public sealed record BuildingRegistered(
    string Code, string Name, string? Zone, string? Phase, string? ParcelCode, decimal PlotRatio, FireHazardClass AllowedFireClass,
    decimal? PowerKilovoltAmperes, bool CompletionFiled, bool FireAccepted, string? PlanningPermit, EquatableArray<Floor> Floors,
    DateOnly EffectiveOn, string DocumentNumber) : IDescribesBuilding;

/// <summary>更正: what an entry said about the building was wrong; all is stated anew, as it was from that day on.</summary>
public sealed record BuildingDescriptionCorrected(
    long Corrects, string Reason,
    string Code, string Name, string? Zone, string? Phase, string? ParcelCode, decimal PlotRatio, FireHazardClass AllowedFireClass,
    decimal? PowerKilovoltAmperes, bool CompletionFiled, bool FireAccepted, string? PlanningPermit, EquatableArray<Floor> Floors,
    DateOnly EffectiveOn, string DocumentNumber) : IDescribesBuilding, ICorrection;

/// <summary>取得（补办）建设工程规划许可证; its number is the document's.</summary>
public sealed record PlanningPermitObtained(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>竣工验收备案.</summary>
public sealed record BuildingCompletionFiled(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>消防验收合格.</summary>
public sealed record FireSafetyAccepted(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>增补单元: units that were not in the register yet, on floors that are there or on further ones.</summary>
public sealed record UnitsAdded(EquatableArray<Floor> Floors, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>撤销登记: the entry, a registration or an addition of units, should not have been made.</summary>
public sealed record BuildingEntryWithdrawn(long Withdraws, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact, IWithdrawal;

public static class BuildingEvents
{
    /// <summary>The names under which a building's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "building_registered", typeof(BuildingRegistered) },
        { "building_description_corrected", typeof(BuildingDescriptionCorrected) },
        { "planning_permit_obtained", typeof(PlanningPermitObtained) },
        { "completion_filed", typeof(BuildingCompletionFiled) },
        { "fire_safety_accepted", typeof(FireSafetyAccepted) },
        { "building_technicals_stated", typeof(BuildingTechnicalsStated) },
        { "unit_split", typeof(UnitSplit) },
        { "units_merged", typeof(UnitsMerged) },
        { "units_added", typeof(UnitsAdded) },
        { "building_entry_withdrawn", typeof(BuildingEntryWithdrawn) },
    };
}
