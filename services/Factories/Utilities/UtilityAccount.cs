using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Utilities;

/// <summary>Of what a utility is kept.</summary>
public enum UtilityPlaceKind
{
    /// <summary>一幢.</summary>
    Building,

    /// <summary>片区: what all of its buildings have in common.</summary>
    Zone,
}

/// <summary>Where: a building or a zone.</summary>
/// <param name="Key">The building's id, or the zone's name.</param>
/// <param name="Name">The building's code, or the zone's name.</param>
public sealed record UtilityPlace(UtilityPlaceKind Kind, string Key, string Name);

/// <summary>A way in which a utility comes in: a transformer, a main, a pump.</summary>
public sealed record Feed(string Name, decimal Capacity);

/// <summary>The highest load that was measured in some days, both included.</summary>
public sealed record MeasuredUse(decimal Peak, DateOnly From, DateOnly To);

/// <summary>停供: from one instant to another.</summary>
/// <param name="EndedAt">Null while it lasts.</param>
public sealed record Outage(Guid Id, DateTimeOffset BeganAt, DateTimeOffset? EndedAt, bool Planned, string Reason);

/// <summary>Of which account an entry is: the first one opens it.</summary>
public interface IUtilityEntry : IFact
{
    UtilityPlace Place { get; }
    Utility Utility { get; }
}

/// <summary>容量登记: from that day on the utility comes in by these feeds; together they are its capacity.</summary>
public sealed record UtilityCapacityStated(UtilityPlace Place, Utility Utility, EquatableArray<Feed> Feeds, DateOnly EffectiveOn, string DocumentNumber) : IUtilityEntry;

/// <summary>用量登记: the highest load measured.</summary>
public sealed record UtilityUseMeasured(UtilityPlace Place, Utility Utility, decimal Peak, DateOnly From, DateOnly EffectiveOn, string DocumentNumber) : IUtilityEntry;

/// <summary>停供登记.</summary>
public sealed record UtilityOutageBegun(
    UtilityPlace Place, Utility Utility, Guid OutageId, DateTimeOffset BeganAt, bool Planned, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IUtilityEntry;

/// <summary>恢复供应.</summary>
public sealed record UtilityOutageEnded(Guid OutageId, DateTimeOffset EndedAt, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>一处一种公用设施的台账 on one day: capacity, highest load, outages. What is committed of it, leases and reservations say.</summary>
public sealed record UtilityAccount(UtilityPlace Place, Utility Utility, EquatableArray<Feed> Feeds, MeasuredUse? Use, EquatableArray<Outage> Outages) : IState<UtilityAccount>
{
    public static readonly EventNames Names = new()
    {
        { "utility_capacity_stated", typeof(UtilityCapacityStated) },
        { "utility_use_measured", typeof(UtilityUseMeasured) },
        { "utility_outage_begun", typeof(UtilityOutageBegun) },
        { "utility_outage_ended", typeof(UtilityOutageEnded) },
    };

    /// <summary>All feeds together; null where nobody has stated any.</summary>
    public decimal? Capacity => Feeds.Count == 0 ? null : Feeds.Sum(f => f.Capacity);

    /// <summary>N-1: what is left when the largest feed fails.</summary>
    public decimal? SecuredCapacity => Capacity - Feeds.Select(f => f.Capacity).DefaultIfEmpty().Max();

    public static UtilityAccount? Evolve(UtilityAccount? account, IFact fact)
    {
        var known = account ?? (fact is IUtilityEntry first ? new(first.Place, first.Utility, [], null, []) : null);
        return (known, fact) switch
        {
            ({ }, UtilityCapacityStated e) => known with { Place = e.Place, Feeds = e.Feeds },
            ({ }, UtilityUseMeasured e) => known with { Use = new(e.Peak, e.From, e.EffectiveOn) },
            ({ }, UtilityOutageBegun e) => known with { Outages = known.Outages.Add(new(e.OutageId, e.BeganAt, null, e.Planned, e.Reason)) },
            ({ }, UtilityOutageEnded e) => known with { Outages = [.. known.Outages.Select(o => o.Id == e.OutageId ? o with { EndedAt = e.EndedAt } : o)] },
            _ => account,
        };
    }

    public static Guid IdOf(string tenant, UtilityPlace place, Utility utility) =>
        StableId.From(tenant, "utility-account", place.Kind.ToString(), place.Key, utility.ToString());
}
