using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Sublets;

/// <summary>转租清单 as of a day.</summary>
public sealed record ListSublets : IAsOfQuery, IPageQuery
{
    /// <summary>Id or code of the building.</summary>
    [FromQuery] public string? Building { get; set; }

    /// <summary>Only sub-lets that stand so on that day.</summary>
    [FromQuery] public SubletStanding? Standing { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListSublets>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListSublets>());
            RuleFor(q => q.Building).MaximumLength(CommonRules.LongestCode);
        }
    }
}

/// <summary>A sub-let, and of whose lease.</summary>
public sealed record SubletOfLease(Guid LeaseId, Tenant Lessee, SubletView Sublet);

public static class ListSubletsOfParkEndpoint
{
    /// <summary>转租清单（按事实日期与当时掌握）: every sub-let that runs on the day or later, those nearest to the end of the months to object first. A firm sees those of its own leases.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/sublets")]
    public static async Task<Page<SubletOfLease>> Get(
        [AsParameters] ListSublets query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await FindAsync(query, user, session, clock, ct);
        return new([.. found.Skip(query.Skip()).Take(query.Size())], found.Count);
    }

    internal static async Task<IReadOnlyList<SubletOfLease>> FindAsync(
        ListSublets query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock));
        Guid? building = query.Building is not { Length: > 0 } given ? null : Guid.TryParse(given, out var id) ? id : BuildingIds.OfBuilding(session.TenantId, given);
        var rules = await FactoryRules.LoadAsync(session, ct);
        var found = new List<SubletOfLease>();
        foreach (var portion in (await UnitSublets.Table.LeasesFrom(session, building, day, known, ct)).Chunk(1_000))
        {
            found.AddRange(
                from timeline in await session.TimelinesAsync<SubletBook>(portion, ct)
                let book = timeline.KnownAt(known).At(day)
                where book?.Lease is not null && user.MaySee(book.Lease.Tenant.Uscc)
                from sublet in book!.Sublets
                where sublet.Until > day && (building is null || sublet.Units.Any(u => u.BuildingId == building))
                let view = SubletView.Of(sublet, day, rules, user)
                where query.Standing is null || view.Standing == query.Standing
                let lessee = book!.Lease!.Tenant
                select new SubletOfLease(timeline.Id, lessee with { Name = user.NameFor(lessee.Name, lessee.Uscc) }, view));
        }
        return [.. found.OrderBy(s => s.Sublet.Standing != SubletStanding.Open).ThenBy(s => s.Sublet.ObjectBy ?? DateOnly.MaxValue).ThenBy(s => s.Sublet.To).ThenBy(s => s.Sublet.Id)];
    }
}
