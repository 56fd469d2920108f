using System.Globalization;
using System.Text;
using PdfSharp.Pdf;

namespace ParkPlatform.Hosting.Files;

/// <summary>
/// A document on A4, page by page. Chinese is set in STSong-Light by its Adobe-GB1 character collection (ISO 32000 9.7.5.2), which readers have or replace by a font of theirs: so
/// nothing is embedded, no font need be installed on a server, and each character can be searched and copied.
/// </summary>
public static class PdfFile
{
    public const string MediaType = "application/pdf";

    public static Stream Write(string title, IReadOnlyList<PdfPage> pages)
    {
        using var document = new PdfDocument();
        document.Info.Title = title;
        var fonts = Fonts(document);
        foreach (var page in pages) Add(document, fonts, page);

        var file = new MemoryStream();
        document.Save(file, closeStream: false);
        file.Position = 0;
        return file;
    }

    private static void Add(PdfDocument document, PdfDictionary fonts, PdfPage page)
    {
        var added = document.AddPage();
        added.Size = PdfSharp.PageSize.A4;
        added.Resources.Elements["/Font"] = fonts;
        var content = new PdfDictionary(document);
        content.CreateStream(Encoding.ASCII.GetBytes(page.Content));
        document.Internals.AddObject(content);
        added.Elements["/Contents"] = content.Reference;
    }

    private static PdfDictionary Fonts(PdfDocument document)
    {
        var collection = Of(("/Registry", new PdfString("Adobe")), ("/Ordering", new PdfString("GB1")), ("/Supplement", new PdfInteger(4)));
        var box = new PdfArray(document, new PdfInteger(-25), new PdfInteger(-254), new PdfInteger(1000), new PdfInteger(880));
        var descriptor = Added(
            ("/Type", new PdfName("/FontDescriptor")), ("/FontName", new PdfName("/STSong-Light")), ("/Flags", new PdfInteger(6)), ("/FontBBox", box), ("/ItalicAngle", new PdfInteger(0)),
            ("/Ascent", new PdfInteger(880)), ("/Descent", new PdfInteger(-120)), ("/CapHeight", new PdfInteger(626)), ("/StemV", new PdfInteger(93)));
        var glyphs = Added(
            ("/Type", new PdfName("/Font")), ("/Subtype", new PdfName("/CIDFontType0")), ("/BaseFont", new PdfName("/STSong-Light")), ("/CIDSystemInfo", collection),
            ("/FontDescriptor", descriptor.Reference!), ("/DW", new PdfInteger(1000)));
        var chinese = Added(
            ("/Type", new PdfName("/Font")), ("/Subtype", new PdfName("/Type0")), ("/BaseFont", new PdfName("/STSong-Light")), ("/Encoding", new PdfName("/UniGB-UCS2-H")),
            ("/DescendantFonts", new PdfArray(document, glyphs.Reference!)));
        var latin = Added(
            ("/Type", new PdfName("/Font")), ("/Subtype", new PdfName("/Type1")), ("/BaseFont", new PdfName("/Helvetica")), ("/Encoding", new PdfName("/WinAnsiEncoding")));
        return Of(("/L", latin.Reference!), ("/C", chinese.Reference!));

        PdfDictionary Of(params (string Key, PdfItem Value)[] elements)
        {
            var dictionary = new PdfDictionary(document);
            foreach (var (key, value) in elements) dictionary.Elements[key] = value;
            return dictionary;
        }

        PdfDictionary Added(params (string Key, PdfItem Value)[] elements)
        {
            var dictionary = Of(elements);
            document.Internals.AddObject(dictionary);
            return dictionary;
        }
    }
}

/// <summary>What stands on a page, in the operators of a content stream. Places in points, from the lower left corner.</summary>
public sealed class PdfPage
{
    // What must not begin a line, 禁则.
    private const string Closing = "，。；：、）》”’？！〕%";

    private readonly StringBuilder _content = new();

    internal string Content => _content.ToString();

    /// <param name="most">So many Chinese characters fit; a Latin one takes half of the room.</param>
    public void Text(int x, int y, int size, string text, int most = 80)
    {
        _content.Append(CultureInfo.InvariantCulture, $"BT {x} {y} Td ");
        foreach (var run in Runs(Fitting(text, most)))
            if (IsLatin(run[0])) _content.Append(CultureInfo.InvariantCulture, $"/L {size} Tf <{Convert.ToHexString(Encoding.ASCII.GetBytes(run))}> Tj ");
            else _content.Append(CultureInfo.InvariantCulture, $"/C {size} Tf <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(run))}> Tj ");
        _content.Append("ET\n");
    }

    public void Line(int from, int y, int to) => _content.Append(CultureInfo.InvariantCulture, $"0.5 w {from} {y} m {to} {y} l S\n");

    /// <summary>Of figures as Helvetica sets them, in thousandths of its size; of anything else about.</summary>
    public static int WidthOf(string text, int size) =>
        text.Sum(c => c switch { ',' or '.' => 278, '-' => 333, _ => IsLatin(c) ? 556 : 1000 }) * size / 1000;

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

    private static IEnumerable<string> Runs(string text)
    {
        for (int from = 0, at = 1; at <= text.Length; at++)
        {
            if (at < text.Length && IsLatin(text[at]) == IsLatin(text[from])) continue;
            yield return text[from..at];
            from = at;
        }
    }

    private static bool IsLatin(char c) => c is >= ' ' and <= '~';
}
