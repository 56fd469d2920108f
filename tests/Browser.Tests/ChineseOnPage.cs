using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ParkPlatform.Browser.Tests;

/// <summary>
/// What is Chinese on an English page. What people have written stays as they wrote it: the name of a firm, the number of a paper, a sentence of a document. The console's words and
/// the services' words do not. So whatever is Chinese on a page has to have come from a service, in a field that holds what was written; and no other field may have any.
/// </summary>
internal sealed partial class ChineseOnPage
{
    // By the field's name, or by the address and the name.
    private static readonly HashSet<string> Written =
    [
        "name", "parcelName", "firmName", "ruleSetName", "displayName", "zone", "zones", "location", "phase", "project", "industry", "owner", "office", "by", "place", "batch", // who and where
        "documentNumber", "contractNumber", "supervisionNumber", "planningPermit", "approvalDocumentNumber", "fileName", "legalBasis", "source", "sources", // papers, and what a rule or a figure rests on
        "fireClass", "allowedFireClass", // 甲乙丙丁戊 of the fire code
        "sentence", "definition", "unit", "frequency", // of the targets, as the county has stated them
        "statement", "answer", "where", "finding", "reason", "reasons", "damage", "condition", "targets", "assumed", "terminationReason", "description", "notes",
    ];

    private const int Shown = 80;

    private const string Find = """
        () => {
          const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/, found = [], words = ['title', 'aria-label', 'placeholder', 'alt', 'aria-valuetext']
          const where = e => [e.parentElement, e].filter(Boolean).map(x => x.localName + (x.getAttribute('class') ? '.' + x.getAttribute('class').trim().split(/\s+/).join('.') : '')).join(' > ')
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          for (let n; (n = walker.nextNode());) {
            const e = n.parentElement
            if (chinese.test(n.data) && !['SCRIPT', 'STYLE'].includes(e.tagName) && (e.closest('option') || e.checkVisibility())) found.push([where(e), n.data.trim()])
          }
          for (const e of document.querySelectorAll(words.map(w => `[${w}]`).join())) for (const w of words) if (chinese.test(e.getAttribute(w) ?? '')) found.push([`${where(e)}[${w}]`, e.getAttribute(w)])
          if (chinese.test(document.title)) found.push(['title', document.title])
          return found
        }
        """;

    private readonly ConcurrentDictionary<string, bool> _written = new();
    private readonly ConcurrentDictionary<(string Field, string Text), bool> _told = new();
    private readonly ConcurrentDictionary<Task, bool> _reading = new();

    public ChineseOnPage(IPage page) => page.Response += (_, response) =>
    {
        if (new Uri(response.Url).AbsolutePath is var path && (path.StartsWith("/api/", StringComparison.Ordinal) || path == "/session") && response.Ok) _reading[ReadAsync(path, response)] = true;
    };

    /// <summary>What is Chinese and should not be, and where: on the page, or in an answer of a service.</summary>
    public async Task<IReadOnlyList<string>> LeftOnAsync(IPage page)
    {
        await Task.WhenAll(_reading.Keys);
        _reading.Clear();
        var longestFirst = _written.Keys.OrderByDescending(w => w.Length).ToList();
        var onPage = (await page.EvaluateAsync<string[][]>(Find)).Select(found => (Where: found[0], Text: found[1]));
        var left = onPage.Concat(_told.Keys.Select(told => (Where: told.Field, told.Text))).Where(said => IsLeft(said.Text)).DistinctBy(said => said.Where).ToList();
        _told.Clear();
        return [.. left.Select(said => $"{said.Where}: {said.Text[..Math.Min(said.Text.Length, Shown)]}")];

        bool IsLeft(string text)
        {
            text = Plain(text);
            foreach (var word in longestFirst)
            {
                if (!Chinese().IsMatch(text)) return false;
                text = text.Replace(word, "", StringComparison.Ordinal);
            }

            return Chinese().IsMatch(text) && !(text.Length == 1 && longestFirst.Exists(word => word.StartsWith(text, StringComparison.Ordinal))); // somebody's initial
        }
    }

    private async Task ReadAsync(string path, IResponse response)
    {
        try
        {
            if (response.Headers.GetValueOrDefault("content-type")?.Contains("json", StringComparison.Ordinal) == true) Read(path, "", (await response.JsonAsync())!.Value);
        }
        catch (PlaywrightException)
        {
            // The page was left before the answer was there: it has shown nothing of it.
        }
    }

    private void Read(string path, string field, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object) foreach (var property in value.EnumerateObject()) Read(path, property.Name, property.Value);
        else if (value.ValueKind == JsonValueKind.Array) foreach (var item in value.EnumerateArray()) Read(path, field, item);
        else if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && Chinese().IsMatch(text))
        {
            if (Written.Contains(field) || Written.Contains(Id().Replace(path, "*") + ' ' + field)) _written[Plain(text)] = true;
            else _told[($"{Id().Replace(path, "*")} {field}", text)] = true;
        }
    }

    // As lists shorten names.
    private static string Plain(string text) => Shortened().Replace(text, "").Trim();

    [GeneratedRegex("（合成）|标准厂房|有限公司|集团", RegexOptions.None, 1000)]
    private static partial Regex Shortened();

    [GeneratedRegex(@"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]", RegexOptions.None, 1000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)[0-9A-Z]{18,19}(?=/|$)", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
