using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>公用设施容量台账: how much there is of power, water and gas, who takes it, and when it failed.</summary>
public sealed class Supplying_buildings(RunningPark park)
{
    [Fact]
    public async Task Capacity_use_and_an_outage_of_a_building_are_entered_and_seen_where_they_count()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park");
        await officer.ClickAsync(officer.Link("公用设施"));
        await officer.Page.GetByLabel("种类").SelectOptionAsync("steam"); // of buildings, nobody has stated any
        var row = officer.Page.Locator("tr").Filter(new() { HasText = "LY-6-03" });
        await Assertions.Expect(officer.Page.Locator(".utilities tbody tr").First).ToBeVisibleAsync();
        await Assertions.Expect(row).ToHaveCountAsync(0);

        await FormAsync("登记容量", ("供入（每行：名称 容量）", "北侧蒸汽管\n南侧蒸汽管 6"), ("文号", "供汽〔2026〕701号"));
        await officer.Button("提交").ClickAsync();
        await officer.SeesAsync("这一行不是“名称 容量”：北侧蒸汽管"); // in place, and nothing typed is lost
        await officer.FillAsync(("供入（每行：名称 容量）", "北侧蒸汽管 4\n南侧蒸汽管 6"));
        await officer.SubmitAsync();
        await Assertions.Expect(row).ToContainTextAsync("10");
        await Assertions.Expect(row).ToContainTextAsync("✓ 满足");

        var today = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).Date;
        await FormAsync("登记用量", ("最高负荷", "7.5"), ("期间起", today.AddDays(-20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("文号", "负荷〔2026〕701号"));
        await officer.SubmitAsync();
        await Assertions.Expect(row).ToContainTextAsync("7.5");

        await FormAsync("登记停供", ("开始", today.ToString("yyyy-MM-dd 00:10", CultureInfo.InvariantCulture)), ("理由", "管道抢修"), ("文号", "停汽〔2026〕701号"));
        await officer.SubmitAsync();
        await Assertions.Expect(row).ToContainTextAsync("正在停供");
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await officer.SeesAsync("管道抢修");
        await officer.Button("恢复供应").ClickAsync();
        await officer.FillAsync(("结束", today.ToString("yyyy-MM-dd 00:40", CultureInfo.InvariantCulture)), ("文号", "复汽〔2026〕701号"));
        await officer.SubmitAsync();
        await Assertions.Expect(officer.Button("恢复供应")).ToHaveCountAsync(0);
        await Assertions.Expect(officer.Page.Locator(".detail .timeline li")).ToHaveCountAsync(4); // each with its paper
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "utility-park-zh-CN.png") });
        officer.HeardNoComplaint();

        async Task FormAsync(string act, params (string Label, string Value)[] fields)
        {
            await officer.Page.Locator(".page-head").GetByRole(AriaRole.Button, new() { Name = act }).ClickAsync();
            await officer.Field("楼栋或片区").SelectOptionAsync("building:LY-6-03");
            await officer.Field("种类").SelectOptionAsync("steam");
            await officer.FillAsync(fields);
        }
    }

    [Fact]
    public async Task Whoever_takes_of_a_capacity_is_named_and_the_list_is_a_file_as_of_the_day()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/factories/utilities");
        await Assertions.Expect(planner.Page.Locator("main [aria-haspopup=dialog]")).ToHaveCountAsync(0); // the park enters, others look
        await planner.Page.GetByText("楼栋", new() { Exact = true }).First.ClickAsync();
        var row = planner.Page.Locator(".utilities tbody tr").Filter(new() { HasText = "QDB-1-01" }).First;
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await planner.SeesAsync("1号（合成） · 800 kVA");
        await planner.SeesAsync("变压器检修（合成数据）");
        await Assertions.Expect(row).ToContainTextAsync("1,180");
        await planner.GoAsync("/factories/utilities?asOf=2022-06-30"); // before anybody had said how much a zone has
        await planner.SeesAsync("未登记");
        await planner.GoAsync("/factories/utilities?asOf=2010-01-01");
        await planner.SeesAsync("还没有公用设施");
        await planner.GoAsync("/factories/utilities?asOf=2026-10-31");
        var file = await planner.Page.RunAndWaitForDownloadAsync(() => planner.Button("导出 CSV").ClickAsync());
        Assert.Equal("公用设施_截至20261031.csv", file.SuggestedFilename);
        planner.HeardNoComplaint();
    }
}
