using FluentValidation;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Files;
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
    public static Task<Page<ExportView>> Get([AsParameters] ListExports query, IQuerySession session, CancellationToken ct) =>
        ExportBook.ReadAsync(session, query, View, ct);

    private static ExportView View(IEvent e, string? role) => e.Data switch
    {
        ResultsExported results => new(results.RunId, "results", results.Format, results.Rows, results.WithFigures, e.Timestamp, e.UserName, role),
        ListExported list => new(null, list.List, list.Format, list.Rows, list.WithFigures, e.Timestamp, e.UserName, role),
        _ => throw new InvalidOperationException($"{e.EventTypeName} is no export."),
    };
}
