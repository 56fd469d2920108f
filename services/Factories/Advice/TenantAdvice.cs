using System.Security.Claims;
using Marten;
using ParkPlatform.Contracts.Yield;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Advice;

/// <summary>得知差别化措施建议: the yield service has told what a firm's class means for its rent and its renewal.</summary>
public sealed record TenantMeasuresNoted(
    Source Source, string Uscc, string Name, int Year, string Class, int YearsInClass, DateOnly? Until, EquatableArray<AdvisedMeasure> Measures, DateOnly EffectiveOn,
    string DocumentNumber) : IHeardFact;

/// <summary>What is advised about a tenant, until another evaluation says otherwise.</summary>
public sealed record TenantAdvice(
    string Uscc, string Name, int Year, string Class, int YearsInClass, DateOnly Since, DateOnly? Until, EquatableArray<AdvisedMeasure> Measures, string DocumentNumber)
    : IState<TenantAdvice>
{
    // A year that is evaluated again late does not bring that year back.
    public static TenantAdvice? Evolve(TenantAdvice? advice, IFact fact) => fact is TenantMeasuresNoted e && !(e.Year < advice?.Year)
        ? new(e.Uscc, e.Name, e.Year, e.Class, e.YearsInClass, e.EffectiveOn, e.Until, e.Measures, e.DocumentNumber)
        : advice;

    public static Guid IdOf(string tenant, string uscc) => StableId.From(tenant, "tenant-advice", uscc);

    /// <summary>What holds on a day for each of these firms, by credit code; those for whom nothing does are left out.</summary>
    internal static async Task<IReadOnlyDictionary<string, TenantAdvice>> OfAllAsync(IQuerySession session, IReadOnlyCollection<string> firms, DateOnly day, CancellationToken ct) =>
        (await session.TimelinesAsync<TenantAdvice>(firms.Select(f => IdOf(session.TenantId, f)), ct)).Select(f => f.At(day)).OfType<TenantAdvice>()
        .Where(a => a.Until is null || day <= a.Until).ToDictionary(a => a.Uscc);
}

public static class AdviceEvents
{
    public static readonly EventNames Names = new() { { "tenant_measures_noted", typeof(TenantMeasuresNoted) } };
}

/// <summary>Each firm has a stream of its own, which its credit code determines.</summary>
public static class NoteAdviceOnMeasuresAdvisedHandler
{
    public static async Task Handle(MeasuresAdvised m, IDocumentSession session, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<Timeline<TenantAdvice>>(TenantAdvice.IdOf(session.TenantId, m.Uscc), ct);
        stream.AppendMany(stream.Aggregate.Hear(new TenantMeasuresNoted(
            m.Source(), m.Uscc, m.Name, m.Year, m.Class, m.YearsInClass, m.Until, m.Measures.ToEquatableArray(), m.EffectiveOn, m.DocumentNumber)));
    }
}

public static class GetTenantAdviceEndpoint
{
    /// <summary>
    /// 承租人差别化措施建议（按事实日期与当时掌握）: what its class in the per-mu evaluation means for its rent and its renewal. Advised; the park decides. 404 where
    /// nothing is advised on the day. A firm reads its own.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/factories/tenants/{uscc}/advice")]
    public static async Task<TenantAdvice?> Get(
        string uscc, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (firm, day) = (Uscc.Normalise(uscc), query.Day(clock));
        if (!user.MaySee(firm)) return null;
        var advice = (await session.TimelineAsync<TenantAdvice>(TenantAdvice.IdOf(session.TenantId, firm), ct))?.KnownAt(query.Known(clock)).At(day);
        return day > advice?.Until ? null : advice;
    }
}
