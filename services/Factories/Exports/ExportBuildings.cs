using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Figures;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Exports;

/// <summary>A list of buildings or units as of a day, as a file.</summary>
public sealed record ExportQuery : IAsOfQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    /// <summary>Only what lies in this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
}

public static class ExportBuildingsEndpoint
{
    /// <summary>导出厂房清单（按事实日期与当时掌握）. It names no firm.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/buildings/export")]
    public static Task<IResult> Get([AsParameters] ExportQuery query, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        var all = BuildingPeriods.Table.Stream(session, day, query.Known(clock), new Conditions().AndIf(query.Zone, "zone = ?"), "code", ct);
        ListColumn<Held<Building>>[] columns =
        [
            new(texts["column.building"], b => b.State.Code), new(texts["column.name"], b => b.State.Name, 30), new(texts["column.zone"], b => b.State.Zone),
            new(texts["column.phase"], b => b.State.Phase, 10),
            new(texts["column.parcel"], b => b.State.ParcelCode, 22), new(texts["column.plot-ratio"], b => b.State.PlotRatio, 10),
            new(texts["column.fire-class"], b => b.State.AllowedFireClass.Chinese(), 10),
            new(texts["column.power"], b => b.State.PowerKilovoltAmperes), new(texts["column.floors"], b => b.State.Floors.Count, 8),
            new(texts["column.units"], b => b.State.Units.Count(), 8),
            new(texts["column.area"], b => b.State.Units.Sum(u => u.AreaSquareMetres).SquareMetres),
            new(texts["column.lettable"], b => texts[b.State.Lettable ? "yes" : "no"], 10),
        ];
        return new ListExport("buildings", query.Format, day, query.Zone).OfAsync(columns, all, session, texts, clock, ct);
    }
}

public static class ExportUnitsEndpoint
{
    /// <summary>导出单元清单（按事实日期与当时掌握）: who has each unit, until when, and since when nobody has.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/units/export")]
    public static async Task<IResult> Get(
        [AsParameters] ExportQuery query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        var units = await UnitStates.OnAsync(session, day, query.Known(clock), query.Zone, ct);
        ListColumn<UnitState>[] columns =
        [
            new(texts["column.building"], u => u.BuildingCode), new(texts["column.zone"], u => u.Zone), new(texts["column.level"], u => u.Level, 8),
            new(texts["column.unit"], u => u.Code, 10),
            new(texts["column.area"], u => u.AreaSquareMetres.SquareMetres), new(texts["column.status"], u => texts[$"unit-status.{u.On.Status}"], 12),
            new(texts["column.tenant"], u => u.On.Letting is { } l ? user.NameFor(l.TenantName, l.TenantUscc) : null, 30),
            new(texts["column.uscc"], u => u.On.Letting?.TenantUscc, 22),
            new(texts["column.from"], u => u.On.Letting?.LeaseFrom, 12), new(texts["column.to"], u => u.On.Letting?.LeaseTo, 12),
            new(texts["column.vacant-since"], u => u.On.VacantSince, 12),
            new(texts["column.vacant-days"], u => u.On.VacantSince is { } since ? day.DayNumber - since.DayNumber : null, 10),
        ];
        return await new ListExport("units", query.Format, day, query.Zone).OfAsync(columns, units.ToAsyncEnumerable(), session, texts, clock, ct);
    }
}
