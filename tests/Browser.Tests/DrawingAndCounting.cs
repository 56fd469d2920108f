using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>宗地图形、界址、期限和工作日历, 待落地项目: what the bureau and the park draw, count and keep.</summary>
public sealed class Drawing_and_counting(RunningPark park)
{
    [Fact]
    public async Task A_file_of_parcels_is_looked_at_as_it_was_understood_then_taken_and_undone()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/land/imports?kind=parcels");
        var text = $"[地块坐标]\n{Plot("510799019001GB00801", "试画甲", 0)}{Plot("510799019001GB00802", "试画乙", 120)}{Plot("510799019001GB00803", "压在乙上", 170)}";
        await bureau.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "试画宗地.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) });
        await bureau.SeesAsync("没有保存任何内容");
        var read = bureau.Page.Locator(".preview dl");
        await Assertions.Expect(read).ToContainTextAsync("CGCS2000 三度带 35 带（中央经线 105°，带号在前）");
        await Assertions.Expect(read).ToContainTextAsync("UTF-8");
        await Assertions.Expect(bureau.Page.Locator(".outlines tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(bureau.Page.Locator(".outlines tr.bad")).ToContainTextAsync("GB00802");
        await Assertions.Expect(bureau.Page.Locator(".sketch path")).ToHaveCountAsync(3);
        await bureau.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "parcel-file-import-zh-CN.png") });

        await bureau.Page.Locator(".said select").SelectOptionAsync("4544"); // otherwise than the file shows: it is tried again
        await Assertions.Expect(bureau.Page.Locator(".import .error").First).ToBeVisibleAsync();
        await bureau.Page.Locator(".said select").SelectOptionAsync("");
        await bureau.Page.GetByLabel("文号（留空取文件名）").FillAsync("测〔2026〕801号");
        await bureau.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("确认导入 2 行") }).ClickAsync();
        await bureau.SeesAsync("已入库");
        var batch = bureau.Page.Locator("tr").Filter(new() { HasText = "试画宗地.txt" });
        await batch.GetByRole(AriaRole.Button, new() { NameRegex = new("试画宗地") }).ClickAsync();
        await bureau.SeesAsync("涉及 2 宗");
        await batch.GetByRole(AriaRole.Button, new() { Name = "撤销本批" }).ClickAsync();
        await bureau.FillAsync(("理由", "试用"), ("文号", "撤测〔2026〕801号"));
        await bureau.SubmitAsync();
        await Assertions.Expect(batch).ToContainTextAsync("已撤销");
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task What_is_due_stands_by_party_with_its_strip_and_a_notice_of_holidays_says_what_it_moves()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/reclamation/deadlines");
        await bureau.ClickAsync(bureau.Page.GetByText("按当事人", new() { Exact = true }));
        await bureau.ClickAsync(bureau.Page.Locator(".lines .fold").First);
        await Assertions.Expect(bureau.Page.Locator(".strip").First).ToBeVisibleAsync();
        Assert.Equal(2, bureau.Clicks);
        await bureau.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "deadlines-by-party-zh-CN.png") });
        await bureau.Page.GetByText("已届满", new() { Exact = true }).First.ClickAsync();
        await bureau.Page.GetByText("365 天", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(bureau.Page.Locator("main tbody tr").First).ToContainTextAsync(new Regex("逾期未履行|已届满"));

        await bureau.GoAsync("/office/workdays");
        await bureau.Button("载入放假通知").ClickAsync();
        await bureau.FillAsync(("年度", "2035"), ("放假通知", "国办发明电〔2034〕试1号"), ("放假（每行：节名 起 止）", "元旦 2035-01-01\n春节"), ("文号", "历〔2034〕试1号"));
        await bureau.Button("提交").ClickAsync();
        await Assertions.Expect(bureau.Page.Locator("dialog[open] em[role=alert]")).ToContainTextAsync("第 2 行读不懂");
        await bureau.FillAsync(("放假（每行：节名 起 止）", "元旦 2035-01-01\n春节：2035年2月7日至2035年2月13日"), ("调休上班（每行一天或多天）", "2035-02-04")); // a Sunday
        await bureau.SubmitAsync();
        await bureau.SeesAsync("没有期限因此移动"); // nothing that is open reaches so far
        await Assertions.Expect(bureau.Page.Locator(".years tbody tr").First).ToContainTextAsync("02-07—02-13");
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task An_outline_is_drawn_anew_only_where_nobody_else_has_land_and_a_building_is_put_on_it()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/land/parcels/510799011001GB00119");
        await officer.Button("变更界址").ClickAsync();
        var points = officer.Page.Locator("dialog[open] textarea").First;
        var outline = await points.InputValueAsync();
        await points.FillAsync(Scaled(outline, 1.5));
        await officer.Button("检查").ClickAsync();
        await Assertions.Expect(officer.Page.Locator("dialog[open] dd.red")).ToContainTextAsync(" m²");
        await Assertions.Expect(officer.Page.Locator("dialog[open] .sketch .clash").First).ToBeVisibleAsync();
        await officer.FillAsync(("理由", "复测"), ("文号", "测〔2026〕811号"));
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "outline-redrawn-zh-CN.png") });
        await officer.Button("提交").ClickAsync();
        await Assertions.Expect(officer.Page.Locator("dialog[open] .problem")).ToBeVisibleAsync(); // the service's own refusal, in place
        await points.FillAsync(Scaled(outline, 0.99));
        await officer.Button("检查").ClickAsync();
        await officer.SeesAsync("不压占其他宗地");
        await officer.SubmitAsync();

        await officer.Button("建筑物落图").ClickAsync();
        await points.FillAsync(Scaled(outline, 0.4));
        await officer.Button("检查").ClickAsync();
        await officer.FillAsync(("楼栋编号", "QD-119-1"), ("文号", "竣〔2026〕812号"));
        await officer.SubmitAsync();
        await officer.SeesAsync("建筑物 1 栋");
        await Assertions.Expect(officer.Button("设定测绘限差")).ToHaveCountAsync(0); // the bureau sets them
        officer.HeardNoComplaint();
    }

    [Fact]
    public async Task A_waiting_project_is_changed_and_taken_out_and_the_matching_comes_out_the_same_again()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/reclamation/matching");
        await officer.ClickAsync(officer.Button("复算"));
        await officer.SeesAsync("结果一致");
        Assert.Equal(1, officer.Clicks);

        await officer.Button("登记项目").ClickAsync();
        await officer.FillAsync(("项目", "试画项目"), ("企业", "试画公司"), ("统一社会信用代码", "91510799MA6T00012D"), ("面积至少", "800"), ("面积至多", "1600"), ("最迟可用", "2028-01-01"), ("文号", "项〔2026〕821号"));
        await officer.SubmitAsync();
        var project = officer.Page.Locator(".projects li").Filter(new() { HasText = "试画项目" });
        await Assertions.Expect(project).ToContainTextAsync("800–1,600 m²");
        await officer.Button("变更 试画项目").ClickAsync();
        await Assertions.Expect(officer.Field("面积至多")).ToHaveValueAsync("1600");
        await officer.FillAsync(("面积至多", "2400"), ("意向片区", "青东坝工业区"), ("文号", "项〔2026〕822号"));
        await officer.SubmitAsync();
        await Assertions.Expect(project).ToContainTextAsync("800–2,400 m²");
        await officer.Button("出库 试画项目").ClickAsync();
        await officer.FillAsync(("理由", "另选他地"), ("文号", "项〔2026〕823号"));
        await officer.SubmitAsync();
        await Assertions.Expect(project).ToHaveCountAsync(0);
        officer.HeardNoComplaint();
    }

    private static string Plot(string code, string name, int east) => string.Create(CultureInfo.InvariantCulture, $"""
        4,1.0000,{code},{name},面,,,,@
        J1,1,3420000.000,{35500000 + east}.000
        J2,1,3420000.000,{35500100 + east}.000
        J3,1,3420100.000,{35500100 + east}.000
        J4,1,3420100.000,{35500000 + east}.000

        """);

    /// <summary>The same outline around its middle, so many times as large.</summary>
    private static string Scaled(string outline, double times)
    {
        var points = outline.Split('\n').Select(line => line.Split(',')).Select(p => (Head: $"{p[0]},{p[1]}", X: double.Parse(p[2], CultureInfo.InvariantCulture), Y: double.Parse(p[3], CultureInfo.InvariantCulture))).ToArray();
        var (x, y) = (points.Average(p => p.X), points.Average(p => p.Y));
        return string.Join('\n', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Head},{x + (p.X - x) * times:F3},{y + (p.Y - y) * times:F3}")));
    }
}
