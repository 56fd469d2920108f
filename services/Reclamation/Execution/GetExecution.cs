using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Calendars;
using ParkPlatform.Reclamation.Cases;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Execution;

/// <summary>决定的执行 on a day.</summary>
/// <param name="OutstandingYuan">Of a fee: what has not been paid.</param>
/// <param name="Overdue">The time to perform is over, and it has not been done.</param>
/// <param name="EnforceFrom">The court may be asked from here on, to <paramref name="EnforceBy"/>.</param>
public sealed record ExecutionView(
    bool IsRecovery, Yuan? FeeYuan, Yuan PaidYuan, Yuan? OutstandingYuan, DateOnly? PushedToTaxOn, DateOnly PerformBy, bool Overdue, DateOnly ReconsiderBy,
    DateOnly SueBy, DateOnly EnforceFrom, DateOnly EnforceBy, DateOnly? RemindedOn, DateOnly? EnforcementAppliedOn, Cancellation? Cancellation,
    IReadOnlyList<FeePayment> Payments, IReadOnlyList<Remedy> Remedies, bool Revoked, long Version);

public static class GetExecutionEndpoint
{
    /// <summary>决定的执行（按事实日期与当时掌握）: payment, remedies, enforcement and deregistration. A firm sees that of its own cases.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/cases/{caseId}/execution")]
    public static async Task<ExecutionView?> Get(
        Guid caseId, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock));
        if ((await session.TimelineAsync<IdleCase>(caseId, ct))?.KnownAt(known).At(day) is not { } idle || !user.MaySee(idle.Holder.Uscc)) return null;
        if (ExecutedDecision.Of(idle, await Calendar.LoadAsync(session, ct, known)) is not { } decision) return null;

        var all = (await session.TimelineAsync<CaseExecution>(CaseExecution.IdOf(session.TenantId, caseId), ct))?.KnownAt(known);
        var state = all?.At(day) ?? new(caseId);
        var fee = decision.IsRecovery ? null : decision.Decision.FeeYuan;
        var performed = decision.IsRecovery ? state.Cancellation is not null : state.PaidYuan >= fee;
        return new(
            decision.IsRecovery, fee, state.PaidYuan, fee - state.PaidYuan, state.PushedOn, decision.PerformBy,
            !performed && !state.IsRevoked && day > decision.PerformBy, decision.ReconsiderBy, decision.SueBy, decision.EnforceFrom, decision.EnforceBy,
            state.RemindedOn, state.EnforcementAppliedOn, state.Cancellation, state.Payments, state.Remedies, state.IsRevoked, all?.Version ?? 0);
    }
}

public static class GetExecutionHistoryEndpoint
{
    /// <summary>执行履历: every entry, in the order of recording.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/cases/{caseId}/execution/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(Guid caseId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.TimelineAsync<IdleCase>(caseId, ct) is { Periods: [.., _] } idle && user.MaySee(idle.Now().Holder.Uscc)
            ? await session.HistoryAsync(CaseExecution.IdOf(session.TenantId, caseId), texts, user, ct) ?? []
            : null;
}
