using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Routes;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Plans;

/// <summary>A page of the plans.</summary>
public sealed record ListPlans : IPageQuery
{
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListPlans>
    {
        public Validator() => Include(new Paging.Rules<ListPlans>());
    }
}

/// <summary>A plan in short.</summary>
public sealed record PlanSummary(Guid Id, string Name, DateOnly AdoptedOn, DateOnly To, int Moves, PlanFigures Predicted);

public static class ListPlansEndpoint
{
    /// <summary>方案清单, the newest first.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/plans")]
    public static async Task<Page<PlanSummary>> Get([AsParameters] ListPlans query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await PlanPeriods.Table.On(
            session, null, clock.GetUtcNow(), new Conditions().And("upper_inf(effective)"), "adopted_on desc", query.Skip(), query.Size(), ct);
        return new(
            [.. found.Rows.Select(p => new PlanSummary(p.StreamId, p.State.Name, p.State.AdoptedOn, p.State.To, p.State.Moves.Count, p.State.Predicted))],
            found.Total)
        { KnownAt = found.KnownAt };
    }
}

/// <summary>A plan: what it predicted, what has happened, and what is still to be done, as of a day.</summary>
/// <param name="Happened">Of the same land and floors, by the day asked about.</param>
public sealed record PlanView(
    Guid Id, string Name, DateOnly AdoptedOn, DateOnly To, PlanFigures Predicted, PlanFigures DoingNothing, PlanOutcome Happened,
    IReadOnlyList<PlanMoveView> Moves, long Version);

/// <summary>What has happened so far; tax and jobs stand in the books of the yield service.</summary>
public sealed record PlanOutcome(decimal LandFreedMu, decimal LandReusedMu, decimal LandIdleMu, decimal FloorsReusedSquareMetres, int MovesDone);

/// <summary>A move, and how far it has got.</summary>
/// <param name="ReadyOn">When its route was expected to be through.</param>
/// <param name="FreedOn">When the holder of that time no longer had it.</param>
/// <param name="ReusedOn">When the project's firm got it.</param>
/// <param name="DaysLate">How much later than expected it was freed, or is by now; negative when it was earlier.</param>
public sealed record PlanMoveView(
    AssetType AssetType, Guid AssetId, string AssetCode, Holder? Holder, RouteKind? Route, Guid? ProjectId, string? Project, DateOnly ReadyOn, DateOnly? FreedOn,
    DateOnly? ReusedOn, int? DaysLate, IReadOnlyList<PlanStep> Checklist);

/// <summary>A real command of the list: what is to be done, where, by which office, and whether it has been.</summary>
public sealed record PlanStep(string Title, string Command, string Role, bool Done, DateOnly? DoneOn);

public static class GetPlanEndpoint
{
    /// <summary>方案详情（按事实日期与当时掌握）: predicted beside happened, and the list of real commands.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/plans/{planId}")]
    public static async Task<PlanView?> Get(
        Guid planId, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, HttpResponse response,
        CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock));
        if ((await session.TimelineAsync<Plan>(planId, ct))?.KnownAt(known) is not { } all || all.At(day) is not { } plan) return null;
        var watches = (await session.TimelinesAsync<Asset>(plan.Moves.Select(m => m.AssetId), ct)).ToDictionary(w => w.Id, w => w.KnownAt(known));
        var moves = plan.Moves.Select(m => PlanProgress.Of(m, plan.AdoptedOn, watches.GetValueOrDefault(m.AssetId), day)).ToArray();
        response.SetETag(all.Version);
        return new(
            planId, plan.Name, plan.AdoptedOn, plan.To, plan.Predicted, plan.DoingNothing, PlanProgress.Outcome(moves),
            [.. moves.Select(m => m.Shown(day, user, texts))], all.Version);
    }
}

public static class GetPlanHistoryEndpoint
{
    /// <summary>方案履历.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/plans/{planId}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(Guid planId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.TimelineAsync<Plan>(planId, ct) is { Periods: [.., _] } ? await session.HistoryAsync(planId, texts, user, ct) : null;
}
