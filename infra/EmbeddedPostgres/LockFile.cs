namespace ParkPlatform.EmbeddedPostgres;

/// <summary>A file that one process at a time holds. The system lets it go when that process dies.</summary>
public static class LockFile
{
    /// <summary>Null: somebody else holds it.</summary>
    public static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    public static async Task<FileStream> WaitAsync(string path, CancellationToken cancel)
    {
        while (true)
        {
            if (TryTake(path) is { } taken) return taken;
            await Task.Delay(TimeSpan.FromMilliseconds(200), cancel);
        }
    }
}
