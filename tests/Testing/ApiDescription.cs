using System.Text.Json;
using Xunit;

namespace ParkPlatform.Testing;

/// <summary>What a service says of its API: its addresses, without those of the machinery that all services share.</summary>
public sealed class ApiDescription
{
    private ApiDescription(JsonElement document, string service) =>
        (Document, Addresses) = (document, document.GetProperty("paths").EnumerateObject()
            .Where(p => p.Name.StartsWith($"/api/{service}/", StringComparison.Ordinal) && !p.Name.Contains("dead-letters", StringComparison.Ordinal))
            .ToDictionary(p => p.Name, p => p.Value));

    public static async Task<ApiDescription> ReadAsync(HttpClient http, string service) => new(await http.Read("/openapi/v1.json"), service);

    public JsonElement Document { get; }

    public IReadOnlyDictionary<string, JsonElement> Addresses { get; }

    /// <summary>What can be asked or done, by address.</summary>
    public IEnumerable<(string Address, JsonElement Operation)> Operations =>
        from address in Addresses
        from operation in address.Value.EnumerateObject()
        select (address.Key, operation.Value);

    /// <summary>What is sent as JSON, by address. An address takes one body at the most.</summary>
    public IReadOnlyDictionary<string, JsonElement> Commands => Operations.Select(o => (o.Address, Body: Json(o.Operation))).Where(o => o.Body is not null)
        .ToDictionary(o => o.Address, o => o.Body!.Value);

    public JsonElement Example(string address) => Commands[address].GetProperty("example");

    /// <summary>Everything has a summary, and every command an example.</summary>
    public void TellsOfEverything()
    {
        Assert.All(Operations, o => Assert.False(string.IsNullOrEmpty(o.Operation.Text("summary")), o.Address));
        Assert.All(Commands, c => Assert.True(c.Value.TryGetProperty("example", out _), c.Key));
    }

    private static JsonElement? Json(JsonElement operation) =>
        operation.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/json", out var json) ? json : null;
}
