using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ParkPlatform.Hosting.Files;

/// <summary>
/// Letters as a Word file in the layout of official documents (GB/T 9704-2012): A4, title in 小标宋 of 22 points, text in 仿宋 of 16 points, 28 points a line, 22
/// lines a page, page numbers between dashes; each letter begins on a page numbered 1. Fonts are named, not carried: the offices have them.
/// </summary>
public static class OfficialLetterFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Body = "仿宋_GB2312", Heading = "方正小标宋简体", Figures = "Times New Roman";

    /// <param name="identifier">What the file is known by.</param>
    public static Stream Write(string identifier, params IReadOnlyList<OfficialLetter> letters)
    {
        var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(new Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center }), Text("— ", Body, 28),
                new SimpleField { Instruction = " PAGE " }, Text(" —", Body, 28)));

            var body = new Body();
            for (var n = 0; n < letters.Count; n++)
            {
                body.Append(Lines(letters[n]));
                var section = Section(main.GetIdOfPart(footer));
                if (n == letters.Count - 1) body.Append(section);
                else body.Append(new Paragraph(new ParagraphProperties(section))); // a section ends with a paragraph that holds it, but for the last one
            }
            main.Document = new Document(body);
            word.PackageProperties.Title = letters[0].Title;
            word.PackageProperties.Identifier = identifier;
        }
        file.Position = 0;
        return file;
    }

    private static IEnumerable<Paragraph> Lines(OfficialLetter letter) =>
    [
        Line(letter.Title, Heading, 44, JustificationValues.Center, indent: false, after: 280),
        Line(letter.Number, Body, 32, JustificationValues.Center, indent: false, after: 280),
        .. letter.Paragraphs.Select((text, n) => Line(text, Body, 32, JustificationValues.Both, OfficialLetter.IsIndented(text, n))),
        Line(letter.Office, Body, 32, JustificationValues.Right, indent: false, before: 560),
        Line(letter.Day, Body, 32, JustificationValues.Right, indent: false),
        .. letter.Footnote is { } note ? [Line(note, Body, 21, JustificationValues.Left, indent: false, before: 560)] : Array.Empty<Paragraph>(),
    ];

    private static SectionProperties Section(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906, Height = 16838 }, // A4 in twentieths of a point
        new PageMargin { Top = 2098, Bottom = 1984, Left = 1588, Right = 1474, Header = 851, Footer = 1417, Gutter = 0 }, // 37, 35, 28 and 26 mm
        new PageNumberType { Start = 1 });

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
