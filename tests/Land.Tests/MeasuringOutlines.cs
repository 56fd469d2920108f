using System.Text.Json;
using CsCheck;
using NetTopologySuite.Geometries;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Measuring_outlines
{
    private static Boundary Square(decimal west = 105.09m, decimal south = 31.09m, decimal side = 0.002m) =>
        new(Given.Polygon((west, south), (west + side, south), (west + side, south + side), (west, south + side)).ToJsonString());

    private static Geometry Point(double x, double y) => new Point(x, y);

    [Fact]
    public void The_shared_vectors_are_met_to_a_millimetre()
    {
        foreach (var vector in JsonSerializer.Deserialize<JsonElement>(SharedFiles.Bytes("vectors/cgcs2000.json")).EnumerateArray())
        {
            Assert.True(GaussKrueger.TryEpsg(vector.GetProperty("epsg").GetInt32(), out var zone));
            var there = zone.FromDegrees(Point(vector.GetProperty("lon").GetDouble(), vector.GetProperty("lat").GetDouble())).Coordinate;
            Assert.Equal(vector.GetProperty("easting").GetDouble(), there.X, 0.001);
            Assert.Equal(vector.GetProperty("northing").GetDouble(), there.Y, 0.001);
        }
    }

    [Theory]
    [InlineData(4513, 25, 75, true)]
    [InlineData(4523, 35, 105, true)]
    [InlineData(4528, 40, 120, true)]
    [InlineData(4533, 45, 135, true)]
    [InlineData(4534, 25, 75, false)]
    [InlineData(4544, 35, 105, false)]
    [InlineData(4554, 45, 135, false)]
    public void A_zone_is_known_by_its_number(int epsg, int number, int meridian, bool hasPrefix)
    {
        Assert.True(GaussKrueger.TryEpsg(epsg, out var zone));
        Assert.Equal((number, meridian, hasPrefix), (zone.Zone, zone.CentralMeridian, zone.HasPrefix));
        Assert.Equal(zone, hasPrefix ? GaussKrueger.Prefixed(number) : GaussKrueger.Plain(number));
    }

    [Theory]
    [InlineData(4490)]
    [InlineData(4512)]
    [InlineData(4555)]
    [InlineData(3857)]
    public void Other_numbers_are_no_zones(int epsg) => Assert.False(GaussKrueger.TryEpsg(epsg, out _));

    [Fact]
    public void There_and_back_no_point_moves_by_a_tenth_of_a_millimetre() =>
        Gen.Select(Gen.Int[25, 45], Gen.Double[-1.5, 1.5], Gen.Double[18, 53], Gen.Bool).Sample((number, off, latitude, prefix) =>
        {
            var zone = prefix ? GaussKrueger.Prefixed(number) : GaussKrueger.Plain(number);
            var point = Point(Math.Round(zone.CentralMeridian + off, 9), Math.Round(latitude, 9));
            var back = zone.ToDegrees(zone.FromDegrees(point)).Coordinate;
            return Math.Abs(back.X - point.Coordinate.X) < 2e-9 && Math.Abs(back.Y - point.Coordinate.Y) < 2e-9;
        });

    // Between two meridians and two parallels the area of the ellipsoid is known in closed form; the parallels are drawn with a hundred points, for they are not straight.
    private static double Quadrangle(double west, double south, double east, double north)
    {
        const double a = 6_378_137, f = 1 / 298.257222101;
        var e2 = f * (2 - f);
        var e = Math.Sqrt(e2);
        double Q(double degrees)
        {
            var sine = Math.Sin(degrees * Math.PI / 180);
            return a * a * (1 - e2) * (sine / (2 * (1 - e2 * sine * sine)) + Math.Atanh(e * sine) / (2 * e));
        }
        return (east - west) * Math.PI / 180 * (Q(north) - Q(south));
    }

    [Fact]
    public void The_drawn_area_is_that_of_the_ellipsoid_wherever_the_parcel_lies_in_its_zone() =>
        Gen.Select(Gen.Double[74, 134], Gen.Double[18, 53], Gen.Double[0.0002, 0.02], Gen.Double[0.0002, 0.02]).Sample((west, south, width, height) =>
        {
            var steps = Enumerable.Range(0, 101).Select(i => west + width * i / 100).ToArray();
            Coordinate[] ring = [.. steps.Select(x => new Coordinate(x, south)), .. steps.Reverse().Select(x => new Coordinate(x, south + height)), new(west, south)];
            var area = (double)Boundaries.DrawnArea(new GeometryFactory().CreatePolygon(ring)).SquareMetres;
            var exact = Quadrangle(west, south, west + width, south + height);
            return Math.Abs(area - exact) <= 0.01 + exact * 2e-7;
        });

    [Fact]
    public void Web_mercator_would_make_it_a_third_too_large()
    {
        var ratio = JsonSerializer.Deserialize<JsonElement>(SharedFiles.Bytes("vectors/area.json")).GetProperty("webMercatorAreaRatioAt31.09N").GetDecimal();
        const double radius = 6_378_137, side = 0.002 * Math.PI / 180;
        double Northing(double latitude) => radius * Math.Asinh(Math.Tan(latitude * Math.PI / 180));
        var mercator = (decimal)(radius * side * (Northing(31.091) - Northing(31.089)));
        Assert.Equal(ratio, mercator / Boundaries.DrawnArea(Square(105.09m, 31.089m)).SquareMetres, 3);
    }

    [Fact]
    public void A_hole_is_not_part_of_the_area()
    {
        var whole = Square().Shape();
        var hole = Square(105.0905m, 31.0905m, 0.001m).Shape();
        Assert.Equal(Boundaries.DrawnArea(whole) - Boundaries.DrawnArea(hole), Boundaries.DrawnArea(whole.Difference(hole)));
    }

    [Fact]
    public void The_parts_of_a_parcel_share_its_certificate_to_the_hundredth() =>
        Gen.Select(Gen.Double[0.1, 0.9], Gen.Double[0.1, 0.9], Gen.Int[1, 9_999_999]).Sample((bottom, top, hundredths) =>
        {
            var certificate = Area.FromSquareMetres(hundredths / 100m);
            var line = new LineString([new(105.09 + 0.002 * bottom, 31.0895), new(105.09 + 0.002 * top, 31.0925)]);
            var parts = Boundaries.SplitByLine(Square(), line, certificate);
            var drawn = Boundaries.DrawnArea(Square());
            return parts.Count == 2 && parts.Sum(p => p.ShareSquareMetres) == certificate
                && Math.Abs((parts.Sum(p => p.DrawnAreaSquareMetres) - drawn).SquareMetres) <= 0.05m
                && Boundaries.OverlapOf(parts[0].Boundary.Shape(), parts[1].Boundary.Shape(), 0.01m) is null
                && Boundaries.Merge([.. parts.Select(p => p.Boundary)], 0.1m) is { } merged
                && Math.Abs((Boundaries.DrawnArea(merged) - drawn).SquareMetres) <= 0.05m;
        });

    [Theory]
    [InlineData(105.0895, 31.0895, 105.0935, 31.0895)] // beside it
    [InlineData(105.0895, 31.091, 105.091, 31.091)] // ends inside
    public void A_line_that_does_not_go_through_cuts_nothing(double x1, double y1, double x2, double y2) =>
        Assert.Single(Boundaries.SplitByLine(Square(), new([new(x1, y1), new(x2, y2)]), Area.FromSquareMetres(40_000)));

    [Fact]
    public void A_line_with_corners_cuts_off_several_parts()
    {
        var line = new LineString([new(105.0905, 31.0895), new(105.0905, 31.0925), new(105.0915, 31.0925), new(105.0915, 31.0895)]);
        Assert.Equal(3, Boundaries.SplitByLine(Square(), line, Area.FromSquareMetres(40_000)).Count);
    }

    [Theory]
    [InlineData(105.092, true)] // side by side
    [InlineData(105.0920005, true)] // five centimetres apart
    [InlineData(105.0919995, true)] // five centimetres over each other
    [InlineData(105.0921, false)] // ten metres apart
    public void Parcels_side_by_side_become_one(double west, bool together)
    {
        var merged = Boundaries.Merge([Square(), Square((decimal)west)], 0.1m);
        Assert.Equal(together, merged is not null);
        if (merged is not null) Assert.Null(merged.Fault());
        if (merged is not null) Assert.IsType<Polygon>(merged.Shape());
    }

    [Fact]
    public void Parcels_that_meet_in_a_corner_are_not_one() => Assert.Null(Boundaries.Merge([Square(), Square(105.092m, 31.092m)], 0.1m));

    [Fact]
    public void Three_in_a_row_become_one_in_whatever_order() =>
        Assert.NotNull(Boundaries.Merge([Square(), Square(105.094m), Square(105.092m)], 0.1m));

    [Theory]
    [InlineData(0.0000005, false)] // 5 cm
    [InlineData(0.00001, true)] // 1 m
    public void Lying_on_each_other_by_a_hairs_breadth_is_no_overlap(double degrees, bool overlaps) =>
        Assert.Equal(overlaps, Boundaries.OverlapOf(Square().Shape(), Square(105.092m - (decimal)degrees).Shape(), 0.1m) is not null);

    [Theory]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[31.09,105.09],[31.09,105.092],[31.092,105.092],[31.09,105.09]]] }""", "swapped")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[512,384],[640,384],[640,480],[512,384]]] }""", "not-degrees")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[35508587.302,3440956.128],[35508687.302,3440956.128],[35508687.302,3441056.128],[35508587.302,3440956.128]]] }""", "not-degrees")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[105.09,31.09],[105.092,31.092],[105.092,31.09],[105.09,31.092],[105.09,31.09]]] }""", "not-simple")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[105.09,31.09],[105.092,31.09],[105.092,31.092]]] }""", "not-geojson")]
    [InlineData("""{ "type": "Polygon", "coordinates": [] }""", "not-a-polygon")]
    [InlineData("""{ "type": "Point", "coordinates": [105.09,31.09] }""", "not-a-polygon")]
    [InlineData("""{ "type": "Polygon", "coordinates": "105°05′24″" }""", "not-geojson")]
    public void What_is_no_outline_is_told_apart(string geoJson, string fault) => Assert.Equal(fault, new Boundary(geoJson).Fault()?.Key);

    [Fact]
    public void A_shape_of_a_million_points_is_refused_before_anything_is_computed()
    {
        var points = Enumerable.Range(0, 1_000_000).Select(i => new Coordinate(105 + Math.Cos(i * Math.Tau / 1_000_000) / 100, 31 + Math.Sin(i * Math.Tau / 1_000_000) / 100)).ToArray();
        Assert.Equal("too-many-points", Boundary.FaultOf(new GeometryFactory().CreatePolygon([.. points, points[0]]))?.Key);
    }

    [Fact]
    public void Points_that_are_no_numbers_are_nowhere() =>
        Assert.Equal("not-degrees", Boundary.FaultOf(new GeometryFactory().CreatePolygon([new(105, 31), new(double.NaN, 31), new(105.1, 31.1), new(105, 31)]))?.Key);

    public static TheoryData<string, int, bool> Files => new()
    {
        { "J1,3440956.128,35508587.302\nJ2,3440956.128,35508687.302\nJ3,3441056.128,35508687.302\nJ4,3441056.128,35508587.302", 4523, false },
        { "J1 35508587.302 3440956.128\nJ2 35508687.302 3440956.128\nJ3 35508687.302 3441056.128\nJ1 35508587.302 3440956.128", 4523, true },
        { "带号=35\n1\t3440956.128\t508587.302\n2\t3440956.128\t508687.302\n3\t3441056.128\t508687.302", 4544, false },
        { "点号，X，Y\nＪ１，３４４０９５６.１２８，３５５０８５８７.３０２\nJ2,3440956.128,35508687.302\nJ3,3441056.128,35508687.302", 4523, false },
        { "105.09,31.09\n105.091,31.09\n105.091,31.091", 4490, false },
        { "31.09,105.09\n31.09,105.091\n31.091,105.091", 4490, false },
        { "[属性描述]\n格式版本号=1.01\n坐标系=2000国家大地坐标系\n带号=35\n[地块坐标]\n4,1.0000,1,青东坝A-01,面,,工业,,@\nJ1,1,3440956.128,35508587.302\nJ2,1,3440956.128,35508687.302\nJ3,1,3441056.128,35508687.302\nJ4,1,3441056.128,35508587.302\nJ1,1,3440956.128,35508587.302", 4523, false },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Survey_files_tell_by_their_numbers_what_they_are(string text, int epsg, bool swapped)
    {
        var messages = new ImportMessages(new Texts(typeof(Program).Assembly));
        var read = CoordinateText.Read(new StringReader(text), null, messages);
        Assert.Empty(messages.All);
        Assert.Equal((epsg, swapped), (read!.Epsg, read.AxesSwapped));
        var plot = Assert.Single(read.Plots);
        Assert.Null(Boundary.FaultOf(plot.Shape));
        Assert.Equal(105.09, plot.Shape.EnvelopeInternal.MinX, 1e-8);
        Assert.Equal(31.09, plot.Shape.EnvelopeInternal.MinY, 1e-6); // what is level in the zone is not quite level on the ellipsoid
    }

    [Fact]
    public void The_exchange_format_gives_names_stated_areas_and_holes()
    {
        const string text = """
            [地块坐标]
            8,1.0000,07,青东坝A-01,面,,工业,,@
            J1,1,3440956.128,35508587.302
            J2,1,3440956.128,35508687.302
            J3,1,3441056.128,35508687.302
            J4,1,3441056.128,35508587.302
            J5,2,3440966.128,35508597.302
            J6,2,3440966.128,35508607.302
            J7,2,3440976.128,35508607.302
            J8,2,3440976.128,35508597.302
            """;
        var plot = Assert.Single(CoordinateText.Read(new StringReader(text), null, new(new Texts(typeof(Program).Assembly)))!.Plots);
        Assert.Equal(("07", "青东坝A-01", Area.FromHectares(1)), (plot.Number, plot.Name, plot.StatedArea));
        Assert.Equal(9_900, (double)Boundaries.DrawnArea(plot.Shape).SquareMetres, 0.1);
    }

    [Theory]
    [InlineData("J1,3440956.128,508587.302\nJ2,3440956.128,508687.302\nJ3,3441056.128,508687.302", 1, "zone-unknown")]
    [InlineData("J1,512,384\nJ2,640,384\nJ3,640,480", 1, "not-coordinates")]
    [InlineData("J1,105°05′24″,31°05′24″", 1, "degrees-and-minutes")]
    [InlineData("J1,3440956.128,35508587.302\nJ2,abc,35508587.302", 2, "not-a-point")]
    [InlineData("J1,3440956.128,35508587.302\nJ2,NaN,35508587.302", 2, "not-a-point")]
    [InlineData("J1,3440956.128,35508587.302\nJ2,3440956.128,36508687.302\nJ3,3441056.128,35508687.302", 2, "point-elsewhere")]
    [InlineData("J1,3440956.128,35508587.302\nJ2,35508687.302,3440956.128\nJ3,3441056.128,35508687.302", 2, "point-elsewhere")]
    [InlineData("J1,3440956.128,35508587.302\nJ2,3440956.128,35508687.302", 1, "ring-too-short")]
    [InlineData("[属性描述]\n带号=35", 1, "no-points")]
    public void Survey_files_that_say_too_little_are_refused_with_the_line(string text, int line, string code)
    {
        var messages = new ImportMessages(new Texts(typeof(Program).Assembly));
        Assert.Null(CoordinateText.Read(new StringReader(text), null, messages));
        var message = Assert.Single(messages.All);
        Assert.Equal((line, code), (message.Line, message.Code));
    }

    [Fact]
    public void A_simplified_outline_keeps_its_place()
    {
        var coordinates = Enumerable.Range(0, 1000).Select(i => new Coordinate(105.09 + Math.Cos(i * Math.Tau / 1000) / 1000, 31.09 + Math.Sin(i * Math.Tau / 1000) / 1000)).ToArray();
        var round = new GeometryFactory().CreatePolygon([.. coordinates, coordinates[0]]);
        var simple = Boundaries.Simplified(round, 1);
        Assert.InRange(simple.NumPoints, 8, 200);
        Assert.Equal((double)Boundaries.DrawnArea(round).SquareMetres, (double)Boundaries.DrawnArea(simple).SquareMetres, 0.02 * (double)Boundaries.DrawnArea(round).SquareMetres);
    }
}
