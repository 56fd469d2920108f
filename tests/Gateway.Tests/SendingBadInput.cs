using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

/// <summary>Whatever is sent, the answer says what is wrong with it, and the gateway stays up.</summary>
[Collection(AtTheGate.Name)]
public sealed class SendingBadInput(Gatehouse gate)
{
    [Theory]
    [InlineData("api/land/parcels", false)]
    [InlineData("api/land/parcels", true)]
    [InlineData("connect/token", false)]
    [InlineData("connect/token", true)]
    [InlineData("session", false)]
    [InlineData("session", true)]
    [InlineData("nothing", false)]
    public async Task Fifty_megabytes_are_too_large_and_the_next_request_is_served(string path, bool chunked)
    {
        var http = await gate.Gateway.SignedOnAsync();
        http.DefaultRequestHeaders.TransferEncodingChunked = chunked;
        http.DefaultRequestHeaders.Add("X-CSRF", "1");
        var bytes = new byte[50 << 20];
        Array.Fill(bytes, (byte)' '); // so far JSON
        var body = new ByteArrayContent(bytes) { Headers = { ContentType = new(path == "connect/token" ? "application/x-www-form-urlencoded" : "application/json") } };

        await (await http.PostAsync(path, body)).ShouldBeProblem(413, "too-large");

        http.DefaultRequestHeaders.TransferEncodingChunked = null;
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("api/land/whoami")).StatusCode);
    }

    // Many clients send everything before they read anything.
    [Fact]
    public async Task Whoever_sends_all_of_a_body_that_is_too_large_still_gets_the_answer()
    {
        var token = await gate.Gateway.TokenAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, gate.Gateway.Address.Port);
        var stream = socket.GetStream();
        const int Size = 8 << 20;
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/land/parcels HTTP/1.1\r\nHost: park\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {Size}\r\n\r\n"));
        await stream.WriteAsync(new byte[Size]);

        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 413 Payload Too Large", await reader.ReadLineAsync());
    }

    [Theory]
    [InlineData("{", "{}")]
    [InlineData("[]", "{}")]
    [InlineData("null", "{}")]
    [InlineData("""{ "userName": 7, "password": "x" }""", "{}")]
    [InlineData("""{ "userName": "\ud800", "password": "x" }""", "{}")]
    [InlineData("""{ "password": "x" }""", """{"userName":["必填"]}""")]
    [InlineData("""{ "userName": "demo-bureau", "password": null }""", """{"password":["必填"]}""")]
    [InlineData("""{ "userName": "demo\u0000bureau", "password": "x" }""", """{"userName":["过长，或含有不允许的字符"]}""")]
    [InlineData("""{ "userName": "demo\nbureau", "password": "x" }""", """{"userName":["过长，或含有不允许的字符"]}""")]
    public async Task A_malformed_sign_in_names_the_fields(string body, string errors)
    {
        var (browser, _) = gate.Gateway.Browser();
        var problem = await (await browser.PostAsync("session", new StringContent(body, null, "application/json"))).ShouldBeProblem(400, "malformed");
        Assert.Equal(errors, problem.TryGetProperty("errors", out var named) ? named.GetRawText() : "{}");
    }

    [Fact]
    public async Task Names_and_passwords_without_end_are_not_looked_up()
    {
        var (browser, _) = gate.Gateway.Browser();
        var problem = await (await browser.PostAsJsonAsync("session", new { userName = new string('a', 257), password = new string('b', 257) })).ShouldBeProblem(400, "malformed");
        Assert.Equal(["userName", "password"], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Fact]
    public async Task A_client_id_that_is_no_text_is_no_client()
    {
        await (await GatewayHost.RequestTokenAsync(gate.Gateway.Client(), "demo\0bureau", "demo-secret")).ShouldBeProblem(400, "malformed");

        using var http = gate.Gateway.Client();
        http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String("demo%00bureau:demo-secret"u8));
        var refused = await http.PostAsync("connect/token", new FormUrlEncodedContent([KeyValuePair.Create("grant_type", "client_credentials")]));
        Assert.Equal("invalid_client", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString());
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task A_form_of_too_many_fields_is_malformed()
    {
        var form = new FormUrlEncodedContent(Enumerable.Range(0, 5000).Select(i => KeyValuePair.Create($"f{i}", "x")));
        await (await gate.Gateway.Client().PostAsync("connect/token", form)).ShouldBeProblem(400, "malformed");
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Basic ZGVtbzpkZW1v")]
    [InlineData("%00%ff")]
    public async Task What_is_no_token_signs_nobody_in(string authorization)
    {
        using var http = gate.Gateway.Client();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        await (await http.GetAsync("api/land/whoami")).ShouldBeProblem(401, "sign-in-first");
    }

    [Theory]
    [InlineData("park=")]
    [InlineData("park=CfDJ8AAAA")]
    [InlineData("park=%00; park=x")]
    public async Task What_is_no_cookie_of_ours_signs_nobody_in(string cookie)
    {
        using var http = gate.Gateway.Client();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", cookie);
        await (await http.GetAsync("api/land/whoami")).ShouldBeProblem(401, "sign-in-first");
    }

    [Theory]
    [InlineData("API/LAND/uploads")]
    [InlineData("api/land/%75ploads")]
    [InlineData("api/land/imports/../uploads")]
    [InlineData("api/land/imports/%2e%2e/uploads")]
    public async Task No_way_of_writing_a_path_gets_round_its_limit(string path)
    {
        var http = await gate.Gateway.SignedOnAsync();
        var answer = await http.PostAsync(path, new ByteArrayContent(new byte[2 << 20]));
        await answer.ShouldBeProblem(413, "too-large");
    }
}
