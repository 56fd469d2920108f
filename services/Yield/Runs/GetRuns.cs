using System.Security.Claims;
using FluentValidation;
using Marten;
using Marten.Linq;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;
using Wolverine.Http;

namespace ParkPlatform.Yield.Runs;

/// <summary>评价清单, the latest first.</summary>
public sealed record ListRuns : IPageQuery
{
    /// <summary>Only of this year.</summary>
    [FromQuery] public int? Year { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListRuns>
    {
        public Validator() => Include(new Paging.Rules<ListRuns>());
    }
}

/// <summary>评价结果清单, group by group in the order of rank.</summary>
public sealed record ListResults : IPageQuery
{
    /// <summary>Only this group.</summary>
    [FromQuery] public EnterpriseGroup? Group { get; set; }

    /// <summary>Only this class.</summary>
    [FromQuery] public YieldClass? Class { get; set; }

    /// <summary>Only firms that stand like this.</summary>
    [FromQuery] public Standing? Standing { get; set; }

    /// <summary>Anything in the name or the credit code.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListResults>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListResults>());
            RuleFor(q => q.Q).MaximumLength(100);
        }
    }
}

public static class ListRunsEndpoint
{
    /// <summary>评价清单. In numbers; what concerns single firms is not in it.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/runs")]
    public static async Task<Page<RunView>> Get([AsParameters] ListRuns query, IQuerySession session, CancellationToken ct)
    {
        IQueryable<StoredRun> runs = session.Query<StoredRun>();
        if (query.Year is { } year) runs = runs.Where(r => r.Year == year);
        var found = await runs.Stats(out var statistics).OrderByDescending(r => r.Id).Skip(query.Skip()).Take(query.Size()).ToListAsync(ct);
        var superseded = await Superseding.OfAsync(session, [.. found.Select(r => r.Id)], ct);
        return new([.. found.Select(r => RunView.Of(r, superseded.GetValueOrDefault(r.Id)))], statistics.TotalResults);
    }
}

public static class GetRunEndpoint
{
    /// <summary>评价. In numbers, with the seals of what went in and came out.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/runs/{runId}")]
    public static async Task<RunView?> Get(Guid runId, IQuerySession session, HttpResponse response, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredRun>(runId, ct) is not { } run) return null;
        response.SetETag(run.Version);
        return RunView.Of(run, (await Superseding.OfAsync(session, [runId], ct)).GetValueOrDefault(runId));
    }
}

public static class GetRunHistoryEndpoint
{
    /// <summary>评价履历.</summary>
    [ForOffices]
    [WolverineGet("/api/yield/runs/{runId}/history")]
    public static Task<IReadOnlyList<HistoryEntry>?> Get(Guid runId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        session.HistoryAsync(runId, texts, user, ct);
}

public static class ListResultsEndpoint
{
    /// <summary>评价结果清单, as printed. A firm finds itself; the park and the bureau see points, ranks and classes, but no figures.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/runs/{runId}/results")]
    public static async Task<Page<ResultView>?> Get(
        Guid runId, [AsParameters] ListResults query, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredRun>(runId, ct) is not { } run) return null;
        var rules = (await session.LoadAsync<StoredRuleSet>(run.Completed.RuleSetId, ct))!.Rules;
        var where = new Conditions().AndOwnOf(user, "uscc").AndIf(query.Group?.ToString(), "firm_group = ?").AndIf(query.Class?.ToString(), "class = ?")
            .AndIf(query.Standing?.ToString(), "standing = ?").AndContains(query.Q, "name", "uscc");
        var (firms, total) = await EvaluationResults.PageAsync(session, runId, where, query.Skip(), query.Size(), ct);
        return new([.. firms.Select(f => ResultView.Of(f, rules, user, texts))], total);
    }
}

internal static class Superseding
{
    /// <summary>Which run has taken the place of which of these.</summary>
    public static async Task<Dictionary<Guid, Guid?>> OfAsync(IQuerySession session, Guid?[] runs, CancellationToken ct)
    {
        var later = await session.Query<StoredRun>().Where(r => runs.Contains(r.Published!.Supersedes)).ToListAsync(ct);
        return later.ToDictionary(r => r.Published!.Supersedes!.Value, r => (Guid?)r.Id);
    }
}
