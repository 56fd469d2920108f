using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>Every page, in both languages and on two sizes of screen: complete, accessible, quiet, and its picture taken.</summary>
public sealed class Seeing_every_page(RunningPark park)
{
    private static readonly (string Name, string Path)[] Pages =
    [
        ("desk", "/desk"), ("cockpit", "/cockpit"), ("target", "/cockpit?target=park-output"), ("map", "/map"), ("map-idle", "/map?theme=idle"), ("map-history", "/map?asOf=2020-06-30"), ("map-known-then", "/map?asOf=2026-06-30&clock=known"), ("parcels", "/land/parcels"),
        ("supervision", "/land/supervision"), ("land-letters", "/land/supervision?view=letters"), ("timetable", "/land/timetable"), ("imports", "/land/imports"), ("parcel-imports", "/land/imports?kind=parcels"), ("stacking", "/factories/buildings"), ("building", "/factories/buildings/LY-6-02/file"), ("vacancy", "/factories/vacancy"), ("vacancy-idle", "/factories/vacancy?view=idle"), ("vacancy-room", "/factories/vacancy?view=room"), ("billing", "/factories/billing"), ("leases", "/factories/leases"), ("applications", "/factories/applications"), ("utilities", "/factories/utilities"), ("factory-imports", "/factories/imports"), ("calendar", "/factories/calendar"), ("arrears", "/factories/arrears"), ("relief", "/factories/relief"),
        ("ledger", "/reclamation/ledger"), ("ledger-occupied", "/reclamation/ledger?category=occupiedIdle"), ("candidates", "/reclamation/candidates"), ("cases", "/reclamation/cases"), ("inefficient", "/reclamation/inefficient"), ("plans", "/reclamation/plans"), ("plan-new", "/reclamation/plans/new"), ("matching", "/reclamation/matching"), ("branches", "/reclamation/branches"), ("sandbox", "/reclamation/sandbox"), ("figures", "/yield/data"), ("ranking", "/yield/ranking"), ("compare", "/yield/compare"),
        ("land-publicity", "/yield/land"), ("measures", "/yield/measures/power-surcharge"), ("park", "/yield/park"), ("park-potential", "/yield/park?view=potential"), ("park-intensity", "/yield/park?view=intensity"),
        ("quotas", "/land/quotas"), ("batches", "/yield/imports"), ("sheets", "/yield/confirmations"), ("sheet", "/yield/confirmations/2025/91510799MA6T00012D"),
        ("deadlines", "/reclamation/deadlines"), ("deadlines-passed", "/reclamation/deadlines?view=passed"), ("workdays", "/office/workdays"),
        ("rule-versions", "/office/rules"), ("rule-versions-reclamation", "/office/rules/reclamation"), ("templates", "/office/templates"),
        ("objections", "/yield/objections"), ("rules", "/yield/rules"), ("parcel-file", "/land/parcels/510799011001GB00093"), ("not-found", "/nowhere/at/all"),
    ];

    // Pages of one thing, reached from the first row of a list.
    private static readonly (string Name, string List)[] FirstOfList = [("lease", "/factories/leases"), ("application", "/factories/applications")];

    // Neither the page nor what scrolls in it: tables that are wider have a place of their own to be moved in.
    private const string Fits = "() => [document.documentElement, ...document.querySelectorAll('main, .page')].every(e => e.scrollWidth <= e.clientWidth + 1)";

