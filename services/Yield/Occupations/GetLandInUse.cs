using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Enterprises;
using Wolverine.Http;

namespace ParkPlatform.Yield.Occupations;

/// <summary>用地面积 of a firm in a year, as known at a moment.</summary>
public sealed record GetLandInUse
{
    /// <summary>评价年度.</summary>
    [FromQuery] public int? Year { get; set; }

    /// <summary>What had been recorded by this instant.</summary>
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
}

/// <summary>One parcel, lease or deduction in the account of a firm's land, for the days of the year on which it applies (both included).</summary>
/// <param name="AreaSquareMetres">Of the parcel, or floor area of the unit.</param>
/// <param name="PlotRatio">容积率: floor area divided by it is land. Null for land itself.</param>
/// <param name="CountedSquareMetres">Area ÷ plot ratio × days ÷ days of the year; 0 where the line does not count.</param>
/// <param name="WhyNot">Why the line does not count, in the caller's language; null if it does.</param>
/// <param name="SourceStream">Where the land or factory service recorded it, and in which version.</param>
public sealed record LandLineView(
    LandKind Kind, Guid AssetId, string Code, string? CounterpartyUscc, string? CounterpartyName, decimal AreaSquareMetres, decimal? PlotRatio, DateOnly From,
    DateOnly To, int Days, decimal CountedSquareMetres, decimal CountedMu, bool Counts, string? WhyNot, Guid SourceStream, long SourceVersion,
    string DocumentNumber);

/// <summary>
/// 用地面积: own − leased out + rented − deducted, in square metres (two places) and mu (four places), with what it comes from. Where the planner has stated an
/// area, that one counts.
/// </summary>
/// <param name="Evaluable">Whether anything per mu can be computed; <c>reason</c> says why not.</param>
/// <param name="KnownAt">Up to which moment the answer knows.</param>
/// <param name="RegisteredMu">证载面积 of its own parcels, by days, or as stated: another kind of area, which some rules ask for.</param>
/// <param name="MeasuredMu">实测面积, where somebody has measured.</param>
public sealed record LandInUseView(
    string Uscc, int Year, DateTimeOffset? KnownAt, decimal OwnSquareMetres, decimal OwnMu, decimal LeasedOutSquareMetres, decimal LeasedOutMu,
    decimal RentedSquareMetres, decimal RentedMu, decimal DeductedSquareMetres, decimal DeductedMu, decimal CountedSquareMetres, decimal CountedMu,
    decimal? LandMuOverride, bool Evaluable, string? Reason, string Formula, int DaysOfYear, IReadOnlyList<LandLineView> Lines,
    decimal? RegisteredMu, decimal? MeasuredMu)
{
    public static LandInUseView Of(string uscc, int year, LandInUse land, EnterpriseYear? own, DateTimeOffset? knownAt, ClaimsPrincipal user, Texts texts)
    {
        var landMuOverride = own?.LandMuOverride;
        var registered = own?.RegisteredLandMu ?? (land.Own > Area.Zero ? land.Own.ExactMu : null);
        var counted = landMuOverride is { } stated ? Area.FromMu(stated) : land.Counted;
        var evaluable = landMuOverride is not null || land.CountedMu is not null;
        return new(
            uscc, year, knownAt, land.Own.Shown(), land.Own.Mu, land.LeasedOut.Shown(), land.LeasedOut.Mu, land.Rented.Shown(), land.Rented.Mu,
            land.Deducted.Shown(), land.Deducted.Mu, counted.Shown(), landMuOverride is { } mu ? Math.Round(mu, 4, MidpointRounding.AwayFromZero) : counted.Mu,
            landMuOverride, evaluable, evaluable ? null : texts[land.Lines.Count == 0 ? "reason.no-land" : "reason.no-land-left"],
            texts[landMuOverride is null ? "land.formula" : "land.override"], land.DaysOfYear, [.. land.Lines.Select(l => Line(l, land.DaysOfYear, user, texts))],
            registered is { } held ? Math.Round(held, 4, MidpointRounding.AwayFromZero) : null, own?.MeasuredLandMu);
    }

    private static LandLineView Line(LandLine l, int daysOfYear, ClaimsPrincipal user, Texts texts)
    {
        var (land, code) = (Area.FromSquareMetres(l.LandDays / daysOfYear), l.CounterpartyUscc is "" ? null : l.CounterpartyUscc);
        return new(
            l.Kind, l.AssetId, l.Code, code, l.CounterpartyName is { } name ? user.NameFor(name, code) : null, l.Area.SquareMetres,
            l.Kind is LandKind.LeasedOut or LandKind.Rented ? l.PlotRatio : null, l.Days.From, l.Days.To, l.Days.Days, land.Shown(), land.Mu, l.WhyNot is null,
            l.WhyNot is null ? null : texts[$"land.{l.WhyNot}"], l.Source.Stream, l.Source.Version, l.DocumentNumber);
    }
}

public static class GetLandInUseEndpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static ProblemDetails Validate(string uscc, GetLandInUse query, Texts texts) => EnterpriseAddress.Check(uscc, query.Year, texts);

    /// <summary>
    /// 用地面积（按当时掌握）: what the land and factory services have told, weighted by the days of the year. Floor area let to a firm that has no figures for the year
    /// is not taken off. A firm sees its own.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/yield/enterprises/{uscc}/land")]
    public static async Task<LandInUseView?> Get(
        string uscc, [AsParameters] GetLandInUse query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (firm, year) = (Uscc.Normalise(uscc), query.Year!.Value);
        if (!user.MaySee(firm)) return null;

        if (query.KnownAt is null) await LandKnowledge.CatchesUpAsync(session, Patience, ct); // else the answer knows less, and says so
        var asked = query.KnownAt ?? clock.GetUtcNow();
        var books = await LandBooks.OfAsync(session, [firm], year, asked, ct);
        var evaluated = await EvaluatedAsync(session, user.Tenant(), books, asked, ct);
        var land = LandInUse.Of(books, evaluated.Contains).GetValueOrDefault(firm) ?? new(books.Days.Days, []);
        var own = (await session.TimelineAsync<EnterpriseYear>(EnterpriseYearEvents.StreamOf(user.Tenant(), firm, year), ct))?.KnownAt(asked);
        return LandInUseView.Of(firm, year, land, own?.Periods.LastOrDefault()?.State, books.KnownAt, user, texts);
    }

    // Which of the tenants had figures for the year by then.
    private static async Task<HashSet<string>> EvaluatedAsync(IQuerySession session, string tenant, LandBooks books, DateTimeOffset asked, CancellationToken ct)
    {
        var streams = books.Tenants.ToDictionary(uscc => EnterpriseYearEvents.StreamOf(tenant, uscc, books.Year));
        var ids = streams.Keys.ToArray();
        var known = await session.Events.QueryAllRawEvents().Where(e => ids.Contains(e.StreamId) && e.Version == 1 && e.Timestamp <= asked)
            .Select(e => e.StreamId).ToListAsync(ct);
        return [.. known.Select(id => streams[id])];
    }
}

internal static class ShownArea
{
    public static decimal Shown(this Area area) => area.Rounded().SquareMetres;
}
