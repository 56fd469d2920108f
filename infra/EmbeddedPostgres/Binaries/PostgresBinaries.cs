using System.ComponentModel;
using System.Globalization;
using System.Text.RegularExpressions;
using ParkPlatform.EmbeddedPostgres.Cluster;

namespace ParkPlatform.EmbeddedPostgres.Binaries;

/// <summary>A folder with <c>initdb</c>, <c>postgres</c> and <c>pg_ctl</c> that the server's user can run.</summary>
internal sealed partial record PostgresBinaries(string Folder, string Version, int Major)
{
    /// <summary>The oldest release that the platform runs on.</summary>
    public const int OldestMajor = 14;

    private static readonly string[] Tools = ["initdb", "pg_ctl", "postgres"];

    public string InitDb => Tool(Folder, "initdb");

    public string PgCtl => Tool(Folder, "pg_ctl");

    /// <param name="major">The release that made the data at hand; null: there is none yet.</param>
    public static async Task<PostgresBinaries> FindAsync(PostgresOptions options, ServerUser user, int? major, CancellationToken cancel)
    {
        var seen = new List<string>();
        if (options.UseInstalled)
        {
            foreach (var folder in await InstalledPostgres.FoldersAsync(cancel))
            {
                if (await InAsync(folder, user, cancel) is not { Major: >= OldestMajor } found) continue;
                if (major is null || found.Major == major) return found;
                seen.Add(found.Version);
            }
        }

        if (major is null or FetchedPostgres.Major) return await FetchedPostgres.GetAsync(options, user, cancel);

        seen.Add(FetchedPostgres.Version);
        throw new PostgresUnavailableException(Texts.Of["OtherMajor", major, string.Join(", ", seen)]);
    }

    /// <summary>The binaries in a folder; null: not all there, not for this machine, or not for this user.</summary>
    public static async Task<PostgresBinaries?> InAsync(string folder, ServerUser user, CancellationToken cancel)
    {
        if (!Tools.All(tool => File.Exists(Tool(folder, tool)))) return null;

        try
        {
            var answer = await user.RunAsync(Tool(folder, "postgres"), ["--version"], cancel);
            var version = VersionNumber.Match(answer.StandardOutput);
            return answer.ExitCode == 0 && version.Success
                ? new PostgresBinaries(folder, version.Value, int.Parse(version.Groups["major"].Value, CultureInfo.InvariantCulture))
                : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string Tool(string folder, string name) => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    [GeneratedRegex(@"(?<major>\d+)(\.\d+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionNumber { get; }
}
