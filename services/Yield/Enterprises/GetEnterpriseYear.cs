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

namespace ParkPlatform.Yield.Enterprises;

public static class GetEnterpriseYearEndpoint
{
    public static ProblemDetails Validate(string uscc, int year, Texts texts) => EnterpriseAddress.Check(uscc, year, texts);

    /// <summary>评价数据（按事实日期与当时掌握）. A firm sees its own; the park and the bureau see no figures.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/enterprises/{uscc}/years/{year}")]
    public static async Task<EnterpriseYearView?> Get(
        string uscc, int year, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (!user.MaySee(Uscc.Normalise(uscc))) return null;
        var recorded = await session.TimelineAsync<EnterpriseYear>(StateEnterpriseYearEndpoint.StreamOf(uscc, year, user), ct);
        if (recorded?.KnownAt(query.Known(clock)) is not { } known || known.At(query.Day(clock)) is not { } state) return null;

        var stated = known.Entries.Select(e => e.Event).OfType<IStatesYear>().Last(e => e.Stated == state);
        response.SetETag(known.Version);
        return EnterpriseYearView.Of(state, stated.EffectiveOn, stated.DocumentNumber, known.Version, user);
    }
}

public static class GetEnterpriseYearHistoryEndpoint
{
    public static ProblemDetails Validate(string uscc, int year, Texts texts) => EnterpriseAddress.Check(uscc, year, texts);

    /// <summary>评价数据履历: every statement about the year, in the order of recording, with all figures. For those who may read them, and a firm its own.</summary>
    [ForRoles(Roles.Planner, Roles.Auditor, Roles.Enterprise)]
    [WolverineGet("/api/yield/enterprises/{uscc}/years/{year}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(string uscc, int year, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        user.MaySee(Uscc.Normalise(uscc)) ? await session.HistoryAsync(StateEnterpriseYearEndpoint.StreamOf(uscc, year, user), texts, user, ct) : null;
}
