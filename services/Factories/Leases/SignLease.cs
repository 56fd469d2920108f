using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Applications;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Holds;
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

namespace ParkPlatform.Factories.Leases;

/// <summary>
/// 签订厂房租赁合同: the park lets units to a tenant, all of them or none. Refused (409) for more than twenty years (民法典 art. 705); for a unit that is let on
/// any of the days; without planning permit, completion filing and fire acceptance on the first day (最高人民法院 城镇房屋租赁合同解释 art. 2); for a process
/// that is more dangerous than the building allows, or heavier than the floor bears; for more of a utility than building and zone have left on every day (<c>
/// utility-beyond-capacity</c>). First and last day included; prices in yuan per square metre and month,
/// 押金 in yuan. <c>effectiveOn</c> is the day of the contract.
/// </summary>
/// <param name="Steps">Each percent is of the rent agreed and holds until the next step; they neither add up nor compound.</param>
/// <param name="LateFeePercentPerDay">违约金: percent a day of the rent that is late; without one, the rule's share holds.</param>
/// <param name="ApplicationId">入驻申请 that the lease comes from: it must have been approved for this tenant (409 <c>application-not-approved</c>), and what it has reserved
/// becomes the lease.</param>
/// <param name="Utilities">公用设施容量 that the lease takes; without them, what was reserved for it, or nothing.</param>
public sealed record SignLease(
    Tenant Tenant, EquatableArray<Guid> UnitIds, DateOnly From, DateOnly To, Yuan RentYuanPerSquareMetreMonth, Yuan PropertyFeeYuanPerSquareMetreMonth,
    int BillingMonths, int RentFreeMonths, EquatableArray<RentStep> Steps, Yuan DepositYuan, Process Process, DateOnly EffectiveOn, string DocumentNumber,
    decimal? LateFeePercentPerDay = null, Guid? ApplicationId = null, IReadOnlyList<UtilityDemand>? Utilities = null)
{
    public sealed class Validator : AbstractValidator<SignLease>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Tenant.Name).NotEmpty().MaximumLength(CommonRules.LongestName).OverridePropertyName("tenant.name");
            RuleFor(c => c.Tenant.Uscc).IsUscc().OverridePropertyName("tenant.uscc");
            RuleFor(c => c.UnitIds).Must(ids => ids.Count is > 0 and <= Limits.MostUnitsOfALease).WithText(texts, "invalid.unit-ids-many");
            RuleFor(c => c.UnitIds).Must(ids => ids.Distinct().Count() == ids.Count).WithText(texts, "invalid.unit-ids-twice");
            RuleFor(c => c.From).IsDay();
            RuleFor(c => c.To).IsDay();
            RuleFor(c => c.To).Must((c, to) => c.From <= to).WithText(texts, "invalid.ends-before-it-starts");
            RuleFor(c => c.RentYuanPerSquareMetreMonth).IsAmount();
            RuleFor(c => c.PropertyFeeYuanPerSquareMetreMonth).IsAmount();
            RuleFor(c => c.BillingMonths).InclusiveBetween(1, 12);
            RuleFor(c => c.RentFreeMonths).InclusiveBetween(0, 240);
            RuleFor(c => c.Steps).Must(s => s.Count <= Limits.MostSteps).WithText(texts, "invalid.steps-many");
            RuleFor(c => c.Steps).Must(s => Pairs(s).All(p => p.First.FromMonth < p.Second.FromMonth)).WithText(texts, "invalid.steps-order");
            RuleFor(c => c.Steps).Must(s => Pairs(s).All(p => p.First.Percent != p.Second.Percent)).WithText(texts, "invalid.steps-without-effect");
            RuleForEach(c => c.Steps).ChildRules(step =>
            {
                step.RuleFor(s => s.FromMonth).InclusiveBetween(2, 240);
                step.RuleFor(s => s.Percent).InclusiveBetween(-100, 1000).PrecisionScale(8, 4, ignoreTrailingZeros: true);
            });
            RuleFor(c => c.DepositYuan).IsAmount();
            RuleFor(c => c.Process.FireClass).IsInEnum().OverridePropertyName("process.fireClass");
            RuleFor(c => c.Process.FloorLoadKilonewtonsPerSquareMetre).InclusiveBetween(0, 1000)
                .OverridePropertyName("process.floorLoadKilonewtonsPerSquareMetre");
            RuleFor(c => c.LateFeePercentPerDay).InclusiveBetween(0, 1).PrecisionScale(6, 5, ignoreTrailingZeros: true);
            RuleFor(c => c.Utilities).Must((c, u) => UtilityMeasures.AreWellFormed(u, c.UnitIds)).WithText(texts, "invalid.utilities");
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }

        private static IEnumerable<(RentStep First, RentStep Second)> Pairs(EquatableArray<RentStep> steps) => steps.Zip(steps.Skip(1));
    }

    public DateRange Days() => new(From, To);

    public LeaseTerms ToTerms(EquatableArray<PromisedUtility> utilities) =>
        new(From, To, RentYuanPerSquareMetreMonth, PropertyFeeYuanPerSquareMetreMonth, BillingMonths, RentFreeMonths, Steps, DepositYuan, Process,
            LateFeePercentPerDay)
        { Utilities = utilities };
}

