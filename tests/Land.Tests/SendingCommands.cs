using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

/// <summary>What holds for every command of every service, shown on the land service.</summary>
public class Sending_commands(LandService land)
{
    private readonly string _key = Guid.NewGuid().ToString();

    private Task<JsonElement> Register(HttpClient http, string body, int status, params (string, string)[] headers) => http.Post("/api/land/parcels", body, status, headers);

    [Fact]
    public async Task The_same_command_with_the_same_key_is_done_once_and_answered_twice()
    {
        var body = Given.Parcel().ToJsonString();
        var first = await Register(land.Bureau, body, 201, ("Idempotency-Key", _key));
        var second = await Register(land.Bureau, body, 201, ("Idempotency-Key", _key));
        Assert.Equal(first.ToString(), second.ToString());
        Assert.Equal(1, (await land.Auditor.Read($"/api/land/parcels/{first.Id()}/history")).GetArrayLength());
    }

    [Fact]
    public async Task Another_command_with_the_same_key_is_refused()
    {
        await Register(land.Bureau, Given.Parcel().ToJsonString(), 201, ("Idempotency-Key", _key));
        Assert.Equal("/problems/common/idempotency-key-reused", (await Register(land.Bureau, Given.Parcel().ToJsonString(), 422, ("Idempotency-Key", _key))).Text("type"));
    }

    [Fact]
    public async Task A_refused_command_does_not_use_up_its_key()
    {
        var parcel = Given.Parcel();
        var right = parcel.ToJsonString();
        parcel["areaSquareMetres"] = 0;
        await Register(land.Bureau, parcel.ToJsonString(), 400, ("Idempotency-Key", _key));
        await Register(land.Bureau, right, 201, ("Idempotency-Key", _key));
    }

    [Fact]
    public async Task A_key_belongs_to_one_person_of_one_authority()
    {
        var body = Given.Parcel().ToJsonString();
        await Register(land.Bureau, body, 201, ("Idempotency-Key", _key));
        await Register(land.Host.As("bureau", "elsewhere"), body, 201, ("Idempotency-Key", _key));
        await Register(land.Host.As("bureau", subject: "li.na"), body, 409, ("Idempotency-Key", _key)); // not the first answer: the command is done again, and refused
    }

