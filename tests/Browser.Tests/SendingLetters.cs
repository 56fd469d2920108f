using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>履约提醒函、更正通知书、减免告知函: many letters in one step, each kept as a file, and what has become of it beside it.</summary>
public sealed class Sending_letters(RunningPark park)
{
    [Fact]
    public async Task Holders_whose_duties_are_due_are_reminded_in_four_clicks_and_nobody_gets_the_same_letter_twice()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau");
        await bureau.ClickAsync(bureau.Link("履约看板"));
        await bureau.ClickAsync(bureau.Page.GetByText("提醒与文书", new() { Exact = true }));
        var send = bureau.Page.Locator(".panel").GetByRole(AriaRole.Button, new() { NameRegex = new("^发履约提醒函") });
        await Assertions.Expect(send).ToBeEnabledAsync();
        await bureau.SettleAsync();
        var parcels = await PickedAsync(send);
        Assert.InRange(parcels, 10, 120);
        await bureau.Page.Locator(".due tbody input:checked").Last.UncheckAsync(); // somebody is left out
        Assert.Equal(parcels - 1, await PickedAsync(send));
        await bureau.ClickAsync(send);
        await bureau.FillAsync(("文号", "绿自然资函〔2026〕700号"));
        await bureau.ClickAsync(bureau.Page.Locator("dialog[open] [type=submit]"));
        await bureau.SeesAsync($"已发 {parcels - 1} 封");
        Assert.Equal(4, bureau.Clicks);
        await Assertions.Expect(send).ToBeDisabledAsync(); // each has one now, but for who was left out
        Assert.Equal(0, await PickedAsync(send));
        var all = await bureau.Page.RunAndWaitForDownloadAsync(() => bureau.Button("履约提醒函 DOCX").ClickAsync());
        Assert.EndsWith(".docx", all.SuggestedFilename, StringComparison.Ordinal);

