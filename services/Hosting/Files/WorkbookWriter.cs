using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ParkPlatform.Hosting.Files;

/// <summary>How a cell looks; the number is its place in the workbook's styles.</summary>
public enum CellStyle
{
    Plain = 0,
    Header = 1,

    /// <summary>A column that has to be filled in.</summary>
    RequiredHeader = 2,

    /// <summary>A text even if it looks like a number: 宗地代码 keep their zeros and never become 3.7E+27.</summary>
    Text = 3,
    Date = 4,
    Number = 5,

    /// <summary>Something is wrong here.</summary>
    Wrong = 6,
}

/// <summary>A drop-down over a column: what may be chosen stands in a range of another sheet.</summary>
public sealed record DropDown(int Column, string Range);

/// <summary>
/// An Excel workbook, written row by row, so that a sheet of any length costs no memory. Decimals are written with all their digits, days as days, and texts never become formulas.
/// </summary>
public sealed class WorkbookWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        Package = "http://schemas.openxmlformats.org/package/2006", Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private const int LongestText = 32_767, MostDigits = 15, LongestName = 31;

    private readonly ZipArchive _zip;
    private readonly List<(string Name, bool Hidden)> _sheets = [];
    private XmlWriter? _sheet;
    private int _row;

    public WorkbookWriter(Stream file) => _zip = new(file, ZipArchiveMode.Create, leaveOpen: true);

    /// <param name="widths">Of the columns, in characters.</param>
    /// <param name="styles">Of whole columns, also where nothing stands yet.</param>
    public void BeginSheet(string name, IReadOnlyList<int> widths, bool hidden = false, IReadOnlyList<CellStyle>? styles = null)
    {
        _sheets.Add((name[..Math.Min(name.Length, LongestName)], hidden));
        _sheet = XmlWriter.Create(_zip.CreateEntry($"xl/worksheets/sheet{_sheets.Count}.xml", CompressionLevel.Fastest).Open(), new() { CloseOutput = true, Encoding = new UTF8Encoding(false) });
        _row = 0;
        _sheet.WriteStartElement("worksheet", Main);
        _sheet.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        _sheet.WriteStartElement("cols", Main);
        for (var n = 0; n < widths.Count; n++)
            _sheet.WriteRaw($"""<col min="{Text(n + 1)}" max="{Text(n + 1)}" width="{Text(widths[n])}" style="{Text((int)(styles?[n] ?? CellStyle.Plain))}" customWidth="1"/>""");
        _sheet.WriteEndElement();
        _sheet.WriteStartElement("sheetData", Main);
    }

    /// <summary>One row; a cell is a text, a number, a day, or nothing.</summary>
    /// <param name="style">Of the whole row; without one each cell has that of its kind.</param>
    public void Row(IReadOnlyList<object?> cells, CellStyle? style = null) => Row(cells, _ => style);

    /// <inheritdoc cref="Row(IReadOnlyList{object?}, CellStyle?)"/>
    public void Row(IReadOnlyList<object?> cells, Func<int, CellStyle?> style)
    {
        _row++;
        _sheet!.WriteStartElement("row", Main);
        _sheet.WriteAttributeString("r", Text(_row));
        for (var n = 0; n < cells.Count; n++)
            if (cells[n] is { } value && value is not "" || style(n) is not null) Cell($"{ColumnName(n)}{Text(_row)}", cells[n], style(n));
        _sheet.WriteEndElement();
    }

    public void EndSheet(IReadOnlyList<DropDown>? dropDowns = null)
    {
        _sheet!.WriteEndElement();
        if (dropDowns is { Count: > 0 })
        {
            _sheet.WriteStartElement("dataValidations", Main);
            _sheet.WriteAttributeString("count", Text(dropDowns.Count));
            foreach (var (column, range) in dropDowns)
            {
                _sheet.WriteStartElement("dataValidation", Main);
                foreach (var (name, value) in new[] { ("type", "list"), ("allowBlank", "1"), ("showErrorMessage", "1"), ("sqref", $"{ColumnName(column)}2:{ColumnName(column)}1048576") })
                    _sheet.WriteAttributeString(name, value);
                _sheet.WriteElementString("formula1", Main, range);
                _sheet.WriteEndElement();
            }
            _sheet.WriteEndElement();
        }
        _sheet.WriteEndElement();
        _sheet.Dispose();
        _sheet = null;
    }

    public void Dispose()
    {
        var sheets = Enumerable.Range(1, _sheets.Count).ToArray();
        Part("[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{Kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kind}.styles+xml"/>
            {string.Concat(sheets.Select(n => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{Kind}.worksheet+xml"/>"""))}</Types>
            """);
        Part("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{string.Concat(_sheets.Select((sheet, n) =>
                $"""<sheet name="{System.Security.SecurityElement.Escape(sheet.Name)}" sheetId="{n + 1}"{(sheet.Hidden ? " state=\"veryHidden\"" : "")} r:id="rId{n + 1}"/>"""))}</sheets></workbook>
            """);
        Part("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships">{string.Concat(sheets.Select(n => $"""<Relationship Id="rId{n}" Type="{Office}/worksheet" Target="worksheets/sheet{n}.xml"/>"""))}
            <Relationship Id="rId{_sheets.Count + 1}" Type="{Office}/styles" Target="styles.xml"/></Relationships>
            """);
        Part("xl/styles.xml", Styles);
        _zip.Dispose();
    }

    /// <summary>A, B … Z, AA …</summary>
    public static string ColumnName(int n) => n < 26 ? ((char)('A' + n)).ToString() : $"{ColumnName(n / 26 - 1)}{(char)('A' + n % 26)}";

    private void Cell(string reference, object? value, CellStyle? style)
    {
        _sheet!.WriteStartElement("c", Main);
        _sheet.WriteAttributeString("r", reference);
        switch (value)
        {
            case DateOnly day when day >= new DateOnly(1900, 3, 1): // before that Excel counts a day that never was
                Number(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber, style ?? CellStyle.Date);
                break;
            case decimal number when Digits(number) <= MostDigits: Number(number, style ?? CellStyle.Number); break;
            case int or long: Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture), style ?? CellStyle.Plain); break;
            default: Words(Convert.ToString(value is DateOnly early ? early.ToString("O", CultureInfo.InvariantCulture) : value, CultureInfo.InvariantCulture) ?? "", style ?? CellStyle.Text); break;
        }
        _sheet.WriteEndElement();
    }

    private void Number(decimal number, CellStyle style)
    {
        _sheet!.WriteAttributeString("s", Text((int)style));
        _sheet.WriteElementString("v", Main, number.ToString(CultureInfo.InvariantCulture));
    }

    private void Words(string text, CellStyle style)
    {
        _sheet!.WriteAttributeString("s", Text((int)style));
        if (text.Length == 0) return;
        _sheet.WriteAttributeString("t", "inlineStr");
        _sheet.WriteStartElement("is", Main);
        _sheet.WriteStartElement("t", Main);
        _sheet.WriteAttributeString("xml", "space", null, "preserve");
        _sheet.WriteString(new string([.. text.Take(LongestText).Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]));
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
    }

    private void Part(string name, string content)
    {
        using var part = new StreamWriter(_zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        part.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + content);
    }

    private static int Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture).Count(char.IsAsciiDigit);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private const string Styles = $"""
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
        <fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><color rgb="FFC00000"/><name val="宋体"/></font></fonts>
        <fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFDDE6F0"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill></fills>
        <borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>
        <xf numFmtId="49" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/></cellXfs></styleSheet>
        """;
}
