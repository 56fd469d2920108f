using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ParkPlatform.Browser.Tests;

/// <summary>The mouse on a map: it reads the coordinates under the pointer where a person reads them, and aims by them.</summary>
internal sealed partial class OnTheMap(IPage page, ILocator map)
{
    /// <summary>A place of the survey plane (CGCS2000), in metres.</summary>
    public readonly record struct Place(double East, double North);

    /// <summary>Pixels of the map's frame, from its upper left corner.</summary>
    public readonly record struct Pixel(double X, double Y);

    /// <summary>A point of the map's frame by its share of width and height.</summary>
    public async Task<Pixel> ShareAsync(double across, double down)
    {
        var box = (await map.BoundingBoxAsync())!;
        return new(box.Width * across, box.Height * down);
    }

    public async Task<Place> ReadAsync(Pixel at)
    {
        await MoveAsync(at);
        var text = await map.Locator(".position").InnerTextAsync();
        var numbers = Number().Matches(text).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
        return new(numbers[1], numbers[0]); // X is the northing
    }

    /// <summary>Where a place is to be seen: two readings tell the scale, and north is up.</summary>
    public async Task<Pixel> FindAsync(Place wanted)
    {
        var (near, far) = (await ShareAsync(0.3, 0.3), await ShareAsync(0.7, 0.7));
        var (from, to) = (await ReadAsync(near), await ReadAsync(far));
        return new(
            near.X + (wanted.East - from.East) / (to.East - from.East) * (far.X - near.X), near.Y + (wanted.North - from.North) / (to.North - from.North) * (far.Y - near.Y));
    }

    public async Task ClickAsync(Pixel at)
    {
        await MoveAsync(at);
        await page.Mouse.DownAsync();
        await page.Mouse.UpAsync();
    }

    /// <summary>A line, a click for each point; the last one is clicked twice.</summary>
    public async Task DrawAsync(params Pixel[] line)
    {
        foreach (var point in line) await ClickAsync(point);
        await ClickAsync(line[^1]);
    }

    private async Task MoveAsync(Pixel at)
    {
        var box = (await map.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync((float)(box.X + at.X), (float)(box.Y + at.Y), new() { Steps = 3 });
        await page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"); // the map says where it is when it is drawn next
    }

    [GeneratedRegex(@"\d+\.\d+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
