using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Factories.Utilities;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Applications;

/// <summary>
/// 预留单元: keeps units for an approved firm until a day, for a lease on the days that are named: nobody else can sign for any of them, all or none. It expires by
/// itself. Longer than the rule says is refused (409 <c>reservation-too-long</c>), and whatever would refuse the lease.
/// </summary>
/// <param name="From">First day of the lease to come.</param>
/// <param name="To">Last day of the lease to come.</param>
/// <param name="Utilities">公用设施容量 that is kept for the lease; without them, the power that the applicant needs.</param>
/// <param name="ExpiresOn">The last day on which the units are kept.</param>
public sealed record ReserveUnits(EquatableArray<Guid> UnitIds, DateOnly From, DateOnly To, DateOnly ExpiresOn, DateOnly EffectiveOn, string DocumentNumber,
    IReadOnlyList<UtilityDemand>? Utilities = null) : IStep
{
    public sealed class Validator : StepValidator<ReserveUnits>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.UnitIds).Must(ids => ids.Count is > 0 and <= Limits.MostUnitsOfALease).WithText(texts, "invalid.unit-ids-many");
            RuleFor(c => c.UnitIds).Must(ids => ids.Distinct().Count() == ids.Count).WithText(texts, "invalid.unit-ids-twice");
            RuleFor(c => c.From).IsDay();
            RuleFor(c => c.To).IsDay();
            RuleFor(c => c.To).Must((c, to) => c.From <= to).WithText(texts, "invalid.ends-before-it-starts");
            RuleFor(c => c.ExpiresOn).IsDay();
            RuleFor(c => c.Utilities).Must((c, u) => UtilityMeasures.AreWellFormed(u, c.UnitIds)).WithText(texts, "invalid.utilities");
            RuleFor(c => c.ExpiresOn).GreaterThanOrEqualTo(c => c.EffectiveOn);
        }
    }

    public DateRange Days() => new(From, To);
}

public static class ReserveUnitsEndpoint
{
    public static async Task<(UnitsToLet, VersionedRules, UtilitiesToPromise)> LoadAsync(
        ReserveUnits command, Guid applicationId, IQuerySession session, CancellationToken ct)
    {
        var units = await UnitsToLet.LoadAsync(session, command.UnitIds, command.Days(), ct);
        var needs = (await session.TimelineAsync<EntryApplication>(applicationId, ct)) is { Periods: [.., { State: var application }] } ? application.Needs.Demands() : [];
        return (
            units, await FactoryRules.LoadAsync(session, ct),
            await UtilitiesToPromise.LoadAsync(session, units.Promised(command.Utilities ?? needs), command.Days(), null, ct));
    }

    public static ProblemDetails Validate(
        ReserveUnits command, Timeline<EntryApplication> application, UnitsToLet units, VersionedRules rules, UtilitiesToPromise utilities, ClaimsPrincipal user)
    {
        if (ApplicationRules.Check(application, command.EffectiveOn, ApplicationStatus.Approved) is var problem && problem.IsRefusal()) return problem;
        var latest = command.EffectiveOn.AddDays(rules.On(FactoryRules.Reservations, command.EffectiveOn).Whole("longestDays"));
        if (command.ExpiresOn > latest) return Refusals.ReservationTooLong(latest);
        if (LettingRules.Check(command.UnitIds, units, command.From, command.To, application.Now().Needs.Process) is { } refusal) return refusal;
        if (units.Conflicts.Count > 0) return Refusals.AlreadyLet(units.Conflicts, user);
        return utilities.Shortages.Count > 0 ? Refusals.UtilityBeyondCapacity(utilities.Shortages) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/applications/{applicationId}/reservation")]
    public static (Recorded, UnitsReserved, OutgoingMessages) Post(
        ReserveUnits command, [WriteModel("applicationId")] Timeline<EntryApplication> application, UnitsToLet units, UtilitiesToPromise utilities)
    {
        var messages = new OutgoingMessages();
        messages.Schedule(new ExpireReservation(application.Id, command.ExpiresOn), EndOf(command.ExpiresOn));
        return (
            new(application.Version + 1),
            new([.. units.Found.Select(u => u.ToLeased())], command.Days(), command.ExpiresOn, command.EffectiveOn, command.DocumentNumber) { Utilities = utilities.Promised },
            messages);
    }

    /// <summary>Somebody else took one of the units between our look and our reserving. Now it can be seen who.</summary>
    public static async Task<ProblemDetails> OnExceptionAsync(
        UnitIsAlreadyLetException refusal, ReserveUnits command, HttpContext http, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(http.User.Tenant());
        var conflicts = await UnitLettings.Table.Overlapping(session, command.UnitIds, command.Days(), ct);
        return conflicts.Count > 0 ? Refusals.AlreadyLet(conflicts, http.User) : CommonProblems.Of(StatusCodes.Status409Conflict);
    }

    /// <summary>Somebody else took of a utility what was to be kept.</summary>
    public static ProblemDetails OnException(BeyondCapacityException refusal) => Refusals.UtilityBeyondCapacity([]);

    // Midnight in Asia/Shanghai behind the last day.
    private static DateTimeOffset EndOf(DateOnly day) => new(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));
}

/// <summary>A reservation's last day is over; to this service itself, at that moment or whenever the service runs again.</summary>
public sealed record ExpireReservation(Guid ApplicationId, DateOnly ExpiresOn);

public static class ExpireReservationHandler
{
    public static Events Handle(ExpireReservation due, [WriteModel("ApplicationId")] Timeline<EntryApplication>? application, TimeProvider clock) =>
        application is { Periods: [.., { State: { Status: ApplicationStatus.Reserved, Reservation: { Stands: true } kept } }] }
            && kept.ExpiresOn == due.ExpiresOn && clock.Today() > due.ExpiresOn
            ? [new ReservationExpired(due.ExpiresOn.AddDays(1), application.Entries.Select(e => e.Event).OfType<UnitsReserved>().Last().DocumentNumber)]
            : [];
}
