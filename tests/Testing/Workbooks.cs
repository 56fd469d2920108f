using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ParkPlatform.Testing;

/// <summary>Excel workbooks put together by hand, so that they can also be wrong.</summary>
public static class Workbooks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        Package = "http://schemas.openxmlformats.org/package/2006", Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>A workbook of one sheet whose cells are texts; what reads as a plain number is one.</summary>
    public static byte[] Of(IEnumerable<IEnumerable<string>> rows) => Zip(Parts(string.Concat(rows.Select(Row))));

    /// <summary>A cell that holds a text.</summary>
    public static string Text(string reference, string text) => $"""<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""";

    /// <summary>The parts of a workbook with this content of <c>sheetData</c>; any of them can be given otherwise.</summary>
    public static Dictionary<string, string> Parts(string rows, string? sharedStrings = null, string? styles = null, string? sheets = null, string properties = "", string? type = null) => new()
    {
        ["[Content_Types].xml"] = $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{type ?? Kind + ".sheet"}.main+xml"/>
            {string.Concat(Enumerable.Range(1, 2).Select(n => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{Kind}.worksheet+xml"/>"""))}
            <Override PartName="/xl/sharedStrings.xml" ContentType="{Kind}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kind}.styles+xml"/></Types>
            """,
        ["_rels/.rels"] = $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
        ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Office}">{properties}<sheets>{sheets ?? """<sheet name="填报" sheetId="1" r:id="rId1"/>"""}</sheets></workbook>""",
        ["xl/_rels/workbook.xml.rels"] = $"""
            <Relationships xmlns="{Package}/relationships">
            {string.Concat(Enumerable.Range(1, 2).Select(n => $"""<Relationship Id="rId{n}" Type="{Office}/worksheet" Target="worksheets/sheet{n}.xml"/>"""))}
            <Relationship Id="rId3" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="{Office}/styles" Target="styles.xml"/></Relationships>
            """,
        ["xl/worksheets/sheet1.xml"] = $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""",
        ["xl/worksheets/sheet2.xml"] = $"""<worksheet xmlns="{Main}"><sheetData><row r="1">{Text("A1", "second")}{Text("B1", "sheet")}</row></sheetData></worksheet>""",
        ["xl/sharedStrings.xml"] = $"""<sst xmlns="{Main}">{sharedStrings}</sst>""",
        ["xl/styles.xml"] = $"""<styleSheet xmlns="{Main}">{styles}</styleSheet>""",
    };

    public static byte[] Zip(Dictionary<string, string> parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                part.Write(content);
            }
        return memory.ToArray();
    }

    private static string Row(IEnumerable<string> cells, int row) => $"""<row r="{row + 1}">{string.Concat(cells.Select((cell, column) => Cell($"{Column(column)}{row + 1}", cell)))}</row>""";

    private static string Cell(string reference, string cell) =>
        cell.Length == 0 ? "" : decimal.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) && cell.Length < 12 ? $"""<c r="{reference}"><v>{cell}</v></c>""" : Text(reference, cell);

    private static string Column(int n) => n < 26 ? ((char)('A' + n)).ToString() : $"{Column(n / 26 - 1)}{(char)('A' + n % 26)}";
}
