using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;

namespace ParkPlatform.Factories.Imports;

/// <summary>Whether an import is only a look.</summary>
public sealed record ImportQuery
{
    /// <summary>Looks at everything and stores nothing.</summary>
    [FromQuery] public bool? DryRun { get; set; }
}

public static class ImportBuildingsEndpoint
{
    private const int Most = 10_000;

    public static Task<(Upload?, ProblemDetails)> LoadAsync(IFormFile? file, CancellationToken ct) => ImportColumns.OfBuildings.ReadAsync(file, Most, ct);

    /// <summary>
    /// 导入厂房与单元 (CSV in UTF-8 or GBK, or a workbook; see the template): a row for each unit, with its building's and its floor's facts. Rows of one 幢号 are one building, which
    /// goes in whole or not at all. A building that is in the register as the file has it is unchanged; one that is otherwise is an error: it is corrected, not imported. A
    /// dry run stores nothing. The park may.
    /// </summary>
    [ForRoles(Roles.Park)]
    [IsImport]
    [WolverinePost("/api/factories/imports/buildings")]
    public static async Task<(ImportAnswer, OutgoingMessages)> Post(
        [NotBody] Upload upload, [AsParameters] ImportQuery query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (messages, validator, told) = (new ImportMessages(texts), new RegisterBuilding.Validator(texts), new OutgoingMessages());
        var (created, unchanged, failed) = (0, 0, 0);
        foreach (var rows in ImportColumns.OfBuildings.Rows(upload.Table, messages).GroupBy(r => ChineseText.Code(r.Text(ImportColumns.Building))))
        {
            ImportRow[] all = [.. rows];
            var command = BuildingRows.Read(all);
            if (!all.Any(r => r.Failed))
                foreach (var error in validator.Validate(command).Errors) all[0].Fail(null, error.PropertyName, "invalid", error.PropertyName, error.ErrorMessage);

            var registered = all.Any(r => r.Failed) ? null : RegisterBuildingEndpoint.Decide(command, user.Tenant());
            var id = BuildingIds.OfBuilding(user.Tenant(), rows.Key);
            var known = registered is null ? null : (await session.TimelineAsync<Building>(id, ct))?.Entries.Select(e => e.Event).OfType<BuildingRegistered>().FirstOrDefault();
            if (known is not null && known != registered) all[0].Fail(ImportColumns.Building, rows.Key, "in-the-books-otherwise");

            if (all.Any(r => r.Failed)) failed += all.Length;
            else if (known is not null) unchanged += all.Length;
            else
            {
                created += all.Length;
                if (query.DryRun == true) continue;
                session.Events.StartStream<Timeline<Building>>(id, registered!);
                told.Add(Tell.Described(new(id), registered!, clock.GetUtcNow()));
            }
        }
        return (new(Guid.CreateVersion7(), query.DryRun == true, upload.Table.Rows.Count, created, 0, unchanged, failed, messages.All), told);
    }
}

/// <summary>Makes one building of its units' rows. The building's facts are those of its first row, a floor's those of the floor's first; a row that says otherwise fails.</summary>
internal static class BuildingRows
{
    private static readonly ImportColumn[] OfBuilding =
    [
        ImportColumns.Name, ImportColumns.Zone, ImportColumns.Phase, ImportColumns.Parcel, ImportColumns.PlotRatio, ImportColumns.FireClass, ImportColumns.Power, ImportColumns.Permit,
        ImportColumns.Completion, ImportColumns.FireAcceptance, ImportColumns.RegisteredOn, ImportColumns.Document,
    ];

    private static readonly ImportColumn[] OfFloor = [ImportColumns.ClearHeight, ImportColumns.FloorLoad, ImportColumns.Crane];

    public static RegisterBuilding Read(IReadOnlyList<ImportRow> rows)
    {
        var first = rows[0];
        foreach (var row in rows.Skip(1)) Agree(first, row, OfBuilding);
        var floors = rows.GroupBy(r => r.Whole(ImportColumns.Level, 0)).Select(floor =>
        {
            foreach (var row in floor.Skip(1)) Agree(floor.First(), row, OfFloor);
            return new FloorToRegister(
                floor.Key, floor.First().Number(ImportColumns.ClearHeight), floor.First().Number(ImportColumns.FloorLoad) ?? 0, floor.First().Number(ImportColumns.Crane),
                [.. floor.Select(r => new UnitToRegister(r.Required(ImportColumns.Unit), Area.FromSquareMetres(r.Number(ImportColumns.Area) ?? 0)))]);
        }).ToArray();
        return new(
            first.Required(ImportColumns.Building), first.Required(ImportColumns.Name), first.Text(ImportColumns.Zone), first.Text(ImportColumns.Phase), first.Text(ImportColumns.Parcel),
            first.Number(ImportColumns.PlotRatio) ?? 0, (FireHazardClass)first.Choice(ImportColumns.FireClass), first.Number(ImportColumns.Power), first.Choice(ImportColumns.Completion) == 0,
            first.Choice(ImportColumns.FireAcceptance) == 0, first.Text(ImportColumns.Permit), [.. floors], first.Day(ImportColumns.RegisteredOn), first.Required(ImportColumns.Document));
    }

    private static void Agree(ImportRow first, ImportRow row, IEnumerable<ImportColumn> columns)
    {
        foreach (var column in columns)
            if (row.Text(column) != first.Text(column)) row.Fail(column, row.Text(column), "differs-from-line", first.Line);
    }
}
