using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Projects;

/// <summary>待落地项目库 as of a day.</summary>
public sealed record ListWaitingProjects : IAsOfQuery, IPageQuery
{
    /// <summary>Only projects that want land, or only those that want floors.</summary>
    [FromQuery] public AssetType? AssetType { get; set; }

    /// <summary>true: only those that still wait; false: only those that don't.</summary>
    [FromQuery] public bool? Waits { get; set; }

    /// <summary>Anything in the name, or the firm's name or code.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListWaitingProjects>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListWaitingProjects>());
            RuleFor(q => q.AssetType).IsInEnum();
            RuleFor(q => q.Q).MaximumLength(CommonRules.LongestCode);
        }
    }
}

/// <summary>A waiting project.</summary>
public sealed record WaitingProjectView(
    Guid Id, string Name, ProjectOwner Firm, SiteNeeds Needs, Promises Promises, DateOnly RegisteredOn, DateOnly? WithdrawnOn, Placement? Placement,
    long? Version)
{
    public static WaitingProjectView Of(Guid id, WaitingProject project, long? version = null) =>
        new(id, project.Name, project.Firm, project.Needs, project.Promises, project.RegisteredOn, project.WithdrawnOn, project.Placement, version);
}

public static class ListWaitingProjectsEndpoint
{
    /// <summary>待落地项目清单（按事实日期与当时掌握）. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/projects")]
    public static async Task<Page<WaitingProjectView>> Get(
        [AsParameters] ListWaitingProjects query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var where = new Conditions().AndIf(query.AssetType?.ToString(), "asset_type = ?").AndIf(query.Waits, "waits = ?")
            .AndOwnOf(user, "firm_uscc").AndContains(query.Q, "name", "firm_name", "firm_uscc");
        var found = await WaitingProjectPeriods.Table.On(session, query.Day(clock), query.Known(clock), where, "name", query.Skip(), query.Size(), ct);
        return new([.. found.Rows.Select(p => WaitingProjectView.Of(p.StreamId, p.State))], found.Total) { KnownAt = found.KnownAt };
    }
}

public static class GetWaitingProjectEndpoint
{
    /// <summary>待落地项目（按事实日期与当时掌握）. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/projects/{projectId}")]
    public static async Task<WaitingProjectView?> Get(
        Guid projectId, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, HttpResponse response,
        CancellationToken ct)
    {
        if ((await session.TimelineAsync<WaitingProject>(projectId, ct))?.KnownAt(query.Known(clock)) is not { } known) return null;
        if (known.At(query.Day(clock)) is not { } project || !user.MaySee(project.Firm.Uscc)) return null;
        response.SetETag(known.Version);
        return WaitingProjectView.Of(projectId, project, known.Version);
    }
}

public static class GetWaitingProjectHistoryEndpoint
{
    /// <summary>项目履历: every entry, in the order of recording.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/projects/{projectId}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(
        Guid projectId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.TimelineAsync<WaitingProject>(projectId, ct) is { Periods: [.., { State: var last }] } && user.MaySee(last.Firm.Uscc)
            ? await session.HistoryAsync(projectId, texts, user, ct)
            : null;
}
