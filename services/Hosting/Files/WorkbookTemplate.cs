namespace ParkPlatform.Hosting.Files;

/// <summary>What goes into a column of a template.</summary>
public enum TemplateCell
{
    Text,
    Number,
    Date,
}

/// <summary>A column to be filled in.</summary>
/// <param name="Header">With the unit in brackets, as the importer knows it.</param>
/// <param name="Hint">What to write, for the sheet of instructions.</param>
/// <param name="Choices">A drop-down; empty for none.</param>
public sealed record TemplateColumn(string Header, bool IsRequired, TemplateCell Kind, string Hint, IReadOnlyList<string> Choices);

/// <summary>
/// A workbook to be filled in and sent back: the sheets 填报 (header, drop-downs, columns of codes as text), 填报说明 and 字典, and a hidden one with the template's name and version.
/// </summary>
public static class WorkbookTemplate
{
    /// <summary>Behind the header of a column that has to be filled in.</summary>
    public const char Required = '*';

    public static Stream Write(string id, int version, IReadOnlyList<TemplateColumn> columns)
    {
        var file = TemporaryFile.Create();
        using (var workbook = new WorkbookWriter(file))
        {
            var dictionaries = columns.Where(c => c.Choices.Count > 0).ToArray();
            workbook.BeginSheet("填报", [.. columns.Select(c => Math.Max(12, c.Header.Length * 2 + 2))], styles: [.. columns.Select(StyleOf)]);
            workbook.Row([.. columns.Select(c => (object?)(c.IsRequired ? $"{c.Header}{Required}" : c.Header))], n => columns[n].IsRequired ? CellStyle.RequiredHeader : CellStyle.Header);
            workbook.EndSheet([.. dictionaries.Select((dictionary, n) => new DropDown(columns.Index().First(c => c.Item == dictionary).Index, RangeOf(n, dictionary.Choices.Count)))]);

            workbook.BeginSheet("填报说明", [24, 10, 80]);
            workbook.Row(["列", "必填", "怎么填"], CellStyle.Header);
            foreach (var column in columns) workbook.Row([column.Header, column.IsRequired ? "是" : "", column.Hint]);
            workbook.EndSheet();

            workbook.BeginSheet("字典", [.. dictionaries.Select(_ => 24)]);
            workbook.Row([.. dictionaries.Select(c => (object?)c.Header)], CellStyle.Header);
            for (var n = 0; n < dictionaries.Max(c => (int?)c.Choices.Count).GetValueOrDefault(); n++) workbook.Row([.. dictionaries.Select(c => (object?)c.Choices.ElementAtOrDefault(n))]);
            workbook.EndSheet();

            workbook.BeginSheet("模板", [40, 10], hidden: true);
            workbook.Row([id, version]);
            workbook.EndSheet();
        }
        file.Position = 0;
        return file;
    }

    private static string RangeOf(int dictionary, int choices) => $"字典!${WorkbookWriter.ColumnName(dictionary)}$2:${WorkbookWriter.ColumnName(dictionary)}${choices + 1}";

    private static CellStyle StyleOf(TemplateColumn column) => column.Kind switch { TemplateCell.Number => CellStyle.Plain, TemplateCell.Date => CellStyle.Date, _ => CellStyle.Text };
}
