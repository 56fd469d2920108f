using FluentValidation;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Imports;

/// <summary>导入批次清单, the newest first.</summary>
public sealed record ListFactoryImports : IPageQuery
{
    /// <summary>Only imports of this kind.</summary>
    [FromQuery] public BatchKind? Kind { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListFactoryImports>
    {
        public Validator() => Include(new Paging.Rules<ListFactoryImports>());
    }
}

/// <summary>An import: the file, who took it in on which day by which paper, and what has become of its rows.</summary>
public sealed record FactoryImportItem(
    Guid Id, BatchKind Kind, string FileName, DateOnly ImportedOn, string DocumentNumber, string? By, bool IsUndone, int Rows, int Created, int Unchanged, int Unmatched, int Failed)
{
    internal static FactoryImportItem Of(IEvent e, FactoryImport batch) => new(
        e.StreamId, batch.Kind, batch.FileName, ((IFact)e.Data).EffectiveOn, ((IFact)e.Data).DocumentNumber, e.UserName, batch.IsUndone, batch.Rows, batch.Created, batch.Unchanged,
        batch.Unmatched, batch.Failed);
}

public static class ListFactoryImportsEndpoint
{
    /// <summary>导入批次清单: every import of payments, buildings and leases, and whether it was undone.</summary>
    [ForRoles(Roles.Park, Roles.Bureau, Roles.Planner, Roles.Auditor)]
    [WolverineGet("/api/factories/imports")]
    public static Task<Page<FactoryImportItem>> Get([AsParameters] ListFactoryImports query, IQuerySession session, CancellationToken ct) =>
        session.BegunAsync<FactoryImport, FactoryImportItem>(
            query.Kind is { } kind ? [TypeOf(kind)] : [.. Enum.GetValues<BatchKind>().Select(TypeOf)], query, FactoryImportItem.Of, ct);

    private static Type TypeOf(BatchKind kind) => kind switch
    {
        BatchKind.Buildings => typeof(BuildingsImported),
        BatchKind.Leases => typeof(LeasesImported),
        _ => typeof(PaymentsImported),
    };
}
