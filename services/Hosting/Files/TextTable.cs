using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ParkPlatform.Hosting.Files;

/// <summary>A row of a table, with the line of the file on which it begins.</summary>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A file cannot be read as a table at all. <see cref="Code"/> names the text that says why.</summary>
public sealed class NotATableException(string code) : Exception(code)
{
    public string Code { get; } = code;
}

/// <summary>A table as offices send them: comma-separated text in UTF-8 with or without byte-order mark, GBK or GB18030; or the first visible sheet of an Excel workbook (.xlsx).</summary>
public sealed record TextTable(string Encoding, IReadOnlyList<string> Header, IReadOnlyList<TableRow> Rows)
{
    internal const int MostColumns = 200, MostRows = 20_000, LongestCell = 20_000;

    static TextTable() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="NotATableException">It is no table, or too large a one.</exception>
    public static TextTable Read(byte[] file)
    {
        if (file.Length == 0) throw new NotATableException("file.empty");
        if (Workbook.IsOne(file)) return Workbook.Read(file);
        if (file.AsSpan(0, Math.Min(file.Length, 4096)).Contains((byte)0)) throw new NotATableException("file.is-binary");

        var (encoding, text) = Decode(file);
        if (text.AsSpan().TrimStart() is ['{' or '[', ..]) throw new NotATableException("file.is-json");

        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = null, // a stray quote is part of the cell; the cell's own rule says what is wrong with it
            MaxFieldSize = LongestCell,
            TrimOptions = TrimOptions.Trim,
        });
        try
        {
            return new(encoding, HeaderOf(parser), [.. RowsOf(parser)]);
        }
        catch (CsvHelperException)
        {
            throw new NotATableException("file.cell-too-long");
        }
    }

    private static IReadOnlyList<string> HeaderOf(CsvParser parser)
    {
        if (!parser.Read()) throw new NotATableException("file.empty");
        if (parser.Count > MostColumns) throw new NotATableException("file.too-many-columns");
        return [.. parser.Record!.Select(cell => cell.Trim().Trim('\uFEFF'))];
    }

    private static IEnumerable<TableRow> RowsOf(CsvParser parser)
    {
        for (var n = 0; parser.Read(); n++)
        {
            if (n == MostRows) throw new NotATableException("file.too-many-rows");
            if (parser.Count > MostColumns) throw new NotATableException("file.too-many-columns");
            if (parser.Record!.All(string.IsNullOrWhiteSpace)) continue;
            yield return new(parser.RawRow - parser.RawRecord.AsSpan().TrimEnd("\r\n").Count('\n'), parser.Record!);
        }
    }

    // GB18030 reads almost any bytes, so it comes last; bytes that are UTF-8 by chance are next to none.
    private static (string Name, string Text) Decode(byte[] file)
    {
        if (file.AsSpan().StartsWith(System.Text.Encoding.UTF8.Preamble)) return ("UTF-8 BOM", System.Text.Encoding.UTF8.GetString(file.AsSpan(3)));
        try
        {
            return ("UTF-8", new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file));
        }
        catch (DecoderFallbackException)
        {
            var gb18030 = System.Text.Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            try
            {
                return ("GB18030", gb18030.GetString(file));
            }
            catch (DecoderFallbackException)
            {
                throw new NotATableException("file.unknown-encoding");
            }
        }
    }
}
