using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.CriticalDates;

/// <summary>登记关键日期: a day by which something has to be done under the lease, and the clause that says so. Set again under the same name, it moves.</summary>
public sealed record CriticalDateSet(string Name, CriticalDateKind Kind, DateOnly DueOn, string Clause, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>办结: what had to be done by a critical date is done.</summary>
public sealed record CriticalDateMet(string Name, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>提醒: a critical date has become amber or red.</summary>
/// <param name="Name">The date's name: of what has been set by hand, the one given; else its kind.</param>
public sealed record CriticalDateReminded(string Name, CriticalDateKind Kind, DateOnly DueOn, Signal Signal, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class CriticalDateEvents
{
    /// <summary>The names under which critical dates that are set are stored, in the stream of the lease. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "critical_date_set", typeof(CriticalDateSet) },
        { "critical_date_met", typeof(CriticalDateMet) },
    };
}

/// <summary>提醒记录 of a lease: a stream of its own, so that a reminder does not stand between an officer and the lease.</summary>
public sealed record GivenReminders(EquatableArray<Reminder> Reminders) : IState<GivenReminders>
{
    public static readonly EventNames Names = new() { { "critical_date_reminded", typeof(CriticalDateReminded) } };

    public static Guid IdOf(string tenant, Guid lease) => StableId.From(tenant, "reminders", lease.ToString("N"));

    public static GivenReminders? Evolve(GivenReminders? given, IFact fact) => fact is CriticalDateReminded e
        ? new((given?.Reminders ?? []).Add(new(e.Name, e.Kind, e.DueOn, e.Signal, e.EffectiveOn)))
        : given;
}

/// <summary>A reminder that was given.</summary>
public sealed record Reminder(string Name, CriticalDateKind Kind, DateOnly DueOn, Signal Signal, DateOnly On);
