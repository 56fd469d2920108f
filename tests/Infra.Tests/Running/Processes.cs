using System.Diagnostics;
using System.Globalization;

namespace ParkPlatform.Infra.Tests.Running;

/// <summary>Processes by number, as Linux shows them.</summary>
internal static class Processes
{
    /// <summary>Whether it still does something: one that is dead but not yet buried doesn't.</summary>
    public static bool IsAlive(int id) => Stat(id) is { } stat && stat[0] != "Z";

    public static IReadOnlyList<int> ChildrenOf(int parent) => [.. All().Where(id => Stat(id) is { } stat && stat[1] == parent.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Those that have this word among their arguments.</summary>
    public static IReadOnlyList<int> With(string argument) => [.. All().Where(id => Arguments(id).Contains(argument, StringComparer.Ordinal))];

    public static IReadOnlyList<string> Arguments(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline").Split('\0');
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <param name="signal">Its name, e.g. KILL.</param>
    public static async Task SignalAsync(int id, string signal)
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -s {signal} {id}"]);
        await kill.WaitForExitAsync();
    }

    private static IEnumerable<int> All() => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0);

    /// <summary>State and parent; the name before them may hold spaces and brackets.</summary>
    private static string[]? Stat(int id)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{id}/stat");
            return line[(line.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
