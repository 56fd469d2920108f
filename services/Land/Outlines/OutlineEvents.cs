using ParkPlatform.Domain;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Outlines;

/// <summary>界址变更: from that day the parcel is drawn otherwise. That it was drawn wrongly from the beginning is a correction of its description instead.</summary>
/// <param name="Reason">Why: a new survey, a road taken off, a border settled.</param>
/// <param name="SourceFile">The file that it was read from, if it was.</param>
public sealed record ParcelRedrawn(Boundary Boundary, string Reason, string? SourceFile, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>实测: a survey has measured the parcel. The area on the certificate stays what it is until it is corrected.</summary>
/// <param name="Surveyor">测绘单位.</param>
public sealed record ParcelSurveyed(Area AreaSquareMetres, string Surveyor, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>建筑物落图: a building stands here on the parcel, drawn for the first time or anew.</summary>
public sealed record BuildingOutlined(string BuildingCode, Boundary Footprint, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>What surveys say about a parcel on one day, beside what the certificate says.</summary>
/// <param name="AreaSquareMetres">实测面积; null where nobody has measured it.</param>
public sealed record Survey(Area? AreaSquareMetres = null, EquatableArray<BuildingFootprint> Buildings = default)
{
    public static Survey Of(Survey? survey, ParcelSurveyed e) => (survey ?? new()) with { AreaSquareMetres = e.AreaSquareMetres };

    public static Survey Of(Survey? survey, BuildingOutlined e) => (survey ?? new()) with
    {
        Buildings = (survey?.Buildings ?? []).Where(b => b.Code != e.BuildingCode).Append(new(e.BuildingCode, e.Footprint)).OrderBy(b => b.Code, StringComparer.Ordinal).ToEquatableArray(),
    };
}

/// <summary>Where a building stands (建筑物基底).</summary>
public sealed record BuildingFootprint(string Code, Boundary Footprint);
