using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Describing_the_api(YieldService yield)
{
    [Fact]
    public async Task The_description_can_be_read_whole_and_the_letters_of_results_are_in_it_with_an_example()
    {
        var description = await yield.Host.Anonymous().Read("/openapi/v1.json");
        var paths = description.GetProperty("paths").EnumerateObject().Where(p => p.Name.StartsWith("/api/yield/", StringComparison.Ordinal)).ToDictionary(p => p.Name, p => p.Value);
        Assert.True(paths.Count > 60, $"{paths.Count} addresses");

        var issue = paths["/api/yield/runs/{runId}/letters"].GetProperty("post");
        Assert.Equal("亩均告〔2025〕1号", issue.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example").Text("documentNumber"));
        Assert.All(
            ["/api/yield/result-letters", "/api/yield/result-letters/{id}", "/api/yield/result-letters/{id}/file", "/api/yield/runs/{runId}/letters/file", "/api/yield/result-letters/verification/{code}"],
            path => Assert.NotEmpty(paths[path].GetProperty("get").Text("summary")));
    }
}
