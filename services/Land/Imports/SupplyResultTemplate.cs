using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Land.Imports;

public static class SupplyResultTemplateEndpoint
{
    private const int Version = 1;

    private static readonly string[] Codes = [SupplyResultColumns.Number];
    private static readonly string[] Days =
        [SupplyResultColumns.Delivery, SupplyResultColumns.Commencement, SupplyResultColumns.Completion, SupplyResultColumns.Commenced, SupplyResultColumns.Completed, SupplyResultColumns.Contract];
    private static readonly string[] Numbers = [SupplyResultColumns.Area, SupplyResultColumns.Price, SupplyResultColumns.Term, SupplyResultColumns.PlotRatioMin, SupplyResultColumns.PlotRatioMax];

    /// <summary>供地结果填报模板: a workbook with drop-downs and instructions, to be filled in and sent back.</summary>
    [ForRoles(Roles.Bureau)]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, FileAnswers.Workbook)]
    [WolverineGet("/api/land/imports/supply-results/template")]
    public static IResult Get(Texts texts) => FileAnswers.Of(
        WorkbookTemplate.Write("land.supply-results", Version, [.. SupplyResultColumns.All.Select(name => Column(name, texts))]), FileAnswers.Workbook, $"{texts["export.template"]}.xlsx");

    private static TemplateColumn Column(string name, Texts texts)
    {
        var unit = name switch { SupplyResultColumns.Area => "(公顷)", SupplyResultColumns.Price => "(万元)", _ => "" };
        var kind = Days.Contains(name) ? TemplateCell.Date : Numbers.Contains(name) ? TemplateCell.Number : TemplateCell.Text;
        var hint = Codes.Contains(name) ? "code" : name switch
        {
            SupplyResultColumns.Area => "area",
            SupplyResultColumns.Price => "price",
            SupplyResultColumns.Instalments => "instalments",
            SupplyResultColumns.PlotRatioMax => "plot-ratio",
            SupplyResultColumns.PlotRatioMin => "plot-ratio",
            SupplyResultColumns.Method or SupplyResultColumns.Use => "choose",
            SupplyResultColumns.Term => "term",
            _ => kind == TemplateCell.Date ? "date" : "text",
        };
        IReadOnlyList<string> choices = name switch { SupplyResultColumns.Method => SupplyResultReader.MethodNames, SupplyResultColumns.Use => SupplyResultReader.UseNames, _ => [] };
        return new(name + unit, SupplyResultColumns.Required.Contains(name), kind, texts[$"template.{hint}"], choices);
    }
}

public static class MarkSupplyResultsImportEndpoint
{
    private const int MostRows = 20_000;

    /// <summary>
    /// 错误标注: a trial import that gives the file back with what is wrong in red and a last column 错误原因. An Excel workbook stays the sender's own; other tables come back as one. Stores nothing.
    /// </summary>
    [ForRoles(Roles.Bureau)]
    [IsImport]
    [StoresNothing]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, FileAnswers.Workbook)]
    [WolverinePost("/api/land/imports/supply-results/marked")]
    public static async Task<IResult> Post(IFormFile? file, IQuerySession session, Texts texts, CancellationToken ct)
    {
        if (file is null) return Results.Problem(Upload.Missing());
        await using var content = file.OpenReadStream();
        try
        {
            var messages = new ImportMessages(texts);
            using (var table = TableFile.Open(content))
            {
                var columns = new SupplyResultColumns(table.Header, (await ColumnNames.LoadAsync(session, ct)).Columns);
                if (columns.Missing.ToArray() is { Length: > 0 } missing) return Results.Problem(Upload.ColumnsMissing(missing));
                var reader = new SupplyResultReader(columns, messages, await Districts.KnownAsync(session, ct));
                foreach (var row in table.Rows(MostRows)) reader.Read(row);
            }
            return FileAnswers.Of(await MarkedWorkbook.MarkAsync(content, messages.All, ct), FileAnswers.Workbook, $"{Path.GetFileNameWithoutExtension(file.FileName)}_{texts["export.marked"]}.xlsx");
        }
        catch (NotATableException e)
        {
            return Results.Problem(Upload.Refused(e));
        }
    }
}
