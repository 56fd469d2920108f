using System.Security.Claims;
using Marten;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Calendars;
using ParkPlatform.Reclamation.Deadlines;
using ParkPlatform.Reclamation.Execution;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Cases;

public static class GetIdleCaseEndpoint
{
    /// <summary>案件详情（按事实日期与当时掌握）. A firm sees the cases about its own land.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/cases/{caseId}")]
    public static async Task<IdleCaseView?> Get(
        Guid caseId, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        if (await session.TimelineAsync<IdleCase>(caseId, ct) is not { } all) return null;
        var (day, known) = (query.Day(clock), all.KnownAt(query.Known(clock)));
        if (known.At(day) is not { } idle || !user.MaySee(idle.Holder.Uscc)) return null;

        var (asset, calendar) = (await session.AssetAsync(all, ct), await Calendar.LoadAsync(session, ct, query.Known(clock)));
        var execution = (await CaseExecution.OfCasesAsync(session, [caseId], day, query.Known(clock), ct)).GetValueOrDefault(caseId);
        var passed = (await session.TimelineAsync<PassedDeadlines>(PassedDeadlines.IdOf(session.TenantId, caseId), ct))?.KnownAt(query.Known(clock)).At(day);
        response.SetETag(known.Version);
        return IdleCaseView.Of(known, idle, CaseStanding.On(day, idle, asset?.KnownAt(query.Known(clock))), execution, passed, day, calendar, texts, user);
    }
}

public static class GetIdleCaseHistoryEndpoint
{
    /// <summary>案件履历: every entry of the case, in the order of recording. A firm sees that of the cases about its own land.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/cases/{caseId}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(Guid caseId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.TimelineAsync<IdleCase>(caseId, ct) is { Periods: [.., _] } idle && user.MaySee(idle.Now().Holder.Uscc)
            ? await session.HistoryAsync(caseId, texts, user, ct)
            : null;
}
