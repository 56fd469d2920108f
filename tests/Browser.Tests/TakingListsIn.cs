using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>银行流水、厂房与单元、租赁合同: tried, taken, found again, undone.</summary>
public sealed class Taking_lists_in(RunningPark park)
{
    private const string Header = "交易日期,收入金额,对方户名,流水号,摘要";

    private static string Today { get; } = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_bank_statement_is_tried_matched_taken_and_undone_and_a_doubtful_row_is_entered_by_a_person()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/factories/arrears");
        var owing = officer.Page.Locator("main tbody tr");
        await Assertions.Expect(owing.First).ToBeVisibleAsync();
        var (name, unit) = (await owing.Last.Locator("td").First.InnerTextAsync(), (await owing.Last.Locator("td").Nth(1).InnerTextAsync()).Split('、')[0]);
        var doubted = (await owing.First.Locator("td").Nth(1).InnerTextAsync()).Split('、')[0];

        await officer.GoAsync("/factories/imports");
        string[] rows = [Header, $"{Today},1.23,{name},浏览流水8001,房租 {unit}", $"{Today},4.56,陌生代付公司,浏览流水8002,代付 {doubted}", $"{Today},7.89,无名公司,浏览流水8003,货款", $"{Today},-1,无名公司,浏览流水8004,"];
        await officer.Page.GetByLabel("文号（留空取文件名）").FillAsync("流水〔2026〕801号");
        await officer.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "浏览流水.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(string.Join("\r\n", rows)) });
        await officer.SeesAsync("没有保存任何内容");
        await officer.SeesAsync("1 笔确定 · 2 笔待人工");
        await Assertions.Expect(officer.Page.Locator(".matching tr.open")).ToHaveCountAsync(2);
        await Assertions.Expect(officer.Button("记到此租约")).ToHaveCountAsync(0); // a trial enters nothing
        await Assertions.Expect(officer.Page.Locator(".batches")).Not.ToContainTextAsync("浏览流水.csv");

        await officer.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("确认导入 1 行") }).ClickAsync();
        await officer.SeesAsync("已入库");
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "payments-import-zh-CN.png") });
        await officer.Button("记到此租约").First.ClickAsync();
        await Assertions.Expect(officer.Field("银行流水号")).ToHaveValueAsync("浏览流水8002");
        await officer.FillAsync(("文号", "收〔2026〕802号"));
        await officer.SubmitAsync();
        await Assertions.Expect(officer.Page.Locator(".matching tr.open")).ToHaveCountAsync(1);

        await officer.GoAsync("/factories/imports"); // left, and found again
        var batch = officer.Page.Locator(".batches tr").Filter(new() { HasText = "流水〔2026〕801号" });
        await batch.GetByRole(AriaRole.Button, new() { NameRegex = new("浏览流水") }).ClickAsync();
        await officer.SeesAsync("浏览流水8003");
        await batch.GetByRole(AriaRole.Button, new() { Name = "撤销本批" }).ClickAsync();
        await officer.FillAsync(("理由", "试用"), ("文号", "撤流水〔2026〕801号"));
        await officer.SubmitAsync();
        await Assertions.Expect(batch).ToContainTextAsync("已撤销");
        officer.HeardNoComplaint();
    }

    [Theory]
    [InlineData("厂房与单元", "房号")]
    [InlineData("租赁合同", "合同编号")]
    public async Task Buildings_and_leases_come_by_template_and_a_file_without_its_columns_is_refused_with_their_names(string kind, string column)
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/factories/imports");
        await officer.Page.GetByText(kind, new() { Exact = true }).First.ClickAsync();
        var template = await officer.Page.RunAndWaitForDownloadAsync(() => officer.Button("下载模板").ClickAsync());
        Assert.EndsWith(".xlsx", template.SuggestedFilename, StringComparison.Ordinal);
        await officer.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "缺列.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("别的列\r\n1") });
        await Assertions.Expect(officer.Page.Locator(".import .problem")).ToContainTextAsync(new Regex(column));
        await officer.SeesAsync("还没有导入过");
        officer.HeardNoComplaint();
    }
}
