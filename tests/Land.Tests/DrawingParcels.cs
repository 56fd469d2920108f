using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Drawing_parcels(LandService land)
{
    private readonly string _tenant = $"draw-{Guid.NewGuid():N}"; // the map of an authority of its own: what lies where matters here

    private HttpClient Bureau => field ??= land.Host.As("bureau", _tenant);

    private static JsonNode Box(decimal west, decimal south = 31.09m, decimal width = 0.002m, decimal height = 0.002m) =>
        Given.Polygon((west, south), (west + width, south), (west + width, south + height), (west, south + height));

    private static JsonObject Parcel(JsonNode? boundary, string on = "2023-02-01", decimal area = 42_300)
    {
        var parcel = Given.Parcel();
        (parcel["boundary"], parcel["effectiveOn"], parcel["areaSquareMetres"]) = (boundary, on, area);
        return parcel;
    }

    private static object Redraw(JsonNode boundary, string on) => new { boundary, reason = "重新测量", effectiveOn = on, documentNumber = $"测〔{on}〕" };

    private async Task<Guid> Drawn(decimal west, string on = "2023-02-01") => (await Bureau.Post("/api/land/parcels", Parcel(Box(west), on))).Id();

    private async Task<JsonElement> Map(string query = "", HttpClient? http = null) => await (http ?? Bureau).Read($"/api/land/map?{query}");

    private Task<JsonElement> MapOf(int features, string query = "") =>
        Eventually.Gives(() => Map(query), map => map.GetProperty("features").GetArrayLength() == features);

    private static async Task<string> Problem(Task<JsonElement> refused) => (await refused).Text("type");

    [Fact]
    public async Task What_lies_on_a_parcel_in_force_is_refused_and_named()
    {
        var first = Parcel(Box(105.09m));
        await Bureau.Post("/api/land/parcels", first);
        var refused = await Bureau.Post("/api/land/parcels", Parcel(Box(105.091m)), 409);
        Assert.Equal("/problems/land/parcels-overlap", refused.Text("type"));
        Assert.Contains(first["code"]!.GetValue<string>(), refused.Text("detail"), StringComparison.Ordinal);
        Assert.Equal(21_157m, Math.Round(refused.GetProperty("overlaps")[0].Number("areaSquareMetres"), 0));
        await MapOf(1);
    }

    [Fact]
    public async Task Neighbours_may_differ_by_a_hairs_breadth()
    {
        await Drawn(105.09m);
        await Drawn(105.0919995m); // five centimetres over it
    }

    [Fact]
    public async Task How_wide_a_hair_is_the_authority_says()
    {
        await Bureau.Post("/api/land/outline-tolerances", new { borderWidthMetres = 0.01m, drawnShare = 0.02m, surveyedShare = 0.005m, source = "本县地籍调查技术规定", effectiveOn = "2023-01-01", documentNumber = "测规1号" }, 200);
        await Drawn(105.09m);
        await Bureau.Post("/api/land/parcels", Parcel(Box(105.0919995m)), 409);

        Assert.Equal(0.01m, (await Bureau.Read("/api/land/outline-tolerances")).GetProperty("tolerances").Number("borderWidthMetres"));
        var before = await Bureau.Read("/api/land/outline-tolerances?asOf=2022-12-31");
        Assert.Equal((0.10m, JsonValueKind.Null, "2023-01-01"), (before.GetProperty("tolerances").Number("borderWidthMetres"), before.GetProperty("from").ValueKind, before.Text("until")));
        Assert.Equal("outline_tolerances_set", Assert.Single((await Bureau.Read("/api/land/outline-tolerances/history")).EnumerateArray()).Text("type"));
        await land.Park.Post("/api/land/outline-tolerances", new { borderWidthMetres = 1m, drawnShare = 0.02m, surveyedShare = 0.005m, source = "x", effectiveOn = "2023-01-01", documentNumber = "x" }, 403);
    }

    [Fact]
    public async Task Two_who_draw_the_same_land_at_once_draw_it_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Bureau.PostAsJsonAsync("/api/land/parcels", Parcel(Box(105.09m)))));
        Assert.Equal(1, answers.Count(a => a.StatusCode == HttpStatusCode.Created));
        Assert.Equal(5, answers.Count(a => a.StatusCode == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Other_authorities_draw_where_they_like()
    {
        await Drawn(105.09m);
        await land.Host.As("bureau", $"{_tenant}-other").Post("/api/land/parcels", Parcel(Box(105.09m)));
    }

    [Fact]
    public async Task A_parcel_is_drawn_otherwise_from_a_day_on_and_as_it_was_before()
    {
        var parcel = await Drawn(105.09m);
        var redrawn = await Bureau.Post($"/api/land/parcels/{parcel}/redraw", Redraw(Box(105.09m, width: 0.001m), "2024-05-01"), 200);
        Assert.Equal(21_157m, redrawn.GetProperty("areas").Number("drawnSquareMetres"), 0);

        Task<JsonElement> On(string day) => Bureau.Read($"/api/land/parcels/{parcel}?asOf={day}");
        Assert.Equal(42_314m, (await On("2024-04-30")).GetProperty("areas").Number("drawnSquareMetres"), 0);
        Assert.Equal(21_157m, (await On("2024-05-01")).GetProperty("areas").Number("drawnSquareMetres"), 0);

        // The half that has become free may be drawn from that day on, and not a day earlier.
        await Bureau.Post("/api/land/parcels", Parcel(Box(105.091m, width: 0.001m), "2024-04-30"), 409);
        await Bureau.Post("/api/land/parcels", Parcel(Box(105.091m, width: 0.001m), "2024-05-01"));
        await MapOf(1, "asOf=2024-04-30");
        await MapOf(2, "asOf=2024-05-01");
        Assert.Equal("/problems/land/parcels-overlap", await Problem(Bureau.Post($"/api/land/parcels/{parcel}/redraw", Redraw(Box(105.09m), "2025-01-01"), 409)));
    }

    [Fact]
    public async Task The_three_areas_are_kept_apart_and_told_where_they_differ()
    {
        var parcel = await Drawn(105.09m);
        var surveyed = await Bureau.Post($"/api/land/parcels/{parcel}/survey", new { areaSquareMetres = 41_000.55m, surveyor = "县测绘队", effectiveOn = "2023-06-01", documentNumber = "测〔2023〕7号" }, 200);
        Assert.Equal(2, surveyed.Number("version"));

        var seen = await Bureau.Read($"/api/land/parcels/{parcel}");
        Assert.Equal(42_300m, seen.Number("areaSquareMetres"));
        var areas = seen.GetProperty("areas");
        Assert.Equal((42_300m, 41_000.55m), (areas.Number("certificateSquareMetres"), areas.Number("surveyedSquareMetres")));
        var differences = areas.GetProperty("differences").EnumerateArray().ToDictionary(d => d.Text("kind"), d => d.GetProperty("isWithinTolerance").GetBoolean());
        Assert.Equal((true, false), (differences["drawn"], differences["surveyed"]));
        Assert.Equal(-0.0307m, areas.GetProperty("differences")[1].Number("share"));
        Assert.Equal(JsonValueKind.Null, (await Bureau.Read($"/api/land/parcels/{parcel}?asOf=2023-05-31")).GetProperty("areas").GetProperty("surveyedSquareMetres").ValueKind);
    }

    [Fact]
    public async Task A_building_stands_inside_of_its_parcel()
    {
        var parcel = await Drawn(105.09m);
        object Building(decimal west) => new { buildingCode = "QDB-3-05", footprint = Box(west, 31.0905m, 0.0005m, 0.0005m), effectiveOn = "2023-06-01", documentNumber = "竣1" };
        Assert.Equal("/problems/land/building-outside-parcel", await Problem(Bureau.Post($"/api/land/parcels/{parcel}/buildings", Building(105.0918m), 409)));
        await Bureau.Post($"/api/land/parcels/{parcel}/buildings", Building(105.0912m), 200);
        Assert.Equal("/problems/land/building-outside-parcel", await Problem(Bureau.Post($"/api/land/parcels/{parcel}/redraw", Redraw(Box(105.09m, width: 0.001m), "2024-05-01"), 409)));
        await Bureau.Post($"/api/land/parcels/{parcel}/buildings", Building(105.0901m), 200); // drawn anew
        await Bureau.Post($"/api/land/parcels/{parcel}/redraw", Redraw(Box(105.09m, width: 0.001m), "2024-05-01"), 200);
        var drawn = Assert.Single((await Bureau.Read($"/api/land/parcels/{parcel}/outline")).GetProperty("buildings").EnumerateArray());
        Assert.Equal(("QDB-3-05", 105.0901m), (drawn.Text("code"), drawn.GetProperty("footprint").GetProperty("coordinates")[0].EnumerateArray().Min(p => p[0].GetDecimal())));
        Assert.Empty((await Bureau.Read($"/api/land/parcels/{parcel}/outline?asOf=2023-05-31")).GetProperty("buildings").EnumerateArray());
    }

    [Fact]
    public async Task Where_a_parcel_is_not_drawn_nothing_is_known_of_its_buildings()
    {
        var parcel = (await Bureau.Post("/api/land/parcels", Parcel(null))).Id();
        await Bureau.Post($"/api/land/parcels/{parcel}/buildings", new { buildingCode = "B1", footprint = Box(105.2m), effectiveOn = "2023-06-01", documentNumber = "竣1" }, 200);
    }

    [Fact]
    public async Task The_map_shows_what_reaches_into_an_extent()
    {
        for (var n = 0; n < 4; n++) await Drawn(105.09m + n * 0.01m);
        Assert.Equal(4, (await MapOf(4)).Number("total"));
        await MapOf(2, "bbox=105.0995,31.08,105.1105,31.10");
        await MapOf(0, "bbox=105.095,31.08,105.096,31.10");
        foreach (var wrong in new[] { "1,2,3", "a,b,c,d", "105.2,31,105.1,32", "NaN,31,105,32" })
            await Bureau.Read($"/api/land/map?bbox={wrong}", 400);
    }

    [Fact]
    public async Task A_far_view_has_fewer_points()
    {
        var points = Enumerable.Range(0, 400).Select(i => (105.09m + (decimal)Math.Cos(i * Math.Tau / 400) / 1000, 31.09m + (decimal)Math.Sin(i * Math.Tau / 400) / 1000)).ToArray();
        await Bureau.Post("/api/land/parcels", Parcel(Given.Polygon(points)));
        int Points(JsonElement map) => map.GetProperty("features")[0].GetProperty("geometry").GetProperty("coordinates")[0].GetArrayLength();
        Assert.Equal(401, Points(await MapOf(1)));
        Assert.InRange(Points(await Map("simplify=5")), 4, 100);
        Assert.InRange(Points(await Map("zoom=12")), 4, 100);
        Assert.Equal(401, Points(await Map("simplify=0")));
    }

    [Fact]
    public async Task The_map_may_be_coloured_by_what_is_known_of_each_parcel()
    {
        var parcel = await Drawn(105.09m);
        await Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant());
        await Bureau.Post($"/api/land/parcels/{parcel}/deliver", Given.Step("2023-04-30"), 200);
        var map = await Eventually.Gives(() => Map(), m => m.GetProperty("features") is var f && f.GetArrayLength() == 1 && f[0].GetProperty("properties").Text("status") == "delivered");
        var properties = map.GetProperty("features")[0].GetProperty("properties");
        Assert.Equal(
            ("0601", "listing", 42_300m, 63.45m, "2023-04-30", "2023-06-30", 2.5m),
            (properties.Text("landUse"), properties.Text("method"), properties.Number("areaSquareMetres"), properties.Number("areaMu"), properties.Text("deliveredOn"), properties.Text("agreedCommencement"), properties.Number("plotRatioMax")));
    }

    [Fact]
    public async Task A_natural_person_is_on_the_map_by_name_for_the_bureau_only()
    {
        var (parcel, grant) = (await Drawn(105.09m), Given.Grant());
        grant["holder"] = JsonNode.Parse("""{ "name": "张三丰" }""");
        await Bureau.Post($"/api/land/parcels/{parcel}/grant", grant);
        foreach (var (http, name) in new[] { (Bureau, "张三丰"), (land.Host.As("auditor", _tenant), "张**") })
        {
            var map = await Eventually.Gives(() => Map(http: http), m => m.GetProperty("features")[0].GetProperty("properties").Text("status") == "granted");
            Assert.Equal(name, map.GetProperty("features")[0].GetProperty("properties").GetProperty("holder").Text("name"));
        }
    }

    [Fact]
    public async Task An_unchanged_map_is_not_sent_again()
    {
        var host = land.Host.As("bureau", $"{_tenant}-still");
        await host.Post("/api/land/parcels", Parcel(Box(105.09m)));
        await Eventually.Gives(() => Map(http: host), map => map.GetProperty("features").GetArrayLength() == 1);

        // Other tests record meanwhile, which moves the tag: asked until two answers in a row carry the same one.
        await Eventually.Holds(async () =>
        {
            var tag = (await host.GetAsync("/api/land/map")).Headers.ETag!;
            using var again = new HttpRequestMessage(HttpMethod.Get, "/api/land/map") { Headers = { IfNoneMatch = { tag } } };
            return (await host.SendAsync(again)).StatusCode == HttpStatusCode.NotModified;
        });
        var other = (await host.GetAsync("/api/land/map?asOf=2020-01-01")).Headers.ETag!;
        using var changed = new HttpRequestMessage(HttpMethod.Get, "/api/land/map") { Headers = { IfNoneMatch = { other } } };
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(changed)).StatusCode);
    }

    [Theory]
    [InlineData(4523, 35_508_587.302, 3_440_956.128)]
    [InlineData(4544, 508_587.302, 3_440_956.128)]
    public async Task The_points_come_out_in_any_zone_to_a_millimetre(int epsg, double east, double north)
    {
        var parcel = await Drawn(105.09m);
        var outline = await Bureau.Read($"/api/land/parcels/{parcel}/outline?epsg={epsg}");
        var corner = outline.GetProperty("points").EnumerateArray().MinBy(p => p.Number("x") + p.Number("y"));
        Assert.Equal(((decimal)north, (decimal)east), (corner.Number("x"), corner.Number("y")));
        Assert.Equal((4, 35), (outline.GetProperty("points").GetArrayLength(), outline.Number("zone")));
        await Bureau.Read($"/api/land/parcels/{parcel}/outline?epsg=3857", 400);
        Assert.Equal(4523, (await Bureau.Read($"/api/land/parcels/{parcel}/outline")).Number("epsg"));
    }

    [Fact]
    public async Task Survey_coordinates_are_looked_at_before_they_are_accepted()
    {
        var parcel = await Drawn(105.09m);
        var text = string.Join('\n', (await Bureau.Read($"/api/land/parcels/{parcel}/outline?epsg=4523")).GetProperty("points").EnumerateArray()
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Text("name")},{p.Number("x")},{p.Number("y")}")));

        var seen = await Bureau.Post("/api/land/outlines/check", new { coordinates = text, effectiveOn = "2024-01-01" }, 200);
        Assert.Equal((4523, 35), (seen.Number("epsg"), seen.Number("zone")));
        var outline = Assert.Single(seen.GetProperty("outlines").EnumerateArray());
        Assert.Equal(parcel, Assert.Single(outline.GetProperty("overlaps").EnumerateArray()).GetProperty("parcelId").GetGuid());

        seen = await Bureau.Post("/api/land/outlines/check", new { coordinates = text, parcel, effectiveOn = "2024-01-01" }, 200);
        outline = Assert.Single(seen.GetProperty("outlines").EnumerateArray());
        Assert.Empty(outline.GetProperty("overlaps").EnumerateArray());
        Assert.Equal(42_300m, outline.GetProperty("areas").Number("certificateSquareMetres"));
        await Bureau.Post($"/api/land/parcels/{parcel}/redraw", Redraw(JsonNode.Parse(outline.GetProperty("boundary").GetRawText())!, "2024-01-01"), 200);

        var wrong = await Bureau.Post("/api/land/outlines/check", new { coordinates = "J1,512,384\nJ2,640,384\nJ3,640,480", effectiveOn = "2024-01-01" }, 200);
        Assert.Equal((1m, "not-coordinates"), (wrong.GetProperty("messages")[0].Number("line"), wrong.GetProperty("messages")[0].Text("code")));
        await Bureau.Post("/api/land/outlines/check", new { effectiveOn = "2024-01-01" }, 400);
    }

    [Fact]
    public async Task A_division_is_previewed_with_shares_that_add_up()
    {
        var parcel = await Drawn(105.09m);
        object Split(decimal at) => new { parcel, line = new[] { new[] { at, 31.0895m }, [at, 31.0925m] }, effectiveOn = "2024-01-01" };
        var parts = (await Bureau.Post("/api/land/outlines/split-preview", Split(105.0905m), 200)).GetProperty("parts").EnumerateArray().ToArray();
        Assert.Equal([31_725m, 10_575m], parts.Select(p => Math.Round(p.Number("shareSquareMetres"), 0)));
        Assert.Equal(42_300m, parts.Sum(p => p.Number("shareSquareMetres")));
        Assert.Equal("/problems/land/line-does-not-cut", await Problem(Bureau.Post("/api/land/outlines/split-preview", Split(105.2m), 409)));
        await Bureau.Post("/api/land/outlines/split-preview", new { parcel, line = new[] { new[] { 1m, 2m } }, effectiveOn = "2024-01-01" }, 400);
        await Bureau.Post("/api/land/outlines/split-preview", new { parcel = "510799001001GB99998", line = new[] { new[] { 105m, 31m }, [106m, 31m] }, effectiveOn = "2024-01-01" }, 404);
        await MapOf(1); // nothing was stored
    }

    [Fact]
    public async Task A_merger_is_previewed_and_takes_neighbours()
    {
        var (one, two, far) = (await Drawn(105.09m), await Drawn(105.092m), await Drawn(105.2m));
        var merged = await Bureau.Post("/api/land/outlines/merge-preview", new { parcels = new[] { one, two }, effectiveOn = "2024-01-01" }, 200);
        Assert.Equal(84_600m, merged.GetProperty("areas").Number("certificateSquareMetres"));
        Assert.Equal(84_629m, merged.GetProperty("areas").Number("drawnSquareMetres"), 0);
        Assert.Equal("/problems/land/parcels-apart", await Problem(Bureau.Post("/api/land/outlines/merge-preview", new { parcels = new[] { one, far }, effectiveOn = "2024-01-01" }, 409)));
        await Bureau.Post("/api/land/outlines/merge-preview", new { parcels = new[] { one }, effectiveOn = "2024-01-01" }, 400);
    }

    [Fact]
    public async Task A_firm_sees_the_outline_of_what_it_holds()
    {
        var parcel = await Drawn(105.09m);
        await Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant());
        await land.Host.As("enterprise", _tenant, uscc: "91510799MA6T00012D").Read($"/api/land/parcels/{parcel}/outline");
        await land.Host.As("enterprise", _tenant, uscc: "91510799MA6T000208").Read($"/api/land/parcels/{parcel}/outline", 404);
    }
}
