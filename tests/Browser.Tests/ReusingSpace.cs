using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>腾笼换鸟: what is used badly is recognised, plans are compared and adopted, rent that is due is seen and forgiven.</summary>
public sealed class Reusing_space(RunningPark park)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).DateTime);

    [Fact]
    public async Task An_asset_under_review_is_recognised_with_measures_by_its_lawful_steps_and_each_letter_takes_two_clicks()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/reclamation/inefficient");
        await officer.Page.Locator("aside.cases a").Filter(new() { HasText = "联审中" }).First.ClickAsync();
        await Assertions.Expect(officer.Page.Locator("svg .step.current")).ToContainTextAsync("部门联审");
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "inefficient-review-zh-CN.png") });
        await Assertions.Expect(Step("认定")).ToHaveCountAsync(0); // as long as somebody has not spoken
        foreach (var (department, number) in new[] { ("tax", 1), ("environment", 2), ("emergency", 3) })
        {
            await Step("部门联审意见").ClickAsync();
            await officer.Field("部门").SelectOptionAsync(department);
            await officer.FillAsync(("意见内容", "同意认定"), ("文号", $"联审〔2026〕9{number}号"));
            await officer.SubmitAsync();
        }

        await Step("认定").ClickAsync();
        await officer.Field("措施 1").SelectOptionAsync("upgrade");
        await officer.FillAsync(("整改期限", Day(Today.AddDays(10))), ("目标 1", "亩均税收达到园区均值"), ("文号", "低效认〔2026〕90号"));
        await officer.Button("提交").ClickAsync();
        await Assertions.Expect(officer.Page.Locator("dialog[open] .problem")).ToBeVisibleAsync(); // sooner than the rule allows
        await officer.FillAsync(("整改期限", Day(Today.AddMonths(14))));
        await officer.SubmitAsync();
        await Assertions.Expect(officer.Page.Locator("svg .step.current")).ToContainTextAsync("认定");
        await officer.SeesAsync("整改措施与检查");

        await officer.ClickAsync(officer.Button("制发文书"));
        await officer.Field("种类").SelectOptionAsync("inefficiencyRecognition");
        await officer.FillAsync(("文号", "发文〔2026〕90号"));
        await officer.ClickAsync(officer.Button("提交"));
        await Assertions.Expect(officer.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        Assert.Equal(2, officer.Clicks);
        var file = await officer.Page.RunAndWaitForDownloadAsync(() => officer.Button("低效资产认定书 PDF").ClickAsync());
        Assert.EndsWith(".pdf", file.SuggestedFilename, StringComparison.Ordinal);
        officer.HeardNoComplaint();

        ILocator Step(string title) => officer.Page.GetByRole(AriaRole.Button, new() { Name = $"登记 {title}", Exact = true });
    }

    [Fact]
    public async Task Plans_are_held_against_doing_nothing_and_the_one_adopted_says_what_is_still_to_be_done()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/reclamation/sandbox");
        await officer.ClickAsync(officer.Link("做成方案"));
        var idle = officer.Page.Locator(".add option").Filter(new() { HasText = "织造-" }).First;
        await officer.Page.Locator(".add select").SelectOptionAsync((await idle.GetAttributeAsync("value"))!);
        await officer.ClickAsync(officer.Button("加一个方案"));
        await officer.Page.GetByLabel(new System.Text.RegularExpressions.Regex("^方案 1 .* 处置路径$")).SelectOptionAsync("purchase");
        await officer.Page.GetByLabel(new System.Text.RegularExpressions.Regex("^方案 2 .* 处置路径$")).SelectOptionAsync("exchange");
        await officer.ClickAsync(officer.Button("比较"));
        await officer.SeesAsync("并排比较");
        await Assertions.Expect(officer.Page.Locator("tr").Filter(new() { HasText = "腾出土地" }).Locator(".better")).ToHaveCountAsync(2);
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "plan-compared-zh-CN.png") });
        await officer.ClickAsync(officer.Button("确定此方案").First);
        await officer.FillAsync(("方案名称", "织造片区腾笼换鸟"), ("文号", "园方案〔2026〕90号"));
        await officer.ClickAsync(officer.Button("提交"));
        await officer.Page.WaitForURLAsync("**/reclamation/plans/*-*");
        await Assertions.Expect(officer.Page.Locator("h1")).ToHaveTextAsync("织造片区腾笼换鸟");
        Assert.Equal(5, officer.Clicks);
        await officer.SeesAsync("预测与实际");
        await Assertions.Expect(officer.Page.Locator(".move li").First).ToContainTextAsync("待办");
        await officer.SettleAsync();
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "plan-zh-CN.png") });
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task What_is_owed_is_seen_by_age_and_who_is_entitled_to_relief_is_found()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/factories/arrears");
        await Assertions.Expect(officer.Page.Locator(".ages dd").First).ToContainTextAsync("元");
        var file = await officer.Page.RunAndWaitForDownloadAsync(() => officer.Button("导出 XLSX").ClickAsync());
        Assert.EndsWith(".xlsx", file.SuggestedFilename, StringComparison.Ordinal);

        await officer.ClickAsync(officer.Link("租金减免"));
        await officer.Page.GetByLabel("减租政策").SelectOptionAsync("GJ-2022-271"); // for the service sector: nobody in the factories is meant by it
        await officer.ClickAsync(officer.Button("运行认定"));
        await officer.FillAsync(("文号", "园减〔2026〕90号"));
        await officer.ClickAsync(officer.Button("提交"));
        await officer.Page.WaitForURLAsync("**/factories/relief/*");
        await officer.SeesAsync("草稿，尚未兑现");
        await officer.Page.Locator("label").Filter(new() { HasText = "不符合" }).ClickAsync();
        await Assertions.Expect(officer.Page.Locator("main tbody tr").Filter(new() { HasText = "行业" }).First).ToBeVisibleAsync(); // what is missing, firm by firm
        Assert.Equal(3, officer.Clicks);
        await officer.SettleAsync();
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "relief-run-zh-CN.png") });
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task Thirty_reminders_take_three_clicks_and_nobody_gets_the_same_letter_twice()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park");
        await officer.ClickAsync(officer.Link("到期日历"));
        var send = officer.Page.Locator(".page-head").GetByRole(AriaRole.Button, new() { NameRegex = new("^发提醒") });
        await Assertions.Expect(send).ToBeEnabledAsync();
        var tenants = 0;
        await officer.UntilAsync("Some thirty tenants are to be reminded", async () =>
            int.TryParse((await send.InnerTextAsync()).Split(' ')[1], CultureInfo.InvariantCulture, out tenants) && tenants is >= 20 and <= 60);
        await officer.ClickAsync(send);
        await officer.FillAsync(("文号", "园函〔2026〕58号"));
        await officer.ClickAsync(officer.Page.Locator("dialog[open] [type=submit]"));
        await officer.SeesAsync($"已发 {tenants} 封");
        Assert.Equal(3, officer.Clicks);
        await Assertions.Expect(send).ToBeDisabledAsync(); // each of them has one now
        var file = await officer.Page.RunAndWaitForDownloadAsync(() => officer.Button("提醒函 DOCX").ClickAsync());
        Assert.EndsWith(".docx", file.SuggestedFilename, StringComparison.Ordinal);
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "reminders-zh-CN.png") });
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task What_is_due_stands_first_and_what_nobody_has_handed_back_is_one_line_that_opens()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/factories/calendar");
        var (ahead, ended) = (officer.Page.Locator("tbody.ahead tr"), officer.Page.Locator("tbody.ended tr"));
        await Assertions.Expect(ahead.Filter(new() { HasText = "剩" })).Not.ToHaveCountAsync(0);
        await Assertions.Expect(ahead.Filter(new() { HasText = "逾期" })).ToHaveCountAsync(0);
        var line = officer.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("已到期未交还 [1-9]\\d* 户") });
        await Assertions.Expect(line).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(ended).ToHaveCountAsync(1);
        await officer.ClickAsync(line);
        await Assertions.Expect(ended.Filter(new() { HasText = "逾期" })).Not.ToHaveCountAsync(0);
        Assert.Equal(1, officer.Clicks);
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task Each_category_of_the_ledger_opens_from_the_cockpit_with_what_it_counts_its_lines_and_why()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/cockpit");
        foreach (var category in new[] { "批而未供", "供而未用", "疑似闲置土地", "用而未尽", "建而未投", "投而未达标", "低效用地", "低效资产（已认定）", "闲置厂房", "占而不用" })
            await Assertions.Expect(officer.Page.Locator("main table").GetByRole(AriaRole.Link, new() { Name = category, Exact = true })).ToHaveAttributeAsync("title", new System.Text.RegularExpressions.Regex("^口径："));
        await officer.ClickAsync(officer.Page.Locator("main table").GetByRole(AriaRole.Link, new() { Name = "占而不用", Exact = true }));
        await officer.Page.WaitForURLAsync("**/reclamation/ledger?category=occupiedIdle");
        await Assertions.Expect(officer.Page.Locator(".categories .on")).ToContainTextAsync("经现场核实租户停用");
        await officer.ClickAsync(officer.Page.Locator(".lines .why").First);
        await officer.SeesAsync("租约仍在，尚未恢复生产"); // the test, in the service's words
        Assert.Equal(2, officer.Clicks);
        var workbook = await officer.Page.RunAndWaitForDownloadAsync(() => officer.Button("导出 XLSX").ClickAsync());
        Assert.EndsWith(".xlsx", workbook.SuggestedFilename, StringComparison.Ordinal);
        officer.HeardNoComplaint();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
