using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Esri;
using NetTopologySuite.IO.Esri.Shapefiles.Readers;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Land.Outlines;

namespace ParkPlatform.Land.Imports;

/// <summary>A shape and what the file says about it, as texts by the names of its fields. Coordinates are as in the file.</summary>
public sealed record DrawnRecord(int Line, IReadOnlyDictionary<string, string> Fields, Geometry? Shape);

/// <summary>
/// A Shapefile in a zip: .shp and .dbf, the zone from .prj, the encoding of the attributes from .cpg (UTF-8 or GBK), without it found out. It comes from a stranger: what it says about its sizes is
/// held against what is there.
/// </summary>
internal static partial class Shapefiles
{
    private const int MostRecords = 5_000, MostParts = 200;
    private const long MostBytes = 128L << 20;

    /// <exception cref="NotATableException">It cannot be read, or not safely.</exception>
    public static (int? Epsg, string Encoding, IReadOnlyList<DrawnRecord> Records) Read(Stream zip)
    {
        try
        {
            var parts = Unpack(zip);
            var name = parts.Keys.Where(key => key.EndsWith(".shp", StringComparison.Ordinal)).ToArray() switch
            {
                [var only] => only[..^4],
                [] => throw new NotATableException("file.no-shapefile"),
                _ => throw new NotATableException("file.several-shapefiles"),
            };
            if (!parts.TryGetValue($"{name}.dbf", out var dbf)) throw new NotATableException("file.shapefile-incomplete", ".dbf");
            CheckSizes(parts[$"{name}.shp"]);
            var encoding = EncodingOf(parts.GetValueOrDefault($"{name}.cpg"), dbf);
            var epsg = parts.TryGetValue($"{name}.prj", out var prj) ? EpsgOf(Encoding.UTF8.GetString(prj)) : null;
            return (epsg, encoding.WebName.ToUpperInvariant(), [.. Records(parts[$"{name}.shp"], dbf, encoding)]);
        }
        catch (Exception e) when (e is not (NotATableException or OutOfMemoryException))
        {
            throw new NotATableException("file.shapefile-unreadable"); // a damaged or forged file fails anywhere in the readers
        }
    }

    private static Dictionary<string, byte[]> Unpack(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostParts) throw new NotATableException("file.unpacks-too-large");
        var parts = new Dictionary<string, byte[]>();
        var (total, chunk) = (0L, new byte[81_920]);
        foreach (var entry in zip.Entries.Where(e => Path.GetExtension(e.Name).ToUpperInvariant() is ".SHP" or ".DBF" or ".PRJ" or ".CPG"))
        {
            using var memory = new MemoryStream();
            using var content = entry.Open();
            for (int read; (read = content.Read(chunk)) > 0; memory.Write(chunk.AsSpan(0, read)))
                if ((total += read) > MostBytes) throw new NotATableException("file.unpacks-too-large");
            parts[Path.ChangeExtension(entry.FullName, Path.GetExtension(entry.Name).ToLowerInvariant())] = memory.ToArray();
        }
        return parts;
    }

    // A record of a polygon says how many parts and points it has; the reader would believe it.
    private static void CheckSizes(ReadOnlySpan<byte> shp)
    {
        for (var at = 100; at < shp.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(shp[(at + 4)..]) * 2L;
            var record = shp.Slice(at + 8, checked((int)length));
            var type = BinaryPrimitives.ReadInt32LittleEndian(record);
            if (type is not (0 or 5 or 15 or 25)) throw new NotATableException("file.shapefile-no-polygons");
            if (type != 0)
            {
                var (parts, points) = ((long)BinaryPrimitives.ReadInt32LittleEndian(record[36..]), (long)BinaryPrimitives.ReadInt32LittleEndian(record[40..]));
                if (parts < 0 || points < 0 || 44 + 4 * parts + 16 * points > length) throw new NotATableException("file.shapefile-unreadable");
            }
            at += 8 + (int)length;
        }
    }

    private static Encoding EncodingOf(byte[]? cpg, byte[] dbf)
    {
        var said = cpg is null ? "" : Encoding.ASCII.GetString(cpg).Trim().ToUpperInvariant();
        if (said is "UTF-8" or "UTF8" or "65001") return Encoding.UTF8;
        if (said.Length > 0) return Encoding.GetEncoding("GB18030"); // GBK, GB2312, 936, OEM
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(dbf.AsSpan(Math.Min(32, dbf.Length)));
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding("GB18030");
        }
    }

    private static IEnumerable<DrawnRecord> Records(byte[] shp, byte[] dbf, Encoding encoding)
    {
        var options = new ShapefileReaderOptions { Encoding = encoding, GeometryBuilderMode = GeometryBuilderMode.IgnoreInvalidShapes };
        using var reader = Shapefile.OpenRead(new MemoryStream(shp), new MemoryStream(dbf), options);
        var line = 0;
        while (reader.Read(out var deleted))
        {
            if (deleted) continue;
            if (++line > MostRecords) throw new NotATableException("file.too-many-rows", MostRecords);
            yield return new(line, reader.Fields.ToDictionary(f => f.Name, f => Text(f.Value)), reader.Geometry is { IsEmpty: false } shape ? shape : null);
        }
    }

    private static string Text(object? value) => value is null ? "" : Convert.ToString(value, CultureInfo.InvariantCulture)!.Trim().TrimEnd('\0');

    /// <summary>The EPSG number of a .prj; null where it only says degrees of nobody knows what.</summary>
    /// <exception cref="NotATableException">Coordinates of another datum, or of a projection that is none of ours.</exception>
    private static int? EpsgOf(string wkt)
    {
        var text = wkt.ToUpperInvariant();
        if (!text.Contains("2000", StringComparison.Ordinal)) throw new NotATableException("file.other-datum", wkt.Length > 80 ? wkt[..80] + "…" : wkt);
        if (!text.TrimStart().StartsWith("PROJCS", StringComparison.Ordinal)) return GaussKrueger.Geographic;
        if (!text.Contains("GAUSS_KRUGER", StringComparison.Ordinal) && !text.Contains("TRANSVERSE_MERCATOR", StringComparison.Ordinal)) throw new NotATableException("file.other-projection");
        var (meridian, easting) = (Parameter("CENTRAL_MERIDIAN"), Parameter("FALSE_EASTING"));
        if (meridian % 3 != 0 || meridian is < 75 or > 135 || easting % 1_000_000 != 500_000) throw new NotATableException("file.other-projection");
        var zone = (int)meridian / 3;
        return easting == 500_000 ? GaussKrueger.Plain(zone).Epsg : easting == zone * 1_000_000 + 500_000 ? GaussKrueger.Prefixed(zone).Epsg : throw new NotATableException("file.other-projection");

        decimal Parameter(string name) => ParameterOf().Matches(text).FirstOrDefault(m => m.Groups[1].Value == name) is { } found
            ? decimal.Parse(found.Groups[2].Value, NumberStyles.Float, CultureInfo.InvariantCulture)
            : throw new NotATableException("file.other-projection");
    }

    [GeneratedRegex("""PARAMETER\["([A-Z_]+)",\s*(-?[0-9.E+]+)\]""", RegexOptions.None, 1000)]
    private static partial Regex ParameterOf();
}
