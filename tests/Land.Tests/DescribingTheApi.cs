using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Describing_the_api(LandService land)
{
    [Fact]
    public async Task Every_command_is_described_and_has_an_example()
    {
        var paths = (await land.Host.Anonymous().Read("/openapi/v1.json")).GetProperty("paths").EnumerateObject()
            .Where(p => p.Name.StartsWith("/api/land/", StringComparison.Ordinal) && !p.Name.Contains("dead-letters", StringComparison.Ordinal)).ToArray();
        Assert.True(paths.Length > 80, $"{paths.Length} addresses");
        Assert.All(paths.SelectMany(p => p.Value.EnumerateObject()), o => Assert.False(string.IsNullOrEmpty(o.Value.Text("summary"))));

        var bodies = paths.SelectMany(p => p.Value.EnumerateObject().Select(o => (p.Name, Operation: o.Value)))
            .Select(o => (o.Name, Body: Json(o.Operation))).Where(o => o.Body is not null).ToArray();
        Assert.True(bodies.Length > 50, $"{bodies.Length} commands");
        Assert.All(bodies, o => Assert.True(o.Body!.Value.TryGetProperty("example", out _), o.Name));
    }

    private static JsonElement? Json(JsonElement operation) =>
        operation.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/json", out var json) ? json : null;
}
