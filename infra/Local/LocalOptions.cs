using System.Globalization;
using ParkPlatform.EmbeddedPostgres;

namespace ParkPlatform.Local;

/// <summary>What the person who starts the platform asked for.</summary>
/// <param name="Port">Where the gateway listens; 0: any free port.</param>
/// <param name="Folder">Where cluster and logs are kept; null: <c>.park</c> of the project.</param>
/// <param name="Fresh">Forget the data of earlier runs.</param>
/// <param name="Demo">Load the demo data (演示数据) into a platform that has none.</param>
/// <param name="Help">Explain the options and do nothing.</param>
public sealed record LocalOptions(int Port = LocalOptions.UsualPort, string? Folder = null, bool Fresh = false, bool Demo = true, bool Help = false)
{
    public const int UsualPort = 8080;

    /// <exception cref="LocalException">An option is unknown or its value is.</exception>
    public static LocalOptions Parse(IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var options = new LocalOptions();
        for (var at = 0; at < arguments.Count; at++)
        {
            options = arguments[at] switch
            {
                "--fresh" => options with { Fresh = true },
                "--no-demo" => options with { Demo = false },
                "--port" => options with { Port = PortIn(Value(arguments, ref at)) },
                "--data" => options with { Folder = Path.GetFullPath(Value(arguments, ref at)) },
                "--help" or "-h" or "-?" => options with { Help = true },
                var unknown => throw new LocalException(Texts.Of["UnknownOption", unknown]),
            };
        }

        return options;
    }

    private static string Value(IReadOnlyList<string> arguments, ref int at) =>
        ++at < arguments.Count ? arguments[at] : throw new LocalException(Texts.Of["MissingValue", arguments[at - 1]]);

    private static int PortIn(string text) =>
        !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > 65535 ? throw new LocalException(Texts.Of["NoPort", text])
        : port == 0 ? FreePort.Next()
        : port;
}
