using System.Globalization;
using System.Text;

namespace ParkPlatform.Hosting.Files;

/// <summary>
/// Comma-separated text as Excel in Chinese opens it: UTF-8 with byte-order mark, CRLF. Texts are quoted; one that a spreadsheet would compute gets an apostrophe before it.
/// </summary>
internal sealed class CsvWriter(Stream file) : IAsyncDisposable
{
    private readonly StreamWriter _text = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 65_536, leaveOpen: true) { NewLine = "\r\n" };

    public void Write(IEnumerable<object?> cells) => _text.WriteLine(string.Join(',', cells.Select(Cell)));

    public ValueTask DisposeAsync() => _text.DisposeAsync();

    private static string Cell(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool yes => yes ? "是" : "否",
        decimal or int or long => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => Quoted(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    private static string Quoted(string text)
    {
        if (text.Length > 0 && IsFormula(text)) text = $"'{text}";
        return text.Length == 0 ? "" : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // Full-width signs are computed too, and a tab or line break before one is skipped.
    private static bool IsFormula(string text) => text[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n';
}
