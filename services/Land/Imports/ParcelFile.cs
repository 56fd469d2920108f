using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Imports;

/// <summary>One parcel in a file of parcels, read and understood: its code, its outline in degrees, and what else the file says.</summary>
public sealed record ParcelRow(int Line, string Code, string? Name, string? Zone, string? Location, Area? AreaSquareMetres, string? LandUse, Geometry Shape);

/// <summary>A file of parcels: what its coordinates were taken for, and its rows.</summary>
public sealed record ParcelFile(string Encoding, int Epsg, bool AxesSwapped, int Count, IReadOnlyList<ParcelRow> Rows);

/// <summary>
/// Reads files of parcels (宗地图形): a Shapefile in a zip, GeoJSON, or survey coordinates as text. Fields are known by their names in the cadastral data standard
/// (ZDDM, ZDMJ, ZL) or plainly (宗地代码, code).
/// </summary>
internal sealed class ParcelFileReader(ImportMessages messages, Texts texts, int? epsg)
{
    private static readonly string[] Codes = ["宗地代码", "ZDDM", "BDCDYH", "CODE"], Names = ["宗地名称", "名称", "ZDMC", "NAME"], Zones = ["片区", "PQ", "ZONE"], Locations = ["坐落", "位置", "ZL", "LOCATION"],
        Areas = ["证载面积", "宗地面积", "面积", "ZDMJ", "MJ", "AREA", "AREASQUAREMETRES"], Uses = ["用途", "土地用途", "YT", "TDYT", "LANDUSE"];

    /// <summary>The file; null where the messages say why nothing in it could be read.</summary>
    /// <exception cref="NotATableException">It is no such file.</exception>
    public ParcelFile? Read(Stream file)
    {
        var begins = new byte[4096];
        file.Position = 0;
        var start = begins.AsSpan(0, file.ReadAtLeast(begins, begins.Length, throwOnEndOfStream: false));
        file.Position = 0;
        if (start.IsEmpty) throw new NotATableException("file.empty");
        if (start.StartsWith("PK"u8)) return Records(Shapefiles.Read(file));
        if (start.Contains((byte)0)) throw new NotATableException("file.is-binary");
        return start.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'{', ..] ? Records((null, "GeoJSON", [.. GeoJson(file)])) : Coordinates(file);
    }

    private static IEnumerable<DrawnRecord> GeoJson(Stream file)
    {
        using var table = TableFile.Open(file);
        foreach (var row in table.Rows(5_000))
        {
            var fields = table.Header.Zip(row.Cells).Where(f => f.First != TableFile.Geometry).ToDictionary(f => f.First, f => f.Second);
            var at = table.Header.ToList().IndexOf(TableFile.Geometry);
            yield return new(row.Line, fields, at < 0 || row.Cells[at].Length == 0 ? null : Shape(row.Cells[at]));
        }
    }

    private static Geometry? Shape(string json)
    {
        try
        {
            return new Boundary(json).Shape();
        }
        catch (Exception e) when (e is JsonException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    private ParcelFile? Records((int? Epsg, string Encoding, IReadOnlyList<DrawnRecord> Records) read)
    {
        if (read.Epsg is { } said && epsg is { } wanted && said != wanted) messages.Warn(1, null, null, "other-zone", wanted, said);
        var found = read.Epsg ?? epsg ?? Recognised(read.Records);
        if (found is null) return null;

        var zone = GaussKrueger.TryEpsg(found.Value, out var known) ? known : null;
        var rows = read.Records.Select(record => Row(record.Line, record.Fields, record.Shape is null ? null : zone?.ToDegrees(record.Shape) ?? record.Shape)).OfType<ParcelRow>().ToArray();
        return new(read.Encoding, found.Value, false, read.Records.Count, rows);
    }

    // In these files the easting comes first.
    private int? Recognised(IReadOnlyList<DrawnRecord> records)
    {
        if (records.FirstOrDefault(r => r.Shape is not null) is not { } first)
        {
            messages.Error(1, null, null, "no-points");
            return null;
        }
        var point = first.Shape!.Coordinate;
        if (point.X is >= 73 and <= 136 && point.Y is >= 3 and <= 54) return GaussKrueger.Geographic;
        if (GaussKrueger.IsNorthing(point.Y) && GaussKrueger.NamedBy(point.X) is { } zone) return zone.Epsg;
        var isPlain = GaussKrueger.IsNorthing(point.Y) && GaussKrueger.IsPlainEasting(point.X);
        messages.Error(first.Line, null, string.Create(CultureInfo.InvariantCulture, $"{point.X}, {point.Y}"), isPlain ? "zone-unknown" : "not-coordinates");
        return null;
    }

    private ParcelFile? Coordinates(Stream file)
    {
        using var text = TextEncoding.Open(file, out var encoding);
        if (CoordinateText.Read(text, epsg, messages) is not { } plots) return null;
        if (plots.AxesSwapped) messages.Warn(1, null, null, "axes-swapped");
        var rows = plots.Plots.Select(p => Row(p.Line, new Dictionary<string, string> { ["宗地代码"] = p.Number ?? "", ["名称"] = p.Name ?? "" }, p.Shape, p.StatedArea)).OfType<ParcelRow>().ToArray();
        return new(encoding.WebName.ToUpperInvariant(), plots.Epsg, plots.AxesSwapped, plots.Plots.Count, rows);
    }

    private ParcelRow? Row(int line, IReadOnlyDictionary<string, string> fields, Geometry? shape, Area? stated = null)
    {
        var code = ChineseText.Code(Field(Codes).Value);
        var (areaField, areaText) = Field(Areas);
        var area = stated;
        if (!ParcelCode.IsWellFormed(code)) messages.Error(line, Field(Codes).Name, Field(Codes).Value, "parcel-code");
        else if (shape is null) messages.Error(line, null, code, "outline", texts["invalid.boundary.not-geojson"]);
        else if (Boundary.FaultOf(shape) is { } fault) messages.Error(line, null, code, "outline", fault.Message(texts));
        else if (areaText.Length > 0 && !TryArea(areaText, out area)) messages.Error(line, areaField, areaText, "not-a-number");
        else if (area is { } a && (a <= Area.Zero || a > Limits.LargestParcel)) messages.Error(line, areaField, areaText, "area-range");
        else return new(line, code, Text(Names, 200), Text(Zones, 100), Text(Locations, 500), area, Text(Uses, 20), shape);
        return null;

        (string Name, string Value) Field(string[] names) =>
            fields.FirstOrDefault(f => names.Contains(f.Key.ToUpperInvariant())) is { Key: not null } found ? (found.Key, found.Value) : (names[0], "");

        string? Text(string[] names, int longest) => Field(names).Value is { Length: > 0 } text ? text[..Math.Min(text.Length, longest)] : null;
    }

    // The data standard keeps areas in square metres.
    private static bool TryArea(string text, out Area? area)
    {
        var isNumber = decimal.TryParse(ChineseText.HalfWidth(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15m;
        area = isNumber ? Area.FromSquareMetres(number).Rounded() : null;
        return isNumber;
    }
}
