using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Utilities;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Applications;

/// <summary>How far an application is.</summary>
public enum ApplicationStatus
{
    /// <summary>已申请.</summary>
    Applied,

    /// <summary>已评审.</summary>
    Screened,

    /// <summary>已准入.</summary>
    Approved,

    /// <summary>已预留.</summary>
    Reserved,

    /// <summary>已签约.</summary>
    Leased,

    /// <summary>不予准入.</summary>
    Rejected,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

/// <summary>预留.</summary>
public sealed record Reservation(EquatableArray<LeasedUnit> Units, DateRange LeaseDays, DateOnly ReservedOn, DateOnly ExpiresOn, DateOnly? FreeFrom = null)
{
    /// <summary>公用设施容量 that it keeps too.</summary>
    public EquatableArray<PromisedUtility> Utilities { get; init; }

    /// <summary>Whether it still keeps the units for the firm.</summary>
    public bool Stands => FreeFrom is null;
}

/// <summary>入驻申请 on one day.</summary>
public sealed record EntryApplication(
    Tenant Applicant, string IndustryCode, Needs Needs, EntryPromises Promises, DateOnly AppliedOn, ApplicationStatus Status,
    EquatableArray<ScreeningCheck> Checks, string? Conditions, string? Reason, Reservation? Reservation, Guid? LeaseId) : IState<EntryApplication>
{
    public static EntryApplication? Evolve(EntryApplication? application, IFact fact) => (application, fact) switch
    {
        (null, EntryApplied e) => new(e.Applicant, e.IndustryCode, e.Needs, e.Promises, e.EffectiveOn, ApplicationStatus.Applied, [], null, null, null, null),
        ({ }, EntryScreened e) => application with { Status = ApplicationStatus.Screened, Checks = e.Checks },
        ({ }, EntryApproved e) => application with { Status = ApplicationStatus.Approved, Promises = e.Promises, Conditions = e.Conditions },
        ({ }, EntryRejected e) => application with { Status = ApplicationStatus.Rejected, Reason = e.Reason },
        ({ }, EntryApplicationWithdrawn e) => application with { Status = ApplicationStatus.Withdrawn, Reason = e.Reason },
        ({ }, UnitsReserved e) => application with
        {
            Status = ApplicationStatus.Reserved,
            Reservation = new(e.Units, e.LeaseDays, e.EffectiveOn, e.ExpiresOn) { Utilities = e.Utilities },
        },
        ({ Reservation: { } kept }, ReservationExpired e) => application with { Status = ApplicationStatus.Approved, Reservation = kept with { FreeFrom = e.EffectiveOn } },
        ({ Reservation: { } kept }, ReservationReleased e) => application with { Status = ApplicationStatus.Approved, Reservation = kept with { FreeFrom = e.EffectiveOn } },
        ({ }, ReservationBecameLease e) => application with
        {
            Status = ApplicationStatus.Leased,
            LeaseId = e.LeaseId,
            Reservation = application.Reservation is { } r ? r with { FreeFrom = e.EffectiveOn } : null,
        },
        _ => application,
    };
}

/// <summary>Every application on every day, as known at every time.</summary>
public sealed class ApplicationPeriods : PeriodTable<EntryApplication>
{
    public static readonly ApplicationPeriods Table = new();

    private ApplicationPeriods() : base(Contracts.Services.Factories, "application")
    {
        Map("applicant_uscc", "text", a => a.Applicant.Uscc);
        Map("applicant_name", "text", a => a.Applicant.Name);
        Map("status", "text", a => a.Status.ToString());
        Map("applied_on", "date", a => a.AppliedOn);
    }
}

/// <summary>
/// Reserved units in the table of lettings, so that the database refuses a reservation and a lease, or two reservations, of a unit on the same days, as it does two
/// leases: on the days of the lease to come the unit is <see cref="LettingKind.Held"/>; until it expires, people see it as <see cref="LettingKind.Promised"/>.
/// </summary>
public sealed class UnitReservations : BookedRows<EntryApplication, Letting>
{
    public static readonly UnitReservations Table = new();

    private UnitReservations() : base(UnitLettings.TableName, ApplicationEvents.Names) => UnitLettings.Columns(Map);

    protected override bool OwnsTable => false;

    protected override IEnumerable<string> Turns(IReadOnlyCollection<Letting> rows) => UnitLettings.TurnsOfUnits(rows);

    protected override IEnumerable<Letting> Rows(Timeline<EntryApplication> known)
    {
        if (known.Periods.IsEmpty || known.Now() is not { Reservation: { } kept } application) yield break;
        var until = kept.FreeFrom ?? kept.ExpiresOn.AddDays(1);
        foreach (var unit in kept.Units)
        {
            if (kept.ReservedOn < until) yield return Row(unit, LettingKind.Promised, kept.ReservedOn, until);
            if (kept.Stands) yield return Row(unit, LettingKind.Held, kept.LeaseDays.From, kept.LeaseDays.To.AddDays(1));
        }

        Letting Row(LeasedUnit unit, LettingKind kind, DateOnly first, DateOnly next) => new(
            unit.UnitId, unit.UnitCode, unit.BuildingId, known.Id, kind, first, next, application.Applicant.Uscc, application.Applicant.Name,
            kept.LeaseDays.From, kept.LeaseDays.To, Yuan.Zero);
    }
}
