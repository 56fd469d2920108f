using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ParkPlatform.Hosting.Files;

/// <summary>Answers that are files, named by what they hold and as of when: <c>宗地清单_青东坝_截至20261123.xlsx</c>.</summary>
public static class FileAnswers
{
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Csv = "text/csv", GeoJson = "application/geo+json", Zip = "application/zip";

    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Official letters in one file: a PDF, or for Word, to be worked on.</summary>
    /// <param name="identifier">What the file is known by.</param>
    /// <param name="name">Without the ending.</param>
    public static IResult Letters(LetterFormat? format, string identifier, string name, params IReadOnlyList<OfficialLetter> letters) => format == LetterFormat.Pdf
        ? Of(OfficialLetterPaper.Write(letters), PdfFile.MediaType, $"{name}.pdf")
        : Of(OfficialLetterFile.Write(identifier, letters), Word, $"{name}.docx");

    /// <summary>A list, named by its title, the part of it that was asked for and the day; a workbook unless something else is asked for.</summary>
    public static async Task<IResult> ListAsync<T>(
        ListFormat? format, DateOnly asOf, string title, string? part, IReadOnlyList<ListColumn<T>> columns, IAsyncEnumerable<T> items, CancellationToken ct)
    {
        var kind = format ?? ListFormat.Xlsx;
        return Of(await ListFile.WriteAsync(kind, title, columns, items, ct), kind, Name(asOf, title, part));
    }

    public static IResult Of(Stream file, ListFormat format, string name) =>
        format == ListFormat.Csv ? Of(file, $"{Csv}; charset=utf-8", $"{name}.csv") : Of(file, Workbook, $"{name}.xlsx");

    public static IResult Of(Stream file, string type, string name) => Results.Stream(file, type, name);

    /// <param name="parts">What, and which part of it; empty ones are left out.</param>
    public static string Name(DateOnly asOf, params string?[] parts)
    {
        var words = parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => string.Concat(part!.Where(c => char.IsLetterOrDigit(c) || c is '-' or '－')).Trim());
        return string.Join('_', [.. words, string.Create(CultureInfo.InvariantCulture, $"截至{asOf:yyyyMMdd}")]);
    }
}
