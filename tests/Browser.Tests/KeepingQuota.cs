using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>用地指标账户: what came in, is held, is used up and is left, and the bureau enters it.</summary>
public sealed class Keeping_quota(RunningPark park)
{
    [Fact]
    public async Task An_account_is_opened_and_what_moves_it_stands_in_its_ledger_with_what_is_left()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/land/quotas");
        await bureau.Button("开立账户").ClickAsync();
        await bureau.FillAsync(("年度", "2024"), ("片区", "试用片区"), ("期初指标", "20000"), ("文号", "计划〔2024〕91号"));
        await bureau.SubmitAsync();
        await bureau.SeesAsync("指标台账 · 2024 年 · 试用片区");
        var ledger = bureau.Page.Locator(".ledger tbody tr");
        await Assertions.Expect(ledger).ToHaveCountAsync(1);

        await bureau.ClickAsync(bureau.Button("下达"));
        await bureau.FillAsync(("面积", "10000"), ("文号", "计划〔2024〕92号"));
        await bureau.ClickAsync(bureau.Button("提交"));
        await Assertions.Expect(ledger.Last).ToContainTextAsync("+15.00"); // 10 000 m² are 15 mu
        await Assertions.Expect(ledger.Last).ToContainTextAsync("45.00");
        Assert.Equal(2, bureau.Clicks);

        await bureau.Button("退回").ClickAsync(); // more than there is
        await bureau.FillAsync(("面积", "40000"), ("理由", "试用"), ("文号", "计划〔2024〕93号"));
        await bureau.Button("提交").ClickAsync();
        await Assertions.Expect(bureau.Page.Locator("dialog[open] [role=alert]").First).ToBeVisibleAsync();
        await bureau.FillAsync(("面积", "4000"));
        await bureau.SubmitAsync();
        await Assertions.Expect(ledger.Last).ToContainTextAsync("-6.00");

        await bureau.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^更正 .*退回") }).ClickAsync(); // it should not have been entered
        await bureau.Page.GetByText("不该有这条", new() { Exact = true }).ClickAsync();
        await bureau.Button("查看会变动什么").ClickAsync();
        await Assertions.Expect(bureau.Page.Locator("dialog[open] .impact")).ToContainTextAsync("可用指标（m²）");
        await bureau.FillAsync(("理由", "错登"), ("更正文号", "更〔2024〕93号"));
        await bureau.Button("确认更正").ClickAsync();
        await Assertions.Expect(ledger.Last).ToContainTextAsync("45.00");

        await bureau.Button("批次预留").ClickAsync();
        await bureau.FillAsync(("批次名称", "试用批次"), ("宗地与面积", "看不懂的一行"), ("文号", "计划〔2024〕94号"));
        await bureau.Button("提交").ClickAsync();
        await Assertions.Expect(bureau.Page.Locator("dialog[open] em[role=alert]")).ToContainTextAsync("第 1 行读不懂");
        await bureau.Page.Keyboard.PressAsync("Escape");
        await bureau.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "quota-zh-CN.png") });
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task What_was_used_up_says_for_which_batch_and_when_its_approval_lapses_and_why_on_that_day()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/land/quotas");
        await planner.ClickAsync(planner.Button("2026 年 · 县本级"));
        var batch = planner.Page.Locator(".batches li").Filter(new() { HasText = "2026年第1批次" });
        await Assertions.Expect(batch).ToContainTextAsync("批准失效 2028-06-22");
        await planner.ClickAsync(batch.GetByRole(AriaRole.Button));
        await Assertions.Expect(batch.Locator(".strip")).ToBeVisibleAsync();
        Assert.Equal(2, planner.Clicks);
        await Assertions.Expect(planner.Button("下达")).ToBeDisabledAsync(); // only the bureau enters

        await planner.GoAsync("/land/quotas?asOf=2026-05-01"); // before it was approved
        await planner.ClickAsync(planner.Button("2026 年 · 县本级"));
        await Assertions.Expect(batch).ToContainTextAsync("待批准");
        planner.HeardNoComplaint();
    }
}
