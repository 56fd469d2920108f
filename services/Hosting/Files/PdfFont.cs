using System.Buffers.Binary;
using System.Collections;
using System.Collections.Concurrent;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace ParkPlatform.Hosting.Files;

/// <summary>思源宋体 Noto Serif SC beside the program, which the build puts there (Fonts.targets). A document gets the glyphs that it uses and a table from glyphs to characters.</summary>
internal static class PdfFont
{
    private const string Name = "NotoSerifSC";
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "fonts", $"{Name}.ttf");

    private static readonly ConcurrentDictionary<int, XFont> Sizes = new();
    private static readonly ConcurrentDictionary<char, int> Widths = new();

    public static bool IsThere { get; } = System.IO.File.Exists(File);

    private static readonly Lazy<byte[]> Font = new(() => System.IO.File.ReadAllBytes(File));
    private static readonly Lazy<BitArray> Covered = new(() => CharactersOf(Font.Value));

    /// <summary>
    /// Whether each character can be set and copied: the font lacks some of the rarest, which occur in names, and of those beyond the basic plane PDFsharp tells readers a
    /// wrong code.
    /// </summary>
    public static bool Sets(string text) => text.All(c => Covered.Value[c]);

    public static XFont Of(int size) => Sizes.GetOrAdd(size, points =>
    {
        GlobalFontSettings.FontResolver = OneFont.Only;
        return new XFont(Name, points, XFontStyleEx.Regular, new XPdfFontOptions(PdfFontEncoding.Unicode, PdfFontEmbedding.TryComputeSubset));
    });

    /// <summary>In thousandths of the font's size.</summary>
    public static int WidthOf(char c) => Widths.GetOrAdd(c, of =>
    {
        using var measuring = XGraphics.CreateMeasureContext(new XSize(1000, 1000), XGraphicsUnit.Point, XPageDirection.Downwards);
        return (int)Math.Round(measuring.MeasureString($"{of}", Of(1000)).Width);
    });

    // The basic plane by the font's table `cmap`, in its format of whole code points (12). It has no surrogates, and so nothing beyond that plane.
    private static BitArray CharactersOf(ReadOnlySpan<byte> font)
    {
        var tables = font;
        uint Number(ReadOnlySpan<byte> at) => BinaryPrimitives.ReadUInt32BigEndian(at);
        for (var entry = font[12..]; ; entry = entry[16..])
            if (entry[..4].SequenceEqual("cmap"u8))
            {
                tables = font[(int)Number(entry[8..])..];
                break;
            }
        for (var entry = tables[4..]; ; entry = entry[8..])
        {
            var table = tables[(int)Number(entry[4..])..];
            if (BinaryPrimitives.ReadUInt16BigEndian(table) != 12) continue;
            var characters = new BitArray(char.MaxValue + 1);
            for (int left = (int)Number(table[12..]), at = 16; left > 0; left--, at += 12)
                for (var c = Number(table[at..]); c <= Math.Min(char.MaxValue, Number(table[(at + 4)..])); c++) characters[(int)c] = true;
            return characters;
        }
    }

    private sealed class OneFont : IFontResolver
    {
        public static readonly OneFont Only = new();

        public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(Name);

        public byte[] GetFont(string faceName) => Font.Value;
    }
}