/// <summary>201: the lease's id, and what the officer should look at again.</summary>
public sealed record LeaseIsSigned(Guid Id, long Version, IReadOnlyList<string> Warnings) : Created($"/api/factories/leases/{Id}");

/// <summary>The application that a lease comes from, if it comes from one; and what the park has kept for this firm, which becomes the lease.</summary>
public sealed record ApplicationToLease(Timeline<EntryApplication>? Application, IReadOnlyList<Timeline<UnitHold>>? Kept = null)
{
    public bool MayBecomeLeaseOf(Tenant tenant) =>
        Application is { Periods: [.., { State: { Status: ApplicationStatus.Approved or ApplicationStatus.Reserved } approved }] } && approved.Applicant.Uscc == tenant.Uscc;

    /// <summary>What it has reserved of utilities.</summary>
    public EquatableArray<PromisedUtility> Utilities => Application?.Now().Reservation is { Stands: true } kept ? kept.Utilities : [];

    /// <summary>The day of its last step, which the lease follows.</summary>
    public DateOnly? LastOn => Application is null ? null : ApplicationRules.LastOn(Application);

    public AlsoIn BecomesLease(Guid lease, DateOnly on, string document) => new(
    [
        .. Application is { } a ? [new Appended(a.Id, a.Version, new ReservationBecameLease(lease, on, document))] : Array.Empty<Appended>(),
        .. (Kept ?? []).Select(hold => new Appended(hold.Id, hold.Version, new KeptUnitLeased(lease, on, document))),
    ]);
}

public static class SignLeaseEndpoint
{
    public static async Task<(UnitsToLet, ApplicationToLease, UtilitiesToPromise, VersionedRules)> LoadAsync(SignLease command, IQuerySession session, CancellationToken ct)
    {
        var units = await UnitsToLet.LoadAsync(session, command.UnitIds, command.Days(), ct);
        var kept = await UnitHolds.ForAsync(session, command.Tenant.Uscc, units.Conflicts, ct);
        var application = new ApplicationToLease(command.ApplicationId is { } id ? await session.TimelineAsync<EntryApplication>(id, ct) : null, kept);
        var promised = command.Utilities is { } demands ? units.Promised(demands) : application.Utilities;
        return (
            units with { Conflicts = [.. units.Conflicts.Where(c => c.LeaseId != command.ApplicationId && !kept.Any(k => k.Id == c.LeaseId))] }, application,
            await UtilitiesToPromise.LoadAsync(session, promised, command.Days(), command.ApplicationId, ct), await FactoryRules.LoadAsync(session, ct));
    }

