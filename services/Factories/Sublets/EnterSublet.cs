using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Sublets;

/// <summary>
/// 登记转租: a sub-let that the landlord consents to, or has found out about (二房东). Of units of the lease, within its days (409 <c>sublet-outside-lease</c>), and no
/// unit has two sub-tenants on a day (409 <c>already-sublet</c>). For its days the yield service counts the land as the sub-tenant's.
/// Of one that was found out about, the landlord has six months to object (民法典 art. 718).
/// </summary>
/// <param name="Consented">Whether the landlord consents; else it has been found out about on <c>effectiveOn</c>.</param>
/// <param name="Finding">How it was found out about; needed where nobody consented.</param>
public sealed record EnterSublet(
    Tenant SubTenant, EquatableArray<Guid> UnitIds, DateOnly From, DateOnly To, bool Consented, string? Finding, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<EnterSublet>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.SubTenant.Name).NotEmpty().MaximumLength(CommonRules.LongestName).OverridePropertyName("subTenant.name");
            RuleFor(c => c.SubTenant.Uscc).IsUscc().OverridePropertyName("subTenant.uscc");
            RuleFor(c => c.UnitIds).Must(ids => ids.Count is > 0 and <= Limits.MostUnitsOfALease).WithText(texts, "invalid.unit-ids-many");
            RuleFor(c => c.UnitIds).Must(ids => ids.Distinct().Count() == ids.Count).WithText(texts, "invalid.unit-ids-twice");
            RuleFor(c => c.From).IsDay();
            RuleFor(c => c.To).IsDay();
            RuleFor(c => c.To).Must((c, to) => c.From <= to).WithText(texts, "invalid.ends-before-it-starts");
            RuleFor(c => c.Finding).MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.Finding).NotEmpty().When(c => !c.Consented).WithText(texts, "invalid.finding");
        }
    }

    public DateRange Days() => new(From, To);
}

/// <summary>201: the sub-let's id.</summary>
public sealed record SubletIsEntered(Guid Id, Guid LeaseId, long Version) : Created($"/api/factories/leases/{LeaseId}/sublets");

/// <summary>Who has the units as a sub-tenant already.</summary>
public sealed record SubletConflicts(IReadOnlyList<UnitSublet> Found);

public static class EnterSubletEndpoint
{
    public static async Task<SubletConflicts> LoadAsync(EnterSublet command, IQuerySession session, CancellationToken ct) =>
        new(await UnitSublets.Table.Overlapping(session, command.UnitIds, command.Days(), ct));

    public static ProblemDetails Validate(EnterSublet command, Timeline<SubletBook> book, SubletConflicts conflicts)
    {
        if (book.Periods.IsEmpty || book.Now().Lease is not { } lease) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var isOfLease = command.UnitIds.All(id => lease.Units.Any(u => u.UnitId == id)) && command.From >= lease.Terms.From && command.To <= lease.LastDay;
        if (!isOfLease) return Refusals.SubletOutsideLease(lease.Terms.From, lease.LastDay);
        return conflicts.Found.Count > 0 ? Refusals.AlreadySublet(conflicts.Found[0]) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/sublets")]
    public static (SubletIsEntered, Events, OutgoingMessages) Post(EnterSublet command, [WriteModel("leaseId")] Timeline<SubletBook> book, TimeProvider clock)
    {
        var id = Guid.CreateVersion7();
        EquatableArray<LeasedUnit> units = [.. book.Now().Lease!.Units.Where(u => command.UnitIds.Contains(u.UnitId))];
        IFact entered = command.Consented
            ? new SubletConsented(id, command.SubTenant, units, command.Days(), command.EffectiveOn, command.DocumentNumber)
            : new SubletDetected(id, command.SubTenant, units, command.Days(), command.Finding!, command.EffectiveOn, command.DocumentNumber);
        return (
            new(id, book.Id, book.Version + 1), [entered],
            [.. TellSublet.Described(book, id, entered, command.From, clock.GetUtcNow()), new WatchCriticalDates(book.Id, book.Version + 1)]);
    }

    public static ProblemDetails OnException(UnitIsAlreadySubletException refusal, HttpContext http)
    {
        http.Response.Headers.Remove("Location");
        return Refusals.AlreadySublet(null);
    }
}
