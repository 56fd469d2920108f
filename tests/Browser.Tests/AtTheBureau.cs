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
        Assert.NotEqual(0, await bureau.Page.Locator(".strip .day.counted").CountAsync());
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
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau");
        await bureau.GoAsync("/reclamation/candidates");
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
    public async Task What_the_rules_refuse_is_said_in_place_in_the_services_own_words()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau");
        await bureau.GoAsync("/reclamation/candidates");
        await bureau.Button("立案").Last.ClickAsync();
        await bureau.Field("文号").FillAsync("线索〔2020〕1号");
        await bureau.Field("事实日期").FillAsync("2020-01-01"); // long before it was idle
        await bureau.Button("提交").ClickAsync();
        await Assertions.Expect(bureau.Page.Locator("dialog[open] [role=alert]").First).ToBeVisibleAsync();
        Assert.Equal("线索〔2020〕1号", await bureau.Field("文号").InputValueAsync());
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
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau");
        await bureau.GoAsync("/map?asOf=2024-01-01");
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
        Assert.DoesNotContain("asOf", bureau.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_list_is_tried_taken_and_undone()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau");
        await bureau.GoAsync("/land/imports");
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
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau");
        await bureau.GoAsync("/land/parcels?asOf=2020-06-30");
        var workbook = await bureau.Page.RunAndWaitForDownloadAsync(() => bureau.Button("导出 XLSX").ClickAsync());
        Assert.Matches("20200630\\.xlsx$", workbook.SuggestedFilename);
        await bureau.GoAsync("/reclamation/candidates?asOf=2024-06-30");
        var csv = await bureau.Page.RunAndWaitForDownloadAsync(() => bureau.Button("导出 CSV").ClickAsync());
        Assert.Equal("闲置资产台账_截至20240630.csv", csv.SuggestedFilename);
    }
}
