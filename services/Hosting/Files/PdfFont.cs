using System.Buffers.Binary;
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

    private static readonly Lazy<(uint First, uint Last)[]> Covered = new(() => RangesOf(System.IO.File.ReadAllBytes(File)));

    /// <summary>
    /// Whether each character can be set and copied: the font lacks some of the rarest, which occur in names, and of those beyond the basic plane PDFsharp tells readers a
    /// wrong code.
    /// </summary>
    public static bool Sets(string text) =>
        text.EnumerateRunes().All(rune => rune.IsBmp && Array.Exists(Covered.Value, range => range.First <= rune.Value && rune.Value <= range.Last));

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

    // The table `cmap` of the font, in its format of whole code points (12).
    private static (uint First, uint Last)[] RangesOf(ReadOnlySpan<byte> font)
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
            var ranges = new (uint, uint)[Number(table[12..])];
            for (var at = 0; at < ranges.Length; at++) ranges[at] = (Number(table[(16 + 12 * at)..]), Number(table[(20 + 12 * at)..]));
            return ranges;
        }
    }

    private sealed class OneFont : IFontResolver
    {
        public static readonly OneFont Only = new();

        public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(Name);

        public byte[] GetFont(string faceName) => System.IO.File.ReadAllBytes(File);
    }
}
