using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>What comes in is malformed, too large, stale or doubled: a clear answer, nothing half-stored, the platform still up.</summary>
[Collection(OnPostgres.Name)]
public sealed class Sending_bad_input(ParkOnPostgres platform)
{
    public static TheoryData<string, string, string> Commands => new()
    {
        { "demo-bureau", "POST", "/api/land/parcels" },
        { "demo-park", "POST", "/api/factories/buildings" },
        { "demo-park", "POST", "/api/factories/leases" },
        { "demo-park", "POST", "/api/reclamation/cases" },
        { "demo-park", "POST", "/api/reclamation/assessments" },
        { "demo-planner", "PUT", "/api/yield/enterprises/91510799MA6T00012D/years/2019" },
        { "demo-planner", "POST", "/api/yield/rule-sets" },
        { "demo-planner", "POST", "/api/yield/runs" },
    };

    private async Task<JsonElement> Send(string client, string method, string path, HttpContent body, int status)
    {
        using var request = new HttpRequestMessage(new(method), path) { Content = body };
        using var answer = await (await platform.As(client)).SendAsync(request);
        return await answer.Must(status);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Whatever_is_no_json_of_the_right_shape_is_400(string client, string method, string path)
    {
        // Of an assessment everything may be unknown: so an empty one is answered, with the reason why nothing follows.
        if (!path.EndsWith("assessments", StringComparison.Ordinal)) await Send(client, method, path, new StringContent("{}", null, "application/json"), 400);
        foreach (var body in new[] { "{", "[]", "null", "  \n null", "\"text\"", "{ \"code\": 1e400 }", new string('[', 5000), "{\"effectiveOn\":\"2023-02-30\"}" })
            await Send(client, method, path, new StringContent(body, null, "application/json"), 400);
        await Send(client, method, path, new StringContent("<a/>", null, "application/xml"), 415);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_body_of_fifty_megabytes_is_413_and_the_platform_is_still_up(string client, string method, string path)
    {
        await Send(client, method, path, new ByteArrayContent(new byte[50 << 20]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } }, 413);
        Assert.Equal(HttpStatusCode.OK, (await (await platform.As("demo-auditor")).GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task A_stale_version_is_412_and_changes_nothing()
    {
        var bureau = await platform.As("demo-bureau");
        var plot = await bureau.RegisteredParcel();
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant(), 412, ("If-Match", "\"7\""));
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant(), 201, ("If-Match", "\"1\""));
    }

    [Fact]
    public async Task A_key_used_again_gives_the_first_answer_and_for_another_body_422()
    {
        var bureau = await platform.As("demo-bureau");
        var (key, body) = (Guid.NewGuid().ToString(), Given.Parcel().ToJsonString());
        var first = await bureau.Post("/api/land/parcels", body, 201, ("Idempotency-Key", key));
        Assert.Equal(first.ToString(), (await bureau.Post("/api/land/parcels", body, 201, ("Idempotency-Key", key))).ToString());
        await bureau.Post("/api/land/parcels", Given.Parcel(), 422, ("Idempotency-Key", key));
    }

    [Fact]
    public async Task Of_twenty_leases_of_one_unit_at_the_same_moment_exactly_one_is_signed()
    {
        var bureau = await platform.As("demo-bureau");
        var park = await platform.As("demo-park");
        var code = Given.Code();
        await bureau.RegisteredParcel(code);
        var units = await park.RegisteredUnits(code);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => park.PostAsync(
            "/api/factories/leases", new StringContent(Given.Lease([units[0]], from: $"2026-{n % 6 + 1:D2}-01", to: "2028-12-31").ToJsonString(), Encoding.UTF8, "application/json"))));
        Assert.Equal([201, .. Enumerable.Repeat(409, 19)], answers.Select(a => (int)a.StatusCode).Order());
    }
}
