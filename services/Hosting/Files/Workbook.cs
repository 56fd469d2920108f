using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ParkPlatform.Domain;
using Listed = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace ParkPlatform.Hosting.Files;

/// <summary>
/// The first visible sheet of an Excel workbook (.xlsx), cell by cell as text: numbers with the digits that the file holds, days as 2026-03-01. Rows above the
/// header with
/// less than two cells filled are titles. Formulas are not computed: their last result is read. The file comes from a stranger, so it is unpacked under limits
/// and read in one pass.
/// </summary>
internal static class Workbook
{
    private const int MostParts = 2_000, MostFormats = 100_000, RowsToTheHeader = 50;
    private const long MostBytes = 512L << 20; // unpacked, one after the other: what a sheet of some hundred thousand rows needs

    // A sheet of so much unpacks to ten or twenty times its size; one that unpacks to far more has nothing in it.
    private const long Suspicious = 128L << 20, MostTimes = 60;
    private const int MostSharedCharacters = 32 << 20; // these are kept

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool IsOne(ReadOnlySpan<byte> file) => file.StartsWith("PK"u8) || IsCompoundFile(file);

    /// <exception cref="NotATableException">It cannot be read, or not safely.</exception>
    public static TableFile Open(Stream file)
    {
        Refuse(file);
        SpreadsheetDocument? document = null;
        try
        {
            document = SpreadsheetDocument.Open(file, isEditable: false);
            var sheet = new Sheet(document);
            var first = sheet.Rows().Take(RowsToTheHeader).ToList();
            var header = first.FirstOrDefault(row => row.Cells.Count(cell => cell.Length > 0) > 1) ?? first.FirstOrDefault()
                ?? throw new NotATableException("file.empty");
            return new("XLSX", header.Cells, () => Guarded(sheet.Rows().Where(row => row.Line > header.Line).Select(row => PadTo(header.Cells.Count, row))), document);
        }
        catch (Exception e) when (e is not (NotATableException or OutOfMemoryException))
        {
            document?.Dispose();
            throw new NotATableException("file.workbook-unreadable"); // a damaged or forged file fails anywhere in the packages' and parts' readers
        }
        catch
        {
            document?.Dispose();
            throw;
        }
    }

    /// <summary>Says no to what is no workbook that we open: passwords, macros, older formats, and what would unpack to more than it seems.</summary>
    /// <exception cref="NotATableException">It is one of these.</exception>
    public static void Refuse(Stream file)
    {
        var begins = new byte[64 << 10];
        file.Position = 0;
        var start = begins.AsSpan(0, file.ReadAtLeast(begins, begins.Length, throwOnEndOfStream: false));
        file.Position = 0;
        if (IsCompoundFile(start))
            throw new NotATableException(start.IndexOf(Encrypted) < 0 ? "file.is-old-workbook" : "file.is-encrypted");
        try
        {
            Weigh(file);
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or IOException)
        {
            throw new NotATableException("file.workbook-unreadable");
        }
        file.Position = 0;
    }

    private static IEnumerable<TableRow> Guarded(IEnumerable<TableRow> rows)
    {
        using var all = rows.GetEnumerator();
        while (true)
        {
            try
            {
                if (!all.MoveNext()) yield break;
            }
            catch (Exception e) when (e is not (NotATableException or OutOfMemoryException))
            {
                throw new NotATableException("file.workbook-unreadable");
            }
            yield return all.Current;
        }
    }

