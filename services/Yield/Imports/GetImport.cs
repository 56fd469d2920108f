using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Enterprises;
using Wolverine.Http;

namespace ParkPlatform.Yield.Imports;

/// <summary>What there was to say about the rows of one import, for whoever opens it later (导入结果).</summary>
public sealed record ImportReport(Guid Id, IReadOnlyList<ImportMessage> Messages, IReadOnlyList<CellChange> Changes);

/// <summary>导入批次: the page is one of the firm-years that were written.</summary>
public sealed record GetImport : IPageQuery
{
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<GetImport>
    {
        public Validator() => Include(new Paging.Rules<GetImport>());
    }
}

/// <summary>A firm-year that an import wrote.</summary>
/// <param name="IsCorrection">It corrected what was in the books; otherwise it was reported anew.</param>
/// <param name="Stands">It is still the last word: neither withdrawn nor stated again since.</param>
public sealed record ImportedRow(
    string Uscc, int Year, string Name, EnterpriseGroup Group, DateOnly EffectiveOn, string DocumentNumber, long Version, bool IsCorrection, bool Stands);

/// <summary>One import with a page of the firm-years that it wrote, and all that there was to say about its rows.</summary>
/// <param name="Changes">What updated rows said otherwise than the books, cell by cell; the first of them.</param>
public sealed record ImportDetails(ImportView Import, Page<ImportedRow> Rows, IReadOnlyList<ImportMessage> Messages, IReadOnlyList<CellChange> Changes);

public static class GetImportEndpoint
{
    /// <summary>导入批次: what it wrote, firm by firm; its messages, and what updated rows changed. For those who may read the figures, which stand in both.</summary>
    [ForRoles(Roles.Planner, Roles.Auditor)]
    [WolverineGet("/api/yield/imports/{batchId}")]
    public static async Task<ImportDetails?> Get(Guid batchId, [AsParameters] GetImport query, IQuerySession session, HttpResponse response, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredImport>(batchId, ct) is not { } import) return null;
        var written = (await session.LoadAsync<ImportedYears>(batchId, ct))?.Years ?? [];
        var report = await session.LoadAsync<ImportReport>(batchId, ct) ?? new(batchId, [], []);
        var page = written.Skip(query.Skip()).Take(query.Size()).ToArray();
        var events = await session.EventsOfAsync([.. page.Select(w => w.Id)], ct);
        var sheets = (await session.LoadManyAsync<YearSheet>(ct, page.Select(w => w.Id))).ToDictionary(s => s.Id);
        response.SetETag(import.Version);
        return new(new(import.Id, import.Batch, import.Version), new([.. page.Select(Row)], written.Count), report.Messages, report.Changes);

        ImportedRow Row(ImportedYear year)
        {
            var e = (IStatesYear)events[year.Id].First(x => x.Version == year.Version).Data;
            return new(
                e.Stated.Uscc, e.Stated.Year, e.Stated.Name, e.Stated.Group, e.EffectiveOn, e.DocumentNumber, year.Version, e is ICorrection,
                sheets.GetValueOrDefault(year.Id)?.Standing == year.Version);
        }
    }
}
