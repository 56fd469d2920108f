using System.Globalization;
using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using NetTopologySuite.Geometries;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Outlines;
using Wolverine.Http;

namespace ParkPlatform.Land.Parcels;

/// <summary>一张图 as of a day: which part of it, how finely drawn.</summary>
public sealed record ShowParcelMap : IAsOfQuery
{
    /// <summary>Only parcels that reach into this box: west, south, east, north in degrees, as in <c>bbox=105.08,31.08,105.12,31.12</c>.</summary>
    [FromQuery] public string? Bbox { get; set; }

    /// <summary>Fewer points for a large extent: none moves by more than so many metres.</summary>
    [FromQuery] public decimal? Simplify { get; set; }

    /// <summary>The same by a map's zoom, 0 to 22: half a screen's point.</summary>
    [FromQuery] public int? Zoom { get; set; }

    /// <summary>Only parcels of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    /// <summary>Only parcels in this state.</summary>
    [FromQuery] public ParcelStatus? Status { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    /// <summary>By how many metres a point may move; null for not at all. A point of the screen at zoom 0 is 156 km wide.</summary>
    internal decimal? Tolerance() => Simplify ?? (Zoom is { } zoom ? 78_000m / (1 << zoom) : null);

    internal Envelope? Box()
    {
        var parts = Bbox?.Split(',') ?? [];
        var degrees = parts.Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToArray();
        return degrees.Length == 4 && degrees.All(double.IsFinite) && degrees[0] <= degrees[2] && degrees[1] <= degrees[3] ? new(degrees[0], degrees[2], degrees[1], degrees[3]) : null;
    }

    public sealed class Validator : AbstractValidator<ShowParcelMap>
    {
        public Validator(Texts texts)
        {
            RuleFor(q => q.Bbox).Must((q, _) => q.Box() is not null).When(q => q.Bbox is not null).WithText(texts, "invalid.bbox");
            RuleFor(q => q.Simplify).InclusiveBetween(0, 10_000);
            RuleFor(q => q.Zoom).InclusiveBetween(0, 22);
            RuleFor(q => q.Zone).MaximumLength(100);
        }
    }
}

/// <summary>一张图: GeoJSON, CGCS2000 longitude and latitude (EPSG:4490).</summary>
/// <param name="Total">Parcels in the extent. More than there are features: ask for a smaller one.</param>
public sealed record ParcelMap(string Type, DateOnly AsOf, DateTimeOffset KnownAt, long Total, IReadOnlyList<ParcelFeature> Features);

/// <summary>One parcel on the map, with what it may be coloured by.</summary>
public sealed record ParcelFeature(string Type, Guid Id, Boundary Geometry, ParcelProperties Properties);

/// <summary>What a map may be coloured by (专题图).</summary>
public sealed record ParcelProperties(
    string Code, string Name, string? Zone, ParcelStatus Status, decimal AreaMu, Holder? Holder, DateOnly? AgreedCommencement,
    Area AreaSquareMetres, string LandUse, decimal? PlotRatioMax, SupplyMethod? Method, DateOnly? ContractDate, DateOnly? AgreedCompletion,
    DateOnly? DeliveredOn, DateOnly? CommencedOn, DateOnly? CompletedOn, DateOnly? ProductionOn)
{
    public static ParcelProperties Of(Parcel parcel, ClaimsPrincipal user) => new(
        parcel.Code, parcel.Name, parcel.Zone, parcel.Status, parcel.AreaSquareMetres.Mu, parcel.Holder?.SeenBy(user), parcel.Grant?.AgreedCommencement,
        parcel.AreaSquareMetres, parcel.LandUse, parcel.PlanningConditions?.PlotRatioMax, parcel.Grant?.Method, parcel.Grant?.ContractDate, parcel.Grant?.AgreedCompletion,
        parcel.Milestones?.DeliveredOn, parcel.Milestones?.CommencedOn, parcel.Milestones?.CompletedOn, parcel.Milestones?.ProductionOn);
}

public static class ParcelMapEndpoint
{
    // A county has some thousands of parcels; what is more is not a map that somebody looks at.
    private const int MostFeatures = 50_000;

    /// <summary>
    /// 宗地图（按事实日期与当时掌握）. A firm sees the parcels that it holds on that day; parcels without an outline are not on the map. Sent back as <c>If-None-Match</c>, the answer's
    /// <c>ETag</c> gets 304 as long as nothing has been recorded.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/land/map")]
    public static async Task<IResult> Get([AsParameters] ShowParcelMap query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, HttpContext http, CancellationToken ct)
    {
        var tag = await ParcelPeriods.Table.ETagAsync(session, $"{query.Day(clock):O} {http.Request.QueryString} {user.OnlyUscc() ?? (user.SeesPersonalNames() ? "names" : "")}", ct);
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch.Contains(tag)) return Results.StatusCode(StatusCodes.Status304NotModified);

        var where = new Conditions().And("on_map").AndIf(query.Zone, "zone = ?").AndIf(query.Status?.ToString(), "status = ?").AndOwnOf(user, "holder_uscc");
        if (query.Box() is { } box) where.And("extent && ?::box", OutlineIndex.Literal(box));
        if (query.Tolerance() is not (> 0 and var metres))
        {
            where.And("drawn is not null");
            var drawn = await ParcelPeriods.Table.On(session, query.Day(clock), query.Known(clock), where, DrawnParcel.Columns, DrawnParcel.Read, "code", MostFeatures, ct);
            return Results.Stream(body => DrawnParcel.WriteAsync(body, query.Day(clock), drawn, user, ct), "application/json; charset=utf-8");
        }
        var found = await ParcelPeriods.Table.On(session, query.Day(clock), query.Known(clock), where, "code", 0, MostFeatures, ct);
        return Results.Json(new ParcelMap("FeatureCollection", found.Day, found.KnownAt, found.Total, [.. found.Rows.Select(r => Feature(r.StreamId, r.State, metres, user))]));
    }

    private static ParcelFeature Feature(Guid id, Parcel parcel, decimal metres, ClaimsPrincipal user) =>
        new("Feature", id, Simplified(parcel.Boundary!, metres), ParcelProperties.Of(parcel, user));

    private static Boundary Simplified(Boundary boundary, decimal metres)
    {
        var shape = boundary.Shape();
        var simple = Boundaries.Simplified(shape, metres);
        return simple.NumPoints == shape.NumPoints ? boundary : Boundary.Of(simple);
    }
}
