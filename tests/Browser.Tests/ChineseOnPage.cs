using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ParkPlatform.Browser.Tests;

/// <summary>
/// What is Chinese on an English page. What people have written stays as they wrote it: the name of a firm, the number of a paper, a sentence of a document; a service sends it. The
/// console's own words are English, its signs as well: so whatever is Chinese on a page has to have come in an answer of a service.
/// </summary>
internal sealed partial class ChineseOnPage
{
    private const int Shown = 80;

    // The classes 甲乙丙丁戊 of the fire code have no other names.
    private const string Find = """
        () => {
          const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/, found = [], words = ['title', 'aria-label', 'placeholder', 'alt', 'aria-valuetext']
          const where = e => [e.parentElement, e].filter(Boolean).map(x => x.localName + (x.getAttribute('class') ? '.' + x.getAttribute('class').trim().split(/\s+/).join('.') : '')).join(' > ')
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          for (let n; (n = walker.nextNode());) {
            const e = n.parentElement
            if (chinese.test(n.data) && !['SCRIPT', 'STYLE'].includes(e.tagName) && (e.closest('option') || e.checkVisibility()) && !/^[甲乙丙丁戊]$/.test(n.data.trim())) found.push([where(e), n.data.trim()])
          }
          for (const e of document.querySelectorAll(words.map(w => `[${w}]`).join())) for (const w of words) if (chinese.test(e.getAttribute(w) ?? '')) found.push([`${where(e)}[${w}]`, e.getAttribute(w)])
          if (chinese.test(document.title)) found.push(['title', document.title])
          return found
        }
        """;

    private readonly ConcurrentDictionary<string, bool> _sent = new();
    private readonly ConcurrentDictionary<Task, bool> _reading = new();

    public ChineseOnPage(IPage page) => page.Response += (_, response) =>
    {
        if (new Uri(response.Url).AbsolutePath is var path && (path.StartsWith("/api/", StringComparison.Ordinal) || path == "/session") && response.Ok) _reading[ReadAsync(response)] = true;
    };

    /// <summary>What is Chinese and should not be, and where.</summary>
    public async Task<IReadOnlyList<string>> LeftOnAsync(IPage page)
    {
        await Task.WhenAll(_reading.Keys);
        _reading.Clear();
        var longestFirst = _sent.Keys.OrderByDescending(w => w.Length).ToList();
        var left = (await page.EvaluateAsync<string[][]>(Find)).Where(found => IsLeft(found[1])).DistinctBy(found => found[0]);
        return [.. left.Select(found => $"{found[0]}: {found[1][..Math.Min(found[1].Length, Shown)]}")];

        bool IsLeft(string text)
        {
            text = Plain(text);
            foreach (var word in longestFirst)
            {
                if (!Chinese().IsMatch(text)) return false;
                text = text.Replace(word, "", StringComparison.Ordinal);
            }

            return Chinese().IsMatch(text) && !longestFirst.Exists(word => word.StartsWith(text.TrimEnd('…', '.'), StringComparison.Ordinal)); // somebody's initial, or what a picture cuts off
        }
    }

    private async Task ReadAsync(IResponse response)
    {
        try
        {
            if (response.Headers.GetValueOrDefault("content-type")?.Contains("json", StringComparison.Ordinal) == true) Read((await response.JsonAsync())!.Value);
        }
        catch (PlaywrightException)
        {
            // The page was left before the answer was there: it has shown nothing of it.
        }
    }

    private void Read(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object) foreach (var property in value.EnumerateObject()) Read(property.Value);
        else if (value.ValueKind == JsonValueKind.Array) foreach (var item in value.EnumerateArray()) Read(item);
        else if (value.ValueKind == JsonValueKind.String && Plain(value.GetString()!) is var text && Chinese().IsMatch(text)) _sent[text] = true;
    }

    // As lists shorten names.
    private static string Plain(string text) => Shortened().Replace(text, "").Trim();

    [GeneratedRegex("（合成）|标准厂房|有限公司|集团", RegexOptions.None, 1000)]
    private static partial Regex Shortened();

    [GeneratedRegex(@"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]", RegexOptions.None, 1000)]
    private static partial Regex Chinese();
}
