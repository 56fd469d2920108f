using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ParkPlatform.Hosting.Files;

/// <summary>The files in which a report can be had.</summary>
public enum ReportFormat
{
    /// <summary>Word, when nothing is said: to be worked on.</summary>
    Docx,

    /// <summary>Excel workbook: a sheet for each table, typed cells.</summary>
    Xlsx,

    /// <summary>PDF: to be read and printed as it is.</summary>
    Pdf,
}

/// <summary>A report of figures, laid out as official documents are (GB/T 9704-2012): a title, sentences, tables.</summary>
/// <param name="Subtitle">As of which day, as known at which moment.</param>
/// <param name="Notes">What stands behind the tables: where figures come from, who has exported it.</param>
public sealed record Report(string Title, string Subtitle, IReadOnlyList<string> Summary, IReadOnlyList<ReportTable> Tables, IReadOnlyList<string> Notes);

/// <summary>A table of a report. Cells are texts, numbers or days; the first one says what the row is about.</summary>
public sealed record ReportTable(string Heading, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <summary>A column.</summary>
/// <param name="Width">In hundredths of the page.</param>
/// <param name="OnPaper">Addresses of records are in the workbook alone.</param>
public sealed record ReportColumn(string Header, int Width, bool OnPaper = true);

/// <summary>Writes a report as the file that was asked for.</summary>
public static class ReportFile
{
    /// <param name="name">Without the ending.</param>
    public static IResult Of(Report report, ReportFormat format, string name) => format switch
    {
        ReportFormat.Pdf => FileAnswers.Of(ReportPaper.Write(report), PdfFile.MediaType, $"{name}.pdf"),
        ReportFormat.Xlsx => FileAnswers.Of(ReportWorkbook.Write(report), FileAnswers.Workbook, $"{name}.xlsx"),
        _ => FileAnswers.Of(ReportWord.Write(report), FileAnswers.Word, $"{name}.docx"),
    };

    // As a reader writes it: no zeros that say nothing, days as the register has them.
    internal static string Text(object? cell) => cell switch
    {
        null => "—",
        decimal number => number.ToString("#,0.####", CultureInfo.InvariantCulture),
        int number => number.ToString("#,0", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
