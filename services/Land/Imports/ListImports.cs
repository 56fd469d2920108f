using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Land.Imports;

/// <summary>导入批次清单, the newest first.</summary>
public sealed record ListImports : IPageQuery
{
    /// <summary>supplyResults or parcels.</summary>
    [FromQuery] public string? Kind { get; set; }

    /// <summary>Only imports that have got so far.</summary>
    [FromQuery] public ImportStatus? Status { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    internal Conditions Where() => new Conditions().AndIf(Kind, "kind = ?").AndIf(Status?.ToString(), "status = ?");

    public sealed class Validator : AbstractValidator<ListImports>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListImports>());
            RuleFor(q => q.Kind).MaximumLength(50);
        }
    }
}

/// <summary>One import: the file, and what has become of its rows. <c>taken</c> of <c>rows</c> have been dealt with.</summary>
public sealed record ImportView(
    Guid BatchId, string Kind, string FileName, string Sha256, ImportStatus Status, int Rows, int Taken, int Created, int Updated, int Unchanged, int Failed, DateOnly ImportedOn)
{
    public static ImportView Of(Guid id, DateOnly on, ImportBatch batch) => new(
        id, batch.Kind, batch.FileName, batch.Sha256, batch.Status, batch.Rows, batch.Taken, batch.Created, batch.Updated, batch.Unchanged, batch.Failed, on);
}

/// <summary>One import with all that there was to say about its rows.</summary>
/// <param name="Version">To be sent as If-Match with an undoing.</param>
public sealed record ImportDetails(ImportView Batch, long Version, int ParcelsTouched, IReadOnlyList<ImportMessage> Messages, IReadOnlyList<CellChange> Changes);

public static class ListImportsEndpoint
{
    /// <summary>导入批次清单: every import of this authority, the newest first.</summary>
    [ForOffices]
    [WolverineGet("/api/land/imports")]
    public static async Task<Page<ImportView>> Get([AsParameters] ListImports query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await ImportBatchPeriods.Table.On(session, DateOnly.MaxValue, clock.GetUtcNow(), query.Where(), "stream_id desc", query.Skip(), query.Size(), ct);
        return new([.. found.Rows.Select(r => ImportView.Of(r.StreamId, r.From, r.State))], found.Total) { KnownAt = found.KnownAt };
    }
}

public static class GetImportEndpoint
{
    /// <summary>导入批次: how far it is, the messages, what updated rows changed. Natural persons are masked for everybody but the bureau.</summary>
    [ForOffices]
    [WolverineGet("/api/land/imports/{batchId}")]
    public static async Task<ImportDetails?> Get(Guid batchId, ClaimsPrincipal user, IQuerySession session, HttpResponse response, CancellationToken ct)
    {
        if (await session.TimelineAsync<ImportBatch>(batchId, ct) is not { Periods: [.., var now] } batch) return null;
        var report = await session.LoadAsync<ImportReport>(batchId, ct) ?? new(batchId, [], []);
        response.SetETag(batch.Version);
        return new(
            ImportView.Of(batchId, batch.Periods[0].From, now.State), batch.Version, batch.Touched().Count(),
            [.. report.Messages.Select(m => m with { Value = Shown(m.Column, m.Value) })],
            [.. report.Changes.Select(c => c with { Before = Shown(c.Column, c.Before), After = Shown(c.Column, c.After) })]);

        string? Shown(string? column, string? value) => value is not null && column == SupplyResultColumns.Holder ? user.NameFor(value, null) : value;
    }
}

public static class GetImportHistoryEndpoint
{
    /// <summary>导入批次履历: what was taken when, by whom; and whether it was undone.</summary>
    [ForOffices]
    [WolverineGet("/api/land/imports/{batchId}/history")]
    public static Task<IReadOnlyList<HistoryEntry>?> Get(Guid batchId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        session.HistoryAsync(batchId, texts, user, ct);
}

internal static class ImportTimeline
{
    /// <summary>What an import has written, parcel by parcel.</summary>
    public static IEnumerable<ImportTouch> Touched(this Timeline<ImportBatch> batch) => batch.Entries.Select(e => e.Event).OfType<ImportRowsTaken>().SelectMany(taken => taken.Touched);

    /// <summary>How far it is now.</summary>
    public static ImportStatus Status(this Timeline<ImportBatch> batch) => batch.Periods[^1].State.Status;
}
