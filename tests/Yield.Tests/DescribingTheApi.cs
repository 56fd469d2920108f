using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Describing_the_api(YieldService yield)
{
    [Fact]
    public async Task The_description_can_be_read_whole_and_the_letters_of_results_are_in_it_with_an_example()
    {
        var api = await ApiDescription.ReadAsync(yield.Host.Anonymous(), "yield");
        Assert.True(api.Addresses.Count > 60, $"{api.Addresses.Count} addresses");
        api.TellsOfEverything();

        Assert.Equal("亩均告〔2025〕1号", api.Example("/api/yield/runs/{runId}/letters").Text("documentNumber"));
        Assert.All(
            ["/api/yield/result-letters", "/api/yield/result-letters/{id}", "/api/yield/result-letters/{id}/file", "/api/yield/runs/{runId}/letters/file", "/api/yield/result-letters/verification/{code}"],
            path => Assert.True(api.Addresses[path].TryGetProperty("get", out _), path));
    }
}
