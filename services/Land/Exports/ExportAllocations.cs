using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Allocations;
using ParkPlatform.Land.Imports;
using Wolverine.Http;

namespace ParkPlatform.Land.Exports;

/// <summary>供地记录 as of a day, or every one ever, as a file: the same filters as the list.</summary>
public sealed record ExportAllocations : IAsOfQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    /// <summary>Credit code or name of the holder.</summary>
    [FromQuery] public string? Holder { get; set; }

    /// <summary>Id or code of the parcel.</summary>
    [FromQuery] public string? Parcel { get; set; }

    /// <summary>Every one ever, instead of those of one day.</summary>
    [FromQuery] public bool? All { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
}

public static class ExportAllocationsEndpoint
{
    /// <summary>导出供地记录（按事实日期与当时掌握）. A firm gets its own; natural persons are masked for everybody but the bureau.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/land/allocations/export")]
    public static async Task<IResult> Get([AsParameters] ExportAllocations query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (day, labels) = (query.Day(clock), new Labels(texts));
        var where = new ListAllocations { Holder = query.Holder, Parcel = query.Parcel }.Where(user);
        var all = AllocationPeriods.Table.Stream(session, query.All == true ? null : day, query.Known(clock), where, "lower(effective), parcel_code", ct);
        ListColumn<Held<Allocation>>[] columns =
        [
            new(labels["code"], a => a.State.ParcelCode, 22), new(labels["holder"], a => AllocationView.Of(a, user).Holder?.Name, 30), new(labels["uscc"], a => a.State.Holder?.Uscc, 22),
            new(labels["area"], a => a.State.AreaSquareMetres.SquareMetres), new(labels["mu"], a => a.State.AreaSquareMetres.Mu), new(labels["method"], a => labels.Of(a.State.Method), 10),
            new(labels["from"], a => a.From, 12), new(labels["to"], a => a.Until?.AddDays(-1), 12), new(labels["basis"], a => a.State.Basis, 26),
        ];
        return await FileAnswers.ListAsync(query.Format, day, labels["allocations"], query.Holder, columns, all, ct);
    }
}

public static class ExportImportBatchesEndpoint
{
    /// <summary>导出导入批次清单, the newest first.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/land/imports/export")]
    public static async Task<IResult> Get([FromQuery] ListFormat? format, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var labels = new Labels(texts);
        var all = ImportBatchPeriods.Table.Stream(session, DateOnly.MaxValue, clock.GetUtcNow(), new(), "stream_id desc", ct);
        ListColumn<Held<ImportBatch>>[] columns =
        [
            new(labels["batch"], b => b.StreamId.ToString(), 38), new(labels["file"], b => b.State.FileName, 36),
            new(labels["imported-on"], b => b.From, 12), new(labels["status"], b => labels.Of(b.State.Status), 10),
            new(labels["rows"], b => b.State.Rows, 8), new(labels["created"], b => b.State.Created, 8), new(labels["updated"], b => b.State.Updated, 8),
            new(labels["unchanged"], b => b.State.Unchanged, 8), new(labels["failed"], b => b.State.Failed, 8), new("SHA-256", b => b.State.Sha256, 66),
        ];
        return await FileAnswers.ListAsync(format, clock.Today(), labels["imports"], null, columns, all, ct);
    }
}
