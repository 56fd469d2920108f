using System.Globalization;
using System.Text.RegularExpressions;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>The project's files.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathTo(parts));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ParkPlatform.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException("These tests read the project's files, and the project is nowhere above them.");
    }
}

/// <summary>What <c>infra/Dockerfile</c> says of every image.</summary>
internal static partial class Dockerfile
{
    public static readonly string Text = Repository.Read("infra", "Dockerfile");

    public static int Port => int.Parse(PortSetting.Match(Text).Groups[1].Value, CultureInfo.InvariantCulture);

    public static long User => long.Parse(UserInstruction.Match(Text).Groups[1].Value, CultureInfo.InvariantCulture);

    public static IEnumerable<string> Stages => StageName.Matches(Text).Select(stage => stage.Groups[1].Value);

    [GeneratedRegex(@"ASPNETCORE_HTTP_PORTS=(\d+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PortSetting { get; }

    [GeneratedRegex(@"^USER (\d+)$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UserInstruction { get; }

    [GeneratedRegex(@"^FROM \S+ AS (\w+)$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StageName { get; }
}
