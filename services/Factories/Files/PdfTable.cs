using System.Globalization;
using System.Text;
using PdfSharp.Pdf;

namespace ParkPlatform.Factories.Files;

/// <summary>A column of a table on paper, its width in points.</summary>
public sealed record PdfColumn(string Header, int Width, bool RightAligned = false);

/// <summary>
/// A document on A4 with a title, some facts and a table over as many pages as it takes. Chinese is set in STSong-Light by its Adobe-GB1 character collection (ISO 32000
/// 9.7.5.2), which readers have or replace by a font of theirs: so nothing is embedded, no font need be installed on a server, and each character can be searched and copied.
/// </summary>
public static class PdfTable
{
    public const string MediaType = "application/pdf";

    private const int Left = 40, Top = 790, Bottom = 60, LineHeight = 16, Size = 9, PageNumberAt = 500;

    public static Stream Write(string title, IReadOnlyList<(string Name, string Value)> facts, IReadOnlyList<PdfColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        using var document = new PdfDocument();
        document.Info.Title = title;
        var fonts = Fonts(document);

        var first = new Page();
        first.Text(Left, Top, 16, title);
        var y = Top - 30;
        foreach (var (name, value) in facts)
        {
            first.Text(Left, y, Size, name);
            first.Text(Left + 110, y, Size, value, 56);
            y -= LineHeight;
        }

        var (pages, left) = (new List<Page> { first }, new Queue<IReadOnlyList<string>>(rows));
        y -= LineHeight;
        do
        {
            if (pages.Count > 1 || y < Bottom + 2 * LineHeight)
            {
                pages.Add(new());
                y = Top;
            }
            Row(pages[^1], columns, [.. columns.Select(c => c.Header)], ref y);
            pages[^1].Line(Left, y + LineHeight - 4, Left + columns.Sum(c => c.Width));
            while (y > Bottom && left.TryDequeue(out var row)) Row(pages[^1], columns, row, ref y);
            y = 0;
        }
        while (left.Count > 0);

        for (var n = 0; n < pages.Count; n++)
        {
            pages[n].Text(PageNumberAt, Bottom - 25, Size, string.Create(CultureInfo.InvariantCulture, $"{n + 1} / {pages.Count}"));
            Add(document, fonts, pages[n]);
        }

        var file = new MemoryStream();
        document.Save(file, closeStream: false);
        file.Position = 0;
        return file;
    }

    private static void Row(Page page, IReadOnlyList<PdfColumn> columns, IReadOnlyList<string> cells, ref int y)
    {
        var x = Left;
        foreach (var (column, cell) in columns.Zip(cells))
        {
            page.Text(column.RightAligned ? x + column.Width - 4 - Page.WidthOf(cell, Size) : x, y, Size, cell, column.Width / Size);
            x += column.Width;
        }
        y -= LineHeight;
    }

    private static void Add(PdfDocument document, PdfDictionary fonts, Page page)
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

    // What stands on a page, in the operators of a content stream.
    private sealed class Page
    {
        private readonly StringBuilder _content = new();

        public string Content => _content.ToString();

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
        public static int WidthOf(string text, int size) => text.Sum(c => c switch { ',' or '.' => 278, '-' => 333, _ => IsLatin(c) ? 556 : 1000 }) * size / 1000;

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
}
