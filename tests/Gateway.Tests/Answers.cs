using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

public static class Answers
{
    /// <summary>The answer is a problem of this kind, in the form that every caller may rely on.</summary>
    public static async Task<JsonElement> ShouldBeProblem(this HttpResponseMessage response, int status, string? type = null)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Matches("^[0-9a-f]{32}$", problem.GetProperty("traceId").GetString());
        Assert.NotEqual("", problem.GetProperty("title").GetString());
        Assert.NotEqual("", problem.GetProperty("detail").GetString());
        if (type is not null) Assert.Equal("/problems/gateway/" + type, problem.GetProperty("type").GetString());
        return problem;
    }

    /// <summary>Patient: the machine may be busy with other things.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 300; i++)
        {
            if (await holds()) return;
            await Task.Delay(100);
        }
        Assert.Fail("It never came true.");
    }
}
