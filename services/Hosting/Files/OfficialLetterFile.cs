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
    /// <param name="identifier">What the file is known by.</param>
    public static Stream Write(string identifier, params IReadOnlyList<OfficialLetter> letters)
    {
        var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            var footer = OfficialWord.AddFooter(main);
            var body = new Body();
            for (var n = 0; n < letters.Count; n++)
            {
                body.Append(Lines(letters[n]));
                var section = OfficialWord.Section(footer);
                section.Append(new PageNumberType { Start = 1 });
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
        .. letter.Marks?.Select(mark => Line(mark, OfficialWord.Body, 32, JustificationValues.Both, indent: false)) ?? [],
        Line(letter.Title, OfficialWord.Title, 44, JustificationValues.Center, indent: false, after: 280),
        Line(letter.Number, OfficialWord.Body, 32, JustificationValues.Center, indent: false, after: 280),
        .. letter.Paragraphs.Select((text, n) => Line(text, OfficialWord.Body, 32, JustificationValues.Both, OfficialLetter.IsIndented(text, n))),
        Line(letter.Office, OfficialWord.Body, 32, JustificationValues.Right, indent: false, before: 560),
        Line(letter.Day, OfficialWord.Body, 32, JustificationValues.Right, indent: false),
        .. letter.Footnote is { } note ? [Line(note, OfficialWord.Body, 21, JustificationValues.Left, indent: false, before: 560)] : Array.Empty<Paragraph>(),
    ];

    private static Paragraph Line(string text, string font, int halfPoints, JustificationValues where, bool indent, int before = 0, int after = 0) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { Before = $"{before}", After = $"{after}", Line = "560", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { FirstLineChars = indent ? 200 : 0, FirstLine = indent ? $"{halfPoints * 20}" : "0" },
            new Justification { Val = where }),
        OfficialWord.Run(text, font, halfPoints));
}
