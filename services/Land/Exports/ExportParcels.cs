using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;

namespace ParkPlatform.Land.Exports;

/// <summary>What a list of parcels can be had as.</summary>
public enum ParcelFormat
{
    /// <summary>Excel workbook, typed cells.</summary>
    Xlsx,

    /// <summary>UTF-8 with byte-order mark, CRLF.</summary>
    Csv,

    /// <summary>Parcels that are drawn, in degrees.</summary>
    GeoJson,

    /// <summary>Parcels that are drawn: a zip of .shp, .shx, .dbf, .prj and .cpg.</summary>
    Shapefile,
}

/// <summary>宗地清单 as of a day as a file: the same filters as the list.</summary>
public sealed record ExportParcels : IAsOfQuery
{
    /// <summary>xlsx (when not said), csv, geoJson or shapefile.</summary>
    [FromQuery] public ParcelFormat? Format { get; set; }

    /// <summary>Of a Shapefile: 4490 for degrees (when not said), or a zone's 4513 to 4554.</summary>
    [FromQuery] public int? Epsg { get; set; }

    /// <summary>Only parcels in this state.</summary>
    [FromQuery] public ParcelStatus? Status { get; set; }

    /// <summary>Only parcels of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    /// <summary>Anything in the code, the name, the holder's name or code, or the supervision number.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    public sealed class Validator : AbstractValidator<ExportParcels>
    {
        public Validator(Texts texts)
        {
            RuleFor(q => q.Q).MaximumLength(100);
            RuleFor(q => q.Zone).MaximumLength(100);
            RuleFor(q => q.Epsg).Must(e => e is null or GaussKrueger.Geographic || GaussKrueger.TryEpsg(e.Value, out _)).WithText(texts, "invalid.epsg");
        }
    }
}

public static class ExportParcelsEndpoint
{
    /// <summary>
    /// 导出宗地清单（按事实日期与当时掌握）: Excel, CSV, GeoJSON or Shapefile. A firm gets the parcels that it holds on that day; natural persons are masked for everybody but the bureau.
    /// </summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/land/parcels/export")]
    public static async Task<IResult> Get([AsParameters] ExportParcels query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (day, labels) = (query.Day(clock), new Labels(texts));
        var where = new ListParcels { Status = query.Status, Zone = query.Zone, Q = query.Q }.Where(user);
        var name = FileAnswers.Name(day, labels["parcels"], query.Zone, query.Status is { } status ? labels.Of(status) : null);

        var format = query.Format ?? ParcelFormat.Xlsx;
        if (format is ParcelFormat.GeoJson or ParcelFormat.Shapefile)
        {
            var drawn = ParcelPeriods.Table.Stream(session, day, query.Known(clock), where.And("on_map"), "code", ct);
            return format == ParcelFormat.GeoJson
                ? FileAnswers.Of(await ParcelShapes.GeoJsonAsync(drawn, user, ct), FileAnswers.GeoJson, $"{name}.geojson")
                : FileAnswers.Of(await ParcelShapes.ShapefileAsync(drawn, query.Epsg ?? GaussKrueger.Geographic, user, labels, ct), FileAnswers.Zip, $"{name}.zip");
        }
        var list = format == ParcelFormat.Csv ? ListFormat.Csv : ListFormat.Xlsx;
        var all = ParcelPeriods.Table.Stream(session, day, query.Known(clock), where, "code", ct);
        return FileAnswers.Of(await ListFile.WriteAsync(list, labels["parcels"], Columns(labels, user), all, ct), list, name);
    }

    private static IReadOnlyList<ListColumn<Held<Parcel>>> Columns(Labels labels, ClaimsPrincipal user) =>
    [
        new(labels["code"], p => p.State.Code, 22), new(labels["name"], p => p.State.Name, 24), new(labels["zone"], p => p.State.Zone), new(labels["location"], p => p.State.Location, 30),
        new(labels["status"], p => labels.Of(p.State.Status), 10), new(labels["area"], p => p.State.AreaSquareMetres.SquareMetres), new(labels["mu"], p => p.State.AreaSquareMetres.Mu),
        new(labels["surveyed"], p => p.State.Survey?.AreaSquareMetres?.SquareMetres), new(labels["use"], p => p.State.LandUse, 10),
        new(labels["plot-ratio-min"], p => p.State.PlanningConditions?.PlotRatioMin, 10), new(labels["plot-ratio-max"], p => p.State.PlanningConditions?.PlotRatioMax, 10),
        new(labels["holder"], p => p.State.Holder?.SeenBy(user).Name, 30), new(labels["uscc"], p => p.State.Holder?.Uscc, 22), new(labels["method"], p => labels.Of(p.State.Grant?.Method), 10),
        new(labels["contract-number"], p => p.State.Grant?.ContractNumber, 24), new(labels["supervision-number"], p => p.State.Grant?.SupervisionNumber, 20),
        new(labels["contract-date"], p => p.State.Grant?.ContractDate, 12), new(labels["price"], p => p.State.Grant?.PriceYuan?.Amount, 18), new(labels["term"], p => p.State.Grant?.TermYears, 8),
        new(labels["agreed-delivery"], p => p.State.Grant?.AgreedDelivery, 12), new(labels["agreed-commencement"], p => p.State.Grant?.AgreedCommencement, 12),
        new(labels["agreed-completion"], p => p.State.Grant?.AgreedCompletion, 12), new(labels["delivered"], p => p.State.Milestones?.DeliveredOn, 12),
        new(labels["commenced"], p => p.State.Milestones?.CommencedOn, 12), new(labels["completed"], p => p.State.Milestones?.CompletedOn, 12),
        new(labels["production"], p => p.State.Milestones?.ProductionOn, 12),
    ];
}
