using System.Text;

namespace ParkPlatform.Hosting.Files;

/// <summary>A row of a table, with the line of the file on which it begins (in JSON, which record it is).</summary>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A file cannot be read as a table at all. <see cref="Code"/> names the text that says why.</summary>
public sealed class NotATableException(string code, params object?[] facts) : Exception(code)
{
    public string Code { get; } = code;

    public IReadOnlyList<object?> Facts { get; } = facts;
}

/// <summary>
/// A table as offices send them, whole in memory: comma-separated text in UTF-8 with or without byte-order mark, GBK or GB18030; the first visible sheet of an Excel workbook (.xlsx); or
/// JSON. <see cref="TableFile"/> reads the same row by row.
/// </summary>
public sealed record TextTable(string Encoding, IReadOnlyList<string> Header, IReadOnlyList<TableRow> Rows)
{
    internal const int MostColumns = 200, MostRows = 20_000, LongestCell = 20_000;

    static TextTable() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="NotATableException">It is no table, or too large a one.</exception>
    public static TextTable Read(byte[] file)
    {
        using var table = TableFile.Open(new MemoryStream(file, writable: false));
        return new(table.Encoding, table.Header, [.. table.Rows(MostRows)]);
    }
}
