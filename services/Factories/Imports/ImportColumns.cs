using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using Wolverine.Http;

namespace ParkPlatform.Factories.Imports;

/// <summary>A column of a file that is imported: its header as the template has it, with the unit.</summary>
internal sealed record ImportColumn(string Header, bool IsRequired, TemplateCell Kind, params string[] Choices)
{
    /// <summary>A header without its star and its unit is the same header.</summary>
    public bool Is(string header)
    {
        var (given, own) = (Plain(header), Plain(Header));
        return given == own || given == own.Split('(')[0];

        static string Plain(string text) => ChineseText.HalfWidth(text).Trim().TrimEnd(WorkbookTemplate.Required).Trim();
    }
}

/// <summary>What buildings and leases are imported by.</summary>
internal static class ImportColumns
{
    private const string Classes = "甲乙丙丁戊";

    public static readonly ImportColumn Building = new("幢号", true, TemplateCell.Text), Name = new("名称", true, TemplateCell.Text), Zone = new("片区", false, TemplateCell.Text),
        Phase = new("期", false, TemplateCell.Text), Parcel = new("宗地代码", false, TemplateCell.Text), PlotRatio = new("容积率", true, TemplateCell.Number),
        FireClass = new("火灾危险性类别", true, TemplateCell.Text, [.. Classes.Select(c => c.ToString())]), Power = new("变压器容量(kVA)", false, TemplateCell.Number),
        Permit = new("建设工程规划许可证号", false, TemplateCell.Text), Completion = new("竣工验收备案", true, TemplateCell.Text, "是", "否"), FireAcceptance = new("消防验收", true, TemplateCell.Text, "是", "否"),
        Level = new("层", true, TemplateCell.Number), ClearHeight = new("净高(m)", false, TemplateCell.Number), FloorLoad = new("楼面荷载(kN/㎡)", true, TemplateCell.Number),
        Crane = new("行车(t)", false, TemplateCell.Number), Unit = new("房号", true, TemplateCell.Text), Area = new("建筑面积(㎡)", true, TemplateCell.Number),
        RegisteredOn = new("登记日期", true, TemplateCell.Date), Document = new("文号", true, TemplateCell.Text);

    public static readonly ImportColumn Contract = new("合同编号", true, TemplateCell.Text), Tenant = new("承租人", true, TemplateCell.Text), Uscc = new("统一社会信用代码", false, TemplateCell.Text),
        Units = new("单元", true, TemplateCell.Text), From = new("起租日", true, TemplateCell.Date), To = new("到期日", true, TemplateCell.Date), Rent = new("租金(元/㎡·月)", true, TemplateCell.Number),
        Fee = new("物业费(元/㎡·月)", false, TemplateCell.Number), BillingMonths = new("付款周期(月)", true, TemplateCell.Number), FreeMonths = new("免租期(月)", false, TemplateCell.Number),
        Steps = new("递增", false, TemplateCell.Text), Deposit = new("押金(元)", false, TemplateCell.Number), Process = new("生产火灾危险性类别", true, TemplateCell.Text, [.. Classes.Select(c => c.ToString())]),
        ProcessLoad = new("荷载需求(kN/㎡)", true, TemplateCell.Number), SignedOn = new("签订日期", true, TemplateCell.Date);

    public static readonly IReadOnlyList<ImportColumn> OfBuildings =
        [Building, Name, Zone, Phase, Parcel, PlotRatio, FireClass, Power, Permit, Completion, FireAcceptance, Level, ClearHeight, FloorLoad, Crane, Unit, Area, RegisteredOn, Document];

    public static readonly IReadOnlyList<ImportColumn> OfLeases =
        [Contract, Tenant, Uscc, Units, From, To, Rent, Fee, BillingMonths, FreeMonths, Steps, Deposit, Process, ProcessLoad, SignedOn];

    /// <summary>A file with these columns and no more rows than that, or the 400 that says what is wrong with it.</summary>
    public static async Task<(Upload?, ProblemDetails)> ReadAsync(this IReadOnlyList<ImportColumn> columns, IFormFile? file, int most, CancellationToken ct)
    {
        var (upload, problem) = await Upload.ReadAsync(file, ct);
        if (upload is null) return (null, problem);
        string[] missing = [.. columns.Where(c => c.IsRequired && !upload.Table.Header.Any(c.Is)).Select(c => c.Header)];
        if (missing.Length > 0) return (null, Upload.ColumnsMissing(missing));
        return upload.Table.Rows.Count > most ? (null, Upload.Refused(new NotATableException("file.too-many-rows", most))) : (upload, WolverineContinue.NoProblems);
    }

    /// <summary>The rows of a file that has these columns.</summary>
    public static IEnumerable<ImportRow> Rows(this IReadOnlyList<ImportColumn> columns, TextTable table, ImportMessages messages)
    {
        var header = table.Header.ToList();
        var places = columns.ToDictionary(c => c.Header, c => header.FindIndex(c.Is));
        return table.Rows.Select(row => new ImportRow(places, row, messages));
    }
}

/// <summary>A row of a file, cell by cell. What can't be read is told, and fails the row.</summary>
/// <param name="places">Where each column stands in the file, by its header; -1 where it is left out.</param>
internal sealed class ImportRow(IReadOnlyDictionary<string, int> places, TableRow row, ImportMessages messages)
{
    private const NumberStyles Figures = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    public int Line => row.Line;

    public bool Failed { get; private set; }

    public string? Text(ImportColumn column)
    {
        var at = places[column.Header];
        var text = at >= 0 && at < row.Cells.Count ? row.Cells[at].Trim() : "";
        if (text.Length > 0) return text;
        if (column.IsRequired) Fail(column, "", "missing");
        return null;
    }

    public string Required(ImportColumn column) => Text(column) ?? "";

    public decimal? Number(ImportColumn column)
    {
        if (Text(column) is not { } text) return null;
        if (decimal.TryParse(ChineseText.HalfWidth(text), Figures, CultureInfo.InvariantCulture, out var number)) return number;
        Fail(column, text, "not-a-number");
        return null;
    }

    public int Whole(ImportColumn column, int otherwise)
    {
        if (Number(column) is not { } number) return otherwise;
        if (number == Math.Truncate(number) && Math.Abs(number) < 100_000) return (int)number;
        Fail(column, Text(column), "not-a-number");
        return otherwise;
    }

    public DateOnly Day(ImportColumn column)
    {
        if (Text(column) is not { } text) return default;
        if (!ChineseDates.TryParse(text, out var day)) Fail(column, text, "not-a-date");
        return day;
    }

    /// <summary>Which of the column's choices it is; the first where it is none.</summary>
    public int Choice(ImportColumn column)
    {
        if (Text(column) is not { } text) return 0;
        var at = Array.IndexOf(column.Choices, text);
        if (at < 0) Fail(column, text, "not-a-choice", string.Join('、', column.Choices));
        return Math.Max(0, at);
    }

    public void Fail(ImportColumn? column, string? value, string code, params object?[] facts)
    {
        Failed = true;
        messages.Error(row.Line, column?.Header, value, code, facts);
    }
}
