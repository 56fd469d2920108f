using Marten;
using ParkPlatform.Contracts.Yield;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Tenants;

/// <summary>The yield service told a firm's class (亩产效益等级).</summary>
/// <param name="Class"><c>A</c> to <c>D</c>; null where the firm was left without one (不定等级).</param>
/// <param name="Supersedes">The run whose place this one takes.</param>
public sealed record FirmClassHeard(
    Source Source, string Uscc, int Year, string? Class, string RuleSetHash, Guid? Supersedes, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>What a published run says about a firm.</summary>
public sealed record HeardClass(Guid RunId, int Year, string? Class, string RuleSetHash, DateOnly PublishedOn, Guid? Supersedes);

/// <summary>等级历史 of a firm: what has been published by a day.</summary>
public sealed record FirmClasses(EquatableArray<HeardClass> Published) : IState<FirmClasses>
{
    public static readonly EventNames Names = new() { { "firm_class_heard", typeof(FirmClassHeard) } };

    /// <summary>The class of each year, the latest year first: of what was published for it and not replaced, the last.</summary>
    public IReadOnlyList<HeardClass> ByYear => [..
        from heard in Published
        where !Published.Any(other => other.Supersedes == heard.RunId)
        group heard by heard.Year into year
        orderby year.Key descending
        select year.MaxBy(h => (h.PublishedOn, h.RunId))];

    public static FirmClasses? Evolve(FirmClasses? firm, IFact fact) => fact is FirmClassHeard e
        ? new((firm?.Published ?? []).Add(new(e.Source.Stream, e.Year, e.Class, e.RuleSetHash, e.EffectiveOn, e.Supersedes)))
        : firm;

    public static Guid IdOf(string tenant, string uscc) => StableId.From(tenant, "firm-classes", ChineseText.Code(uscc));

    /// <summary>What was published by a day about each of these firms, by credit code; those about whom nothing was are left out.</summary>
    internal static async Task<IReadOnlyDictionary<string, FirmClasses>> OfAllAsync(
        IQuerySession session, IReadOnlyCollection<string> firms, DateOnly day, CancellationToken ct, DateTimeOffset? known = null)
    {
        var byStream = (await session.TimelinesAsync<FirmClasses>(firms.Select(f => IdOf(session.TenantId, f)), ct)).ToDictionary(f => f.Id, f => (known is { } at ? f.KnownAt(at) : f).At(day));
        return firms.Select(f => (Firm: f, Classes: byStream.GetValueOrDefault(IdOf(session.TenantId, f)))).Where(f => f.Classes is not null).ToDictionary(f => f.Firm, f => f.Classes!);
    }

    /// <summary>The classes of a firm as they were published by a day; none for a natural person.</summary>
    internal static async Task<IReadOnlyList<HeardClass>> OfAsync(IQuerySession session, string? uscc, DateOnly day, DateTimeOffset known, CancellationToken ct) =>
        uscc is null ? [] : (await session.TimelineAsync<FirmClasses>(IdOf(session.TenantId, uscc), ct))?.KnownAt(known).At(day)?.ByYear ?? [];
}

/// <summary>Each firm has a stream of its own, which its credit code determines.</summary>
public static class HearOnClassPublishedHandler
{
    public static async Task Handle(ClassPublished m, IDocumentSession session, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<Timeline<FirmClasses>>(FirmClasses.IdOf(session.TenantId, m.Uscc), ct);
        stream.AppendMany(stream.Aggregate.Hear(new FirmClassHeard(m.Source(), m.Uscc, m.Year, m.Class, m.RuleSetHash, m.Supersedes, m.EffectiveOn, m.DocumentNumber)));
    }
}

/// <summary>A firm's classes by a day, the latest year first.</summary>
public sealed record FirmClassesView(string Uscc, DateOnly AsOf, IReadOnlyList<HeardClass> Classes);

public static class GetFirmClassesEndpoint
{
    /// <summary>等级历史: what the yield service has published about a tenant, on which a renewal is decided; as of a day. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/tenants/{uscc}/classes")]
    public static async Task<FirmClassesView?> Get(
        string uscc, [AsParameters] AsOfQuery query, System.Security.Claims.ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct) =>
        user.MaySee(ChineseText.Code(uscc))
            ? new(ChineseText.Code(uscc), query.Day(clock), await FirmClasses.OfAsync(session, uscc, query.Day(clock), query.Known(clock), ct))
            : null;
}
