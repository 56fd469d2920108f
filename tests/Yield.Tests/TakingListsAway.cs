using System.Text;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Taking_lists_away(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private static async Task<(string Type, string Name, string Text)> File(HttpClient http, string url)
    {
        using var answer = await http.GetAsync(url);
        Assert.True(answer.IsSuccessStatusCode, $"{url}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return (answer.Content.Headers.ContentType!.MediaType!, Uri.UnescapeDataString(answer.Content.Headers.ContentDisposition!.FileNameStar ?? ""), Encoding.UTF8.GetString(bytes));
    }

    private async Task Given()
    {
        await _county.IsGiven(landFromRegisters: false);
        var run = await _county.Run(await _county.Rules(r => r.Remove("publicityWorkingDays")));
        await _county.Planner.Post($"/api/yield/runs/{run}/publicity", new { effectiveOn = "2025-07-21", until = "2025-07-25", documentNumber = "公示1号" }, 200);
        await _county.Planner.Post(
            $"/api/yield/runs/{run}/objections",
            new { uscc = WorkedExample.Uscc("F06"), about = "land", statement = "用地面积有误", effectiveOn = "2025-07-22", documentNumber = "异议1号" });
        await _county.Planner.Post($"/api/yield/runs/{run}/publish", new { effectiveOn = "2025-08-08", documentNumber = "示例府发〔2025〕20号" }, 200);
    }

    [Fact]
    public async Task Every_list_can_be_had_as_a_file_and_each_file_is_in_the_book()
    {
        await Given();
        foreach (var (url, rows, word) in new[]
        {
            ("/api/yield/enterprises/export?format=csv&year=2024", 12, "1680"), ("/api/yield/runs/export?format=csv", 1, "2025-08-08"),
            ("/api/yield/objections/export?format=csv", 1, "用地面积有误"), ("/api/yield/measures/power-surcharge/firms/export?format=csv&asOf=2025-09-01", 11, "每千瓦时加价0.05元"),
        })
        {
            var (type, name, text) = await File(_county.Planner, url);
            Assert.Equal("text/csv", type);
            Assert.Contains("截至", name, StringComparison.Ordinal);
            Assert.Contains(word, text, StringComparison.Ordinal);
            Assert.Equal(rows, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
            Assert.StartsWith("PK", (await File(_county.Planner, url.Replace("format=csv", "format=xlsx", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
        }
        var book = (await _county.Auditor.Read("/api/yield/exports")).Items();
        Assert.Equal(8, book.Length);
        Assert.Equal(("measures/power-surcharge", "xlsx", 11m, true), (
            book[0].Text("list"), book[0].Text("format").ToLowerInvariant(), book[0].Number("rows"), book[0].GetProperty("withFigures").GetBoolean()));
    }

    [Fact]
    public async Task Twenty_lists_that_are_taken_away_at_the_same_moment_are_all_in_the_book()
    {
        await _county.IsGiven(landFromRegisters: false);
        string[] years = [.. Enumerable.Range(2005, 20).Select(year => $"{year}")];
        await Task.WhenAll(years.Select(year => File(_county.Planner, $"/api/yield/enterprises/export?format=csv&year={year}")));
        var book = (await _county.Auditor.Read("/api/yield/exports?pageSize=100")).Items();
        Assert.Equal((20, 12m), (book.Length, book.Sum(e => e.Number("rows")))); // the firms of the one year that has any
    }

    [Fact]
    public async Task The_park_gets_the_list_without_the_figures_and_a_firm_gets_no_list()
    {
        await Given();
        Assert.DoesNotContain("1680", (await File(_county.Park, "/api/yield/enterprises/export?format=csv")).Text, StringComparison.Ordinal);
        await _county.Firm(WorkedExample.Uscc("F06")).Read("/api/yield/enterprises/export", 403);
    }

    [Fact]
    public async Task Publicity_is_counted_by_the_notice_that_the_authority_has_loaded()
    {
        await _county.IsGiven(landFromRegisters: false);
        var run = await _county.Run(await _county.Rules(r => r["publicityWorkingDays"] = 5));
        var calendar = StableId.From(_county.Tenant, "calendar");
        // The bureau loads a notice by which Tuesday is off; a message that comes twice changes nothing.
        var notice = new CalendarNoticePublished(
            calendar, 1, new(2025, 1, 1), DateTimeOffset.UnixEpoch, "国办发明电〔2025〕1号", 2025, "国办发明电〔2025〕1号", [new("测试假日", new(2025, 7, 22), new(2025, 7, 22))], []);
        await _county.Hears(notice, notice);

        var publicised = await _county.Planner.Post($"/api/yield/runs/{run}/publicity", new { effectiveOn = "2025-07-21", documentNumber = "公示1号" }, 200);
        Assert.Equal(("2025-07-29", 5m), (publicised.Text("until"), publicised.Number("workingDays")));
        var other = yield.NewAuthority();
        await other.IsGiven(landFromRegisters: false);
        var theirs = await other.Run(await other.Rules(r => r["publicityWorkingDays"] = 5));
        Assert.Equal("2025-07-28", (await other.Planner.Post($"/api/yield/runs/{theirs}/publicity", new { effectiveOn = "2025-07-21", documentNumber = "公示1号" }, 200)).Text("until"));
    }
}
