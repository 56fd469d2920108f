using ParkPlatform.Gateway.Texts;

namespace ParkPlatform.Gateway.Pages;

/// <summary>Name and password, in the language of the browser. The script is <c>wwwroot/signin.js</c>.</summary>
public static class SignInPage
{
    public static IResult Show(HttpContext http)
    {
        var language = Language.Of(http.Request);
        string T(string key) => Text.Pages[key, language];

        return Page.Of(
            T("signin.title"),
            Html.Of($"""
                <h1>{T("platform")}</h1>
                <form id="signin" data-unreachable="{T("signin.unreachable")}">
                  <label for="userName">{T("signin.user-name")}</label>
                  <input id="userName" name="userName" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus>
                  <label for="password">{T("signin.password")}</label>
                  <input id="password" name="password" type="password" autocomplete="current-password" required>
                  <p id="problem" role="alert"></p>
                  <button>{T("signin.title")}</button>
                </form>
                <noscript>{T("signin.no-script")}</noscript>
                """),
            Html.Of($"""<script src="/signin.js" defer></script>"""),
            language);
    }
}
