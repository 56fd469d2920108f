using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Imports;

/// <summary>What an import wrote: this version of this stream.</summary>
public sealed record ImportedEntry(Guid Stream, long Version);

/// <summary>导入收款: a bank's statement has been imported.</summary>
/// <param name="Unmatched">Rows of which nobody can tell whose they are: they wait for a person.</param>
/// <param name="Sha256">Of the file as it was sent.</param>
public sealed record PaymentsImported(
    string FileName, string Sha256, string Encoding, int Rows, int Created, int Unchanged, int Unmatched, int Failed, EquatableArray<ImportedEntry> Entries,
    DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>导入厂房与单元: a file of buildings has been imported.</summary>
/// <param name="Sha256">Of the file as it was sent.</param>
public sealed record BuildingsImported(
    string FileName, string Sha256, string Encoding, int Rows, int Created, int Unchanged, int Failed, EquatableArray<ImportedEntry> Entries, DateOnly EffectiveOn,
    string DocumentNumber) : IFact;

/// <summary>导入租赁合同: a file of leases has been imported.</summary>
/// <param name="Sha256">Of the file as it was sent.</param>
public sealed record LeasesImported(
    string FileName, string Sha256, string Encoding, int Rows, int Created, int Unchanged, int Failed, EquatableArray<ImportedEntry> Entries, DateOnly EffectiveOn,
    string DocumentNumber) : IFact;

/// <summary>What a file was about.</summary>
public enum BatchKind
{
    /// <summary>收款.</summary>
    Payments,

    /// <summary>厂房与单元.</summary>
    Buildings,

    /// <summary>租赁合同.</summary>
    Leases,
}

/// <summary>撤销本批: what an import wrote is withdrawn. Nothing is deleted.</summary>
public sealed record FactoryImportUndone(string Reason, int Entries, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>导入批次.</summary>
public sealed record FactoryImport(
    string FileName, string Sha256, int Rows, int Created, int Unchanged, int Unmatched, int Failed, EquatableArray<ImportedEntry> Entries, bool IsUndone) : IState<FactoryImport>
{
    public static readonly EventNames Names = new()
    {
        { "lease_payments_imported", typeof(PaymentsImported) },
        { "buildings_imported", typeof(BuildingsImported) },
        { "leases_imported", typeof(LeasesImported) },
        { "factory_import_undone", typeof(FactoryImportUndone) },
    };

    public BatchKind Kind { get; init; }

    public static FactoryImport? Evolve(FactoryImport? batch, IFact fact) => (batch, fact) switch
    {
        (null, PaymentsImported e) => new(e.FileName, e.Sha256, e.Rows, e.Created, e.Unchanged, e.Unmatched, e.Failed, e.Entries, false),
        (null, BuildingsImported e) => new(e.FileName, e.Sha256, e.Rows, e.Created, e.Unchanged, 0, e.Failed, e.Entries, false) { Kind = BatchKind.Buildings },
        (null, LeasesImported e) => new(e.FileName, e.Sha256, e.Rows, e.Created, e.Unchanged, 0, e.Failed, e.Entries, false) { Kind = BatchKind.Leases },
        ({ }, FactoryImportUndone) => batch with { IsUndone = true },
        _ => batch,
    };
}

/// <summary>What there was to say about the rows of one import, for whoever opens it later.</summary>
public sealed record PaymentsImportReport(Guid Id, IReadOnlyList<ImportMessage> Messages, IReadOnlyList<PaymentSuggestion> Suggestions);

/// <summary>An import, and what there was to say about its rows.</summary>
public sealed record FactoryImportView(
    Guid Id, BatchKind Kind, string FileName, bool IsUndone, int Rows, int Created, int Unchanged, int Unmatched, int Failed, IReadOnlyList<ImportMessage> Messages,
    IReadOnlyList<PaymentSuggestion> Suggestions, long Version);

public static class GetFactoryImportEndpoint
{
    /// <summary>导入批次: what it did, and whose the rows might be that wait for a person.</summary>
    [ForRoles(Roles.Park, Roles.Bureau, Roles.Planner, Roles.Auditor)]
    [WolverineGet("/api/factories/imports/{id}")]
    public static async Task<FactoryImportView?> Get(Guid id, IQuerySession session, HttpResponse response, CancellationToken ct)
    {
        if (await session.TimelineAsync<FactoryImport>(id, ct) is not { Periods: [.., { State: var batch }] } known) return null;
        var report = await session.LoadAsync<PaymentsImportReport>(id, ct);
        response.SetETag(known.Version);
        return new(
            id, batch.Kind, batch.FileName, batch.IsUndone, batch.Rows, batch.Created, batch.Unchanged, batch.Unmatched, batch.Failed,
            report?.Messages ?? [], report?.Suggestions ?? [], known.Version);
    }
}
