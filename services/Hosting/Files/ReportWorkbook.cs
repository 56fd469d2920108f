namespace ParkPlatform.Hosting.Files;

/// <summary>A report as an Excel workbook: a sheet of sentences, then one for each table, with numbers and days as such.</summary>
internal static class ReportWorkbook
{
    public static Stream Write(Report report)
    {
        var file = TemporaryFile.Create();
        using (var workbook = new WorkbookWriter(file))
        {
            workbook.BeginSheet(SheetName(report.Title), [110]);
            workbook.Row([report.Title], CellStyle.Header);
            foreach (var line in report.Summary.Prepend(report.Subtitle).Concat(report.Notes)) workbook.Row([line]);
            workbook.EndSheet();
            foreach (var table in report.Tables)
            {
                workbook.BeginSheet(SheetName(table.Heading), [.. table.Columns.Select(c => Math.Max(10, c.Width))]);
                workbook.Row([.. table.Columns.Select(c => (object?)c.Header)], CellStyle.Header);
                foreach (var row in table.Rows) workbook.Row(row);
                workbook.EndSheet();
            }
        }
        file.Position = 0;
        return file;
    }

    // Excel takes none of these in the name of a sheet.
    private static string SheetName(string heading) => string.Concat(heading.Where(c => c is not ('\\' or '/' or '?' or '*' or '[' or ']' or ':' or '\'')));
}
