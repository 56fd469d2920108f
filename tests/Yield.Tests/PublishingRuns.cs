using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Publishing_runs(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private static object Publication(string on = "2025-08-08") => new { effectiveOn = on, documentNumber = "示例府发〔2025〕20号" };

    // What lies in the queue of a service that listens.
    private async Task<JsonElement[]> Announced(Guid run)
    {
        await using var source = NpgsqlDataSource.Create(yield.Connection);
        await using var command = source.CreateCommand("select body from queues.wolverine_queue_reclamation");
        await using var reader = await command.ExecuteReaderAsync();
        var bodies = new List<string>();
        while (await reader.ReadAsync()) bodies.Add(Encoding.UTF8.GetString((byte[])reader[0]));
        return [.. bodies.Where(b => b.Contains($"{{\"runId\":\"{run}\"", StringComparison.Ordinal)).Select(
            b => JsonSerializer.Deserialize<JsonElement>(b[b.IndexOf("{\"runId\"", StringComparison.Ordinal)..]))];
    }

    private async Task<Guid> Run()
    {
        await _county.IsGiven(landFromRegisters: false);
        return await _county.Run(await _county.Rules(r => r.Remove("publicityWorkingDays")));
    }

    [Fact]
    public async Task Each_firm_of_the_run_is_announced_once_with_its_class_or_without_one()
    {
        var run = await Run();
        Assert.Empty(await Announced(run));
        Assert.Equal(2, (await _county.Planner.Post($"/api/yield/runs/{run}/publish", Publication(), 200)).Number("version"));

        var announced = await Eventually.Gives(() => Announced(run), a => a.Length == 12);
        Assert.Equal(
            "F01 B, F02 B, F03 A, F04 C, F05 C, F06 D, F07 , F08 D, F09 B, S01 B, S02 D, S03 ",
            string.Join(", ", announced.Select(a => $"{a.Text("name")} {a.GetProperty("class").GetString()}").Order(StringComparer.Ordinal)));
        var (one, view) = (announced[0], await _county.Auditor.Read($"/api/yield/runs/{run}"));
        Assert.Equal(
            (2m, "2025-08-08", "示例府发〔2025〕20号", 2024m, view.Text("ruleSetHash")),
            (one.Number("sourceVersion"), one.Text("effectiveOn"), one.Text("documentNumber"), one.Number("year"), one.Text("ruleSetHash")));
        Assert.Equal("2025-08-08", view.Text("publishedOn"));
        Assert.Equal(
            ["evaluation_completed", "evaluation_published"],
            (await _county.Auditor.Read($"/api/yield/runs/{run}/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task What_was_published_can_be_told_again_from_the_same_place_in_the_books_and_changes_nothing_here()
    {
        await _county.IsGiven(landFromRegisters: false);
        var rules = await _county.Rules(r => r.Remove("publicityWorkingDays"));
        var (run, draft) = (await _county.Run(rules), await _county.Run(rules));
        await _county.Planner.Post($"/api/yield/runs/{run}/publish", Publication(), 200);
        var first = await Eventually.Gives(() => Announced(run), a => a.Length == 12);

        Assert.Equal(1, (await _county.As("operator").Post("/api/yield/announcements", new { }, 200)).Number("runs"));
        var all = await Eventually.Gives(() => Announced(run), a => a.Length == 24);
        // All but the moment of recording, which the first message knew before it was stored.
        static string Fact(JsonElement told)
        {
            var message = JsonNode.Parse(told.GetRawText())!.AsObject();
            message.Remove("recordedAt");
            return message.ToJsonString();
        }
        string[] Facts(IEnumerable<JsonElement> told) => [.. told.Select(Fact).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(Facts(first), Facts(all));
        Assert.Contains(all, t => t.Text("name") == "F07" && t.GetProperty("exempt").GetBoolean());
        Assert.Empty(await Announced(draft));
        Assert.Equal(2, (await _county.Auditor.Read($"/api/yield/runs/{run}")).Number("version"));
        await _county.Auditor.Post("/api/yield/announcements", new { }, 403);
    }

    [Fact]
    public async Task A_run_is_published_once_also_by_eight_at_the_same_moment()
    {
        var run = await Run();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            _ => _county.Planner.PostAsync($"/api/yield/runs/{run}/publish", System.Net.Http.Json.JsonContent.Create(Publication()))));
        Assert.Equal([200, .. Enumerable.Repeat(409, 7)], answers.Select(a => (int)a.StatusCode).Order());
        Assert.Equal("/problems/yield/published-before", (await _county.Planner.Post($"/api/yield/runs/{run}/publish", Publication(), 409)).Text("type"));
        Assert.Equal(12, (await Eventually.Gives(() => Announced(run), a => a.Length >= 12)).Length);
    }

    [Fact]
    public async Task A_later_run_of_the_year_takes_the_place_of_the_one_before_which_stays_as_it_was()
    {
        var first = await Run();
        await _county.Planner.Post($"/api/yield/runs/{first}/publish", Publication(), 200);
        await _county.Planner.Put(
            $"/api/yield/enterprises/{WorkedExample.Uscc("F05")}/years/2024", WorkedExample.Figures("F05", land: 12).With("taxTenThousandYuan", 600), 200);
        var second = await _county.Run(await _county.Rules(r => r.Remove("publicityWorkingDays")));

        Assert.Equal(
            "/problems/yield/earlier-than-list-in-force",
            (await _county.Planner.Post($"/api/yield/runs/{second}/publish", Publication("2025-08-07"), 409)).Text("type"));
        var published = await _county.Planner.Post($"/api/yield/runs/{second}/publish", Publication("2025-09-01"), 200);

        Assert.Equal(first, published.GetProperty("supersedes").GetGuid());
        Assert.Equal(second, (await _county.Auditor.Read($"/api/yield/runs/{first}")).GetProperty("supersededBy").GetGuid());
        Assert.Equal("C", (await _county.Results(first))[WorkedExample.Uscc("F05")].Class());
        Assert.All(await Eventually.Gives(() => Announced(second), a => a.Length == 12), a => Assert.Equal(first, a.GetProperty("supersedes").GetGuid()));
    }

    [Fact]
    public async Task Of_two_runs_of_a_year_that_are_published_at_the_same_moment_one_takes_the_place_of_the_other_or_is_refused()
    {
        var (first, second) = (await Run(), await _county.Run(await _county.Rules(r => r.Remove("publicityWorkingDays"))));
        var answers = await Task.WhenAll(new[] { first, second }.Select(
            run => _county.Planner.PostAsync($"/api/yield/runs/{run}/publish", System.Net.Http.Json.JsonContent.Create(Publication()))));
        Assert.All(answers, a => Assert.Contains((int)a.StatusCode, new[] { 200, 409 }));
        var runs = (await _county.Auditor.Read("/api/yield/runs")).Items().Where(r => r.GetProperty("publishedOn").ValueKind != JsonValueKind.Null).ToArray();
        Assert.Single(runs, r => r.GetProperty("supersededBy").ValueKind == JsonValueKind.Null);
    }

    [Theory]
    [InlineData("2024-12-31", "/problems/yield/year-not-over")]
    [InlineData("2024-06-30", "/problems/yield/year-not-over")]
    public async Task Classes_of_a_year_are_not_published_before_it_is_over(string on, string type) =>
        Assert.Equal(type, (await _county.Planner.Post($"/api/yield/runs/{await Run()}/publish", Publication(on), 409)).Text("type"));

    [Fact]
    public async Task A_run_that_is_not_there_or_a_paper_that_is_missing_is_refused()
    {
        var run = await Run();
        await _county.Planner.Post($"/api/yield/runs/{Guid.NewGuid()}/publish", Publication(), 404);
        await _county.Planner.Post($"/api/yield/runs/{run}/publish", new { effectiveOn = "2025-08-08", documentNumber = "" }, 400);
        await _county.Planner.Post($"/api/yield/runs/{run}/publish", Publication(), 412, ("If-Match", "\"7\""));
    }

    [Fact]
    public async Task A_list_of_twelve_hundred_firms_is_announced_in_parts_and_each_firm_once()
    {
        var rows = Enumerable.Range(1, 1_200).Select(n => $"{Given.Uscc(n)},企业{n},2024,规上,{n},{n * 5},{n * 20},10,1,10,1,10").Prepend(
            "统一社会信用代码,企业名称,年度,分组,评价税收(万元),工业增加值(万元),营业收入(万元),综合能耗(吨标准煤),排放量(吨),职工人数,研发经费(万元),用地面积(亩)");
        await _county.Planner.Post("/api/yield/imports/enterprise-years", Requests.Upload(Encoding.UTF8.GetBytes(string.Join('\n', rows)), "a.csv"), 200);
        var run = await _county.Run(await _county.Rules(r => r.Remove("publicityWorkingDays")));
        await _county.Planner.Post($"/api/yield/runs/{run}/publish", Publication(), 200);

        var announced = await Eventually.Gives(() => Announced(run), a => a.Length >= 1_200);
        Assert.Equal(1_200, announced.Select(a => a.Text("uscc")).Distinct().Count());
        Assert.Equal(1_200, announced.Length);
    }
}
