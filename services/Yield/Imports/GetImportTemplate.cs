using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Imports;

public static class GetImportTemplateEndpoint
{
    /// <summary>
    /// 导入模板: the columns of an import, as CSV in UTF-8 with byte-order mark. A star marks what must be filled in; all else may be left blank.
    /// </summary>
    [ForOffices]
    [WolverineGet("/api/yield/imports/enterprise-years/template")]
    public static FileContentHttpResult Get()
    {
        var headers = EnterpriseYearColumns.All.Select((column, n) => n < 4 ? $"{column.Header}*" : column.Header);
        return TypedResults.File((byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join(',', headers) + "\r\n")], "text/csv; charset=utf-8", "评价数据导入模板.csv");
    }
}
