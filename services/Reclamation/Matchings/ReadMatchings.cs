using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Matchings;

/// <summary>A page of a list as known at a moment.</summary>
public sealed record ListMatchings : IPageQuery
{
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListMatchings>
    {
        public Validator() => Include(new Paging.Rules<ListMatchings>());
    }
}

/// <summary>A matching in short.</summary>
public sealed record MatchingSummary(Guid Id, DateOnly Day, int Projects, int Assets, int Placed, decimal TotalPoints, decimal OptimalPoints, int Overrides);

/// <summary>A matching with its pairs.</summary>
public sealed record MatchingView(Guid Id, Matching Matching, long Version);

public static class ListMatchingsEndpoint
{
    /// <summary>匹配运行清单, the newest first.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/matchings")]
    public static async Task<Page<MatchingSummary>> Get(
        [AsParameters] ListMatchings query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await MatchingPeriods.Table.On(
            session, null, clock.GetUtcNow(), new Conditions().And("upper_inf(effective)"), "ran_on desc", query.Skip(), query.Size(), ct);
        return new(
            [.. found.Rows.Select(m => new MatchingSummary(
                m.StreamId, m.State.Day, m.State.Projects, m.State.Assets, m.State.Pairs.Count, m.State.TotalPoints, m.State.OptimalPoints,
                m.State.Overrides.Count))],
            found.Total)
        { KnownAt = found.KnownAt };
    }
}

public static class GetMatchingEndpoint
{
    /// <summary>匹配结果: who is matched with what, who goes on waiting, and what people have decided otherwise.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/matchings/{matchingId}")]
    public static async Task<MatchingView?> Get(Guid matchingId, IQuerySession session, HttpResponse response, CancellationToken ct)
    {
        if (await session.TimelineAsync<Matching>(matchingId, ct) is not { Periods: [.., { State: var state }] } matching) return null;
        response.SetETag(matching.Version);
        return new(matchingId, state, matching.Version);
    }
}

public static class GetMatchingHistoryEndpoint
{
    /// <summary>匹配履历: the run, and every override with its reason and price.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/matchings/{matchingId}/history")]
    public static Task<IReadOnlyList<HistoryEntry>?> Get(Guid matchingId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        session.HistoryAsync(matchingId, texts, user, ct);
}

/// <summary>Whether the run comes out the same from the books as they were.</summary>
public sealed record MatchingReproduction(string RecordedHash, string InputHash, bool SameInputs, bool SamePairs);

public static class ReproduceMatchingEndpoint
{
    /// <summary>匹配复算: the inputs are read again as they were known, and everything is computed again.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/matchings/{matchingId}/reproduction")]
    public static async Task<MatchingReproduction?> Get(Guid matchingId, IQuerySession session, CancellationToken ct)
    {
        if (await session.TimelineAsync<Matching>(matchingId, ct) is not { Periods: [.., { State: var state }] }) return null;
        var inputs = await LoadInputs.LoadAsync(session, state.Day, state.KnownAt, ct);
        var (hash, solved) = (inputs.Hash(), inputs.Solve(state.Overrides.ToDictionary(o => o.ProjectId, o => o.AssetId)));
        return new(state.InputHash, hash, hash == state.InputHash, solved.Pairs == state.Pairs);
    }
}

/// <summary>An asset as a project sees it: its score by parts, or why it is out of the question and what would have to change.</summary>
/// <param name="MatchedWith">The project that it is matched with, where it is another.</param>
public sealed record RankedOffer(
    int? Rank, Guid AssetId, string Code, string? Zone, decimal AreaSquareMetres, DateOnly FreeFrom, decimal? Points, IReadOnlyList<ScorePart> Score,
    IReadOnlyList<ExplainedExclusion> Exclusions, string? MatchedWith);

/// <summary>A reason, in words.</summary>
/// <param name="Reason">层高差 0.6 米.</param>
/// <param name="Change">What would have to change.</param>
public sealed record ExplainedExclusion(MatchFilter Filter, string Needed, string? Offered, decimal? Gap, string Reason, string Change);

/// <summary>All assets of its kind, as a project sees them.</summary>
public sealed record RankingQuery : IPageQuery
{
    /// <summary>true: only those that are out of the question; false: only those that fit.</summary>
    [FromQuery] public bool? Excluded { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<RankingQuery>
    {
        public Validator() => Include(new Paging.Rules<RankingQuery>());
    }
}

public static class RankAssetsEndpoint
{
    /// <summary>
    /// 匹配说明: every asset of the kind that the project wants, the best first, each with its score by parts; then those that are out of the question, each with
    /// all reasons and what would have to change. Read from the books as they were known to the run.
    /// </summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/matchings/{matchingId}/projects/{projectId}")]
    public static async Task<Page<RankedOffer>?> Get(
        Guid matchingId, Guid projectId, [AsParameters] RankingQuery query, IQuerySession session, Texts texts, CancellationToken ct)
    {
        if (await session.TimelineAsync<Matching>(matchingId, ct) is not { Periods: [.., { State: var state }] }) return null;
        var inputs = await LoadInputs.LoadAsync(session, state.Day, state.KnownAt, ct);
        if (inputs.Projects.FirstOrDefault(p => p.Id == projectId) is not { Project: { } project }) return null;

        var matched = state.Pairs.Where(p => p.ProjectId != projectId).ToDictionary(p => p.AssetId, p => p.Project);
        var all = (from offer in inputs.Offers
                   where offer.AssetType == project.Needs.AssetType
                   let excluded = Fit.Exclusions(project.Needs, offer)
                   let score = excluded.Count > 0 ? [] : Fit.Score(project.Needs, project.Promises, offer, inputs.Rule)
                   where query.Excluded is null || query.Excluded == excluded.Count > 0
                   orderby excluded.Count, score.Sum(s => s.Points) descending, offer.Code
                   select (offer, excluded, score)).ToArray();
        return new(
            [.. all.Select((x, n) => (x, n)).Skip(query.Skip()).Take(query.Size()).Select(r => new RankedOffer(
                r.x.excluded.Count > 0 ? null : r.n + 1, r.x.offer.AssetId, r.x.offer.Code, r.x.offer.Zone, r.x.offer.AreaSquareMetres.SquareMetres,
                r.x.offer.FreeFrom, r.x.excluded.Count > 0 ? null : r.x.score.Sum(s => s.Points), r.x.score,
                [.. r.x.excluded.Select(e => Explained(e, texts))], matched.GetValueOrDefault(r.x.offer.AssetId)))],
            all.Length);
    }

    private static ExplainedExclusion Explained(Exclusion e, Texts texts) => new(
        e.Filter, e.Needed, e.Offered, e.Gap,
        e.Offered is null ? texts.Format("exclusion.unknown", texts[$"filter.{e.Filter}"], e.Needed)
            : texts.Format($"exclusion.{e.Filter}", e.Needed, e.Offered, e.Gap),
        texts[e.Offered is null ? "exclusion.change.unknown" : $"exclusion.change.{e.Filter}"]);
}
