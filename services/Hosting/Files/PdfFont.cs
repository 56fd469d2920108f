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

    private sealed class OneFont : IFontResolver
    {
        public static readonly OneFont Only = new();

        public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(Name);

        public byte[] GetFont(string faceName) => System.IO.File.ReadAllBytes(File);
    }
}
