using System.Net;
using ParkPlatform.Gateway.Edge;
using ParkPlatform.Gateway.Texts;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

/// <summary>The type of a problem is an address, and at that address stands what it means.</summary>
[Collection(AtTheGate.Name)]
public sealed class ExplainingProblems(Gatehouse gate) : IAsyncLifetime
{
    private const string Table = """
        [
          { "type": "/problems/land/already-held", "status": 409, "title": { "zh-CN": "宗地已有权利人", "en": "The parcel is held" },
            "detail": { "zh-CN": "先收回，再出让。", "en": "Recover it first." }, "source": { "zh-CN": "《闲置土地处置办法》第十四条", "en": "Idle Land Measures art. 14" } },
          { "type": "/problems/land/evil", "status": 409, "title": { "zh-CN": "<script>alert('坏')</script>", "en": "\"><img src=x onerror=alert(1)>" }, "detail": "&<>", "source": null },
          { "type": "/problems/yield/not-mine", "status": 409, "title": { "zh-CN": "别家的", "en": "Another's" } },
          { "type": "javascript:alert(1)", "status": 409, "title": { "zh-CN": "不是地址", "en": "No address" } },
          { "type": "/problems/land/no-status", "status": "many", "title": { "zh-CN": "无状态码", "en": "No status" } },
          { "type": "/problems/land/only-english", "status": 422, "title": { "en": "Only English" } },
          "nonsense", null, 7
        ]
        """;

    private GatewayHost _gateway = null!;
    private Probe _land = null!;

    public async ValueTask InitializeAsync()
    {
        (_gateway, _land) = await gate.StartBeforeLandAsync(new() { ["Services:factories"] = Gatehouse.Nowhere });
        _land.ProblemTable = Table;
    }

    public static TheoryData<string> Own => [.. Problem.All.Select(problem => problem.Name)];

    [Theory]
    [MemberData(nameof(Own))]
    public async Task Every_problem_of_the_gateway_has_a_page_in_both_languages(string name)
    {
        var html = await PageAsync(Problem.All.Single(problem => problem.Name == name).Type);
        foreach (var part in new[] { "title", "detail" })
        {
            Assert.Contains(Encoded(Text.Problems[$"{name}.{part}", Language.Chinese]), html);
            Assert.Contains(Encoded(Text.Problems[$"{name}.{part}", Language.English]), html);
        }
    }

    [Fact]
    public async Task The_address_in_an_answer_leads_to_the_explanation()
    {
        using var http = _gateway.Client();
        var problem = await (await http.GetAsync("api/land/whoami")).ShouldBeProblem(401);
        Assert.Contains(problem.GetProperty("title").GetString()!, await PageAsync(problem.GetProperty("type").GetString()!));
    }

    [Fact]
    public async Task A_services_problem_is_explained_in_its_own_words_chinese_first()
    {
        var html = await PageAsync("/problems/land/already-held");
        Assert.Contains("<html lang=\"zh-CN\">", html);
        Assert.Contains("《闲置土地处置办法》第十四条", html);
        Assert.Contains("<dd>409</dd>", html);
        Assert.True(html.IndexOf("宗地已有权利人", StringComparison.Ordinal) < html.IndexOf("The parcel is held", StringComparison.Ordinal));
        Assert.Contains("Only English", await PageAsync("/problems/land/only-english"));
    }

    [Fact]
    public async Task What_a_service_says_is_text_and_never_markup()
    {
        foreach (var address in new[] { "/problems/land/evil", "/problems" })
        {
            var html = await PageAsync(address);
            Assert.DoesNotContain("<script", html);
            Assert.DoesNotContain("<img", html);
            Assert.Contains("&lt;script&gt;alert(", html);
            Assert.DoesNotContain("javascript:", html);
        }
    }

    [Fact]
    public async Task The_list_holds_everything_that_is_as_agreed_and_says_who_is_silent()
    {
        var html = await PageAsync("/problems");
        foreach (var type in Problem.All.Select(problem => problem.Type).Concat(["/problems/land/already-held", "/problems/land/evil", "/problems/land/only-english"]))
            Assert.Contains($"<a href=\"{type}\">", html);
        Assert.DoesNotContain("别家的", html);
        Assert.DoesNotContain("无状态码", html);
        Assert.Contains("factories", html);
    }

    [Theory]
    [InlineData("/problems/land/unheard-of")]
    [InlineData("/problems/gateway/unheard-of")]
    [InlineData("/problems/nobody/at-all")]
    [InlineData("/problems/land/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/problems/yield/not-mine")]
    public async Task An_unknown_one_is_not_found(string address) => await (await _gateway.Client().GetAsync(address)).ShouldBeProblem(404, "not-found");

    [Fact]
    public async Task Where_nobody_can_be_asked_it_is_not_called_unknown() =>
        await (await _gateway.Client().GetAsync("/problems/factories/unit-let")).ShouldBeProblem(503, "service-unavailable");

    [Theory]
    [InlineData("[")]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("""[{ "type": 7 }, { "status": 400 }, { "type": "/problems/land/x", "status": 1.5 }]""")]
    public async Task A_table_that_is_not_as_agreed_hides_nobody_elses(string table)
    {
        _land.ProblemTable = table;
        Assert.Contains("/problems/gateway/not-found", await PageAsync("/problems"));
        await (await _gateway.Client().GetAsync("/problems/land/x")).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_service_is_asked_once_and_remembered_when_it_is_gone()
    {
        using var http = _gateway.Client();
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => http.GetAsync("/problems/land/already-held")));
        Assert.Equal(1, _land.TimesAskedForProblems);

        await _land.DisposeAsync();
        Assert.Contains("宗地已有权利人", await PageAsync("/problems/land/already-held"));
    }

    private async Task<string> PageAsync(string address)
    {
        var page = await _gateway.Client().GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        return await page.Content.ReadAsStringAsync();
    }

    private static string Encoded(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("'", "&#x27;", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        await _gateway.DisposeAsync();
        await _land.DisposeAsync();
    }
}
