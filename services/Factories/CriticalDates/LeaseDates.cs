using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Reminders;
using ParkPlatform.Factories.Sublets;
using ParkPlatform.Factories.Tenancies;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.CriticalDates;

/// <summary>What happens on a critical date.</summary>
public enum CriticalDateKind
{
    /// <summary>租期届满.</summary>
    LeaseEnds,

    /// <summary>启动续租评审.</summary>
    RenewalReview,

    /// <summary>续租（退租）通知.</summary>
    RenewalNotice,

    /// <summary>租金调整.</summary>
    RentStep,

    /// <summary>免租期满.</summary>
    RentFreeEnds,

    /// <summary>退还押金.</summary>
    DepositRefund,

    /// <summary>转租异议期届满.</summary>
    SubletObjection,

    /// <summary>催告付款期限.</summary>
    DemandedPayment,

    /// <summary>续租选择权.</summary>
    Option,

    /// <summary>保险到期.</summary>
    Insurance,

    /// <summary>检查（消防、特种设备）.</summary>
    Inspection,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>红黄绿.</summary>
public enum Signal
{
    /// <summary>绿.</summary>
    Green,

    /// <summary>黄.</summary>
    Amber,

    /// <summary>红: close, or past.</summary>
    Red,
}

/// <summary>A critical date that was set by hand.</summary>
public sealed record SetDate(string Name, CriticalDateKind Kind, DateOnly DueOn, string Clause, DateOnly? MetOn = null);

/// <summary>租约的关键日期: a reading of the lease's stream; the dates themselves are computed from it.</summary>
public sealed record LeaseDates(Tenancy Tenancy, EquatableArray<Sublet> Sublets, EquatableArray<SetDate> Set) : IState<LeaseDates>
{
    private static readonly LeaseDates None = new(new Tenancy(null, TenancyStage.Contracted), [], []);

    /// <summary>提醒函 that have gone out.</summary>
    public EquatableArray<ReminderLetter> Letters { get; init; }

    /// <summary>The last letter about this very date.</summary>
    public ReminderLetter? LetterAbout(CriticalDate date) => Letters.LastOrDefault(l => l.Kind == date.Kind && l.DueOn == date.DueOn);

    public static LeaseDates? Evolve(LeaseDates? dates, IFact fact)
    {
        var known = dates ?? None;
        return fact switch
        {
            CriticalDateSet e => known with { Set = [.. known.Set.Where(d => d.Name != e.Name), new(e.Name, e.Kind, e.DueOn, e.Clause)] },
            CriticalDateMet e => known with { Set = [.. known.Set.Select(d => d.Name == e.Name ? d with { MetOn = e.EffectiveOn } : d)] },
            SubletConsented or SubletDetected or SubletObjectedTo or SubletEnded =>
                known with { Sublets = SubletBook.Evolve(new(null, known.Sublets), fact)!.Sublets },
            ReminderLetterSent e => dates is null ? null : known with { Letters = known.Letters.Add(ReminderLetter.Of(e)) },
            _ => Tenancy.Evolve(dates?.Tenancy, fact) is { } tenancy && tenancy != dates?.Tenancy ? known with { Tenancy = tenancy } : dates,
        };
    }
}

/// <summary>Every lease's critical dates on every day, as known at every time.</summary>
public sealed class LeaseDatesPeriods : PeriodTable<LeaseDates>
{
    public static readonly LeaseDatesPeriods Table = new();

    /// <summary>What can move a date.</summary>
    public static readonly EventNames Movers = [.. LeaseEvents.Names, .. TenancyEvents.Names, .. SubletEvents.Names, .. CriticalDateEvents.Names];

    public static readonly EventNames Events = [.. Movers, .. ReminderEvents.Letters];

    private LeaseDatesPeriods() : base(Contracts.Services.Factories, "lease_dates")
    {
        Map("lessee_uscc", "text", d => d.Tenancy.Lease?.Tenant.Uscc);
        Map("ends_on", "date", d => d.Tenancy.Lease?.LastDay);
        Map("is_open", "boolean", d => d.Tenancy.Stage != TenancyStage.Closed);
    }
}

public static class LeaseDatesTimeline
{
    /// <summary>The version of the last entry that can move a date.</summary>
    public static long Seen(this Timeline<LeaseDates> dates) =>
        dates.Entries.Where(e => LeaseDatesPeriods.Movers.Any(n => n.Event == e.Event.GetType())).Max(e => e.Source.Version);
}