    // Where passwords and the formats before 2007 live.
    private static bool IsCompoundFile(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    // What an entry says about its size may be a lie, so it is unpacked to find out.
    private static void Weigh(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostParts) throw new NotATableException("file.unpacks-too-large");
        if (zip.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) throw new NotATableException("file.has-macros");
        if (zip.Entries.Any(e => e.Name.Equals("workbook.bin", StringComparison.OrdinalIgnoreCase))) throw new NotATableException("file.is-old-workbook");

        var (total, chunk) = (0L, new byte[81_920]);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(chunk)) > 0;)
                if ((total += read) > MostBytes || total > Suspicious && total / file.Length > MostTimes)
                    throw new NotATableException("file.unpacks-too-large");
        }
    }

    private static TableRow PadTo(int count, TableRow row) =>
        row.Cells.Count >= count ? row : row with { Cells = [.. row.Cells, .. Enumerable.Repeat("", count - row.Cells.Count)] };

    private sealed class Sheet
    {
        private readonly WorkbookPart _book;
        private readonly WorksheetPart _sheet;
        private readonly List<string> _shared;
        private readonly List<bool> _isDate;
        private readonly bool _from1904;

        public Sheet(SpreadsheetDocument document)
        {
            if (document.DocumentType is not (SpreadsheetDocumentType.Workbook or SpreadsheetDocumentType.Template))
                throw new NotATableException("file.has-macros");
            _book = document.WorkbookPart ?? throw new InvalidDataException();
            (_sheet, _from1904) = FirstVisible();
            _shared = _book.SharedStringTablePart is { } strings ? SharedTexts(strings) : [];
            _isDate = _book.WorkbookStylesPart is { } styles ? DateFormats(styles) : [];
        }

        public IEnumerable<TableRow> Rows()
        {
            var line = 0;
            List<string> cells = [];
            foreach (var element in Elements(_sheet))
            {
                if (element is Row row)
                {
                    if (cells.Count > 0) yield return new(line, cells);
                    cells = [];
                    line = row.RowIndex is { } index ? checked((int)index.Value) : line + 1;
                }
                else if (element is Cell cell)
                {
                    var place = cell.CellReference?.Value is { } reference ? Column(reference) : cells.Count;
                    var text = TextOf(cell).Trim();
                    if (text.Length == 0) continue; // a sheet may be formatted far beyond what is in it
                    if (text.Length > TextTable.LongestCell) throw new NotATableException("file.cell-too-long");
                    if (place >= TextTable.MostColumns) throw new NotATableException("file.too-many-columns");
                    while (cells.Count <= place) cells.Add("");
                    cells[place] = text;
                }
            }
            if (cells.Count > 0) yield return new(line, cells);
        }

        private (WorksheetPart, bool) FirstVisible()
        {
            var from1904 = false;
            foreach (var element in Elements(_book))
            {
                if (element is WorkbookProperties properties) from1904 = properties.Date1904?.Value ?? false;
                if (element is not Listed { Id.Value: { } id } sheet || sheet.State is not null && sheet.State.Value != SheetStateValues.Visible) continue;
                if (_book.TryGetPartById(id, out var part) && part is WorksheetPart found) return (found, from1904);
            }
            throw new NotATableException("file.no-visible-sheet");
        }

        private string TextOf(Cell cell)
        {
            if (cell.InlineString is { } inline) return TextOf(inline);
            if (cell.CellValue?.Text is not { Length: > 0 } value) return "";
            if (cell.DataType?.Value == CellValues.SharedString) return _shared[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)];
            if (cell.DataType?.Value is { } type && type != CellValues.Number) return value;
            return cell.StyleIndex?.Value is { } style && style < _isDate.Count && _isDate[(int)style] ? Day(value) : WorkbookNumbers.Read(value);
        }

        private string Day(string value)
        {
            if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial)) return value;
            var reading = ChineseDates.FromExcelSerial(_from1904 ? serial + 1462 : serial);
            return reading.Date?.ToString("O", CultureInfo.InvariantCulture) ?? (reading.Kind == DateReadingKind.NoDate ? "1900-01-01" : value);
        }

        private static List<string> SharedTexts(SharedStringTablePart strings)
        {
            var (texts, characters) = (new List<string>(), 0L);
            foreach (var item in Elements(strings).OfType<SharedStringItem>())
            {
                texts.Add(TextOf(item));
                if ((characters += texts[^1].Length + 8) > MostSharedCharacters) throw new NotATableException("file.unpacks-too-large");
            }
            return texts;
        }

        // The readings of Chinese and Japanese words (拼音, 振り仮名) lie beside the text.
        private static string TextOf(OpenXmlElement text) =>
            string.Concat(text.Elements().Select(part => part switch { Text plain => plain.Text, Run run => run.Text?.Text, _ => null }));

        private static List<bool> DateFormats(WorkbookStylesPart styles)
        {
            var (ofCells, inCells) = (new List<bool>(), false);
            var own = new Dictionary<uint, bool>();
            foreach (var element in Elements(styles))
            {
                if (element is CellFormats or CellStyleFormats) inCells = element is CellFormats;
                else if (element is NumberingFormat { NumberFormatId.Value: var id } format) own[id] = WorkbookNumbers.ShowsDay(format.FormatCode?.Value ?? "");
                else if (element is CellFormat { NumberFormatId: var number } && inCells)
                    ofCells.Add(number?.Value is { } used && (own.TryGetValue(used, out var date) ? date : WorkbookNumbers.ShowsDay(used)));
                if (ofCells.Count + own.Count > MostFormats) throw new InvalidDataException();
            }
            return ofCells;
        }

        // One after the other, containers without what is in them: a sheet of any size costs the memory of one cell.
        private static IEnumerable<OpenXmlElement> Elements(OpenXmlPart part)
        {
            using var reader = OpenXmlReader.Create(part);
            while (reader.Read())
            {
                if (!reader.IsStartElement) continue;
                if (reader.ElementType == typeof(Row)) yield return Bare(reader.Attributes.FirstOrDefault(a => a.LocalName == "r").Value);
                else if (reader.ElementType == typeof(CellFormats)) yield return new CellFormats();
                else if (reader.ElementType == typeof(CellStyleFormats)) yield return new CellStyleFormats();
                else if (Leaves.Contains(reader.ElementType)) yield return reader.LoadCurrentElement()!;
            }
        }

        private static Row Bare(string? number) =>
            new() { RowIndex = number is null ? null! : uint.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) };

        private static readonly HashSet<Type> Leaves =
            [typeof(Cell), typeof(SharedStringItem), typeof(NumberingFormat), typeof(CellFormat), typeof(Listed), typeof(WorkbookProperties)];

        private static int Column(string reference)
        {
            var column = 0;
            foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
                if ((column = column * 26 + letter - 'A' + 1) > 100_000) throw new InvalidDataException();
            return column - 1;
        }
    }
}
