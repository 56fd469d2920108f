using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Outlines;
using Wolverine;
using Wolverine.Http;

namespace ParkPlatform.Land.Imports;

/// <summary>From when on, by which paper, and whether it is only a look.</summary>
public sealed record ImportParcels
{
    /// <summary>Looks at everything and stores nothing.</summary>
    [FromQuery] public bool? DryRun { get; set; }

    /// <summary>What the coordinates are where the file does not say: 4490, or a zone's 4513 to 4554.</summary>
    [FromQuery] public int? Epsg { get; set; }

    /// <summary>The day from which it is drawn so; today when not said.</summary>
    [FromQuery] public DateOnly? EffectiveOn { get; set; }

    /// <summary>文号; the file's name when not said.</summary>
    [FromQuery] public string? DocumentNumber { get; set; }
}

/// <summary>What an import of parcels did, or would do: the counts and messages of any import, and every outline as it was understood, to be looked at on the map before it is accepted.</summary>
/// <param name="Epsg">What the coordinates were taken for; null where nothing could be read.</param>
/// <param name="Zone">带号 of the zone's metres; null for degrees.</param>
/// <param name="Encoding">字符编码 of the attributes, or GeoJSON.</param>
public sealed record ParcelsImportAnswer(
    Guid BatchId, bool DryRun, int Rows, int Created, int Updated, int Unchanged, int Failed, IReadOnlyList<ImportMessage> Messages, IReadOnlyList<CellChange> Changes,
    int? Epsg, int? Zone, string? Encoding, bool AxesSwapped, IReadOnlyList<CheckedOutline> Outlines);

/// <summary>A file of parcels with what there is to say about it.</summary>
public sealed record ReadParcels(string Name, string Sha256, ParcelFile? File, ImportMessages Messages);

public static class ImportParcelsEndpoint
{
    public static async Task<(ReadParcels?, ProblemDetails)> LoadAsync(IFormFile? file, [AsParameters] ImportParcels query, Texts texts, CancellationToken ct)
    {
        if (file is null) return (null, Upload.Missing());
        if (query.Epsg is { } epsg && epsg != GaussKrueger.Geographic && !GaussKrueger.TryEpsg(epsg, out _)) return (null, CommonProblems.InvalidField("epsg", texts["invalid.epsg"]));
        if (query.DocumentNumber is { Length: > CommonRules.LongestName }) return (null, CommonProblems.InvalidField("documentNumber", texts.Format("import.too-long", CommonRules.LongestName)));
        await using var content = file.OpenReadStream();
        try
        {
            var sha256 = await Upload.Sha256Async(content, ct);
            var messages = new ImportMessages(texts);
            return (new(file.FileName, sha256, new ParcelFileReader(messages, texts, query.Epsg).Read(content), messages), WolverineContinue.NoProblems);
        }
        catch (NotATableException e)
        {
            return (null, Upload.Refused(e));
        }
    }

    /// <summary>
    /// 导入宗地图形: a Shapefile (zip with .shp, .dbf, .prj; attributes in GBK or UTF-8), GeoJSON, or survey coordinates as text (X north, Y east; zone and order are found out). A parcel that is not
    /// in the register yet is registered, one that is there is drawn anew from that day on if its outline differs. A row with an error changes nothing, the others go in. A dry run shows every
    /// outline as it was understood and stores nothing. Only the bureau may.
    /// </summary>
    [ForRoles(Roles.Bureau)]
    [IsImport]
    [WolverinePost("/api/land/imports/parcels")]
    public static async Task<(ParcelsImportAnswer, OutgoingMessages)> Post(
        [NotBody] ReadParcels read, [AsParameters] ImportParcels query, ClaimsPrincipal user, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var (id, today, file) = (Guid.CreateVersion7(), clock.Today(), read.File);
        var dryRun = query.DryRun == true || file is null;
        if (!dryRun) await session.TakeTurnAsync("outlines", ct);

        var batch = new ParcelBatch(user.Tenant(), session, read.Messages, clock, query.EffectiveOn ?? today, query.DocumentNumber ?? read.Name, read.Name);
        await batch.TakeAsync(file?.Rows ?? [], store: !dryRun, ct);
        var count = file?.Count ?? 0;
        var taken = batch.RowsTaken(count);
        if (!dryRun)
        {
            session.Events.StartStream<Timeline<ImportBatch>>(id, taken, new ParcelsImported(
                read.Name, read.Sha256, file!.Encoding, file.Epsg, count, taken.Created, taken.Updated, taken.Unchanged, taken.Failed, today, taken.DocumentNumber));
            session.Store(new ImportReport(id, read.Messages.All, batch.Changes));
        }
        int? zone = file is not null && GaussKrueger.TryEpsg(file.Epsg, out var found) ? found.Zone : null;
        return (
            new(
                id, query.DryRun == true, count, taken.Created, taken.Updated, taken.Unchanged, taken.Failed, read.Messages.All, batch.Changes, file?.Epsg, zone, file?.Encoding,
                file?.AxesSwapped ?? false, batch.Outlines),
            [.. batch.Messages(id)]);
    }
}
