using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Describing_the_api(FactoriesService factories)
{
    [Fact]
    public async Task Every_command_has_an_example_that_is_accepted()
    {
        var document = await factories.Host.Anonymous().Read("/openapi/v1.json");
        var examples = document.GetProperty("paths").EnumerateObject()
            .Where(p => p.Value.TryGetProperty("post", out _) && !p.Name.Contains("dead-letters", StringComparison.Ordinal))
            .ToDictionary(p => p.Name, p => Down(p.Value, "post", "requestBody", "content", "application/json", "example").GetRawText());
        Assert.Equal(7, examples.Count);

        var park = factories.Host.As("park", $"examples-{Guid.NewGuid():N}");
        var building = await park.RegisteredBuilding(JsonNode.Parse(examples["/api/factories/buildings"])!.AsObject());
        var lease = await park.Sign(JsonNode.Parse(examples["/api/factories/leases"])!.AsObject().With("unitIds", new JsonArray(building["101"])));
        await park.Post($"/api/factories/leases/{lease}/terminate", examples["/api/factories/leases/{leaseId}/terminate"], 200);

        var bare = await park.RegisteredBuilding(Given.Building(fireAccepted: false).With("completionFiled", false).With("planningPermit", null));
        foreach (var step in new[] { "planning-permit", "completion-filing", "fire-acceptance", "corrections" })
            await park.Post($"/api/factories/buildings/{bare.Id}/{step}", examples[$"/api/factories/buildings/{{buildingId}}/{step}"], 200);
    }

    [Fact]
    public async Task Fire_classes_are_described_as_they_are_written()
    {
        var document = await factories.Host.Anonymous().Read("/openapi/v1.json");
        Assert.Equal(["甲", "乙", "丙", "丁", "戊"], Down(document, "components", "schemas", "FireHazardClass", "enum").EnumerateArray().Select(e => e.GetString()));
    }

    private static JsonElement Down(JsonElement json, params string[] path) => path.Aggregate(json, (at, name) => at.GetProperty(name));
}
