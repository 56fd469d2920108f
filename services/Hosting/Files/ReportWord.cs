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
    private const string Body = "仿宋_GB2312", Title = "方正小标宋简体", Heading = "黑体", Figures = "Times New Roman";

    // The page between its margins, in twentieths of a point.
    private const int Room = 11906 - 1588 - 1474;

    public static Stream Write(Report report)
    {
        var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(new Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center }), Run("— ", Body, 28),
                new SimpleField { Instruction = " PAGE " }, Run(" —", Body, 28)));

            main.Document = new Document(new Body(
            [
                Line(report.Title, Title, 44, JustificationValues.Center), Line(report.Subtitle, Body, 32, JustificationValues.Center, after: 280),
                .. report.Summary.Select(text => Line(text, Body, 32, JustificationValues.Both, indent: true)),
                .. report.Tables.SelectMany(TableOf),
                .. report.Notes.Select((text, n) => Line(text, Body, 24, JustificationValues.Both, before: n == 0 ? 280 : 0)),
                new SectionProperties(
                    new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                    new PageSize { Width = 11906, Height = 16838 }, // A4 in twentieths of a point
                    new PageMargin { Top = 2098, Bottom = 1984, Left = 1588, Right = 1474, Header = 851, Footer = 1417, Gutter = 0 }), // 37, 35, 28 and 26 mm
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
        var widths = columns.Select(c => $"{Room * c.Item.Width / whole}").ToArray();
        yield return Line(table.Heading, Heading, 32, JustificationValues.Left, before: 280, indent: true);
        yield return new Table(
        [
            new TableProperties(
                new TableWidth { Width = $"{Room}", Type = TableWidthUnitValues.Dxa }, Borders(), new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width })),
            RowOf(columns.Select(c => (object?)c.Item.Header), widths, Heading, isHeader: true),
            .. table.Rows.Select(row => RowOf(columns.Select(c => row[c.Index]), widths, Body)),
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
                    Run(ReportFile.Text(cell), font, 21)))),
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
        Run(text, font, halfPoints));

    private static Run Run(string text, string font, int halfPoints) => new(
        new RunProperties(new RunFonts { Ascii = Figures, HighAnsi = Figures, EastAsia = font }, new FontSize { Val = $"{halfPoints}" }),
        new Text(new string([.. text.Where(System.Xml.XmlConvert.IsXmlChar)])) { Space = SpaceProcessingModeValues.Preserve });
}
