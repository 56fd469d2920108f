using System.Text;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Imports;

public static class GetImportTemplateEndpoint
{
    private const int Version = 2;

    /// <summary>
    /// 导入模板: the columns of an import, as CSV in UTF-8 with byte-order mark, or (<c>format=xlsx</c>) as a workbook with drop-downs and instructions. A star
    /// marks what must be filled in; all else may be left blank.
    /// </summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/yield/imports/enterprise-years/template")]
    public static IResult Get([FromQuery] ListFormat? format, Texts texts)
    {
        if (format == ListFormat.Xlsx)
            return FileAnswers.Of(
                WorkbookTemplate.Write("yield.enterprise-years", Version, [.. EnterpriseYearColumns.All.Select(c => Cell(c, texts))]), FileAnswers.Workbook,
                "评价数据导入模板.xlsx");
        var headers = EnterpriseYearColumns.All.Select(column => EnterpriseYearColumns.Required.Contains(column) ? $"{column.Header}*" : column.Header);
        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join(',', headers) + "\r\n")];
        return Results.File(file, "text/csv; charset=utf-8", "评价数据导入模板.csv");
    }

    private static TemplateColumn Cell(Column column, Texts texts)
    {
        var (isNumber, isDay) = (column.Units.Length > 0, column.IsDay);
        var hint = column == EnterpriseYearColumns.Uscc ? "uscc" : column == EnterpriseYearColumns.Vetoes ? "vetoes"
            : column == EnterpriseYearColumns.Group ? "group" : column == EnterpriseYearColumns.Supplier ? "supplier"
            : isNumber ? "number" : isDay ? "day" : "text";
        return new(
            column.Header, EnterpriseYearColumns.Required.Contains(column), isNumber ? TemplateCell.Number : isDay ? TemplateCell.Date : TemplateCell.Text,
            texts.Format($"template.{hint}", string.Join('、', column.Units.Select(u => u.Unit))),
            column == EnterpriseYearColumns.Group ? ["规上", "规下"] : []);
    }
}
