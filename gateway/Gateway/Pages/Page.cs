using System.Globalization;
using ParkPlatform.Gateway.Texts;

namespace ParkPlatform.Gateway.Pages;

/// <summary>A page without a script of its own that asks no other host for anything.</summary>
public static class Page
{
    public static IResult Of(string title, Html main, Html? head = null, CultureInfo? language = null) => Results.Content(
        Html.Of($"""
            <!doctype html>
            <html lang="{(language ?? Language.Chinese).Name}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{title} · {Text.Pages["platform", language ?? Language.Chinese]}</title>
              <link rel="icon" href="/favicon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/pages.css">
              {head ?? new("")}
            </head>
            <body>
              <main>
            {main}
              </main>
            </body>
            </html>

            """).Markup,
        "text/html; charset=utf-8");

    /// <summary>The same twice: Chinese first, English below.</summary>
    public static Html InBoth(Func<CultureInfo, Html> part) =>
        Html.Of($"""<section lang="zh-CN">{part(Language.Chinese)}</section><section lang="en">{part(Language.English)}</section>""");
}
