using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>入园申请: from the first talk to the signature, step by step.</summary>
public sealed class Taking_firms_in(RunningPark park)
{
    private static readonly (string Label, string Value)[] Firm =
    [
        ("企业", "绿溪入园试验有限公司"), ("统一社会信用代码", "91510799MA6T000208"), ("行业代码", "1723"), ("需要面积", "100"), ("用电", "50"), ("承诺产值", "3000"), ("承诺税收", "120"), ("承诺就业", "45"),
    ];

    [Fact]
    public async Task A_firm_applies_is_screened_check_by_check_approved_with_its_promises_and_signs_for_what_was_kept()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park");
        await officer.ClickAsync(officer.Link("入园申请"));
        await officer.ClickAsync(officer.Button("登记申请"));
        await officer.FillAsync([.. Firm, ("行车", "99"), ("文号", "入申〔2026〕601号")]);
        await officer.ClickAsync(officer.Button("提交"));
        await officer.Page.WaitForURLAsync("**/factories/applications/*-*");
        Assert.Equal(3, officer.Clicks);

        // A crane of 99 t is nowhere: the check says so, with what the unit has, and nobody can approve.
        await ScreenAsync("评审〔2026〕601号");
        await Assertions.Expect(officer.Page.Locator(".checks tr.fail").Filter(new() { HasText = "行车需要 99 吨" })).ToHaveCountAsync(1);
        await Assertions.Expect(officer.Page.Locator(".checks tr.pass")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(officer.Button("登记 准入")).ToHaveCountAsync(0);
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "application-screened-zh-CN.png") });
        await officer.Button("登记 撤回申请").ClickAsync();
        await officer.FillAsync(("理由", "行车要求有误，另行申请"), ("文号", "撤申〔2026〕601号"));
        await officer.SubmitAsync();
        await officer.SeesAsync("已撤回：行车要求有误");
        await Assertions.Expect(officer.Page.Locator(".steps button")).ToHaveCountAsync(0);

        await officer.GoAsync("/factories/applications");
        await officer.Button("登记申请").ClickAsync();
        await officer.FillAsync([.. Firm, ("文号", "入申〔2026〕602号")]);
        await officer.Button("提交").ClickAsync();
        await officer.Page.WaitForURLAsync("**/factories/applications/*-*");
        await ScreenAsync("评审〔2026〕602号");
        await Assertions.Expect(officer.Page.Locator(".checks tr.fail")).ToHaveCountAsync(0);

        await officer.Button("登记 准入").ClickAsync();
        await Assertions.Expect(officer.Field("承诺税收")).ToHaveValueAsync("120");
        await officer.FillAsync(("承诺税收", "130"), ("准入条件", "按期投产"), ("文号", "准入〔2026〕602号"));
        await officer.SubmitAsync();
        await officer.SeesAsync("准入条件：按期投产");
        await Assertions.Expect(officer.Page.Locator(".figures")).ToContainTextAsync("130.00");

        await officer.Button("登记 预留单元").ClickAsync(); // the units of the screening are picked already
        await Assertions.Expect(officer.Page.Locator("dialog[open] .sum")).ToContainTextAsync("已选");
        await officer.FillAsync(("保留至", "2099-01-01"), ("文号", "预留〔2026〕602号"));
        await officer.Button("提交").ClickAsync();
        await Assertions.Expect(officer.Page.Locator("dialog[open] .problem")).ToBeVisibleAsync(); // longer than the rule allows
        await officer.FillAsync(("保留至", DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).AddDays(20).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        await officer.SubmitAsync();
        await officer.SeesAsync("保留至");

        await officer.Button("登记 签订租约").ClickAsync();
        await officer.FillAsync(("租金单价", "8"), ("物业费", "1"), ("几个月一付", "3"), ("押金", "14400"), ("文号", "租〔2026〕602号")); // what was agreed, nobody fills in
        await officer.SubmitAsync();
        await officer.ClickAsync(officer.Link("租约页"));
        await officer.SeesAsync("租〔2026〕602号");
        await Assertions.Expect(officer.Page.Locator("h1")).ToHaveTextAsync("绿溪入园试验有限公司");
        officer.HeardNoComplaint();

        async Task ScreenAsync(string paper) // with a unit that is free, also from tomorrow on; those of 刘营 are for other journeys
        {
            await officer.Button("登记 准入评审").ClickAsync();
            var building = officer.Page.Locator("dialog[open] .picker option").Filter(new() { HasText = "ZZ-5-01" }).First;
            await officer.Page.Locator("dialog[open] .picker select").SelectOptionAsync((await building.GetAttributeAsync("value"))!);
            await officer.SettleAsync();
            await officer.Page.Locator("dialog[open] .picker label.vacant input").Last.CheckAsync();
            await officer.FillAsync(("文号", paper));
            await officer.SubmitAsync();
        }
    }

    [Fact]
    public async Task Applications_are_found_by_state_and_name_and_kept_as_a_file()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/factories/applications");
        await planner.Page.GetByLabel("状态").SelectOptionAsync("rejected");
        await Assertions.Expect(planner.Page.Locator("main tbody .state").First).ToHaveTextAsync("不予准入");
        await planner.Page.Locator("main tbody a").First.ClickAsync();
        await planner.SeesAsync("由园区管委会办理");
        await planner.SeesAsync("不予准入：");
        await Assertions.Expect(planner.Page.Locator("main [aria-haspopup=dialog]")).ToHaveCountAsync(0);

        await planner.GoAsync("/factories/applications?asOf=2020-01-01");
        await planner.SeesAsync("没有入园申请");
        await planner.GoAsync("/factories/applications");
        var file = await planner.Page.RunAndWaitForDownloadAsync(() => planner.Button("导出 XLSX").ClickAsync());
        Assert.Matches("^入园申请_截至\\d{8}\\.xlsx$", file.SuggestedFilename);
        planner.HeardNoComplaint();
    }
}
