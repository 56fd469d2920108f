using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Land.Imports;

/// <summary>How far an import has got.</summary>
public enum ImportStatus
{
    /// <summary>导入中.</summary>
    Running,

    /// <summary>已导入.</summary>
    Done,

    /// <summary>已撤销.</summary>
    Undone,
}

/// <summary>导入批次: one file, and what has become of its rows.</summary>
/// <param name="Kind"><c>supplyResults</c> 供地结果 or <c>parcels</c> 宗地图形.</param>
/// <param name="Taken">Rows that have been dealt with so far.</param>
public sealed record ImportBatch(
    string Kind, string FileName, string Sha256, ImportStatus Status, int Rows, int Taken, int Created, int Updated, int Unchanged, int Failed) : IState<ImportBatch>
{
    public const string SupplyResults = "supplyResults", Parcels = "parcels";

    public static ImportBatch? Evolve(ImportBatch? batch, IFact fact) => (batch, fact) switch
    {
        (null, ImportStarted e) => new(e.Kind, e.FileName, e.Sha256, ImportStatus.Running, e.Rows, e.Unchanged + e.Failed, 0, 0, e.Unchanged, e.Failed),
        ({ }, ImportRowsTaken e) => batch with
        {
            Taken = batch.Taken + e.Rows,
            Created = batch.Created + e.Created,
            Updated = batch.Updated + e.Updated,
            Unchanged = batch.Unchanged + e.Unchanged,
            Failed = batch.Failed + e.Failed,
        },
        (_, SupplyResultsImported e) => new(SupplyResults, e.FileName, e.Sha256, ImportStatus.Done, e.Rows, e.Rows, e.Created, e.Updated, e.Unchanged, e.Failed),
        (_, ParcelsImported e) => new(Parcels, e.FileName, e.Sha256, ImportStatus.Done, e.Rows, e.Rows, e.Created, e.Updated, e.Unchanged, e.Failed),
        ({ }, ImportUndone) => batch with { Status = ImportStatus.Undone },
        _ => batch,
    };
}

/// <summary>Every import on every day, as known at every time.</summary>
public sealed class ImportBatchPeriods : PeriodTable<ImportBatch>
{
    public static readonly ImportBatchPeriods Table = new();

    private ImportBatchPeriods() : base(Contracts.Services.Land, "import")
    {
        Map("kind", "text", b => b.Kind);
        Map("status", "text", b => b.Status.ToString());
    }
}

/// <summary>What there was to say about the rows of one import, for whoever opens it later.</summary>
public sealed record ImportReport(Guid Id, IReadOnlyList<Hosting.Files.ImportMessage> Messages, IReadOnlyList<Hosting.Files.CellChange> Changes);
