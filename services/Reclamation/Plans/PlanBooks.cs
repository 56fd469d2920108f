using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Projects;
using ParkPlatform.Reclamation.Rules;

namespace ParkPlatform.Reclamation.Plans;

/// <summary>The assets, projects and the rule that plans are computed from, as the books have them.</summary>
public sealed record PlanBooks(IReadOnlyList<PlannedAsset> Assets, IReadOnlyDictionary<Guid, WaitingProject> Projects, RuleVersion Rule)
{
    public static async Task<PlanBooks> LoadAsync(IQuerySession session, IReadOnlyCollection<PlanMove> moves, DateOnly day, CancellationToken ct)
    {
        var assets = (await BookedAsset.LoadAsync(session, moves.Select(m => m.AssetId), day, null, ct)).Select(booked => booked.On(booked.Watch, day));
        var projects = (await session.TimelinesAsync<WaitingProject>(moves.Select(m => m.ProjectId).OfType<Guid>().Distinct(), ct))
            .Where(p => p.At(day) is not null).ToDictionary(p => p.Id, p => p.At(day)!);
        return new([.. assets.OrderBy(a => a.Asset.Code, StringComparer.Ordinal)], projects, (await ReclamationRules.LoadAsync(session, ct)).On(ReclamationRules.Routes, day));
    }

    public PlanFigures FiguresOf(IReadOnlyList<PlanMove> moves, DateOnly from, DateOnly to) =>
        PlanFigures.Of(Assets, moves, id => Projects.GetValueOrDefault(id), Rule, from, to);

    /// <summary>Why the move can't be made, by what the books say; null if nothing speaks against it.</summary>
    public ProblemDetails? WhyNot(PlanMove move, DateOnly on)
    {
        if (Assets.FirstOrDefault(a => a.Id == move.AssetId) is not { } planned) return Refusals.AssetUnknown(move.AssetId, on);
        var code = planned.Asset.Code!;
        if (move.Route is { } route && !PlanFigures.RouteOf(route, planned, on, Rule).Open) return Refusals.RouteNotOpen(route, code);
        if (move.Route is null && planned.Asset.HeldSince is { } since) return Refusals.AssetHeld(code, since);
        if (move.ProjectId is not { } id) return null;
        if (Projects.GetValueOrDefault(id) is not { } project) return Refusals.NotInThePool(id, on);
        return project.Waits ? null : Refusals.ProjectGone(project.Name, project.WithdrawnOn ?? project.Placement!.On);
    }
}

internal static class PlanRules
{
    private const int Most = 200;

    /// <summary>Some moves, each about another asset, each doing something.</summary>
    public static void AreMoves<T>(this IRuleBuilder<T, EquatableArray<PlanMove>> moves, Texts texts) => moves.Must(all =>
        all.Count is > 0 and <= Most && all.All(m => m is { } move && (move.Route is not null || move.ProjectId is not null) && IsRoute(move))
        && all.DistinctBy(m => m.AssetId).Count() == all.Count
        && all.Where(m => m.ProjectId is not null).DistinctBy(m => m.ProjectId).Count() == all.Count(m => m.ProjectId is not null)).WithText(texts, "invalid.moves");

    private static bool IsRoute(PlanMove move) => move.Route is not { } route || Enum.IsDefined(route);
}
