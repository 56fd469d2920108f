using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Imports;

/// <summary>导入批次清单, the newest first.</summary>
public sealed record ListImports : IPageQuery
{
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListImports>
    {
        public Validator() => Include(new Paging.Rules<ListImports>());
    }
}

/// <summary>An import. <c>version</c> may be sent as If-Match with an undoing.</summary>
public sealed record ImportView(Guid Id, ImportBatch Batch, long Version);

public static class ListImportsEndpoint
{
    /// <summary>导入批次清单: which file was taken when, what its rows did, and whether it was undone.</summary>
    [ForOffices]
    [WolverineGet("/api/yield/imports")]
    public static async Task<Page<ImportView>> Get([AsParameters] ListImports query, IQuerySession session, CancellationToken ct)
    {
        var found = await session.Query<StoredImport>().Stats(out var statistics).OrderByDescending(i => i.Id).Skip(query.Skip()).Take(query.Size())
            .ToListAsync(ct);
        return new([.. found.Select(i => new ImportView(i.Id, i.Batch, i.Version))], statistics.TotalResults);
    }
}
