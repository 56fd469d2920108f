using System.Security.Claims;
using FluentValidation;
using JasperFx.Events;
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
/// <param name="RunId">Of results; null for another list.</param>
/// <param name="List"><c>results</c>, <c>enterprises</c>, <c>runs</c>, <c>objections</c>, <c>measures/power-surcharge</c>, <c>targets/board</c>.</param>
public sealed record ExportView(Guid? RunId, string List, string Format, long Rows, bool WithFigures, DateTimeOffset At, string? By, string? Role);

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
        return new([.. found.Select(View)], total);
    }

    private static ExportView View(IEvent e)
    {
        var role = e.Headers?.GetValueOrDefault(Actor.RoleHeader)?.ToString();
        return e.Data is ResultsExported results
            ? new(results.RunId, "results", results.Format, results.Rows, results.WithFigures, e.Timestamp, e.UserName, role)
            : e.Data is ListExported list ? new(null, list.List, list.Format, list.Rows, list.WithFigures, e.Timestamp, e.UserName, role)
            : throw new InvalidOperationException($"{e.EventTypeName} is no export.");
    }
}
