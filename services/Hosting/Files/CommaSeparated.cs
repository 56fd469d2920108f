using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ParkPlatform.Hosting.Files;

/// <summary>Comma-separated text, read line by line.</summary>
internal static class CommaSeparated
{
    /// <exception cref="NotATableException">It is no table.</exception>
    public static TableFile Open(Stream file)
    {
        var (name, encoding) = TextEncoding.Of(file);
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
}
