using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ParkPlatform.Gateway.Edge;
using ParkPlatform.Gateway.Texts;

namespace ParkPlatform.Gateway.Docs;

/// <summary>
/// Every service's OpenAPI document and the gateway's own as one. Component names get the service's name in front, so that two services may both have a
/// <c>Holder</c>, and the result is the same whichever of them answer.
/// </summary>
public sealed partial class MergedOpenApi(ServiceDocuments documents, ILogger<MergedOpenApi> log)
{
    private volatile Made? _last;

    public async Task<string> GetAsync(CultureInfo language, CancellationToken ct)
    {
        var services = documents.Services;
        var texts = await Task.WhenAll(services.Select(service => documents.ReadAsync(service, "openapi/v1.json", ct)));
        if (_last is { } last && last.Language.Equals(language) && last.From.SequenceEqual(texts, ReferenceEqualityComparer.Instance)) return last.Text;

        var merged = Merge(services.Zip(texts, (service, text) => (service, Read(service, text))), language).ToJsonString(Readable.Json);
        _last = new(language, texts, merged);
        return merged;
    }

    public static JsonObject Merge(IEnumerable<(string Service, JsonObject? Document)> parts, CultureInfo language)
    {
        var (paths, components) = OwnOpenApi.Of(language);
        JsonArray tags = [new JsonObject { ["name"] = OwnOpenApi.Tag, ["description"] = Text.Pages["docs.gateway", language] }], missing = [];

        foreach (var (service, document) in parts)
        {
            if (document is null)
            {
                missing.Add(service);
                continue;
            }
            tags.Add(new JsonObject { ["name"] = service, ["description"] = document["info"]?["title"]?.DeepClone() });

            // Only what the gateway forwards; health pages and the like stay inside.
            foreach (var (path, item) in Members(document["paths"]).Where(p => p.Key.StartsWith($"/api/{service}/", StringComparison.Ordinal)))
            {
                paths[path] = item!.DeepClone();
                foreach (var (_, operation) in Members(paths[path]).Where(o => o.Value is JsonObject))
                {
                    operation!["tags"] = new JsonArray(service);
                    if (operation["operationId"] is { } id) operation["operationId"] = $"{service}.{id}";
                    operation.AsObject().Remove("security"); // one sign-in for all, below
                }
            }

            foreach (var (kind, named) in Members(document["components"]).Where(c => c.Key != "securitySchemes"))
            {
                var all = components[kind] ??= new JsonObject();
                foreach (var (name, component) in Members(named)) all[$"{service}.{name}"] = component!.DeepClone();
            }
        }

        var merged = new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = Text.Pages["docs.title", language], ["version"] = "v1" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["security"] = new JsonArray(new JsonObject { [OwnOpenApi.Security] = new JsonArray() }),
            ["tags"] = tags,
            ["paths"] = paths,
            ["components"] = components,
        };
        if (missing.Count > 0) merged["x-missing-services"] = missing;
        return merged;
    }

    private JsonObject? Read(string service, string? text)
    {
        if (text is null) return null;
        try
        {
            return JsonNode.Parse(ComponentReference().Replace(text, $"\"#/components/${{kind}}/{service}.")) as JsonObject;
        }
        catch (JsonException e)
        {
            log.LogWarning("The OpenAPI document of {Service} is not JSON: {Why}", service, e.Message);
            return null;
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? node) => node as JsonObject ?? [];

    [GeneratedRegex("\"#/components/(?<kind>\\w+)/", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ComponentReference();

    private sealed record Made(CultureInfo Language, string?[] From, string Text);
}
