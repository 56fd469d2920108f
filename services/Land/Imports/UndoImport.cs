using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Imports;

/// <summary>
/// 撤销本批: withdraws all that an import wrote. The bureau may. Refused while it is still going in (409 <c>import-running</c>), a second time (409 <c>import-undone-before</c>), and where later
/// facts build on what it wrote (409 <c>import-built-upon</c>, which names them). Nothing is deleted: as of an earlier knowledge the rows are still there.
/// </summary>
public sealed record UndoImport(string Reason, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<UndoImport>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>The batch's version, and how many parcels are set back. Those of a large batch follow step by step.</summary>
public sealed record ImportIsUndone(long Version, int Parcels);

public static class UndoImportEndpoint
{
    private const int Portion = 500, MostNamed = 20;

    public static async Task<ProblemDetails> ValidateAsync(UndoImport command, Timeline<ImportBatch> batch, IQuerySession session, CancellationToken ct)
    {
        switch (batch.Status())
        {
            case ImportStatus.Running: return Refusals.ImportRunning();
            case ImportStatus.Undone: return Refusals.ImportUndoneBefore();
        }

        if (command.EffectiveOn < batch.Periods[0].From) return Refusals.EarlierThan(command.EffectiveOn, batch.Periods[0].From);

        var builtUpon = new List<string>();
        foreach (var portion in batch.Touched().Chunk(Portion))
        {
            var parcels = await Withdrawing.ParcelsAsync(session, portion, ct);
            builtUpon.AddRange(portion.SelectMany(touch => Withdrawing.BuiltUpon(parcels[touch.ParcelId], touch)));
            if (builtUpon.Count >= MostNamed) break;
        }
        return builtUpon.Count == 0 ? WolverineContinue.NoProblems : Refusals.ImportBuiltUpon([.. builtUpon.Take(MostNamed)]);
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/imports/{batchId}/undo")]
    public static async Task<(ImportIsUndone, ImportUndone, OutgoingMessages)> Post(
        UndoImport command, [WriteModel("batchId")] Timeline<ImportBatch> batch, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var touched = batch.Touched().ToArray();
        var undone = new ImportUndone(command.Reason, touched.Length, command.EffectiveOn, command.DocumentNumber);
        var first = new WithdrawImported(batch.Id, 0, command.Reason, command.EffectiveOn, command.DocumentNumber);
        var messages = touched.Length <= ImportSupplyResultsEndpoint.AtOnce
            ? await Withdrawing.WithdrawAsync(session, first, batch.Version + 1, touched, clock, ct)
            : [.. Enumerable.Range(0, (touched.Length + Portion - 1) / Portion).Select(n => first with { From = n * Portion })];
        return (new(batch.Version + 1, touched.Length), undone, messages);
    }

    internal static ImportTouch[] PortionOf(Timeline<ImportBatch> batch, int from) => [.. batch.Touched().Skip(from).Take(Portion)];
}

/// <summary>A portion of what a large import wrote is to be withdrawn; to this service itself.</summary>
public sealed record WithdrawImported(Guid BatchId, int From, string Reason, DateOnly EffectiveOn, string DocumentNumber);

public static class WithdrawImportedHandler
{
    public static async Task<OutgoingMessages> Handle(WithdrawImported step, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var batch = await session.TimelineAsync<ImportBatch>(step.BatchId, ct);
        return batch is null ? [] : await Withdrawing.WithdrawAsync(session, step, batch.Version, UndoImportEndpoint.PortionOf(batch, step.From), clock, ct);
    }
}

internal static class Withdrawing
{
    /// <summary>The parcels that a portion of a batch touched, whole.</summary>
    public static async Task<Dictionary<Guid, Timeline<Parcel>>> ParcelsAsync(IQuerySession session, IEnumerable<ImportTouch> touched, CancellationToken ct) =>
        (await session.TimelinesAsync<Parcel>(touched.Select(t => t.ParcelId), ct)).ToDictionary(parcel => parcel.Id);

    /// <summary>The later facts about a parcel that stand on what an import wrote.</summary>
    public static IEnumerable<string> BuiltUpon(Timeline<Parcel> parcel, ImportTouch touch) =>
        from entry in parcel.Entries
        where entry.Source.Version > touch.To && entry.Event is IFact and not IWithdrawal && parcel.Stands(entry.Source)
        select $"{parcel.Now().Code} #{entry.Source.Version}";

    /// <summary>Withdraws what a batch wrote about these parcels, last entry first, and tells the other services. What somebody has built upon in the meantime stays.</summary>
    /// <param name="version">The version of the batch's entry that says so.</param>
    public static async Task<OutgoingMessages> WithdrawAsync(
        IDocumentSession session, WithdrawImported step, long version, IReadOnlyList<ImportTouch> touched, TimeProvider clock, CancellationToken ct)
    {
        var told = new List<IPublishedFact>();
        var parcels = await ParcelsAsync(session, touched, ct);
        var rows = (await session.LoadManyAsync<ImportedSupplyResult>(ct, [.. touched.Select(t => t.Key).OfType<string>()])).ToDictionary(r => r.Id);
        foreach (var touch in touched)
        {
            var parcel = parcels[touch.ParcelId];
            if (BuiltUpon(parcel, touch).Any() || !parcel.Stands(new(parcel.Id, touch.To))) continue;

            var versions = Enumerable.Range((int)touch.From, (int)(touch.To - touch.From) + 1).Reverse().ToArray();
            var withdrawals = versions.Select(v => new EntryWithdrawnWithImport(v, step.BatchId, step.Reason, step.EffectiveOn, step.DocumentNumber)).ToArray();
            session.Events.Append(parcel.Id, parcel.Version + withdrawals.Length, withdrawals.Cast<object>());
            told.AddRange(Tell.OfAll(parcel, withdrawals, clock.GetUtcNow()));

            if (touch.Key is not { } key || !rows.TryGetValue(key, out var row) || row.BatchId != step.BatchId) continue;
            if (touch.FingerprintBefore is { } before) session.Store(row with { Fingerprint = before });
            else session.Delete(row);
        }
        return [.. Tell.Together(step.BatchId, version, told)];
    }
}
