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
/// <param name="Twice">Rows that say again what one above them says.</param>
/// <param name="Rows">The rows to take; none of them where they lie in portions already.</param>
/// <param name="Answer">What a dry run found, which took the rows while they were read.</param>
public sealed record SupplyResultFile(
    Guid BatchId, string Name, string Sha256, string Encoding, int Count, int Twice, int Failed, IReadOnlyList<SupplyResultRow> Rows, int Portions, ImportMessages Messages, ImportAnswer? Answer);

public static class ImportSupplyResultsEndpoint
{
    /// <summary>Rows of one transaction. A longer file goes in step by step, after the answer.</summary>
    public const int AtOnce = 2_000;

    private const int MostRows = 500_000;

    public static async Task<(SupplyResultFile?, ProblemDetails)> LoadAsync(
        IFormFile? file, HttpRequest request, ClaimsPrincipal user, IDocumentStore store, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        if (file is null) return (null, Upload.Missing());
        await using var content = file.OpenReadStream();
        var dryRun = bool.TryParse(request.Query["dryRun"], out var dry) && dry;
        try
        {
            var sha256 = await Upload.Sha256Async(content, ct);
            using var table = TableFile.Open(content);
            await using var session = store.LightweightSession(user.Tenant());
            var names = await ColumnNames.ForAsync(session, request.Form["columns"], remember: !dryRun, ct);
            if (names is null) return (null, CommonProblems.InvalidField("columns", texts["invalid.columns"]));
            var columns = new SupplyResultColumns(table.Header, names);
            if (columns.Missing.ToArray() is { Length: > 0 } missing) return (null, Upload.ColumnsMissing(missing));

            var reading = new SupplyResultReading(Guid.CreateVersion7(), user.Tenant(), session, new(texts), clock, dryRun);
            await reading.ReadAsync(table, columns, await Districts.KnownAsync(session, ct), MostRows, ct);
            return (reading.Read(file.FileName, sha256, table.Encoding), WolverineContinue.NoProblems);
        }
        catch (NotATableException e)
        {
            return (null, Upload.Refused(e));
        }
    }

    /// <summary>
    /// 导入供地结果: a published list as CSV (UTF-8, with or without BOM, GBK, GB18030), Excel workbook (.xlsx) or JSON. A row with an error changes nothing, the others go in; the same file again
    /// changes nothing; a row that reads otherwise than before corrects what it said before, and is shown cell by cell in <c>changes</c>. A dry run stores nothing. Headers of one's own are mapped
    /// with the form field <c>columns</c> (<c>{ "Area (hectare)": "面积(公顷)" }</c>), which is remembered. More than 2000 rows are answered with 202 and go in step by step. Only the bureau may.
    /// </summary>
    [ForRoles(Roles.Bureau)]
    [IsImport]
    [WolverinePost("/api/land/imports/supply-results")]
    public static async Task<(ImportAnswer, OutgoingMessages)> Post(
        [NotBody] SupplyResultFile published, [FromQuery] bool? dryRun, ClaimsPrincipal user, IDocumentSession session, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (published.Answer is { } dry) return (dry, []);

        var today = clock.Today();
        if (published.Portions > 0)
        {
            session.Events.StartStream<Timeline<ImportBatch>>(published.BatchId, new ImportStarted(
                ImportBatch.SupplyResults, published.Name, published.Sha256, published.Encoding, published.Count, published.Twice, published.Failed, today, published.Name));
            session.Store(new ImportReport(published.BatchId, published.Messages.All, []));
            response.StatusCode = StatusCodes.Status202Accepted;
            response.Headers.Location = $"/api/land/imports/{published.BatchId}";
            return (
                new(published.BatchId, false, published.Count, 0, 0, published.Twice, published.Failed, published.Messages.All, [], IsRunning: true),
                [new TakeImportPortion(published.BatchId, 0, published.Portions)]);
        }

        var batch = new SupplyResultBatch(published.BatchId, user.Tenant(), session, published.Messages, clock);
        await batch.TakeAsync(published.Rows, store: true, ct);
        var taken = batch.RowsTaken(published.Rows.Count, published.Twice, published.Failed, published.Name);
        session.Events.StartStream<Timeline<ImportBatch>>(published.BatchId, taken, new SupplyResultsImported(
            published.Name, published.Sha256, published.Encoding, published.Count, taken.Created, taken.Updated, taken.Unchanged, taken.Failed, today, published.Name));
        session.Store(new ImportReport(published.BatchId, published.Messages.All, batch.Changes));
        return (new(published.BatchId, false, published.Count, taken.Created, taken.Updated, taken.Unchanged, taken.Failed, published.Messages.All, batch.Changes), [.. batch.Messages(1)]);
    }
}
