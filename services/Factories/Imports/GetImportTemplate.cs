using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Imports;

/// <summary>What can be imported by a template.</summary>
public enum ImportKind
{
    /// <summary>厂房与单元.</summary>
    Buildings,

    /// <summary>租赁合同.</summary>
    Leases,
}

public static class GetImportTemplateEndpoint
{
    private const int Version = 1;

    /// <summary>导入模板: a workbook to be filled in, with drop-downs and instructions. A star marks what must be filled in.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/imports/templates/{kind}")]
    public static IResult Get(ImportKind kind, Texts texts)
    {
        var columns = kind == ImportKind.Buildings ? ImportColumns.OfBuildings : ImportColumns.OfLeases;
        var file = WorkbookTemplate.Write($"factories.{kind}", Version, [.. columns.Select(c => new TemplateColumn(
            c.Header, c.IsRequired, c.Kind, texts[c == ImportColumns.Units ? "template.units" : c == ImportColumns.Steps ? "template.steps" : $"template.{c.Kind}"], c.Choices))]);
        return FileAnswers.Of(file, FileAnswers.Workbook, $"{texts[$"template.{kind}"]}.xlsx");
    }
}
