using System.Globalization;

namespace ParkPlatform.Hosting.Files;

/// <summary>
/// A report as a PDF on A4 with the margins of official documents (GB/T 9704-2012). A row of a table is a paragraph that names each column: however long a definition is, nothing
/// of it is cut off.
/// </summary>
internal static class ReportPaper
{
    private const int Title = 22, Heading = 16, Text = 12, Small = 10;

    private sealed record Line(string Text, int Size, int Indent, int Height);

    public static Stream Write(Report report)
    {
        var pages = new List<PdfPage>();
        var y = 0;
        foreach (var line in Lines(report))
        {
            if (pages.Count == 0 || y - line.Height < OfficialPage.Bottom)
            {
                pages.Add(new());
                OfficialPage.Number(pages[^1], pages.Count);
                y = OfficialPage.Top;
            }
            var indent = line.Indent < 0 ? Math.Max(0, (OfficialPage.Room - PdfPage.WidthOf(line.Text, line.Size)) / 2) : line.Indent;
            if (line.Text.Length > 0) pages[^1].Text(OfficialPage.Left + indent, y, line.Size, line.Text);
            y -= line.Height;
        }
        return PdfFile.Write(report.Title, pages);
    }

    private static IEnumerable<Line> Lines(Report report)
    {
        foreach (var line in Wrapped(report.Title, Title, -1, 32)) yield return line;
        foreach (var line in Wrapped(report.Subtitle, Text, -1, 26)) yield return line;
        foreach (var line in report.Summary.SelectMany(text => Wrapped(text, Text, 2 * Text, 20))) yield return line;
        foreach (var table in report.Tables)
        {
            yield return new("", Text, 0, 12);
            foreach (var line in Wrapped(table.Heading, Heading, 0, 26)) yield return line;
            foreach (var (row, n) in table.Rows.Select((row, n) => (row, n + 1)))
                foreach (var line in RowOf(table, row, n)) yield return line;
        }
        yield return new("", Text, 0, 12);
        foreach (var line in report.Notes.SelectMany(text => Wrapped(text, Small, 0, 16))) yield return line;
    }

    private static IEnumerable<Line> RowOf(ReportTable table, IReadOnlyList<object?> row, int number)
    {
        foreach (var line in Wrapped(string.Create(CultureInfo.InvariantCulture, $"{number}．{ReportFile.Text(row[0])}"), Text, 0, 20)) yield return line;
        var cells = table.Columns.Index().Skip(1).Where(c => c.Item.OnPaper && row[c.Index] is not (null or ""))
            .Select(c => $"{c.Item.Header}：{ReportFile.Text(row[c.Index])}");
        foreach (var line in Wrapped(string.Join("；", cells), Small, 2 * Text, 16)) yield return line;
    }

    // All lines of a paragraph are indented alike: it belongs to what stands above it.
    private static IEnumerable<Line> Wrapped(string text, int size, int indent, int height) =>
        PdfPage.Wrapped(text, size, OfficialPage.Room - Math.Max(0, indent)).Select(line => new Line(line, size, indent, height));
}
