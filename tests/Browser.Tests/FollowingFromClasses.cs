using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>差别化措施、用地公示、土地调查: what follows from a class, and the land that it is reckoned by.</summary>
public sealed class Following_from_classes(RunningPark park)
{
    [Fact]
    public async Task A_measure_is_applied_and_ended_land_is_publicised_and_objected_to_and_a_deduction_is_made_and_withdrawn()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/yield/measures/inspection");
        var row = planner.Page.Locator("table.advised tbody tr").First;
        var firm = await row.Locator(".mono").InnerTextAsync();
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await planner.FillAsync(("执行机关", "县发展和改革局"), ("文号", "发改价〔2026〕901号"));
        await planner.SubmitAsync();
        row = planner.Page.Locator("table.advised tbody tr").Filter(new() { HasText = firm });
        await Assertions.Expect(row).ToContainTextAsync("✓ 县发展和改革局");
        await planner.Button("停止执行 " + firm).ClickAsync();
        await planner.FillAsync(("理由", "整改验收合格"), ("文号", "发改价〔2026〕902号"));
        await planner.SubmitAsync();
        await Assertions.Expect(row).ToContainTextAsync("未执行");
        await planner.SeesAsync("整改验收合格");

        // Land of a year whose results no other journey publicises.
        await planner.GoAsync("/yield/land");
        await planner.Button("公示用地").ClickAsync();
        await planner.FillAsync(("年度", "2024"), ("公示地点", "县政府网站"), ("文号", "亩均办公示〔2026〕901号"));
        await planner.SubmitAsync();
        await planner.SeesAsync("● 公示中");
        await planner.Page.Locator("table.firms").GetByRole(AriaRole.Button).First.ClickAsync();
        await planner.FillAsync(("异议内容", "二期预留用地应予核减"), ("文号", "异议书901号"));
        await planner.SubmitAsync();
        await planner.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "land-publicity-planner-zh-CN.png") });
        await planner.Link("异议").First.ClickAsync();
        await planner.SeesAsync("二期预留用地应予核减");

        await planner.GoAsync("/yield/confirmations/2025/91510799MA6T00012D");
        await planner.Button("核减用地").ClickAsync();
        await planner.FillAsync(("面积", "666.67"), ("文号", "核减〔2026〕901号"), ("理由", "二期预留用地（试）"));
        await planner.SubmitAsync();
        await planner.Button("撤销核减 二期预留用地（试）").ClickAsync();
        await planner.FillAsync(("理由", "重复核减"), ("文号", "核减〔2026〕902号"));
        await planner.SubmitAsync();
        await Assertions.Expect(planner.Button("撤销核减 二期预留用地（试）")).ToHaveCountAsync(0);
        planner.HeardNoComplaint();
    }
}
