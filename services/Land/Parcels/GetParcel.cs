using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Land.Preparation;
using Wolverine.Http;

namespace ParkPlatform.Land.Parcels;

/// <summary>宗地 as of a day. Area in square metres and in mu; natural persons are masked for everybody but the bureau.</summary>
/// <param name="AreaSquareMetres">证载面积.</param>
/// <param name="Stage">Where exactly it stands; <c>status</c> says it roughly.</param>
/// <param name="TermUntil">The last day of the holder's term.</param>
/// <param name="Areas">证载、图上、实测面积 side by side; null in lists.</param>
public sealed record ParcelView(
    Guid Id, string Code, string Name, string? Zone, string? Location, Area AreaSquareMetres, decimal AreaMu, string LandUse, ParcelStatus Status,
    ParcelStage Stage, Holder? Holder, Grant? Grant, DateOnly? TermUntil, PlanningConditions? PlanningConditions, Milestones Milestones,
    LandPreparation? Preparation, ParcelOffering? Offering, EquatableArray<Restriction> Restrictions, RightEnded? Ended, Boundary? Boundary, long? Version,
    ParcelAreas? Areas = null)
{
    public static ParcelView Of(Guid id, Parcel parcel, long? version, ClaimsPrincipal user)
    {
        var holder = parcel.Holder?.SeenBy(user);
        return new(
            id, parcel.Code, parcel.Name, parcel.Zone, parcel.Location, parcel.AreaSquareMetres, parcel.AreaSquareMetres.Mu, parcel.LandUse, parcel.Status,
            parcel.Stage(), holder, parcel.Grant is null ? null : parcel.Grant with { Holder = holder }, parcel.TermUntil, parcel.PlanningConditions,
            parcel.Milestones ?? new(), parcel.Preparation,
            parcel.Offering is null ? null : parcel.Offering with { Winner = parcel.Offering.Winner?.SeenBy(user) },
            [.. parcel.Restrictions.Select(r => r with { InFavourOf = user.NameFor(r.InFavourOf, null) })], parcel.Ended, parcel.Boundary, version);
    }
}

public static class GetParcelEndpoint
{
    /// <summary>宗地详情（按事实日期与当时掌握）. By id or by code. A firm sees the parcels that it holds on that day.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/parcels/{idOrCode}")]
    public static async Task<ParcelView?> Get(
        string idOrCode, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, HttpResponse response,
        CancellationToken ct)
    {
        if (await ParcelLookup.FindAsync(session, user, idOrCode, ct) is not { } parcel) return null;

        var known = parcel.KnownAt(query.Known(clock));
        if (known.At(query.Day(clock)) is not { } state || !user.MaySee(state.Holder?.Uscc)) return null;

        response.SetETag(known.Version);
        var tolerances = state.Boundary is null && state.Survey is null ? Tolerances.Shipped : await Tolerances.OnAsync(session, query.Day(clock), ct); // nothing to compare, nothing to ask
        return ParcelView.Of(known.Id, state, known.Version, user) with { Areas = ParcelAreas.Of(state, tolerances) };
    }
}

public static class GetParcelHistoryEndpoint
{
    /// <summary>宗地履历: every entry that was ever made about the parcel, in the order of recording. A firm sees it while it holds the parcel.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/parcels/{idOrCode}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(
        string idOrCode, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        if (await ParcelLookup.FindAsync(session, user, idOrCode, ct) is not { } parcel) return null;
        if (user.OnlyUscc() is not null && !user.MaySee(parcel.At(clock.Today())?.Holder?.Uscc)) return null;

        return await session.HistoryAsync(parcel.Id, texts, user, ct);
    }
}

/// <summary>A parcel by whatever a clerk has at hand.</summary>
internal static class ParcelLookup
{
    public static Task<Timeline<Parcel>?> FindAsync(IQuerySession session, ClaimsPrincipal user, string idOrCode, CancellationToken ct)
    {
        return session.TimelineAsync<Parcel>(Guid.TryParse(idOrCode, out var id) ? id : RegisterParcelEndpoint.IdOf(user.Tenant(), idOrCode), ct);
    }
}

internal static class HolderMask
{
    public static Holder SeenBy(this Holder holder, ClaimsPrincipal user) => holder with { Name = user.NameFor(holder.Name, holder.Uscc) };
}