    [Fact]
    public async Task Ten_at_once_with_one_key_do_it_once()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant(), 201, ("Idempotency-Key", _key))));
        Assert.All(answers, a => Assert.Equal(2, a.Number("version")));
        Assert.Equal(2, (await land.Auditor.Read($"/api/land/parcels/{parcel}/history")).GetArrayLength());
    }

    [Fact]
    public async Task A_stale_if_match_is_412_whatever_else_is_wrong_and_the_right_one_goes_through()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        using var read = await land.Bureau.GetAsync($"/api/land/parcels/{parcel}");
        Assert.Equal("\"1\"", read.Headers.ETag!.Tag);

        Assert.Equal("/problems/common/stale-version", (await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant(), 412, ("If-Match", "\"0\""))).Text("type"));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant(), 201, ("If-Match", "\"1\""));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant(), 412, ("If-Match", "\"1\"")); // held by now, but first of all stale
    }

    [Theory]
    [InlineData("""{ "code": """, "code")]
    [InlineData("", "")]
    [InlineData("null", "")]
    [InlineData("[]", "")]
    [InlineData("\"text\"", "")]
    [InlineData("""{ "code": "510799001001GB00001" }""", "name")]
    [InlineData("""{ "code": 5, "name": "a", "areaSquareMetres": 1, "landUse": "0601", "effectiveOn": "2023-01-01", "documentNumber": "d" }""", "code")]
    [InlineData("""{ "code": "c", "name": null, "areaSquareMetres": 1, "landUse": "0601", "effectiveOn": "2023-01-01", "documentNumber": "d" }""", "name")]
    [InlineData("""{ "code": "c", "name": "a", "areaSquareMetres": "1", "landUse": "0601", "effectiveOn": "2023-01-01", "documentNumber": "d" }""", "areaSquareMetres")]
    [InlineData("""{ "code": "c", "name": "a", "areaSquareMetres": 1e400, "landUse": "0601", "effectiveOn": "2023-01-01", "documentNumber": "d" }""", "areaSquareMetres")]
    [InlineData("""{ "code": "c", "name": "a", "areaSquareMetres": NaN, "landUse": "0601", "effectiveOn": "2023-01-01", "documentNumber": "d" }""", "areaSquareMetres")]
    [InlineData("""{ "code": "c", "name": "a", "areaSquareMetres": 1, "landUse": "0601", "effectiveOn": "2023-02-30", "documentNumber": "d" }""", "effectiveOn")]
    [InlineData("""{ "code": "c", "code": "d", "name": "a", "areaSquareMetres": 1, "landUse": "0601", "effectiveOn": "2023-01-01", "documentNumber": "d" }""", "code")]
    [InlineData("""{ "code": "c", "name": "a", "areaSquareMetres": 1, "landUse": "0601", "effectiveOn": "2023-01-01", "documentNumber": "d", "planningConditions": { "plotRatioMin": "x", "documentNumber": "r" } }""", "planningConditions.plotRatioMin")]
    public async Task A_body_that_cannot_be_read_is_400_and_names_the_field(string body, string field) =>
        Assert.Contains(field, (await Register(land.Bureau, body, 400)).GetProperty("errors").EnumerateObject().Select(e => e.Name));

    [Theory]
    [InlineData("""{ "type": "Point", "coordinates": [105, 31] }""")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[105,31],[106,32],[106,31],[105,32],[105,31]]] }""")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[105,31],[106,31],[106,32]]] }""")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[640,480],[650,480],[650,490],[640,490],[640,480]]] }""")]
    [InlineData("""{ "type": "Polygon", "coordinates": "105 31" }""")]
    [InlineData("""{ "type": "Polygon" }""")]
    [InlineData("""[1,2,3]""")]
    public async Task An_outline_that_is_none_is_refused(string boundary)
    {
        var parcel = Given.Parcel();
        parcel["boundary"] = System.Text.Json.Nodes.JsonNode.Parse(boundary);
        Assert.True((await Register(land.Bureau, parcel.ToJsonString(), 400)).GetProperty("errors").TryGetProperty("boundary", out _));
    }

    [Fact]
    public async Task Fifty_megabytes_are_too_much_for_a_command_with_and_without_a_stated_length_and_the_service_goes_on()
    {
        foreach (var chunked in new[] { false, true })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/land/parcels") { Content = new ByteArrayContent(new byte[50 << 20]) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.TransferEncodingChunked = chunked;
            using var response = await land.Bureau.SendAsync(request);
            Assert.Equal("/problems/common/too-large", (await response.Must(413)).Text("type"));
        }
        await land.Bureau.RegisteredParcel();
    }

    [Fact]
    public async Task Another_media_type_is_415()
    {
        using var response = await land.Bureau.PostAsync("/api/land/parcels", new StringContent("code=1", Encoding.UTF8, "application/x-www-form-urlencoded"));
        await response.Must(415);
    }

    [Fact]
    public async Task Problems_speak_the_callers_language_and_chinese_without_one()
    {
        var http = land.Host.As("bureau");
        Assert.Equal("没有找到", (await http.Read($"/api/land/parcels/{Guid.NewGuid()}", 404)).Text("title"));
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB,en;q=0.8,zh;q=0.5");
        Assert.Equal("Not found", (await http.Read($"/api/land/parcels/{Guid.NewGuid()}", 404)).Text("title"));
        var refused = await Register(http, """{ "code": "c", "name": "", "areaSquareMetres": 1, "landUse": "0601", "effectiveOn": "2023-01-01", "documentNumber": "d" }""", 400);
        Assert.Contains("must not be empty", refused.GetProperty("errors").GetProperty("name")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_type_is_in_the_catalogue_with_both_languages_and_a_source()
    {
        var pages = (await land.Host.Anonymous().Read("/problems")).EnumerateArray().ToDictionary(p => p.Text("type"));
        Assert.Contains("/problems/land/already-held", pages.Keys);
        Assert.All(pages.Values, p => Assert.All(new[] { "zh-CN", "en" }, language => Assert.NotEmpty(p.GetProperty("title").Text(language))));
        Assert.All(pages.Where(p => p.Key.StartsWith("/problems/land/", StringComparison.Ordinal)), p => Assert.NotEmpty(p.Value.GetProperty("source").Text("en")));
        Assert.Equal(412, pages["/problems/common/stale-version"].Number("status"));
    }
}
