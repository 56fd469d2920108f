using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ParkPlatform.Hosting.Files;

/// <summary>
/// Gives a file back to whoever sent it, with what is wrong marked: red cells, and a last column that says why. An Excel workbook stays the sender's own, with all its sheets and looks; a table of
/// another kind comes back as a workbook.
/// </summary>
public static class MarkedWorkbook
{
    private const string Reasons = "错误原因";
    private const uint Red = 0xFFC7CE;

    /// <param name="file">As it was sent, and already read once without refusal.</param>
    public static async Task<Stream> MarkAsync(Stream file, IReadOnlyList<ImportMessage> messages, CancellationToken ct)
    {
        var byLine = messages.GroupBy(m => m.Line).ToDictionary(g => g.Key, g => g.ToArray());
        file.Position = 0;
        var begins = new byte[2];
        var isWorkbook = file.ReadAtLeast(begins, 2, throwOnEndOfStream: false) == 2 && Workbook.IsOne(begins);
        file.Position = 0;

        var marked = TemporaryFile.Create();
        if (isWorkbook)
        {
            await file.CopyToAsync(marked, ct);
            Mark(marked, byLine);
        }
        else
        {
            Write(file, marked, byLine);
        }
        marked.Position = 0;
        return marked;
    }

    private static void Write(Stream file, Stream marked, Dictionary<int, ImportMessage[]> messages)
    {
        using var table = TableFile.Open(file);
        using var workbook = new WorkbookWriter(marked);
        workbook.BeginSheet("填报", [.. table.Header.Select(_ => 16), 60]);
        workbook.Row([.. table.Header, Reasons], CellStyle.Header);
        foreach (var row in table.Rows(int.MaxValue))
        {
            var own = messages.GetValueOrDefault(row.Line) ?? [];
            workbook.Row([.. row.Cells.Take(table.Header.Count), .. Enumerable.Repeat("", Math.Max(0, table.Header.Count - row.Cells.Count)), Reason(own)],
                n => n < table.Header.Count && own.Any(m => m.Severity == ImportSeverity.Error && m.Column == table.Header[n]) ? CellStyle.Wrong : CellStyle.Text);
        }
        workbook.EndSheet();
    }

    private static void Mark(Stream file, Dictionary<int, ImportMessage[]> messages)
    {
        using var table = TableFile.Open(file);
        var header = table.Header;
        table.Dispose();

        file.Position = 0;
        using var document = SpreadsheetDocument.Open(file, isEditable: true);
        var book = document.WorkbookPart!;
        var sheet = book.Workbook!.Descendants<Sheet>().First(s => s.State is null || s.State.Value == SheetStateValues.Visible);
        var part = (WorksheetPart)book.GetPartById(sheet.Id!.Value!);
        var styles = new RedStyles(book);

        using var changed = TemporaryFile.Create();
        using (var reader = OpenXmlReader.Create(part))
        using (var writer = OpenXmlWriter.Create(changed))
        {
            var (line, headerIsPast) = (0u, false);
            while (reader.Read())
            {
                if (reader.ElementType == typeof(Row) && reader.IsStartElement)
                {
                    var row = (Row)reader.LoadCurrentElement()!;
                    line = row.RowIndex?.Value ?? line + 1;
                    if (messages.TryGetValue((int)line, out var own)) Mark(row, line, header, own, styles);
                    else if (!headerIsPast && row.Elements<Cell>().Count(c => c.CellValue is not null || c.InlineString is not null) > 1) Set(row, line, header.Count, Reasons);
                    headerIsPast |= row.Elements<Cell>().Skip(1).Any();
                    writer.WriteElement(row);
                }
                else if (reader.IsStartElement)
                {
                    writer.WriteStartElement(reader);
                    if (reader.GetText() is { Length: > 0 } text) writer.WriteString(text);
                }
                else if (reader.IsEndElement)
                {
                    writer.WriteEndElement();
                }
            }
        }
        changed.Position = 0;
        part.FeedData(changed);
        styles.Save();
    }

    private static void Mark(Row row, uint line, IReadOnlyList<string> header, ImportMessage[] messages, RedStyles styles)
    {
        foreach (var column in messages.Where(m => m.Severity == ImportSeverity.Error).Select(m => m.Column is null ? -1 : header.ToList().IndexOf(m.Column)).Where(n => n >= 0).Distinct())
        {
            var cell = CellAt(row, line, column);
            cell.StyleIndex = styles.RedOf(cell.StyleIndex?.Value ?? 0);
        }
        Set(row, line, header.Count, Reason(messages));
    }

    private static void Set(Row row, uint line, int column, string text)
    {
        var cell = CellAt(row, line, column);
        (cell.DataType, cell.CellValue, cell.InlineString) = (CellValues.InlineString, null, new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private static Cell CellAt(Row row, uint line, int column)
    {
        var reference = string.Create(CultureInfo.InvariantCulture, $"{WorkbookWriter.ColumnName(column)}{line}");
        Cell? before = null;
        foreach (var cell in row.Elements<Cell>())
        {
            if (cell.CellReference?.Value == reference) return cell;
            if (cell.CellReference?.Value is { } other && Order(other) < column) before = cell;
        }
        var made = new Cell { CellReference = reference };
        if (before is null) row.InsertAt(made, 0);
        else row.InsertAfter(made, before);
        return made;
    }

    private static int Order(string reference) => reference.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => column * 26 + letter - 'A' + 1) - 1;

    private static string Reason(IEnumerable<ImportMessage> messages) =>
        string.Join('；', messages.Select(m => $"{(m.Severity == ImportSeverity.Error ? "错误" : "提示")}：{(m.Column is null ? "" : $"{m.Column} ")}{m.Message}"));

    /// <summary>The looks of the sender's cells, and the same in red.</summary>
    private sealed class RedStyles
    {
        private readonly Stylesheet _styles;
        private readonly uint _fill;
        private readonly Dictionary<uint, uint> _red = [];

        public RedStyles(WorkbookPart book)
        {
            var part = book.WorkbookStylesPart ?? book.AddNewPart<WorkbookStylesPart>();
            _styles = part.Stylesheet ??= new();
            _styles.Fonts ??= new(new Font());
            _styles.Fills ??= new(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }));
            _styles.Borders ??= new(new Border());
            _styles.CellFormats ??= new(new CellFormat());
            _styles.Fills.AppendChild(new Fill(new PatternFill(new ForegroundColor { Rgb = $"FF{Red:X6}" }) { PatternType = PatternValues.Solid }));
            _fill = (uint)_styles.Fills.ChildElements.Count - 1;
            _styles.Fills.Count = _fill + 1;
        }

        public uint RedOf(uint style)
        {
            if (_red.TryGetValue(style, out var red)) return red;
            var format = (CellFormat?)_styles.CellFormats!.ElementAtOrDefault((int)style)?.CloneNode(deep: true) ?? new();
            (format.FillId, format.ApplyFill) = (_fill, true);
            _styles.CellFormats!.AppendChild(format);
            _styles.CellFormats.Count = (uint)_styles.CellFormats.ChildElements.Count;
            return _red[style] = (uint)_styles.CellFormats.ChildElements.Count - 1;
        }

        public void Save() => _styles.Save();
    }
}
