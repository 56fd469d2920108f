using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine;
using Wolverine.Http;

namespace ParkPlatform.Land.Imports;

/// <summary>A file that can be read as a published list, and all that there is to say about its rows.</summary>
public sealed record SupplyResultFile(string Name, string Sha256, string Encoding, int Rows, IReadOnlyList<(int Line, SupplyResult Result)> Results, ImportMessages Messages);

public static class ImportSupplyResultsEndpoint
{
    public static async Task<(SupplyResultFile?, ProblemDetails)> LoadAsync(IFormFile? file, Texts texts, CancellationToken ct)
    {
        var (upload, problem) = await Upload.ReadAsync(file, ct);
        if (upload is null) return (null, problem);

        var table = upload.Table;
        var columns = new SupplyResultColumns(table.Header);
        if (columns.Missing.ToArray() is { Length: > 0 } missing) return (null, Upload.ColumnsMissing(missing));

        var messages = new ImportMessages(texts);
        var reader = new SupplyResultReader(columns, messages);
        var results = table.Rows.Select(row => (row.Line, Result: reader.Read(row))).Where(r => r.Result is not null).Select(r => (r.Line, r.Result!)).ToArray();
        return (new(upload.FileName, upload.Sha256, table.Encoding, table.Rows.Count, results, messages), WolverineContinue.NoProblems);
    }

    /// <summary>
    /// 导入供地结果: a published list as CSV (UTF-8, with or without BOM, GBK, GB18030) or Excel workbook (.xlsx). A row with an error changes nothing, the others go in; the same file again changes nothing;
    /// a row that reads otherwise than before corrects what it said before. A dry run stores nothing. Only the bureau may.
    /// </summary>
    [ForRoles(Roles.Bureau)]
    [IsImport]
    [WolverinePost("/api/land/imports/supply-results")]
    public static async Task<(ImportAnswer, OutgoingMessages)> Post(
        [NotBody] SupplyResultFile published, [FromQuery] bool? dryRun, ClaimsPrincipal user, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var batch = new SupplyResultBatch(Guid.CreateVersion7(), user.Tenant(), session, published.Messages, clock);
        await batch.TakeAsync(published.Results, store: dryRun != true, ct);

        var answer = new ImportAnswer(
            batch.Id, dryRun == true, published.Rows, batch.Created, batch.Updated, batch.Unchanged, published.Rows - batch.Created - batch.Updated - batch.Unchanged, published.Messages.All);
        if (dryRun != true)
            session.Events.StartStream(batch.Id, new SupplyResultsImported(
                published.Name, published.Sha256, published.Encoding, answer.Rows, answer.Created, answer.Updated, answer.Unchanged, answer.Failed, clock.Today(), published.Name));
        return (answer, batch.Outgoing);
    }
}
