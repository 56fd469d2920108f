using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>规划/经信: rates the yield of land and explains it.</summary>
public sealed class At_the_planners(RunningPark park)
{
    [Fact]
    public async Task A_firms_points_are_explained_with_one_click_on_its_name()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/yield/ranking");
        await planner.ClickAsync(planner.Page.Locator("main tbody a").Nth(30));
        await planner.SeesAsync("三句话说清");
        await Assertions.Expect(planner.Page.Locator(".three li")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(planner.Page.Locator("[role=img] svg path").First).ToBeAttachedAsync();
        Assert.Equal(1, planner.Clicks);

        await planner.Button("数据表").ClickAsync(); // the same for whoever can't see the picture
        await Assertions.Expect(planner.Page.Locator(".chart table")).ToBeVisibleAsync();
        planner.HeardNoComplaint();
    }

    [Fact]
    public async Task Two_ratings_are_compared_with_who_moved_and_why()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner");
        await planner.ClickAsync(planner.Link("回放对比"));
        await planner.SeesAsync("规则不同"); // of what is in the books, the newest rating and the newest by other rules or of another year
        Assert.Equal(1, planner.Clicks);
        foreach (var (side, rules) in new[] { (0, "省定五项"), (1, "RC-1") }) await ChooseAsync(planner.Page.Locator(".pair select").Nth(side), "2025", rules);
        await Assertions.Expect(planner.Page.Locator("[role=img] svg path").First).ToBeAttachedAsync();
        await Assertions.Expect(planner.Page.Locator("main tbody tr").First).ToContainTextAsync("→");
        planner.HeardNoComplaint();