        var letter = bureau.Page.Locator(".letters tbody tr").Filter(new() { HasText = "绿自然资函〔2026〕700号" });
        await Assertions.Expect(letter.Locator(".mono")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9A-Z-]{8,}$")); // 校验码
        var file = await bureau.Page.RunAndWaitForDownloadAsync(() => bureau.Button("绿自然资函〔2026〕700号 PDF").ClickAsync());
        Assert.EndsWith(".pdf", file.SuggestedFilename, StringComparison.Ordinal);
        await bureau.Button("重新印发 绿自然资函〔2026〕700号").ClickAsync();
        await bureau.FillAsync(("重新制发的理由", "地址有误"), ("文号", "绿自然资函〔2026〕900号"));
        await bureau.SubmitAsync();
        await Assertions.Expect(letter.Locator(".mark")).ToContainTextAsync("第 2 版");
        await bureau.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "land-letters-zh-CN.png") });
        await bureau.Page.ReloadAsync(); // the address leads back to the letters
        await Assertions.Expect(letter).ToBeVisibleAsync();
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task What_was_corrected_about_land_is_told_to_its_holder_in_three_clicks()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/land/parcels/510799012001GB00094");
        await bureau.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^更正 动工开发") }).ClickAsync();
        await bureau.SeesAsync("哪里错了");
        var day = bureau.Field("事实日期");
        var commenced = DateOnly.Parse(await day.InputValueAsync(), CultureInfo.InvariantCulture);
        await day.FillAsync(commenced.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await bureau.Button("查看会变动什么").ClickAsync();
        await bureau.FillAsync(("理由", "动工日期录入有误"), ("更正文号", "更正〔2026〕94号"));
        await bureau.Button("确认更正").ClickAsync();

        var correction = bureau.Page.Locator(".corrections tr").Filter(new() { HasText = "更正〔2026〕94号" });
        await Assertions.Expect(correction.Locator("ins")).ToContainTextAsync($"{commenced.AddDays(1).Year}年");
        await bureau.ClickAsync(correction.GetByRole(AriaRole.Button));
        await bureau.FillAsync(("文号", "绿自然资更〔2026〕94号"));
        await bureau.ClickAsync(bureau.Button("提交"));
        await Assertions.Expect(correction).ToContainTextAsync("已通知 绿自然资更〔2026〕94号");
        var file = await bureau.Page.RunAndWaitForDownloadAsync(() => bureau.ClickAsync(bureau.Button("绿自然资更〔2026〕94号 PDF")));
        Assert.EndsWith(".pdf", file.SuggestedFilename, StringComparison.Ordinal);
        Assert.Equal(3, bureau.Clicks);
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task Who_is_entitled_to_relief_is_told_in_three_clicks_and_a_run_that_is_withdrawn_marks_its_letters()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/factories/relief");
        await officer.Page.GetByLabel("减租政策").SelectOptionAsync("HC-1");
        await officer.Button("运行认定").ClickAsync();
        await officer.FillAsync(("文号", "减认〔2026〕70号"));
        await officer.SubmitAsync();
        await officer.Page.WaitForURLAsync("**/factories/relief/*");
        await officer.SeesAsync("还没有告知函");
        await officer.ClickAsync(officer.Button("发告知函"));
        await officer.FillAsync(("文号", "园减〔2026〕70号"));
        await officer.ClickAsync(officer.Button("提交"));
        var letters = officer.Page.Locator(".letters tbody tr");
        await Assertions.Expect(letters.Filter(new() { HasText = "园减〔2026〕70号" })).ToContainTextAsync("✓ 有效");
        var all = await officer.Page.RunAndWaitForDownloadAsync(() => officer.ClickAsync(officer.Button("减免告知函 DOCX")));
        Assert.EndsWith(".docx", all.SuggestedFilename, StringComparison.Ordinal);
        Assert.Equal(3, officer.Clicks);

        await officer.Button("撤销认定").ClickAsync();
        await officer.FillAsync(("理由", "规模认定有误"), ("文号", "园减撤〔2026〕70号"));
        await officer.SubmitAsync();
        await Assertions.Expect(letters.Filter(new() { HasText = "认定已撤销" })).ToHaveCountAsync(await letters.CountAsync());
        await Assertions.Expect(letters.First.Locator(".mark")).ToContainTextAsync("规模认定有误");
        await Assertions.Expect(officer.Button("发告知函")).ToBeDisabledAsync();
        await Assertions.Expect(officer.Button("撤销认定")).ToHaveCountAsync(0);
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "relief-withdrawn-zh-CN.png") });

        await officer.GoAsync("/factories/relief"); // left, and found again
        var run = officer.Page.GetByLabel("认定", new() { Exact = true });
        var withdrawn = run.Locator("option").Filter(new() { HasText = "已撤销" }).First;
        await run.SelectOptionAsync((await withdrawn.GetAttributeAsync("value"))!);
        await Assertions.Expect(letters.First).ToContainTextAsync("认定已撤销");
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task A_table_is_a_workbook_that_other_programs_open()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/land/supervision");
        var workbook = await bureau.Page.RunAndWaitForDownloadAsync(() => bureau.Button("导出 XLSX").ClickAsync());
        Assert.Matches("^履约看板_截至\\d{8}\\.xlsx$", workbook.SuggestedFilename);
        await using var content = await workbook.CreateReadStreamAsync();
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, TestContext.Current.CancellationToken);
        await using var parts = new ZipArchive(copy, ZipArchiveMode.Read);
        using var sheet = new StreamReader(await parts.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync(TestContext.Current.CancellationToken), Encoding.UTF8);
        var text = await sheet.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("约定开工", text, StringComparison.Ordinal);
        Assert.Contains("s=\"2\"><v>4", text, StringComparison.Ordinal); // a day, as a spreadsheet counts days
        bureau.HeardNoComplaint();
    }

    private static async Task<int> PickedAsync(ILocator send) => int.Parse((await send.InnerTextAsync()).Split(' ')[1], CultureInfo.InvariantCulture);
}
