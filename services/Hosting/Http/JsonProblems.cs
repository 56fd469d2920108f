using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace ParkPlatform.Hosting.Http;

/// <summary>
/// Reads out of a <see cref="System.Text.Json.JsonException"/>'s message which field was wrong and how, to say so in the caller's language. The serializer tells it
/// nowhere else; the tests pin the messages it knows.
/// </summary>
internal static partial class JsonProblems
{
    public static (string Path, string Message)? FieldOf(ProblemDetails problem)
    {
        if (problem is not { Status: 400, Title: "Invalid JSON format", Detail: { } detail }) return null;

        var path = PathInMessage().Match(detail) is { Success: true } found ? found.Groups[1].Value : "";
        if (Missing().Match(detail) is { Success: true } missing) return (Join(path, missing.Groups[1].Value), Texts.Common["json.missing"]);
        if (NotNull().Match(detail) is { Success: true } notNull) return (path, Texts.Common["json.null"]);
        if (Duplicate().Match(detail) is { Success: true } twice) return (Join(path, twice.Groups[1].Value), Texts.Common["json.duplicate"]);
        if (Unknown().Match(detail) is { Success: true } unknown) return (Join(path, unknown.Groups[1].Value), Texts.Common["json.unknown"]);
        if (WrongType().Match(detail) is { Success: true } wrong) return (path, Texts.Common[TextOf(wrong.Groups[1].Value)]);
        return (path, Texts.Common["json.syntax"]);
    }

    private static string TextOf(string type) => type switch
    {
        _ when type.Contains("DateOnly", StringComparison.Ordinal) => "json.date",
        _ when type.Contains("DateTimeOffset", StringComparison.Ordinal) => "json.instant",
        _ when type.Contains("Decimal", StringComparison.Ordinal) || type.Contains("Int", StringComparison.Ordinal)
            || type.EndsWith(".Area", StringComparison.Ordinal) || type.EndsWith(".Yuan", StringComparison.Ordinal) => "json.number",
        _ when type.Contains("Boolean", StringComparison.Ordinal) => "json.boolean",
        _ when type.Contains("String", StringComparison.Ordinal) => "json.text",
        _ when type.Contains("Guid", StringComparison.Ordinal) => "json.id",
        _ => "json.type",
    };

    private static string Join(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";

    [GeneratedRegex(@"Path: \$\.?([^|]*?)(?: \||\.$|$)", RegexOptions.None, 1000)]
    private static partial Regex PathInMessage();

    [GeneratedRegex(@"missing required properties including: '([^']+)'", RegexOptions.None, 1000)]
    private static partial Regex Missing();

    [GeneratedRegex(@"(?:constructor parameter|property or field) '([^']+)' on type '[^']+' doesn't allow (?:setting )?null values", RegexOptions.None, 1000)]
    private static partial Regex NotNull();

    [GeneratedRegex(@"Duplicate property '([^']+)'", RegexOptions.None, 1000)]
    private static partial Regex Duplicate();

    [GeneratedRegex(@"The JSON property '([^']+)' could not be mapped to any \.NET member", RegexOptions.None, 1000)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"could not be converted to ([^ ]+)\. ", RegexOptions.None, 1000)]
    private static partial Regex WrongType();
}
