using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Sublets;

/// <summary>使用权链 of a unit on a day: who owns it, who has it by a lease, who has it from the lessee. Area in square metres.</summary>
public sealed record UnitOccupation(
    Guid UnitId, string Code, int Level, Area AreaSquareMetres, BuildingOwner? Owner, Tenant? Lessee, Guid? LeaseId, Tenant? SubLessee, SubletStanding? Standing);

/// <summary>A sub-let and where it stands.</summary>
/// <param name="ObjectBy">The last day on which the landlord can object; null where it has consented.</param>
public sealed record SubletView(
    Guid Id, Tenant SubTenant, IReadOnlyList<string> Units, DateOnly From, DateOnly To, SubletStanding Standing, DateOnly KnownOn, DateOnly? ObjectBy, string? Finding)
{
    internal static SubletView Of(Sublet sublet, DateOnly day, VersionedRules rules, ClaimsPrincipal user)
    {
        var objectBy = ObjectToSubletEndpoint.ObjectBy(sublet, rules);
        return new(
            sublet.Id, sublet.SubTenant with { Name = user.NameFor(sublet.SubTenant.Name, sublet.SubTenant.Uscc) }, [.. sublet.Units.Select(u => u.UnitCode)],
            sublet.Days.From, sublet.Until.AddDays(-1), sublet.On(day, objectBy), sublet.KnownOn, sublet.Consented ? null : objectBy, sublet.Finding);
    }
}

public static class GetOccupationEndpoint
{
    /// <summary>使用权链 (产权人→承租人→次承租人): of every unit of a building on a day. What a firm has is shown to it and to the offices.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/buildings/{idOrCode}/occupation")]
    public static async Task<IReadOnlyList<UnitOccupation>?> Get(
        string idOrCode, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock));
        if ((await BuildingLookup.FindAsync(session, user, idOrCode, ct))?.KnownAt(known) is not { } timeline || timeline.At(day) is not { } building) return null;

        var lettings = (await UnitLettings.Table.InBuilding(session, timeline.Id, known, ct))
            .Where(l => l.Kind == LettingKind.Leased && l.From <= day && (l.Until is null || day < l.Until)).ToDictionary(l => l.UnitId);
        var sublets = (await UnitSublets.Table.InBuilding(session, timeline.Id, day, known, ct)).ToDictionary(s => s.UnitId);
        var rules = await FactoryRules.LoadAsync(session, ct);
        var books = new Dictionary<Guid, SubletBook>();
        foreach (var lease in sublets.Values.Select(s => s.LeaseId).Distinct()) books[lease] = (await session.TimelineAsync<SubletBook>(lease, ct))!.KnownAt(known).Now();

        return [..
            from floor in building.Floors.OrderByDescending(f => f.Level)
            from unit in floor.Units
            let letting = lettings.GetValueOrDefault(unit.Id)
            let sublet = sublets.GetValueOrDefault(unit.Id)
            let of = sublet is null ? null : books[sublet.LeaseId].Find(sublet.SubletId)
            select new UnitOccupation(
                unit.Id, unit.Code, floor.Level, unit.AreaSquareMetres, building.Technicals?.Owner, Named(letting?.TenantUscc, letting?.TenantName), letting?.LeaseId,
                Named(sublet?.SubTenantUscc, sublet?.SubTenantName), of?.On(day, ObjectToSubletEndpoint.ObjectBy(of, rules)))];

        Tenant? Named(string? uscc, string? name) => name is null ? null : new(uscc, user.NameFor(name, uscc));
    }
}

public static class ListSubletsEndpoint
{
    /// <summary>租约项下的转租（按事实日期与当时掌握）. A firm sees those of its own leases.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/leases/{id}/sublets")]
    public static async Task<IReadOnlyList<SubletView>?> Get(
        Guid id, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        if ((await session.TimelineAsync<SubletBook>(id, ct))?.KnownAt(query.Known(clock)) is not { Periods: [.., { State: { Lease: { } lease } }] } known) return null;
        if (!user.MaySee(lease.Tenant.Uscc)) return null;
        var rules = await FactoryRules.LoadAsync(session, ct);
        return [.. (known.At(day)?.Sublets ?? []).Select(sublet => SubletView.Of(sublet, day, rules, user))];
    }
}
