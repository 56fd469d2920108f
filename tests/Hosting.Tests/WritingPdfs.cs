using System.Text;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Testing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;
using Xunit;
using PdfPage = ParkPlatform.Hosting.Files.PdfPage;

namespace ParkPlatform.Hosting.Tests;

public class Writing_pdfs
{
    // One beyond the basic plane, and names that older character sets lack.
    private const string Line = "绿野县自然资源局〔2026〕12号，喆堃昇玥𠮷 abc 63,800.00";

    [Fact]
    public void The_characters_of_a_document_are_embedded_so_that_no_reader_needs_a_chinese_font()
    {
        var pdf = Written(embedding: true);
        Assert.Equal([Line, "第二行"], PdfText.LinesOf(pdf));

        using var read = PdfReader.Open(new MemoryStream(pdf), PdfDocumentOpenMode.Import);
        foreach (var font in read.Pages[0].Resources.Elements.GetDictionary("/Font")!.Elements.Values.Select(item => Dictionary(item!)))
        {
            var glyphs = Dictionary(font.Elements.GetArray("/DescendantFonts")!.Elements[0]);
            Assert.True(glyphs.Elements.GetDictionary("/FontDescriptor")!.Elements.GetDictionary("/FontFile2")!.Stream.UnfilteredValue.Length > 1000);
            Assert.Contains("NotoSerifSC", font.Elements.GetName("/BaseFont"), StringComparison.Ordinal);
        }
        Assert.InRange(pdf.Length, 1000, 200_000);
    }

    [Fact]
    public void A_program_without_the_font_writes_the_same_text_in_a_font_of_the_readers()
    {
        var pdf = Written(embedding: false);
        Assert.Equal([Line, "第二行"], PdfText.LinesOf(pdf));
        Assert.Contains("/STSong-Light", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.DoesNotContain("/FontFile2", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_are_as_wide_as_the_embedded_font_sets_them_and_a_chinese_character_is_as_wide_as_its_size()
    {
        Assert.Equal(32, PdfPage.WidthOf("元整", 16));
        Assert.InRange(PdfPage.WidthOf("63,800.00", 16), 60, 80);
    }

    private static byte[] Written(bool embedding)
    {
        var page = new PdfPage();
        page.Text(79, 700, 16, Line);
        page.Text(79, 672, 16, "第二行");
        page.Line(79, 660, 500);
        using var file = PdfFile.Write("通知", [page], embedding);
        return ((MemoryStream)file).ToArray();
    }

    private static PdfDictionary Dictionary(PdfItem item) => (PdfDictionary)(item is PdfSharp.Pdf.Advanced.PdfReference at ? at.Value : item);
}
