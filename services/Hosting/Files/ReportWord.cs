using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ParkPlatform.Hosting.Files;

/// <summary>
/// A report as a Word file in the layout of official documents (GB/T 9704-2012): A4, title in 小标宋 of 22 points, headings in 黑体 and text in 仿宋 of 16 points, tables in 仿宋
/// of 10.5 points with their header on each page, page numbers between dashes. Fonts are named, not carried: the offices have them.
/// </summary>
internal static class ReportWord
{
    public static Stream Write(Report report)
    {
        var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new Document(new Body(
            [
                Line(report.Title, OfficialWord.Title, 44, JustificationValues.Center), Line(report.Subtitle, OfficialWord.Body, 32, JustificationValues.Center, after: 280),
                .. report.Summary.Select(text => Line(text, OfficialWord.Body, 32, JustificationValues.Both, indent: true)),
                .. report.Tables.SelectMany(TableOf),
                .. report.Notes.Select((text, n) => Line(text, OfficialWord.Body, 24, JustificationValues.Both, before: n == 0 ? 280 : 0)),
                OfficialWord.Section(OfficialWord.AddFooter(main)),
            ]));
            word.PackageProperties.Title = report.Title;
        }
        file.Position = 0;
        return file;
    }

    private static IEnumerable<OpenXmlElement> TableOf(ReportTable table)
    {
        var columns = table.Columns.Index().Where(c => c.Item.OnPaper).ToArray();
        var whole = columns.Sum(c => c.Item.Width);
        var widths = columns.Select(c => $"{OfficialWord.Room * c.Item.Width / whole}").ToArray();
        yield return Line(table.Heading, OfficialWord.Heading, 32, JustificationValues.Left, before: 280, indent: true);
        yield return new Table(
        [
            new TableProperties(
                new TableWidth { Width = $"{OfficialWord.Room}", Type = TableWidthUnitValues.Dxa }, Borders(), new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width })),
            RowOf(columns.Select(c => (object?)c.Item.Header), widths, OfficialWord.Heading, isHeader: true),
            .. table.Rows.Select(row => RowOf(columns.Select(c => row[c.Index]), widths, OfficialWord.Body)),
        ]);
    }

    private static DocumentFormat.OpenXml.Wordprocessing.TableRow RowOf(IEnumerable<object?> cells, string[] widths, string font, bool isHeader = false)
    {
        OpenXmlElement[] kind = isHeader ? [new CantSplit(), new TableHeader()] : [new CantSplit()];
        return new(
        [
            new TableRowProperties(kind),
            .. cells.Select((cell, n) => new TableCell(
                new TableCellProperties(new TableCellWidth { Width = widths[n], Type = TableWidthUnitValues.Dxa }),
                new Paragraph(
                    new ParagraphProperties(new Justification
                    {
                        Val = isHeader ? JustificationValues.Center : cell is (decimal or int) ? JustificationValues.Right : JustificationValues.Left,
                    }),
                    OfficialWord.Run(ReportFile.Text(cell), font, 21)))),
        ]);
    }

    private static TableBorders Borders()
    {
        EnumValue<BorderValues> single = BorderValues.Single;
        return new(
            new TopBorder { Val = single, Size = 4 }, new LeftBorder { Val = single, Size = 4 }, new BottomBorder { Val = single, Size = 4 }, new RightBorder { Val = single, Size = 4 },
            new InsideHorizontalBorder { Val = single, Size = 4 }, new InsideVerticalBorder { Val = single, Size = 4 });
    }

    private static Paragraph Line(string text, string font, int halfPoints, JustificationValues where, int before = 0, int after = 0, bool indent = false) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { Before = $"{before}", After = $"{after}", Line = halfPoints < 32 ? "400" : "560", LineRule = LineSpacingRuleValues.AtLeast },
            new Indentation { FirstLineChars = indent ? 200 : 0, FirstLine = indent ? $"{halfPoints * 20}" : "0" },
            new Justification { Val = where }),
        OfficialWord.Run(text, font, halfPoints));
}
