using System.Diagnostics;
using System.Globalization;

namespace ParkPlatform.EmbeddedPostgres.Cluster;

/// <summary>The folder of one cluster, held by this process alone: the data, the server's log, the password.</summary>
internal sealed class ClusterFolder : IAsyncDisposable
{
    private const string TemporaryPrefix = "park-pg-";
    private readonly FileStream _held;

    private ClusterFolder(string path, FileStream held, bool isTemporary)
    {
        Root = path;
        _held = held;
        IsTemporary = isTemporary;
    }

    public string Root { get; }

    public bool IsTemporary { get; }

    public string Data => Path.Combine(Root, "data");

    public string Log => Path.Combine(Root, "postgres.log");

    public string Password => Path.Combine(Root, "password");

    public static async Task<ClusterFolder> LastingAsync(string preferred, ServerUser user, Action<string>? progress, CancellationToken cancel)
    {
        var path = await ReachableFolder.ForAsync(preferred, user, progress, cancel);
        var held = LockFile.TryTake(Path.Combine(path, "lock")) ?? throw new PostgresUnavailableException(Texts.Of["InUse", path]);
        return new ClusterFolder(path, held, isTemporary: false);
    }

    public static async Task<ClusterFolder> TemporaryAsync(ServerUser user, CancellationToken cancel)
    {
        var temp = await user.CanEnterAsync(Path.GetTempPath(), cancel) ? Path.GetTempPath() : "/var/tmp";
        DeleteLeftovers(temp);

        while (true)
        {
            var path = Path.Combine(temp, TemporaryPrefix + Guid.NewGuid().ToString("N")[..8]);
            if (Directory.Exists(path) || LockFile.TryTake(path + ".lock") is not { } held) continue;

            Directory.CreateDirectory(path);
            await user.OwnAsync(path, cancel);
            return new ClusterFolder(path, held, isTemporary: true);
        }
    }

    /// <summary>The release that made the data; null: there is no data.</summary>
    public int? Major()
    {
        try
        {
            if (!Directory.Exists(Data)) return null;
            return int.TryParse(File.ReadAllText(Path.Combine(Data, "PG_VERSION")).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var major)
                ? major
                : throw new PostgresUnavailableException(Texts.Of["Broken", "PG_VERSION", Log]);
        }
        catch (IOException absent)
        {
            throw new PostgresUnavailableException(Texts.Of["Broken", "PG_VERSION", Log], absent);
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new PostgresUnavailableException(Texts.Of["NotYours", Data], refused);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (IsTemporary) Delete(Root);
        await _held.DisposeAsync();
        if (IsTemporary) File.Delete(Root + ".lock");
    }

    private static void DeleteLeftovers(string temp)
    {
        foreach (var path in Directory.EnumerateDirectories(temp, TemporaryPrefix + "*"))
        {
            try
            {
                using var held = LockFile.TryTake(path + ".lock");
                if (held is null) continue;

                if (Postmaster.Serving(Path.Combine(path, "data")) is { } id)
                {
                    using var server = Process.GetProcessById(id);
                    server.Kill();
                }

                Delete(path);
                File.Delete(path + ".lock");
            }
            catch (Exception foreign) when (foreign is UnauthorizedAccessException or IOException or ArgumentException)
            {
                // Another user's, or another process is just deleting it.
            }
        }
    }

    private static void Delete(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.Delete(path, recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                // The last of the server's processes may still write.
                Thread.Sleep(50);
            }
        }
    }
}
