using System.Globalization;
using ParkPlatform.Hosting.Files;

namespace ParkPlatform.Factories.Files;

/// <summary>A column of a table on paper, its width in points.</summary>
public sealed record PdfColumn(string Header, int Width, bool RightAligned = false);

/// <summary>A document on A4 with a title, some facts and a table over as many pages as it takes.</summary>
public static class PdfTable
{
    public const string MediaType = PdfFile.MediaType;

    private const int Left = 40, Top = 790, Bottom = 60, LineHeight = 16, Size = 9, PageNumberAt = 500;

    public static Stream Write(string title, IReadOnlyList<(string Name, string Value)> facts, IReadOnlyList<PdfColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var first = new PdfPage();
        first.Text(Left, Top, 16, title);
        var y = Top - 30;
        foreach (var (name, value) in facts)
        {
            first.Text(Left, y, Size, name);
            first.Text(Left + 110, y, Size, value, 56);
            y -= LineHeight;
        }

        var (pages, left) = (new List<PdfPage> { first }, new Queue<IReadOnlyList<string>>(rows));
        y -= LineHeight;
        do
        {
            if (pages.Count > 1 || y < Bottom + 2 * LineHeight)
            {
                pages.Add(new());
                y = Top;
            }
            Row(pages[^1], columns, [.. columns.Select(c => c.Header)], ref y);
            pages[^1].Line(Left, y + LineHeight - 4, Left + columns.Sum(c => c.Width));
            while (y > Bottom && left.TryDequeue(out var row)) Row(pages[^1], columns, row, ref y);
            y = 0;
        }
        while (left.Count > 0);

        for (var n = 0; n < pages.Count; n++)
            pages[n].Text(PageNumberAt, Bottom - 25, Size, string.Create(CultureInfo.InvariantCulture, $"{n + 1} / {pages.Count}"));
        return PdfFile.Write(title, pages);
    }

    private static void Row(PdfPage page, IReadOnlyList<PdfColumn> columns, IReadOnlyList<string> cells, ref int y)
    {
        var x = Left;
        foreach (var (column, cell) in columns.Zip(cells))
        {
            page.Text(column.RightAligned ? x + column.Width - 4 - PdfPage.WidthOf(cell, Size) : x, y, Size, cell, column.Width / Size);
            x += column.Width;
        }
        y -= LineHeight;
    }
}
