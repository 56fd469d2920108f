using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>Somebody before a browser of their own, who counts clicks and hears everything that the browser complains of.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private const float Patience = 60_000;
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly RunningPark _park;
    private readonly bool _isAlone;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentDictionary<IRequest, bool> _asked = new();

    private Visitor(RunningPark park, IPage page, bool isAlone) => (_park, Context, Page, _isAlone) = (park, page.Context, page, isAlone);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Clicks made through <see cref="ClickAsync"/>.</summary>
    public int Clicks { get; private set; }

    /// <summary>With a browser that nobody has used.</summary>
    public static async Task<Visitor> ArriveAsync(RunningPark park, string language = "zh-CN", int width = 1440, int height = 900) =>
        await ArriveAsync(park, await NewContextAsync(park, language), isAlone: true, width, height);

    /// <summary>Before a page, signed in as one of the demo accounts, in the browser that this account has used before: it holds the session and the console's files.</summary>
    /// <param name="at">The page where the visit begins: nothing else has to be loaded first.</param>
    /// <param name="anew">By the form, in a browser of one's own: where the session is going to be ended, or the language chosen.</param>
    public static async Task<Visitor> SignedInAsync(
        RunningPark park, string account, string at = "/desk", string language = "zh-CN", int width = 1440, int height = 900, bool anew = false)
    {
        var known = anew ? null : park.SignedIn.GetValueOrDefault((account, language));
        var visitor = await ArriveAsync(park, known ?? await NewContextAsync(park, language), isAlone: anew, width, height);
        await visitor.Page.GotoAsync(known is null ? "/signin?to=" + Uri.EscapeDataString(at) : at);
        if (known is null)
        {
            await visitor.SignInAsync(visitor.Page, account);
            if (!anew) park.SignedIn[(account, language)] = visitor.Context;
        }

        await Assertions.Expect(visitor.Page.Locator("h1").First).ToBeAttachedAsync();
        await visitor.SettleAsync();
        return visitor;
    }

    public async Task SignInAsync(IPage page, string account)
    {
        await page.FillAsync("#userName", account);
        await page.FillAsync("#password", "demo-secret");
        await page.ClickAsync("button");
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath != "/signin");
    }

    public async Task GoAsync(string path)
    {
        try
        {
            await Page.GotoAsync(path);
        }
        catch (PlaywrightException fault) when (fault.Message.Contains("interrupted by another navigation", StringComparison.Ordinal))
        {
            await Page.GotoAsync(path); // the page was still on its way to another, such as itself in another language
        }
        await Assertions.Expect(Page.Locator("h1").First).ToBeAttachedAsync();
        await SettleAsync();
    }

    /// <summary>Until what was asked for has been answered, and nothing more is asked for.</summary>
    public async Task SettleAsync()
    {
        var (clock, quietSince) = (Stopwatch.StartNew(), TimeSpan.Zero);
        while (clock.Elapsed - quietSince < Quiet)
        {
            if (clock.ElapsedMilliseconds > Patience) Assert.Fail("The page still asks: " + string.Join('\n', _asked.Keys.Select(r => r.Url)));
            await Task.Delay(20);
            if (!_asked.IsEmpty) quietSince = clock.Elapsed;
        }
    }

    /// <summary>Asks again until it is so: for what has to be computed from what the page shows.</summary>
    public async Task UntilAsync(string what, Func<Task<bool>> isSo)
    {
        for (var clock = Stopwatch.StartNew(); !await isSo(); await Task.Delay(50))
            if (clock.ElapsedMilliseconds > Patience) Assert.Fail($"Not so: {what}");
    }

    /// <summary>With the keyboard alone: Tab, until it has the focus.</summary>
    public async Task TabToAsync(ILocator what)
    {
        const int most = 200;
        for (var pressed = 0; pressed < most; pressed++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await what.EvaluateAsync<bool>("element => element === document.activeElement")) return;
        }

        Assert.Fail($"Tab does not get there: {what}");
    }

    public async Task ClickAsync(ILocator what)
    {
        Clicks++;
        await what.ClickAsync();
    }

    /// <summary>Fills the open form, by what its fields are called.</summary>
    public async Task FillAsync(params (string Label, string Value)[] fields)
    {
        foreach (var (label, value) in fields) await Field(label).First.FillAsync(value);
    }

    /// <summary>Sends the open form, and waits until it is gone.</summary>
    public async Task SubmitAsync()
    {
        await Button("提交").ClickAsync();
        try
        {
            await Assertions.Expect(Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        }
        catch (PlaywrightException)
        {
            Assert.Fail("The form is still open: " + string.Join(' ', await Page.Locator("dialog[open]").AllInnerTextsAsync())); // what it says against it
        }
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public ILocator Field(string label) => Page.Locator("dialog[open]").GetByLabel(label);

    public Task SeesAsync(string text) => Assertions.Expect(Page.GetByText(text).First).ToBeVisibleAsync();

    /// <summary>No error on the console and no question to another host.</summary>
    public void HeardNoComplaint() => Assert.True(_complaints.IsEmpty, string.Join('\n', _complaints));

    /// <summary>What a script on the page says. (The driver itself would wait for it for ever.)</summary>
    public Task<T> EvaluateAsync<T>(string script) => Page.EvaluateAsync<T>(script).WaitAsync(TimeSpan.FromMilliseconds(Patience));

    // Now and then the browser does not answer that it has let go of a finished page. It ends with the run anyway, and what the test saw it has seen.
    public async ValueTask DisposeAsync()
    {
        try
        {
            await (_isAlone ? Context.CloseAsync() : Page.CloseAsync()).WaitAsync(TimeSpan.FromSeconds(10));
        }
        catch (TimeoutException)
        {
        }
    }

    private static async Task<IBrowserContext> NewContextAsync(RunningPark park, string language)
    {
        var context = await park.Browser.NewContextAsync(new()
        {
            BaseURL = park.Address.AbsoluteUri, Locale = language, AcceptDownloads = true, TimezoneId = "Asia/Shanghai",
            ReducedMotion = ReducedMotion.Reduce, // nothing moves while it is aimed at
        });
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        if (language == "en") await context.AddInitScriptAsync("localStorage.setItem('park-language', 'en')");
        return context;
    }

    private static async Task<Visitor> ArriveAsync(RunningPark park, IBrowserContext context, bool isAlone, int width, int height)
    {
        var visitor = new Visitor(park, await context.NewPageAsync(), isAlone);
        await visitor.Page.SetViewportSizeAsync(width, height);
        visitor.Listen();
        return visitor;
    }

    // Whoever leaves a page does not wait for its answers, nor for those to questions that it asked while the next page was on its way: of them no end is told.
    private void Answered(IRequest request)
    {
        if (request.IsNavigationRequest) _asked.Clear();
        else _asked.TryRemove(request, out bool _);
    }

    private void Listen()
    {
        Page.Request += (_, request) => _asked[request] = true;
        Page.Response += (_, response) => Answered(response.Request); // of an answer that nobody reads no end is told
        Page.RequestFinished += (_, request) => Answered(request);
        Page.RequestFailed += (_, request) => _asked.TryRemove(request, out bool _);
        Page.Console += (_, message) =>
        {
            // Who is not signed in yet is told so, and a refusal is an answer: the browser notes both as failed loads.
            if (message.Type is "error" or "warning" && !message.Text.Contains("status of 401", StringComparison.Ordinal) && !message.Text.Contains("status of 409", StringComparison.Ordinal)
                && !message.Text.Contains("status of 400", StringComparison.Ordinal) && !message.Text.StartsWith("Canvas2D: Multiple readback", StringComparison.Ordinal)) // advice to whoever draws maps
                _complaints.Enqueue($"{message.Type}: {message.Text} at {message.Location}");
        };
        Page.PageError += (_, error) => _complaints.Enqueue(error);
        Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(_park.Address.AbsoluteUri, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
                _complaints.Enqueue("another host: " + request.Url);
        };
    }
}
