using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Exports;

/// <summary>导出记录, the latest first.</summary>
public sealed record ListExports : IPageQuery
{
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListExports>
    {
        public Validator() => Include(new Paging.Rules<ListExports>());
    }
}

/// <summary>Who took which list out of the house, and when.</summary>
public sealed record ExportView(Guid RunId, string Format, long Rows, bool WithFigures, DateTimeOffset At, string? By, string? Role);

public static class ListExportsEndpoint
{
    /// <summary>导出记录: for the planner, who answers for the figures, and the auditor.</summary>
    [ForRoles(Roles.Planner, Roles.Auditor)]
    [WolverineGet("/api/yield/exports")]
    public static async Task<Page<ExportView>> Get([AsParameters] ListExports query, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        var stream = ExportEvents.StreamOf(user.Tenant());
        var events = session.Events.QueryAllRawEvents().Where(e => e.StreamId == stream);
        var total = await events.CountAsync(ct);
        var found = await events.OrderByDescending(e => e.Version).Skip(query.Skip()).Take(query.Size()).ToListAsync(ct);
        return new([.. found.Select(e => (Event: e, Export: (ResultsExported)e.Data)).Select(x => new ExportView(
            x.Export.RunId, x.Export.Format, x.Export.Rows, x.Export.WithFigures, x.Event.Timestamp, x.Event.UserName,
            x.Event.Headers?.GetValueOrDefault(Actor.RoleHeader)?.ToString()))], total);
    }
}
