using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using ParkPlatform.Gateway.SignIn;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

[Collection(AtTheGate.Name)]
public sealed class SigningIn(Gatehouse gate)
{
    private static object Given(string userName, string password = "demo-secret") => new { userName, password };

    [Fact]
    public async Task Somebody_signed_in_reaches_a_service_as_who_they_are_and_the_browser_never_holds_a_token()
    {
        var (browser, cookies) = gate.Gateway.Browser();

        var signedIn = await browser.PostAsJsonAsync("session", Given("demo-enterprise"));

        var cookie = Assert.Single(signedIn.EnsureSuccessStatusCode().Headers.GetValues("Set-Cookie"));
        Assert.Matches("^park=[^;]+; path=/; samesite=strict; httponly$", cookie);
        Assert.True(signedIn.Headers.CacheControl!.NoStore);
        var session = await browser.GetAsync("session");
        Assert.Equal("enterprise", (await session.Content.ReadFromJsonAsync<SignedIn>())!.Role);

        var answer = await browser.GetAsync("api/land/whoami");

        Assert.Equal(new Who("demo-enterprise", "绿溪纺织有限公司（演示）", "enterprise", "demo", "91510799MA6T00012D"), await answer.Content.ReadFromJsonAsync<Who>());
        Assert.StartsWith("Bearer ey", gate.Land.LastHeaders["Authorization"]);
        Assert.False(gate.Land.LastHeaders.ContainsKey("Cookie"));
        foreach (var seen in new[] { signedIn, session, answer })
        {
            Assert.DoesNotContain("eyJ", await seen.Content.ReadAsStringAsync());
            Assert.DoesNotContain("eyJ", seen.Headers.ToString());
        }
        Assert.Single(cookies.GetAllCookies()); // not the service's own
    }

