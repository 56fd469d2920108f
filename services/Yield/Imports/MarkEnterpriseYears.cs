using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Imports;

public static class MarkEnterpriseYearsEndpoint
{
    /// <summary>
    /// 错误标注: a trial import that gives the file back with what is wrong in red and a last column 错误原因. An Excel workbook stays the sender's own; other tables
    /// come back as one. Stores nothing.
    /// </summary>
    [ForRoles(Roles.Planner)]
    [IsImport]
    [StoresNothing]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, FileAnswers.Workbook)]
    [WolverinePost("/api/yield/imports/enterprise-years/marked")]
    public static async Task<IResult> Post(IFormFile? file, Texts texts, CancellationToken ct)
    {
        var (given, problem) = await ImportEnterpriseYearsEndpoint.LoadAsync(file, texts, ct);
        if (given is null) return Results.Problem(problem);
        await using var content = file!.OpenReadStream();
        var marked = await MarkedWorkbook.MarkAsync(content, given.Messages.All, ct);
        return FileAnswers.Of(marked, FileAnswers.Workbook, $"{Path.GetFileNameWithoutExtension(file.FileName)}_{texts["export.marked"]}.xlsx");
    }
}
