using FluentValidation;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Exports;

/// <summary>导出: a list has left the house as a file. Who did it is the event's own who.</summary>
/// <param name="List">Which: <c>leases</c>, <c>vacancy</c>, <c>sublets</c> …</param>
/// <param name="AsOf">事实日期 of what the file says.</param>
public sealed record FactoryListExported(string List, string Format, long Rows, DateOnly AsOf, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class ExportEvents
{
    /// <summary>The names under which exports are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new() { { "factory_list_exported", typeof(FactoryListExported) } };
}

/// <summary>What is wanted as a file: which list, in which format, as of which day, and which part of it.</summary>
internal sealed record ListExport(string List, ListFormat? Format, DateOnly Day, string? Part = null)
{
    /// <summary>The list as a file, and an entry in the book of exports.</summary>
    public async Task<IResult> OfAsync<T>(
        IReadOnlyList<ListColumn<T>> columns, IAsyncEnumerable<T> items, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var rows = 0L;
        var file = await FileAnswers.ListAsync(Format, Day, texts[$"export.{List}"], Part, columns, Counted(), ct);
        await ExportBook.NoteAsync(session, new FactoryListExported(List, (Format ?? ListFormat.Xlsx).ToString(), rows, Day, clock.Today(), List), ct);
        return file;

        async IAsyncEnumerable<T> Counted()
        {
            await foreach (var item in items.WithCancellation(ct))
            {
                rows++;
                yield return item;
            }
        }
    }
}

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

/// <summary>Who took which list out of the house, as of which day, and when.</summary>
public sealed record ExportView(string List, string Format, long Rows, DateOnly AsOf, DateTimeOffset At, string? By, string? Role);

public static class ListExportsEndpoint
{
    /// <summary>导出记录: for the park, whose lists they are, and the auditor.</summary>
    [ForRoles(Roles.Park, Roles.Auditor)]
    [WolverineGet("/api/factories/exports")]
    public static Task<Page<ExportView>> Get([AsParameters] ListExports query, IQuerySession session, CancellationToken ct) =>
        ExportBook.ReadAsync(session, query, (e, role) => View((FactoryListExported)e.Data, e, role), ct);

    private static ExportView View(FactoryListExported exported, IEvent e, string? role) =>
        new(exported.List, exported.Format, exported.Rows, exported.AsOf, e.Timestamp, e.UserName, role);
}
