using System.Text.Json;
using Xunit;

namespace ParkPlatform.Domain.Tests;

/// <summary>Test vectors and real files that lie beside the project and are no part of it. A test that needs them is skipped where they are absent.</summary>
internal static class SharedFiles
{
    private static readonly string? Folder = Find();

    public static JsonElement Vectors(string name) => JsonDocument.Parse(File.ReadAllBytes(Path("vectors", name))).RootElement;

    public static string[] Lines(params string[] path) => File.ReadAllLines(Path(path));

    private static string Path(params string[] parts)
    {
        var path = Folder is null ? null : System.IO.Path.Combine([Folder, .. parts]);
        Assert.SkipUnless(File.Exists(path), $"../shared/{string.Join('/', parts)} is not there: it is not part of the project.");
        return path!;
    }

    private static string? Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(System.IO.Path.Combine(root.FullName, "ParkPlatform.sln"))) root = root.Parent;
        return root?.Parent is null ? null : System.IO.Path.Combine(root.Parent.FullName, "shared");
    }
}

internal static class JsonElements
{
    public static IEnumerable<string> Texts(this JsonElement element, string property) => element.GetProperty(property).EnumerateArray().Select(e => e.GetString()!);

    public static DateOnly Date(this JsonElement element) => DateOnly.ParseExact(element.GetString()!, "O");
}
