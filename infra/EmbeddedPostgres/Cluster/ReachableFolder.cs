using System.Security.Cryptography;
using System.Text;

namespace ParkPlatform.EmbeddedPostgres.Cluster;

/// <summary>A folder in which the server's user can own private folders. Root's home and some mounted drives don't allow that; /var/tmp does.</summary>
internal static class ReachableFolder
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The preferred folder, or one under /var/tmp whose name follows from it, so that the next start finds it again.</summary>
    public static async Task<string> ForAsync(string preferred, ServerUser user, Action<string>? progress, CancellationToken cancel)
    {
        preferred = Path.GetFullPath(preferred);
        if (await CanHoldAsync(preferred, user, cancel)) return preferred;
        if (OperatingSystem.IsWindows()) throw new PostgresUnavailableException(Texts.Of["Unreachable", preferred, "-"]);

        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(preferred)))[..12];
        var fallback = $"/var/tmp/park-{Environment.UserName}-{name}";

        // Everybody may write there: a folder that somebody else put in our way is not ours to use.
        if (!await CanHoldAsync(fallback, user, cancel) || !await ServerUser.Me.SucceedsAsync("sh", ["-c", "[ -O \"$1\" ] && [ ! -L \"$1\" ]", "sh", fallback], cancel))
            throw new PostgresUnavailableException(Texts.Of["Unreachable", preferred, fallback]);

        progress?.Invoke(Texts.Of["Elsewhere", preferred, fallback]);
        return fallback;
    }

    private static async Task<bool> CanHoldAsync(string folder, ServerUser user, CancellationToken cancel)
    {
        var probe = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(folder);
            if (OperatingSystem.IsWindows()) return true;

            Directory.CreateDirectory(probe, Private);
            try
            {
                await user.OwnAsync(probe, cancel);
                return File.GetUnixFileMode(probe) == Private && await user.SucceedsAsync("sh", ["-c", "cd \"$1\" && : > file", "sh", probe], cancel);
            }
            finally
            {
                Directory.Delete(probe, recursive: true);
            }
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException or PostgresUnavailableException)
        {
            return false;
        }
    }
}
