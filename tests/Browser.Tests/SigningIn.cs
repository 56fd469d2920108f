using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>The browser holds a cookie that no script can read, and nothing else.</summary>
public sealed class Signing_in(RunningPark park)
{
    [Fact]
    public async Task Whoever_comes_is_asked_who_they_are_and_gets_where_they_wanted()
    {
        await using var visitor = await Visitor.ArriveAsync(park);
        await visitor.Page.GotoAsync("/map?asOf=2020-06-30");
        await visitor.Page.WaitForURLAsync("**/signin**");
        await visitor.Page.FillAsync("#userName", "demo-bureau");
        await visitor.Page.FillAsync("#password", "guess");
        await visitor.Page.ClickAsync("button");
        await Assertions.Expect(visitor.Page.Locator("#problem")).Not.ToBeEmptyAsync();
        await visitor.Page.FillAsync("#password", "demo-secret");
        await visitor.Page.ClickAsync("button");

        await visitor.Page.WaitForURLAsync("**/map?asOf=2020-06-30");
        await visitor.SeesAsync("历史视图 2020-06-30");
        var cookie = Assert.Single(await visitor.Context.CookiesAsync());
        Assert.Equal((true, SameSiteAttribute.Strict), (cookie.HttpOnly, cookie.SameSite));
        Assert.Equal("{}", await visitor.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage, ...sessionStorage, 'park-language': undefined })"));
        visitor.HeardNoComplaint();
    }

    [Fact]
    public async Task After_signing_out_nothing_can_be_read()
    {
        await using var visitor = await Visitor.SignedInAsync(park, "demo-bureau", anew: true);
        await visitor.Page.Locator(".user").ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Menuitem, new() { Name = "退出登录" }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/signin**");
        await visitor.Page.GotoAsync("/land/parcels");
        await visitor.Page.WaitForURLAsync("**/signin**");
    }

    [Fact]
    public async Task A_session_that_ends_in_the_middle_loses_nothing_that_was_typed()
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/yield/ranking", anew: true);
        await planner.Button("运行评价").ClickAsync();
        await planner.Field("年度").FillAsync("2023");
        await planner.Context.ClearCookiesAsync();
        await planner.Button("提交").ClickAsync();
        await planner.SeesAsync("登录已过期");

        var other = await planner.Context.RunAndWaitForPageAsync(() => planner.Link("在新标签页登录").ClickAsync());
        await planner.SignInAsync(other, "demo-planner");
        await Assertions.Expect(planner.Page.GetByText("登录已过期")).ToBeHiddenAsync();
        await Assertions.Expect(planner.Field("年度")).ToHaveValueAsync("2023");
        await Assertions.Expect(planner.Page.Locator("dialog[open] [role=alert]").First).ToBeVisibleAsync(); // sent again by itself, and answered: nobody has figures for 2023
    }

    [Fact]
    public async Task A_session_that_ends_while_a_page_is_filled_in_loses_nothing_either()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park", "/reclamation/sandbox", anew: true);
        var warning = officer.Page.GetByLabel("提前预警（天）");
        await Assertions.Expect(warning).Not.ToHaveValueAsync("");
        await warning.FillAsync("365");
        await officer.Context.ClearCookiesAsync();
        await officer.Button("推演").ClickAsync();
        await officer.SeesAsync("登录已过期");
        await officer.Button("已登录，继续").ClickAsync();
        await officer.SeesAsync("还没有登录"); // said, and asked again

        var other = await officer.Context.RunAndWaitForPageAsync(() => officer.Link("在新标签页登录").ClickAsync());
        await officer.SignInAsync(other, "demo-park");
        await Assertions.Expect(officer.Page.GetByText("登录已过期")).ToBeHiddenAsync();
        await Assertions.Expect(officer.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^影响") })).ToBeVisibleAsync(); // computed after all
        await Assertions.Expect(warning).ToHaveValueAsync("365");
    }

    [Fact]
    public async Task A_command_from_a_foreign_page_is_refused()
    {
        await using var visitor = await Visitor.SignedInAsync(park, "demo-bureau");
        var status = await visitor.EvaluateAsync<int>("async () => (await fetch('/api/land/parcels', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })).status");
        Assert.Equal(403, status); // without the header that only our own scripts can send
    }

    [Fact]
    public async Task What_a_role_may_not_do_shows_before_the_click()
    {
        await using var auditor = await Visitor.SignedInAsync(park, "demo-auditor", "/reclamation/candidates");
        await Assertions.Expect(auditor.Button("登记低效线索").First).ToBeDisabledAsync();
        await auditor.GoAsync("/yield/ranking");
        await Assertions.Expect(auditor.Button("运行评价")).ToBeDisabledAsync();
        await auditor.GoAsync("/land/imports");
        await auditor.SeesAsync("只有自然资源局可以导入");
        auditor.HeardNoComplaint();
    }

    [Fact]
    public async Task A_firm_sees_what_is_its_own_and_no_error()
    {
        await using var firm = await Visitor.SignedInAsync(park, "demo-enterprise");
        foreach (var path in new[] { "/map", "/land/parcels", "/factories/leases", "/reclamation/cases", "/yield/ranking", "/desk" })
        {
            await firm.GoAsync(path);
            await Assertions.Expect(firm.Page.Locator("h1").First).ToBeAttachedAsync();
        }
        await firm.GoAsync("/land/parcels");
        var rows = firm.Page.Locator("main tbody tr");
        await Assertions.Expect(rows.Filter(new() { HasText = "绿溪纺织有限公司" })).Not.ToHaveCountAsync(0);
        await Assertions.Expect(rows.Filter(new() { HasNotText = "绿溪纺织有限公司" })).ToHaveCountAsync(0);
        firm.HeardNoComplaint();
    }

    [Fact]
    public async Task No_page_may_run_a_script_that_is_written_into_it()
    {
        await using var visitor = await Visitor.ArriveAsync(park);
        var answer = await visitor.Page.GotoAsync("/");
        var policy = (await answer!.AllHeadersAsync())["content-security-policy"];
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("'unsafe-eval'", policy, StringComparison.Ordinal);
    }
}
