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
    /// goes in whole or not at all. Units that a building in the register does not have are added to it as of the row's 登记日期; what is there as the file has it is unchanged, and
    /// what is there otherwise is an error: it is corrected, not imported. A dry run stores nothing; the batch can be undone. The park may.
    /// </summary>
    [ForRoles(Roles.Park)]
    [IsImport]
    [WolverinePost("/api/factories/imports/buildings")]
    public static async Task<(ImportAnswer, OutgoingMessages)> Post(
        [NotBody] Upload upload, [AsParameters] ImportQuery query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (messages, validator, told) = (new ImportMessages(texts), new RegisterBuilding.Validator(texts), new OutgoingMessages());
        var (batch, entries, created, unchanged, failed) = (Guid.CreateVersion7(), new List<ImportedEntry>(), 0, 0, 0);
        foreach (var rows in ImportColumns.OfBuildings.Rows(upload.Table, messages).GroupBy(r => ChineseText.Code(r.Text(ImportColumns.Building))))
        {
            ImportRow[] all = [.. rows];
            var command = BuildingRows.Read(all);
            if (!all.Any(r => r.Failed))
                foreach (var error in validator.Validate(command).Errors) all[0].Fail(null, error.PropertyName, "invalid", error.PropertyName, error.ErrorMessage);

            var known = new Timeline<Building>(BuildingIds.OfBuilding(user.Tenant(), rows.Key));
            BuildingAddition? addition = null;
            if (!all.Any(r => r.Failed))
            {
                known = await session.TimelineAsync<Building>(known.Id, ct) ?? known;
                addition = BuildingAddition.Of(RegisterBuildingEndpoint.Decide(command, user.Tenant()), known);
                if (addition is null) all[0].Fail(ImportColumns.Building, rows.Key, "in-the-books-otherwise");
            }

            if (addition is null) failed += all.Length;
            else
            {
                created += addition.Units;
                unchanged += all.Length - addition.Units;
                if (query.DryRun == true || addition.Fact is null) continue;
                if (known.Version == 0) session.Events.StartStream<Timeline<Building>>(known.Id, addition.Fact);
                else session.Events.Append(known.Id, known.Version + 1, addition.Fact);
                told.Add(Tell.Described(known, addition.Fact, clock.GetUtcNow()));
                entries.Add(new(known.Id, known.Version + 1));
            }
        }
        if (query.DryRun != true)
        {
            session.Events.StartStream<Timeline<FactoryImport>>(batch, new BuildingsImported(
                upload.FileName, upload.Sha256, upload.Table.Encoding, upload.Table.Rows.Count, created, unchanged, failed, [.. entries], clock.Today(), upload.FileName));
            session.Store(new PaymentsImportReport(batch, messages.All, []));
        }
        return (new(batch, query.DryRun == true, upload.Table.Rows.Count, created, 0, unchanged, failed, messages.All), told);
    }
}

/// <summary>What a file adds to the register: a building, units of one that is there, or nothing. So many units are new.</summary>
internal sealed record BuildingAddition(IFact? Fact, int Units)
{
    /// <summary>Null where the register says otherwise than the file. A pure function of both.</summary>
    public static BuildingAddition? Of(BuildingRegistered file, Timeline<Building> known)
    {
        if (known.Periods.IsEmpty) return new(file, file.Floors.Sum(f => f.Units.Count));
        if (known.Entries.Any(e => e.Event is BuildingRegistered before && before == file)) return new(null, 0);
        if (known.At(file.EffectiveOn) is not { } there || !Describes(file, there)) return null;

        var units = known.Periods.SelectMany(p => p.State.Units).DistinctBy(u => u.Id).ToDictionary(u => u.Id);
        var codes = units.Values.Select(u => u.Code).ToHashSet();
        var added = new List<Floor>();
        foreach (var floor in file.Floors)
        {
            if (there.Floors.FirstOrDefault(f => f.Level == floor.Level) is { } own && own with { Units = [] } != floor with { Units = [] }) return null;
            if (floor.Units.Any(u => units.TryGetValue(u.Id, out var same) ? same != u : codes.Contains(u.Code))) return null;
            if (floor.Units.Where(u => !units.ContainsKey(u.Id)).ToArray() is { Length: > 0 } further) added.Add(floor with { Units = [.. further] });
        }
        var count = added.Sum(f => f.Units.Count);
        return known.Now().Units.Count() + count > Limits.MostUnits ? null : new(count == 0 ? null : new UnitsAdded([.. added], file.EffectiveOn, file.DocumentNumber), count);
    }

    private static bool Describes(BuildingRegistered file, Building there) =>
        (file.Name, file.Zone, file.Phase, file.ParcelCode, file.PlotRatio, file.AllowedFireClass) == (there.Name, there.Zone, there.Phase, there.ParcelCode, there.PlotRatio, there.AllowedFireClass)
        && (file.PowerKilovoltAmperes, file.CompletionFiled, file.FireAccepted, file.PlanningPermit)
            == (there.PowerKilovoltAmperes, there.CompletionFiled, there.FireAccepted, there.PlanningPermit);
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
