using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Projects;
using ParkPlatform.Reclamation.Routes;

namespace ParkPlatform.Reclamation.Plans;

/// <summary>腾笼换鸟方案: what the park means to do with some assets by a day, and what it predicted when it was adopted. It does nothing by itself.</summary>
public sealed record Plan(
    string Name, DateOnly AdoptedOn, DateOnly To, EquatableArray<PlannedMove> Moves, PlanFigures Predicted, PlanFigures DoingNothing, RuleReference Rule)
    : IState<Plan>
{
    public static Plan? Evolve(Plan? plan, IFact fact) =>
        fact is PlanAdopted e ? new(e.Name, e.EffectiveOn, e.To, e.Moves, e.Predicted, e.DoingNothing, e.Rule) : plan;
}

/// <summary>A move with what was known when the plan was adopted, so that what happens can be held against it.</summary>
/// <param name="Holder">Who had it; null where it was free.</param>
/// <param name="ReadyOn">When its route should be through.</param>
public sealed record PlannedMove(
    AssetType AssetType, Guid AssetId, string AssetCode, Area? AreaSquareMetres, Holder? Holder, RouteKind? Route, Guid? ProjectId, string? Project,
    ProjectOwner? Firm, DateOnly ReadyOn);

/// <summary>方案确定, with its prediction and that of doing nothing.</summary>
public sealed record PlanAdopted(
    string Name, DateOnly To, EquatableArray<PlannedMove> Moves, PlanFigures Predicted, PlanFigures DoingNothing, RuleReference Rule, DateOnly EffectiveOn,
    string DocumentNumber) : IFact;

public static class PlanEvents
{
    /// <summary>The name under which plans are stored. It never changes; a class may.</summary>
    public static readonly EventNames Names = new() { { "plan_adopted", typeof(PlanAdopted) } };
}

/// <summary>Every plan, as known at every time.</summary>
public sealed class PlanPeriods : PeriodTable<Plan>
{
    public static readonly PlanPeriods Table = new();

    private PlanPeriods() : base(Contracts.Services.Reclamation, "plan") => Map("adopted_on", "date", p => p.AdoptedOn);
}
