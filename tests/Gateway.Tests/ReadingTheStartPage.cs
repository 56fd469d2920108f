using System.Net;
using ParkPlatform.Gateway.Texts;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

[Collection(AtTheGate.Name)]
public sealed class ReadingTheStartPage(Gatehouse gate)
{
    [Fact]
    public async Task It_says_what_this_is_in_both_languages_and_where_to_go_on()
    {
        var html = await gate.Gateway.Client().GetStringAsync("");
        Assert.Contains("园区空间资源配置平台", html);
        Assert.Contains(Text.Pages["landing.limits", Language.Chinese], html);
        Assert.Contains(Text.Pages["landing.limits", Language.English], html);
        Assert.Contains(Text.Pages["landing.no-console", Language.Chinese], html);
        foreach (var link in new[] { "/docs", "/signin", "/openapi/v1.json", "/problems" })
        {
            Assert.Contains($"href=\"{link}\"", html);
            Assert.Equal(HttpStatusCode.OK, (await gate.Gateway.Client().GetAsync(link == "/docs" ? "/docs/" : link)).StatusCode);
        }
        Assert.Equal(html, await gate.Gateway.Client().GetStringAsync("about"));
    }

    [Fact]
    public async Task In_development_it_names_the_demo_accounts_and_they_work()
    {
        var html = await gate.Gateway.Client().GetStringAsync("");
        foreach (var role in new[] { "bureau", "park", "planner", "enterprise", "auditor", "operator" })
        {
            Assert.Contains($"<code>demo-{role}</code>", html);
            await gate.Gateway.SignedInAsync($"demo-{role}");
        }
    }

    [Fact]
    public async Task Whoever_is_signed_in_is_greeted_and_nobody_keeps_the_page()
    {
        var page = await (await gate.Gateway.SignedInAsync("demo-planner")).GetAsync("");
        Assert.Contains("经信局（演示） (demo-planner)", await page.Content.ReadAsStringAsync());
        Assert.True(page.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("")]
    [InlineData("signin")]
    [InlineData("problems")]
    public async Task Pages_ask_no_other_host_and_have_no_script_of_their_own(string path)
    {
        var html = await gate.Gateway.Client().GetStringAsync(path);
        Assert.DoesNotMatch("<script(?![^>]*\\bsrc=)|\\son\\w+=|\\sstyle=", html);
        Assert.DoesNotMatch("(?:src|href)=\"(?!/[^/])", html);
    }

    [Theory]
    [InlineData("pages.css", "text/css")]
    [InlineData("signin.js", "text/javascript")]
    public async Task What_the_pages_need_is_there(string file, string type) =>
        Assert.Equal(type, (await gate.Gateway.Client().GetAsync(file)).EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);

    [Fact]
    public async Task The_consoles_files_come_compressed_and_are_kept_where_their_names_tell_their_content()
    {
        var web = Directory.CreateTempSubdirectory("park-web-");
        try
        {
            Directory.CreateDirectory(Path.Combine(web.FullName, "console", "assets"));
            await File.WriteAllTextAsync(Path.Combine(web.FullName, "console", "index.html"), "<html>控制台</html>");
            await File.WriteAllTextAsync(Path.Combine(web.FullName, "console", "assets", "page-4f2a.js"), new string('x', 10_000));
            await using var gateway = gate.Start(new() { ["webroot"] = web.FullName });
            using var http = gateway.Client();

            using var request = new HttpRequestMessage(HttpMethod.Get, "console/assets/page-4f2a.js");
            request.Headers.AcceptEncoding.ParseAdd("gzip");
            using var script = await http.SendAsync(request);
            Assert.Equal("gzip", Assert.Single(script.EnsureSuccessStatusCode().Content.Headers.ContentEncoding));
            Assert.Contains("immutable", script.Headers.CacheControl!.ToString());
            Assert.True((await http.GetAsync("console/index.html")).Headers.CacheControl!.NoCache);
        }
        finally
        {
            web.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Where_the_console_is_installed_it_answers_everywhere_but_under_the_apis_address()
    {
        var web = Directory.CreateTempSubdirectory("park-web-");
        try
        {
            Directory.CreateDirectory(Path.Combine(web.FullName, "console"));
            await File.WriteAllTextAsync(Path.Combine(web.FullName, "console", "index.html"), "<html>控制台</html>");
            await using var gateway = gate.Start(new() { ["webroot"] = web.FullName });
            using var http = gateway.Client();

            foreach (var path in new[] { "", "parcels/on-the-map" })
            {
                var page = await http.GetAsync(path);
                Assert.Contains("控制台", await page.Content.ReadAsStringAsync());
                Assert.True(page.Headers.CacheControl!.NoCache); // or a browser would stay with yesterday's
            }
            await (await http.GetAsync("api/nothing")).ShouldBeProblem(404, "not-found");
            await (await http.GetAsync("console/assets/of-yesterday.js")).ShouldBeProblem(404, "not-found"); // a page under a script's name would only confuse
            await (await http.GetAsync("problems/land/nothing")).ShouldBeProblem(404, "not-found");
            var about = await http.GetStringAsync("about");
            Assert.Contains("园区空间资源配置平台", about);
            Assert.DoesNotContain(Text.Pages["landing.no-console", Language.Chinese], about);
        }
        finally
        {
            web.Delete(recursive: true);
        }
    }
}
