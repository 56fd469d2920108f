using System.Text;
using System.Text.Json;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>归集、核对、确认: what is in a file before it goes in, taking it back, and what the firms say to it (domain.md E.3).</summary>
public class Collecting_figures(YieldService yield)
{
    private const string Header = "统一社会信用代码,企业名称,年度,分组,评价税收(万元),营业收入(万元)", Import = "/api/yield/imports/enterprise-years";

    private readonly Authority _county = yield.NewAuthority();

    private static readonly object Undoing = new { reason = "单位有误", effectiveOn = "2025-03-20", documentNumber = "更1号" };

    private static string Row(int n, decimal tax, decimal revenue = 9_000, int year = 2024) => FormattableString.Invariant($"{Given.Uscc(n)},企业{n},{year},规上,{tax},{revenue}");

    private Task<JsonElement> Send(string[] rows, bool dryRun = false) => _county.Planner.Post(
        $"{Import}?dryRun={dryRun}", Requests.Upload(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Header))), "a.csv"), 200);

    private async Task<decimal?> Tax(int n, int year = 2024) =>
        (await _county.Auditor.Read($"/api/yield/enterprises/{Given.Uscc(n)}/years/{year}")).GetProperty("taxTenThousandYuan") is { ValueKind: JsonValueKind.Number } tax
            ? tax.GetDecimal() : null;

    [Fact]
    public async Task A_dry_run_shows_cell_by_cell_what_would_change_and_stores_nothing()
    {
        await Send([Row(1, 100), Row(2, 50)]);
        var dry = await Send([Row(1, 120.50m), Row(2, 50), Row(3, 7)], dryRun: true);
        Assert.Equal((1m, 1m, 1m), (dry.Number("created"), dry.Number("updated"), dry.Number("unchanged")));
        var change = Assert.Single(dry.GetProperty("changes").EnumerateArray());
        Assert.Equal((2m, "评价税收(万元)", "100", "120.5"), (change.Number("line"), change.Text("column"), change.Text("before"), change.Text("after")));
        Assert.Equal(100, await Tax(1));
    }

    [Fact]
    public async Task An_import_that_is_undone_leaves_the_figures_as_they_were_and_can_be_sent_again()
    {
        await Send([Row(1, 100)]);
        var batch = await Send([Row(1, 120), Row(2, 50)]);
        var undo = $"/api/yield/imports/{batch.GetProperty("batchId").GetGuid()}/undo";
        Assert.Equal(2, (await _county.Planner.Post(undo, Undoing, 200)).Number("years"));

        Assert.Equal(100, await Tax(1));
        await _county.Auditor.Read($"/api/yield/enterprises/{Given.Uscc(2)}/years/2024", 404);
        Assert.Equal(1, (await _county.Auditor.Read("/api/yield/enterprises?year=2024")).Number("total"));
        Assert.Equal("/problems/yield/import-undone-before", (await _county.Planner.Post(undo, Undoing, 409)).Text("type"));
        var batches = (await _county.Auditor.Read("/api/yield/imports")).Items();
        Assert.Equal(["2025-03-20", null], batches.Select(b => b.GetProperty("batch").GetProperty("undoneOn").GetString()));

        var again = await Send([Row(1, 130), Row(2, 60)]);
        Assert.Equal((1m, 1m, 0m), (again.Number("created"), again.Number("updated"), again.Number("failed")));
        Assert.Equal((130m, 60m), (await Tax(1), await Tax(2)));
        Assert.Equal(
            ["enterprise_year_reported", "enterprise_year_entry_withdrawn", "enterprise_year_reported"],
            (await _county.Auditor.Read($"/api/yield/enterprises/{Given.Uscc(2)}/years/2024/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task An_import_can_be_looked_into_later_with_what_it_wrote_and_what_was_said_of_its_rows()
    {
        await Send([Row(1, 100)]);
        var batch = (await Send([Row(1, 120), Row(2, 50), $"{Given.Uscc(3)},企业3,2024,规中,1,1"])).GetProperty("batchId").GetGuid();
        var seen = await _county.Auditor.Read($"/api/yield/imports/{batch}");
        Assert.Equal((2m, 1m), (seen.GetProperty("rows").Number("total"), seen.GetProperty("import").GetProperty("batch").Number("failed")));
        Assert.Equal(
            [(Given.Uscc(1), true, true), (Given.Uscc(2), false, true)],
            seen.GetProperty("rows").Items().Select(r => (r.Text("uscc"), r.GetProperty("isCorrection").GetBoolean(), r.GetProperty("stands").GetBoolean())));
        Assert.Equal("100", Assert.Single(seen.GetProperty("changes").EnumerateArray()).Text("before"));
        Assert.Contains(seen.GetProperty("messages").EnumerateArray(), m => m.Number("line") == 4 && m.Text("severity") == "error");

        await Send([Row(2, 55)]); // stated again since
        await _county.Planner.Post($"/api/yield/imports/{batch}/undo", Undoing, 409);
        Assert.Equal(
            [true, false], (await _county.Auditor.Read($"/api/yield/imports/{batch}")).GetProperty("rows").Items().Select(r => r.GetProperty("stands").GetBoolean()));
        var second = (await _county.Auditor.Read($"/api/yield/imports/{batch}?page=2&pageSize=1")).GetProperty("rows").Items().Single();
        Assert.Equal(Given.Uscc(2), second.Text("uscc"));

        await _county.As("park").Read($"/api/yield/imports/{batch}", 403); // figures stand in it
        await _county.Auditor.Read($"/api/yield/imports/{Guid.NewGuid()}", 404);
    }

    [Fact]
    public async Task An_import_is_not_undone_over_figures_that_were_stated_since()
    {
        var batch = await Send([Row(1, 100), Row(2, 50)]);
        await Send([Row(2, 55)]);
        var refused = await _county.Planner.Post($"/api/yield/imports/{batch.GetProperty("batchId").GetGuid()}/undo", Undoing, 409);
        Assert.Equal("/problems/yield/import-built-upon", refused.Text("type"));
        Assert.Contains("企业2", refused.Text("detail"), StringComparison.Ordinal);
        Assert.Equal((100m, 55m), (await Tax(1), await Tax(2)));
        await _county.Planner.Post($"/api/yield/imports/{Guid.NewGuid()}/undo", Undoing, 404);
    }

    [Fact]
    public async Task Figures_far_from_the_year_before_are_taken_with_a_warning()
    {
        await Send([Row(1, 100, year: 2023), Row(2, 100, year: 2023)]);
        var answer = await Send([Row(1, 1_000), Row(2, 999)]);
        var warning = Assert.Single(answer.GetProperty("messages").EnumerateArray(), m => m.Text("code") == "far-from-last-year");
        Assert.Equal((2m, "评价税收(万元)", "warning"), (warning.Number("line"), warning.Text("column"), warning.Text("severity")));
        Assert.Equal(1_000, await Tax(1));
    }

    [Fact]
    public async Task The_file_comes_back_with_what_is_wrong_in_red_and_nothing_is_stored()
    {
        var file = Requests.Upload(Encoding.UTF8.GetBytes($"{Header}\n{Row(1, 100)}\n{Given.Uscc(2)},企业2,2024,规上,很多,1"), "a.csv");
        using var answer = await _county.Planner.PostAsync($"{Import}/marked", file);
        Assert.Equal(200, (int)answer.StatusCode);
        using var table = TableFile.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
        var rows = table.Rows(10).ToArray();
        Assert.Equal("错误原因", table.Header[^1]);
        Assert.Contains("评价税收(万元)", rows[1].Cells[^1], StringComparison.Ordinal);
        Assert.Equal(0, (await _county.Auditor.Read("/api/yield/enterprises")).Number("total"));
    }

    [Fact]
    public async Task The_template_as_a_workbook_is_taken_when_it_is_filled_in()
    {
        using var answer = await _county.Planner.GetAsync($"{Import}/template?format=xlsx");
        using var table = TableFile.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
        Assert.Equal("统一社会信用代码*", table.Header[0]);
        var csv = $"{string.Join(',', table.Header)}\n{Row(1, 100)}{new string(',', table.Header.Count - 6)}";
        var taken = await _county.Planner.Post($"{Import}?dryRun=true", Requests.Upload(Encoding.UTF8.GetBytes(csv), "a.csv"), 200);
        Assert.Equal((1m, 0m), (taken.Number("created"), taken.Number("failed")));
    }

    [Fact]
    public async Task Each_firm_confirms_or_disputes_its_own_sheet_and_is_asked_again_when_it_changes()
    {
        await Send([Row(1, 100), Row(2, 50), Row(3, 10)]);
        var sending = new { year = 2024, usccs = Array.Empty<string>(), effectiveOn = "2025-03-15", documentNumber = "经信函6号" };
        Assert.Equal(3, (await _county.Planner.Post("/api/yield/confirmations", sending, 200)).Number("sent"));
        Assert.Equal((0m, 3m), (await _county.Planner.Post("/api/yield/confirmations", sending, 200)) is var twice ? (twice.Number("sent"), twice.Number("unchanged")) : default);

        string Url(int n, string answer) => $"/api/yield/enterprises/{Given.Uscc(n)}/years/2024/{answer}";
        var paper = new { effectiveOn = "2025-03-20", documentNumber = "确认单" };
        await _county.Firm(Given.Uscc(1)).Post(Url(1, "confirm"), paper, 200);
        await _county.Firm(Given.Uscc(2)).Post(Url(2, "dispute"), new { statement = "税收少计", effectiveOn = "2025-03-20", documentNumber = "确认单" }, 200);
        await _county.Firm(Given.Uscc(2)).Post(Url(3, "confirm"), paper, 404);
        await _county.Park.Post(Url(3, "confirm"), paper, 403);

        var year = await _county.Auditor.Read("/api/yield/confirmations?year=2024");
        Assert.Equal((3m, 3m, 1m, 1m, 0.3333m), (year.Number("firms"), year.Number("sent"), year.Number("confirmed"), year.Number("disputed"), year.Number("confirmedShare")));

        await Send([Row(3, 12)]);
        Assert.Equal("/problems/yield/figures-changed-since", (await _county.Firm(Given.Uscc(3)).Post(Url(3, "confirm"), paper, 409)).Text("type"));
        var own = (await _county.Firm(Given.Uscc(3)).Read("/api/yield/confirmations?year=2024")).Items();
        Assert.True(Assert.Single(own).GetProperty("outdated").GetBoolean());
        Assert.Equal(1, (await _county.Planner.Post("/api/yield/confirmations", sending, 200)).Number("sent"));
        await _county.Firm(Given.Uscc(3)).Post(Url(3, "confirm"), paper, 200);
        Assert.Equal(2, (await _county.Auditor.Read("/api/yield/confirmations?year=2024&status=confirmed")).Number("total"));
    }
}
