using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Listing_rules(FactoriesService service)
{
    [Theory]
    [InlineData("zh-CN", "占而不用的判定")]
    [InlineData("en", "Let units that are not used")]
    public async Task Every_rule_has_a_title_in_the_language_that_is_read(string language, string title)
    {
        var park = service.Host.As("park", $"rules-{language}");
        park.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var rules = (await park.Read("/api/factories/rules")).EnumerateArray().ToArray();
        Assert.Contains(title, rules.Select(r => r.Text("title")));
        Assert.All(rules, r => Assert.NotEqual(r.Text("rule"), r.Text("title")));
        Assert.Contains("utilities", rules.Select(r => r.Text("rule")));
    }
}
