using System.Collections;
using System.Globalization;
using System.Resources;
using ParkPlatform.Gateway.Edge;
using ParkPlatform.Gateway.Texts;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

[Collection(AtTheGate.Name)]
public sealed class SpeakingTwoLanguages(Gatehouse gate)
{
    [Theory]
    [InlineData(null, "zh-CN")]
    [InlineData("", "zh-CN")]
    [InlineData("zh", "zh-CN")]
    [InlineData("zh-TW, en;q=0.9", "zh-CN")]
    [InlineData("en", "en")]
    [InlineData("EN-us,zh;q=0.3", "en")]
    [InlineData("zh;q=0.3, en;q=0.8", "en")]
    [InlineData("fr, de;q=0.9, en;q=0.1", "en")] // rather English than Chinese
    [InlineData("fr", "zh-CN")]
    [InlineData("en;q=0", "zh-CN")]
    [InlineData("*", "zh-CN")]
    [InlineData(";;,q=,\"", "zh-CN")]
    public async Task A_refusal_is_chinese_unless_english_was_asked_for(string? wanted, string language)
    {
        using var http = gate.Gateway.Client();
        if (wanted is not null) http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", wanted);
        var refused = await http.GetAsync("api/land/whoami");
        var problem = await refused.ShouldBeProblem(401, "sign-in-first");

        Assert.Equal(language, Assert.Single(refused.Content.Headers.ContentLanguage));
        Assert.Equal(language == "en" ? "Sign in first" : "请先登录", problem.GetProperty("title").GetString());
    }

    [Fact]
    public async Task The_sign_in_page_and_the_docs_speak_the_callers_language()
    {
        using var http = gate.Gateway.Client();
        Assert.Contains(">登录</button>", await http.GetStringAsync("signin"));
        Assert.Contains("退出登录", await http.GetStringAsync("openapi/v1.json"));
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        Assert.Contains(">Sign in</button>", await http.GetStringAsync("signin"));
        Assert.Contains("<html lang=\"en\">", await http.GetStringAsync("signin"));
        Assert.Contains("Signs out", await http.GetStringAsync("openapi/v1.json"));
    }

    public static TheoryData<string> Tables => ["Problems", "Pages"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_text_is_there_in_both_languages(string table)
    {
        var resources = (table == "Problems" ? Text.Problems : Text.Pages).Resources;
        var (chinese, english) = (Of(resources, CultureInfo.InvariantCulture), Of(resources, Language.English));

        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        Assert.All(chinese, text => Assert.Matches("\\p{IsCJKUnifiedIdeographs}", text.Value));
        Assert.All(english, text => Assert.DoesNotMatch("\\p{IsCJKUnifiedIdeographs}", text.Value));
    }

    [Fact]
    public void Every_problem_has_a_title_and_an_explanation_and_a_name_of_its_own()
    {
        Assert.Equal(Problem.All.Count, Problem.All.Select(problem => problem.Name).Distinct().Count());
        Assert.All(Problem.All, problem => Assert.NotEqual(Text.Problems[$"{problem.Name}.title", Language.Chinese], Text.Problems[$"{problem.Name}.detail", Language.Chinese]));
        Assert.Throws<MissingManifestResourceException>(() => Text.Problems["unheard-of.title", Language.Chinese]);
    }

    [Theory]
    [InlineData(409, "refused")]
    [InlineData(418, "refused")]
    [InlineData(507, "fault")]
    [InlineData(401, "sign-in-first")]
    public void A_status_without_a_problem_of_its_own_keeps_its_number(int status, string name) =>
        Assert.Equal((status, name), (Problem.Of(status).Status, Problem.Of(status).Name));

    private static Dictionary<string, string> Of(ResourceManager resources, CultureInfo language) =>
        resources.GetResourceSet(language, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
