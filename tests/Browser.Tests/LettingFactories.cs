using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>园区管委会 as a landlord: one lease with everything that belongs to it.</summary>
public sealed class Letting_factories(RunningPark park)
{
    [Fact]
    public async Task A_lease_has_a_page_where_every_bill_opens_to_its_lines_and_the_statement_is_a_file()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/factories/arrears");
        await officer.ClickAsync(officer.Page.Locator("main tbody a").First);
        await officer.Page.WaitForURLAsync("**/factories/leases/*-*");
        await officer.SeesAsync("合同约定");
        await officer.ClickAsync(officer.Page.Locator(".bills tr.overdue button").First);
        await Assertions.Expect(officer.Page.Locator(".why .lines li").First).ToContainTextAsync(new Regex(@"㎡ × .* = [\d.]+ 元"));
        Assert.Equal(2, officer.Clicks); // from whom something is owed to the sum that it comes from
        foreach (var format in new[] { "xlsx", "pdf" })
        {
            var statement = await officer.Page.RunAndWaitForDownloadAsync(() => officer.Button("对账单 " + format.ToUpperInvariant()).ClickAsync());
            Assert.EndsWith("." + format, statement.SuggestedFilename, StringComparison.Ordinal);
        }

        await Assertions.Expect(officer.Page.Locator(".dates tbody tr").First).ToBeVisibleAsync();
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "lease-park-zh-CN.png") });
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task Money_is_entered_on_the_account_of_a_lease_and_what_was_wrong_is_withdrawn()
    {
        await using var officer = await AtALeaseThatLastsAsync(1);
        await RecordAsync(officer, "登记收款", ("金额（元）", "12.34"), ("银行流水号", "浏览流水0001"), ("文号", "收〔2026〕501号"));
        var receipt = officer.Page.Locator("tr").Filter(new() { HasText = "收〔2026〕501号" });
        await Assertions.Expect(receipt).ToContainTextAsync("12.34");

        await officer.Button("登记 登记收款").ClickAsync(); // the bank's number once more: refused in place, in the service's words
        await officer.FillAsync(("金额（元）", "12.34"), ("银行流水号", "浏览流水0001"), ("文号", "收〔2026〕502号"));
        await officer.Button("提交").ClickAsync();
        await Assertions.Expect(officer.Page.Locator("dialog[open] .problem")).ToContainTextAsync("浏览流水0001");
        await officer.Page.Keyboard.PressAsync("Escape");

        await officer.Button("登记 撤销记录").ClickAsync();
        await officer.Field("哪一条记录").SelectOptionAsync([new SelectOptionValue { Index = 0 }]); // the newest
        await officer.FillAsync(("理由", "录到别家了"), ("文号", "撤〔2026〕501号"));
        await officer.SubmitAsync();
        await Assertions.Expect(receipt).ToHaveCountAsync(0);
        await officer.SeesAsync("撤〔2026〕501号"); // it stays in the history
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task A_sub_let_that_was_found_can_be_objected_to_until_a_day_and_a_tenant_gives_notice()
    {
        await using var officer = await AtALeaseThatLastsAsync(3);
        await officer.Button("登记转租").ClickAsync();
        await officer.FillAsync(("次承租人", "新能源有限公司"), ("统一社会信用代码", "91510799MA6T000208"), ("怎样发现的", "巡查发现另有企业生产"), ("文号", "巡〔2026〕501号"));
        await officer.Page.Locator("dialog[open] input[type=checkbox]").First.CheckAsync();
        await officer.SubmitAsync();
        var sublet = officer.Page.Locator(".sublets tr").Filter(new() { HasText = "新能源有限公司" });
        await Assertions.Expect(sublet).ToContainTextAsync("待处理");
        await Assertions.Expect(officer.Page.Locator(".dates")).ToContainTextAsync("转租异议期届满");
        await officer.Page.Locator(".dates tr").Filter(new() { HasText = "转租异议期届满" }).Locator("[aria-expanded]").ClickAsync();
        await Assertions.Expect(officer.Page.Locator(".strip ol .day.due")).ToHaveCountAsync(1); // day by day
        await sublet.GetByRole(AriaRole.Button, new() { Name = "提异议" }).ClickAsync();
        await officer.FillAsync(("理由", "未经同意"), ("文号", "异议〔2026〕501号"));
        await officer.SubmitAsync();
        await Assertions.Expect(sublet).ToContainTextAsync("已提异议");

        await RecordAsync(officer, "退租通知", ("文号", "退〔2026〕501号"));
        await officer.SeesAsync("待退租");
        await Assertions.Expect(officer.Button("登记 交还验收")).ToBeVisibleAsync(); // what may follow, and nothing else
        await Assertions.Expect(officer.Button("登记 装修进场")).ToHaveCountAsync(0);
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task Before_its_first_day_nobody_gets_the_keys_and_the_form_says_why()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/factories/leases");
        await officer.Page.GetByText("未起租", new() { Exact = true }).ClickAsync();
        await officer.Page.Locator("main tbody tr").Filter(new() { HasText = "2027-01-01" }).Locator("a").First.ClickAsync(); // others sign leases from tomorrow
        await officer.Button("登记 交付厂房").ClickAsync();
        await officer.FillAsync(("表底", "D1000 25"), ("房屋状况", "完好"), ("文号", "交接〔2026〕501号"));
        await officer.Button("提交").ClickAsync();
        await Assertions.Expect(officer.Page.Locator("dialog[open] .problem")).ToContainTextAsync("2027-01-01");
        await Assertions.Expect(officer.Field("房屋状况")).ToHaveValueAsync("完好");
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task Who_may_only_look_is_offered_nothing_and_a_day_before_it_was_signed_has_no_lease()
    {
        await using var auditor = await Visitor.SignedInAsync(park, "demo-auditor", "/factories/leases");
        await auditor.Page.Locator("main tbody a").First.ClickAsync();
        await auditor.SeesAsync("由园区管委会办理");
        await Assertions.Expect(auditor.Page.Locator("main [aria-haspopup=dialog]")).ToHaveCountAsync(0);
        await auditor.GoAsync(new Uri(auditor.Page.Url).AbsolutePath + "?asOf=2019-01-01");
        await auditor.SeesAsync("该日还没有这份租约");
    }

    private async Task<Visitor> AtALeaseThatLastsAsync(int fromTheEnd)
    {
        var officer = await Visitor.SignedInAsync(park, "demo-park", "/factories/leases");
        var leases = officer.Page.Locator("main tbody a"); // in the order of their ends
        await Assertions.Expect(leases.First).ToBeVisibleAsync();
        await leases.Nth(await leases.CountAsync() - fromTheEnd).ClickAsync();
        await officer.SeesAsync("合同约定");
        await officer.SettleAsync();
        return officer;
    }

    private static async Task RecordAsync(Visitor officer, string what, params (string Label, string Value)[] fields)
    {
        await officer.Button("登记 " + what).ClickAsync();
        await officer.FillAsync(fields);
        await officer.SubmitAsync();
    }
}
