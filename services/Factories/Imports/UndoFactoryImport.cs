using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Imports;

/// <summary>
/// 撤销本批: withdraws the payments that an import entered, as far as nobody has withdrawn them before; once (409 <c>import-undone-before</c>). Nothing is deleted: as of an
/// earlier knowledge they are still there.
/// </summary>
public sealed record UndoFactoryImport(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<UndoFactoryImport>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

/// <summary>The accounts that the import has written to, whole.</summary>
public sealed record TouchedAccounts(IReadOnlyList<Timeline<LeaseAccount>> Accounts);

/// <summary>The batch's version, and how many payments are withdrawn.</summary>
public sealed record FactoryImportIsUndone(long Version, int Entries);

public static class UndoFactoryImportEndpoint
{
    public static async Task<TouchedAccounts> LoadAsync(Guid batchId, IQuerySession session, CancellationToken ct)
    {
        var batch = await session.TimelineAsync<FactoryImport>(batchId, ct);
        var leases = batch is { Periods: [.., { State: var state }] } ? state.Entries.Select(e => e.Stream).Distinct() : [];
        return new(await session.TimelinesAsync<LeaseAccount>(leases, ct));
    }

    public static ProblemDetails Validate(UndoFactoryImport command, Timeline<FactoryImport> batch) =>
        batch.Periods.IsEmpty ? CommonProblems.Of(StatusCodes.Status404NotFound)
        : batch.Periods[^1].State.IsUndone ? Refusals.ImportUndoneBefore()
        : command.EffectiveOn < batch.Periods[0].From ? Refusals.StepTooEarly(command.EffectiveOn, batch.Periods[0].From)
        : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/imports/{batchId}/undo")]
    public static (FactoryImportIsUndone, FactoryImportUndone, AlsoIn) Post(
        UndoFactoryImport command, [WriteModel("batchId")] Timeline<FactoryImport> batch, TouchedAccounts touched)
    {
        var entries = batch.Periods[^1].State.Entries.ToLookup(e => e.Stream);
        var withdrawn = touched.Accounts.Select(a => new Appended(a.Id, a.Version, [..
            from entry in entries[a.Id]
            where a.Stands(new(a.Id, entry.Version))
            select (object)new AccountEntryWithdrawn(entry.Version, command.Reason, command.EffectiveOn, command.DocumentNumber)])).ToArray();
        var count = withdrawn.Sum(w => w.Events.Count);
        return (new(batch.Version + 1, count), new(command.Reason, count, command.EffectiveOn, command.DocumentNumber), new(withdrawn));
    }
}
