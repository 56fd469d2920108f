namespace ParkPlatform.Hosting.Files;

/// <summary>
/// Letters as a PDF in the layout of official documents (GB/T 9704-2012), as <see cref="OfficialLetterFile"/> lays them out for Word: title of 22 points, text of 16 points,
/// 28 points a line, 22 lines a page, page numbers between dashes; each letter begins on a page numbered 1.
/// </summary>
public static class OfficialLetterPaper
{
    private const int LineHeight = 28, LinesOfAPage = 22, Text = 16, Title = 22, Small = 10;

    private sealed record Line(string Text, int Size, int X);

    public static Stream Write(params IReadOnlyList<OfficialLetter> letters) => PdfFile.Write(letters[0].Title, [.. letters.SelectMany(Pages)]);

    private static List<PdfPage> Pages(OfficialLetter letter)
    {
        Line[] lines =
        [
            .. letter.Marks?.SelectMany(mark => PdfPage.Wrapped(mark, Text, OfficialPage.Room)).Select(t => new Line(t, Text, OfficialPage.Left)) ?? [],
            .. PdfPage.Wrapped(letter.Title, Title, OfficialPage.Room).Select(t => Centred(t, Title)), Empty,
            Centred(letter.Number, Text), Empty,
            .. letter.Paragraphs.SelectMany((text, n) =>
            {
                var indent = OfficialLetter.IsIndented(text, n) ? 2 * Text : 0;
                return PdfPage.Wrapped(text, Text, OfficialPage.Room, indent).Select((t, at) => new Line(t, Text, OfficialPage.Left + (at == 0 ? indent : 0)));
            }),
            Empty, AtTheRight(letter.Office), AtTheRight(letter.Day), Empty,
            new(letter.Footnote ?? "", Small, OfficialPage.Left),
        ];
        var pages = new List<PdfPage>();
        foreach (var chunk in lines.Chunk(LinesOfAPage))
        {
            var page = new PdfPage();
            foreach (var (line, at) in chunk.Select((line, at) => (line, at)).Where(l => l.line.Text.Length > 0))
                page.Text(line.X, OfficialPage.Top - at * LineHeight, line.Size, line.Text);
            pages.Add(page);
            OfficialPage.Number(page, pages.Count);
        }
        return pages;
    }

    private static Line Empty => new("", Text, OfficialPage.Left);

    private static Line Centred(string text, int size) => new(text, size, OfficialPage.Left + Math.Max(0, (OfficialPage.Room - PdfPage.WidthOf(text, size)) / 2));

    private static Line AtTheRight(string text) => new(text, Text, OfficialPage.Left + Math.Max(0, OfficialPage.Room - 2 * Text - PdfPage.WidthOf(text, Text)));
}
