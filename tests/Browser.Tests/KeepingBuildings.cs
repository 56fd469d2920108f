using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>楼栋、房源、出账: what a building is and has, where there is room, and the bills of the whole park.</summary>
public sealed class Keeping_buildings(RunningPark park)
{
    [Fact]
    public async Task A_building_is_registered_gets_the_paper_that_it_lacks_and_its_units_are_cut_and_its_register_corrected()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/factories/buildings");
        await officer.Button("登记厂房").ClickAsync();
        await officer.FillAsync(("幢号", "SY-9-01"), ("名称", "试验标准厂房九期1号楼"), ("片区", "西平工业区"), ("容积率", "1.5"));
        await officer.FillAsync(("规划许可证号", "建字第510799202600901号"), ("楼层（每行", "1 7.5: 101 120"), ("事实日期", "2026-03-02"), ("文号", "竣备〔2026〕901号"));
        await officer.Field("已竣工备案").CheckAsync();
        await officer.Button("提交").ClickAsync();
        await officer.SeesAsync("这一行读不懂：1 7.5: 101 120"); // in place, and nothing typed is lost
        await officer.FillAsync(("楼层（每行", "1 7.5 15 5: 101 120，102 80\n2 4.8 7.5 -: 201 60"));
        await officer.SubmitAsync();

        await Assertions.Expect(officer.Page.Locator("main h1")).ToHaveTextAsync("试验标准厂房九期1号楼");
        var fire = officer.Page.Locator(".papers tr").Filter(new() { HasText = "消防验收" });
        await Assertions.Expect(fire).ToContainTextAsync("✕ 缺");
        await officer.Button("登记 消防验收").ClickAsync();
        await officer.FillAsync(("文号", "川消验〔2026〕第0901号"));
        await officer.SubmitAsync();
        await Assertions.Expect(fire).ToContainTextAsync("川消验〔2026〕第0901号");
        await Assertions.Expect(officer.Button("登记 消防验收")).ToHaveCountAsync(0);

        await officer.Button("拆分 101").ClickAsync();
        await officer.FillAsync(("拆成", "101A 70\n101B 49"), ("事实日期", "2026-06-01"), ("文号", "分户〔2026〕901号"));
        await officer.Button("提交").ClickAsync();
        await Assertions.Expect(officer.Page.Locator("dialog[open] [role=alert]").First).ToBeVisibleAsync(); // the parts do not add up
        await officer.FillAsync(("拆成", "101A 70\n101B 50"));
        await officer.SubmitAsync();
        await officer.Page.GetByLabel("选择 101B").CheckAsync();
        await officer.Page.GetByLabel("选择 102").CheckAsync();
        await officer.Button("合并所选（2）").ClickAsync();
        await officer.FillAsync(("合并后的房号", "103"), ("事实日期", "2026-09-01"), ("文号", "合户〔2026〕901号"));
        await officer.SubmitAsync();
        await officer.Button("103 的沿革").ClickAsync();
        await officer.SeesAsync("来自 101B、102");
        await officer.SeesAsync("变为 101A、101B");

        await officer.Button("登记 技术参数").ClickAsync();
        await officer.FillAsync(("结构", "钢筋混凝土框架"), ("檐口高度", "12.6"), ("文号", "参数〔2026〕901号"));
        await officer.SubmitAsync();
        await officer.SeesAsync("12.6 m");
        await officer.Page.Locator(".timeline .correct").Last.ClickAsync(); // the registration itself
        await officer.FillAsync(("容积率", "1.6"), ("理由", "容积率登记错误"), ("文号", "更正〔2026〕901号"));
        await officer.SubmitAsync();
        await Assertions.Expect(officer.Page.Locator("main dd").Filter(new() { HasText = "1.6" }).First).ToBeVisibleAsync();
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "building-park-zh-CN.png"), FullPage = true });
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task Room_for_a_tenant_is_found_on_a_floor_and_by_moving_one_and_who_uses_no_power_is_named()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/factories/vacancy");
        var rows = planner.Page.Locator("table.vacant tbody tr");
        await Assertions.Expect(rows.First).ToBeVisibleAsync();
        await planner.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^手续不全") }).ClickAsync();
        await Assertions.Expect(rows.Filter(new() { HasNotText = "手续不全" })).ToHaveCountAsync(0);
        await Assertions.Expect(rows.First).ToContainTextAsync("QDB-2-04"); // the one that waits for its fire acceptance
        var file = await planner.Page.RunAndWaitForDownloadAsync(() => planner.Button("导出 CSV").ClickAsync());
        Assert.EndsWith(".csv", file.SuggestedFilename, StringComparison.Ordinal);

        await planner.Page.GetByText("占而不用", new() { Exact = true }).ClickAsync();
        await planner.SeesAsync("2026-08-01 起停用（已核实）");
        await planner.Page.GetByText("找连片", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(planner.Page.Locator("table.moving tbody a").First).ToBeVisibleAsync();
        var least = planner.Page.GetByLabel("至少");
        await least.FillAsync("900000");
        await least.PressAsync("Tab");
        await planner.SeesAsync("没有这么大的连片空置");
        await planner.SeesAsync("搬迁一户也得不到这么大的连片");
        planner.HeardNoComplaint();
    }

    [Fact]
    public async Task The_park_is_billed_in_one_run_that_is_found_again_with_what_it_issued()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/factories/billing");
        await officer.Page.Locator("table.runs tbody a").Last.ClickAsync(); // the demo data's own
        await Assertions.Expect(officer.Page.Locator("table.made tbody a").First).ToBeVisibleAsync();
        await officer.Button("全园出账").ClickAsync();
        await officer.FillAsync(("应付日至", "2019-01-31"), ("文号", "账〔2026〕901号")); // before the first lease: nobody else's bills are used up
        await officer.SubmitAsync();
        var run = officer.Page.Locator("table.runs tr").Filter(new() { HasText = "账〔2026〕901号" }).First;
        await Assertions.Expect(run).ToContainTextAsync("✓ 已完成");
        await officer.SeesAsync("没有开出账单");

        await officer.GoAsync("/factories/billing?asOf=2026-11-19"); // before anybody had billed
        await officer.SeesAsync("还没有全园出账");
        await Assertions.Expect(officer.Button("全园出账")).ToBeDisabledAsync();
        officer.HeardNoComplaint();
    }
}
