using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace ParkPlatform.Hosting.Files;

/// <summary>
/// A document on A4, page by page. What its characters look like is embedded (思源宋体, the used glyphs alone), so that it is the same on a machine without Chinese fonts, and each
/// character can be searched and copied. A program without that font beside it leaves the look to the reader's fonts: <see cref="PdfReadersFonts"/>.
/// </summary>
public static class PdfFile
{
    public const string MediaType = "application/pdf";

    public static Stream Write(string title, IReadOnlyList<PdfPage> pages) => Write(title, pages, PdfFont.IsThere);

    internal static Stream Write(string title, IReadOnlyList<PdfPage> pages, bool embedding)
    {
        using var document = new PdfDocument();
        document.Info.Title = title;
        var readers = embedding ? null : new PdfReadersFonts(document);
        foreach (var page in pages)
        {
            var added = document.AddPage();
            added.Size = PdfSharp.PageSize.A4;
            if (readers is null) Draw(added, page);
            else readers.Draw(added, page);
        }

        var file = new MemoryStream();
        document.Save(file, closeStream: false);
        file.Position = 0;
        return file;
    }

    private static void Draw(PdfSharp.Pdf.PdfPage added, PdfPage page)
    {
        using var paper = XGraphics.FromPdfPage(added);
        var height = added.Height.Point;
        foreach (var text in page.Texts) paper.DrawString(text.Content, PdfFont.Of(text.Size), XBrushes.Black, text.X, height - text.Y);
        foreach (var line in page.Lines) paper.DrawLine(new XPen(XColors.Black, PdfPage.LineWidth), line.From, height - line.Y, line.To, height - line.Y);
    }
}

/// <summary>What stands on a page. Places in points, from the lower left corner.</summary>
public sealed class PdfPage
{
    internal const double LineWidth = 0.5;

    // What must not begin a line, 禁则.
    private const string Closing = "，。；：、）》”’？！〕%";

    private readonly List<PlacedText> _texts = [];
    private readonly List<PlacedLine> _lines = [];

    internal IReadOnlyList<PlacedText> Texts => _texts;
    internal IReadOnlyList<PlacedLine> Lines => _lines;

    /// <param name="most">So many Chinese characters fit; a Latin one takes half of the room.</param>
    public void Text(int x, int y, int size, string text, int most = 80) => _texts.Add(new(x, y, size, Fitting(text, most)));

    public void Line(int from, int y, int to) => _lines.Add(new(from, y, to));

    /// <summary>As the embedded font sets it; without it, of figures as Helvetica does, of anything else about.</summary>
    public static int WidthOf(string text, int size) =>
        text.Sum(c => PdfFont.IsThere ? PdfFont.WidthOf(c) : c switch { ',' or '.' => 278, '-' => 333, _ => IsLatin(c) ? 556 : 1000 }) * size / 1000;

    /// <summary>
    /// A text in lines of so many points. A closing mark hangs over the margin rather than beginning a line; a word or a figure is not broken where it can go over whole.
    /// </summary>
    /// <param name="indent">By which the first line is shorter.</param>
    public static IEnumerable<string> Wrapped(string text, int size, int room, int indent = 0)
    {
        var (from, left) = (0, room - indent);
        for (var at = 0; at < text.Length; at++)
        {
            if (WidthOf(text[from..(at + 1)], size) <= left || Closing.Contains(text[at], StringComparison.Ordinal)) continue;
            var end = at;
            while (end > from + 1 && char.IsAscii(text[end]) && char.IsAscii(text[end - 1]) && text[end - 1] != ' ') end--;
            if (end == from + 1) end = at;
            yield return text[from..end];
            (from, left) = (end, room);
        }
        yield return text[from..];
    }

    private static string Fitting(string text, int most)
    {
        var (room, length) = (2 * most, 0);
        foreach (var c in text)
        {
            room -= IsLatin(c) ? 1 : 2;
            if (room < 0) return $"{text[..Math.Max(0, length - 1)]}…";
            length++;
        }
        return text;
    }

    internal static bool IsLatin(char c) => c is >= ' ' and <= '~';
}

internal sealed record PlacedText(int X, int Y, int Size, string Content);

internal sealed record PlacedLine(int From, int Y, int To);
