using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace ParkPlatform.Testing;

/// <summary>The lines of a PDF as a reader copies them: by each font's own table from glyphs to characters, or by the encoding that a font without one names.</summary>
public static partial class PdfText
{
    public static string[] LinesOf(byte[] pdf)
    {
        using var document = PdfReader.Open(new MemoryStream(pdf), PdfDocumentOpenMode.Import);
        return [.. document.Pages.Cast<PdfPage>().SelectMany(LinesOf)];
    }

    private static List<string> LinesOf(PdfPage page)
    {
        var (lines, font) = (new List<string>(), new Func<byte[], string>(Encoding.ASCII.GetString));
        var (fonts, isNew) = (page.Resources.Elements.GetDictionary("/Font")!, true);
        foreach (Match token in Tokens().Matches(Encoding.Latin1.GetString(page.Contents.CreateSingleContent().Stream.UnfilteredValue)))
        {
            if (token.Groups["font"] is { Success: true, Value: var name }) font = Characters(fonts.Elements.GetDictionary(name)!);
            else if (token.Groups["shown"] is { Success: true, Value: var shown })
            {
                var text = font(Convert.FromHexString(string.Concat(shown.Where(c => !char.IsWhiteSpace(c)))));
                if (isNew) lines.Add(text);
                else lines[^1] += text;
                isNew = false;
            }
            else isNew = true;
        }
        return lines;
    }

    private static Func<byte[], string> Characters(PdfDictionary font)
    {
        if (font.Elements.GetDictionary("/ToUnicode") is not { } table)
            return font.Elements.GetName("/Encoding") == "/UniGB-UCS2-H" ? Encoding.BigEndianUnicode.GetString : Encoding.ASCII.GetString;
        var characters = new Dictionary<int, string>();
        foreach (Match range in Ranges().Matches(Encoding.Latin1.GetString(table.Stream.UnfilteredValue)))
        {
            var (first, last, unicode) = (Number(range.Groups[1].Value), Number(range.Groups[2].Value), Convert.FromHexString(range.Groups[3].Value));
            for (var glyph = first; glyph <= last; glyph++, unicode[^1]++) characters[glyph] = Encoding.BigEndianUnicode.GetString(unicode);
        }
        return glyphs => string.Concat(glyphs.Chunk(2).Select(g => characters[(g[0] << 8) | g[1]]));

        static int Number(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<font>/\S+) -?[\d.]+ Tf|<(?<shown>[0-9A-Fa-f\s]*)>\s*Tj|\b(?:Td|Tm)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Tokens();

    [GeneratedRegex(@"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", RegexOptions.None, 5000)]
    private static partial Regex Ranges();
}
