using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using NetTopologySuite.Geometries;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;

namespace ParkPlatform.Land.Outlines;

/// <summary>
/// 分割预览: what a parcel would be cut into by a line. A calculator that stores nothing. The parts' shares of the area on the certificate add up to it exactly.
/// </summary>
/// <param name="Line">From outside to outside: points of longitude and latitude.</param>
public sealed record PreviewSplit(string Parcel, EquatableArray<EquatableArray<decimal>> Line, DateOnly EffectiveOn)
{
    public sealed class Validator : AbstractValidator<PreviewSplit>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Parcel).NotEmpty();
            RuleFor(c => c.Line).Must(line => line.Count is >= 2 and <= 1000 && line.All(IsPoint)).WithText(texts, "invalid.line");
            RuleFor(c => c.EffectiveOn).IsDay();
        }

        private static bool IsPoint(EquatableArray<decimal> point) => point.Count == 2 && point[0] is >= 73 and <= 136 && point[1] is >= 3 and <= 54;
    }

    internal LineString ToLine() => Lines.Of(Line.Select(point => new Coordinate((double)point[0], (double)point[1])));
}

/// <summary>合并预览: what several parcels would be as one. A calculator that stores nothing. They have to lie side by side (409 <c>parcels-apart</c>).</summary>
/// <param name="Parcels">Ids or codes.</param>
public sealed record PreviewMerge(EquatableArray<string> Parcels, DateOnly EffectiveOn)
{
    public sealed class Validator : AbstractValidator<PreviewMerge>
    {
        public Validator()
        {
            RuleFor(c => c.Parcels.Count).InclusiveBetween(2, 100).OverridePropertyName("parcels");
            RuleFor(c => c.EffectiveOn).IsDay();
        }
    }
}

/// <summary>The parts, the largest first.</summary>
public sealed record SplitPreview(Area CertificateSquareMetres, Area DrawnSquareMetres, IReadOnlyList<OutlinePart> Parts);

/// <summary>The outline of all together; what the certificates add up to, and what it measures.</summary>
public sealed record MergePreview(Boundary Boundary, ParcelAreas Areas);

public static class PreviewSplitEndpoint
{
    public static async Task<(Parcel?, ProblemDetails)> LoadAsync(PreviewSplit command, ClaimsPrincipal user, IQuerySession session, CancellationToken ct) =>
        await PreviewedParcel.FindAsync(session, user, command.Parcel, command.EffectiveOn, ct);

    [ForRoles(Roles.Bureau, Roles.Park, Roles.Planner)]
    [StoresNothing]
    [WolverinePost("/api/land/outlines/split-preview")]
    public static IResult Post(PreviewSplit command, [NotBody] Parcel land)
    {
        var parts = Boundaries.SplitByLine(land.Boundary!, command.ToLine(), land.AreaSquareMetres);
        return parts.Count < 2
            ? Results.Problem(Refusals.LineDoesNotCut(land.Code))
            : Results.Json(new SplitPreview(land.AreaSquareMetres, Boundaries.DrawnArea(land.Boundary!), parts));
    }
}

public static class PreviewMergeEndpoint
{
    public static async Task<(IReadOnlyList<Parcel>?, ProblemDetails)> LoadAsync(PreviewMerge command, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        var parcels = new List<Parcel>();
        foreach (var named in command.Parcels)
        {
            var (parcel, problem) = await PreviewedParcel.FindAsync(session, user, named, command.EffectiveOn, ct);
            if (parcel is null) return (null, problem);
            parcels.Add(parcel);
        }
        return (parcels, WolverineContinue.NoProblems);
    }

    [ForRoles(Roles.Bureau, Roles.Park, Roles.Planner)]
    [StoresNothing]
    [WolverinePost("/api/land/outlines/merge-preview")]
    public static async Task<IResult> Post(PreviewMerge command, [NotBody] IReadOnlyList<Parcel> parcels, IQuerySession session, CancellationToken ct)
    {
        var tolerances = await Tolerances.OnAsync(session, command.EffectiveOn, ct);
        return Boundaries.Merge([.. parcels.Select(p => p.Boundary!)], tolerances.BorderWidthMetres) is { } merged
            ? Results.Json(new MergePreview(merged, ParcelAreas.Of(parcels.Sum(p => p.AreaSquareMetres), Boundaries.DrawnArea(merged), null, tolerances)))
            : Results.Problem(Refusals.ParcelsApart(string.Join('、', parcels.Select(p => p.Code)), tolerances.BorderWidthMetres));
    }
}

internal static class PreviewedParcel
{
    /// <summary>A parcel that is drawn on that day, or the refusal that says why there is none.</summary>
    public static async Task<(Parcel?, ProblemDetails)> FindAsync(IQuerySession session, ClaimsPrincipal user, string idOrCode, DateOnly day, CancellationToken ct)
    {
        if (await ParcelLookup.FindAsync(session, user, idOrCode, ct) is not { } parcel) return (null, CommonProblems.Of(StatusCodes.Status404NotFound));
        return parcel.At(day) switch
        {
            null => (null, Refusals.NotRegisteredYet(parcel.Now().Code, day)),
            { Boundary: null } land => (null, Refusals.NotDrawn(land.Code, day)),
            var land => (land, WolverineContinue.NoProblems),
        };
    }
}

internal static class Lines
{
    public static LineString Of(IEnumerable<Coordinate> points) => Boundary.Factory.CreateLineString([.. points]);
}
