using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ParkPlatform.Hosting.Files;

/// <summary>The page of official documents (GB/T 9704-2012) on A4, with margins of 37, 35, 28 and 26 mm and its number between dashes; in points, for a PDF.</summary>
internal static class OfficialPage
{
    public const int Left = 79, Top = 842 - 105, Bottom = 99, Room = Width - Left - 74;

    private const int Width = 595, NumberAt = 62, NumberSize = 14;

    public static void Number(PdfPage page, int number)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"— {number} —");
        page.Text((Width - PdfPage.WidthOf(text, NumberSize)) / 2, NumberAt, NumberSize, text);
    }
}

/// <summary>The same for Word, in twentieths of a point; and how its words are set. Fonts are named, not carried: the offices have them.</summary>
internal static class OfficialWord
{
    public const string Body = "仿宋_GB2312", Title = "方正小标宋简体", Heading = "黑体";
    public const int Room = Width - Left - Right;

    private const string Figures = "Times New Roman";
    private const int Width = 11906, Left = 1588, Right = 1474;

    /// <summary>The footer's name in the document.</summary>
    public static string AddFooter(MainDocumentPart main)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }), Run("— ", Body, 28), new SimpleField { Instruction = " PAGE " }, Run(" —", Body, 28)));
        return main.GetIdOfPart(part);
    }

    public static SectionProperties Section(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = Width, Height = 16838 },
        new PageMargin { Top = 2098, Bottom = 1984, Left = Left, Right = Right, Header = 851, Footer = 1417, Gutter = 0 });

    /// <summary>A file may hold no character that XML has not.</summary>
    public static Run Run(string text, string font, int halfPoints) => new(
        new RunProperties(new RunFonts { Ascii = Figures, HighAnsi = Figures, EastAsia = font }, new FontSize { Val = $"{halfPoints}" }),
        new Text(new string([.. text.Where(System.Xml.XmlConvert.IsXmlChar)])) { Space = SpaceProcessingModeValues.Preserve });
}
