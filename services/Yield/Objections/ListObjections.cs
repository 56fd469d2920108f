using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Objections;

/// <summary>异议清单, the latest first.</summary>
public sealed record ListObjections : IPageQuery
{
    /// <summary>Only those to this run.</summary>
    [FromQuery] public Guid? RunId { get; set; }

    /// <summary>Only those to the land of this publicity.</summary>
    [FromQuery] public Guid? LandPublicityId { get; set; }

    /// <summary>Only of this year.</summary>
    [FromQuery] public int? Year { get; set; }

    /// <summary>Only those that have got so far.</summary>
    [FromQuery] public ObjectionStatus? Status { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListObjections>
    {
        public Validator() => Include(new Paging.Rules<ListObjections>());
    }
}

/// <summary>An objection with what has become of it. Its answer is null as long as it is open.</summary>
/// <param name="RunId">The run whose result it is about; null for one about land that was publicised before any run.</param>
public sealed record ObjectionView(
    Guid Id, Guid? RunId, int Year, string Uscc, string Name, ObjectionSubject About, string Statement, DateOnly RaisedOn, string DocumentNumber,
    ObjectionStatus Status, string? Answer, DateOnly? AnsweredOn, long Version, Guid? LandPublicityId)
{
    public static ObjectionView Of(StoredObjection stored)
    {
        var o = stored.State;
        return new(
            stored.Id, o.LandPublicityId is null ? o.RunId : null, o.Year, o.Uscc, o.Name, o.About, o.Statement, o.RaisedOn, stored.DocumentNumber, o.Status, o.Answer, o.AnsweredOn, stored.Version,
            o.LandPublicityId);
    }
}

public static class ListObjectionsEndpoint
{
    /// <summary>异议清单. A firm finds its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/objections")]
    public static async Task<Page<ObjectionView>> Get([AsParameters] ListObjections query, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        IQueryable<StoredObjection> objections = session.Query<StoredObjection>();
        if (user.OnlyUscc() is { } own) objections = objections.Where(o => o.State.Uscc == own);
        if (query.RunId is { } run) objections = objections.Where(o => o.State.RunId == run);
        if (query.LandPublicityId is { } publicity) objections = objections.Where(o => o.State.LandPublicityId == publicity);
        if (query.Year is { } year) objections = objections.Where(o => o.State.Year == year);
        if (query.Status is { } status) objections = objections.Where(o => o.State.Status == status);
        var found = await objections.Stats(out var statistics).OrderByDescending(o => o.Id).Skip(query.Skip()).Take(query.Size()).ToListAsync(ct);
        return new([.. found.Select(ObjectionView.Of)], statistics.TotalResults);
    }
}

public static class GetObjectionEndpoint
{
    /// <summary>异议. A firm reads its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/objections/{objectionId}")]
    public static async Task<ObjectionView?> Get(Guid objectionId, ClaimsPrincipal user, IQuerySession session, HttpResponse response, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredObjection>(objectionId, ct) is not { } objection || !user.MaySee(objection.State.Uscc)) return null;
        response.SetETag(objection.Version);
        return ObjectionView.Of(objection);
    }
}

public static class GetObjectionHistoryEndpoint
{
    /// <summary>异议履历. A firm reads that of its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/objections/{objectionId}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(
        Guid objectionId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.LoadAsync<StoredObjection>(objectionId, ct) is { } objection && user.MaySee(objection.State.Uscc)
            ? await session.HistoryAsync(objectionId, texts, user, ct)
            : null;
}
