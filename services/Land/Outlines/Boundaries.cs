using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.Overlay.Snap;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Polygonize;
using ParkPlatform.Domain;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Outlines;

/// <summary>A part of a parcel: its outline, what it measures on the map, and its share of the area on the certificate. The shares of all parts add up to it exactly.</summary>
public sealed record OutlinePart(Boundary Boundary, Area DrawnAreaSquareMetres, Area ShareSquareMetres);

/// <summary>Where two outlines lie on each other.</summary>
public sealed record Overlap(Boundary Common, Area AreaSquareMetres);

/// <summary>
/// What can be computed from outlines (界址). Pure functions. Areas are of the ellipsoid: measured in a plane through the parcel's own middle, where lengths are true to a
/// few parts in a hundred million; never in Web Mercator, which at 31° north makes a parcel a third too large. A point is in degrees, with nine decimals a tenth of a millimetre.
/// </summary>
public static class Boundaries
{
    private static readonly GeometryFactory Metres = new();

    /// <summary>图上面积, to a hundredth of a square metre.</summary>
    public static Area DrawnArea(Geometry degrees)
    {
        var sum = 0.0;
        for (var n = 0; n < degrees.NumGeometries; n++)
        {
            var part = degrees.GetGeometryN(n);
            var plane = Plane.Through(part).FromDegrees(part);
            var scale = ScaleAt(plane.Centroid.X, part.EnvelopeInternal.Centre.Y);
            sum += plane.Area / (scale * scale);
        }
        return Area.FromSquareMetres((decimal)sum).Rounded();
    }

    /// <inheritdoc cref="DrawnArea(Geometry)"/>
    public static Area DrawnArea(Boundary boundary) => DrawnArea(boundary.Shape());

    /// <summary>Where two outlines lie on each other by more than a hair's breadth; null where they do not.</summary>
    /// <param name="widthMetres">What is narrower than this is how surveys differ, and no overlap.</param>
    public static Overlap? OverlapOf(Geometry one, Geometry other, decimal widthMetres)
    {
        if (!one.EnvelopeInternal.Intersects(other.EnvelopeInternal)) return null;
        var plane = Plane.Through(one);
        var common = Polygons(OverlayNGRobust.Overlay(plane.FromDegrees(one), plane.FromDegrees(other), SpatialFunction.Intersection));
        if (common.IsEmpty || common.Buffer(-(double)widthMetres / 2).IsEmpty) return null;
        var degrees = plane.ToDegrees(common);
        return new(Boundary.Of(degrees), DrawnArea(degrees));
    }

    /// <summary>What of a building lies outside of its parcel by more than a hair's breadth; null where nothing does.</summary>
    public static Area? Outside(Geometry building, Geometry parcel, decimal widthMetres)
    {
        var plane = Plane.Through(parcel);
        var outside = Polygons(OverlayNGRobust.Overlay(plane.FromDegrees(building), plane.FromDegrees(parcel), SpatialFunction.Difference));
        return outside.IsEmpty || outside.Buffer(-(double)widthMetres / 2).IsEmpty ? null : DrawnArea(plane.ToDegrees(outside));
    }

    /// <summary>
    /// Cuts an outline by a line (分割): straight from point to point in the plane, from outside to outside. The parts come in the order of their size, the largest first.
    /// One part only: the line does not cut it.
    /// </summary>
    /// <param name="certificate">The area on the certificate, to be shared among the parts as they measure on the map.</param>
    public static IReadOnlyList<OutlinePart> SplitByLine(Boundary boundary, LineString line, Area certificate)
    {
        var degrees = boundary.Shape();
        var plane = Plane.Through(degrees);
        var (whole, cut) = (plane.FromDegrees(degrees), plane.FromDegrees(line));

        var polygonizer = new Polygonizer();
        polygonizer.Add(OverlayNGRobust.Overlay(whole.Boundary, cut, SpatialFunction.Union));
        var inside = NetTopologySuite.Geometries.Prepared.PreparedGeometryFactory.Prepare(whole);
        return Shared(polygonizer.GetPolygons().Where(part => inside.Contains(part.InteriorPoint)).Select(plane.ToDegrees), certificate);
    }

    /// <summary>
    /// One outline from several that lie side by side (合并); gaps and overlaps of a hair's breadth are closed. Null where they do not touch: then they are no one parcel.
    /// </summary>
    public static Boundary? Merge(IReadOnlyList<Boundary> boundaries, decimal widthMetres)
    {
        var shapes = boundaries.Select(b => b.Shape()).ToArray();
        var plane = Plane.Through(Boundary.Factory.CreateGeometryCollection(shapes).Envelope);
        var merged = plane.FromDegrees(shapes[0]);
        var rest = shapes.Skip(1).Select(plane.FromDegrees).ToList();
        while (rest.Count > 0)
        {
            // Each next to one that is there already, in whichever order they were given.
            var next = rest.FindIndex(shape => merged.IsWithinDistance(shape, (double)widthMetres));
            if (next < 0) return null;
            merged = Polygons(OverlayNGRobust.Overlay(merged, Snapped(rest[next], merged, (double)widthMetres), SpatialFunction.Union));
            rest.RemoveAt(next);
        }
        return merged is Polygon ? Boundary.Of(plane.ToDegrees(merged)) : null; // a point in common is no common border
    }

    /// <summary>The same outline with fewer points, for a map: no point moves by more than so many metres. What would vanish stays as it is.</summary>
    public static Geometry Simplified(Geometry degrees, decimal metres)
    {
        var perDegree = 111_000.0;
        var simple = NetTopologySuite.Simplify.TopologyPreservingSimplifier.Simplify(degrees, (double)metres / perDegree);
        return simple.IsEmpty || simple.NumPoints < 4 ? degrees : simple;
    }

    /// <summary>Shares an area among shapes by what they measure; hundredths that are left over go to the largest.</summary>
    private static IReadOnlyList<OutlinePart> Shared(IEnumerable<Geometry> parts, Area certificate)
    {
        var drawn = parts.Select(part => (Boundary: Boundary.Of(part), Area: DrawnArea(part))).OrderByDescending(part => part.Area).ToArray();
        var total = drawn.Sum(part => part.Area);
        if (total == Area.Zero) return [];
        var shares = drawn.Select(part => (certificate * (part.Area / total)).Rounded()).ToArray();
        shares[0] += certificate - shares.Sum();
        return [.. drawn.Zip(shares, (part, share) => new OutlinePart(part.Boundary, part.Area, share))];
    }

    private static Geometry Snapped(Geometry shape, Geometry to, double width)
    {
        var snapped = new GeometrySnapper(shape).SnapTo(to, width);
        return snapped.IsValid ? snapped : shape;
    }

    // An intersection may hold lines and points where borders only touch.
    private static Geometry Polygons(Geometry shape) => shape switch
    {
        Polygon or MultiPolygon => shape,
        _ => Metres.BuildGeometry([.. Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>()]) is var found && found.IsEmpty ? Metres.CreatePolygon() : found,
    };

    // How much longer a length is in the plane than on the ellipsoid, so far from the plane's meridian.
    private static double ScaleAt(double metresFromMeridian, double latitude)
    {
        const double major = 6_378_137, flattening = 1 / 298.257222101, eccentricity = flattening * (2 - flattening);
        var sine = Math.Sin(latitude * Math.PI / 180);
        var curvature = 1 - eccentricity * sine * sine;
        var radiusSquared = major * major * (1 - eccentricity) / (curvature * curvature);
        return 1 + metresFromMeridian * metresFromMeridian / (2 * radiusSquared);
    }
}
