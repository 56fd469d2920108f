using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Yield.Occupations;

/// <summary>The factory service has told what a building is, and on which land it stands.</summary>
public sealed record BuildingDescriptionNoted(
    Source Source, long? Corrects, string Code, string? ParcelCode, decimal PlotRatio, DateOnly EffectiveOn, string DocumentNumber, string? Zone = null) : IHeardFact;

/// <summary>楼栋: where it stands, and its plot ratio (容积率) as built.</summary>
public sealed record BuildingUse(string Code, string? ParcelCode, decimal PlotRatio, string? Zone = null) : IState<BuildingUse>
{
    public static BuildingUse? Evolve(BuildingUse? use, IFact fact) => fact is BuildingDescriptionNoted e ? new(e.Code, e.ParcelCode, e.PlotRatio, e.Zone) : use;
}

/// <summary>Every building on every day, as known at every time.</summary>
public sealed class BuildingUsePeriods : PeriodTable<BuildingUse>
{
    public static readonly BuildingUsePeriods Table = new();

    public static readonly EventNames Names = new() { { "building_description_noted", typeof(BuildingDescriptionNoted) } };

    private BuildingUsePeriods() : base(Contracts.Services.Yield, "building_use") => Map("parcel_code", "text", b => b.ParcelCode);

    protected override void Index(Table table) =>
        table.Indexes.Add(new IndexDefinition("building_use_periods_by_parcel") { Columns = ["tenant_id", "parcel_code"] });
}
