using System.Text.RegularExpressions;
using Xunit;

namespace ParkPlatform.HouseRules.Tests;

public partial class Sources_are_readable
{
    private const int LongestFile = 320, LongestLine = 200;

    private static IEnumerable<string> Sources(params string[] folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(Path.Combine(Park.Root, folder), "*.cs", SearchOption.AllDirectories)
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal) && !file.Contains("node_modules", StringComparison.Ordinal)
        select file;

    [Fact]
    public void A_file_has_one_subject() => Assert.DoesNotContain(Sources("services", "gateway", "infra"), file => File.ReadLines(file).Count() > LongestFile);

    [Fact]
    public void A_line_fits_a_screen() => Assert.Empty(
        from file in Sources("services", "gateway", "infra")
        from line in File.ReadLines(file).Select((text, at) => (text, at))
        where line.text.Length > LongestLine
        select $"{Path.GetRelativePath(Park.Root, file)}:{line.at + 1}");

    [Fact]
    public void Nothing_is_left_for_later() => Assert.Empty(
        from file in Sources("services", "gateway", "infra", "tests")
        from line in File.ReadLines(file).Select((text, at) => (text, at))
        where Later().IsMatch(line.text) && !file.EndsWith("/SourcesAreReadable.cs", StringComparison.Ordinal)
        select $"{Path.GetRelativePath(Park.Root, file)}:{line.at + 1}");

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException", RegexOptions.None, 1000)]
    private static partial Regex Later();
}
