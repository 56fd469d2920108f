using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>The map as a drawing board: cut with the mouse, made whole by picking, printed at a scale.</summary>
public sealed partial class Drawing_and_printing(RunningPark park)
{
    // Whatever a style sheet calls a millimetre.
    private const double PixelsPerMillimetre = 96 / 25.4;

    [Fact]
    public async Task A_parcel_is_cut_by_a_drawn_line_and_made_whole_again_by_picking_its_parts()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/map");
        await bureau.Page.GetByLabel("名称、代码或权利人").FillAsync("青东-115");
        await bureau.ClickAsync(bureau.Page.Locator(".list button").First);
        await bureau.ClickAsync(bureau.Button("分割"));
        await bureau.SeesAsync("单击画点，双击结束");
        var map = new OnTheMap(bureau.Page, bureau.Page.Locator(".stage .map"));
        var (above, below) = (await map.ShareAsync(0.44, 0.03), await map.ShareAsync(0.44, 0.97));
        var (from, to) = (await map.ReadAsync(above), await map.ReadAsync(below));
        await map.DrawAsync(above, below);
        await bureau.SeesAsync("分成 2 宗"); // the service has cut and measured it
        await bureau.Page.Locator("#divide").GetByLabel("文号").First.FillAsync("分割批复〔2026〕115号");
        await bureau.ClickAsync(bureau.Button("提交"));
        await Assertions.Expect(bureau.Page.Locator(".tree .current")).ToContainTextAsync("青东-115-1");
        Assert.Equal(3, bureau.Clicks); // and the line
        await Assertions.Expect(bureau.Page.Locator(".tree .ended")).ToContainTextAsync("青东-115");

        // The smaller part lies west of the line. Picked twice it is out again, picked once more it is in.
        await bureau.Button("合并").ClickAsync();
        await bureau.SeesAsync("点选要合并的宗地");
        var west = await map.FindAsync(new((from.East + to.East) / 2 - 15, (from.North + to.North) / 2));
        foreach (var parts in new[] { 2, 1, 2 })
        {
            await map.ClickAsync(west);
            await Assertions.Expect(bureau.Page.Locator(".chosen li")).ToHaveCountAsync(parts);
        }

        await bureau.Button("检查并预览").ClickAsync();
        await bureau.Page.Locator("#divide").GetByLabel("新名称").FillAsync("青东-115-整");
        await bureau.Page.Locator("#divide").GetByLabel("文号").First.FillAsync("合并批复〔2026〕115号");
        await bureau.Button("提交").ClickAsync();
        await Assertions.Expect(bureau.Page.Locator(".tree .current")).ToContainTextAsync("青东-115-整");
        await Assertions.Expect(bureau.Page.Locator(".tree .ended").Filter(new() { HasText = "青东-115-2" })).ToHaveCountAsync(1);
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task A_line_can_be_typed_and_one_that_cuts_nothing_is_refused_in_place()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/map");
        await bureau.Page.GetByLabel("名称、代码或权利人").FillAsync("青东-111");
        await bureau.Page.Locator(".list button").First.ClickAsync();
        await bureau.Button("分割").ClickAsync();
        await bureau.Page.GetByLabel("分割线").FillAsync("105.0000 31.0000\n105.0001 31.0001");
        await bureau.Button("检查并预览").ClickAsync();
        await Assertions.Expect(bureau.Page.Locator("#divide [role=alert]").First).ToBeVisibleAsync();
        bureau.HeardNoComplaint();
    }

    [Fact]
    public async Task A_map_is_printed_at_its_scale_with_the_bar_and_the_date_in_the_frame()
    {
        await using var bureau = await Visitor.SignedInAsync(park, "demo-bureau", "/map?asOf=2024-06-30");
        await bureau.Button("打印").ClickAsync();
        var sheet = bureau.Page.GetByRole(AriaRole.Dialog, new() { Name = "按比例尺打印" });
        var map = new OnTheMap(bureau.Page, sheet.Locator(".map"));
        await Assertions.Expect(sheet.Locator(".scale")).ToContainTextAsync("历史视图 2024-06-30 · 按事实日期");
        foreach (var scale in new[] { 2000, 5000 })
        {
            await sheet.GetByLabel("比例尺").SelectOptionAsync($"1:{scale}");
            await Assertions.Expect(sheet.Locator(".scale")).ToContainTextAsync($"1:{scale}");
            await bureau.UntilAsync($"Ten centimetres are {scale / 10} m", async () => await MetresOfTenCentimetresAsync(map) is var metres && metres > scale * 0.0995 && metres < scale * 0.1005);
            await bureau.UntilAsync("The bar is as long as it says", async () => Math.Abs(await MetresOnBarAsync(sheet) - await BarMillimetresAsync(sheet) * scale / 1000) < 0.5);
        }

        await sheet.GetByLabel("比例尺").SelectOptionAsync("1:2000");
        await bureau.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "print-sheet-zh-CN.png") });

        // On paper: one sheet, nothing of the page round it, and as large as on the screen.
        var width = (await sheet.Locator(".map").BoundingBoxAsync())!.Width;
        var file = await bureau.Page.PdfAsync(new() { Path = Path.Combine(RunningPark.Shots, "map-1-2000.pdf"), PreferCSSPageSize = true });
        Assert.Single(PageOfPdf().Matches(System.Text.Encoding.Latin1.GetString(file)));
        await bureau.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(width, (await sheet.Locator(".map").BoundingBoxAsync())!.Width, tolerance: 0.5);
        await Assertions.Expect(bureau.Page.Locator("#app")).ToBeHiddenAsync();
        await Assertions.Expect(sheet.GetByLabel("比例尺")).ToBeHiddenAsync();
        await bureau.Page.EmulateMediaAsync(new() { Media = Media.Screen });

        await bureau.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(sheet).ToHaveCountAsync(0);
        bureau.HeardNoComplaint();
    }

    private static async Task<double> MetresOfTenCentimetresAsync(OnTheMap map)
    {
        var left = await map.ShareAsync(0.3, 0.4);
        var (from, to) = (await map.ReadAsync(left), await map.ReadAsync(left with { X = left.X + 100 * PixelsPerMillimetre }));
        return to.East - from.East;
    }

    private static async Task<double> MetresOnBarAsync(ILocator sheet) =>
        double.Parse((await sheet.Locator(".bar-line span").Last.InnerTextAsync()).Replace(" m", "", StringComparison.Ordinal), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static async Task<double> BarMillimetresAsync(ILocator sheet) => (await sheet.Locator(".bar-line").BoundingBoxAsync())!.Width / PixelsPerMillimetre;

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, 1000)]
    private static partial Regex PageOfPdf();
}
