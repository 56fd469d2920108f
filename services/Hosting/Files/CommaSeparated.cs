using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ParkPlatform.Hosting.Files;

/// <summary>Comma-separated text, read line by line.</summary>
internal static class CommaSeparated
{
    /// <exception cref="NotATableException">It is no table.</exception>
    public static TableFile Open(Stream file)
    {
        var (name, encoding) = EncodingOf(file);
        var parser = new CsvParser(new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, 65_536, leaveOpen: true), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = null, // a stray quote is part of the cell; the cell's own rule says what is wrong with it
            MaxFieldSize = TextTable.LongestCell,
            TrimOptions = TrimOptions.Trim,
        });
        try
        {
            return new(name, HeaderOf(parser), () => RowsOf(parser), parser);
        }
        catch
        {
            parser.Dispose();
            throw;
        }
    }

    private static List<string> HeaderOf(CsvParser parser)
    {
        if (!Next(parser)) throw new NotATableException("file.empty");
        return [.. parser.Record!.Select(cell => cell.Trim().Trim('\uFEFF'))];
    }

    private static IEnumerable<TableRow> RowsOf(CsvParser parser)
    {
        while (Next(parser))
        {
            if (parser.Record!.All(string.IsNullOrWhiteSpace)) continue;
            yield return new(parser.RawRow - parser.RawRecord.AsSpan().TrimEnd("\r\n").Count('\n'), parser.Record!);
        }
    }

    private static bool Next(CsvParser parser)
    {
        try
        {
            if (!parser.Read()) return false;
        }
        catch (CsvHelperException)
        {
            throw new NotATableException("file.cell-too-long");
        }
        return parser.Count <= TextTable.MostColumns ? true : throw new NotATableException("file.too-many-columns");
    }

    // GB18030 reads almost any bytes, so it comes last; bytes that are UTF-8 by chance are next to none.
    private static (string Name, Encoding Encoding) EncodingOf(Stream file)
    {
        var begins = new byte[3];
        var hasMark = file.ReadAtLeast(begins, 3, throwOnEndOfStream: false) == 3 && begins.AsSpan().SequenceEqual(Encoding.UTF8.Preamble);
        if (hasMark || Reads(file, new UTF8Encoding(false, throwOnInvalidBytes: true))) return (hasMark ? "UTF-8 BOM" : "UTF-8", Encoding.UTF8);

        var gb18030 = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return Reads(file, gb18030) ? ("GB18030", gb18030) : throw new NotATableException("file.unknown-encoding");
    }

    private static bool Reads(Stream file, Encoding encoding)
    {
        file.Position = 0;
        try
        {
            using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, 65_536, leaveOpen: true);
            var chunk = new char[32_768];
            while (reader.Read(chunk) > 0) { }
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            file.Position = 0;
        }
    }
}