    public static ProblemDetails Validate(SignLease command, UnitsToLet units, ApplicationToLease application, UtilitiesToPromise utilities, ClaimsPrincipal user)
    {
        if (LettingRules.Check(command.UnitIds, units, command.From, command.To, command.Process) is { } refusal) return refusal;
        if (command.ApplicationId is not null && !application.MayBecomeLeaseOf(command.Tenant)) return Refusals.ApplicationNotApproved();
        if (application.LastOn is { } last && command.EffectiveOn < last) return Refusals.StepTooEarly(command.EffectiveOn, last);
        if (units.Conflicts.Count > 0) return Refusals.AlreadyLet(units.Conflicts, user);
        return utilities.Shortages.Count > 0 ? Refusals.UtilityBeyondCapacity(utilities.Shortages) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases")]
    public static (LeaseIsSigned, IStartStream, AlsoIn, OutgoingMessages) Post(
        SignLease command, UnitsToLet units, ApplicationToLease application, UtilitiesToPromise utilities, VersionedRules rules, TimeProvider clock, Texts texts)
    {
        var id = Guid.CreateVersion7();
        var signed = new LeaseSigned(
            command.Tenant, [.. units.Found.Select(u => u.ToLeased())], command.ToTerms(utilities.Promised), command.EffectiveOn, command.DocumentNumber);
        OutgoingMessages messages = [.. units.Found.Select(u => Occupied(id, signed, u, clock.GetUtcNow()))];
        WatchCriticalDatesHandler.Begin(messages, new(id, 1), LeaseDates.Evolve(null, signed)!, clock.Today(), rules, texts);
        return (
            new(id, 1, WarningsOf(command, texts)),
            MartenOps.StartStream<Timeline<Lease>>(id, signed),
            application.BecomesLease(id, command.EffectiveOn, command.DocumentNumber),
            messages);
    }

    /// <summary>Somebody else let one of the units between our look and our letting. Now it can be seen who.</summary>
    public static async Task<ProblemDetails> OnExceptionAsync(
        UnitIsAlreadyLetException refusal, SignLease command, HttpContext http, IDocumentStore store, CancellationToken ct)
    {
        http.Response.Headers.Remove(HeaderNames.Location); // of the lease that did not come into being
        await using var session = store.QuerySession(http.User.Tenant());
        var conflicts = await UnitLettings.Table.Overlapping(session, command.UnitIds, command.Days(), ct);
        conflicts = [.. conflicts.Where(c => c.LeaseId != command.ApplicationId && !(c.Kind == LettingKind.Held && c.TenantUscc == command.Tenant.Uscc))];
        return conflicts.Count > 0 ? Refusals.AlreadyLet(conflicts, http.User) : CommonProblems.Of(StatusCodes.Status409Conflict); // gone again by now
    }

    /// <summary>Somebody else took of a utility what this lease needs, between our look and our letting.</summary>
    public static ProblemDetails OnException(BeyondCapacityException refusal, HttpContext http)
    {
        http.Response.Headers.Remove(HeaderNames.Location);
        return Refusals.UtilityBeyondCapacity([]);
    }

    // A natural person has no code.
    internal static UnitOccupied Occupied(Guid lease, LeaseSigned e, UnitToLet unit, DateTimeOffset now, long version = 1) => new(
        lease, version, e.Terms.From, now, e.DocumentNumber, unit.Id, unit.BuildingId, unit.Code, unit.Building!.ParcelCode, unit.Building.PlotRatio,
        unit.Unit.AreaSquareMetres.SquareMetres, e.Tenant.Uscc ?? "", e.Tenant.Name, e.EffectiveOn, e.Terms.To);

    private static List<string> WarningsOf(SignLease command, Texts texts)
    {
        var warnings = new List<string>();
        if (CommonRules.UsccWarning(command.Tenant.Uscc) is { } doubtful) warnings.Add(doubtful);
        if (command.EffectiveOn > command.From) warnings.Add(texts["warning.signed-after-start"]);
        return warnings;
    }
}
