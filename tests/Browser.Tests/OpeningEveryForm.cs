using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>
/// Every form, wizard, drawer and fold that each office can open, in English: nothing of the console's own is Chinese in it, it is accessible, and it goes away again. What opens a form
/// says so (<c>aria-haspopup</c>), as it does to a screen reader: that is how they are found.
/// </summary>
public sealed class Opening_every_form(RunningPark park)
{
    private const string Forms = "[aria-haspopup=dialog]", Folds = "main [aria-expanded=false]:not([aria-haspopup]), main details:not([open]) > summary";
    private const int MostFolds = 3; // of a kind: those of a list are alike

    private static readonly string[] OfAll = ["/desk", "/cockpit", "/land/parcels/510799011001GB00093", "/land/parcels/510799012001GB00104", "/land/supervision?view=letters"];

    // Where the rows of a list open a drawer, which such a row is.
    private static readonly (string Path, string Row)[] Drawers =
    [
        ("/map", ".list button"), ("/map?theme=idle", ".list button"), ("/factories/buildings", ".unit.leased"), ("/factories/buildings/LY-6-02", ".unit.vacant"), ("/factories/leases", "main tbody .open"), ("/factories/leases", "main tbody a"), ("/factories/applications", "main tbody a"), ("/cockpit", "main tbody button"),
    ];

    [Theory]
    [InlineData("demo-bureau", 20, "/land/parcels", "/land/imports", "/land/timetable", "/reclamation/candidates", "/reclamation/deadlines", "/office/workdays", "/reclamation/cases", "/reclamation/ledger", "/land/quotas", "/office/templates")]
    [InlineData("demo-park", 20, "/factories/calendar", "/factories/applications", "/factories/buildings/QDB-2-04/file", "/factories/billing", "/factories/utilities", "/factories/imports", "/factories/arrears", "/factories/relief", "/reclamation/candidates", "/reclamation/inefficient", "/reclamation/matching", "/reclamation/branches", "/reclamation/plans")]
    [InlineData("demo-planner", 10, "/yield/ranking", "/yield/objections", "/yield/rules", "/yield/data", "/reclamation/inefficient", "/yield/imports", "/yield/confirmations", "/yield/confirmations/2025/91510799MA6T00012D", "/yield/land", "/yield/measures/power-surcharge", "/yield/park?view=intensity")]
    public async Task It_is_English_accessible_and_goes_away_again(string account, int atLeast, params string[] own)
    {
        await using var officer = await Visitor.SignedInAsync(park, account, "/desk", "en", 1280, 800);
        var (seen, left) = (new ChineseOnPage(officer.Page), new List<string>());
        await officer.GoAsync("/desk"); // whoever has just arrived has been answered before anybody listened
        var forms = new HashSet<string>();
        foreach (var path in (string[])[.. OfAll, .. own])
        {
            await officer.GoAsync(path);
            if (path == "/factories/relief") await ChooseAsync(officer, "Runs");
            await LookAsync(path);
        }

        foreach (var (path, row) in Drawers)
        {
            await officer.GoAsync(path);
            if (await officer.Page.Locator(row).CountAsync() == 0) continue; // a list that this office has nothing in
            await officer.Page.Locator(row).First.ClickAsync();
            await officer.SettleAsync();
            await LookAsync($"{path} {row}");
        }

        await officer.Page.Keyboard.PressAsync("Control+k");
        await officer.Page.Locator("dialog.palette input").FillAsync("5107");
        await Assertions.Expect(officer.Page.Locator("dialog.palette .hit").First).ToBeVisibleAsync();
        await CheckAsync("Ctrl+K");
        Assert.True(left.Count == 0, $"Of {forms.Count} forms:\n{string.Join('\n', left)}");
        Assert.True(forms.Count >= atLeast, $"{account} finds only {forms.Count} forms: {string.Join(", ", forms)}");
        officer.HeardNoComplaint();

        async Task LookAsync(string where)
        {
            await CheckAsync(where);
            foreach (var (name, n) in await OpenersAsync(officer.Page))
            {
                var kind = $"{where.Split('?')[0]}: {name}";
                if (!forms.Add(kind)) continue;
                await officer.Page.Locator(Forms).Nth(n).ClickAsync();
                await Assertions.Expect(officer.Page.Locator("dialog[open]")).ToHaveCountAsync(1);
                await officer.SettleAsync();
                await CheckAsync(kind);
                await officer.Page.Keyboard.PressAsync("Escape");
                await Assertions.Expect(officer.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
            }

            var folds = officer.Page.Locator(Folds);
            for (var opened = 0; opened < MostFolds && await folds.CountAsync() > 0; opened++) await folds.First.ClickAsync();
            await officer.SettleAsync();
            await CheckAsync($"{where}, unfolded");
        }

        async Task CheckAsync(string where)
        {
            left.AddRange((await seen.LeftOnAsync(officer.Page)).Select(what => $"{where}: {what}"));
            left.AddRange((await Accessibility.ViolationsAsync(officer)).Select(what => $"{where}: {what}"));
        }
    }

    // The first of each kind that can be pressed: in the rows of a list they have the same name, or differ by the name of the row.
    private static async Task<IReadOnlyList<(string Name, int Place)>> OpenersAsync(IPage page)
    {
        var found = await page.EvaluateAsync<JsonElement>($$"""
            () => [...document.querySelectorAll('{{Forms}}')].map((e, n) => [e.innerText.trim() + (e.closest('.steps, .timeline') ? ' ' + e.ariaLabel : ''), n, !e.disabled && e.checkVisibility()])
              .filter(([, , can]) => can)
            """);
        return [.. found.EnumerateArray().Select(e => (Name: e[0].GetString()!, Place: e[1].GetInt32())).DistinctBy(e => e.Name)];
    }

    private static async Task ChooseAsync(Visitor visitor, string label)
    {
        var list = visitor.Page.GetByLabel(label, new() { Exact = true });
        await list.SelectOptionAsync((await list.Locator("option:not([value=''])").First.GetAttributeAsync("value"))!);
        await visitor.SettleAsync();
    }
}
