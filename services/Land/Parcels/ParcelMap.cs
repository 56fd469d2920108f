using System.Security.Claims;
using System.Text.Json.Nodes;
using Marten;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Land.Parcels;

/// <summary>一张图: GeoJSON, CGCS2000 longitude and latitude (EPSG:4490).</summary>
public sealed record ParcelMap(string Type, DateOnly AsOf, DateTimeOffset KnownAt, IReadOnlyList<ParcelFeature> Features);

/// <summary>One parcel on the map, with what it may be coloured by.</summary>
public sealed record ParcelFeature(string Type, Guid Id, JsonNode Geometry, ParcelProperties Properties);

public sealed record ParcelProperties(string Code, string Name, string? Zone, ParcelStatus Status, decimal AreaMu, Holder? Holder, DateOnly? AgreedCommencement);

public static class ParcelMapEndpoint
{
    // A county has some thousands of parcels; what is more is not a map that somebody looks at.
    private const int MostFeatures = 20_000;

    /// <summary>宗地图（按事实日期与当时掌握）. A firm sees the parcels that it holds on that day; parcels without an outline are not on the map.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/map")]
    public static async Task<ParcelMap> Get([AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await ParcelPeriods.Table.On(
            session, query.Day(clock), query.Known(clock), new Conditions().And("on_map").AndOwnOf(user, "holder_uscc"), "code", 0, MostFeatures, ct);
        return new("FeatureCollection", found.Day, found.KnownAt, [.. found.Rows.Select(r => Feature(r.StreamId, r.State, user))]);
    }

    private static ParcelFeature Feature(Guid id, Parcel parcel, ClaimsPrincipal user) => new("Feature", id, parcel.Boundary!.ToJson(), new(
        parcel.Code, parcel.Name, parcel.Zone, parcel.Status, parcel.AreaSquareMetres.Mu, parcel.Holder?.SeenBy(user), parcel.Grant?.AgreedCommencement));
}
