using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>规则版本、文书模板: figures with their sources and their validity, and how letters read: each office keeps its own, and what was so before stays so.</summary>
public sealed class Keeping_rules_and_masters(RunningPark park)
{
    private const string Later = "2099-01-01"; // nothing that is decided today follows it

    [Fact]
    public async Task A_rule_is_drafted_from_the_version_in_force_and_published_from_its_day_on()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/office/rules/land/quota-rewards");
        await bureau.SeesAsync("自然资规〔2018〕1号"); // the document that sets it
        await bureau.ClickAsync(bureau.Button("拟新版"));
        await Assertions.Expect(bureau.Button("发布新版")).ToBeDisabledAsync(); // nothing has been changed yet
        await bureau.Page.GetByLabel("disposedShare 数值").FillAsync("0.6");
        await bureau.Page.GetByLabel("disposedShare 出处").FillAsync("绿府发〔2098〕9号");
        await bureau.ClickAsync(bureau.Button("发布新版"));
        await Assertions.Expect(bureau.Page.Locator("dialog[open] .changes")).ToHaveTextAsync(new Regex("disposedShare 0\\.5 → 0\\.6"));
        await bureau.FillAsync(("适用地区", "绿溪县"), ("生效日期", Later), ("文号", "绿府发〔2098〕9号"));
        await bureau.ClickAsync(bureau.Button("提交"));
        await Assertions.Expect(bureau.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        Assert.Equal(3, bureau.Clicks);

        await bureau.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "绿府发〔2098〕9号" }).GetByRole(AriaRole.Button).First.ClickAsync();
        await bureau.SeesAsync("原 0.5");
        await Assertions.Expect(bureau.Page.Locator("main td.source").Filter(new() { HasText = "绿府发〔2098〕9号" })).ToHaveCountAsync(1);
        await bureau.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "rule-version-zh-CN.png") });
        await bureau.GoAsync($"/office/rules/land/quota-rewards?asOf={Later}"); // on that day it is the one
        await Assertions.Expect(bureau.Page.Locator("tr.on").First).ToContainTextAsync("绿府发〔2098〕9号");
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task Each_office_changes_its_own_rules_and_reads_the_others()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/office/rules/land");
        await Assertions.Expect(planner.Button("拟新版")).ToBeDisabledAsync();
        await planner.SeesAsync("由自然资源局发布");
        await planner.Page.GetByText("厂房", new() { Exact = true }).Last.ClickAsync();
        await planner.SeesAsync("由园区管委会发布");
        foreach (var service in new[] { "reclamation", "yield" })
        {
            await planner.GoAsync($"/office/rules/{service}");
            await Assertions.Expect(planner.Page.Locator("main tbody tr").Nth(1)).ToBeVisibleAsync();
        }
        await Assertions.Expect(planner.Button("拟新版")).ToBeEnabledAsync(); // the parameters of the rating are the planner's
        planner.HeardNoComplaint();
    }

    [Fact]
    public async Task A_master_is_downloaded_edited_and_taken_back_in_and_a_name_that_no_case_can_fill_in_is_refused()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/office/templates/serviceReceipt");
        var file = await bureau.Page.RunAndWaitForDownloadAsync(() => bureau.Button("下载母版").ClickAsync());
        Assert.EndsWith(".txt", file.SuggestedFilename, StringComparison.Ordinal);
        using var master = new StreamReader(await file.CreateReadStreamAsync(), Encoding.UTF8);
        var words = await master.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("{{", words, StringComparison.Ordinal);

        await bureau.ClickAsync(bureau.Button("发布新版"));
        await TakeAsync(words + "本回证由{{weather}}收存。");
        await bureau.FillAsync(("事实日期", Later), ("文号", "绿自然资发〔2098〕3号"));
        await bureau.ClickAsync(bureau.Button("提交"));
        await Assertions.Expect(bureau.Page.Locator("dialog[open] [role=alert]").First).ToContainTextAsync("weather");
        await TakeAsync(words + "本回证由{{holder}}收存。");
        await bureau.ClickAsync(bureau.Button("提交"));
        await Assertions.Expect(bureau.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        Assert.Equal(3, bureau.Clicks);

        await bureau.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = Later }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(bureau.Page.Locator(".master")).ToContainTextAsync("本回证由{{holder}}收存");
        await Assertions.Expect(bureau.Page.Locator(".names li").Filter(new() { HasText = "{{holder}}" })).ToContainTextAsync("使用权人"); // what each name stands for
        await bureau.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "template-zh-CN.png") });
        bureau.HeardNoComplaint();

        Task TakeAsync(string text) => bureau.Page.Locator("dialog[open] input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "送达回证.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text),
        });
    }

    [Fact]
    public async Task The_desk_shows_who_waits_for_an_answer_of_ones_own_office()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/desk");
        var waiting = planner.Page.Locator(".waiting");
        await Assertions.Expect(waiting).ToContainTextAsync("有异议"); // sheets that firms contest
        await Assertions.Expect(waiting).ToContainTextAsync("等企业答复");
        await waiting.GetByRole(AriaRole.Link).First.ClickAsync();
        await planner.Page.WaitForURLAsync(new Regex("/yield/"));
        await planner.GoAsync("/desk?asOf=2026-07-23"); // a day after a firm had objected, a day before it was told
        await Assertions.Expect(waiting).ToContainTextAsync("第四季度入库税款未计入");
        planner.HeardNoComplaint();

        await using var firm = await Visitor.SignedInAsync(park, "demo-enterprise", "/desk");
        await Assertions.Expect(firm.Page.Locator(".waiting")).ToContainTextAsync("没有等待答复的事项"); // it has confirmed, and others' affairs are not its own
        firm.HeardNoComplaint();
    }
}
