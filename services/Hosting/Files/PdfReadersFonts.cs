using System.Globalization;
using System.Text;
using PdfSharp.Pdf;

namespace ParkPlatform.Hosting.Files;

/// <summary>
/// Pages without a font of their own: Chinese is set in STSong-Light by its Adobe-GB1 character collection (ISO 32000 9.7.5.2), which most readers have or replace by a font of
/// theirs. Nothing is embedded; each character can be searched and copied all the same.
/// </summary>
internal sealed class PdfReadersFonts(PdfDocument written)
{
    private readonly PdfDictionary _fonts = Fonts(written);

    public void Draw(PdfSharp.Pdf.PdfPage added, PdfPage page)
    {
        var document = added.Owner;
        added.Resources.Elements["/Font"] = _fonts;
        var content = new PdfDictionary(document);
        content.CreateStream(Encoding.ASCII.GetBytes(Operators(page)));
        document.Internals.AddObject(content);
        added.Elements["/Contents"] = content.Reference;
    }

    private static string Operators(PdfPage page)
    {
        var content = new StringBuilder();
        foreach (var text in page.Texts)
        {
            content.Append(CultureInfo.InvariantCulture, $"BT {text.X} {text.Y} Td ");
            foreach (var run in Runs(text.Content))
                if (PdfPage.IsLatin(run[0])) content.Append(CultureInfo.InvariantCulture, $"/L {text.Size} Tf <{Convert.ToHexString(Encoding.ASCII.GetBytes(run))}> Tj ");
                else content.Append(CultureInfo.InvariantCulture, $"/C {text.Size} Tf <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(run))}> Tj ");
            content.Append("ET\n");
        }
        foreach (var line in page.Lines) content.Append(CultureInfo.InvariantCulture, $"{PdfPage.LineWidth} w {line.From} {line.Y} m {line.To} {line.Y} l S\n");
        return content.ToString();
    }

    private static IEnumerable<string> Runs(string text)
    {
        for (int from = 0, at = 1; at <= text.Length; at++)
        {
            if (at < text.Length && PdfPage.IsLatin(text[at]) == PdfPage.IsLatin(text[from])) continue;
            yield return text[from..at];
            from = at;
        }
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
