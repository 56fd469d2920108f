using System.Globalization;
using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using NetTopologySuite.Geometries;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;

namespace ParkPlatform.Land.Outlines;

/// <summary>The outline of a parcel as of a day, in degrees or in a zone's metres.</summary>
public sealed record GetOutline : IAsOfQuery
{
    /// <summary>4490 for degrees; 4513 to 4533 for a zone with its number before the easting, 4534 to 4554 without. Left out: the zone in which the parcel lies, with its number.</summary>
    [FromQuery] public int? Epsg { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    public sealed class Validator : AbstractValidator<GetOutline>
    {
        public Validator(Texts texts) =>
            RuleFor(q => q.Epsg).Must(e => e is null or GaussKrueger.Geographic || GaussKrueger.TryEpsg(e.Value, out _)).WithText(texts, "invalid.epsg");
    }
}

/// <summary>界址点成果表: X is north and Y is east, in metres to a millimetre, or latitude and longitude in degrees.</summary>
/// <param name="Buildings">建筑物基底 that were drawn on the parcel by that day, in degrees.</param>
public sealed record OutlineView(
    string Code, int Epsg, int? Zone, int? CentralMeridian, ParcelAreas Areas, IReadOnlyList<OutlinePoint> Points, IReadOnlyList<BuildingFootprint> Buildings);

/// <summary>One point: its name, which ring of the outline it is on (圈号; 1 is an outer one), and where it is.</summary>
public sealed record OutlinePoint(string Name, int Ring, decimal X, decimal Y);

public static class GetOutlineEndpoint
{
    /// <summary>宗地界址点（按事实日期与当时掌握）: the points of the outline, with the three areas. A firm sees those of parcels that it holds on that day.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/parcels/{idOrCode}/outline")]
    public static async Task<OutlineView?> Get(
        string idOrCode, [AsParameters] GetOutline query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var parcel = await ParcelLookup.FindAsync(session, user, idOrCode, ct);
        if (parcel?.KnownAt(query.Known(clock)).At(query.Day(clock)) is not { Boundary: { } boundary } land || !user.MaySee(land.Holder?.Uscc)) return null;

        var shape = boundary.Shape();
        var epsg = query.Epsg ?? GaussKrueger.Prefixed((int)Math.Round(shape.EnvelopeInternal.Centre.X / 3)).Epsg;
        var zone = GaussKrueger.TryEpsg(epsg, out var found) ? found : null;
        return new(
            land.Code, epsg, zone?.Zone, zone?.CentralMeridian, ParcelAreas.Of(land, await Tolerances.OnAsync(session, query.Day(clock), ct)),
            [.. Points(zone?.FromDegrees(shape) ?? shape, decimals: zone is null ? 9 : 3)], [.. land.Survey?.Buildings ?? []]);
    }

    internal static IEnumerable<OutlinePoint> Points(Geometry shape, int decimals)
    {
        var (name, number) = (0, 0);
        for (var n = 0; n < shape.NumGeometries; n++)
        {
            var polygon = (Polygon)shape.GetGeometryN(n);
            foreach (var ring in polygon.InteriorRings.Prepend(polygon.ExteriorRing))
            {
                number++;
                foreach (var point in ring.Coordinates.SkipLast(1))
                    yield return new(string.Create(CultureInfo.InvariantCulture, $"J{++name}"), number, Exact(point.Y), Exact(point.X));
            }
        }

        decimal Exact(double number) => Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero);
    }
}
