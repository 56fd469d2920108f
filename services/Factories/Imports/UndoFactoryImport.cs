using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Imports;

/// <summary>
/// 撤销本批: withdraws what an import entered: payments, as far as nobody has withdrawn them before; or buildings, units and leases. Once (409 <c>import-undone-before</c>), and not
/// where later facts build on a building or lease of the batch (409 <c>import-built-upon</c>, which names them). Nothing is deleted: as of an earlier knowledge all is still there.
/// </summary>
public sealed record UndoFactoryImport(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<UndoFactoryImport>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

/// <summary>What the import has written to, whole.</summary>
/// <param name="Let">Who has units of the buildings.</param>
public sealed record TouchedByImport(
    IReadOnlyList<Timeline<LeaseAccount>> Accounts, IReadOnlyList<Timeline<Building>> Buildings, IReadOnlyList<Timeline<Lease>> Leases, IReadOnlyList<Letting> Let)
{
    /// <summary>Buildings and leases of which something has been entered after the import, and units that somebody has by now.</summary>
    public IReadOnlyList<string> BuiltUpon(ILookup<Guid, long> entries) =>
    [
        .. Buildings.Where(b => b.Version > entries[b.Id].Max()).Select(b => b.Now().Code),
        .. Leases.Where(l => l.Version > entries[l.Id].Max()).Select(l => l.Entries.Select(e => e.Event).OfType<LeaseSigned>().Last().DocumentNumber),
        .. Let.Select(l => l.UnitCode).Distinct(),
    ];
}

/// <summary>The batch's version, and how many entries are withdrawn.</summary>
public sealed record FactoryImportIsUndone(long Version, int Entries);

public static class UndoFactoryImportEndpoint
{
    private const int MostNamed = 20;

    public static async Task<TouchedByImport> LoadAsync(Guid batchId, IQuerySession session, CancellationToken ct)
    {
        if (await session.TimelineAsync<FactoryImport>(batchId, ct) is not { Periods: [.., { State: var batch }] }) return new([], [], [], []);
        var streams = batch.Entries.Select(e => e.Stream).Distinct();
        switch (batch.Kind)
        {
            case BatchKind.Payments: return new(await session.TimelinesAsync<LeaseAccount>(streams, ct), [], [], []);
            case BatchKind.Leases:
                // Whatever has happened to a lease is in its stream: bills, payments, keys.
                return new([], [], await session.TimelinesAsync<Lease>(streams, ct), []);
            default:
                var (buildings, entries) = (await session.TimelinesAsync<Building>(streams, ct), EntriesOf(batch));
                Guid[] units = [.. buildings.SelectMany(b => entries[b.Id].SelectMany(v => UnitsOf(b, v)))];
                return new([], buildings, [], await UnitLettings.Table.Overlapping(session, units, new(DateOnly.MinValue, CommonRules.LastDay), ct));
        }
    }

    public static ProblemDetails Validate(UndoFactoryImport command, Timeline<FactoryImport> batch, TouchedByImport touched) =>
        batch.Periods.IsEmpty ? CommonProblems.Of(StatusCodes.Status404NotFound)
        : batch.Periods[^1].State.IsUndone ? Refusals.ImportUndoneBefore()
        : command.EffectiveOn < batch.Periods[0].From ? Refusals.StepTooEarly(command.EffectiveOn, batch.Periods[0].From)
        : touched.BuiltUpon(EntriesOf(batch.Periods[^1].State)) is { Count: > 0 } later ? Refusals.ImportBuiltUpon(later.Take(MostNamed))
        : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/imports/{batchId}/undo")]
    public static (FactoryImportIsUndone, FactoryImportUndone, AlsoIn, OutgoingMessages) Post(
        UndoFactoryImport command, [WriteModel("batchId")] Timeline<FactoryImport> batch, TouchedByImport touched, TimeProvider clock)
    {
        var (entries, now) = (EntriesOf(batch.Periods[^1].State), clock.GetUtcNow());
        Appended[] payments = [.. touched.Accounts.Select(a => new Appended(a.Id, a.Version, [..
            from version in entries[a.Id]
            where a.Stands(new(a.Id, version))
            select (object)new AccountEntryWithdrawn(version, command.Reason, command.EffectiveOn, command.DocumentNumber)]))];
        var buildings = touched.Buildings.Select(b => (Building: b, Fact: new BuildingEntryWithdrawn(b.Version, command.Reason, command.EffectiveOn, command.DocumentNumber))).ToArray();
        var leases = touched.Leases.Select(l => (Lease: l, Fact: new LeaseSigningWithdrawn(l.Version, command.Reason, command.EffectiveOn, command.DocumentNumber))).ToArray();
        Appended[] all =
        [
            .. payments,
            .. buildings.Select(b => new Appended(b.Building.Id, b.Building.Version, b.Fact)),
            .. leases.Select(l => new Appended(l.Lease.Id, l.Lease.Version, l.Fact)),
        ];
        var count = all.Sum(w => w.Events.Count);
        return (
            new(batch.Version + 1, count), new(command.Reason, count, command.EffectiveOn, command.DocumentNumber), new(all),
            [
                .. buildings.Select(b => Tell.Withdrawn(b.Building, b.Fact, now)),
                .. leases.SelectMany(l => l.Lease.Now().Units, (l, unit) => new UnitVacated(
                    l.Lease.Id, l.Lease.Version + 1, l.Lease.Now().Terms.From, now, l.Fact.DocumentNumber, unit.UnitId)),
            ]);
    }

    /// <summary>Somebody let one of the units between our look and our undoing.</summary>
    public static ProblemDetails OnException(UnitIsAlreadyLetException refusal) => Refusals.ImportBuiltUpon([]);

    private static ILookup<Guid, long> EntriesOf(FactoryImport batch) => batch.Entries.ToLookup(e => e.Stream, e => e.Version);

    private static IEnumerable<Guid> UnitsOf(Timeline<Building> building, long version) =>
        (building.Entries.FirstOrDefault(e => e.Source.Version == version)?.Event switch
        {
            BuildingRegistered e => e.Floors,
            UnitsAdded e => e.Floors,
            _ => default,
        }).SelectMany(f => f.Units).Select(u => u.Id);
}