    [Fact]
    public async Task Whatever_changes_something_needs_the_header_that_only_our_pages_send()
    {
        var browser = await gate.Gateway.SignedInAsync();
        var holder = new Holder("1", "2");
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsJsonAsync("api/land/grants", holder)).StatusCode);

        browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-site");
        await (await browser.PostAsJsonAsync("api/land/grants", holder)).ShouldBeProblem(403, "cross-site");

        browser.DefaultRequestHeaders.Clear();
        await (await browser.PostAsJsonAsync("api/land/grants", holder)).ShouldBeProblem(403, "cross-site");
        await (await browser.DeleteAsync("session")).ShouldBeProblem(403, "cross-site");
        await (await browser.PostAsJsonAsync("session", Given("demo-park"))).ShouldBeProblem(403, "cross-site"); // nor sign somebody in under another name
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("api/land/whoami")).StatusCode);

        // A token is not sent by the browser itself, so there is nothing to protect.
        Assert.Equal(HttpStatusCode.OK, (await gate.Gateway.Client(await gate.Gateway.TokenAsync()).PostAsJsonAsync("api/land/grants", holder)).StatusCode);
    }

    [Fact]
    public async Task A_token_counts_before_a_cookie()
    {
        var browser = await gate.Gateway.SignedInAsync("demo-bureau");
        browser.DefaultRequestHeaders.Authorization = new("Bearer", await gate.Gateway.TokenAsync("demo-park"));
        Assert.Equal("park", (await browser.GetFromJsonAsync<Who>("api/land/whoami"))!.Role);
    }

    [Fact]
    public async Task After_signing_out_even_a_copy_of_the_cookie_is_worth_nothing()
    {
        var (browser, cookies) = gate.Gateway.Browser();
        (await browser.PostAsJsonAsync("session", Given("demo-bureau"))).EnsureSuccessStatusCode();
        var thief = gate.Gateway.Client();
        thief.DefaultRequestHeaders.Add("Cookie", cookies.GetCookieHeader(gate.Gateway.Address));
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("api/land/whoami")).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, (await browser.DeleteAsync("session")).StatusCode);

        await (await browser.GetAsync("session")).ShouldBeProblem(401, "sign-in-first");
        await (await thief.GetAsync("api/land/whoami")).ShouldBeProblem(401, "sign-in-first");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_ten_minutes()
    {
        await AddAsync("zhang.wei");
        var (browser, _) = gate.Gateway.Browser();
        for (var i = 0; i < 5; i++) await (await browser.PostAsJsonAsync("session", Given("zhang.wei", "guess"))).ShouldBeProblem(401, "wrong-name-or-password");

        await (await browser.PostAsJsonAsync("session", Given("zhang.wei"))).ShouldBeProblem(401, "wrong-name-or-password"); // right, but too late

        await ExecuteAsync("update gateway.\"AspNetUsers\" set \"LockoutEnd\" = \"LockoutEnd\" - interval '10 minutes' where \"UserName\" = 'zhang.wei'");
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsJsonAsync("session", Given("zhang.wei"))).StatusCode);
    }

    [Fact]
    public async Task Guessing_in_parallel_wins_nothing()
    {
        await AddAsync("li.na");
        var (browser, _) = gate.Gateway.Browser();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => browser.PostAsJsonAsync("session", Given("li.na", $"guess-{i}"))));

        await (await browser.PostAsJsonAsync("session", Given("li.na"))).ShouldBeProblem(401, "wrong-name-or-password");
    }

    [Fact]
    public async Task An_unknown_name_is_answered_like_a_wrong_password()
    {
        var (browser, _) = gate.Gateway.Browser();
        var unknown = await (await browser.PostAsJsonAsync("session", Given("nobody"))).ShouldBeProblem(401, "wrong-name-or-password");
        var wrong = await (await browser.PostAsJsonAsync("session", Given("demo-auditor", "wrong"))).ShouldBeProblem(401, "wrong-name-or-password");
        Assert.Equal(wrong.GetProperty("title").GetString(), unknown.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_malformed_sign_in_is_a_problem_and_not_a_fault()
    {
        var (browser, _) = gate.Gateway.Browser();
        await (await browser.PostAsync("session", new StringContent("{", null, "application/json"))).ShouldBeProblem(400, "malformed");
        await (await browser.PostAsync("session", new StringContent("userName=a", null, "application/x-www-form-urlencoded"))).ShouldBeProblem(415, "media-type");
        await (await browser.PostAsJsonAsync("session", new { })).ShouldBeProblem(400, "malformed");
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_without_use_and_after_twelve_hours_in_any_case()
    {
        var clock = new MovableClock();
        await using var gateway = GatewayHost.Start(await gate.NewDevelopmentDatabaseAsync(), services: services => services.AddSingleton<TimeProvider>(clock));

        var idle = await gateway.SignedInAsync();
        clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await idle.GetAsync("session")).StatusCode);
        clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.NotFound, (await idle.GetAsync("api/nothing")).StatusCode); // used, if in vain, so prolonged
        clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await idle.GetAsync("session")).StatusCode);
        clock.Advance(TimeSpan.FromMinutes(31));
        await (await idle.GetAsync("session")).ShouldBeProblem(401, "sign-in-first");

        var busy = await gateway.SignedInAsync();
        for (var third = 1; third < 12 * 3; third++)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            Assert.Equal(HttpStatusCode.OK, (await busy.GetAsync("session")).StatusCode);
        }
        clock.Advance(TimeSpan.FromMinutes(20));
        await (await busy.GetAsync("session")).ShouldBeProblem(401, "sign-in-first");
    }

    [Fact]
    public async Task The_sign_in_page_is_chinese_and_has_no_script_of_its_own()
    {
        var page = await gate.Gateway.Client().GetAsync("signin");
        var html = await page.Content.ReadAsStringAsync();
        Assert.Contains("<html lang=\"zh-CN\">", html);
        Assert.Contains(">登录</button>", html);
        Assert.DoesNotMatch("<script(?![^>]*\\bsrc=)|\\son\\w+=|\\sstyle=", html);
    }

    private async Task AddAsync(string userName)
    {
        await using var scope = gate.Gateway.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<ParkUser>>().AddAsync(new(userName, userName, "park", "demo", null), "demo-secret");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var scope = gate.Gateway.Services.CreateAsyncScope();
        await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(scope.ServiceProvider.GetRequiredService<GatewayDb>().Database, sql);
    }

    private sealed class MovableClock : TimeProvider
    {
        private TimeSpan _ahead;
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;
        public void Advance(TimeSpan by) => _ahead += by;
    }
}
