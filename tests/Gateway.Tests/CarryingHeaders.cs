using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

/// <summary>What the contract between caller and service needs arrives on the other side, in both directions.</summary>
[Collection(AtTheGate.Name)]
public sealed class CarryingHeaders(Gatehouse gate)
{
    [Fact]
    public async Task A_command_brings_its_key_its_version_and_its_language_to_the_service()
    {
        var http = await gate.Gateway.SignedOnAsync();
        http.DefaultRequestHeaders.Add("Idempotency-Key", "grant-2023-7");
        http.DefaultRequestHeaders.Add("If-Match", "\"7\"");
        http.DefaultRequestHeaders.Add("If-None-Match", "\"8\"");
        http.DefaultRequestHeaders.Add("Accept-Language", "en-GB, zh; q=0.5");
        await http.PostAsJsonAsync("api/land/parcels", new { code = "510799001001GB00001" });

        var seen = gate.Land.LastHeaders;
        Assert.Equal(
            ("grant-2023-7", "\"7\"", "\"8\"", "en-GB, zh; q=0.5"),
            (seen["Idempotency-Key"], seen["If-Match"], seen["If-None-Match"], seen["Accept-Language"]));
    }

    [Fact]
    public async Task The_answer_brings_version_and_place_of_what_was_made()
    {
        var http = await gate.Gateway.SignedOnAsync();
        var made = await http.PostAsJsonAsync("api/land/parcels", new { code = "510799001001GB00001", areaSquareMetres = 40000.00m });

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal("\"1\"", made.Headers.ETag!.Tag);
        Assert.Equal("/api/land/parcels/1", made.Headers.Location!.OriginalString); // no word of the service's own address
        Assert.Contains("40000.00", await made.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(made.Headers.Location)).StatusCode);
    }

    [Fact]
    public async Task Versions_are_compared_by_the_service_and_a_bare_refusal_is_put_into_words()
    {
        var http = await gate.Gateway.SignedOnAsync();
        http.DefaultRequestHeaders.Add("If-None-Match", "\"1\"");
        Assert.Equal(HttpStatusCode.NotModified, (await http.GetAsync("api/land/parcels/1")).StatusCode);

        http.DefaultRequestHeaders.Clear();
        http = await gate.Gateway.SignedOnAsync();
        http.DefaultRequestHeaders.Add("If-Match", "\"0\"");
        await (await http.GetAsync("api/land/parcels/1")).ShouldBeProblem(412, "stale");
        await (await http.GetAsync("api/land/parcels/none")).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_file_keeps_its_chinese_name()
    {
        var letter = await (await gate.Gateway.SignedOnAsync()).GetAsync("api/land/letter");
        Assert.Equal("通知书.txt", letter.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("信", await letter.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_service_that_is_busy_says_itself_when_to_come_back()
    {
        var busy = await (await gate.Gateway.SignedOnAsync()).GetAsync("api/land/busy");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, busy.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), busy.Headers.RetryAfter!.Delta);
        Assert.Equal("/problems/land/busy", (await busy.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString());
    }
}
