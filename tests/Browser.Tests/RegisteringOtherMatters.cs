using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>其他登记, 决定的执行: what happens to land and to a decision besides the steps of their lives.</summary>
public sealed class Registering_other_matters(RunningPark park)
{
    private const string Parcel = "/land/parcels/510799011001GB00101";

    [Fact]
    public async Task A_seizure_is_entered_on_the_parcels_page_keeps_the_land_from_being_transferred_and_is_lifted()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", Parcel);
        await Assertions.Expect(bureau.Button("注销抵押或解封")).ToHaveCountAsync(0); // nothing to lift
        await bureau.Button("抵押或查封").ClickAsync();
        await bureau.Field("类别").SelectOptionAsync("查封");
        await bureau.FillAsync(("编号", "封〔2026〕7号"), ("抵押权人或法院", "绿溪县人民法院"), ("文号", "协助执行〔2026〕7号"));
        await bureau.SubmitAsync();
        await bureau.SeesAsync("查封 封〔2026〕7号 绿溪县人民法院");

        await bureau.Button("转让").ClickAsync();
        await bureau.FillAsync(("受让人", "绿溪新禾纺织有限公司"), ("已完成开发投资比例（0–1）", "0.4"), ("投资证明文号", "投证〔2026〕7号"));
        await bureau.Field("文号").Last.FillAsync("转让〔2026〕7号");
        await bureau.Button("提交").ClickAsync();
        await Assertions.Expect(bureau.Page.Locator("dialog[open] [role=alert]").First).ToBeVisibleAsync();
        await bureau.Page.Keyboard.PressAsync("Escape");

        await bureau.Button("注销抵押或解封").ClickAsync();
        await bureau.FillAsync(("文号", "解封〔2026〕7号"));
        await bureau.SubmitAsync();
        await Assertions.Expect(bureau.Button("注销抵押或解封")).ToHaveCountAsync(0);
        await bureau.SeesAsync("解封〔2026〕7号"); // both stay in the timeline
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task The_park_sees_who_may_and_reports_a_figure_itself()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", Parcel);
        await Assertions.Expect(officer.Button("转让")).ToBeDisabledAsync();
        await Assertions.Expect(officer.Button("转让")).ToHaveAttributeAsync("title", "自然资源局");
        await officer.Button("报送履约数据").ClickAsync();
        await officer.Field("指标").SelectOptionAsync("就业（人）");
        await officer.FillAsync(("数值", "86"), ("数据日期", "2026-10-31"), ("文号", "报送〔2026〕101号"));
        await officer.SubmitAsync();
        await officer.SeesAsync("报送〔2026〕101号");
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task An_idle_fee_is_paid_in_part_and_the_rest_stays_owed()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/reclamation/cases");
        await bureau.Page.Locator("aside.cases a").Filter(new() { HasText = "已决定收费" }).First.ClickAsync();
        await bureau.SeesAsync("决定的执行");
        await bureau.SeesAsync("起诉期限");
        await bureau.Button("登记缴费").ClickAsync();
        await bureau.FillAsync(("金额（元）", "100000.01"), ("文号", "缴款〔2026〕3号"));
        await bureau.SubmitAsync();
        await bureau.SeesAsync("缴款〔2026〕3号");
        await bureau.SeesAsync("100,000.01 元");
        await Assertions.Expect(bureau.Button("登记缴费")).ToBeEnabledAsync(); // not the whole of it

        await bureau.Button("登记复议或诉讼结果").Or(bureau.Button("登记复议或诉讼")).First.ClickAsync();
        await bureau.Page.Keyboard.PressAsync("Escape");
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task Days_that_the_holder_does_not_answer_for_are_typed_with_the_determination()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/reclamation/cases");
        await bureau.Page.Locator("aside.cases a").Filter(new() { HasText = "已备案" }).First.ClickAsync();
        await bureau.Button("撤回文书").ClickAsync();
        await bureau.Field("理由").FillAsync("漏计政府原因的时段");
        await bureau.FillAsync(("文号", "撤〔2026〕95号"));
        await bureau.SubmitAsync();

        await Step("认定").ClickAsync();
        await bureau.Field("非企业原因 1").SelectOptionAsync("政府原因");
        await bureau.FillAsync(("自 1", "2025-01-01"), ("认定事实", "道路晚交三个月"), ("文号", "闲认〔2026〕95号"));
        await bureau.Button("提交").ClickAsync();
        await Assertions.Expect(bureau.Page.Locator("dialog[open] [role=alert]").First).ToBeVisibleAsync(); // from when, until when?
        await bureau.FillAsync(("至 1", "2025-03-31"));
        await bureau.SubmitAsync();
        await Assertions.Expect(bureau.Page.Locator("svg .step.current")).ToContainTextAsync("认定");

        // And on to where the case stood before: others look at it too.
        foreach (var step in new[] { "公示", "备案" })
        {
            await Step(step).ClickAsync();
            await bureau.FillAsync(("文号", $"{step}〔2026〕95号"));
            await bureau.SubmitAsync();
            await Assertions.Expect(bureau.Page.Locator("svg .step.current")).ToContainTextAsync(step);
        }
        bureau.HeardNoComplaint();

        ILocator Step(string name) => bureau.Page.Locator(".steps li").Filter(new() { HasText = name }).GetByRole(AriaRole.Button).First;
    }
}
