using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Measures;

/// <summary>差别化措施执行清单, the latest first.</summary>
public sealed record ListMeasureApplications : IPageQuery
{
    /// <summary>Only of this measure.</summary>
    [FromQuery] public string? Code { get; set; }

    /// <summary>Only of this firm.</summary>
    [FromQuery] public string? Uscc { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListMeasureApplications>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListMeasureApplications>());
            RuleFor(q => q.Code).MaximumLength(CommonRules.LongestCode);
            RuleFor(q => q.Uscc).MaximumLength(CommonRules.LongestCode);
        }
    }
}

public static class ListMeasureApplicationsEndpoint
{
    /// <summary>差别化措施执行清单: what the authorities have applied, which is not the same as what follows from the class. A firm finds its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/measure-applications")]
    public static async Task<Page<ApplicationView>> Get(
        [AsParameters] ListMeasureApplications query, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        IQueryable<StoredApplication> applications = session.Query<StoredApplication>();
        if (user.OnlyUscc() is { } own) applications = applications.Where(a => a.State.Uscc == own);
        if (query.Code is { Length: > 0 } code) applications = applications.Where(a => a.State.Code == code);
        if (query.Uscc is { Length: > 0 } uscc) applications = applications.Where(a => a.State.Uscc == uscc);
        var found = await applications.Stats(out var statistics).OrderByDescending(a => a.Id).Skip(query.Skip()).Take(query.Size()).ToListAsync(ct);
        return new([.. found.Select(a => ApplicationView.Of(a, user))], statistics.TotalResults);
    }
}

public static class GetMeasureApplicationEndpoint
{
    /// <summary>差别化措施执行. A firm reads its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/measure-applications/{applicationId}")]
    public static async Task<ApplicationView?> Get(
        Guid applicationId, ClaimsPrincipal user, IQuerySession session, HttpResponse response, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredApplication>(applicationId, ct) is not { } application || !user.MaySee(application.State.Uscc)) return null;
        response.SetETag(application.Version);
        return ApplicationView.Of(application, user);
    }
}

public static class GetMeasureApplicationHistoryEndpoint
{
    /// <summary>差别化措施执行履历, with the amounts; for those who may read them.</summary>
    [ForRoles(Roles.Planner, Roles.Auditor, Roles.Enterprise)]
    [WolverineGet("/api/yield/measure-applications/{applicationId}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(
        Guid applicationId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.LoadAsync<StoredApplication>(applicationId, ct) is { } application && user.MaySee(application.State.Uscc)
            ? await session.HistoryAsync(applicationId, texts, user, ct)
            : null;
}
