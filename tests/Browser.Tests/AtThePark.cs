using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>园区管委会: finds what is idle, lets factories.</summary>
public sealed class At_the_park(RunningPark park)
{
    [Fact]
    public async Task What_is_idle_this_morning_is_two_clicks_away_with_its_reason()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park");
        await officer.ClickAsync(officer.Page.Locator(".tile").Filter(new() { HasText = "闲置土地线索" }).GetByRole(AriaRole.Link));
        await officer.ClickAsync(officer.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("判定依据") }).First);
        await officer.SeesAsync("起满一年未动工");
        Assert.Equal(2, officer.Clicks);
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task A_lease_takes_six_fields_and_an_overlap_shows_while_typing()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/factories/buildings/LY-6-02");
        await officer.ClickAsync(officer.Page.Locator(".unit.vacant").First);
        await officer.ClickAsync(officer.Button("新建租约"));
        await officer.Field("承租人").FillAsync("新能源有限公司");
        await officer.Field("统一社会信用代码").FillAsync("91510799MA6T000208");
        await officer.Field("文号").FillAsync("租〔2026〕77号");
        await officer.SeesAsync("租期无冲突");
        await officer.ClickAsync(officer.Button("提交"));
        await Assertions.Expect(officer.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        Assert.Equal(3, officer.Clicks); // from the plan of the building
        await officer.SeesAsync("现行租约");
        await Assertions.Expect(officer.Page.Locator(".unit.on")).ToContainTextAsync("新能源");

        // Once more for the same days: seen at once, and refused by the service where somebody insists.
        await officer.Button("续租").ClickAsync();
        await officer.Field("起租").FillAsync(DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await officer.SeesAsync("与现有租约冲突");
        await officer.Field("文号").FillAsync("租〔2026〕78号");
        await officer.Button("提交").ClickAsync();
        await Assertions.Expect(officer.Page.Locator("dialog[open] .problem")).ToBeVisibleAsync();
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task Leases_that_end_soon_are_one_click_away_with_their_bills()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park");
        await officer.ClickAsync(officer.Link("租约与到期"));
        await Assertions.Expect(officer.Page.Locator("main tbody .open").First).ToBeVisibleAsync();
        await officer.UntilAsync("The leases stand in the order of their ends", async () =>
        {
            var ends = await officer.Page.Locator("main tbody tr td:nth-child(5)").AllInnerTextsAsync();
            return ends.Count > 1 && ends.Order(StringComparer.Ordinal).SequenceEqual(ends);
        });
        await officer.Page.Locator("main tbody .open").First.ClickAsync();
        await officer.SeesAsync("收费计划");
        await officer.SeesAsync("应付日");
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task The_plan_of_a_building_follows_the_date()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/factories/buildings");
        var title = officer.Page.Locator(".page-head h1"); // there as soon as the page has its building
        var name = await title.InnerTextAsync();
        await officer.Page.GetByLabel("按日期查看租约").FillAsync("3000"); // days after 2019-01-01
        await officer.SeesAsync("未来视图");
        await Assertions.Expect(title).ToHaveTextAsync(name);
        await Assertions.Expect(officer.Page.GetByText("按已登记事实推算")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_map_and_its_list_show_the_same_and_the_keyboard_reaches_all()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/map");
        await officer.UntilAsync("The list has as many parcels as it says: those of the demo, and what other journeys divide", async () =>
        {
            var (told, there) = (await officer.Page.Locator(".head h2 small").InnerTextAsync(), await officer.Page.Locator(".list button").CountAsync());
            return there is >= 120 and <= 130 && told.Split(' ')[0] == there.ToString(System.Globalization.CultureInfo.InvariantCulture);
        });
        await officer.Page.GetByLabel("名称、代码或权利人").FillAsync("青东-081");
        await officer.Page.Keyboard.PressAsync("Tab");
        await officer.Page.Locator(".list button").First.FocusAsync();
        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.SeesAsync("510799011001GB00081");
        await officer.SeesAsync("约定动工");
        await officer.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(officer.Page.Locator(".list")).ToBeVisibleAsync();
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task A_waiting_project_is_matched_proposed_with_its_reasons_and_its_place_is_kept()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park");
        await officer.ClickAsync(officer.Link("项目匹配"));
        await officer.ClickAsync(officer.Button("一键配对")); // with what is free today
        await officer.FillAsync(("文号", "园招会〔2026〕66号"));
        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.Page.WaitForURLAsync("**/reclamation/matching/*");
        await Assertions.Expect(officer.Page.Locator("tr.matched")).ToContainTextAsync("面积适配");
        await officer.Page.GetByText("排除及原因", new() { Exact = true }).ClickAsync();
        await officer.SeesAsync("改造并重新消防验收"); // why not, and what would have to change
        await officer.Page.GetByText("可选", new() { Exact = true }).ClickAsync();
        var place = await officer.Page.Locator("tr.matched td a").First.InnerTextAsync();
        await officer.ClickAsync(officer.Button("提出建议"));
        await officer.FillAsync(("文号", "园招〔2026〕66号"));
        await officer.ClickAsync(officer.Button("提交"));
        await Assertions.Expect(officer.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        Assert.Equal(4, officer.Clicks);

        var proposal = officer.Page.Locator("section tr").Filter(new() { HasText = place }).Filter(new() { HasText = "已保留 至" }); // the service that owns it has answered
        await Assertions.Expect(proposal).ToHaveCountAsync(1);
        await proposal.GetByRole(AriaRole.Link, new() { Name = "去出租" }).ClickAsync();
        await officer.Page.WaitForURLAsync("**/factories/buildings**");
        await Assertions.Expect(officer.Page.Locator(".unit.reserved").First).ToBeVisibleAsync(); // hatched in the plan
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task Every_figure_of_the_cockpit_has_a_definition_a_trend_and_its_records()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park");
        await officer.ClickAsync(officer.Link("驾驶舱"));
        Assert.Equal(1, officer.Clicks);
        await officer.SeesAsync("目标 ≥ 95 %");
        await Assertions.Expect(officer.Page.Locator(".tile polyline")).ToHaveCountAsync(6);
        await Assertions.Expect(officer.Page.Locator(".tile .definition")).ToHaveCountAsync(6);
        await officer.Page.Locator(".tile").Filter(new() { HasText = "疑似闲置土地" }).GetByRole(AriaRole.Link).ClickAsync();
        await officer.Page.WaitForURLAsync("**/reclamation/candidates");
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task What_would_be_if_land_were_begun_is_seen_before_and_after_on_one_map()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park");
        await officer.ClickAsync(officer.Link("假设推演"));
        var supposed = officer.Page.Locator(".add option").Filter(new() { HasText = "满两年" }).First;
        await officer.Page.Locator(".add select").SelectOptionAsync((await supposed.GetAttributeAsync("value"))!);
        await officer.Page.GetByLabel("假定已动工").FillAsync("2025-06-02");
        await officer.Page.GetByLabel("提前预警（天）").FillAsync("365");
        await Assertions.Expect(TwoYears()).Not.ToHaveTextAsync("0");
        var before = int.Parse(await TwoYears().InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await officer.ClickAsync(officer.Button("推演"));
        await Assertions.Expect(officer.Page.Locator("main tr").Filter(new() { HasText = "程度" })).ToContainTextAsync("满两年");
        await Assertions.Expect(TwoYears()).ToHaveTextAsync($"{before - 1}");
        await officer.ClickAsync(officer.Page.GetByText("现状", new() { Exact = true }));
        await Assertions.Expect(TwoYears()).ToHaveTextAsync($"{before}");
        Assert.Equal(3, officer.Clicks);
        await officer.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(officer.Page.Locator(".print-head")).ToBeVisibleAsync(); // a sheet with its date and who printed it
        officer.HeardNoComplaint();

        ILocator TwoYears() => officer.Page.Locator(".legend li").Filter(new() { HasText = "满两年" }).Locator("b").Last;
    }

    [Fact]
    public async Task Every_target_says_where_it_was_said_how_far_it_is_and_what_that_rests_on()
    {
        await using var auditor = await Visitor.SignedInAsync(park, "demo-auditor");
        await auditor.ClickAsync(auditor.Link("驾驶舱"));
        var doubted = auditor.Page.Locator("main tr").Filter(new() { HasText = "全县规上工业总产值（1-5月）" });
        await Assertions.Expect(doubted).ToContainTextAsync("待核实"); // shown as it was printed, and flagged
        var output = auditor.Page.Locator("main tr").Filter(new() { HasText = "园区工业总产值" });
        await Assertions.Expect(output).ToContainTextAsync("200");
        await Assertions.Expect(output.Locator(".light")).ToContainTextAsync("正常");
        await auditor.ClickAsync(output.GetByRole(AriaRole.Button, new() { NameRegex = new("^明细") }));
        await auditor.SeesAsync("去年园区工业总产值161.6亿元"); // the sentence
        await auditor.SeesAsync("园区规上工业企业工业总产值（当年价格）"); // 口径
        await Assertions.Expect(auditor.Page.Locator("aside .timeline li")).ToHaveCountAsync(2); // set, and stated
        await Assertions.Expect(auditor.Page.Locator("aside tbody a").First).ToBeVisibleAsync(); // the firms whose figures make it up
        Assert.Equal(2, auditor.Clicks);
        foreach (var (format, ending) in new[] { ("Word", ".docx"), ("Excel", ".xlsx"), ("PDF", ".pdf") }) // one click each
        {
            var report = await auditor.Page.RunAndWaitForDownloadAsync(() => auditor.Button($"导出报告 {format}").ClickAsync());
            Assert.EndsWith(ending, report.SuggestedFilename, StringComparison.Ordinal);
        }

        await auditor.Page.ReloadAsync(); // the address reproduces the view
        await auditor.SeesAsync("去年园区工业总产值161.6亿元");
        auditor.HeardNoComplaint();
    }

    [Theory]
    [InlineData("zh-CN", "满一年未动工")]
    [InlineData("en", "start")]
    public async Task What_is_idle_is_found_with_the_keyboard_alone_in_both_languages(string language, string reason)
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", language: language);
        await officer.TabToAsync(officer.Page.Locator(".tile a[href^='/reclamation/candidates']").First);
        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.Page.WaitForURLAsync("**/reclamation/candidates**");
        await Assertions.Expect(officer.Page.Locator("button.why").First).ToBeVisibleAsync();
        await officer.TabToAsync(officer.Page.Locator("button.why").First);
        await officer.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(officer.Page.Locator("tr.evidence")).ToContainTextAsync(reason);
        officer.HeardNoComplaint();
    }
}
