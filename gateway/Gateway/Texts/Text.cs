using System.Globalization;
using System.Resources;

namespace ParkPlatform.Gateway.Texts;

/// <summary>What people read, from the resource files beside this one: Chinese in the neutral file, English in <c>.en.resx</c>.</summary>
public sealed class Text
{
    /// <summary>Titles and explanations of the gateway's own problems.</summary>
    public static readonly Text Problems = new("Problems");

    /// <summary>Pages that the gateway renders.</summary>
    public static readonly Text Pages = new("Pages");

    private Text(string table) => Resources = new($"{typeof(Text).Namespace}.{table}", typeof(Text).Assembly);

    public ResourceManager Resources { get; }

    public string this[string key, CultureInfo language] =>
        Resources.GetString(key, language) ?? throw new MissingManifestResourceException($"{Resources.BaseName} has no text for {key}.");
}
