using System.ComponentModel;
using System.Globalization;
using ParkPlatform.EmbeddedPostgres.Cluster;

namespace ParkPlatform.EmbeddedPostgres.Binaries;

/// <summary>Where the packages of the usual systems put PostgreSQL.</summary>
internal static class InstalledPostgres
{
    /// <summary>Folder, then what lies in it: one folder per release.</summary>
    private static readonly (string Parent, string Prefix, string Suffix)[] Places =
    [
        ("/usr/lib/postgresql", "", "bin"),
        ("/usr", "pgsql-", "bin"),
        ("/opt/homebrew/opt", "postgresql@", "bin"),
        ("/usr/local/opt", "postgresql@", "bin"),
        ("/Applications/Postgres.app/Contents/Versions", "", "bin"),
        (Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "", "bin"),
    ];

    /// <summary>Folders that may hold binaries: the newest release first, what the machine's own settings point to last.</summary>
    public static async Task<IReadOnlyList<string>> FoldersAsync(CancellationToken cancel)
    {
        var folders = Places.Where(place => Path.IsPathFullyQualified(place.Parent) && Directory.Exists(place.Parent))
            .SelectMany(place => Directory.EnumerateDirectories(place.Parent, place.Prefix + "*")
                .Select(folder => (Release: Release(Path.GetFileName(folder)[place.Prefix.Length..]), Folder: Path.Combine(folder, place.Suffix))))
            .Where(found => found.Release > 0)
            .OrderByDescending(found => found.Release)
            .Select(found => found.Folder)
            .ToList();

        if (await ConfiguredAsync(cancel) is { } configured) folders.Add(configured);
        folders.AddRange((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
        return folders;
    }

    private static decimal Release(string name) => decimal.TryParse(name, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var release) ? release : 0;

    private static async Task<string?> ConfiguredAsync(CancellationToken cancel)
    {
        try
        {
            var answer = await ServerUser.Me.RunAsync("pg_config", ["--bindir"], cancel);
            return answer.ExitCode == 0 ? answer.StandardOutput.Trim() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
