using System.Text;

namespace ParkPlatform.Hosting.Files;

/// <summary>
/// A table in a file, read row by row: a file of any length costs the memory of one row. Text in UTF-8 with or without byte-order mark, GBK or GB18030; an Excel workbook; JSON or GeoJSON.
/// </summary>
public sealed class TableFile : IDisposable
{
    /// <summary>The column in which a GeoJSON file has its shapes.</summary>
    public const string Geometry = "geometry";

    private readonly Func<IEnumerable<TableRow>> _rows;
    private readonly IDisposable? _open;

    internal TableFile(string encoding, IReadOnlyList<string> header, Func<IEnumerable<TableRow>> rows, IDisposable? open = null) =>
        (Encoding, Header, _rows, _open) = (encoding, header, rows, open);

    static TableFile() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of a text; XLSX or JSON for the others.</summary>
    public string Encoding { get; }

    public IReadOnlyList<string> Header { get; }

    /// <summary>The rows with anything in them, once.</summary>
    /// <exception cref="NotATableException">While reading on: it is no table after all, or has more rows.</exception>
    public IEnumerable<TableRow> Rows(int most)
    {
        var n = 0;
        foreach (var row in _rows())
        {
            if (n++ == most) throw new NotATableException("file.too-many-rows", most);
            yield return row;
        }
    }

    /// <param name="file">Can be read from the beginning more than once; belongs to the caller.</param>
    /// <exception cref="NotATableException">It is no table.</exception>
    public static TableFile Open(Stream file)
    {
        var begins = new byte[4096];
        file.Position = 0;
        var start = begins.AsSpan(0, file.ReadAtLeast(begins, begins.Length, throwOnEndOfStream: false));
        file.Position = 0;
        if (start.IsEmpty) throw new NotATableException("file.empty");
        if (Workbook.IsOne(start)) return Workbook.Open(file);
        if (start.Contains((byte)0)) throw new NotATableException("file.is-binary");
        return JsonTable.IsOne(start) ? JsonTable.Open(file) : CommaSeparated.Open(file);
    }

    public void Dispose() => _open?.Dispose();
}
