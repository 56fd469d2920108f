using System.Security.Claims;
using FluentValidation;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;

namespace ParkPlatform.Land.Outlines;

/// <summary>
/// 界址检查: reads an outline and says what would be made of it. A calculator that stores nothing: preview before anything is accepted. Give a boundary in degrees, or survey coordinates as text
/// (X north, Y east; zone and order are found out).
/// </summary>
/// <param name="Coordinates">界址点坐标 as text, a line a point, or a whole file of the land bureaus' exchange format.</param>
/// <param name="Epsg">What the coordinates are: 4490, or a zone's 4513 to 4554; left out, it is found out where the numbers tell.</param>
/// <param name="Parcel">Id or code of the parcel that is to be drawn so; it is not compared with itself, and its areas are.</param>
/// <param name="AreaSquareMetres">证载面积 to compare with, where there is no parcel yet.</param>
public sealed record CheckOutline(Boundary? Boundary, string? Coordinates, int? Epsg, string? Parcel, Area? AreaSquareMetres, DateOnly EffectiveOn)
{
    public sealed class Validator : AbstractValidator<CheckOutline>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Boundary).IsOutline(texts);
            RuleFor(c => c.Boundary).NotNull().When(c => string.IsNullOrWhiteSpace(c.Coordinates));
            RuleFor(c => c.Coordinates).Empty().When(c => c.Boundary is not null);
            RuleFor(c => c.Epsg).Must(e => e is null or GaussKrueger.Geographic || GaussKrueger.TryEpsg(e.Value, out _)).WithText(texts, "invalid.epsg");
            RuleFor(c => c.EffectiveOn).IsDay();
        }
    }
}

/// <summary>What was read, and what there is to say about it. Nothing has been stored.</summary>
/// <param name="Epsg">What the coordinates were taken for; null where nothing could be read.</param>
/// <param name="AxesSwapped">East came before north; survey files have it the other way.</param>
public sealed record CheckedOutlines(int? Epsg, int? Zone, bool AxesSwapped, IReadOnlyList<CheckedOutline> Outlines, IReadOnlyList<ImportMessage> Messages);

/// <summary>One outline in degrees, its areas, and the parcels in force on the day that it lies on.</summary>
public sealed record CheckedOutline(int Line, string? Number, string? Name, Boundary Boundary, ParcelAreas Areas, IReadOnlyList<OverlapWith> Overlaps);

public static class CheckOutlineEndpoint
{
    private const int MostChecked = 200;

    [ForRoles(Roles.Bureau, Roles.Park, Roles.Planner)]
    [StoresNothing]
    [WolverinePost("/api/land/outlines/check")]
    public static async Task<CheckedOutlines> Post(CheckOutline command, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct)
    {
        var messages = new ImportMessages(texts);
        var read = command.Boundary is { } given
            ? new ReadPlots(GaussKrueger.Geographic, false, [new(1, null, null, null, given.Shape())])
            : CoordinateText.Read(new StringReader(command.Coordinates!), command.Epsg, messages);
        if (read is null) return new(null, null, false, [], messages.All);

        var parcel = command.Parcel is null ? null : await ParcelLookup.FindAsync(session, user, command.Parcel, ct);
        var land = parcel?.At(command.EffectiveOn);
        var tolerances = await Tolerances.OnAsync(session, command.EffectiveOn, ct);
        if (read.AxesSwapped) messages.Warn(1, null, null, "axes-swapped");

        var outlines = new List<CheckedOutline>();
        foreach (var plot in read.Plots.Take(MostChecked))
        {
            if (Boundary.FaultOf(plot.Shape) is { } fault)
            {
                messages.Error(plot.Line, null, plot.Number, "outline", fault.Message(texts));
                continue;
            }
            var drawn = Boundaries.DrawnArea(plot.Shape);
            var areas = ParcelAreas.Of(land?.AreaSquareMetres ?? command.AreaSquareMetres ?? plot.StatedArea ?? drawn, drawn, land?.Survey?.AreaSquareMetres, tolerances);
            var overlaps = await Neighbours.OverlapsAsync(session, plot.Shape, command.EffectiveOn, null, parcel is null ? [] : [parcel.Id], tolerances, ct);
            outlines.Add(new(plot.Line, plot.Number, plot.Name, Boundary.Of(plot.Shape), areas, overlaps));
        }
        return new(read.Epsg, GaussKrueger.TryEpsg(read.Epsg, out var zone) ? zone.Zone : null, read.AxesSwapped, outlines, messages.All);
    }
}
