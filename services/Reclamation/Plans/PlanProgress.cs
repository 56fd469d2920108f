using System.Security.Claims;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Routes;

namespace ParkPlatform.Reclamation.Plans;

/// <summary>What has come of a move by a day, read from the asset's watch alone: nobody enters progress.</summary>
internal sealed record PlanProgress(
    PlannedMove Move, bool IsUsed, DateOnly? FreedOn, DateOnly? ReusedOn, DateOnly? CaseOpenedOn, DateOnly? InefficiencyOn, DateOnly? ProposedOn)
{
    public bool IsDone => (IsFreeing ? FreedOn is not null : Move.Route is null) && (Move.Firm is null || ReusedOn is not null);

    private bool IsFreeing => Move.Holder is not null && Move.Route is not (RouteKind.Upgrade or RouteKind.ZeroLandUpgrade or RouteKind.Sublease);

    public static PlanProgress Of(PlannedMove move, DateOnly adopted, Timeline<Asset>? watch, DateOnly day)
    {
        var periods = watch?.From(adopted).Where(p => p.From <= day).ToArray() ?? [];
        return new(
            move, watch?.At(day)?.IsHeld == true,
            move.Holder is { } had ? Begin(p => p.Holder is not { } now || !now.IsSameAs(had)) : null,
            move.Firm is { } firm ? Begin(p => p.Holder?.Uscc == firm.Uscc) : null,
            Entered<WatchedParcelCaseOpened>(), Entered<WatchedAssetInefficiencySuspected>(), Entered<WatchedAssetProposed>());

        DateOnly? Begin(Func<Asset, bool> holds) => periods.FirstOrDefault(p => holds(p.State)) is { } first ? first.From < adopted ? adopted : first.From : null;

        DateOnly? Entered<T>() where T : IHeardFact => watch?.Entries.Select(e => e.Event).OfType<T>()
            .Where(e => e.EffectiveOn >= adopted && e.EffectiveOn <= day).Select(e => (DateOnly?)e.EffectiveOn).Min();
    }

    public static PlanOutcome Outcome(IReadOnlyList<PlanProgress> moves)
    {
        decimal Land(Func<PlanProgress, bool> which) => moves.Where(m => m.Move.AssetType == AssetType.Parcel && which(m))
            .Select(m => m.Move.AreaSquareMetres ?? Area.Zero).Aggregate(Area.Zero, (sum, area) => sum + area).Mu;
        return new(
            Land(m => m.FreedOn is not null), Land(m => m.ReusedOn is not null), Land(m => !m.IsUsed),
            moves.Where(m => m.Move.AssetType == AssetType.Unit && m.ReusedOn is not null).Sum(m => m.Move.AreaSquareMetres?.SquareMetres ?? 0),
            moves.Count(m => m.IsDone));
    }

    public PlanMoveView Shown(DateOnly day, ClaimsPrincipal user, Texts texts) => new(
        Move.AssetType, Move.AssetId, Move.AssetCode, Move.Holder?.SeenBy(user), Move.Route, Move.ProjectId, Move.Project, Move.ReadyOn, FreedOn, ReusedOn,
        !IsFreeing ? null : FreedOn is { } freed ? freed.DayNumber - Move.ReadyOn.DayNumber : day > Move.ReadyOn ? day.DayNumber - Move.ReadyOn.DayNumber : null,
        [.. Steps(texts)]);

    // The commands in their order; what the books show to have happened is done.
    private IEnumerable<PlanStep> Steps(Texts texts)
    {
        if (Move.Route == RouteKind.FreeRecovery)
            yield return Step("plan.case", "POST /api/reclamation/cases", Roles.Bureau, CaseOpenedOn);
        else if (Move is { Route: not null, Holder: not null })
            yield return Step("plan.inefficiency", "POST /api/reclamation/inefficient-cases", Roles.Park, InefficiencyOn);
        if (Move.Route is { } route && IsFreeing)
            yield return new(texts.Format("plan.free", texts[$"route.{route}.title"]), texts[$"route.{route}.steps"], Roles.Bureau, FreedOn is not null, FreedOn);
        if (Move.Firm is null) yield break;
        if (Move.ProjectId is not null) yield return Step("plan.propose", "POST /api/reclamation/reallocations", Roles.Park, ProposedOn);
        yield return Move.AssetType == AssetType.Parcel
            ? Step("plan.grant", $"POST /api/land/parcels/{Move.AssetId}/grant", Roles.Bureau, ReusedOn)
            : Step("plan.let", "POST /api/factories/leases", Roles.Park, ReusedOn);

        PlanStep Step(string title, string command, string role, DateOnly? on) => new(texts[title], command, role, on is not null, on);
    }
}
