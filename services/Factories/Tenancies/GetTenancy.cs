using System.Security.Claims;
using Marten;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>入驻至退出 as of a day.</summary>
/// <param name="NextSteps">The steps that may come next, by the names of their addresses.</param>
/// <param name="IsHoldingOver">不定期租赁: the lease is over and the tenant is still in.</param>
public sealed record TenancyView(
    Guid LeaseId, DateOnly AsOf, TenancyStage Stage, IReadOnlyList<string> NextSteps, bool IsHoldingOver, DateOnly? HandedOverOn, DateOnly? OperatingSince, DateOnly? StoppedOn,
    LeavingNotice? Notice, RentDemand? Demand, RenewalReview? Renewal, DateOnly? HandedBackOn, string? Damage, IdleFinding? Idle, long Version);

public static class GetTenancyEndpoint
{
    /// <summary>入驻至退出（按事实日期与当时掌握）. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/leases/{id}/tenancy")]
    public static async Task<TenancyView?> Get(
        Guid id, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if ((await session.TimelineAsync<Tenancy>(id, ct))?.KnownAt(query.Known(clock)) is not { } known || !known.IsOfALease()) return null;
        if (!user.MaySee(known.Now().Lease!.Tenant.Uscc) || known.At(query.Day(clock)) is not { } t) return null;
        response.SetETag(known.Version);
        return new(
            id, query.Day(clock), t.Stage, TenancySteps.Next(t.Stage), t.IsHoldingOver(query.Day(clock)), t.HandedOverOn, t.OperatingSince, t.StoppedOn, t.Notice, t.Demand, t.Renewal,
            t.HandedBackOn, t.Damage, t.Idle, known.Version);
    }
}
