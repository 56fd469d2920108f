using System.Globalization;
using System.Resources;

namespace ParkPlatform.EmbeddedPostgres;

/// <summary>Texts for a console whose reader's language nobody knows: Chinese first, English after it, on one line.</summary>
public sealed class Bilingual(Type owner)
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly ResourceManager _texts = new($"{owner.Namespace}.Texts", owner.Assembly);

    /// <summary>Both languages, e.g. <c>就绪 · ready</c>.</summary>
    public string this[string name, params object?[] values] => $"{In(Chinese, name, values)} · {In(English, name, values)}";

    /// <summary>Both languages, one below the other, for texts of several lines.</summary>
    public string Stacked(string name, params object?[] values) => In(Chinese, name, values) + Environment.NewLine + Environment.NewLine + In(English, name, values);

    private string In(CultureInfo language, string name, object?[] values) =>
        string.Format(language, _texts.GetString(name, language) ?? throw new MissingManifestResourceException($"{owner.Namespace}: {name}"), values);
}
