using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Esri;
using NetTopologySuite.IO.Esri.Shapefiles.Writers;
using ParkPlatform.Domain;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Importing_parcels(LandService land)
{
    private const string Cgcs2000 = """GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]""";

    private readonly string _tenant = $"shape-{Guid.NewGuid():N}";

    private HttpClient Bureau => field ??= land.Host.As("bureau", _tenant);

    private static string Code(int n) => string.Create(CultureInfo.InvariantCulture, $"510799001001GB{n:D5}");

    private static Polygon Square(double west, double side = 0.002) =>
        new(new LinearRing([new(west, 31.09), new(west, 31.09 + side), new(west + side, 31.09 + side), new(west + side, 31.09), new(west, 31.09)]));

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        return memory.ToArray();
    }

    private static (byte[] Shp, byte[] Dbf) Parts(Encoding encoding, params (string Code, string Name, Geometry Shape)[] parcels)
    {
        using var shp = new MemoryStream();
        using var shx = new MemoryStream();
        using var dbf = new MemoryStream();
        var options = new ShapefileWriterOptions(ShapeType.Polygon) { Encoding = encoding };
        var (code, name, area) = (options.AddCharacterField("ZDDM", 19), options.AddCharacterField("ZDMC", 60), options.AddCharacterField("ZDMJ", 20));
        using (var writer = Shapefile.OpenWrite(shp, shx, dbf, null, options))
            foreach (var parcel in parcels)
            {
                (code.StringValue, name.StringValue, area.StringValue) = (parcel.Code, parcel.Name, "42300.00");
                writer.Geometry = new MultiPolygon([(Polygon)parcel.Shape]);
                writer.Write();
            }
        return (shp.ToArray(), dbf.ToArray());
    }

    private static byte[] Shapes(string? prj, string? cpg, Encoding encoding, params (string Code, string Name, Geometry Shape)[] parcels)
    {
        var (shp, dbf) = Parts(encoding, parcels);
        List<(string, byte[])> parts = [("宗地/parcels.shp", shp), ("宗地/parcels.dbf", dbf)];
        if (prj is not null) parts.Add(("宗地/parcels.prj", Encoding.UTF8.GetBytes(prj)));
        if (cpg is not null) parts.Add(("宗地/parcels.cpg", Encoding.ASCII.GetBytes(cpg)));
        return Zip([.. parts]);
    }

    private async Task<JsonElement> Import(byte[] file, bool dryRun = false, int status = 200, string name = "parcels.zip", string query = "") =>
        await Bureau.Post($"/api/land/imports/parcels?dryRun={(dryRun ? "true" : "false")}&effectiveOn=2023-02-01&documentNumber=测1号{query}", Requests.Upload(file, name), status);

    private static (decimal Created, decimal Updated, decimal Unchanged, decimal Failed) Counts(JsonElement answer) =>
        (answer.Number("created"), answer.Number("updated"), answer.Number("unchanged"), answer.Number("failed"));

    public static TheoryData<string, string?, string> Encodings => new() { { "gbk", "GBK", "GB18030" }, { "gbk", null, "GB18030" }, { "utf-8", "UTF-8", "UTF-8" }, { "utf-8", null, "UTF-8" } };

    static Importing_parcels() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_shapefile_goes_in_whatever_the_encoding_of_its_attributes(string encoding, string? cpg, string read)
    {
        var file = Shapes(Cgcs2000, cpg, Encoding.GetEncoding(encoding), (Code(1), "青东坝甲地块", Square(105.09)), (Code(2), "青东坝乙地块", Square(105.092)));
        var dry = await Import(file, dryRun: true);
        Assert.Equal((2m, 0m, 0m, 0m), Counts(dry));
        Assert.Equal((4490, JsonValueKind.Null, read, 2), ((int)dry.Number("epsg"), dry.GetProperty("zone").ValueKind, dry.Text("encoding"), dry.GetProperty("outlines").GetArrayLength()));
        await Bureau.Read($"/api/land/parcels/{Code(1)}", 404);

        Assert.Equal((2m, 0m, 0m, 0m), Counts(await Import(file)));
        var parcel = await Bureau.Read($"/api/land/parcels/{Code(1)}");
        Assert.Equal(("青东坝甲地块", 42_300m), (parcel.Text("name"), parcel.Number("areaSquareMetres")));
        Assert.Equal((0m, 0m, 2m, 0m), Counts(await Import(file)));
    }

    [Theory]
    [InlineData(4523, "CGCS2000_3_Degree_GK_Zone_35", 35_500_000)]
    [InlineData(4544, "CGCS2000_3_Degree_GK_CM_105E", 500_000)]
    public async Task Zones_are_known_from_the_prj_and_turned_into_degrees(int epsg, string name, int easting)
    {
        Assert.True(GaussKrueger.TryEpsg(epsg, out var zone));
        var prj = $"""PROJCS["{name}",{Cgcs2000},PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",{easting}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]""";
        var answer = await Import(Shapes(prj, "UTF-8", Encoding.UTF8, (Code(1), "a", zone.FromDegrees(Square(105.09)))));
        Assert.Equal((epsg, 35m, 1m), ((int)answer.Number("epsg"), answer.Number("zone"), answer.Number("created")));
        var corner = (await Bureau.Read($"/api/land/parcels/{Code(1)}/outline?epsg=4490")).GetProperty("points").EnumerateArray().MinBy(p => p.Number("x") + p.Number("y"));
        Assert.Equal((31.09m, 105.09m), (Math.Round(corner.Number("x"), 8), Math.Round(corner.Number("y"), 8)));
    }

    [Fact]
    public async Task Without_a_prj_the_zone_is_told_by_the_numbers_or_has_to_be_said()
    {
        var prefixed = GaussKrueger.Prefixed(35).FromDegrees(Square(105.09));
        Assert.Equal(4523, (await Import(Shapes(null, "UTF-8", Encoding.UTF8, (Code(1), "a", prefixed)), dryRun: true)).Number("epsg"));
        var plain = Shapes(null, "UTF-8", Encoding.UTF8, (Code(1), "a", GaussKrueger.Plain(35).FromDegrees(Square(105.09))));
        Assert.Equal("zone-unknown", (await Import(plain)).GetProperty("messages")[0].Text("code"));
        Assert.Equal(1, (await Import(plain, dryRun: true, query: "&epsg=4544")).Number("created"));
        await Import(plain, status: 400, query: "&epsg=3857");
    }

    [Fact]
    public async Task Known_parcels_are_drawn_anew_together_and_the_batch_can_be_undone()
    {
        await Import(Shapes(Cgcs2000, "UTF-8", Encoding.UTF8, (Code(1), "a", Square(105.09)), (Code(2), "b", Square(105.092))));

        // The border between them moves: each alone would lie on the other.
        var moved = Shapes(Cgcs2000, "UTF-8", Encoding.UTF8, (Code(1), "a", Square(105.0905)), (Code(2), "b", Square(105.0925)));
        var answer = await Import(moved);
        Assert.Equal((0m, 2m, 0m, 0m), Counts(answer));
        Assert.Equal("界址", answer.GetProperty("changes")[0].Text("column"));
        Assert.Equal("parcel_redrawn", (await Bureau.Read($"/api/land/parcels/{Code(1)}/history")).EnumerateArray().Last().Text("type"));

        await Bureau.Post($"/api/land/imports/{answer.GetProperty("batchId").GetGuid()}/undo", new { reason = "错图", effectiveOn = TimeProvider.System.Today(), documentNumber = "撤" }, 200);
        Assert.Equal((0m, 2m, 0m, 0m), Counts(await Import(moved, dryRun: true)));
    }

    [Fact]
    public async Task Rows_that_overlap_or_say_too_little_fail_and_the_others_go_in()
    {
        var file = Shapes(Cgcs2000, "UTF-8", Encoding.UTF8,
            (Code(1), "a", Square(105.09)), (Code(2), "on a", Square(105.091)), ("X", "no code", Square(105.2)), (Code(4), "far", Square(105.3)), (Code(4), "again", Square(105.4)));
        var answer = await Import(file);
        Assert.Equal((2m, 0m, 0m, 3m), Counts(answer));
        Assert.Equal(
            [(2, "overlaps"), (3, "parcel-code"), (5, "parcel-twice")],
            answer.GetProperty("messages").EnumerateArray().Select(m => ((int)m.Number("line"), m.Text("code"))).Order());
        Assert.Equal("overlaps", (await Import(Shapes(Cgcs2000, "UTF-8", Encoding.UTF8, (Code(9), "on what is there", Square(105.0905))))).GetProperty("messages")[0].Text("code"));
    }

    [Fact]
    public async Task GeoJson_and_survey_coordinates_go_in_too()
    {
        var geoJson = $$"""
            { "type": "FeatureCollection", "features": [ { "type": "Feature", "properties": { "宗地代码": "{{Code(1)}}", "名称": "甲", "面积": 42300.00 },
              "geometry": { "type": "Polygon", "coordinates": [[[105.09,31.09],[105.092,31.09],[105.092,31.092],[105.09,31.092],[105.09,31.09]]] } } ] }
            """;
        Assert.Equal((1m, 0m, 0m, 0m), Counts(await Import(Encoding.UTF8.GetBytes(geoJson), name: "a.geojson")));

        var text = $"[地块坐标]\n4,4.2300,{Code(2)},乙,面,,,,@\nJ1,1,3440956.128,35509587.302\nJ2,1,3440956.128,35509787.302\nJ3,1,3441156.128,35509787.302\nJ4,1,3441156.128,35509587.302\n";
        var answer = await Import(Encoding.GetEncoding("gbk").GetBytes(text), name: "b.txt");
        Assert.Equal((1m, 0m, 0m, 0m), Counts(answer));
        Assert.Equal(("乙", 42_300m), ((await Bureau.Read($"/api/land/parcels/{Code(2)}")).Text("name"), (await Bureau.Read($"/api/land/parcels/{Code(2)}")).Number("areaSquareMetres")));
    }

    private static byte[] Lying()
    {
        var (shp, dbf) = Parts(Encoding.UTF8, (Code(1), "a", Square(105.09)));
        BinaryPrimitives.WriteInt32LittleEndian(shp.AsSpan(100 + 8 + 40), int.MaxValue); // so many points
        return Zip(("p.shp", shp), ("p.dbf", dbf));
    }

    public static TheoryData<string, Func<byte[]>, string> NoParcels => new()
    {
        { "nothing", () => [], "空" },
        { "a zip without shapes", () => Zip(("readme.txt", "x"u8.ToArray())), ".shp" },
        { "a zip that is cut off", () => [.. "PK"u8, 3, 4, 1], "损坏" },
        { "shapes without attributes", () => Zip(("p.shp", Parts(Encoding.UTF8, (Code(1), "a", Square(105.09))).Shp)), ".dbf" },
        { "two layers", () => Zip(("p.shp", []), ("q.shp", [])), "多个" },
        { "more points than there are", Lying, "损坏" },
        { "another datum", () => Shapes("""GEOGCS["GCS_Xian_1980",DATUM["D_Xian_1980"]]""", null, Encoding.UTF8, (Code(1), "a", Square(105.09))), "CGCS2000" },
        { "web mercator", () => Shapes($"""PROJCS["CGCS2000_Mercator",{Cgcs2000},PROJECTION["Mercator_Auxiliary_Sphere"]]""", null, Encoding.UTF8, (Code(1), "a", Square(105.09))), "墨卡托" },
        { "a zip that unpacks to a thousand times its size", () => Zip(("p.shp", new byte[140 << 20]), ("p.dbf", [])), "过大" },
        { "broken json", () => "{ \"type\": \"FeatureCollection\", \"features\": [ { "u8.ToArray(), "JSON" },
    };

    [Theory]
    [MemberData(nameof(NoParcels))]
    public async Task What_holds_no_parcels_is_refused_with_the_reason(string what, Func<byte[]> file, string reason)
    {
        var refused = await Import(file(), status: 400);
        Assert.True(refused.GetProperty("errors").GetProperty("file")[0].GetString()!.Contains(reason, StringComparison.Ordinal), $"{what}: {refused}");
    }

    [Fact]
    public async Task Shapes_that_can_be_no_parcels_are_told_by_line()
    {
        var bow = new Polygon(new LinearRing([new(105.09, 31.09), new(105.092, 31.092), new(105.092, 31.09), new(105.09, 31.092), new(105.09, 31.09)]));
        var many = Enumerable.Range(0, 25_000).Select(i => new Coordinate(105 + Math.Cos(-i * Math.Tau / 25_000) / 100, 31 + Math.Sin(-i * Math.Tau / 25_000) / 100)).ToArray();
        var pixels = new Polygon(new LinearRing([new(512, 384), new(512, 480), new(640, 480), new(640, 384), new(512, 384)]));
        foreach (var (shape, prj) in new[] { (bow, Cgcs2000), (new Polygon(new LinearRing([.. many, many[0]])), Cgcs2000), (pixels, Cgcs2000), (pixels, null) })
        {
            var answer = await Import(Shapes(prj, "UTF-8", Encoding.UTF8, (Code(1), "a", shape)));
            Assert.Equal((0m, 0m), (answer.Number("created"), answer.Number("updated")));
            Assert.Equal(("error", 1m), (answer.GetProperty("messages")[0].Text("severity"), answer.GetProperty("messages")[0].Number("line")));
        }
        await Bureau.Read($"/api/land/parcels/{Code(1)}", 404);
    }

    [Theory]
    [InlineData("park")]
    [InlineData("planner")]
    [InlineData("auditor")]
    public async Task Only_the_bureau_imports_parcels(string role) =>
        await land.Host.As(role, _tenant).Post("/api/land/imports/parcels?dryRun=true", Requests.Upload("{}"u8.ToArray(), "a.geojson"), 403);

    [Theory]
    [InlineData("4490")]
    [InlineData("4523")]
    [InlineData("4544")]
    public async Task A_shapefile_that_goes_out_comes_back_in_unchanged(string epsg)
    {
        await Import(Shapes(Cgcs2000, "UTF-8", Encoding.UTF8, (Code(1), "甲", Square(105.09)), (Code(2), "乙", Square(105.093))));
        await Eventually.Gives(() => Bureau.Read("/api/land/map"), map => map.GetProperty("features").GetArrayLength() == 2);
        using var answer = await Bureau.GetAsync($"/api/land/parcels/export?format=shapefile&epsg={epsg}&asOf=2026-11-23");
        Assert.Equal("宗地清单_截至20261123.zip", answer.Content.Headers.ContentDisposition!.FileNameStar);
        var back = await Import(await answer.Content.ReadAsByteArrayAsync(), dryRun: true);
        Assert.Equal((0m, 2m), (back.Number("failed"), back.Number("unchanged") + back.Number("updated")));
        Assert.Equal(int.Parse(epsg, CultureInfo.InvariantCulture), back.Number("epsg"));
        if (epsg == "4490") Assert.Equal(2, back.Number("unchanged"));
    }
}
