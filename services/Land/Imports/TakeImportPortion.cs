using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using Wolverine;

namespace ParkPlatform.Land.Imports;

/// <summary>The next portion of a large list goes into the books; to this service itself.</summary>
public sealed record TakeImportPortion(Guid BatchId, int Portion, int Portions);

public static class TakeImportPortionHandler
{
    /// <summary>One portion, one transaction, with the step after it: whatever stops the service, it goes on where it was. A portion that is gone has been taken before.</summary>
    public static async Task<OutgoingMessages> Handle(TakeImportPortion step, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var id = SupplyResultReading.IdOf(step.BatchId, step.Portion);
        if (await session.LoadAsync<ImportPortion>(id, ct) is not { } portion) return [];

        var stream = await session.Events.FetchForWriting<Timeline<ImportBatch>>(step.BatchId, ct);
        var started = stream.Aggregate!.Entries.Select(e => e.Event).OfType<ImportStarted>().First();
        var messages = new ImportMessages(texts);
        var report = await session.LoadAsync<ImportReport>(step.BatchId, ct);
        messages.AddRange(report?.Messages ?? []);

        var batch = new SupplyResultBatch(step.BatchId, session.TenantId, session, messages, clock);
        await batch.TakeAsync(portion.Rows, store: true, ct);
        var taken = batch.RowsTaken(portion.Rows.Count, 0, 0, started.DocumentNumber);
        stream.AppendOne(taken);
        session.Delete<ImportPortion>(id);
        session.Store(new ImportReport(step.BatchId, messages.All, [.. report?.Changes ?? [], .. batch.Changes.Take(Math.Max(0, 2_000 - (report?.Changes.Count ?? 0)))]));

        OutgoingMessages told = [.. batch.Messages(stream.Aggregate!.Version + 1)];
        if (step.Portion + 1 < step.Portions)
        {
            told.Add(step with { Portion = step.Portion + 1 });
            return told;
        }
        var sums = stream.Aggregate!.Entries.Select(e => e.Event).OfType<ImportRowsTaken>().Append(taken).ToArray();
        stream.AppendOne(new SupplyResultsImported(
            started.FileName, started.Sha256, started.Encoding, started.Rows, sums.Sum(t => t.Created), sums.Sum(t => t.Updated), started.Unchanged + sums.Sum(t => t.Unchanged),
            started.Failed + sums.Sum(t => t.Failed), clock.Today(), started.DocumentNumber));
        return told;
    }
}
