using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Matchings;
using ParkPlatform.Reclamation.Plans;
using ParkPlatform.Reclamation.Projects;
using ParkPlatform.Reclamation.Reallocations;
using ParkPlatform.Reclamation.Routes;

namespace ParkPlatform.Reclamation.Scenarios;

/// <summary>An asset on a branch: its watch as it would go on, and what has been done with it.</summary>
/// <param name="Months">From the fork until it is through.</param>
/// <param name="User">Who gets it.</param>
public sealed record BranchedAsset(
    Timeline<Asset> Watch, Routes.Route? Route = null, int Months = 0, DateOnly? FreedOn = null, DateOnly? UsedOn = null, ProjectOwner? User = null, Guid? ProjectId = null,
    WaitingProject? Project = null);

/// <summary>
/// A branch, replayed: the real watches go on with facts that only it knows, so what is decided on it is decided by the same functions as in reality: whether a route is open
/// (<see cref="RoutesOf"/>), whether an asset can be proposed (<see cref="ProposeReallocationEndpoint"/>), whether it fits a project (<see cref="Fit"/>).
/// </summary>
public sealed record Branch(BranchBooks Books, ImmutableDictionary<Guid, BranchedAsset> Assets)
{
    // Where the branch's own facts stand: after whatever else is told of a day.
    private static readonly Guid Here = Guid.AllBitsSet;

    /// <summary>All moves in their order, up to the first that is refused, and why it is.</summary>
    public static (Branch Branch, ProblemDetails? Refused) Replay(BranchBooks books, IEnumerable<TriedMove> moves)
    {
        var branch = new Branch(books, ImmutableDictionary<Guid, BranchedAsset>.Empty);
        foreach (var (tried, n) in moves.OrderBy(m => m.On).Select((m, n) => (m, n)))
        {
            if (branch.WhyNot(tried.Move, tried.On) is { } refused) return (branch, refused);
            branch = branch.After(tried.Move, tried.On, 2 * n);
        }
        return (branch, null);
    }

    /// <summary>What it comes to by its last day.</summary>
    public PlanFigures Figures() => PlanFigures.Of([.. Assets.Values.Select(Outcome)], Books.Rule, Books.From, Books.To);

    /// <summary>What doing nothing comes to, over the same assets.</summary>
    public PlanFigures DoingNothing() => PlanFigures.Of([.. Assets.Keys.Select(id => Outcome(new(Books.Assets[id].Watch)))], Books.Rule, Books.From, Books.To);

    /// <summary>When a move is through: when the asset is free, or used again.</summary>
    public DateOnly ReadyOn(TriedMove tried) => tried.Move.Kind switch
    {
        BranchMoveKind.Recover => tried.On.AddMonthsCivil(Assets[tried.Move.AssetId].Route!.Months),
        BranchMoveKind.Relocate => Assets[tried.Move.AssetId].FreedOn!.Value,
        _ => tried.On,
    };

    private ProblemDetails? WhyNot(BranchMove move, DateOnly on) => move.Kind switch
    {
        BranchMoveKind.Recover => WhyNotFreed(move.AssetId, move.Route!.Value, on),
        BranchMoveKind.Relocate => WhyNotFreed(move.AssetId, RouteKind.Exchange, on) ?? WhyNotGiven(move.ToAssetId!.Value, null, RelocatedOn(move, on)),
        _ => WhyNotGiven(move.AssetId, move.ProjectId, on),
    };

    private ProblemDetails? WhyNotFreed(Guid id, RouteKind kind, DateOnly on)
    {
        if (Find(id) is not { } known || known.Watch.At(on) is not { Code: { } code } asset) return Refusals.AssetUnknown(id, on);
        if (kind == RouteKind.Exchange && asset.Type == AssetType.Unit) return asset.IsHeld ? null : Refusals.NoHolder(code, on); // a tenant moves by agreement
        return known is { Route: null, UsedOn: null } && RouteOf(id, kind, on).Open ? null : Refusals.RouteNotOpen(kind, code);
    }

    private ProblemDetails? WhyNotGiven(Guid id, Guid? projectId, DateOnly on)
    {
        if (Find(id) is not { } known) return Refusals.AssetUnknown(id, on);
        if (projectId is not { } wanted) return WhyNotFree(known.Watch.At(on)?.Type ?? default);
        if (Books.Projects.GetValueOrDefault(wanted)?.At(on) is not { } project) return Refusals.NotInThePool(wanted, on);
        if (!project.Waits) return Refusals.ProjectGone(project.Name, project.WithdrawnOn ?? project.Placement!.On);
        if (Assets.Values.FirstOrDefault(a => a.ProjectId == wanted) is { UsedOn: { } placed }) return Refusals.ProjectGone(project.Name, placed);
        if (WhyNotFree(project.Needs.AssetType) is { } refused) return refused;

        var asset = known.Watch.At(on)!;
        var excluded = Fit.Exclusions(project.Needs, new(
            id, asset.Type, asset.Code!, asset.Zone, asset.AreaSquareMetres ?? Area.Zero, asset.Fitness ?? new(), asset.FreeSince ?? asset.Occupancy?.VacantSince ?? on));
        return excluded.Count > 0 ? Refusals.DoesNotFit(asset.Code!, project.Name, excluded) : null;

        ProblemDetails? WhyNotFree(AssetType type) => ProposeReallocationEndpoint.WhyNotFree(type, id, known.Watch, on);
    }

