using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Figures;

/// <summary>连片空置.</summary>
public sealed record ContiguousQuery
{
    /// <summary>At least so many square metres.</summary>
    [FromQuery] public decimal? MinSquareMetres { get; set; }

    /// <summary>Free on this day; today when not said.</summary>
    [FromQuery] public DateOnly? By { get; set; }

    /// <summary>Only units of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    public sealed class Validator : AbstractValidator<ContiguousQuery>
    {
        public Validator()
        {
            RuleFor(q => q.MinSquareMetres).InclusiveBetween(0, 1_000_000);
            RuleFor(q => q.By).IsDay();
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestCode);
        }
    }
}

/// <summary>The tenant who would have to move for a block, and how much of it is its.</summary>
public sealed record TenantToMove(Guid LeaseId, Tenant Tenant, Area AreaSquareMetres, DateOnly LeaseTo);

/// <summary>Neighbouring units of a floor that are free, or would be if one tenant moved. Area in square metres.</summary>
public sealed record Block(Guid BuildingId, string BuildingCode, int Level, IReadOnlyList<string> Units, Area AreaSquareMetres, TenantToMove? Moving);

/// <summary>Blocks that are free, and blocks that moving one tenant would make; the largest first.</summary>
public sealed record Blocks(DateOnly By, IReadOnlyList<Block> Free, IReadOnlyList<Block> ByMovingOne);

/// <summary>Finds neighbouring units on a floor. A pure function of the floor in its order.</summary>
internal static class Contiguity
{
    /// <summary>The longest runs in which every unit is free, or is of the one lease that would have to go; runs without anybody to move have none.</summary>
    public static IEnumerable<IReadOnlyList<UnitState>> Runs(IReadOnlyList<UnitState> floor, Guid? moving)
    {
        var run = new List<UnitState>();
        foreach (var unit in floor)
        {
            if (unit.On.Status == UnitStatus.Vacant || moving is not null && unit.On.Letting is { Kind: LettingKind.Leased } l && l.LeaseId == moving) run.Add(unit);
            else
            {
                if (run.Count > 0) yield return [.. run];
                run.Clear();
            }
        }
        if (run.Count > 0) yield return run;
    }
}

public static class FindContiguousEndpoint
{
    private const int Most = 200;

    /// <summary>连片空置查询: adjacent units free on a day, and blocks that could be assembled by moving one tenant.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/contiguous-vacancy")]
    public static async Task<Blocks> Get([AsParameters] ContiguousQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (day, least) = (query.By ?? clock.Today(), Area.FromSquareMetres(query.MinSquareMetres ?? 0));
        var floors = (await UnitStates.OnAsync(session, day, clock.GetUtcNow(), query.Zone, ct)).GroupBy(u => (u.BuildingId, u.Level)).Select(f => f.ToArray()).ToArray();
        var free = floors.SelectMany(f => Contiguity.Runs(f, null)).Select(r => Block(r, null)).Where(b => b.AreaSquareMetres >= least);
        var moved =
            from floor in floors
            from lease in floor.Select(u => u.On.Letting).OfType<Letting>().Where(l => l.Kind == LettingKind.Leased).DistinctBy(l => l.LeaseId)
            from run in Contiguity.Runs(floor, lease.LeaseId)
            let theirs = run.Where(u => u.On.Letting?.LeaseId == lease.LeaseId).Sum(u => u.AreaSquareMetres)
            where theirs > Area.Zero && run.Any(u => u.On.Status == UnitStatus.Vacant)
            let block = Block(run, new(lease.LeaseId, new(lease.TenantUscc, user.NameFor(lease.TenantName, lease.TenantUscc)), theirs, lease.LeaseTo))
            where block.AreaSquareMetres >= least
            orderby theirs.SquareMetres, block.AreaSquareMetres.SquareMetres descending
            select block;
        return new(day, [.. free.OrderByDescending(b => b.AreaSquareMetres).Take(Most)], [.. moved.Take(Most)]);
    }

    private static Block Block(IReadOnlyList<UnitState> run, TenantToMove? moving) => new(
        run[0].BuildingId, run[0].BuildingCode, run[0].Level, [.. run.Select(u => u.Code)], run.Sum(u => u.AreaSquareMetres), moving);
}
