using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NetTopologySuite.Geometries;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace ParkPlatform.Land.Outlines;

/// <summary>
/// A zone of three degrees of the Gauss–Krüger projection on CGCS2000 (高斯-克吕格 3 度带). EPSG 4513 to 4533 carry the zone's number before the easting (带号),
/// 4534 to 4554 do not. X in these files is north and Y is east; geometries here have the easting first, as all of ours do.
/// </summary>
public sealed record GaussKrueger
{
    /// <summary>CGCS2000 longitude and latitude: what everything is kept in.</summary>
    public const int Geographic = 4490;

    private const int FirstZone = 25, LastZone = 45, FirstPrefixed = 4513, FirstPlain = 4534, Zones = LastZone - FirstZone + 1;
    private const int MillionPerZone = 1_000_000;
    private const int FalseEasting = 500_000;

    private GaussKrueger(int epsg) => Epsg = epsg;

    public int Epsg { get; }

    /// <summary>带号, 25 to 45.</summary>
    public int Zone => FirstZone + (HasPrefix ? Epsg - FirstPrefixed : Epsg - FirstPlain);

    /// <summary>Whether eastings begin with the zone's number.</summary>
    public bool HasPrefix => Epsg < FirstPlain;

    /// <summary>中央经线, in degrees.</summary>
    public int CentralMeridian => Zone * 3;

    public static bool TryEpsg(int epsg, [NotNullWhen(true)] out GaussKrueger? zone)
    {
        zone = epsg is >= FirstPrefixed and < FirstPlain + Zones ? new(epsg) : null;
        return zone is not null;
    }

    public static GaussKrueger Prefixed(int zone) => new(FirstPrefixed + zone - FirstZone);

    public static GaussKrueger Plain(int zone) => new(FirstPlain + zone - FirstZone);

    /// <summary>The zone that an eastern coordinate of eight digits names, if it does: 35508587.302 is zone 35.</summary>
    public static GaussKrueger? NamedBy(double easting) => (int)(easting / MillionPerZone) is >= FirstZone and <= LastZone and var zone ? Prefixed(zone) : null;

    /// <summary>Whether a number may be a coordinate to the north of a point in China, in metres.</summary>
    public static bool IsNorthing(double metres) => metres is >= 300_000 and <= 6_000_000;

    /// <summary>Whether a number may be an easting without a zone's number.</summary>
    public static bool IsPlainEasting(double metres) => metres is >= 100_000 and <= 900_000;

    /// <summary>From degrees to metres.</summary>
    public Geometry FromDegrees(Geometry degrees) => Plane().FromDegrees(degrees);

    /// <summary>From metres to degrees.</summary>
    public Geometry ToDegrees(Geometry metres) => Plane().ToDegrees(metres);

    private Plane Plane() => Outlines.Plane.At(CentralMeridian, FalseEasting + (HasPrefix ? Zone * (double)MillionPerZone : 0));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"EPSG:{Epsg}");
}

/// <summary>A transverse Mercator plane on the CGCS2000 ellipsoid, in metres: a zone's, or one of our own through the middle of a parcel, where lengths are true.</summary>
internal sealed class Plane
{
    private static readonly ConcurrentDictionary<(double Meridian, double FalseEasting), Plane> Planes = new();

    private readonly MathTransform _from, _to;

    private Plane(double meridian, double falseEasting)
    {
        var projected = (ProjectedCoordinateSystem)new CoordinateSystemFactory().CreateFromWkt(string.Create(CultureInfo.InvariantCulture, $"""
            PROJCS["CGCS2000 / Gauss-Kruger",GEOGCS["China Geodetic Coordinate System 2000",DATUM["China_2000",SPHEROID["CGCS2000",6378137,298.257222101]],
            PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],
            PARAMETER["central_meridian",{meridian}],PARAMETER["scale_factor",1],PARAMETER["false_easting",{falseEasting}],PARAMETER["false_northing",0],UNIT["metre",1]]
            """));
        _from = new CoordinateTransformationFactory().CreateFromCoordinateSystems(projected.GeographicCoordinateSystem, projected).MathTransform;
        _to = new CoordinateTransformationFactory().CreateFromCoordinateSystems(projected, projected.GeographicCoordinateSystem).MathTransform;
    }

    public static Plane At(double meridian, double falseEasting = 0) => Planes.GetOrAdd((meridian, falseEasting), at => new(at.Meridian, at.FalseEasting));

    /// <summary>The plane in which to measure a shape: its meridian is within a twentieth of a degree of the shape's middle.</summary>
    public static Plane Through(Geometry degrees) => At(Math.Round(degrees.EnvelopeInternal.Centre.X, 1));

    public Geometry FromDegrees(Geometry degrees) => Transformed(degrees, _from, static x => x);

    /// <summary>Back to degrees, to a billionth: a tenth of a millimetre, so that points which have not moved come back as they were.</summary>
    public Geometry ToDegrees(Geometry metres) => Transformed(metres, _to, static x => Math.Round(x, 9));

    private static Geometry Transformed(Geometry shape, MathTransform transform, Func<double, double> rounded)
    {
        var copy = shape.Copy();
        copy.Apply(new Each(point =>
        {
            var (x, y) = transform.Transform(point.X, point.Y);
            (point.X, point.Y) = (rounded(x), rounded(y));
        }));
        copy.GeometryChanged();
        return copy;
    }

    private sealed class Each(Action<Coordinate> act) : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq)
        {
            for (var i = 0; i < seq.Count; i++)
            {
                var point = new Coordinate(seq.GetX(i), seq.GetY(i));
                act(point);
                seq.SetX(i, point.X);
                seq.SetY(i, point.Y);
            }
        }
    }
}
