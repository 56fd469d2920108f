using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>What the demo data holds, asked for as any client does: whoever learns the platform finds a case for everything that a case can come to.</summary>
public sealed class Reading_the_demo_data(RunningPark park)
{
    private static readonly string[] States =
    [
        "opened", "noticeIssued", "awaitingReply", "replied", "determined", "publicised", "filed", "hearingNotified", "hearingRequested", "hearingHeld", "feeDecided",
        "recoveryDecided", "recovered", "recoveryRefused", "schemeApproved", "closed",
    ];

    private async Task<HttpClient> AuditorAsync()
    {
        var http = new HttpClient { BaseAddress = park.Address };
        using var answer = await http.PostAsync("connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = "demo-auditor", ["client_secret"] = "demo-secret",
        }));
        var token = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    [Fact]
    public async Task There_is_a_case_for_every_state_of_the_procedure_on_some_day()
    {
        using var auditor = await AuditorAsync();
        var cases = (await auditor.GetFromJsonAsync<JsonElement>("api/reclamation/cases?pageSize=500")).GetProperty("items");
        var met = new HashSet<string>();
        foreach (var id in cases.EnumerateArray().Select(c => c.GetProperty("id").GetString()))
        {
            var now = await auditor.GetFromJsonAsync<JsonElement>($"api/reclamation/cases/{id}");
            string[] days = [now.GetProperty("openedOn").GetString()!, .. now.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("effectiveOn").GetString()!)];
            met.Add(now.GetProperty("state").GetString()!);
            foreach (var day in days.Distinct())
                met.Add((await auditor.GetFromJsonAsync<JsonElement>($"api/reclamation/cases/{id}?asOf={day}")).GetProperty("state").GetString()!);
        }
        Assert.Equal(States.Order(StringComparer.Ordinal), met.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_officers_meet_most_stands_open_today()
    {
        using var auditor = await AuditorAsync();
        foreach (var state in new[] { "opened", "noticeIssued", "awaitingReply", "filed", "hearingRequested", "hearingHeld", "feeDecided", "recovered", "recoveryRefused", "schemeApproved", "closed" })
        {
            var found = await auditor.GetFromJsonAsync<JsonElement>($"api/reclamation/cases?state={state}");
            Assert.True(found.GetProperty("total").GetInt64() > 0, $"There is no case that is {state}.");
        }
    }
}
