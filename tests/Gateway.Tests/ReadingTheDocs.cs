using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ParkPlatform.Gateway.Docs;
using ParkPlatform.Gateway.Texts;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

[Collection(AtTheGate.Name)]
public sealed class ReadingTheDocs(Gatehouse gate)
{
    [Fact]
    public async Task All_services_are_one_document()
    {
        var document = await gate.Gateway.Client().GetFromJsonAsync<JsonElement>("openapi/v1.json");

        var paths = document.GetProperty("paths").EnumerateObject().Select(p => p.Name).ToArray();
        Assert.Contains("/api/land/grants", paths);
        Assert.Contains("/api/yield/grants", paths);
        Assert.All(paths, path => Assert.Matches("^/(api/(land|yield)/|connect/token$|session$|health/services$)", path)); // a service's health page is not for callers
        Assert.Equal(["factories"], document.GetProperty("x-missing-services").EnumerateArray().Select(s => s.GetString()));

        var grant = document.GetProperty("paths").GetProperty("/api/yield/grants").GetProperty("post");
        Assert.Equal("yield.Grant", grant.GetProperty("operationId").GetString());
        Assert.Equal("#/components/schemas/yield.Holder", grant.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString());

        var text = document.ToString();
        var components = document.GetProperty("components");
        Assert.All(Regex.Matches(text, "#/components/(\\w+)/([^\"]+)").Cast<Match>(), reference =>
            Assert.True(components.GetProperty(reference.Groups[1].Value).TryGetProperty(reference.Groups[2].Value, out _), reference.Value));
    }

    [Fact]
    public void Two_services_may_give_different_things_the_same_name()
    {
        var merged = MergedOpenApi.Merge([("land", Document("land", "integer")), ("yield", Document("yield", "string")), ("factories", null)], Language.Chinese);

        Assert.Equal("integer", (string?)merged["components"]!["schemas"]!["land.Holder"]!["type"]);
        Assert.Equal("string", (string?)merged["components"]!["schemas"]!["yield.Holder"]!["type"]);
        Assert.Equal(["/api/land/x", "/api/yield/x"], merged["paths"]!.AsObject().Select(p => p.Key).Where(path => path.StartsWith("/api/", StringComparison.Ordinal)));

        static JsonObject Document(string service, string type) => JsonNode.Parse($$"""
            { "info": { "title": "{{service}}" },
              "paths": { "/api/{{service}}/x": { "summary": "x", "get": { "operationId": "x" } }, "/health/ready": {} },
              "components": { "schemas": { "Holder": { "type": "{{type}}" } } } }
            """)!.AsObject();
    }

    [Fact]
    public async Task The_docs_page_needs_nothing_from_outside()
    {
        using var http = gate.Gateway.Client();
        var page = await http.GetAsync("docs/");
        var html = await page.Content.ReadAsStringAsync();

        var nonce = Regex.Match(Assert.Single(page.Headers.GetValues("Content-Security-Policy")), "'nonce-([^']+)'").Groups[1].Value;
        Assert.NotEqual("", nonce);
        Assert.All(Regex.Matches(html, "<script[^>]*>").Cast<Match>(), script => Assert.Contains($"nonce=\"{nonce}\"", script.Value));
        Assert.All(Regex.Matches(html, "(?:src|href)=\"([^\"]*)\"").Cast<Match>(), link => Assert.DoesNotContain("//", link.Groups[1].Value));
        Assert.Contains("\"withDefaultFonts\":false", html);
        Assert.Contains("\"telemetry\":false", html);
        Assert.True((await http.GetByteArrayAsync("docs/scalar.js")).Length > 1_000_000);
        Assert.DoesNotContain(nonce, await http.GetStringAsync("docs/")); // another each time
    }
}
