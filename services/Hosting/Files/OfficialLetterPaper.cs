using System.Globalization;

namespace ParkPlatform.Hosting.Files;

/// <summary>
/// Letters as a PDF in the layout of official documents (GB/T 9704-2012), as <see cref="OfficialLetterFile"/> lays them out for Word: title of 22 points, text of 16 points,
/// 28 points a line, 22 lines a page, page numbers between dashes; each letter begins on a page numbered 1.
/// </summary>
public static class OfficialLetterPaper
{
    public const string ContentType = PdfFile.MediaType;

    // A4 in points, with margins of 37, 28 and 26 mm.
    private const int Width = 595, Left = 79, Right = 74, Top = 842 - 105, LineHeight = 28, LinesOfAPage = 22, PageNumberAt = 62;
    private const int Text = 16, Title = 22, Small = 10, Room = Width - Left - Right;

    private sealed record Line(string Text, int Size, int X);

    public static Stream Write(params IReadOnlyList<OfficialLetter> letters) => PdfFile.Write(letters[0].Title, [.. letters.SelectMany(Pages)]);

    private static List<PdfPage> Pages(OfficialLetter letter)
    {
        Line[] lines =
        [
            .. PdfPage.Wrapped(letter.Title, Title, Room).Select(t => Centred(t, Title)), Empty,
            Centred(letter.Number, Text), Empty,
            .. letter.Paragraphs.SelectMany((text, n) =>
            {
                var indent = OfficialLetter.IsIndented(text, n) ? 2 * Text : 0;
                return PdfPage.Wrapped(text, Text, Room, indent).Select((t, at) => new Line(t, Text, Left + (at == 0 ? indent : 0)));
            }),
            Empty, AtTheRight(letter.Office), AtTheRight(letter.Day), Empty,
            new(letter.Footnote ?? "", Small, Left),
        ];
        var pages = new List<PdfPage>();
        foreach (var chunk in lines.Chunk(LinesOfAPage))
        {
            var page = new PdfPage();
            foreach (var (line, at) in chunk.Select((line, at) => (line, at)).Where(l => l.line.Text.Length > 0))
                page.Text(line.X, Top - at * LineHeight, line.Size, line.Text);
            pages.Add(page);
            var number = string.Create(CultureInfo.InvariantCulture, $"— {pages.Count} —");
            page.Text((Width - PdfPage.WidthOf(number, 14)) / 2, PageNumberAt, 14, number);
        }
        return pages;
    }

    private static Line Empty => new("", Text, Left);

    private static Line Centred(string text, int size) => new(text, size, Left + Math.Max(0, (Room - PdfPage.WidthOf(text, size)) / 2));

    private static Line AtTheRight(string text) => new(text, Text, Left + Math.Max(0, Room - 2 * Text - PdfPage.WidthOf(text, Text)));
}
