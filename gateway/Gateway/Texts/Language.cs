using System.Globalization;

namespace ParkPlatform.Gateway.Texts;

/// <summary>The two languages of the platform: Chinese, unless somebody would rather have English.</summary>
public static class Language
{
    public static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN"), English = CultureInfo.GetCultureInfo("en");

    /// <summary>The one of the two that <c>Accept-Language</c> ranks first; a language that we don't have is passed over.</summary>
    public static CultureInfo Of(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(wanted => wanted.Quality is not 0)
        .OrderByDescending(wanted => wanted.Quality ?? 1)
        .Select(wanted => Known(wanted.Value.Value ?? ""))
        .FirstOrDefault(known => known is not null) ?? Chinese;

    private static CultureInfo? Known(string tag) => tag.Split('-')[0].ToLowerInvariant() switch
    {
        "zh" => Chinese,
        "en" => English,
        _ => null,
    };
}
