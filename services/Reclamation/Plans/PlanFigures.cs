using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Projects;
using ParkPlatform.Reclamation.Routes;

namespace ParkPlatform.Reclamation.Plans;

/// <summary>What a plan does with an asset: frees it by a route, gives it to a waiting project, or both.</summary>
/// <param name="Route">Null where it is free already.</param>
/// <param name="ProjectId">Null where nobody is to have it yet.</param>
public sealed record PlanMove(Guid AssetId, RouteKind? Route, Guid? ProjectId);

/// <summary>An asset that a plan speaks of, as it is on the day the plan begins.</summary>
public sealed record PlannedAsset(Guid Id, Asset Asset, FirmClass? Firm, bool IsInefficient);

/// <summary>What becomes of an asset.</summary>
/// <param name="Months">From the first day that is compared until it is through.</param>
/// <param name="FreedOn">When its holder has gone; null where nobody has it, or the holder stays.</param>
/// <param name="UsedOn">When somebody else has it.</param>
/// <param name="Project">What that one promises; null where it is a firm that only moves.</param>
public sealed record AssetOutcome(PlannedAsset Planned, Routes.Route? Route, int Months, DateOnly? FreedOn, DateOnly? UsedOn, WaitingProject? Project)
{
    /// <summary>Of a move that is begun on the first day: its project gets the asset when the route is through.</summary>
    public static AssetOutcome Of(PlannedAsset planned, PlanMove? move, Func<Guid, WaitingProject?> projects, RuleVersion rule, DateOnly from)
    {
        var route = move?.Route is { } kind ? PlanFigures.RouteOf(kind, planned, from, rule) : null;
        var ready = from.AddMonthsCivil(route?.Months ?? 0);
        var project = move?.ProjectId is { } id ? projects(id) : null;
        return new(
            planned, route, route?.Months ?? 0, route is not null && planned.Asset.Holder is not null && PlanFigures.Frees(route.Kind) ? ready : null,
            project is null ? null : ready, project);
    }
}

/// <summary>
/// What a plan comes to by its last day, over all assets that are compared. Land in mu, floors in square metres, tax in 万元 a year. Tax and jobs are what the projects
/// promise; what present users pay, the books here do not say.
/// </summary>
/// <param name="TaxPerMu">亩均税收 over all land that is compared.</param>
/// <param name="Months">Until the last of its routes is through.</param>
/// <param name="CostYuan">What the public pays for the routes.</param>
/// <param name="IdleCostYuan">闲置成本 that goes on until an asset is used again, or to the last day.</param>
public sealed record PlanFigures(
    decimal LandFreedMu, decimal LandReusedMu, decimal LandIdleMu, decimal FloorsReusedSquareMetres, decimal FloorsVacantSquareMetres,
    decimal TaxTenThousandYuanPerYear, decimal TaxPerMu, decimal Jobs, int Months, Yuan CostYuan, Yuan IdleCostYuan)
{
    /// <summary>A pure function of the books of the first day, the moves, and the rule of the routes.</summary>
    public static PlanFigures Of(
        IReadOnlyList<PlannedAsset> assets, IReadOnlyList<PlanMove> moves, Func<Guid, WaitingProject?> projects, RuleVersion rule, DateOnly from, DateOnly to) =>
        Of([.. assets.Select(planned => AssetOutcome.Of(planned, moves.FirstOrDefault(m => m.AssetId == planned.Id), projects, rule, from))], rule, from, to);

    /// <summary>The same of what becomes of each asset, whenever that is begun.</summary>
    public static PlanFigures Of(IReadOnlyList<AssetOutcome> outcomes, RuleVersion rule, DateOnly from, DateOnly to)
    {
        var (total, sum) = (0m, new PlanFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, Yuan.Zero, Yuan.Zero));
        foreach (var (planned, route, months, freedOn, usedOn, project) in outcomes)
        {
            var (asset, meter) = (planned.Asset, RoutesOf.Meter(planned.Asset, from, rule));
            var (mu, floors) = asset.Type == AssetType.Parcel
                ? (asset.AreaSquareMetres?.ExactMu ?? 0, 0m)
                : (0m, asset.AreaSquareMetres?.SquareMetres ?? 0);
            var (isReused, isFreed) = (usedOn <= to, freedOn <= to);
            var isUnused = !isReused && (asset.Holder is null || isFreed || meter is not null);
            var idleDays = meter is null ? 0 : (isReused ? usedOn!.Value : to).DayNumber - from.DayNumber;
            total += mu;
            sum = sum with
            {
                LandFreedMu = sum.LandFreedMu + (isFreed ? mu : 0),
                LandReusedMu = sum.LandReusedMu + (isReused ? mu : 0),
                LandIdleMu = sum.LandIdleMu + (isUnused ? mu : 0),
                FloorsReusedSquareMetres = sum.FloorsReusedSquareMetres + (isReused ? floors : 0),
                FloorsVacantSquareMetres = sum.FloorsVacantSquareMetres + (isUnused ? floors : 0),
                TaxTenThousandYuanPerYear = sum.TaxTenThousandYuanPerYear + (isReused ? mu * (project?.Promises.TaxTenThousandYuanPerMu ?? 0) : 0),
                Jobs = sum.Jobs + (isReused ? mu * (project?.Promises.JobsPerMu ?? 0) : 0),
                Months = Math.Max(sum.Months, months),
                CostYuan = sum.CostYuan + (route?.CostYuan ?? Yuan.Zero),
                IdleCostYuan = sum.IdleCostYuan + (meter?.PerDayYuan ?? Yuan.Zero) * idleDays,
            };
        }
        return sum with
        {
            LandFreedMu = Rounded(sum.LandFreedMu),
            LandReusedMu = Rounded(sum.LandReusedMu),
            LandIdleMu = Rounded(sum.LandIdleMu),
            TaxTenThousandYuanPerYear = Rounded(sum.TaxTenThousandYuanPerYear),
            TaxPerMu = total == 0 ? 0 : Rounded(sum.TaxTenThousandYuanPerYear / total),
            Jobs = Math.Round(sum.Jobs, 0, MidpointRounding.AwayFromZero),
            CostYuan = sum.CostYuan.Rounded(),
            IdleCostYuan = sum.IdleCostYuan.Rounded(),
        };
    }

    public static Routes.Route RouteOf(RouteKind kind, PlannedAsset planned, DateOnly day, RuleVersion rule) =>
        RoutesOf.All(planned.Asset, planned.Firm, day, rule, planned.IsInefficient).Single(r => r.Kind == kind);

    /// <summary>Whether the holder goes: after an upgrade or a sublease it is the same.</summary>
    public static bool Frees(RouteKind route) => route is not (RouteKind.Upgrade or RouteKind.ZeroLandUpgrade or RouteKind.Sublease);

    private static decimal Rounded(decimal figure) => Math.Round(figure, 4, MidpointRounding.AwayFromZero);
}
