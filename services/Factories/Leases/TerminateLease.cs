using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Leases;

/// <summary>
/// 提前终止租赁: the lease ends before its time; <c>effectiveOn</c> is the first day on which the tenant no longer has the units, and from that day on they can be
/// let again. Up to the first day of the lease it never starts: nothing is due, and the units are free from the day it was called off. A lease is ended once,
/// between its signing and its last day.
/// </summary>
public sealed record TerminateLease(string Reason, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<TerminateLease>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

public static class TerminateLeaseEndpoint
{
    // A lease that was signed and called off before its first day is a fact, not a mistake: to refuse it would leave the units promised to nobody. On the day
    // after its last one there is nothing left to end.
    public static ProblemDetails Validate(TerminateLease command, Timeline<Lease> lease)
    {
        if (lease.Periods.IsEmpty) return CommonProblems.Of(StatusCodes.Status404NotFound); // the stream of something else

        var known = lease.Now();
        if (known.TerminatedOn is { } on) return Refusals.AlreadyTerminated(on);
        return command.EffectiveOn < known.SignedOn || command.EffectiveOn > known.Terms.To
            ? Refusals.OutsideLease(command.EffectiveOn, known.SignedOn, known.Terms.To)
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/terminate")]
    public static (Recorded, LeaseTerminated, OutgoingMessages) Post(TerminateLease command, [WriteModel("leaseId")] Timeline<Lease> lease, TimeProvider clock)
    {
        var terminated = new LeaseTerminated(command.Reason, command.EffectiveOn, command.DocumentNumber);
        var version = lease.Version + 1;
        return (
            new(version), terminated,
            [.. Held(lease, command.EffectiveOn).Select(unit => Vacated(lease, version, unit, terminated, clock.GetUtcNow())), new WatchCriticalDates(lease.Id, version)]);
    }

    // The units that the tenant has on that day, or would have had later.
    private static IEnumerable<LeasedUnit> Held(Timeline<Lease> lease, DateOnly on) =>
        lease.From(on).SelectMany(p => p.State.Units).Concat(lease.Now().Units).DistinctBy(u => u.UnitId);

    // A unit that was never entered is vacated on what would have been the first day, so that whoever sorts by days meets the letting first.
    private static UnitVacated Vacated(Timeline<Lease> lease, long version, LeasedUnit unit, LeaseTerminated e, DateTimeOffset now)
    {
        var since = lease.Periods.First(p => p.State.Units.Any(u => u.UnitId == unit.UnitId)).From;
        var first = since > lease.Now().Terms.From ? since : lease.Now().Terms.From;
        return new(lease.Id, version, e.EffectiveOn < first ? first : e.EffectiveOn, now, e.DocumentNumber, unit.UnitId);
    }
}