        static async Task ChooseAsync(ILocator select, string year, string rules)
        {
            var option = select.Locator("option").Filter(new() { HasText = year }).Filter(new() { HasText = rules }).First;
            await select.SelectOptionAsync((await option.GetAttributeAsync("value"))!);
        }
    }

    [Fact]
    public async Task A_rating_is_run_from_the_ranking_and_shown_at_once()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/yield/ranking");
        await planner.ClickAsync(planner.Button("运行评价"));
        await planner.ClickAsync(planner.Button("提交"));
        await planner.Page.WaitForURLAsync("**/yield/ranking/*");
        await planner.SeesAsync("2025 年度亩产效益评价");
        Assert.Equal(2, planner.Clicks);
        planner.HeardNoComplaint();
    }

    [Fact]
    public async Task Every_firm_of_a_published_rating_has_its_letter_and_nobody_gets_two()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/yield/ranking");
        var published = await planner.EvaluateAsync<string>("async () => (await (await fetch('/api/yield/runs?pageSize=100')).json()).items.find(r => r.publishedOn && !r.supersededBy).id");
        await planner.GoAsync($"/yield/ranking/{published}");
        await Assertions.Expect(planner.Page.GetByText(new System.Text.RegularExpressions.Regex("告知书 [1-9][0-9]* 封"))).ToBeVisibleAsync();
        var letters = await planner.Page.RunAndWaitForDownloadAsync(() => planner.Button("告知书 DOCX").ClickAsync());
        Assert.EndsWith(".docx", letters.SuggestedFilename, StringComparison.Ordinal);

        await planner.ClickAsync(planner.Button("发告知书"));
        await planner.FillAsync(("文号", "亩均告〔2026〕900号"));
        await planner.ClickAsync(planner.Button("提交"));
        await planner.SeesAsync("各户都已有告知书");
        Assert.Equal(2, planner.Clicks);
        await planner.Page.Locator("main tbody a").First.ClickAsync();
        var own = await planner.Page.RunAndWaitForDownloadAsync(() => planner.Button("告知书 PDF").ClickAsync()); // the one of this firm, on its page
        Assert.EndsWith(".pdf", own.SuggestedFilename, StringComparison.Ordinal);
        planner.HeardNoComplaint();
    }

    [Fact]
    public async Task English_is_one_choice_away_and_the_services_speak_it_too()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", anew: true);
        await planner.Page.Locator(".user").ClickAsync();
        await planner.Page.EvaluateAsync("window.inChinese = true");
        await planner.Page.GetByRole(AriaRole.Menuitem, new() { Name = "English" }).ClickAsync();
        await planner.Page.WaitForFunctionAsync("!window.inChinese"); // the page has come anew; its words change before that already
        await planner.SeesAsync("Desk");
        await planner.GoAsync("/yield/ranking");
        await planner.Page.Locator("main tbody a").First.ClickAsync();
        await planner.SeesAsync("In three sentences");
        await Assertions.Expect(planner.Page.Locator(".three p").First).ToContainTextAsync("points by");
    }

    [Fact]
    public async Task A_firm_is_found_by_its_credit_code()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner");
        await planner.Page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(planner.Page.Locator("dialog.palette input")).ToBeFocusedAsync();
        await planner.Page.Keyboard.TypeAsync("91510799MA6T00012D");
        await Assertions.Expect(planner.Page.GetByRole(AriaRole.Group, new() { Name = "企业" })).ToContainTextAsync("绿溪纺织有限公司");
        await planner.Page.GetByRole(AriaRole.Group, new() { Name = "企业" }).GetByRole(AriaRole.Option).First.ClickAsync();
        await Assertions.Expect(planner.Page.Locator("main tbody tr")).ToHaveCountAsync(1);
        planner.HeardNoComplaint();
    }

    [Fact]
    public async Task Rules_are_copied_changed_refused_at_their_place_stated_and_held_against_the_present_ones()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/yield/rules");
        await planner.Page.GetByText("JSON", new() { Exact = true }).ClickAsync(); // the document itself, refused by the path that the service names
        var document = planner.Page.GetByLabel("规则集文档");
        await Assertions.Expect(document).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("\"weight\""));
        await document.FillAsync(new System.Text.RegularExpressions.Regex("\"weight\": \\d+").Replace(await document.InputValueAsync(), "\"weight\": 77", 1));
        await planner.Button("发布为新规则集").ClickAsync();
        await planner.FillAsync(("名称", "写坏的规则（试）"), ("文号", "规则〔2026〕34号"));
        await planner.Button("提交").ClickAsync();
        await Assertions.Expect(planner.Page.Locator(".json [role=alert]")).ToContainTextAsync("groups[0].indicators");
        await planner.Button("取消").ClickAsync();
        await planner.Page.GetByText("表单", new() { Exact = true }).ClickAsync();

        await planner.Page.GetByLabel("亩均税收 权重").First.FillAsync("35");
        await planner.Button("发布为新规则集").ClickAsync();
        await planner.FillAsync(("名称", "提高税收权重（试）"), ("文号", "规则〔2026〕35号"));
        await planner.Button("提交").ClickAsync();
        await planner.SeesAsync("权重之和应为 100，现为 105");
        await planner.Button("取消").ClickAsync();
        await planner.Page.GetByLabel("亩均增加值 权重").First.FillAsync("15");
        await planner.Button("发布为新规则集").ClickAsync();
        await planner.FillAsync(("名称", "提高税收权重（试）"), ("文号", "规则〔2026〕35号"));
        await planner.SubmitAsync();
        await planner.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("用它重算") }).ClickAsync();
        await planner.Page.WaitForURLAsync("**/yield/compare**");
        await Assertions.Expect(planner.Page.Locator(".rules")).ToContainTextAsync("weight");
        planner.HeardNoComplaint();
    }

    [Fact]
    public async Task An_objection_is_raised_while_the_rating_is_on_show_and_answered()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/yield/objections");
        await planner.Button("提出异议").ClickAsync();
        await planner.FillAsync(("统一社会信用代码", "91510799MA7F00628W"), ("异议内容", "第四季度入库税款未计入"), ("文号", "异议书25号"));
        await planner.Button("提交").ClickAsync();
        await Assertions.Expect(planner.Page.Locator("dialog[open] .problem")).ToBeVisibleAsync(); // not on show today
        await planner.FillAsync(("事实日期", "2026-07-23"));
        await planner.SubmitAsync();
        await planner.Page.Locator("main tbody tr").Filter(new() { HasText = "异议书25号" }).GetByRole(AriaRole.Button, new() { Name = "成立", Exact = true }).ClickAsync();
        await planner.FillAsync(("答复", "经核对，补计入库税款"), ("事实日期", "2026-07-24"), ("文号", "复〔2026〕25号"));
        await planner.SubmitAsync();
        await Assertions.Expect(planner.Page.Locator("main tbody tr").Filter(new() { HasText = "异议书25号" })).ToContainTextAsync("经核对，补计入库税款");
        planner.HeardNoComplaint();
    }

    [Fact]
    public async Task Figures_are_tried_before_they_are_taken_and_each_difference_is_shown()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner");
        await planner.ClickAsync(planner.Link("数据归集"));
        var sheet = "统一社会信用代码,企业名称,年度,分组,评价税收(万元),营业收入(万元),事实日期,文号\r\n"
            + "91510799MA6T00012D,绿溪纺织有限公司,2022,规上,1500,48000,2023-03-10,经信〔2023〕1号\r\n91510799MA6T0001,写错的代码,2022,规上,1,2,2023-03-10,经信〔2023〕1号\r\n";
        await planner.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "评价数据.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(sheet) });
        await planner.SeesAsync("没有保存任何内容");
        await Assertions.Expect(planner.Page.Locator(".counts .bad")).ToContainTextAsync("1"); // the wrong code, with its line and column
        await planner.ClickAsync(planner.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("确认导入") }));
        await planner.SeesAsync("已入库");
        Assert.Equal(2, planner.Clicks);
        await planner.Page.GetByLabel("企业名称或信用代码").FillAsync("91510799MA6T00012D");
        await planner.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(planner.Page.Locator("main tbody tr").Filter(new() { HasText = "2022" }).First).ToContainTextAsync("1,500");
        planner.HeardNoComplaint();
    }

    [Theory]
    [InlineData("zh-CN", "三句话说清")]
    [InlineData("en", "In three sentences")]
    public async Task A_firms_points_are_explained_with_the_keyboard_alone_in_both_languages(string language, string heading)
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", language: language);
        await planner.Page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(planner.Page.Locator("dialog.palette input")).ToBeFocusedAsync();
        await planner.Page.Keyboard.TypeAsync("91510799MA6T00012D");
        var firms = planner.Page.Locator($"dialog.palette [role=group][aria-label*='{(language == "en" ? "Firm" : "企业")}']");
        await Assertions.Expect(firms.Locator(".hit").First).ToBeVisibleAsync();
        for (var pressed = 0; pressed < 20 && await firms.Locator(".hit[aria-selected=true]").CountAsync() == 0; pressed++) await planner.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(firms.Locator(".hit[aria-selected=true]")).ToHaveCountAsync(1);
        await planner.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(planner.Page.Locator("main tbody tr")).ToHaveCountAsync(1);
        await planner.TabToAsync(planner.Page.Locator("main tbody a").First);
        await planner.Page.Keyboard.PressAsync("Enter");
        await planner.SeesAsync(heading);
        planner.HeardNoComplaint();
    }
}
