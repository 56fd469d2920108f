using System.Text;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Hosting.Tests;

public class Reading_workbooks
{
    private const string Header = """<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>""";

    private static TextTable Read(string cells, string? sharedStrings = null, string? styles = null, string? sheets = null, string properties = "") =>
        TextTable.Read(Workbooks.Zip(Workbooks.Parts(cells, sharedStrings, styles, sheets, properties)));

    private static string Cell(string cell, string? sharedStrings = null, string? styles = null, string properties = "") =>
        Read($"""{Header}<row r="2">{cell}</row>""", sharedStrings, styles, properties: properties).Rows[0].Cells[0];

    private static string Refused(byte[] file) => Assert.Throws<NotATableException>(() => TextTable.Read(file)).Code;

    [Theory]
    [InlineData("1680", "1680")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("16.100000000000001", "16.1")]
    [InlineData("1680.4000000000001", "1680.4")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("123456789012345680", "123456789012345680")]
    [InlineData("1.68E3", "1680")]
    [InlineData("2.5000000000000001E-3", "0.0025")]
    [InlineData("1E300", "1E300")]
    [InlineData("0", "0")]
    public void A_number_is_read_as_it_was_typed_and_never_passes_through_a_double(string inFile, string read) => Assert.Equal(read, Cell($"""<c r="A2"><v>{inFile}</v></c>"""));

    [Fact]
    public void Shared_inline_and_computed_texts_are_read_without_their_pronunciation()
    {
        Assert.Equal("绿溪纺织", Cell("""<c r="A2" t="s"><v>1</v></c>""", """<si><t>其他</t></si><si><r><t>绿溪</t></r><r><t>纺织</t></r><rPh sb="0" eb="2"><t>lvxi</t></rPh></si>"""));
        Assert.Equal("00123", Cell(Workbooks.Text("A2", "00123")));
        Assert.Equal("结果", Cell("""<c r="A2" t="str"><f>A1&amp;"x"</f><v>结果</v></c>"""));
        Assert.Equal("#DIV/0!", Cell("""<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>"""));
    }

    [Theory]
    [InlineData(1, "43465", "2018-12-31")] // the built-in 14
    [InlineData(2, "43465.75", "2018-12-31")] // yyyy"年"m"月"d"日"
    [InlineData(3, "43465", "43465")] // 0.00
    [InlineData(4, "0.5", "0.5")] // [h]:mm
    [InlineData(1, "60", "60")] // Excel's 29 February 1900
    [InlineData(9, "43465", "43465")] // a format that is not there
    public void A_cell_that_shows_a_day_is_read_as_that_day(int style, string inFile, string read) => Assert.Equal(read, Cell($"""<c r="A2" s="{style}"><v>{inFile}</v></c>""", styles: """
        <numFmts><numFmt numFmtId="200" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="201" formatCode="[h]:mm;&quot;day&quot;"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/><xf numFmtId="2"/><xf numFmtId="201"/></cellXfs>
        """));

    [Fact]
    public void Days_counted_from_1904_are_the_same_days() =>
        Assert.Equal("2018-12-31", Cell("""<c r="A2" s="1"><v>42003</v></c>""", styles: """<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>""", properties: """<workbookPr date1904="1"/>"""));

    [Fact]
    public void Titles_above_the_header_blank_rows_and_gaps_do_not_shift_anything()
    {
        var table = Read($"""
            <row r="1">{Workbooks.Text("A1", "2024年度数据")}</row>
            <row r="3">{Workbooks.Text("A3", "a")}{Workbooks.Text("B3", "b")}{Workbooks.Text("D3", "d")}</row>
            <row r="4"/><row r="5"><c r="A5" s="3"/>{Workbooks.Text("B5", " x ")}</row><row>{Workbooks.Text("A6", "y")}</row>
            """);
        Assert.Equal("XLSX", table.Encoding);
        Assert.Equal(["a", "b", "", "d"], table.Header);
        Assert.Equal([(5, "|x||"), (6, "y|||")], table.Rows.Select(r => (r.Line, string.Join('|', r.Cells))));
    }

    [Fact]
    public void The_first_sheet_that_can_be_seen_is_read()
    {
        var hidden = """<sheet name="字典" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="填报" sheetId="2" r:id="rId2"/>""";
        Assert.Equal(["second", "sheet"], Read(Header, sheets: hidden).Header);
        Assert.Equal("file.no-visible-sheet", Refused(Workbooks.Zip(Workbooks.Parts(Header, sheets: """<sheet name="a" sheetId="1" state="hidden" r:id="rId1"/>"""))));
    }

    private static byte[] With(string part, string content)
    {
        var parts = Workbooks.Parts(Header);
        parts[part] = content;
        return Workbooks.Zip(parts);
    }

    public static TheoryData<string, byte[], string> Hostile => new()
    {
        { "macros in a workbook of the macro kind", Workbooks.Zip(Workbooks.Parts(Header, type: "application/vnd.ms-excel.sheet.macroEnabled")), "file.has-macros" },
        { "macros in a workbook that says it has none", With("xl/vbaProject.bin", "x"), "file.has-macros" },
        { "the binary kind", With("xl/workbook.bin", "x"), "file.is-old-workbook" },
        { "a workbook before 2007", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "file.is-old-workbook" },
        { "a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "file.is-encrypted" },
        { "a zip bomb", With("xl/media/bomb.xml", new string(' ', 140 << 20)), "file.unpacks-too-large" },
        { "thousands of parts", Workbooks.Zip(Enumerable.Range(0, 2_001).ToDictionary(n => $"xl/{n}.xml", _ => "")), "file.unpacks-too-large" },
        { "entities that multiply", With("xl/worksheets/sheet1.xml", """<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>"""), "file.workbook-unreadable" },
        { "an entity that reads a file", With("xl/sharedStrings.xml", """<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&b;</t></si></sst>"""), "file.workbook-unreadable" },
        { "a zip that is no workbook", Workbooks.Zip(new() { ["readme.txt"] = "hello" }), "file.workbook-unreadable" },
        { "a zip that is cut off", Workbooks.Zip(Workbooks.Parts(Header))[..400], "file.workbook-unreadable" },
        { "nothing but a beginning", [.. "PK"u8, 3, 4, 20, 0], "file.workbook-unreadable" },
        { "a text that is not in the list of texts", Workbooks.Zip(Workbooks.Parts("""<row r="1"><c r="A1" t="s"><v>7</v></c></row>""")), "file.workbook-unreadable" },
        { "a row of a number that none has", Workbooks.Zip(Workbooks.Parts($"""<row r="-1">{Workbooks.Text("A1", "a")}</row>""")), "file.workbook-unreadable" },
        { "a column far to the right", Workbooks.Zip(Workbooks.Parts($"""<row r="1">{Workbooks.Text("ZZZ1", "a")}</row>""")), "file.too-many-columns" },
        { "a column that does not exist", Workbooks.Zip(Workbooks.Parts($"""<row r="1">{Workbooks.Text("ZZZZZZZZZZ1", "a")}</row>""")), "file.workbook-unreadable" },
        { "too many rows", Workbooks.Of(Enumerable.Range(0, 20_002).Select(n => new[] { "a", "b" })), "file.too-many-rows" },
        { "a cell that is too long", Workbooks.Of([[new string('a', 20_001), "b"]]), "file.cell-too-long" },
        { "an empty sheet", Workbooks.Zip(Workbooks.Parts("")), "file.empty" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_is_dangerous_or_no_workbook_is_refused_with_its_reason(string what, byte[] file, string code) => Assert.True(Refused(file) == code, $"{what}: {Refused(file)}");
}
