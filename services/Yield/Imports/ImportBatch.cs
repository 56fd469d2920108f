using JasperFx.Events;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;

namespace ParkPlatform.Yield.Imports;

/// <summary>导入批次: one file, how many of its rows did what, and whether it was undone (撤销).</summary>
public sealed record ImportBatch(
    string FileName, string Sha256, int Rows, int Created, int Updated, int Unchanged, int Failed, DateOnly ImportedOn, DateOnly? UndoneOn, string? UndoneBecause)
    : IState<ImportBatch>
{
    public static ImportBatch? Evolve(ImportBatch? batch, IFact fact) => (batch, fact) switch
    {
        (null, EnterpriseYearsImported e) => new(e.FileName, e.Sha256, e.Rows, e.Created, e.Updated, e.Unchanged, e.Failed, e.EffectiveOn, null, null),
        ({ }, EnterpriseYearImportUndone e) => batch with { UndoneOn = e.EffectiveOn, UndoneBecause = e.Reason },
        _ => batch,
    };
}

/// <summary>An import by its id, kept with its events for lists.</summary>
public sealed record StoredImport(Guid Id, ImportBatch Batch, long Version);

public sealed partial class StoredImports : SingleStreamProjection<StoredImport, Guid>
{
    public override StoredImport? Evolve(StoredImport? snapshot, Guid id, IEvent e) =>
        e.Data is IFact fact && ImportBatch.Evolve(snapshot?.Batch, fact) is { } batch ? new(id, batch, e.Version) : snapshot;
}