    private Branch After(BranchMove move, DateOnly on, int n)
    {
        switch (move.Kind)
        {
            case BranchMoveKind.Recover:
                var route = RouteOf(move.AssetId, move.Route!.Value, on);
                return Freed(move.AssetId, route, on, on.AddMonthsCivil(route.Months), n);
            case BranchMoveKind.Relocate:
                var (asset, ready) = (Find(move.AssetId)!.Watch.At(on)!, RelocatedOn(move, on));
                var user = new ProjectOwner(asset.Holder?.Uscc ?? "", asset.Holder?.Name ?? "");
                return Freed(move.AssetId, asset.Type == AssetType.Unit ? null : RouteOf(move.AssetId, RouteKind.Exchange, on), on, ready, n)
                    .Given(move.ToAssetId!.Value, user, null, ready, n + 1);
            default:
                return Given(move.AssetId, Books.Projects[move.ProjectId!.Value].At(on)!.Firm, move.ProjectId, on, n);
        }
    }

    private Branch Freed(Guid id, Routes.Route? route, DateOnly begun, DateOnly ready, int n)
    {
        var (known, months) = (Find(id)!, MonthsUntil(ready));
        if (route is not null && !PlanFigures.Frees(route.Kind)) return With(id, known with { Route = route, Months = months });
        var asset = known.Watch.At(begun)!;
        IHeardFact[] facts = asset.Type == AssetType.Parcel
            ? [new WatchedParcelFreed(new(Here, n), "recovered", ready, "")]
            : [.. asset.Occupancy!.Leases.Select(lease => new WatchedUnitVacated(new(lease.LeaseId, long.MaxValue), ready, ""))];
        return With(id, known with { Watch = facts.Aggregate(known.Watch, Recorded), Route = route, Months = months, FreedOn = ready });
    }

    private Branch Given(Guid id, ProjectOwner user, Guid? projectId, DateOnly on, int n)
    {
        var known = Find(id)!;
        var (asset, holder) = (known.Watch.At(on)!, new Holder(user.Uscc.Length == 0 ? null : user.Uscc, user.Name));
        IHeardFact fact = asset.Type == AssetType.Parcel
            ? new WatchedParcelAllocated(
                new(Here, n), null, asset.Code!, asset.Zone, asset.AreaSquareMetres ?? Area.Zero, holder, "Branch", null, null, null, null, null, null, on, "")
            : new WatchedUnitOccupied(new(Here, n), asset.Code!, asset.AreaSquareMetres ?? Area.Zero, holder, DateOnly.MaxValue, on, "");
        return With(id, known with
        {
            Watch = Recorded(known.Watch, fact),
            Months = Math.Max(known.Months, MonthsUntil(on)),
            UsedOn = on,
            User = user,
            ProjectId = projectId,
            Project = projectId is { } project ? Books.Projects[project].At(on) : null,
        });
    }

    private DateOnly RelocatedOn(BranchMove move, DateOnly on) =>
        Find(move.AssetId)!.Watch.At(on)!.Type == AssetType.Unit ? on : on.AddMonthsCivil(RouteOf(move.AssetId, RouteKind.Exchange, on).Months);

    private BranchedAsset? Find(Guid id) => Assets.GetValueOrDefault(id) ?? (Books.Assets.GetValueOrDefault(id) is { } real ? new(real.Watch) : null);

    private Branch With(Guid id, BranchedAsset asset) => this with { Assets = Assets.SetItem(id, asset) };

    private Routes.Route RouteOf(Guid id, RouteKind kind, DateOnly on) => PlanFigures.RouteOf(kind, Books.Assets[id].On(Find(id)!.Watch, on), on, Books.Rule);

    private AssetOutcome Outcome(BranchedAsset asset) => new(
        Books.Assets[asset.Watch.Id].On(Books.Assets[asset.Watch.Id].Watch, Books.From), asset.Route, asset.Months, asset.FreedOn, asset.UsedOn, asset.Project);

    private static Timeline<Asset> Recorded(Timeline<Asset> watch, IHeardFact fact) => watch.Record(new(fact.Source, default, fact));

    private int MonthsUntil(DateOnly day)
    {
        var months = 0;
        while (Books.From.AddMonthsCivil(months) < day) months++;
        return months;
    }
}