    [Theory]
    [InlineData("zh-CN", 1440, 900)]
    [InlineData("en", 1280, 720)]
    public async Task It_is_accessible_quiet_and_fits(string language, int width, int height)
    {
        await using var planner = await Visitor.SignedInAsync(park, "demo-planner", "/desk", language, width, height);
        var (chinese, left) = (language == "en" ? new ChineseOnPage(planner.Page) : null, new List<string>());
        await planner.GoAsync("/desk");
        foreach (var (name, path) in Pages)
        {
            await TurnAsync(planner, path);
            await CheckAsync(planner, $"{name}-{language}", path);
            if (chinese is not null) left.AddRange((await chinese.LeftOnAsync(planner.Page)).Select(what => $"{path}: {what}"));
        }
        Assert.True(left.Count == 0, "Chinese on English pages:\n" + string.Join('\n', left));

        await TurnAsync(planner, "/yield/ranking");
        await planner.ClickAsync(planner.Page.Locator("main tbody a").First);
        await planner.SettleAsync();
        await CheckAsync(planner, $"firm-{language}", "a firm");

        await TurnAsync(planner, "/map");
        await planner.ClickAsync(planner.Page.Locator(".list button").First);
        await planner.SettleAsync();
        await CheckAsync(planner, $"parcel-{language}", "a parcel");

        await TurnAsync(planner, "/factories/buildings");
        await planner.ClickAsync(planner.Page.Locator(".unit.leased").First);
        await planner.SettleAsync();
        await CheckAsync(planner, $"unit-{language}", "a unit");

        foreach (var (name, list) in FirstOfList)
        {
            await TurnAsync(planner, list);
            await planner.ClickAsync(planner.Page.Locator("main tbody a").First);
            await planner.SettleAsync();
            await CheckAsync(planner, $"{name}-{language}", name);
            if (chinese is not null) left.AddRange((await chinese.LeftOnAsync(planner.Page)).Select(what => $"{name}: {what}"));
        }
        Assert.True(left.Count == 0, "Chinese on English pages:\n" + string.Join('\n', left));
        planner.HeardNoComplaint();
    }

    [Fact]
    public async Task On_a_tablet_nothing_runs_off_the_side()
    {
        await using var park_ = await Visitor.SignedInAsync(park, "demo-park", width: 1024, height: 768);
        var wide = new List<string>();
        foreach (var (name, path) in Pages)
        {
            await park_.GoAsync(path);
            if (!await park_.EvaluateAsync<bool>(Fits)) wide.Add(name);
            await park_.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, $"{name}-tablet.png") });
        }
        foreach (var (name, list) in FirstOfList)
        {
            await park_.GoAsync(list);
            await park_.Page.Locator("main tbody a").First.ClickAsync();
            await park_.SettleAsync();
            if (!await park_.EvaluateAsync<bool>(Fits)) wide.Add(name);
            await park_.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, $"{name}-tablet.png") });
        }
        Assert.True(wide.Count == 0, "Too wide: " + string.Join(", ", wide));
        park_.HeardNoComplaint();
    }

    [Fact]
    public async Task The_first_screen_is_light()
    {
        await using var visitor = await Visitor.SignedInAsync(park, "demo-bureau", anew: true);
        var page = visitor.Page;
        var session = await visitor.Context.NewCDPSessionAsync(page);
        long bytes = 0;
        session.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += (long)finished!.Value.GetProperty("encodedDataLength").GetDouble();
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        await page.RouteAsync("**/api/**", route => route.AbortAsync()); // the program, without what it then asks for
        await page.GotoAsync("/desk");
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(bytes, 1, 250 * 1024);
    }

    // Within the console, as its links do it: a page need not be loaded anew, unless the address has a date or a theme in it or is left for one without.
    private static async Task TurnAsync(Visitor visitor, string path)
    {
        if (path.Contains('?', StringComparison.Ordinal) || visitor.Page.Url.Contains('?', StringComparison.Ordinal))
        {
            await visitor.GoAsync(path);
            return;
        }

        await visitor.EvaluateAsync<object?>($"() => {{ history.pushState(history.state, '', '{path}'); dispatchEvent(new PopStateEvent('popstate', {{ state: history.state }})) }}");
        await Assertions.Expect(visitor.Page.Locator("main")).ToHaveAttributeAsync("data-page", path);
        await visitor.SettleAsync();
    }

    private static async Task CheckAsync(Visitor visitor, string name, string what)
    {
        await Assertions.Expect(visitor.Page.Locator("h1").First).ToBeAttachedAsync();
        await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, name + ".png") });
        Assert.True(await visitor.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"), $"{what} runs off the side");
        var violations = await Accessibility.ViolationsAsync(visitor);
        Assert.True(violations.Count == 0, $"{what}: {string.Join('\n', violations)}");
    }
}
