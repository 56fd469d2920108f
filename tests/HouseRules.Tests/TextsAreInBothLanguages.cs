using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using ParkPlatform.Hosting;
using Xunit;

namespace ParkPlatform.HouseRules.Tests;

public partial class Texts_are_in_both_languages
{
    public static TheoryData<string> Resources => [.. Park.All.SelectMany(Names)];

    private static IEnumerable<string> Names(Assembly assembly) =>
        assembly.GetManifestResourceNames().Where(name => name.EndsWith(".resources", StringComparison.Ordinal)).Select(name => name[..^".resources".Length]);

    private static (Dictionary<string, string> Chinese, Dictionary<string, string> English) Of(string resource)
    {
        var manager = new ResourceManager(resource, Park.All.Single(a => Names(a).Contains(resource)));
        Dictionary<string, string> Read(CultureInfo culture) => manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);
        return (Read(CultureInfo.InvariantCulture), Read(Texts.English));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Both_languages_say_the_same_things_with_the_same_facts(string resource)
    {
        var (chinese, english) = Of(resource);
        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(chinese, text =>
        {
            Assert.NotEmpty(text.Value);
            Assert.NotEmpty(english[text.Key]);
            Assert.Equal(Facts(text.Value), Facts(english[text.Key]));
        });
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void The_english_text_has_no_chinese_words_but_names_and_titles(string resource) =>
        Assert.All(Of(resource).English.Where(t => !t.Value.Contains('《', StringComparison.Ordinal)), text =>
            Assert.True(Han().Matches(text.Value).Sum(m => m.Length) <= text.Value.Length / 2, $"{text.Key}: {text.Value}"));

    [Fact]
    public void Every_event_has_its_summary() => Assert.All(Park.Services.Values, service =>
    {
        var texts = new Texts(service);
        Assert.All(Park.EventsOf(service), e => Assert.True(texts.Find($"event.{e.Name}") is { Length: > 0 }, $"event.{e.Name} has no text."));
    });

    [Fact]
    public void Every_refusal_has_a_title_a_detail_and_the_source_of_its_rule() => Assert.All(Park.Services.Values, service =>
    {
        var texts = new Texts(service);
        var rules = texts.Keys.Where(key => key.StartsWith("problem.", StringComparison.Ordinal)).Select(key => key[..key.LastIndexOf('.')]).Distinct();
        Assert.All(rules, rule => Assert.All(new[] { "title", "detail", "source" }, part => Assert.True(texts.Find($"{rule}.{part}") is { Length: > 0 }, $"{rule}.{part} is missing.")));
    });

    private static string Facts(string text) => string.Join(' ', Placeholder().Matches(text).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{([\w.]+)[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[\u4e00-\u9fff]+", RegexOptions.None, 1000)]
    private static partial Regex Han();
}
