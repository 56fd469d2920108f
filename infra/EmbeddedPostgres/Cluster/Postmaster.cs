using System.Diagnostics;
using System.Globalization;

namespace ParkPlatform.EmbeddedPostgres.Cluster;

/// <summary>The server's first process (服务主进程), which PostgreSQL names in <c>postmaster.pid</c>; the file outlives a crash.</summary>
internal static class Postmaster
{
    public static string PidFile(string data) => Path.Combine(data, "postmaster.pid");

    /// <summary>The process that serves this data folder; null: none does, whatever the file says.</summary>
    public static int? Serving(string data) => Named(data) is { } id && Serves(id, data) ? id : null;

    /// <summary>
    /// Removes the file of a crashed server where PostgreSQL itself would be misled: the number belongs to another program by now, or to a dead process that nobody
    /// has buried yet, as happens in containers. A number that belongs to nobody is left to PostgreSQL, whose check is the thorough one.
    /// </summary>
    public static void ForgetCrashed(string data)
    {
        if (Named(data) is { } id && IsTaken(id) && !Serves(id, data)) File.Delete(PidFile(data));
    }

    private static int? Named(string data)
    {
        try
        {
            return int.TryParse(File.ReadLines(PidFile(data)).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static bool IsTaken(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool Serves(int id, string data)
    {
        try
        {
            // The server was started with its data folder as an argument. A dead process has no arguments.
            if (OperatingSystem.IsLinux()) return File.ReadAllText($"/proc/{id}/cmdline").Split('\0').Contains(data, StringComparer.Ordinal);

            using var process = Process.GetProcessById(id);
            return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
