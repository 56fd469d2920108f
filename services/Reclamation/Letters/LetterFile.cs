using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>
/// A letter as a Word file in the layout of official documents (GB/T 9704-2012): A4, title in 小标宋 of 22 points, text in 仿宋 of 16 points, 28 points a line, 22
/// lines a page, page numbers between dashes. Fonts are named, not carried: the offices have them.
/// </summary>
internal static class LetterFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Body = "仿宋_GB2312", Heading = "方正小标宋简体", Figures = "Times New Roman";

    public static Stream Write(Letter letter)
    {
        var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(new Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center }), Text("— ", Body, 28),
                new SimpleField { Instruction = " PAGE " }, Text(" —", Body, 28)));

            main.Document = new Document(new Body(
            [
                Line(letter.Title, Heading, 44, JustificationValues.Center, indent: false, after: 280),
                Line(letter.Number, Body, 32, JustificationValues.Center, indent: false, after: 280),
                .. letter.Paragraphs.Select((text, n) => Line(text, Body, 32, JustificationValues.Both, indent: n > 0 || !text.EndsWith('：'))),
                Line(letter.Office, Body, 32, JustificationValues.Right, indent: false, before: 560),
                Line(LetterFields.Long(letter.IssuedOn), Body, 32, JustificationValues.Right, indent: false),
                Line($"校验码：{letter.Code}　第{letter.Version}版", Body, 21, JustificationValues.Left, indent: false, before: 560),
                new SectionProperties(
                    new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                    new PageSize { Width = 11906, Height = 16838 }, // A4 in twentieths of a point
                    new PageMargin { Top = 2098, Bottom = 1984, Left = 1588, Right = 1474, Header = 851, Footer = 1417, Gutter = 0 }), // 37, 35, 28 and 26 mm
            ]));
            word.PackageProperties.Title = letter.Title;
            word.PackageProperties.Identifier = letter.Code;
        }
        file.Position = 0;
        return file;
    }

    private static Paragraph Line(string text, string font, int halfPoints, JustificationValues where, bool indent, int before = 0, int after = 0) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { Before = $"{before}", After = $"{after}", Line = "560", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { FirstLineChars = indent ? 200 : 0, FirstLine = indent ? $"{halfPoints * 20}" : "0" },
            new Justification { Val = where }),
        Text(text, font, halfPoints));

    private static Run Text(string text, string font, int halfPoints) => new(
        new RunProperties(new RunFonts { Ascii = Figures, HighAnsi = Figures, EastAsia = font }, new FontSize { Val = $"{halfPoints}" }),
        new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
