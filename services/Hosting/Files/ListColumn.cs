namespace ParkPlatform.Hosting.Files;

/// <summary>A column of a list in a file: its header, with the unit, and what stands in it. Numbers, days and texts keep their kind; amounts and areas are given as decimals.</summary>
public sealed record ListColumn<T>(string Header, Func<T, object?> Value, int Width = 16);

/// <summary>The files in which a list can be had.</summary>
public enum ListFormat
{
    /// <summary>Excel workbook, typed cells.</summary>
    Xlsx,

    /// <summary>Comma-separated text: UTF-8 with byte-order mark, CRLF.</summary>
    Csv,
}

/// <summary>Writes a list of any length into a file, row by row.</summary>
public static class ListFile
{
    /// <summary>Writes the list to a file that is gone when the answer has been sent.</summary>
    /// <param name="title">The sheet's name.</param>
    public static async Task<Stream> WriteAsync<T>(ListFormat format, string title, IReadOnlyList<ListColumn<T>> columns, IAsyncEnumerable<T> items, CancellationToken ct)
    {
        var file = TemporaryFile.Create();
        try
        {
            if (format == ListFormat.Csv) await WriteCsvAsync(file, columns, items, ct);
            else await WriteWorkbookAsync(file, title, columns, items, ct);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static async Task WriteCsvAsync<T>(Stream file, IReadOnlyList<ListColumn<T>> columns, IAsyncEnumerable<T> items, CancellationToken ct)
    {
        await using var csv = new CsvWriter(file);
        csv.Write(columns.Select(c => (object?)c.Header));
        await foreach (var item in items.WithCancellation(ct)) csv.Write(columns.Select(c => c.Value(item)));
    }

    private static async Task WriteWorkbookAsync<T>(Stream file, string title, IReadOnlyList<ListColumn<T>> columns, IAsyncEnumerable<T> items, CancellationToken ct)
    {
        using var workbook = new WorkbookWriter(file);
        workbook.BeginSheet(title, [.. columns.Select(c => c.Width)]);
        workbook.Row([.. columns.Select(c => (object?)c.Header)], CellStyle.Header);
        await foreach (var item in items.WithCancellation(ct)) workbook.Row([.. columns.Select(c => c.Value(item))]);
        workbook.EndSheet();
    }
}

/// <summary>A file on disk that is gone when it is closed.</summary>
public static class TemporaryFile
{
    public static FileStream Create() => new(
        Path.Combine(Path.GetTempPath(), $"park-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 65_536, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
}
