using Marten;
using Microsoft.AspNetCore.Mvc;
using NetTopologySuite.Geometries;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;

namespace ParkPlatform.Land.Outlines;

/// <summary>A parcel that an outline lies on, from that day on.</summary>
public sealed record OverlapWith(Guid ParcelId, string Code, DateOnly From, Area AreaSquareMetres, Boundary Common);

/// <summary>What an outline meets on the ground: nobody's land is drawn twice (宗地不得重叠, TD/T 1001).</summary>
public static class Neighbours
{
    /// <summary>The parcels in force on these days that an outline lies on, by more than a hair's breadth.</summary>
    /// <param name="from">The first day of the outline.</param>
    /// <param name="until">The day from which it is drawn otherwise; null if it is not.</param>
    /// <param name="except">The parcel itself, and those that end for its sake (分割, 合并).</param>
    public static async Task<IReadOnlyList<OverlapWith>> OverlapsAsync(
        IQuerySession session, Geometry shape, DateOnly from, DateOnly? until, IReadOnlyCollection<Guid> except, Tolerances tolerances, CancellationToken ct)
    {
        var near = await OutlineIndex.NearAsync(session, shape.EnvelopeInternal, except, ct);
        return [.. near.Select(parcel => OverlapOf(parcel, shape, from, until, tolerances)).OfType<OverlapWith>().OrderBy(o => o.Code, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The same as a refusal, under a lock: of two who draw at once, one waits until the other has drawn. Holds until the session saves or is given up.
    /// </summary>
    public static async Task<ProblemDetails> RefuseOverlapAsync(
        IDocumentSession session, Boundary boundary, DateOnly from, DateOnly? until, IReadOnlyCollection<Guid> except, CancellationToken ct)
    {
        await session.TakeTurnAsync("outlines", ct);
        var tolerances = await Tolerances.OnAsync(session, from, ct);
        var overlaps = await OverlapsAsync(session, boundary.Shape(), from, until, except, tolerances, ct);
        return overlaps.Count == 0 ? WolverineContinue.NoProblems : Refusals.ParcelsOverlap(overlaps, tolerances.BorderWidthMetres);
    }

    private static OverlapWith? OverlapOf(Timeline<Parcel> parcel, Geometry shape, DateOnly from, DateOnly? until, Tolerances tolerances)
    {
        foreach (var period in parcel.From(from).TakeWhile(p => until is null || p.From < until))
            if (period.State.Boundary is { } boundary && Boundaries.OverlapOf(shape, boundary.Shape(), tolerances.BorderWidthMetres) is { } overlap)
                return new(parcel.Id, period.State.Code, period.From > from ? period.From : from, overlap.AreaSquareMetres, overlap.Common);
        return null;
    }
}
