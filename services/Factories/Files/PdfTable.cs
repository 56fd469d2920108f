using System.Globalization;
using ParkPlatform.Hosting.Files;

namespace ParkPlatform.Factories.Files;

/// <summary>A column of a table on paper, its width in points.</summary>
public sealed record PdfColumn(string Header, int Width, bool RightAligned = false);

/// <summary>A document on A4 with a title, some facts and a table over as many pages as it takes. Nothing is cut off: what is too long for its place goes on below.</summary>
public static class PdfTable
{
    public const string MediaType = PdfFile.MediaType;

    private const int Left = 40, Right = 555, Top = 790, Bottom = 60, LineHeight = 13, RowGap = 3, CellGap = 6, Size = 9, TitleSize = 16, FactsAt = 110;

    public static Stream Write(string title, IReadOnlyList<(string Name, string Value)> facts, IReadOnlyList<PdfColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var pages = new List<PdfPage> { new() };
        pages[0].Text((Left + Right - PdfPage.WidthOf(title, TitleSize)) / 2, Top, TitleSize, title);
        var y = Top - 30;
        foreach (var (name, value) in facts)
        {
            pages[0].Text(Left, y, Size, name);
            y = Cell(pages[0], value, Left + FactsAt, y, Right - Left - FactsAt, false) - RowGap / 2;
        }

        y -= LineHeight;
        Header();
        foreach (var row in rows)
        {
            if (y - HeightOf(columns, row) < Bottom)
            {
                pages.Add(new());
                y = Top;
                Header();
            }
            y = Row(pages[^1], columns, row, y);
        }
        pages[^1].Line(Left, y + LineHeight - 2, Left + columns.Sum(c => c.Width));

        for (var n = 0; n < pages.Count; n++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{n + 1} / {pages.Count}");
            pages[n].Text((Left + Right - PdfPage.WidthOf(number, Size)) / 2, Bottom - 25, Size, number);
        }
        return PdfFile.Write(title, pages);

        void Header()
        {
            var (above, end) = (y, Left + columns.Sum(c => c.Width));
            y = Row(pages[^1], columns, [.. columns.Select(c => c.Header)], y);
            foreach (var line in new[] { above, y }) pages[^1].Line(Left, line + LineHeight - 2, end);
            y -= RowGap / 2;
        }
    }

    private static int HeightOf(IReadOnlyList<PdfColumn> columns, IReadOnlyList<string> cells) =>
        columns.Zip(cells, (column, cell) => Lines(cell, column.Width - CellGap, column.RightAligned).Count()).Max() * LineHeight + RowGap;

    private static int Row(PdfPage page, IReadOnlyList<PdfColumn> columns, IReadOnlyList<string> cells, int y)
    {
        var (x, next) = (Left, y);
        foreach (var (column, cell) in columns.Zip(cells))
        {
            next = Math.Min(next, Cell(page, cell, x, y, column.Width - CellGap, column.RightAligned));
            x += column.Width;
        }
        return next - RowGap;
    }

    // A figure is not broken.
    private static IEnumerable<string> Lines(string text, int room, bool rightAligned) => rightAligned ? [text] : PdfPage.Wrapped(text, Size, room);

    // Where the line below it would stand.
    private static int Cell(PdfPage page, string text, int x, int y, int room, bool rightAligned)
    {
        foreach (var line in Lines(text, room, rightAligned))
        {
            page.Text(rightAligned ? x + room - PdfPage.WidthOf(line, Size) : x, y, Size, line);
            y -= LineHeight;
        }
        return y;
    }
}
