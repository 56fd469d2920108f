namespace ParkPlatform.Gateway.Edge;

public static class Paths
{
    /// <summary>Whatever its letters' case: routing doesn't mind either, so nothing that protects may.</summary>
    public static bool IsUnder(this HttpRequest request, string path) => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);
}
