using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts.Previews;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.Previews;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Plans;
using ParkPlatform.Reclamation.Routes;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Scenarios;

/// <summary>A page of the sandboxes.</summary>
public sealed record ListSandboxes : IPageQuery
{
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListSandboxes>
    {
        public Validator() => Include(new Paging.Rules<ListSandboxes>());
    }
}

/// <summary>A sandbox in short.</summary>
public sealed record SandboxSummary(Guid Id, string Name, DateOnly From, DateOnly To, DateTimeOffset KnownAt, int Moves, Guid? PlanId);

public static class ListSandboxesEndpoint
{
    /// <summary>沙盘清单, the newest first.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/sandboxes")]
    public static async Task<Page<SandboxSummary>> Get([AsParameters] ListSandboxes query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await SandboxPeriods.Table.On(
            session, null, clock.GetUtcNow(), new Conditions().And("upper_inf(effective)"), "stream_id desc", query.Skip(), query.Size(), ct);
        return new(
            [.. found.Rows.Select(s => new SandboxSummary(s.StreamId, s.State.Name, s.State.From, s.State.To, s.State.KnownAt, s.State.Moves.Count, s.State.PlanId))],
            found.Total)
        { KnownAt = found.KnownAt };
    }
}

/// <summary>A sandbox: its moves, and what the branch comes to beside doing nothing, over the assets that the moves speak of.</summary>
/// <param name="KnownAt">The branch knows what the books knew at this moment.</param>
/// <param name="AgainstNothing">What is otherwise.</param>
/// <param name="PlanId">The plan that has been made of it.</param>
public sealed record SandboxView(
    Guid Id, string Name, DateOnly From, DateOnly To, DateTimeOffset KnownAt, RuleReference Rule, IReadOnlyList<SandboxMoveView> Moves, PlanFigures DoingNothing,
    PlanFigures Branch, IReadOnlyList<Move> AgainstNothing, Guid? PlanId, long Version);

/// <summary>A move of a sandbox.</summary>
/// <param name="Holder">Who had the asset on the day of the fork.</param>
/// <param name="ReadyOn">When it would be through.</param>
public sealed record SandboxMoveView(
    Guid Id, BranchMoveKind Kind, DateOnly On, DateOnly ReadyOn, AssetType AssetType, Guid AssetId, string AssetCode, Holder? Holder, RouteKind? Route, Guid? ToAssetId,
    string? ToAssetCode, Guid? ProjectId, string? Project);

public static class GetSandboxEndpoint
{
    /// <summary>沙盘推演结果: the branch is replayed over the books as they were known when it was opened.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/sandboxes/{sandboxId}")]
    public static async Task<SandboxView?> Get(Guid sandboxId, ClaimsPrincipal user, IQuerySession session, HttpResponse response, CancellationToken ct)
    {
        if (await session.TimelineAsync<Sandbox>(sandboxId, ct) is not { Periods: [.., _] } sandbox) return null;
        var now = sandbox.Now();
        var books = await BranchBooks.LoadAsync(session, now, ct);
        var branch = Branch.Replay(books, now.Moves).Branch;
        var (nothing, figures) = (branch.DoingNothing(), branch.Figures());
        response.SetETag(sandbox.Version);
        return new(
            sandboxId, now.Name, now.From, now.To, now.KnownAt, books.Rule.On(now.From), [.. now.Moves.Select(Shown)], nothing, figures,
            [.. Moves.Now("figure", ComparePlansEndpoint.Shown(nothing), ComparePlansEndpoint.Shown(figures))], now.PlanId, sandbox.Version);

        SandboxMoveView Shown(TriedMove tried)
        {
            var (move, asset) = (tried.Move, books.Assets[tried.Move.AssetId].Watch.At(now.From)!);
            return new(
                tried.Id, move.Kind, tried.On, branch.ReadyOn(tried), asset.Type, move.AssetId, asset.Code!, asset.Holder?.SeenBy(user), move.Route, move.ToAssetId,
                move.ToAssetId is { } to ? books.Assets[to].Watch.At(now.From)!.Code : null, move.ProjectId,
                move.ProjectId is { } project ? books.Projects[project].At(tried.On)!.Name : null);
        }
    }
}

public static class GetSandboxHistoryEndpoint
{
    /// <summary>沙盘履历.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/sandboxes/{sandboxId}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(Guid sandboxId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.TimelineAsync<Sandbox>(sandboxId, ct) is { Periods: [.., _] } ? await session.HistoryAsync(sandboxId, texts, user, ct) : null;
}
