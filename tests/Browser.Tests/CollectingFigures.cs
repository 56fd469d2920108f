using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>归集、核对、确认: a batch is looked into and taken back; every firm is shown its figures and says whether they are right.</summary>
public sealed class Collecting_figures(RunningPark park)
{
    private const string File = "统一社会信用代码,企业名称,年度,分组,评价税收(万元)\n91510799MA6T00012D,绿溪纺织有限公司（合成）,2019,规上,310.5\n91510799MA6T00012D,绿溪纺织有限公司（合成）,2019,规上,-1";

    [Fact]
    public async Task A_batch_shows_what_it_wrote_and_what_was_wrong_with_its_rows_and_is_taken_back_in_three_clicks()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/yield/data");
        await planner.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "税收2019.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(File) });
        await planner.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("确认导入") }).ClickAsync();
        await planner.SeesAsync("已入库");
        await planner.GoAsync("/yield/imports");
        await planner.ClickAsync(planner.Button("查看 税收2019.csv").First);
        await planner.SeesAsync("本批写入 1 户年");
        var written = planner.Page.GetByRole(AriaRole.Region, new() { Name = "税收2019.csv" });
        await Assertions.Expect(written).ToContainTextAsync("91510799MA6T00012D");
        await Assertions.Expect(planner.Page.Locator("tr.error").First).ToContainTextAsync("第 2 行已有该企业该年度");
        await planner.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "batch-zh-CN.png") });

        await planner.ClickAsync(planner.Button("撤销本批").First);
        await planner.FillAsync(("理由", "年度有误"), ("文号", "撤〔2026〕19号"));
        await planner.ClickAsync(planner.Button("提交"));
        await planner.SeesAsync("已撤销：年度有误");
        await Assertions.Expect(written).ToContainTextAsync("已被取代或撤回"); // still there to be read
        Assert.Equal(3, planner.Clicks);

        var table = await planner.Page.RunAndWaitForDownloadAsync(() => planner.Button("导出 CSV").First.ClickAsync());
        Assert.Matches("^导入批次_截至\\d{8}\\.csv$", table.SuggestedFilename);
        planner.HeardNoComplaint();
    }

    [Fact]
    public async Task A_firm_that_answers_on_paper_is_entered_in_two_clicks_and_its_sheet_says_so()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/yield/confirmations");
        await planner.Page.GetByText("待确认", new() { Exact = true }).First.ClickAsync();
        var waiting = planner.Page.Locator("main tbody tr").Filter(new() { Has = planner.Button("确认") });
        var code = await waiting.First.Locator(".mono").InnerTextAsync();
        var row = planner.Page.Locator("main tbody tr").Filter(new() { HasText = code });
        await planner.ClickAsync(row.GetByRole(AriaRole.Button, new() { Name = "提出异议" }));
        await planner.FillAsync(("企业意见", "用电量多计一个车间"), ("文号", "企核〔2026〕901号"));
        await planner.ClickAsync(planner.Button("提交"));
        await Assertions.Expect(row).ToHaveCountAsync(0); // it no longer waits
        Assert.Equal(2, planner.Clicks);

        await planner.GoAsync($"/yield/confirmations/2025/{code}");
        await planner.SeesAsync("用电量多计一个车间");
        await planner.SeesAsync("县供电公司（合成）"); // each figure with who supplied it
        await planner.SeesAsync("自有");
        await planner.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "sheet-zh-CN.png"), FullPage = true });
        await planner.Button("确认").ClickAsync();
        await planner.FillAsync(("文号", "企核〔2026〕902号"));
        await planner.SubmitAsync();
        await Assertions.Expect(planner.Page.Locator("main dd").Filter(new() { HasText = "已确认" })).ToBeVisibleAsync();

        await planner.GoAsync($"/yield/confirmations/2025/{code}?asOf=2026-04-01"); // what came later was not known to anybody
        await planner.SeesAsync("待确认");
        await Assertions.Expect(planner.Page.GetByText("用电量多计一个车间")).ToHaveCountAsync(0);
        planner.HeardNoComplaint();
    }

    [Fact]
    public async Task A_firm_sees_its_own_sheet_and_no_other()
    {
        await using var firm = await Visitor.SignedInAsync(park, "demo-enterprise", "/yield/confirmations");
        await Assertions.Expect(firm.Page.Locator("main tbody tr")).ToHaveCountAsync(1);
        await firm.ClickAsync(firm.Page.Locator("main tbody a"));
        await Assertions.Expect(firm.Page.Locator("main h1")).ToContainTextAsync("绿溪纺织");
        await firm.SeesAsync("年度数据");
        await Assertions.Expect(firm.Page.Locator("main td.num").First).Not.ToHaveTextAsync("—"); // a firm reads its own figures
        firm.HeardNoComplaint();
    }

    [Fact]
    public async Task Who_may_not_read_the_figures_finds_the_batches_and_nothing_in_them()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/yield/imports");
        await officer.SeesAsync("由规划/经信和审计查看");
        await Assertions.Expect(officer.Page.Locator("main tbody button.open")).ToHaveCountAsync(0);
        await Assertions.Expect(officer.Button("撤销本批").First).ToBeDisabledAsync();
        officer.HeardNoComplaint();
    }
}
