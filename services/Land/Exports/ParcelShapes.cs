using System.Globalization;
using System.IO.Compression;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Esri;
using NetTopologySuite.IO.Esri.Shapefiles.Writers;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Exports;

/// <summary>Parcels as shapes in files.</summary>
internal static class ParcelShapes
{
    public static async Task<Stream> GeoJsonAsync(IAsyncEnumerable<Held<Parcel>> parcels, ClaimsPrincipal user, CancellationToken ct)
    {
        var file = TemporaryFile.Create();
        await using (var json = new Utf8JsonWriter(file, new() { Encoder = ParkJson.Options.Encoder, SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            await foreach (var parcel in parcels.WithCancellation(ct))
            {
                JsonSerializer.Serialize(json, new ParcelFeature("Feature", parcel.StreamId, parcel.State.Boundary!, ParcelProperties.Of(parcel.State, user)), ParkJson.Options);
                if (json.BytesPending > 65_536) await json.FlushAsync(ct);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        file.Position = 0;
        return file;
    }

    public static async Task<Stream> ShapefileAsync(IAsyncEnumerable<Held<Parcel>> parcels, int epsg, ClaimsPrincipal user, Labels labels, CancellationToken ct)
    {
        var zone = GaussKrueger.TryEpsg(epsg, out var found) ? found : null;
        await using var shp = TemporaryFile.Create();
        await using var shx = TemporaryFile.Create();
        await using var dbf = TemporaryFile.Create();

        // The names of fields are those of the cadastral data standard, at most ten letters.
        var options = new ShapefileWriterOptions(ShapeType.Polygon) { Encoding = Encoding.UTF8 };
        var code = options.AddCharacterField("ZDDM", 30);
        var name = options.AddCharacterField("ZDMC", 200);
        var area = options.AddCharacterField("ZDMJ", 20); // as text: a binary number has no hundredths
        var place = options.AddCharacterField("PQ", 100);
        var location = options.AddCharacterField("ZL", 250);
        var use = options.AddCharacterField("TDYT", 20);
        var status = options.AddCharacterField("ZT", 30);
        var holder = options.AddCharacterField("QLR", 200);
        var uscc = options.AddCharacterField("QLRDM", 20);
        using (var writer = Shapefile.OpenWrite(shp, shx, dbf, null, options))
        {
            await foreach (var held in parcels.WithCancellation(ct))
            {
                var parcel = held.State;
                (code.StringValue, name.StringValue, area.StringValue) = (parcel.Code, Fitting(parcel.Name, 200), parcel.AreaSquareMetres.SquareMetres.ToString(CultureInfo.InvariantCulture));
                (place.StringValue, location.StringValue, use.StringValue) = (Fitting(parcel.Zone, 100), Fitting(parcel.Location, 250), Fitting(parcel.LandUse, 20));
                (status.StringValue, holder.StringValue, uscc.StringValue) = (labels.Of(parcel.Status), Fitting(parcel.Holder?.SeenBy(user).Name, 200), parcel.Holder?.Uscc);
                var shape = parcel.Boundary!.Shape();
                writer.Geometry = Multi(zone?.FromDegrees(shape) ?? shape);
                writer.Write();
            }
        }

        var file = TemporaryFile.Create();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (extension, part) in new[] { (".shp", shp), (".shx", shx), (".dbf", dbf) })
            {
                part.Position = 0;
                await using var entry = await zip.CreateEntry($"parcels{extension}", CompressionLevel.Fastest).OpenAsync(ct);
                await part.CopyToAsync(entry, ct);
            }
            foreach (var (extension, text) in new[] { (".prj", Wkt(zone)), (".cpg", "UTF-8") })
            {
                await using var entry = await zip.CreateEntry($"parcels{extension}").OpenAsync(ct);
                await entry.WriteAsync(Encoding.ASCII.GetBytes(text), ct);
            }
        }
        file.Position = 0;
        return file;
    }

    private static MultiPolygon Multi(Geometry shape) => shape as MultiPolygon ?? new MultiPolygon([(Polygon)shape]);

    // The field's length is in bytes; a character is not cut in two.
    private static string? Fitting(string? text, int bytes)
    {
        while (text is { Length: > 0 } && Encoding.UTF8.GetByteCount(text) > bytes) text = text[..^1];
        return text;
    }

    /// <summary>As ArcGIS writes it.</summary>
    private static string Wkt(GaussKrueger? zone)
    {
        const string degrees = """
            GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],
            PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]
            """;
        if (zone is null) return OneLine(degrees);
        var (name, easting) = zone.HasPrefix ? ($"Zone_{zone.Zone}", zone.Zone * 1_000_000 + 500_000) : ($"CM_{zone.CentralMeridian}E", 500_000);
        return OneLine(string.Create(CultureInfo.InvariantCulture, $"""
            PROJCS["CGCS2000_3_Degree_GK_{name}",{degrees},PROJECTION["Gauss_Kruger"],
            PARAMETER["False_Easting",{easting}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",{zone.CentralMeridian}.0],
            PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]
            """));
    }

    private static string OneLine(string text) => text.ReplaceLineEndings("");
}
