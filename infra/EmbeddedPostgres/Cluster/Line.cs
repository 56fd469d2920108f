namespace ParkPlatform.EmbeddedPostgres.Cluster;

/// <summary>What a program said, in one line.</summary>
internal static class Line
{
    public static string Last(string text) => Lines(text).LastOrDefault() ?? "-";

    /// <summary>The line that names the cause: PostgreSQL's servers say FATAL or PANIC, its tools "error"; whatever follows are consequences.</summary>
    public static string Cause(string text) =>
        Lines(text).FirstOrDefault(line => line.Contains("FATAL:", StringComparison.Ordinal) || line.Contains("PANIC:", StringComparison.Ordinal))
        ?? Lines(text).FirstOrDefault(line => line.Contains("error:", StringComparison.Ordinal))
        ?? Last(text);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
