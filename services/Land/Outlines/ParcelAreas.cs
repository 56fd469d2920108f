using ParkPlatform.Domain;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Outlines;

/// <summary>
/// 三种面积 of a parcel, kept apart: what the certificate says (证载) is the legal one, the others only check it. Square metres.
/// </summary>
/// <param name="DrawnSquareMetres">图上面积: of the outline, on the ellipsoid; null where none is drawn.</param>
/// <param name="SurveyedSquareMetres">实测面积; null where nobody has measured.</param>
/// <param name="Differences">Between each of them and the certificate's, whether or not it matters.</param>
public sealed record ParcelAreas(Area CertificateSquareMetres, Area? DrawnSquareMetres, Area? SurveyedSquareMetres, IReadOnlyList<AreaDifference> Differences)
{
    public static ParcelAreas Of(Parcel parcel, Tolerances tolerances) =>
        Of(parcel.AreaSquareMetres, parcel.Boundary is null ? null : Boundaries.DrawnArea(parcel.Boundary), parcel.Survey?.AreaSquareMetres, tolerances);

    public static ParcelAreas Of(Area certificate, Area? drawn, Area? surveyed, Tolerances tolerances)
    {
        var differences = new List<AreaDifference>();
        if (drawn is { } d) differences.Add(AreaDifference.Of(AreaKind.Drawn, d, certificate, tolerances.DrawnShare));
        if (surveyed is { } s) differences.Add(AreaDifference.Of(AreaKind.Surveyed, s, certificate, tolerances.SurveyedShare));
        return new(certificate, drawn, surveyed, differences);
    }
}

/// <summary>Which area differs from the certificate's.</summary>
public enum AreaKind
{
    /// <summary>图上.</summary>
    Drawn,

    /// <summary>实测.</summary>
    Surveyed,
}

/// <summary>By how much an area is larger (or, negative, smaller) than the certificate's.</summary>
/// <param name="Share">Of the certificate's area, four places.</param>
/// <param name="AllowedShare">限差: by how much they may differ.</param>
public sealed record AreaDifference(AreaKind Kind, Area DifferenceSquareMetres, decimal Share, decimal AllowedShare, bool IsWithinTolerance)
{
    public static AreaDifference Of(AreaKind kind, Area area, Area certificate, decimal allowed)
    {
        var difference = area - certificate;
        var share = certificate == Area.Zero ? 1 : difference / certificate;
        return new(kind, difference, Math.Round(share, 4, MidpointRounding.AwayFromZero), allowed, Math.Abs(share) <= allowed);
    }
}
