using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>自然资源局: grants, supervises, disposes of idle land.</summary>
public sealed class At_the_bureau(RunningPark park)
{
    private const string Header = "电子监管号,行政区,项目名称,项目位置,面积(公顷),土地用途,供地方式,土地使用年限,成交价格(万元),分期支付约定,土地使用权人,约定容积率下限,约定容积率上限,约定交地时间,约定开工时间,约定竣工时间,实际开工时间,实际竣工时间,合同签订日期";

    [Fact]
    public async Task An_offering_is_back_scheduled_in_one_click_and_each_day_says_why()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau");
        await bureau.ClickAsync(bureau.Link("出让时间表"));
        await bureau.SeesAsync("发布出让公告");
        await bureau.SeesAsync("来得及");
        Assert.Equal(1, bureau.Clicks);

        await bureau.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("发布出让公告") }).ClickAsync();
        await bureau.SeesAsync("为什么是");
        await Assertions.Expect(bureau.Page.Locator(".strip .day.counted")).Not.ToHaveCountAsync(0);
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task A_milestone_is_recorded_in_three_clicks()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau");
        await bureau.ClickAsync(bureau.Link("履约看板"));
        await bureau.ClickAsync(bureau.Page.Locator("section[aria-label=动工] li a").Filter(new() { HasText = "织造-083" }).First);
        await bureau.ClickAsync(bureau.Button("登记动工"));
        await bureau.Field("文号").FillAsync("开工〔2026〕83号");
        await bureau.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(bureau.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        await bureau.SeesAsync("开工〔2026〕83号");
        Assert.Equal(3, bureau.Clicks);
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task Each_letter_of_an_idle_case_takes_two_clicks_and_starts_its_clock()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/reclamation/candidates");
        await bureau.Button("立案").First.ClickAsync();
        await bureau.Field("文号").FillAsync("线索〔2026〕91号");
        await bureau.Button("提交").ClickAsync();
        await bureau.SeesAsync("开展调查核实并发出通知书"); // the thirty days have begun

        await bureau.ClickAsync(bureau.Page.Locator(".steps li").Filter(new() { HasText = "调查通知" }).GetByRole(AriaRole.Button));
        await bureau.Field("文号").FillAsync("闲调〔2026〕91号");
        await bureau.ClickAsync(bureau.Button("提交"));
        await bureau.SeesAsync("缺送达登记"); // not served yet: no clock runs against the holder
        Assert.Equal(2, bureau.Clicks);
        await Assertions.Expect(bureau.Page.Locator("svg .step.current")).ToContainTextAsync("调查通知");
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task A_notice_that_was_wrong_is_taken_back_and_the_case_stands_where_it_stood_before_it()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/reclamation/cases");
        await bureau.Page.Locator("aside.cases a").Filter(new() { HasText = "已立案" }).First.ClickAsync();
        await Assertions.Expect(bureau.Button("撤回文书")).ToHaveCountAsync(0); // there is nothing yet

        await bureau.Button("登记 调查通知").ClickAsync();
        await bureau.Field("文号").FillAsync("闲调〔2026〕92号");
        await bureau.SubmitAsync();
        await Assertions.Expect(bureau.Page.Locator("svg .step.current")).ToContainTextAsync("调查通知");

        await bureau.Button("撤回文书").ClickAsync();
        await bureau.Field("理由").FillAsync("宗地面积抄录有误");
        await bureau.Field("文号").FillAsync("撤〔2026〕92号");
        await bureau.SubmitAsync();
        await Assertions.Expect(bureau.Page.Locator("svg .step.current")).ToContainTextAsync("立案");
        await bureau.SeesAsync("撤〔2026〕92号"); // nothing is deleted: the notice stands in the list, and who took it back
        await bureau.SeesAsync("闲调〔2026〕92号");

        await bureau.Button("制发文书").ClickAsync(); // whoever had the notice is told in writing
        await bureau.Field("种类").SelectOptionAsync("withdrawalNotice");
        await bureau.Field("文号").FillAsync("撤〔2026〕92号");
        await bureau.SubmitAsync();
        await Assertions.Expect(bureau.Button("撤回决定书 PDF")).ToBeVisibleAsync();
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task What_the_rules_refuse_is_said_in_place_in_the_services_own_words()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/reclamation/cases");
        await bureau.Page.Locator("aside.cases a").Filter(new() { HasText = "已立案" }).First.ClickAsync();
        await bureau.Button("登记 调查通知").ClickAsync();
        await bureau.Field("文号").FillAsync("线索〔2020〕1号");
        await bureau.Field("事实日期").FillAsync("2020-01-01"); // long before there was a case
        await bureau.Button("提交").ClickAsync();
        await Assertions.Expect(bureau.Page.Locator("dialog[open] [role=alert]").First).ToBeVisibleAsync();
        await Assertions.Expect(bureau.Field("文号")).ToHaveValueAsync("线索〔2020〕1号");
    }

    [Fact]
    public async Task Who_held_this_land_then_is_found_with_the_keyboard_alone()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau");
        await bureau.Page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(bureau.Page.Locator("dialog.palette input")).ToBeFocusedAsync();
        await bureau.Page.Keyboard.TypeAsync("510799011001GB00101");
        await Assertions.Expect(bureau.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync("青东-101");
        await bureau.Page.Keyboard.PressAsync("Enter");
        await bureau.SeesAsync("绿溪源润鞋业有限公司"); // the holder before the recovery, among the allocations
        await bureau.SeesAsync("绿溪汇通针织有限公司");
        await bureau.SeesAsync("合成闲收〔2024〕1号");
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task The_date_is_in_the_address_and_the_frame_leaves_no_doubt()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/map?asOf=2024-01-01");
        await bureau.SeesAsync("历史视图 2024-01-01 · 按事实日期");
        await Assertions.Expect(bureau.Page.GetByRole(AriaRole.Radio, new() { Name = "按事实日期" })).ToBeCheckedAsync();
        await bureau.Page.GetByText("按当时掌握", new() { Exact = true }).ClickAsync();
        await bureau.Page.WaitForURLAsync("**clock=known**");
        await bureau.SeesAsync("历史视图 2024-01-01 · 按当时掌握");
        await bureau.SeesAsync("没有符合条件的宗地"); // the demo's books were only opened this year: by then nothing was known

        await bureau.Page.ReloadAsync();
        await bureau.SeesAsync("历史视图 2024-01-01 · 按当时掌握");
        await bureau.Page.GetByText("回到今天").ClickAsync();
        await Assertions.Expect(bureau.Page.GetByText("历史视图")).ToHaveCountAsync(0);
        await bureau.Page.WaitForURLAsync(url => !url.Contains("asOf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_published_list_is_tried_taken_and_undone()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/land/imports");
        var row = "5107992019B09001,绿溪县,项目,大道1号,4.0,工业用地,挂牌出让,50,1440.00,,绿溪纺织有限公司,1.0,2.5,2019年01月31日,2019年12月31日,2021年12月31日,, ,2018年12月31日";
        await bureau.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "供地结果.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes($"{Header}\r\n{row}") });
        await bureau.SeesAsync("没有保存任何内容");
        await bureau.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("确认导入") }).ClickAsync();
        await bureau.SeesAsync("已入库");
        await bureau.Button("撤销本批").ClickAsync();
        await bureau.Field("理由").FillAsync("试用");
        await bureau.Field("文号").FillAsync("撤〔2026〕1号");
        await bureau.Button("提交").ClickAsync();
        await bureau.SeesAsync("已撤销");
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task A_list_becomes_a_file_that_says_what_it_is_and_as_of_when()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/land/parcels?asOf=2020-06-30");
        var workbook = await bureau.Page.RunAndWaitForDownloadAsync(() => bureau.Button("导出 XLSX").ClickAsync());
        Assert.Matches("20200630\\.xlsx$", workbook.SuggestedFilename);
        await bureau.GoAsync("/reclamation/candidates?asOf=2024-06-30");
        var csv = await bureau.Page.RunAndWaitForDownloadAsync(() => bureau.Button("导出 CSV").ClickAsync());
        Assert.Equal("闲置资产台账_截至20240630.csv", csv.SuggestedFilename);
    }

    [Fact]
    public async Task A_wrong_date_is_corrected_with_all_that_it_moves_in_view()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/land/parcels/510799011001GB00093");
        await bureau.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("更正 动工开发") }).ClickAsync();
        await bureau.SeesAsync("不该有这条"); // the service has said that it may be restated, and withdrawn
        await bureau.FillAsync(("事实日期", "2026-06-30"));
        await bureau.Button("查看会变动什么").ClickAsync();
        var before = bureau.Page.Locator("dialog[open] section").Filter(new() { HasText = "本宗地" });
        await Assertions.Expect(before).ToContainTextAsync("2026-03-31 — 2026-06-30");
        await Assertions.Expect(bureau.Page.Locator("dialog[open] section").Filter(new() { HasText = "腾笼换鸟" })).ToContainTextAsync("实际动工");

        await bureau.FillAsync(("理由", "日期录入有误"), ("更正文号", "更正〔2026〕93号"));
        await bureau.Button("确认更正").ClickAsync();
        await Assertions.Expect(bureau.Page.Locator(".timeline .correction")).ToContainTextAsync("更正〔2026〕93号");
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task Land_is_supplied_from_its_file_from_the_scheme_to_the_contract()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/land/parcels/510799012001GB00104");
        await TakeAsync("登记 登记场地通平", "2025-10-30", "通平〔2025〕104号");
        await bureau.Page.GetByRole(AriaRole.Button, new() { Name = "登记 认定净地" }).ClickAsync();
        foreach (var condition in new[] { "权属清晰", "补偿到位", "无争议", "具备动工条件" }) await bureau.Field(condition).CheckAsync();
        await SendAsync("2025-11-20", "净地〔2025〕104号");
        await TakeAsync("登记 登记区域评估", "2025-12-01", "区评〔2025〕104号", ("节能评价文号", "区评节1号"), ("环境影响评价文号", "区评环1号"), ("洪水影响评价文号", "区评洪1号"));
        await TakeAsync(
            "登记 设定标准地指标", "2025-12-10", "标准地〔2025〕104号", ("行业代码", "17"), ("容积率", "1.2"), ("建筑系数", "0.4"), ("行政办公用地占比", "0.07"), ("投资强度", "3000"), ("亩均税收", "200000"));

        await TakeAsync("拟订供地方案", "2026-01-12", "方案〔2026〕104号", ("土地等别", "13"), ("起始价", "20000000"), ("保证金", "4000000"));
        await TakeAsync("登记方案批准", "2026-02-10", "府土〔2026〕104号", ("批准机关", "示范县人民政府"));
        await bureau.Button("发布公告").ClickAsync();
        await bureau.FillAsync(("挂牌起", "2026-03-05"), ("挂牌止", "2026-04-01"), ("保证金截止", "2026-03-30"), ("事实日期", "2026-03-02"), ("文号", "资告〔2026〕104号"));
        await bureau.Button("提交").ClickAsync();
        await bureau.SeesAsync("公告期不足"); // the rule says no, in place, and from when on
        await bureau.FillAsync(("挂牌起", "2026-03-22"));
        await bureau.SubmitAsync();
        await TakeAsync("登记保证金", "2026-03-20", "收据104", ("竞买人", "新能源有限公司"), ("统一社会信用代码", "91510799MA6T000208"));
        await TakeAsync("登记报价", "2026-03-25", "报价单104", ("竞买人", "新能源有限公司"), ("统一社会信用代码", "91510799MA6T000208"), ("金额", "21000000"));
        await TakeAsync("挂牌截止", "2026-04-03", "现场记录104");
        await TakeAsync("签成交确认书", "2026-04-03", "确认书104");
        await TakeAsync("登记供地合同", "2026-04-10", "出让合同104", ("合同号", "510799-2026-C-0104"), ("签约日期", "2026-04-10"), ("应付日 1", "2026-05-09"), ("应付日 2", "2027-03-01"));
        await Assertions.Expect(bureau.Page.Locator(".path [aria-current]")).ToContainTextAsync("已签合同");
        await bureau.SeesAsync("新能源有限公司");
        bureau.HeardNoComplaint();

        async Task TakeAsync(string step, string on, string paper, params (string Label, string Value)[] fields)
        {
            await bureau.Button(step).ClickAsync();
            await bureau.FillAsync(fields);
            await SendAsync(on, paper);
        }

        async Task SendAsync(string on, string paper)
        {
            await bureau.FillAsync(("事实日期", on));
            await bureau.Field("文号").Last.FillAsync(paper); // the paper of the entry itself stands at the end
            await bureau.SubmitAsync();
        }
    }

    [Fact]
    public async Task Whoever_holds_a_paper_finds_what_it_did_however_its_brackets_are_written()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau");
        await bureau.Page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(bureau.Page.Locator("dialog.palette input")).ToBeFocusedAsync();
        await bureau.Page.Keyboard.TypeAsync("合成闲收[2024]1号");
        var papers = bureau.Page.GetByRole(AriaRole.Group, new() { Name = "文号" });
        await Assertions.Expect(papers).ToContainTextAsync("合成闲收〔2024〕1号");
        await bureau.ClickAsync(papers.GetByRole(AriaRole.Option).First);
        await bureau.SeesAsync("合成闲收〔2024〕1号");
        Assert.Equal(1, bureau.Clicks);
        bureau.HeardNoComplaint();
    }
}
