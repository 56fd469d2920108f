using System.Globalization;
using System.Reflection;
using System.Resources;

namespace ParkPlatform.Hosting;

/// <summary>The user-visible text of one assembly: its resource <c>Texts</c>, Chinese first, English second.</summary>
public sealed class Texts(Assembly assembly)
{
    public static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>Texts that all services share.</summary>
    public static readonly Texts Common = new(typeof(Texts).Assembly);

    private readonly ResourceManager _manager = new($"{assembly.GetName().Name}.Texts", assembly);

    /// <summary>The text in the language of the request.</summary>
    public string this[string key] => Find(key) ?? throw new InvalidOperationException($"There is no text {key} in {assembly.GetName().Name}.");

    /// <summary>The text with facts filled in. Formats are part of the text, in an unambiguous culture: dates read 2026-03-02.</summary>
    public string Format(string key, params object?[] facts) => string.Format(CultureInfo.InvariantCulture, this[key], facts);

    /// <summary>The Chinese text, whoever asks: of what is stored and of papers.</summary>
    public string InChinese(string key) => Find(key, Chinese) ?? key;

    /// <summary>The Chinese text with facts filled in, as <see cref="Format"/> does.</summary>
    public string FormatInChinese(string key, params object?[] facts) => string.Format(CultureInfo.InvariantCulture, InChinese(key), facts);

    public string? Find(string key, CultureInfo? culture = null) => _manager.GetString(key, culture);

    /// <summary>Every key, as the Chinese texts have them.</summary>
    public IEnumerable<string> Keys => _manager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!
        .Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key);
}
