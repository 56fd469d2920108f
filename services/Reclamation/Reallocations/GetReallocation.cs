using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Reallocations;

/// <summary>腾笼换鸟建议 as of a day.</summary>
/// <param name="TakenBy">Who has got the asset since: the firm itself, or another. Null while nobody has, and where a published list does not say who.</param>
public sealed record ReallocationView(
    Guid Id, AssetType AssetType, Guid AssetId, string AssetCode, Project Project, EquatableArray<string> Reasons, EquatableArray<Alternative> Alternatives,
    DateOnly ProposedOn, ReallocationStatus Status, DateOnly? TakenOn, Holder? TakenBy, DateOnly? WithdrawnOn, AssetReservation? Reservation,
    Guid? WaitingProjectId, Guid? MatchingId, long? Version)
{
    public static ReallocationView Of(
        Guid id, Reallocation r, ReallocationStatus status, DateOnly? takenOn, Holder? takenBy, long? version, ClaimsPrincipal user) => new(
        id, r.AssetType, r.AssetId, r.AssetCode, r.Project, r.Reasons, r.Alternatives, r.ProposedOn, status, takenOn, takenBy?.SeenBy(user), r.WithdrawnOn,
        r.Reservation, r.WaitingProjectId, r.MatchingId, version);
}

public static class GetReallocationEndpoint
{
    /// <summary>建议详情（按事实日期与当时掌握）. For the offices: it names the projects that were weighed against each other.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/reallocations/{reallocationId}")]
    public static async Task<ReallocationView?> Get(
        Guid reallocationId, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, HttpResponse response,
        CancellationToken ct)
    {
        if (await session.TimelineAsync<Reallocation>(reallocationId, ct) is not { } all) return null;
        var (day, instant) = (query.Day(clock), query.Known(clock));
        var known = all.KnownAt(instant);
        if (known.At(day) is not { } proposal) return null;

        var asset = (await session.TimelineAsync<Asset>(proposal.AssetId, ct))?.KnownAt(instant);
        var taken = proposal.WithdrawnOn is null ? proposal.Taken(asset, day)?.State : null;
        response.SetETag(known.Version);
        return ReallocationView.Of(known.Id, proposal, proposal.StatusOn(day, asset), taken?.HeldSince, taken?.Holder, known.Version, user);
    }
}

public static class GetReallocationHistoryEndpoint
{
    /// <summary>建议履历: every entry of the proposal, in the order of recording.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/reallocations/{reallocationId}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(
        Guid reallocationId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.TimelineAsync<Reallocation>(reallocationId, ct) is { Periods: [.., _] }
            ? await session.HistoryAsync(reallocationId, texts, user, ct)
            : null;
}
