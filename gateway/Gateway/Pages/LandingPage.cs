using System.Globalization;
using System.Security.Claims;
using ParkPlatform.Gateway.Edge;
using ParkPlatform.Gateway.SignIn;
using ParkPlatform.Gateway.Texts;

namespace ParkPlatform.Gateway.Pages;

/// <summary>What this is and where to go on, for somebody who opens the address in a browser. The console takes its place where it is installed.</summary>
public static class LandingPage
{
    private const string Console = "console/index.html";
    private static readonly string[] Services = ["land", "factories", "reclamation", "yield"];

    public static void MapStartPage(this WebApplication app)
    {
        app.MapGet("/about", Show).RequireRateLimiting(Limits.PerCaller);
        app.MapFallback("/api/{**rest}", () => Problem.NotFound); // or the console's page would answer, with 200

        if (HasConsole(app.Environment))
            app.MapFallbackToFile(Console, new StaticFileOptions { OnPrepareResponse = page => page.Context.Response.Headers.CacheControl = "no-cache" });
        else
            app.MapGet("/", Show).RequireRateLimiting(Limits.PerCaller);
    }

    private static IResult Show(ClaimsPrincipal user, IWebHostEnvironment web, HttpResponse response)
    {
        response.Headers.CacheControl = "no-store"; // says who is signed in
        return Page.Of(Text.Pages["platform", Language.English], Page.InBoth(language => Html.Of($"""
            {About(language)}
            {(HasConsole(web) ? new("") : Html.Of($"<p>{Text.Pages["landing.no-console", language]}</p>"))}
            {SignedIn(Caller.From(user), language)}
            {(web.IsDevelopment() ? DemoAccounts(language) : new(""))}
            """)));
    }

    private static bool HasConsole(IWebHostEnvironment web) => web.WebRootFileProvider.GetFileInfo(Console).Exists;

    private static Html About(CultureInfo language)
    {
        string T(string key) => Text.Pages[key, language];
        Html Link(string address, string key) => Html.Of($"""<li><a href="{address}">{T(key)}</a></li>""");

        return Html.Of($"""
            <h1>{T("platform")}</h1>
            <p>{T("landing.what")}</p>
            <p>{T("landing.limits")}</p>
            <h2>{T("landing.services")}</h2>
            <ul>{Html.All(Services.Select(service => Html.Of($"<li>{T("landing." + service)}</li>")))}</ul>
            <h2>{T("landing.links")}</h2>
            <ul>{Link("/docs", "landing.docs")}{Link("/openapi/v1.json", "landing.openapi")}{Link("/problems", "landing.problems")}{Link("/signin", "landing.signin")}</ul>
            """);
    }

    private static Html SignedIn(Caller? caller, CultureInfo language) => caller is null
        ? new("")
        : Html.Of($"<p><strong>{Text.Pages["landing.signed-in", language]} {caller.Name} ({caller.Subject})</strong></p>");

    private static Html DemoAccounts(CultureInfo language)
    {
        string T(string key) => Text.Pages[key, language];
        var rows = Demo.Callers.Select(caller => Html.Of($"""
            <tr><td><code>{caller.Subject}</code></td><td>{T("role." + caller.Role)}</td><td>{T("may." + caller.Role)}</td><td><code>{Demo.Secret}</code></td></tr>
            """));

        return Html.Of($"""
            <h2>{T("landing.demo")}</h2>
            <p>{T("landing.demo-warning")}</p>
            <table>
              <tr><th>{T("landing.account")}</th><th>{T("landing.role")}</th><th>{T("landing.may")}</th><th>{T("landing.secret")}</th></tr>
              {Html.All(rows)}
            </table>
            """);
    }
}
