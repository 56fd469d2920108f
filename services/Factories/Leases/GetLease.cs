using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Leases;

/// <summary>租赁合同 as of a day. Areas in square metres, prices in yuan per square metre and month; natural persons are masked for all but the bureau.</summary>
public sealed record LeaseView(
    Guid Id, LeaseStatus Status, Tenant Tenant, IReadOnlyList<LeasedUnit> Units, Area AreaSquareMetres, DateOnly From, DateOnly To,
    Yuan RentYuanPerSquareMetreMonth, Yuan PropertyFeeYuanPerSquareMetreMonth, int BillingMonths, int RentFreeMonths, IReadOnlyList<RentStep> Steps,
    Yuan DepositYuan, Process Process, DateOnly SignedOn, DateOnly? TerminatedOn, string? TerminationReason, long? Version)
{
    public static LeaseView Of(Guid id, Lease lease, DateOnly day, long? version, ClaimsPrincipal user)
    {
        var (tenant, terms) = (lease.Tenant, lease.Terms);
        return new(
            id, lease.StatusOn(day), tenant with { Name = user.NameFor(tenant.Name, tenant.Uscc) }, lease.Units, lease.AreaSquareMetres, terms.From, terms.To,
            terms.RentYuanPerSquareMetreMonth, terms.PropertyFeeYuanPerSquareMetreMonth, terms.BillingMonths, terms.RentFreeMonths, terms.Steps,
            terms.DepositYuan, terms.Process, lease.SignedOn, lease.TerminatedOn, lease.TerminationReason, version);
    }
}

public static class GetLeaseEndpoint
{
    /// <summary>租赁合同详情（按事实日期与当时掌握）. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/leases/{id}")]
    public static async Task<LeaseView?> Get(
        Guid id, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if ((await session.TimelineAsync<Lease>(id, ct))?.KnownAt(query.Known(clock)) is not { } known) return null;
        if (known.At(query.Day(clock)) is not { } state || !user.MaySee(state.Tenant.Uscc)) return null;

        response.SetETag(known.Version);
        return LeaseView.Of(id, state, query.Day(clock), known.Version, user);
    }
}

public static class GetRentScheduleEndpoint
{
    /// <summary>租金计划: every bill of the lease, cut where it has been terminated. A firm sees that of its own leases.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/leases/{id}/schedule")]
    public static async Task<IReadOnlyList<ScheduledPayment>?> Get(
        Guid id, [FromQuery] DateTimeOffset? knownAt, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var lease = (await session.TimelineAsync<Lease>(id, ct))?.KnownAt(knownAt ?? clock.GetUtcNow());
        return lease is { Periods.IsEmpty: false } && user.MaySee(lease.Now().Tenant.Uscc) ? RentSchedule.Of(lease.Now()) : null;
    }
}

public static class GetLeaseHistoryEndpoint
{
    /// <summary>合同履历: every entry that was ever made about the lease, in the order of recording. A firm sees that of its own leases.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/leases/{id}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(Guid id, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct)
    {
        var lease = await session.TimelineAsync<Lease>(id, ct);
        return lease is { Periods.IsEmpty: false } && user.MaySee(lease.Now().Tenant.Uscc) ? await session.HistoryAsync(id, texts, user, ct) : null;
    }
}
